import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { type Path, type Table, type Tree, treeAt } from "../syntax/tree.ts";
import type { Subject } from "./subject.ts";

/**
 * The table that a part of a TOML header names, where an earlier header named it first: the tree knows only that one.
 * Undefined outside headers.
 */
export function headerSubjectAt(node: NodeDocument, offset: number): Subject | undefined {
	if (node.kind.format !== "toml") return undefined;
	const { root, file } = node.document;
	const table = deepest(root, [], offset, file.text);
	const names = table ? partsOf(file.text, table.tree.span) : [];
	const index = names.findIndex(({ start, end }) => start <= offset && offset <= end);
	const span = names[index];
	if (!table || !span) return undefined;
	const path = table.path.slice(0, endOfName(table.path, index));
	const value = treeAt(root, path);
	return value && { node, path, span, value };
}

interface Found {
	readonly path: Path;
	readonly tree: Table;
}

/** The table of a header: of all that it makes, the last one. */
function deepest(tree: Tree, path: Path, offset: number, text: string): Found | undefined {
	if (tree.kind === "scalar") return undefined;
	const below: readonly (readonly [string | number, Tree])[] =
		tree.kind === "list" ? tree.items.map((item, index) => [index, item]) : tree.entries.map(({ key, value }) => [key, value]);
	for (const [step, value] of below) {
		const found = deepest(value, [...path, step], offset, text);
		if (found) return found;
	}
	const isHeader = tree.kind === "table" && path.length > 0 && text[tree.span.start] === "[";
	return isHeader && tree.span.start <= offset && offset <= tree.span.end ? { path, tree } : undefined;
}

/** Where each name of a header stands. */
function partsOf(text: string, { start, end }: Span): Span[] {
	const name = /[\s.]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)/y;
	name.lastIndex = start + (text[start + 1] === "[" ? 2 : 1);
	const parts: Span[] = [];
	for (let match = name.exec(text); match && name.lastIndex <= end; match = name.exec(text))
		parts.push({ start: name.lastIndex - (match[1] ?? "").length, end: name.lastIndex });
	return parts;
}

/** The length of a path through its name at an index; positions in lists are no names. */
function endOfName(path: Path, index: number): number {
	let names = -1;
	return path.findIndex((step) => typeof step === "string" && ++names === index) + 1;
}
