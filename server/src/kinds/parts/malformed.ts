import { nearest } from "../../base/nearest.ts";
import { before } from "../../base/version.ts";
import { splitKey } from "../../knowledge/key-lookup.ts";
import { podImageFlagUnreadSince } from "../../knowledge/pause-images.ts";
import {
	containerdForms,
	criForms,
	crioForms,
	type Demand,
	type Demands,
	dockerForms,
	type Form,
	type Outcome,
	overlay2Forms,
	systemdParentForms,
} from "../../knowledge/value-forms.ts";
import type { Setting } from "../setting.ts";
import { held, type ReleaseKey, type World } from "../world.ts";
import type { Containerd, CriKey } from "./containerd.ts";
import type { Crio } from "./crio.ts";
import type { Docker } from "./docker.ts";
import { fieldOf } from "./docker-flags.ts";
import { hasForm } from "./forms.ts";
import type { Kubelet } from "./kubelet.ts";
import { unreadCgroupRoot } from "./kubelet-cgroups.ts";
import { findInCopies } from "./kubelet-copies.ts";
import { formedIn } from "./kubelet-values.ts";
import type { Present } from "./node.ts";
import { isPlaceholder } from "./stand-in.ts";
import { textsAt } from "./values-at.ts";

/** A value whose form is wrong. */
export interface Malformed {
	readonly form: Form;
	readonly setting: Setting<string>;
	readonly reader: string;
	readonly outcome: Outcome;
	/** The value that was most likely meant. */
	readonly better?: string;
	/** Does nothing in any release that takes it. */
	readonly isDead?: true;
}

/** Written values that no release of their daemon can use as they are. */
export function malformedOf(present: Present, world: World): Malformed[] {
	const { docker, crio, containerd } = present;
	return [
		...malformedImages(present, world),
		...malformedEndpoints(present),
		...(present.kubelet
			? findInCopies(
					present.kubelet,
					(one) => malformedInKubelet(one, present, world),
					({ setting }) => setting,
				)
			: []),
		...(docker ? malformedInDocker(docker, world) : []),
		...(crio ? malformedInCrio(crio, world) : []),
		...(containerd ? malformedInContainerd(containerd, world) : []),
	];
}

function malformedImages({ kubelet, containerd, crio, criDockerd }: Present, world: World): Malformed[] {
	const podImage = kubelet?.flag("pod-infra-container-image")?.setting;
	const podImageCounts = podImage && world.ask("kubelet", (v) => before(v, podImageFlagUnreadSince));
	const images: [Setting<string> | undefined, string, Outcome][] = [
		[containerd?.sandboxImage(), "containerd", "fatal"],
		[crio?.pauseImage(), "CRI-O", "fatal"],
		[criDockerd?.pauseImage(), "cri-dockerd", "fatal"],
		[podImage, "kubelet", podImageCounts ? "fatal" : "unread"],
	];
	return images.flatMap(([setting, reader, outcome]) =>
		setting?.origin === "written" && setting.value !== "" ? unlessFit("image", setting, reader, outcome) : [],
	);
}

function malformedEndpoints({ crictl }: Present): Malformed[] {
	const setting = crictl?.endpoint("runtime-endpoint");
	return setting ? unlessFit("endpoint", setting, "crictl", "unread") : [];
}

function malformedInKubelet(kubelet: Kubelet, { runtime }: Present, world: World): Malformed[] {
	const endpoint = kubelet.endpoint();
	const root = unreadCgroupRoot(kubelet, runtime);
	const formed = formedIn(kubelet, world).flatMap(({ form, setting, otherwise, counts }) => {
		const found = unlessFit(form, setting, "kubelet", otherwise);
		return found.length > 0 && counts() ? found : [];
	});
	return [
		...(endpoint ? unlessFit("endpoint", endpoint, "kubelet", "fatal") : []),
		...formed,
		...(root ? unlessFit("cgroup-path", root, "kubelet", "fatal") : []),
	];
}

function malformedInDocker(docker: Docker, world: World): Malformed[] {
	if (!docker.readable) return [];
	const check = checker("dockerd", "docker", world);
	const { main } = docker;
	const inFile = main ? demanded(dockerForms, (steps) => textsAt(main, steps), check) : [];
	const options = [...(main ? textsAt(main, ["storage-opts", "[]"]) : []), ...flagValues(docker, "storage-opts")];
	const parents = [...(main ? textsAt(main, ["cgroup-parent"]) : []), ...flagValues(docker, "cgroup-parent")];
	return [
		...inFile,
		...docker.flags.flatMap((flag) => {
			const field = fieldOf(flag);
			const demands = field === undefined ? undefined : (dockerForms[field] ?? dockerForms[`${field}.[]`]);
			return demands && flag.setting ? check(flag.setting, demands) : [];
		}),
		...(docker.storageDriver()?.value === "overlay2" ? options.flatMap((option) => check(option, overlay2Forms)) : []),
		...parents
			.filter((parent) => !hasForm.slice(parent.value) && docker.cgroupDriver()?.driver === "systemd")
			.flatMap((parent) => check(parent, systemdParentForms)),
	];
}

