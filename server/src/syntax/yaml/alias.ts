import type { Alias, ParsedNode } from "yaml";
import type { Span } from "../../base/span.ts";
import type { Scalar, Tree } from "../tree.ts";
import { MAX_DEPTH } from "./read.ts";
import type { Build } from "./tree.ts";

/** How many nodes the aliases of one text may stand for all together; more is an attack or a mistake. */
const MAX_EXPANDED = 10_000;

/** The anchors met so far, and how much room is left for what aliases stand for. */
export interface Anchors {
	readonly trees: Map<string, Tree>;
	/** Anchors whose value is being read: an alias to one of them would contain itself. */
	readonly pending: Set<string>;
	left: number;
}

/** For the start of a document: anchors do not reach into the next one. */
export const newAnchors = (): Anchors => ({ trees: new Map(), pending: new Set(), left: MAX_EXPANDED });

/** The name in `&name`, if the node has one. */
export const anchorOf = (node: ParsedNode): string | undefined => ("anchor" in node && node.anchor ? node.anchor : undefined);

/** An anchor may be given again; aliases from here on mean the new one. */
export function remember(anchor: string, tree: Tree, anchors: Anchors): void {
	anchors.pending.delete(anchor);
	anchors.trees.set(anchor, tree);
}

/** What an alias stands for, all of it at the place of the alias. */
export function resolveAlias(node: Alias.Parsed, build: Build): Tree {
	const span = { start: node.range[0], end: node.range[1] };
	const { anchors, problems } = build;
	const target = anchors.pending.has(node.source) ? undefined : anchors.trees.get(node.source);
	if (!target) {
		problems.push({ code: "unknown-alias", span, data: { name: node.source } });
		return empty(span);
	}
	const left = anchors.left;
	const tree = moved(target, span, anchors, MAX_DEPTH);
	if (tree) return tree;
	if (left >= 0) problems.push({ code: "too-deep", span });
	anchors.left = -1;
	return empty(span);
}

const empty = (span: Span): Scalar => ({ kind: "scalar", span, type: "null", value: null });

/** A copy with every span replaced; undefined when it is too big or too deep. */
function moved(tree: Tree, span: Span, anchors: Anchors, depth: number): Tree | undefined {
	if (depth === 0 || anchors.left <= 0) return undefined;
	anchors.left--;
	if (tree.kind === "scalar") return { ...tree, span };
	if (tree.kind === "list") {
		const items = tree.items.map((item) => moved(item, span, anchors, depth - 1));
		return items.every((item) => item !== undefined) ? { kind: "list", span, items } : undefined;
	}
	const entries = tree.entries.map((entry) => {
		const value = moved(entry.value, span, anchors, depth - 1);
		return value && { ...entry, keySpan: span, span, value };
	});
	return entries.every((entry) => entry !== undefined) ? { kind: "table", span, entries } : undefined;
}
