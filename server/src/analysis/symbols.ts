import type { SourceFile } from "../base/file.ts";
import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { scalarOf } from "../kinds/setting.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import { type Entry, entryOf, type List, type Scalar, type Tree } from "../syntax/tree.ts";

/** A file as a tree of names, for an outline. */
export interface Outline {
	readonly name: string;
	/** The value on one line, shortened; empty where there is none to show. */
	readonly detail: string;
	readonly kind: "document" | "table" | "list" | "string" | "number" | "boolean" | "null";
	/** Holds the name and all children. */
	readonly span: Span;
	readonly nameSpan: Span;
	readonly children: readonly Outline[];
}

const LONGEST = 60;

/** The keys of a file of a node; several documents stand under a name each. */
export function outlineOf(node: Node, file: SourceFile): Outline[] {
	const documents = documentsOfNode(node).filter(({ document }) => document.file === file);
	if (documents.length > 1) return documents.map(documentOutline);
	return documents.flatMap(({ document }) => childrenOf(document.root));
}

function documentOutline({ document }: NodeDocument): Outline {
	const children = childrenOf(document.root);
	const kind = entryOf(document.root, "kind");
	const nameSpan = kind?.value.span ?? { start: document.span.start, end: document.span.start };
	return {
		name: scalarOf(kind?.value, "string") || `#${document.index + 1}`,
		detail: scalarOf(entryOf(document.root, "apiVersion")?.value, "string") ?? "",
		kind: "document",
		span: around(document.span, nameSpan, children),
		nameSpan,
		children,
	};
}

function childrenOf(tree: Tree): Outline[] {
	if (tree.kind === "table") return tree.entries.map(entryOutline);
	// A list of plain values is one line of an outline; only its tables have names worth showing.
	if (tree.kind === "list") return tree.items.flatMap((item, index) => (item.kind === "table" ? [itemOutline(item, index)] : []));
	return [];
}

function entryOutline({ key, keySpan, span, value }: Entry): Outline {
	const children = childrenOf(value);
	return {
		// A name must not be empty for some editors.
		name: key === "" ? '""' : key,
		detail: detailOf(value),
		kind: kindOf(value),
		span: around(span, keySpan, children),
		nameSpan: keySpan,
		children,
	};
}

function itemOutline(item: Tree, index: number): Outline {
	const children = childrenOf(item);
	const start = { start: item.span.start, end: item.span.start };
	return { name: `[${index}]`, detail: "", kind: "table", span: around(item.span, start, children), nameSpan: start, children };
}

/** The smallest span that holds all of them: the parts of a TOML table may lie apart. */
function around(span: Span, nameSpan: Span, children: readonly Outline[]): Span {
	let { start, end } = { start: Math.min(span.start, nameSpan.start), end: Math.max(span.end, nameSpan.end) };
	for (const child of children) {
		start = Math.min(start, child.span.start);
		end = Math.max(end, child.span.end);
	}
	return { start, end };
}

function kindOf(tree: Tree): Outline["kind"] {
	if (tree.kind !== "scalar") return tree.kind;
	switch (tree.type) {
		case "integer":
		case "float":
			return "number";
		case "boolean":
		case "null":
			return tree.type;
		default:
			return "string";
	}
}

function detailOf(tree: Tree): string {
	const text = tree.kind === "scalar" ? shown(tree) : tree.kind === "list" ? listed(tree) : "";
	const line = text.replace(/\s+/g, " ");
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const shown = ({ value }: Scalar): string => String(value);

/** The first values of a list; of a list of lists (the lines of a unit's directive) those of the last one, which counts. */
function listed({ items }: List): string {
	const last = items.at(-1);
	if (last?.kind === "list") return listed(last);
	return items
		.slice(0, LONGEST)
		.flatMap((item) => (item.kind === "scalar" ? [shown(item)] : []))
		.join(" ");
}
