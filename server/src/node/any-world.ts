import { parseVersion, type Version } from "../base/version.ts";
import type { World } from "../kinds/world.ts";
import { releaseLines } from "../knowledge/releases.ts";

/** The newest releases: for questions whose answer does not hang on releases (which files a node names). */
export const anyWorld: World = {
	ask: (key, question) => question(parseVersion(releaseLines[key].at(-1)?.minor ?? "0") as Version),
	machine: (key) => ({ cgroup: "v2", init: "systemd", arch: "amd64" })[key],
	knownMachine: () => undefined,
	isKnown: () => false,
	describe: (key) => key,
};
