import { atLeast } from "../../base/version.ts";
import { kubeletLateDropInKey, kubeletMergePatches } from "../../knowledge/drop-ins.ts";
import type { Document } from "../../syntax/documents.ts";
import type { NodeDocument } from "../kind.ts";
import type { World } from "../world.ts";
import type { Flag } from "./command-line.ts";
import { type DropInOverride, overridesOf } from "./drop-in-overrides.ts";
import { normalizePath } from "./imports.ts";
import { flagInfo } from "./kubelet-reader.ts";

const HEADER = ["apiVersion", "kind"];

/** What the drop-ins of the folder that `--config-dir` names change of the file that `--config` names, flags left out. */
export function kubeletOverrides(
	main: NodeDocument | undefined,
	dropIns: readonly NodeDocument[],
	flags: readonly Flag[],
	world: World,
): DropInOverride[] {
	const folder = flags.findLast(({ name }) => name === "config-dir")?.value;
	if (!folder || main?.kind.id !== "kubelet") return [];
	const found = overridesOf(main.document, inFolder(dropIns, normalizePath(folder)), {
		at: (path) => (path.length === 1 && HEADER.includes(String(path[0])) ? "apart" : "into"),
	});
	const byFlag = new Set(flags.map(({ name }) => flagInfo(name)?.field));
	return found.filter(({ key }) => !byFlag.has(key) && counts(key, world));
}

/** In the order in which they are merged. */
const inFolder = (dropIns: readonly NodeDocument[], folder: string): Document[] =>
	dropIns
		.map(({ document }) => document)
		.filter(({ file }) => file.path.startsWith(`${folder}/`))
		.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));

/** Whether this release takes the key from a drop-in, whatever its value. */
const counts = (key: string, world: World): boolean =>
	world.ask("kubelet", (v) => atLeast(v, key === kubeletLateDropInKey.key ? kubeletLateDropInKey.since : kubeletMergePatches));
