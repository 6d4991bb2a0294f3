import { parseDuration } from "../../base/durations.ts";
import type { Form } from "../../knowledge/value-forms.ts";
import { isAddress, networkOf } from "./addresses.ts";

/** Whether a value has a form; where a daemon's own reading is lax, what any of its releases takes. */
export const hasForm: { readonly [F in Form]: (value: string) => boolean } = {
	image: (value) => IMAGE.test(value),
	endpoint: (value) => !/^(?!unix:)[a-z]+:\/\//.test(value),
	address: (value) => value === "" || isAddress(value),
	network: (value) => value === "" || networkOf(value) !== undefined,
	"host-address": (value) => !networkOf(value)?.isNetworkItself,
	"registry-host": isRegistryHost,
	mirror: (value) => mirrorOf(value) !== undefined,
	"mirror-without-path": (value) => mirrorOf(value)?.path === "",
	"daemon-socket": (value) => !value.includes("://") || /^(?:tcp|unix|fd|npipe):\/\//.test(value.trim()),
	label: (value) => value.includes("="),
	"exec-opt": (value) => /^\s*native\.cgroupdriver\s*=\s*\S/i.test(value),
	size: (value) => /^\s*[\d.]+ ?[kmgtp]?i?b?\s*$/i.test(value),
	"overlay2-option": (value) => /^\s*overlay2\.(?:size|override_kernel_check)\s*=/i.test(value),
	"kept-overlay2-option": (value) => !/^\s*overlay2\.override_kernel_check\s*=/i.test(value),
	slice: (value) => value === "" || (value.endsWith(".slice") && value.length > ".slice".length),
	duration: (value) => value === "" || parseDuration(value) !== undefined,
	"cpu-set": (value) => value === "" || /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(value.replace(/\s/g, "")),
	capability: (value) => capabilities.has(value.toUpperCase().replace(/^CAP_/, "")),
	ulimit: (value) => ULIMIT.test(value),
	annotation: (value) => value !== "",
	quantity: (value) => QUANTITY.test(value),
	amount: (value) => QUANTITY.test(value) && !value.startsWith("-"),
	threshold: (value) => isThreshold(value),
	"whole-at-most": (value) => !PERCENTAGE.test(value) || Number.parseFloat(value) <= 100,
	reclaim: (value) => PERCENTAGE.test(value) || (QUANTITY.test(value) && !value.startsWith("-")),
	"clean-path": (value) => /^\p{ASCII}*$/u.test(value) && (value === "/" || /^(?:\/(?!\.{1,2}(?:\/|$))[^/]+)+$/.test(value)),
	"full-socket-path": (value) => !/^unix:\/\/[^/]/.test(value),
	"label-key": isLabelKey,
	"label-value": (value) => value === "" || isLabelName(value),
	"left-out": () => false,
	"nonzero-quantity": (value) => QUANTITY.test(value) && /^[-+]?[\d.]*[1-9]/.test(value),
	share: (value) => /^[-+]?\d+%+$/.test(value) && Number.parseInt(value, 10) >= 0 && Number.parseInt(value, 10) <= 100,
	"image-pattern": isImagePattern,
	"rising-cpu-set": (value) => value.split(",").every((range) => !falls(range)),
	"below-root": (value) => value !== "/",
	"cgroup-path": (value) => !/\.slice(?:\/|$)/.test(value),
	"trace-endpoint": (value) => !value.includes("//") || /^(?:dns|unix|unix-abstract):/i.test(value),
};

/** A quantity of Kubernetes: a number with a suffix of powers of 10 or of 2, or an exponent. */
const QUANTITY = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][-+]?\d+)?$/;

/** From 0 on; a plus is taken as well. */
const PERCENTAGE = /^\+?(?:\d+\.?\d*|\.\d+)%$/;

/** What eviction takes: a quantity above zero, or a percentage. */
const isThreshold = (value: string): boolean =>
	PERCENTAGE.test(value) || (QUANTITY.test(value) && !value.startsWith("-") && /[1-9]/.test(value));

const IMAGE =
	/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$/;

const ULIMIT =
	/^\s*(?:core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack)=-?\d+(?::-?\d+)?\s*$/;

/** The capabilities of Linux, and `ALL`. Source: capabilities(7). */
const capabilities: ReadonlySet<string> = new Set(
	(
		"ALL AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER " +
		"FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE " +
		"NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE " +
		"SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG SYSLOG WAKE_ALARM"
	).split(" "),
);

/** A host, `host:port`, an IP or a network; dockerd cuts off a scheme by itself. */
function isRegistryHost(value: string): boolean {
	const text = value.replace(/^https?:\/\//i, "");
	if (text === "") return true; // nobody looked
	if (networkOf(text) || isAddress(text)) return true;
	const [, host = "", port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
	if (port !== undefined && Number(port) > 65535) return false;
	return (
		isAddress(host.replace(/^\[(.*)\]$/, "$1")) || host.split(".").every((part) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(part))
	);
}

/** A mirror's URL as dockerd takes it: http or https, a host, no user, query or fragment. */
function mirrorOf(value: string): { readonly path: string } | undefined {
	const [, host, path] = /^https?:\/\/([^/?#@]+)(?:\/([^?#]*))?$/i.exec(value) ?? [];
	return host === undefined ? undefined : { path: path ?? "" };
}

/** What Kubernetes takes as the name part of a label, and as its value. */
const isLabelName = (text: string): boolean => text.length <= 63 && /^[A-Za-z\d](?:[\w.-]*[A-Za-z\d])?$/.test(text);

/** A label's name, perhaps behind a lower-case domain. */
function isLabelKey(value: string): boolean {
	const parts = value.split("/");
	const domain = parts.length === 2 ? parts[0] : undefined;
	const isDomain = domain === undefined || (domain.length <= 253 && /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/.test(domain));
	return parts.length <= 2 && isDomain && !/[.-]\.|\.-/.test(domain ?? "") && isLabelName(parts.at(-1) ?? "");
}

/**
 * An image as the kubelet compares it, with its registry and without tag and digest, or the beginning of one before a slash
 * and a star.
 */
function isImagePattern(value: string): boolean {
	if (value.endsWith("/*")) return value === value.trim() && value.length > 2 && !value.slice(0, -1).includes("*");
	const [registry = "", ...path] = value.split("/");
	const isRegistry = /[.:]/.test(registry) || registry === "localhost" || registry !== registry.toLowerCase();
	if (!isRegistry || registry === "index.docker.io" || (registry === "docker.io" && path.length < 2)) return false;
	return IMAGE.test(value) && !/[:@]/.test(path.join("/"));
}

/** A range of CPUs that begins above its end. */
function falls(range: string): boolean {
	const [from, to] = range.split("-").map(Number);
	return from !== undefined && to !== undefined && from > to;
}
