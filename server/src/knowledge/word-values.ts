import type { Since } from "./since.ts";
import type { Outcome } from "./value-forms.ts";

/** What comes of a word that is not among the `values` of a key's row, and which others are taken all the same. */
export interface Words {
	readonly otherwise: Outcome | readonly Since<Outcome>[];
	/** The case does not matter. */
	readonly anyCase?: true;
	/** Taken as well, but no word to recommend. */
	readonly also?: readonly string[];
}

/** Log levels are read by logrus. */
const logLevel: Words = { otherwise: "fatal", anyCase: true, also: ["warning"] };

/** dockerd. Measured on 20.10.24, 26.1.5, 28.5.2 and 29.7.2; `log-format` and `firewall-backend` by moby daemon/config. */
export const dockerWords = {
	"default-cgroupns-mode": { otherwise: "fatal" },
	"default-ipc-mode": { otherwise: "fatal" },
	"log-level": logLevel,
	"log-format": {
		otherwise: [
			{ since: "0", value: "accepted" },
			{ since: "25.0", value: "fatal" },
		],
	},
	"firewall-backend": {
		otherwise: [
			{ since: "0", value: "accepted" },
			{ since: "29.0", value: "fatal" },
		],
	},
} as const satisfies Readonly<Record<string, Words>>;

/** Storage drivers that dockerd once had, and the first release without each. Measured; https://docs.docker.com/engine/deprecated/. */
export const goneStorageDrivers: ReadonlyMap<string, string> = new Map([
	["aufs", "24.0"],
	["overlay", "24.0"],
	["devicemapper", "25.0"],
]);

/** Those that dockerd has. Source: moby daemon/graphdriver, 29.7. */
export const storageDrivers: readonly string[] = ["overlay2", "fuse-overlayfs", "btrfs", "zfs", "vfs"];

/** CRI-O. `cgroup_manager` measured on 1.31.13 and 1.36.3; the others by pkg/config and cmd/crio. */
export const crioWords = {
	"crio.runtime.log_level": logLevel,
	"crio.image.image_volumes": { otherwise: "fatal" },
	"crio.image.short_name_mode": {
		otherwise: [
			{ since: "0", value: "accepted" },
			{ since: "1.34", value: "fatal" },
		],
	},
} as const satisfies Readonly<Record<string, Words>>;

/** containerd, outside of its CRI section. Measured on 1.6.20, 1.7.24, 2.1.9 and 2.3.4. */
export const containerdWords = { "debug.level": logLevel } as const satisfies Readonly<Record<string, Words>>;

/**
 * Snapshotters that a containerd may have without a word in its file: its own, and those that distributions build in (k3s:
 * fuse-overlayfs and stargz). A name that is neither one of them nor a `proxy_plugins` table keeps containerd 1.x from loading
 * its CRI plugin; 2.x only warns. Measured on 1.6.20, 1.7.24, 2.1.9 and 2.3.4.
 */
export const knownSnapshotters: readonly string[] = [
	"overlayfs",
	"native",
	"btrfs",
	"zfs",
	"devmapper",
	"blockfile",
	"aufs",
	"erofs",
	"fuse-overlayfs",
	"stargz",
	"soci",
	"nydus",
	"windows",
	"lcow",
];
