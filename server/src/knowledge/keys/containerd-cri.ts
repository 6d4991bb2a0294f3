import type { Keys } from "../keys.ts";

/**
 * containerd's CRI settings by the plugin that reads them in version 3. Versions 1 and 2 have them all in one section.
 * Paths are relative to the section, and so is `replacedBy`.
 * Sources: containerd pkg/cri/config (1.5-1.7), vendor/github.com/containerd/cri/pkg/config (1.1-1.4), internal/cri/config (2.x).
 */

/** The default sandbox image, in every version's table under another name. Source: DefaultSandboxImage at each tag. */
export const sandboxImage = {
	type: "string",
	default: {
		byRelease: [
			{ since: "1.1", value: "k8s.gcr.io/pause:3.1" },
			{ since: "1.4", value: "k8s.gcr.io/pause:3.2" },
			{ since: "1.5", value: "k8s.gcr.io/pause:3.5" },
			{ since: "1.5.14", value: "registry.k8s.io/pause:3.5" },
			{ since: "1.6", value: "k8s.gcr.io/pause:3.6" },
			{ since: "1.6.9", value: "registry.k8s.io/pause:3.6" },
			{ since: "1.7", value: "registry.k8s.io/pause:3.8" },
			{ since: "2.0", value: "registry.k8s.io/pause:3.10" },
			{ since: "2.2", value: "registry.k8s.io/pause:3.10.1" },
			{ since: "2.3", value: "registry.k8s.io/pause:3.10.2" },
		],
	},
	since: "1.1",
} as const;

/** `io.containerd.cri.v1.runtime` in version 3, `io.containerd.grpc.v1.cri` in version 2, `cri` in version 1. */
export const runtimeKeys = {
	enable_selinux: { type: "boolean", default: false, since: "1.1" },
	selinux_category_range: { type: "integer", default: 1024, since: "1.4" },
	max_container_log_line_size: { type: "integer", default: 16384, since: "1.1.2", note: "0 or less: no limit" },
	disable_apparmor: { type: "boolean", default: false, since: "1.3" },
	restrict_oom_score_adj: { type: "boolean", default: false, since: "1.3" },
	disable_proc_mount: { type: "boolean", default: false, since: "1.2.8" },
	unset_seccomp_profile: { type: "string", default: "", since: "1.4" },
	tolerate_missing_hugetlb_controller: { type: "boolean", default: true, since: "1.4" },
	disable_hugetlb_controller: { type: "boolean", default: true, since: "1.4" },
	device_ownership_from_security_context: { type: "boolean", default: false, since: "1.6" },
	ignore_image_defined_volumes: { type: "boolean", default: false, since: "1.4" },
	netns_mounts_under_state_dir: { type: "boolean", default: false, since: "1.5" },
	enable_unprivileged_ports: {
		type: "boolean",
		default: {
			byRelease: [
				{ since: "1.6", value: false },
				{ since: "2.0", value: true },
			],
		},
		since: "1.6",
		note: "needs Linux 4.11",
	},
	enable_unprivileged_icmp: {
		type: "boolean",
		default: {
			byRelease: [
				{ since: "1.6", value: false },
				{ since: "2.0", value: true },
			],
		},
		since: "1.6",
		note: "needs Linux 4.11",
	},
	cdi_spec_dirs: { type: "list<string>", default: ["/etc/cdi", "/var/run/cdi"], since: "1.7" },
	drain_exec_sync_io_timeout: { type: "duration", default: "0s", since: "1.6.29" },
	ignore_deprecation_warnings: {
		type: "list<string>",
		default: [],
		since: "1.6.29",
		note: "ids such as io.containerd.deprecation/…",
	},
	"cni.conf_dir": { type: "string", default: "/etc/cni/net.d", since: "1.1" },
	"cni.max_conf_num": { type: "integer", default: 1, since: "1.3", note: "0: every file" },
	"cni.conf_template": { type: "string", default: "", since: "1.1" },
	"cni.ip_pref": { type: "string", default: "", values: ["", "ipv4", "ipv6", "cni"], since: "1.6" },
	"cni.setup_serially": { type: "boolean", default: false, since: "1.7" },
	"containerd.default_runtime_name": { type: "string", default: "runc", since: "1.3", note: "must name one of the runtimes" },
	"containerd.ignore_blockio_not_enabled_errors": { type: "boolean", default: false, since: "1.7" },
	"containerd.ignore_rdt_not_enabled_errors": { type: "boolean", default: false, since: "1.6" },
	"containerd.runtimes.*.runtime_type": {
		type: "string",
		since: "1.2",
		note: "the built-in runc has io.containerd.runc.v2; from 2.0 on a written runc keeps it",
	},
	"containerd.runtimes.*.runtime_path": { type: "string", default: "", since: "1.6", note: "an absolute path" },
	"containerd.runtimes.*.pod_annotations": { type: "list<string>", default: [], since: "1.3" },
	"containerd.runtimes.*.container_annotations": { type: "list<string>", default: [], since: "1.4" },
	"containerd.runtimes.*.privileged_without_host_devices": { type: "boolean", default: false, since: "1.3" },
	"containerd.runtimes.*.privileged_without_host_devices_all_devices_allowed": {
		type: "boolean",
		default: false,
		since: "1.7",
		note: "only with privileged_without_host_devices",
	},
	"containerd.runtimes.*.base_runtime_spec": { type: "string", default: "", since: "1.4", note: "a JSON file, read at start" },
	"containerd.runtimes.*.cni_conf_dir": { type: "string", default: "", since: "1.6" },
	"containerd.runtimes.*.cni_max_conf_num": { type: "integer", default: 0, since: "1.6" },
	"containerd.runtimes.*.snapshotter": { type: "string", default: "", since: "1.7" },
	// Decoded by the shim of the runtime type: runc's options and the general ones are listed, others have their own.
	"containerd.runtimes.*.options": { type: "map<any>" },
	"containerd.runtimes.*.options.SystemdCgroup": { type: "boolean", default: false, since: "1.3" },
	"containerd.runtimes.*.options.BinaryName": { type: "string", default: "", since: "1.3" },
	"containerd.runtimes.*.options.Root": { type: "string", default: "", since: "1.3" },
	"containerd.runtimes.*.options.NoPivotRoot": { type: "boolean", default: false, since: "1.3" },
	"containerd.runtimes.*.options.NoNewKeyring": { type: "boolean", default: false, since: "1.3" },
	"containerd.runtimes.*.options.ShimCgroup": { type: "string", default: "", since: "1.3" },
	"containerd.runtimes.*.options.IoUid": { type: "integer", default: 0, since: "1.3" },
	"containerd.runtimes.*.options.IoGid": { type: "integer", default: 0, since: "1.3" },
	"containerd.runtimes.*.options.CriuImagePath": { type: "string", default: "", since: "1.3" },
	"containerd.runtimes.*.options.CriuWorkPath": { type: "string", default: "", since: "1.3" },
	"containerd.runtimes.*.options.TypeUrl": { type: "string", default: "", since: "1.3", note: "runtimes other than runc" },
	"containerd.runtimes.*.options.ConfigPath": { type: "string", default: "", since: "1.3", note: "runtimes other than runc" },
	"containerd.runtimes.*.options.ConfigBody": { type: "any", since: "1.3", note: "bytes; runtimes other than runc" },
} as const satisfies Keys;

