import type { SourceFile } from "../base/file.ts";
import { kindAt, looseKinds } from "../kinds/index.ts";
import { type Group, groupFiles } from "./group.ts";
import type { ClaimedFile } from "./node.ts";
import { claimPlaced } from "./node.ts";

/** Whether a path may be a file of some node: at a known place, or loose by its name. */
export const mayBeClaimed = (path: string): boolean => kindAt(path) !== undefined || looseKinds(path).length > 0;

/** The node root of a file at a known place; undefined for any other file. */
export const rootOf = (path: string): string | undefined => kindAt(path)?.root;

/** The files of one node as it is claimed by places alone, for a root that is named. */
export function claimBelow(files: readonly SourceFile[]): ClaimedFile[] {
	return files.flatMap((file) => {
		const kind = claimPlaced(file.path);
		return kind ? [{ file, kind }] : [];
	});
}

/** Folders at the top of a machine: a file below one of them may belong to a node above it. */
const TOP_FOLDERS = new Set(["etc", "var", "usr", "opt", "lib", "run", "root"]);

/** Where the root of a file's node may be, likeliest first: only the node's own files tell, where the place of this one does not. */
export function candidateRoots(path: string): string[] {
	const placed = rootOf(path);
	if (placed !== undefined) return [placed];
	const steps = path.split("/");
	const above = steps.flatMap((step, i) => (TOP_FOLDERS.has(step) && i < steps.length - 1 ? [steps.slice(0, i).join("/")] : []));
	return [...new Set([...above, steps.slice(0, -1).join("/")])];
}

/** Groups files that were read by their absolute paths into nodes. */
export function groupRead(files: readonly { readonly path: string; readonly file: SourceFile }[]): Group[] {
	return groupFiles(files.map(({ path, file }) => ({ path, as: (relative: string) => ({ ...file, path: relative }) })));
}

export type { Group } from "./group.ts";
