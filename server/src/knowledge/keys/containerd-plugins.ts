import type { Keys } from "../keys.ts";
import { place } from "./place.ts";

/**
 * The settings of containerd's plugins other than CRI; paths are relative to the plugin's table.
 * Sources, in containerd: plugins/ and core/ (2.x), the packages of the same names (1.x), vendor/github.com/containerd/nri.
 */

export const schedulerKeys = {
	pause_threshold: { type: "float", default: 0.02, note: "at most 0.5" },
	deletion_threshold: { type: "integer", default: 0 },
	mutation_threshold: { type: "integer", default: 100 },
	schedule_delay: { type: "any", default: "0s", note: "a duration; releases before 1.5 print and take 0" },
	startup_delay: { type: "duration", default: "100ms" },
} as const satisfies Keys;

export const optKeys = { path: { type: "string", default: "/opt/containerd", since: "1.2" } } as const satisfies Keys;

export const restartKeys = { interval: { type: "duration", default: "10s", since: "1.2" } } as const satisfies Keys;

export const cgroupsKeys = { no_prometheus: { type: "boolean", default: false } } as const satisfies Keys;

export const boltKeys = {
	content_sharing_policy: { type: "string", default: "shared", values: ["shared", "isolated"], since: "1.3" },
	no_sync: { type: "boolean", default: false, since: "2.1" },
} as const satisfies Keys;

export const diffServiceKeys = {
	default: { type: "list<string>", default: ["walking"], note: "differs that are loaded" },
	sync_fs: { type: "boolean", default: false, since: "1.7.26" },
} as const satisfies Keys;

export const tasksServiceKeys = {
	blockio_config_file: { type: "string", default: "", since: "1.7" },
	rdt_config_file: { type: "string", default: "", since: "1.6" },
} as const satisfies Keys;

/** The shim of the first runtime API, and its settings. */
export const linuxRuntimeKeys = {
	shim: { type: "string", default: "containerd-shim", deprecated: "1.4", removed: "2.0" },
	runtime: { type: "string", default: "runc", deprecated: "1.4", removed: "2.0" },
	runtime_root: { type: "string", default: "", deprecated: "1.4", removed: "2.0" },
	no_shim: { type: "boolean", default: false, deprecated: "1.4", removed: "2.0" },
	shim_debug: { type: "boolean", default: false, deprecated: "1.4", removed: "2.0" },
} as const satisfies Keys;

export const taskKeys = {
	platforms: { type: "list<string>", since: "1.3", note: "default: that of the host" },
} as const satisfies Keys;

export const oldTaskKeys = {
	sched_core: {
		type: "boolean",
		default: false,
		since: "1.6",
		removed: "2.0",
		replacedBy: 'plugins."io.containerd.shim.v1.manager".env',
		note: 'there the item "SCHED_CORE=1"',
	},
} as const satisfies Keys;

export const shimKeys = {
	env: { type: "list<string>", default: [], since: "2.0" },
	socket_dir: { type: "string", default: "", since: "2.3", note: "an absolute path" },
} as const satisfies Keys;

const tracing = { since: "1.6", deprecated: "1.6.29", goes: "2.4" } as const;

const tracingDefault = <T extends string | number>(old: T, now: T) =>
	({
		byRelease: [
			{ since: "1.6", value: old },
			{ since: "2.0", value: now },
		],
	}) as const;

export const otlpKeys = {
	endpoint: { type: "string", default: "", ...tracing, note: "use OTEL_EXPORTER_OTLP_ENDPOINT; removal announced for 2.4" },
	protocol: { type: "string", default: "", ...tracing, note: "use OTEL_EXPORTER_OTLP_PROTOCOL; removal announced for 2.4" },
	insecure: { type: "boolean", default: false, ...tracing, note: "use OTEL_EXPORTER_OTLP_INSECURE; removal announced for 2.4" },
} as const satisfies Keys;

export const tracingKeys = {
	sampling_ratio: {
		type: "float",
		default: tracingDefault(1, 0),
		...tracing,
		note: "use OTEL_TRACES_SAMPLER; removal announced for 2.4",
	},
	service_name: {
		type: "string",
		default: tracingDefault("containerd", ""),
		...tracing,
		note: "use OTEL_SERVICE_NAME; removal announced for 2.4",
	},
} as const satisfies Keys;