/** CDI: on by default from 2.0 on, and turning it off is deprecated later. */
const cdiDefault = {
	byRelease: [
		{ since: "1.7", value: false },
		{ since: "2.0", value: true },
	],
} as const;
export const oldCdiKeys = { enable_cdi: { type: "boolean", default: cdiDefault, since: "1.7" } } as const satisfies Keys;
export const cdiKeys = {
	enable_cdi: {
		type: "boolean",
		default: cdiDefault,
		since: "1.7",
		deprecated: "2.2",
		note: "only false is deprecated; removal announced for 2.4",
	},
} as const satisfies Keys;

/** The folder of CNI plugins: one until 2.0, several after. */
const cniBinDirDefault = {
	byRelease: [
		{ since: "1.1", value: "/opt/cni/bin" },
		{ since: "2.1", value: "" },
	],
} as const;
export const oldCniKeys = { "cni.bin_dir": { type: "string", default: cniBinDirDefault, since: "1.1" } } as const satisfies Keys;
export const cniKeys = {
	"cni.bin_dir": {
		type: "string",
		default: cniBinDirDefault,
		since: "1.1",
		deprecated: "2.1",
		goes: "2.4",
		replacedBy: "cni.bin_dirs",
		note: "removal announced for 2.4",
	},
} as const satisfies Keys;

