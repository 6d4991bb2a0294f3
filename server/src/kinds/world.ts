import { atLeast, type Version } from "../base/version.ts";
import type { Since } from "../knowledge/since.ts";

/** The daemons whose release a verdict may hang on. */
export type ReleaseKey = "kubelet" | "kubeadm" | "containerd" | "crio" | "docker" | "cri-dockerd";

/** Facts of the machine that no config file states. */
export type MachineKey = "cgroup" | "init" | "arch";

export type AssumeKey = ReleaseKey | MachineKey | "runc" | "kernel" | "systemd";

export const ASSUME_KEYS: readonly AssumeKey[] = [
	"kubelet",
	"kubeadm",
	"containerd",
	"crio",
	"docker",
	"cri-dockerd",
	"runc",
	"kernel",
	"systemd",
	"cgroup",
	"init",
	"arch",
];

export type Answer = string | number | boolean | undefined;

/**
 * One possible world: every question has one answer. Asking a question whose answer differs among the releases that are
 * still possible splits the world (see `analysis/worlds.ts`); the asker never notices.
 */
export interface World {
	/** The answer of a question about a daemon's release. */
	ask<T extends Answer>(key: ReleaseKey, question: (release: Version) => T): T;
	/** The machine's fact in this world. */
	machine(key: MachineKey): string;
	/** The machine's fact if it is known beforehand; does not split. */
	knownMachine(key: MachineKey): string | undefined;
	/** Whether somebody said which release it is; does not split. */
	isKnown(key: ReleaseKey): boolean;
	/** The releases still possible here, as words for a message (`containerd 1.7.24`); does not split. */
	describe(key: ReleaseKey): string;
}

/** The entry of a table that holds for a release: the last one that is not newer; undefined before the first. */
export const held = <T extends Answer>(table: readonly Since<T>[], release: Version): T | undefined =>
	table[heldIndex(table, release)]?.value;

/** The same for rows of any shape, oldest first, as an index; -1 before the first. */
export const heldIndex = (rows: readonly { readonly since: string }[], release: Version): number =>
	rows.findLastIndex(({ since }) => atLeast(release, since));