const flagValues = (docker: Docker, field: string): Setting<string>[] =>
	docker.flags.flatMap((flag) => (fieldOf(flag) === field && flag.setting ? [flag.setting] : []));

function malformedInCrio(crio: Crio, world: World): Malformed[] {
	const check = checker("CRI-O", "crio", world);
	return demanded(crioForms, (steps) => crio.texts(steps), check);
}

function malformedInContainerd(containerd: Containerd, world: World): Malformed[] {
	if (!containerd.stack.readable) return [];
	const check = checker("containerd", "containerd", world);
	const settings = (Object.keys(criForms) as (CriKey & keyof typeof criForms)[]).flatMap((key) => {
		const setting = containerd.get(key);
		return setting?.origin === "written" ? check(setting, criForms[key]) : [];
	});
	return [...demanded(containerdForms, (steps) => containerd.texts(steps), check), ...settings];
}

type Check = (setting: Setting<string>, demands: readonly Demand[]) => Malformed[];

const demanded = (demands: Demands, texts: (steps: readonly string[]) => readonly Setting<string>[], check: Check): Malformed[] =>
	Object.entries(demands).flatMap(([key, wanted]) => texts(splitKey(key)).flatMap((setting) => check(setting, wanted)));

/** Holds a value against what is demanded of it: the first demand that it does not meet. */
const checker =
	(reader: string, release: ReleaseKey, world: World): Check =>
	(setting, demands) => {
		const unmet = demands.find(({ form }) => !hasForm[form](setting.value));
		if (!unmet) return [];
		const { otherwise } = unmet;
		const outcome = typeof otherwise === "string" ? otherwise : world.ask(release, (v) => held(otherwise, v));
		return outcome && outcome !== "accepted" ? unlessFit(unmet.form, setting, reader, outcome) : [];
	};

function unlessFit(form: Form, setting: Setting<string>, reader: string, outcome: Outcome): Malformed[] {
	const { value } = setting;
	if (hasForm[form](value) || (form !== "capability" && isPlaceholder(value))) return [];
	if (form === "kept-overlay2-option" || form === "left-out") return [{ form, setting, reader, outcome, isDead: true }];
	const better = meant[form]?.(value);
	return [{ form, setting, reader, outcome, ...(better !== undefined && hasForm[form](better) ? { better } : {}) }];
}

const withoutQuotes = (value: string): string => value.replace(/^["'“”‘’]+|["'“”‘’]+$/g, "");

/** What was most likely meant by a value; only taken where it has the form. */
const meant: { readonly [F in Form]?: (value: string) => string | undefined } = {
	image: (value) => withoutQuotes(value.replace(/^https?:\/\//, "")),
	address: withoutQuotes,
	network: withoutQuotes,
	"registry-host": (value) =>
		withoutQuotes(value)
			.replace(/^https?:\/\//i, "")
			.replace(/\/.*$/, ""),
	mirror: (value) => withoutQuotes(value).replace(/[?#].*$/, ""),
	"exec-opt": (value) => {
		const [name = "", chosen = ""] = value.split("=");
		return nearest(name, ["native.cgroupdriver", "cgroupdriver"]) && `native.cgroupdriver=${chosen}`;
	},
	duration: (value) => (/^\d+$/.test(value) ? `${value}s` : value.replace(/\s+/g, "")),
	slice: (value) => (/^\/?[\w-]+$/.test(value) ? `${value.replace(/^\//, "")}.slice` : undefined),
	quantity: meantQuantity,
	amount: meantQuantity,
	threshold: meantQuantity,
	reclaim: meantQuantity,
	"nonzero-quantity": meantQuantity,
	"label-key": withoutQuotes,
	"label-value": withoutQuotes,
	share: (value) => `${value}%`,
	"cgroup-path": (value) =>
		`/${value
			.replace(/^.*\//, "")
			.replace(/\.slice$/, "")
			.replaceAll("-", "/")}`,
	"image-pattern": meantImage,
	ulimit: (value) => value.replace(/\s*([=:])\s*/g, "$1"),
};

/** `10MB` → `10M`, `1 GB` → `1G`, `512 mi` → `512Mi`, as Kubernetes writes it. */
function meantQuantity(value: string): string | undefined {
	const [, number, prefix = "", binary] = /^([\d.]+)\s*([kmgtpe]?)(i?)b?$/i.exec(withoutQuotes(value)) ?? [];
	if (number === undefined) return undefined;
	const power = binary ? prefix.toUpperCase() : prefix === "K" || prefix === "k" ? "k" : prefix.toUpperCase();
	return `${number}${power}${binary ? "i" : ""}`;
}

/** `nginx:1.27` → `docker.io/library/nginx`, without blanks around it. */
function meantImage(value: string): string | undefined {
	if (value.includes("*")) return undefined;
	const name = value
		.trim()
		.replace(/@.*$/, "")
		.replace(/:[^/:]*$/, "")
		.replace(/^index\.docker\.io\//, "docker.io/");
	const [first = "", ...rest] = name.split("/");
	if (first === "docker.io" && rest.length === 1) return `docker.io/library/${rest[0]}`;
	if (rest.length === 0) return `docker.io/library/${name}`;
	return /[.:]/.test(first) || first === "localhost" ? name : `docker.io/${name}`;
}