/** What 2.x added to the runtime plugin. Its migration of version 2 files carries these keys over as well. */
export const newRuntimeKeys = {
	enable_criu: { type: "boolean", default: true, since: "2.2.7", note: "not in 2.3.0 to 2.3.3" },
	enable_experimental_restore_via_create: {
		type: "boolean",
		default: false,
		since: "2.2.7",
		removed: "2.4",
		note: "not in 2.3.0 to 2.3.3",
	},
	"cni.bin_dirs": { type: "list<string>", default: ["/opt/cni/bin"], since: "2.1" },
	"cni.use_internal_loopback": { type: "boolean", default: false, since: "2.0" },
	"containerd.runtimes.*.cgroup_writable": { type: "boolean", default: false, since: "2.1", note: "refused on cgroup v1" },
	"containerd.runtimes.*.disable_pause_image_pull": { type: "boolean", default: false, since: "2.4" },
	"containerd.runtimes.*.io_type": { type: "string", default: "fifo", values: ["", "fifo", "streaming"], since: "2.0" },
	"containerd.runtimes.*.sandboxer": {
		type: "string",
		default: "podsandbox",
		since: "2.0",
		note: "podsandbox, shim, or a sandbox proxy plugin",
	},
	"containerd.runtimes.*.options.TaskApiAddress": { type: "string", default: "", since: "2.0", deprecated: "2.3" },
	"containerd.runtimes.*.options.TaskApiVersion": { type: "integer", default: 0, since: "2.0", deprecated: "2.3" },
} as const satisfies Keys;

/** New in 2.3 under names that mean something else (`stats_collect_period`) or nothing in older versions. */
export const statsKeys = {
	stats_collect_period: { type: "duration", default: "", since: "2.3", note: "empty: 1s" },
	stats_retention_period: { type: "duration", default: "", since: "2.3", note: "empty: 2m" },
} as const satisfies Keys;

/** CRI settings that went with 2.0, in the section of versions 1 and 2. */
export const retiredKeys = {
	systemd_cgroup: {
		type: "boolean",
		default: false,
		since: "1.1",
		deprecated: "1.3",
		removed: "2.0",
		replacedBy: "containerd.runtimes.*.options.SystemdCgroup",
		note: "with a runc v2 runtime, true keeps CRI from loading in 1.3 to 1.7",
	},
	disable_cgroup: { type: "boolean", default: false, since: "1.3", removed: "2.0" },
	"containerd.no_pivot": {
		type: "boolean",
		default: false,
		since: "1.1.3",
		removed: "2.0",
		replacedBy: "containerd.runtimes.*.options.NoPivotRoot",
		note: "an error with a runc v2 runtime",
	},
	// Two runtimes with places of their own, shaped like those below `runtimes`.
	"containerd.default_runtime": {
		type: "map<any>",
		since: "1.1",
		deprecated: "1.3",
		removed: "2.0",
		replacedBy: "containerd.default_runtime_name",
	},
	"containerd.untrusted_workload_runtime": {
		type: "map<any>",
		since: "1.1",
		deprecated: "1.2",
		removed: "2.0",
		replacedBy: "containerd.runtimes.untrusted",
	},
	"containerd.runtimes.*.runtime_engine": {
		type: "string",
		default: "",
		since: "1.2",
		deprecated: "1.3",
		removed: "2.0",
		replacedBy: "containerd.runtimes.*.options.BinaryName",
		note: "an error with a runc v2 runtime",
	},
	"containerd.runtimes.*.runtime_root": {
		type: "string",
		default: "",
		since: "1.2",
		deprecated: "1.3",
		removed: "2.0",
		replacedBy: "containerd.runtimes.*.options.Root",
		note: "an error with a runc v2 runtime",
	},
	"containerd.runtimes.*.options.CriuPath": { type: "string", default: "", since: "1.3", deprecated: "1.7", removed: "2.0" },
	"registry.configs.*.tls.ca_file": {
		type: "string",
		default: "",
		since: "1.3",
		deprecated: "1.5",
		removed: "2.0",
		replacedBy: "registry.config_path",
	},
	"registry.configs.*.tls.cert_file": {
		type: "string",
		default: "",
		since: "1.3",
		deprecated: "1.5",
		removed: "2.0",
		replacedBy: "registry.config_path",
	},
	"registry.configs.*.tls.key_file": {
		type: "string",
		default: "",
		since: "1.3",
		deprecated: "1.5",
		removed: "2.0",
		replacedBy: "registry.config_path",
	},
	"registry.configs.*.tls.insecure_skip_verify": {
		type: "boolean",
		default: false,
		since: "1.3.2",
		deprecated: "1.5",
		removed: "2.0",
		replacedBy: "registry.config_path",
	},
} as const satisfies Keys;

/** Replaced by `sandboxer`, which the migration fills from it. */
export const sandboxMode = { type: "string", default: "podsandbox", values: ["", "podsandbox", "shim"], since: "1.7" } as const;

