import type { SourceFile } from "../base/file.ts";
import { bounded } from "./bounded.ts";

/** A file, or the files of a pattern, that a node wants; paths are below its root. */
export interface Wanted<K> {
	readonly path: string;
	readonly glob?: { readonly folder: string; readonly pattern: RegExp; readonly deep: boolean };
	readonly kind: K;
}

export interface Loaded<K> {
	readonly file: SourceFile;
	readonly kind: K;
}

/** How the loop reads: the disk, with open documents of an editor in front of it. */
export interface Reader {
	read(path: string): Promise<SourceFile | undefined>;
	/** Names in a folder; sub-folders end with `/`. */
	list(folder: string): Promise<readonly string[]>;
}

/** Bounds of one node: rounds of reading, and files. */
const MAX_ROUNDS = 8;
const MAX_FILES = 500;
const MAX_DEPTH = 4;
/** How many wants, and files of one want, are read at a time: the product stays below what one process may hold open. */
const AT_ONCE = 12;

/**
 * The one loop that reads what a node needs: read what is wanted, ask again with what was read, until nothing more is
 * wanted. The same for editor and command line.
 */
export async function load<K>(
	start: readonly Loaded<K>[],
	first: readonly Wanted<K>[],
	needs: (files: readonly Loaded<K>[]) => readonly Wanted<K>[],
	reader: Reader,
): Promise<Loaded<K>[]> {
	const files = new Map(start.map((loaded) => [loaded.file.path, loaded]));
	const asked = new Set<string>();
	let wants = [...first, ...needs([...files.values()])];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const open = wants.filter((want) => !asked.has(want.path));
		if (open.length === 0) break;
		for (const want of open) asked.add(want.path);
		const found = (await bounded(open, AT_ONCE, (want) => fetch(want, reader))).flat();
		for (const loaded of found) if (!files.has(loaded.file.path) && files.size < MAX_FILES) files.set(loaded.file.path, loaded);
		wants = [...needs([...files.values()])];
	}
	return [...files.values()];
}

async function fetch<K>(want: Wanted<K>, reader: Reader): Promise<Loaded<K>[]> {
	const paths = want.glob ? await expand(want.glob, reader, 0) : [want.path];
	const files = await bounded(paths, AT_ONCE, (path) => reader.read(path));
	return files.flatMap((file) => (file ? [{ file, kind: want.kind }] : []));
}

/** The files below a folder that a pattern takes. Wildcards in the folder part are walked too. */
async function expand(
	{ folder, pattern, deep }: NonNullable<Wanted<unknown>["glob"]>,
	reader: Reader,
	depth: number,
): Promise<string[]> {
	const found: string[] = [];
	for (const name of await reader.list(folder)) {
		const path = folder === "" ? name : `${folder}/${name}`;
		if (!name.endsWith("/")) {
			if (pattern.test(path)) found.push(path);
		} else if (deep && depth < MAX_DEPTH)
			found.push(...(await expand({ folder: path.slice(0, -1), pattern, deep }, reader, depth + 1)));
	}
	return found;
}
