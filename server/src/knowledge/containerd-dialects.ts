import type { Since } from "./since.ts";

/** The three ways to name containerd's CRI settings: v1 `plugins.cri`, v2 one plugin id, v3 (and version 4) two. */
export type Dialect = "v1" | "v2" | "v3";

/** The plugin that serves CRI, and those it cannot do without. */
export const criPlugins = {
	v1: "cri",
	grpc: "io.containerd.grpc.v1.cri",
	runtime: "io.containerd.cri.v1.runtime",
	images: "io.containerd.cri.v1.images",
} as const;

/** Keys of the v2 CRI section that went to the images plugin in v3; `["old", …]` → path below the images plugin. The rest went to the runtime plugin. */
export const imageKeys: Readonly<Record<string, readonly string[]>> = {
	sandbox_image: ["pinned_images", "sandbox"],
	registry: ["registry"],
	image_decryption: ["image_decryption"],
	max_concurrent_downloads: ["max_concurrent_downloads"],
	image_pull_progress_timeout: ["image_pull_progress_timeout"],
	image_pull_with_sync_fs: ["image_pull_with_sync_fs"],
	stats_collect_period: ["stats_collect_period"],
	"containerd.snapshotter": ["snapshotter"],
	"containerd.disable_snapshot_annotations": ["disable_snapshot_annotations"],
	"containerd.discard_unpacked_layers": ["discard_unpacked_layers"],
};

/** Keys that stay in the v2 section in version 3 and 4 files. */
export const streamKeys: readonly string[] = [
	"stream_server_address",
	"stream_server_port",
	"stream_idle_timeout",
	"enable_tls_streaming",
	"x509_key_pair_streaming",
	"disable_tcp_service",
];

/** The highest `version` of a config file; `0` none: any number is taken. Source: containerd services/server/config and version/version.go, measured. */
export const highestConfigVersion: readonly Since<number>[] = [
	{ since: "0", value: 1 },
	{ since: "1.3", value: 0 },
	{ since: "1.6.32", value: 2 },
	{ since: "1.7", value: 0 },
	{ since: "1.7.17", value: 2 },
	{ since: "2.0", value: 3 },
	{ since: "2.3", value: 4 },
];

/**
 * containerd 2: it takes keys of its own tables in any case, and CRI is two plugins. Source: containerd docs/containerd-2.0.md;
 * measured on 1.7.24, 2.1.9 and 2.3.4.
 */
export const containerd2 = "2.0";

/** A file may have `version = 2`, with full plugin ids, from here on. Source: containerd 1.3 services/server/config. */
export const fullPluginIdsSince = "1.3";

/** Whether a table below `plugins` must have an id that begins with `io.containerd.`. Source: containerd services/server/config, 1.6 to 2.0. */
export const refusesForeignIds: readonly Since<boolean>[] = [
	{ since: "0", value: false },
	{ since: "1.7", value: true },
	{ since: "2.0", value: false },
];

/** Reading old files: migrated with their settings (`kept`), by their names only (`names`), or not at all (`native`). */
export const readsOldFiles: readonly Since<"native" | "names" | "kept">[] = [
	{ since: "0", value: "native" },
	{ since: "2.0", value: "names" },
	{ since: "2.3", value: "kept" },
];

/** Whether an imported file may not have a higher `version` than the main file. Measured on 2.1.9 and 2.3.4; since containerd's 21248d007, until its 1125b053f. */
export const refusesNewerDropIns: readonly Since<boolean>[] = [
	{ since: "0", value: false },
	{ since: "2.3", value: true },
	{ since: "2.3.5", value: false },
];

/**
 * The templates from which k3s and RKE2 write containerd's file, by the version that it has then, lowest first. Sources: k3s docs
 * and RKE2 docs, "Configuring containerd".
 */
export const fileTemplates: readonly { readonly version: number; readonly name: string }[] = [
	{ version: 2, name: "config.toml.tmpl" },
	{ version: 3, name: "config-v3.toml.tmpl" },
];

/** Before, a later file replaces a whole `plugins."<id>"` table; from here on tables merge key by key. */
export const mergesPluginTables = "2.0";

/** `imports` is read from here on; the default list of `containerd config default` is never applied by itself. */
export const importsSince = "1.3";

/** Before, a relative glob was looked for in the daemon's own folder, where nothing is. Source: resolveImports at the tags, measured. */
export const takesRelativeGlobs: readonly Since<boolean>[] = [
	{ since: "0", value: false },
	{ since: "1.6.29", value: true },
	{ since: "1.7", value: false },
	{ since: "1.7.16", value: true },
];

/** The default `config_path` collides with mirrors in these releases; before it was empty, after it gives way. */
export const defaultConfigPathCollides: readonly Since<boolean>[] = [
	{ since: "0", value: false },
	{ since: "2.2", value: true },
	{ since: "2.2.2", value: false },
];

/** Tables whose keys are names: they are taken as they are spelt. */
export const namedTables: readonly string[] = ["runtimes", "pinned_images", "mirrors", "configs", "auths", "timeouts"];

/** Other spellings of a key that the TOML library of 1.x takes. That of 2.x takes any case. Source: go-toml v1, `valueFromTree`. */
export const oldSpellings = (key: string): readonly string[] => [
	key.toLowerCase(),
	key.toUpperCase(),
	key.charAt(0).toLowerCase() + key.slice(1),
];

/** Spellings of `SystemdCgroup` that the old TOML library takes, the first one that is there wins. Newer ones take any case, and the last spelling in byte order wins. */
export const oldSystemdCgroupSpellings: readonly string[] = ["SystemdCgroup", "systemdcgroup", "SYSTEMDCGROUP", "systemdCgroup"];

/** The first runc shim, whose driver was `systemd_cgroup` in the CRI section. */
export const oldShim = "io.containerd.runtime.v1.linux";

/** Runtime types whose options are runc's. */
export const runcTypes: Readonly<Record<string, { readonly removed?: string }>> = {
	"io.containerd.runc.v2": {},
	"io.containerd.runc.v1": { removed: "2.0" },
};

/** The handler that is there without being written. */
export const builtInRuntime = { name: "runc", type: "io.containerd.runc.v2" } as const;

/** Plugins that came or went with a release: required where they are not there, containerd exits. Source: RELEASES.md, measured. */
export const pluginsByRelease: Readonly<Record<string, { readonly since?: string; readonly removed?: string }>> = {
	"io.containerd.cri.v1.runtime": { since: "2.0" },
	"io.containerd.cri.v1.images": { since: "2.0" },
	"io.containerd.runtime.v1.linux": { removed: "2.0" },
	"io.containerd.snapshotter.v1.aufs": { removed: "2.0" },
};