const credential = { type: "string", default: "", goes: "2.4", note: "removal announced for 2.4" } as const;
const oldCredential = { ...credential, since: "1.2", deprecated: "1.3" } as const;
const hostCredential = { ...credential, since: "1.3", deprecated: "1.5" } as const;

/** `io.containerd.cri.v1.images` in version 3, the one CRI section before. */
export const imageKeys = {
	"registry.config_path": {
		type: "string",
		default: {
			byRelease: [
				{ since: "1.5", value: "" },
				{ since: "2.2", value: "/etc/containerd/certs.d:/etc/docker/certs.d" },
			],
		},
		since: "1.5",
		note: "the default of 2.2.2 and later gives way to mirrors",
	},
	"registry.mirrors.*.endpoint": {
		type: "list<string>",
		default: [],
		since: "1.1",
		deprecated: "1.5",
		goes: "2.4",
		replacedBy: "registry.config_path",
		note: "* stands for all registries; removal announced for 2.4",
	},
	"registry.configs.*.auth.username": hostCredential,
	"registry.configs.*.auth.password": hostCredential,
	"registry.configs.*.auth.auth": hostCredential,
	"registry.configs.*.auth.identitytoken": hostCredential,
	"registry.auths.*.username": oldCredential,
	"registry.auths.*.password": oldCredential,
	"registry.auths.*.auth": oldCredential,
	"registry.auths.*.identitytoken": oldCredential,
	"registry.headers.*": { type: "list<string>", default: [], since: "1.4" },
	"image_decryption.key_model": {
		type: "string",
		default: {
			byRelease: [
				{ since: "1.4", value: "" },
				{ since: "1.5", value: "node" },
			],
		},
		values: ["", "node"],
		since: "1.4",
	},
	max_concurrent_downloads: {
		type: "integer",
		default: 3,
		since: "1.3",
		note: "from 2.1 on another value than 3 keeps the transfer service out",
	},
	image_pull_progress_timeout: {
		type: "duration",
		default: {
			byRelease: [
				{ since: "1.7", value: "1m0s" },
				{ since: "1.7.10", value: "5m0s" },
			],
		},
		since: "1.7",
	},
	image_pull_with_sync_fs: {
		type: "boolean",
		default: false,
		since: "1.7.14",
		note: "from 2.1 on true keeps the transfer service out",
	},
	stats_collect_period: { type: "integer", default: 10, since: "1.1", note: "seconds" },
} as const satisfies Keys;

/** Of the images plugin in version 3, below `containerd` in the section before. */
export const unpackKeys = {
	snapshotter: { type: "string", default: "overlayfs", since: "1.1" },
	disable_snapshot_annotations: {
		type: "boolean",
		default: true,
		since: "1.4",
		note: "from 2.1 on false keeps the transfer service out",
	},
	discard_unpacked_layers: {
		type: "boolean",
		default: false,
		since: "1.4",
		note: "from 2.1 on true keeps the transfer service out",
	},
} as const satisfies Keys;

/** What 2.x added to the images plugin. */
export const newImageKeys = {
	"pinned_images.sandbox": sandboxImage,
	"pinned_images.*": { type: "string", since: "2.0", note: "only sandbox is used; others are kept from garbage collection" },
	"runtime_platforms.*.platform": { type: "string", default: "", since: "2.0" },
	"runtime_platforms.*.snapshotter": { type: "string", default: "", since: "2.0" },
	use_local_image_pull: { type: "boolean", default: false, since: "2.1" },
	concurrent_layer_fetch_buffer: { type: "integer", default: 0, since: "2.1" },
} as const satisfies Keys;

/** The streaming server: `io.containerd.grpc.v1.cri` in versions 2 to 4. */
export const streamKeys = {
	disable_tcp_service: { type: "boolean", default: true, since: "1.3" },
	stream_server_address: {
		type: "string",
		default: {
			byRelease: [
				{ since: "1.1", value: "" },
				{ since: "1.2", value: "127.0.0.1" },
			],
		},
		since: "1.1",
	},
	stream_server_port: {
		type: "string",
		default: {
			byRelease: [
				{ since: "1.1", value: "10010" },
				{ since: "1.2", value: "0" },
			],
		},
		since: "1.1",
		note: "a string",
	},
	stream_idle_timeout: { type: "duration", default: "4h0m0s", since: "1.3" },
	enable_tls_streaming: { type: "boolean", default: false, since: "1.1" },
	"x509_key_pair_streaming.tls_cert_file": { type: "string", default: "", since: "1.2" },
	"x509_key_pair_streaming.tls_key_file": { type: "string", default: "", since: "1.2" },
} as const satisfies Keys;
