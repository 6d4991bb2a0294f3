import type { SourceFile } from "../base/file.ts";
import { baseName, folderOf } from "../base/paths.ts";
import { kindAt } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { type ClaimedFile, claimLoose } from "./node.ts";

/** A file by its full path, before anybody knows to which node it belongs. */
export interface FoundFile {
	/** Absolute, with `/`. */
	readonly path: string;
	/** Reads the file under a path relative to its node root. */
	as(relative: string): SourceFile;
}

/** Files that belong together: a node root with at least one file. */
export interface Group {
	/** Absolute, `""` for `/`. */
	readonly root: string;
	readonly files: readonly ClaimedFile[];
	/** Made of files that lie loose in one folder; such a node has nothing at known places. */
	readonly loose: boolean;
}

/** Groups found files into nodes: by known places first, then the loose ones of each folder. Files nobody claims are left out. */
export function groupFiles(found: readonly FoundFile[]): Group[] {
	const placed = new Map<string, ClaimedFile[]>();
	const loose = new Map<string, ClaimedFile[]>();
	for (const file of found) {
		const at = kindAt(file.path);
		if (at)
			add(placed, at.root, {
				file: file.as(at.root ? file.path.slice(at.root.length + 1) : file.path.replace(/^\//, "")),
				kind: at.kind,
			});
		else {
			const source = file.as(baseName(file.path));
			const kind = claimLoose(source);
			if (kind) add(loose, folderOf(file.path), { file: source, kind });
		}
	}
	const groups: Group[] = [...placed].map(([root, files]) => ({ root, files, loose: false }));
	for (const [folder, files] of loose) groups.push(...looseGroups(folder, files, placed.get(folder), groups));
	return groups.sort((a, b) => (a.root < b.root ? -1 : a.root > b.root ? 1 : 0));
}

/** Loose files of one folder: one node, unless two claim one main role; they join a node rooted there if they bring nothing twice. */
function looseGroups(
	root: string,
	files: readonly ClaimedFile[],
	placed: readonly ClaimedFile[] | undefined,
	groups: Group[],
): Group[] {
	const together = placed ? [...placed, ...files] : files;
	if (hasClash(together)) return files.map((file) => ({ root, files: [file], loose: true }));
	if (!placed) return [{ root, files, loose: true }];
	const index = groups.findIndex((group) => group.root === root && !group.loose);
	groups[index] = { root, files: together, loose: false };
	return [];
}

function hasClash(files: readonly ClaimedFile[]): boolean {
	const mains = files.map(({ kind }) => kind).filter((kind: Kind) => kind.main);
	return (
		new Set(mains.map((kind) => kind.id)).size < mains.length && files.some(({ file, kind }) => kind.main && !kindAt(file.path))
	);
}

function add(map: Map<string, ClaimedFile[]>, key: string, file: ClaimedFile): void {
	const list = map.get(key);
	if (list) list.push(file);
	else map.set(key, [file]);
}