const nriKeys = {
	disable: {
		type: "boolean",
		default: {
			byRelease: [
				{ since: "1.7", value: true },
				{ since: "2.0", value: false },
			],
		},
		since: "1.7",
	},
	disable_connections: { type: "boolean", default: false, since: "1.7" },
	plugin_config_path: { type: "string", default: "/etc/nri/conf.d", since: "1.7" },
	plugin_path: { type: "string", default: "/opt/nri/plugins", since: "1.7" },
	plugin_registration_timeout: { type: "duration", default: "5s", since: "1.7" },
	plugin_request_timeout: { type: "duration", default: "2s", since: "1.7" },
	socket_path: { type: "string", default: "/var/run/nri/nri.sock", since: "1.7" },
	"default_validator.enable": { type: "boolean", default: false, since: "2.2" },
	"default_validator.reject_custom_seccomp_adjustment": { type: "boolean", default: false, since: "2.2" },
	"default_validator.reject_namespace_adjustment": { type: "boolean", default: false, since: "2.2" },
	"default_validator.reject_oci_hook_adjustment": { type: "boolean", default: false, since: "2.2" },
	"default_validator.reject_runtime_default_seccomp_adjustment": { type: "boolean", default: false, since: "2.2" },
	"default_validator.reject_sysctl_adjustment": { type: "boolean", default: false, since: "2.2" },
	"default_validator.reject_unconfined_seccomp_adjustment": { type: "boolean", default: false, since: "2.2" },
	"default_validator.required_plugins": { type: "list<string>", default: [], since: "2.2" },
	"default_validator.tolerate_missing_plugins_annotation": { type: "string", default: "", since: "2.2" },
} as const satisfies Keys;

const transferKeys = {
	config_path: { type: "string", default: "", since: "1.7", note: "for clients of the transfer service; CRI passes its own" },
	max_concurrent_downloads: { type: "integer", default: 3, since: "1.7" },
	max_concurrent_uploaded_layers: { type: "integer", default: 3, since: "1.7" },
	max_concurrent_unpacks: { type: "integer", default: 1, since: "2.2" },
	concurrent_layer_fetch_buffer: { type: "integer", default: 0, since: "2.1" },
	check_platform_supported: { type: "boolean", default: false, since: "2.1" },
	"unpack_config.[].platform": { type: "string", default: "", since: "1.7.1" },
	"unpack_config.[].snapshotter": { type: "string", default: "", since: "1.7.1" },
	"unpack_config.[].differ": { type: "string", default: "", since: "1.7.1" },
	"unpack_config.[].config_type": { type: "string", default: "", since: "2.1" },
	"unpack_config.[].layer_types": { type: "list<string>", default: [], since: "2.1" },
	"unpack_config.[].optional": { type: "boolean", default: false, since: "2.3" },
} as const satisfies Keys;

const imageVerifierKeys = {
	bin_dir: { type: "string", default: "/opt/containerd/image-verifier/bin", since: "2.0" },
	max_verifiers: { type: "integer", default: 10, since: "2.0" },
	per_verifier_timeout: { type: "duration", default: "10s", since: "2.0" },
} as const satisfies Keys;

const erofsDifferKeys = {
	mkfs_options: { type: "list<string>", default: [], since: "2.1" },
	enable_tar_index: { type: "boolean", default: false, since: "2.2" },
	enable_dmverity: { type: "boolean", default: false, since: "2.3" },
} as const satisfies Keys;

export const blockfileKeys = {
	root_path: { type: "string", default: "", since: "1.7.4" },
	scratch_file: { type: "string", default: "", since: "1.7.4" },
	fs_type: { type: "string", default: "", since: "1.7.4" },
	mount_options: { type: "list<string>", default: [], since: "1.7.4" },
	recreate_scratch: { type: "boolean", default: false, since: "2.0" },
} as const satisfies Keys;

export const btrfsKeys = {
	root_path: { type: "string", default: "", since: "1.5" },
} as const satisfies Keys;

