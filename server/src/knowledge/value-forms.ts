import type { Since } from "./since.ts";

/** The way a value must be written. What each one takes is in `kinds/parts/forms.ts`. */
export type Form =
	| "image"
	| "endpoint"
	| "address"
	| "network"
	| "host-address"
	| "registry-host"
	| "mirror"
	| "mirror-without-path"
	| "daemon-socket"
	| "label"
	| "exec-opt"
	| "size"
	| "overlay2-option"
	| "kept-overlay2-option"
	| "slice"
	| "duration"
	| "cpu-set"
	| "capability"
	| "ulimit"
	| "annotation"
	| "quantity"
	| "amount"
	| "threshold"
	| "whole-at-most"
	| "reclaim"
	| "clean-path"
	| "full-socket-path"
	| "label-key"
	| "label-value"
	| "left-out"
	| "nonzero-quantity"
	| "share"
	| "image-pattern"
	| "rising-cpu-set"
	| "below-root"
	| "cgroup-path"
	| "trace-endpoint";

/**
 * What comes of a value that does not have its form, or is not one of those allowed: the daemon does not start; containerd
 * runs without CRI; the value goes unread; the daemon says so in its log and goes on without it; nothing is wrong.
 */
export type Outcome = "fatal" | "no-cri" | "unread" | "logged" | "accepted";

/** A form that a value must have, and what comes of another one, by release where that changed. */
export interface Demand {
	readonly form: Form;
	readonly otherwise: Outcome | readonly Since<Outcome>[];
}

/** Demands by key as the key tables write it; `[]` stands for each item of a list. */
export type Demands = Readonly<Record<string, readonly Demand[]>>;

const fatal = (form: Form): readonly Demand[] => [{ form, otherwise: "fatal" }];
const noCri = (form: Form): readonly Demand[] => [{ form, otherwise: "no-cri" }];

/**
 * dockerd's daemon.json, and its flags by the keys they stand for. Measured on 20.10.24, 26.1.5, 28.5.2 and 29.7.2; the
 * addresses that are decoded as IPs, labels and `fixed-cidr` by moby daemon/config and daemon/daemon_unix.go,
 * `overlay2.override_kernel_check` by https://docs.docker.com/engine/deprecated/.
 */
export const dockerForms: Demands = {
	bip: [...fatal("network"), ...fatal("host-address")],
	"fixed-cidr": fatal("network"),
	"default-gateway": fatal("address"),
	"default-gateway-v6": fatal("address"),
	ip: fatal("address"),
	"dns.[]": fatal("address"),
	"default-address-pools.[].base": fatal("network"),
	"insecure-registries.[]": fatal("registry-host"),
	"registry-mirrors.[]": [
		...fatal("mirror"),
		{
			form: "mirror-without-path",
			otherwise: [
				{ since: "0", value: "fatal" },
				{ since: "23.0", value: "accepted" },
			],
		},
	],
	"hosts.[]": fatal("daemon-socket"),
	"labels.[]": fatal("label"),
	"exec-opts.[]": [
		{
			form: "exec-opt",
			otherwise: [
				{ since: "0", value: "unread" },
				{ since: "28.0", value: "fatal" },
			],
		},
	],
	"default-shm-size": fatal("size"),
};

/** Options of `storage-driver: overlay2`. */
export const overlay2Forms: readonly Demand[] = [
	...fatal("overlay2-option"),
	{
		form: "kept-overlay2-option",
		otherwise: [
			{ since: "0", value: "accepted" },
			{ since: "24.0", value: "fatal" },
		],
	},
];

/** dockerd's `cgroup-parent` under the systemd driver. Measured on all four releases. */
export const systemdParentForms: readonly Demand[] = fatal("slice");

/**
 * CRI-O's crio.conf. Measured on 1.31.13 and 1.36.3; `stream_idle_timeout` by CRI-O server/server.go, the other durations are
 * decoded as such.
 */
export const crioForms: Demands = {
	"crio.api.stream_idle_timeout": fatal("duration"),
	"crio.image.pull_progress_timeout": fatal("duration"),
	"crio.runtime.infra_ctr_cpuset": fatal("cpu-set"),
	"crio.runtime.default_capabilities.[]": fatal("capability"),
	"crio.runtime.default_ulimits.[]": fatal("ulimit"),
	"crio.runtime.workloads.*.activation_annotation": fatal("annotation"),
};

/** containerd's config.toml outside of its CRI section. Measured on 1.6.20, 1.7.24, 2.1.9 and 2.3.4. */
export const containerdForms: Demands = { "timeouts.*": fatal("duration") };

/**
 * containerd's CRI settings, by their names of version 2. `stream_idle_timeout` measured on all four releases, the others by
 * the validation of pkg/cri/config (1.x) and internal/cri/config (2.x).
 */
export const criForms = {
	stream_idle_timeout: noCri("duration"),
	drain_exec_sync_io_timeout: noCri("duration"),
	image_pull_progress_timeout: noCri("duration"),
} as const satisfies Demands;
