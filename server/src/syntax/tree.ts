import type { Span } from "../base/span.ts";

/**
 * One positioned tree for every format: a value, without parents and without meaning.
 * Line formats use it too: an env file is a table of word lists, a unit file a table of sections.
 */
export type Tree = Table | List | Scalar;

export interface Table {
	readonly kind: "table";
	/** Where it is written: its braces, its block, or its (first) `[header]`. */
	readonly span: Span;
	/** In the order of the text. A key may stand twice where the format lets it; the last one counts (see `entryOf`). */
	readonly entries: readonly Entry[];
}

export interface Entry {
	readonly key: string;
	readonly keySpan: Span;
	/** Key through value; for a TOML table its header (or the header part that first named it). */
	readonly span: Span;
	readonly value: Tree;
	/** Stands between the marks of a template's `if` or loop: nobody knows whether it is there. */
	readonly uncertain?: true;
}

export interface List {
	readonly kind: "list";
	readonly span: Span;
	readonly items: readonly Tree[];
}

export type ScalarType = "string" | "integer" | "float" | "boolean" | "datetime" | "null";

export interface Scalar {
	readonly kind: "scalar";
	/** With its quotes. */
	readonly span: Span;
	readonly type: ScalarType;
	/** Decoded. Integers beyond 2^53 are bigint; a datetime keeps its text. */
	readonly value: string | number | bigint | boolean | null;
	/** A template mark stands in it: the value is not known. */
	readonly uncertain?: true;
}

/** Keys and list indexes from the root of a document. */
export type Path = readonly (string | number)[];

/** The entries of large tables by key: looking for each of thousands of names one by one takes time with their square. */
const indexes = new WeakMap<Table, ReadonlyMap<string, Entry>>();
const LARGE = 24;

/** The entry that counts: the last one with this key. */
export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
	if (tree?.kind !== "table") return undefined;
	if (tree.entries.length > LARGE) return indexOf(tree).get(key);
	for (let i = tree.entries.length - 1; i >= 0; i--) if (tree.entries[i]?.key === key) return tree.entries[i];
	return undefined;
}

function indexOf(table: Table): ReadonlyMap<string, Entry> {
	let index = indexes.get(table);
	if (!index) {
		index = new Map(table.entries.map((entry) => [entry.key, entry]));
		indexes.set(table, index);
	}
	return index;
}

/** The tree at a path, or undefined. */
export function treeAt(root: Tree | undefined, path: Path): Tree | undefined {
	let at = root;
	for (const step of path) {
		if (at?.kind === "list" && typeof step === "number") at = at.items[step];
		else at = entryOf(at, String(step))?.value;
		if (!at) return undefined;
	}
	return at;
}

/** The entry at a path whose last step is a key, or undefined. */
export function entryAt(root: Tree | undefined, path: Path): Entry | undefined {
	const last = path.at(-1);
	return last === undefined ? undefined : entryOf(treeAt(root, path.slice(0, -1)), String(last));
}