export const devmapperKeys = {
	root_path: { type: "string", default: "", since: "1.3" },
	pool_name: { type: "string", default: "", since: "1.3", note: "required" },
	base_image_size: { type: "string", default: "", since: "1.3", note: "required, such as 10GB" },
	async_remove: { type: "boolean", default: false, since: "1.4" },
	discard_blocks: { type: "boolean", default: false, since: "1.6" },
	fs_type: { type: "string", default: "", values: ["", "ext4", "xfs", "ext2"], since: "1.6" },
	fs_options: { type: "string", default: "", since: "1.6" },
} as const satisfies Keys;

export const nativeKeys = {
	root_path: { type: "string", default: "", since: "1.5" },
} as const satisfies Keys;

export const zfsKeys = {
	root_path: { type: "string", default: "", source: "containerd/zfs plugin/plugin.go" },
} as const satisfies Keys;

export const overlayfsKeys = {
	root_path: { type: "string", default: "", since: "1.5" },
	upperdir_label: { type: "boolean", default: false, since: "1.6" },
	sync_remove: { type: "boolean", default: false, since: "1.6.24" },
	slow_chown: { type: "boolean", default: false, since: "2.0" },
	mount_options: { type: "list<string>", default: [], since: "1.6.24" },
} as const satisfies Keys;

const blockcimKeys = {
	append_vhd_footer: { type: "boolean", default: false, since: "2.2" },
	enable_layer_integrity: { type: "boolean", default: false, since: "2.2" },
	unformatted_scratch: { type: "boolean", default: false, since: "2.2" },
} as const satisfies Keys;

const erofsKeys = {
	root_path: { type: "string", default: "", since: "2.1" },
	ovl_mount_options: { type: "list<string>", default: [], since: "2.1" },
	enable_fsverity: { type: "boolean", default: false, since: "2.1" },
	set_immutable: { type: "boolean", default: false, since: "2.1.4" },
	default_size: { type: "string", default: "", since: "2.2" },
	max_unmerged_layers: { type: "integer", since: "2.3", source: "containerd pull request 12374" },
	dmverity_mode: { type: "string", default: "", values: ["", "auto", "on", "off"], since: "2.3" },
	layer_content_caches: { type: "list<string>", default: [], since: "2.4" },
} as const satisfies Keys;

/** The plugins whose id is the same in versions 2 to 4. */
export const pluginKeys = {
	...place('plugins."io.containerd.gc.v1.scheduler"', schedulerKeys),
	...place('plugins."io.containerd.internal.v1.opt"', optKeys),
	...place('plugins."io.containerd.metadata.v1.bolt"', boltKeys),
	...place('plugins."io.containerd.service.v1.diff-service"', diffServiceKeys),
	...place('plugins."io.containerd.service.v1.tasks-service"', tasksServiceKeys),
	...place('plugins."io.containerd.runtime.v2.task"', taskKeys),
	...place('plugins."io.containerd.internal.v1.tracing"', tracingKeys),
	...place('plugins."io.containerd.tracing.processor.v1.otlp"', otlpKeys),
	...place('plugins."io.containerd.nri.v1.nri"', nriKeys),
	...place('plugins."io.containerd.transfer.v1.local"', transferKeys),
	...place('plugins."io.containerd.image-verifier.v1.bindir"', imageVerifierKeys),
	...place('plugins."io.containerd.differ.v1.erofs"', erofsDifferKeys),
	...place('plugins."io.containerd.snapshotter.v1.blockcim"', blockcimKeys),
	...place('plugins."io.containerd.snapshotter.v1.blockfile"', blockfileKeys),
	...place('plugins."io.containerd.snapshotter.v1.btrfs"', btrfsKeys),
	...place('plugins."io.containerd.snapshotter.v1.devmapper"', devmapperKeys),
	...place('plugins."io.containerd.snapshotter.v1.erofs"', erofsKeys),
	...place('plugins."io.containerd.snapshotter.v1.native"', nativeKeys),
	...place('plugins."io.containerd.snapshotter.v1.overlayfs"', overlayfsKeys),
	...place('plugins."io.containerd.snapshotter.v1.zfs"', zfsKeys),
} as const satisfies Keys;
