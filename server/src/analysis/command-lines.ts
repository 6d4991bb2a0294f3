import type { Part } from "../kinds/kind.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import { criDockerdFlags } from "../knowledge/keys/cri-dockerd-flags.ts";
import { dockerKeys } from "../knowledge/keys/docker.ts";
import { dockerdFlagName, dockerdFlags } from "../knowledge/keys/dockerd-flags.ts";
import type { Flags } from "../knowledge/keys/flag-info.ts";
import { kubeletKeys } from "../knowledge/keys/kubelet.ts";
import { kubeletFlagName, kubeletFlags } from "../knowledge/keys/kubelet-flags.ts";
import type { Keys } from "../knowledge/keys.ts";
import type { FlagsId } from "../knowledge/words/index.ts";

/** The daemons whose command lines we know. */
export type Program = Extract<Part, "kubelet" | "docker" | "cri-dockerd">;

/** What is known of the command line of a daemon. */
interface CommandLine {
	readonly flags: Flags;
	/** The keys that flags stand for. */
	readonly keys: Keys;
	readonly release: ReleaseKey;
	readonly words: FlagsId;
	/** A flag's own name, of how a person may write it: the kubelet takes underscores, dockerd has letters. */
	readonly nameOf: (written: string) => string;
}

export const commandLines: Readonly<Record<Program, CommandLine>> = {
	kubelet: {
		flags: kubeletFlags,
		keys: kubeletKeys,
		release: "kubelet",
		words: "kubelet-flags",
		nameOf: kubeletFlagName,
	},
	docker: {
		flags: dockerdFlags,
		keys: dockerKeys,
		release: "docker",
		words: "dockerd-flags",
		nameOf: dockerdFlagName,
	},
	"cri-dockerd": {
		flags: criDockerdFlags,
		keys: {},
		release: "cri-dockerd",
		words: "cri-dockerd-flags",
		nameOf: (written) => written,
	},
};

export const isProgram = (part: Part): part is Program => Object.hasOwn(commandLines, part);
