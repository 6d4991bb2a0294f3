import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq, type Scalar as YamlScalar } from "yaml";
import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import type { Entry, List, Scalar, Table, Tree } from "../tree.ts";
import { type Anchors, anchorOf, remember, resolveAlias } from "./alias.ts";
import { gluedEntry, missingColon } from "./colon.ts";
import { lineAt, startOfLine } from "./line.ts";
import type { Mask } from "./mask.ts";
import { maskOver } from "./recover.ts";
import { keyText, type Meaning, plainMeaning, taggedMeaning } from "./scalar.ts";
import { smartQuote } from "./smart-quote.ts";

/** An entry of a table of the `yaml` package. */
export type YamlPair = YAMLMap.Parsed["items"][number];

/** What is gathered and looked up while one document becomes a tree. */
export interface Build {
	/** The original text. */
	readonly text: string;
	readonly masks: readonly Mask[];
	readonly problems: Problem[];
	readonly anchors: Anchors;
}

/** The tree of a composed node; `at` is where an empty one stands. */
export function treeOf(node: ParsedNode | null, at: number, build: Build): Tree {
	if (!node) return nothing(at);
	if (isAlias(node)) return resolveAlias(node, build);
	const anchor = anchorOf(node);
	if (anchor !== undefined) build.anchors.pending.add(anchor);
	const tree = isMap(node)
		? tableOf(node, build)
		: isSeq(node)
			? listOf(node, build)
			: scalarOf(node as YamlScalar.Parsed, at, build);
	if (anchor !== undefined) remember(anchor, tree, build.anchors);
	return tree;
}

const nothing = (at: number): Scalar => ({ kind: "scalar", span: { start: at, end: at }, type: "null", value: null });

function scalarOf(node: YamlScalar.Parsed, at: number, build: Build): Scalar {
	const span = spanOfScalar(node, build.text);
	if (span.end === span.start) return { kind: "scalar", span: { start: at, end: at }, ...meaningOf(node) };
	if (build.masks.length > 0 && maskOver(build.masks, span)) {
		return { kind: "scalar", span, type: "string", value: build.text.slice(span.start, span.end), uncertain: true };
	}
	if (node.type === "PLAIN") reportSmartQuote(span, build);
	return { kind: "scalar", span, ...meaningOf(node) };
}

function reportSmartQuote(span: Span, build: Build): void {
	const problem = smartQuote(build.text, span);
	if (problem) build.problems.push(problem);
}

/** Without the line ends that belong to a block scalar. */
function spanOfScalar({ range, type }: YamlScalar.Parsed, text: string): Span {
	let end = range[1];
	if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") while (end > range[0] && /\s/.test(text[end - 1] ?? "")) end--;
	return { start: range[0], end };
}

function meaningOf(node: YamlScalar.Parsed): Meaning {
	const text = typeof node.value === "string" ? node.value : (node.source ?? "");
	if (node.tag) return taggedMeaning(node.tag, text);
	return node.type === "PLAIN" || node.type === undefined ? plainMeaning(text) : { type: "string", value: text };
}

function listOf(node: YAMLSeq.Parsed, build: Build): List {
	const items = node.items.map((item) => treeOf(item, item.range[0], build));
	return { kind: "list", span: blockSpan(node, items.at(-1)?.span), items };
}

/** A flow collection has its brackets; a block ends with what stands last in it, without what follows. */
function blockSpan(node: YAMLMap.Parsed | YAMLSeq.Parsed, last: Span | undefined): Span {
	const [start, end] = node.range;
	return { start, end: node.flow || !last ? end : Math.max(start, last.end) };
}

function tableOf(node: YAMLMap.Parsed, build: Build): Table {
	const parts = node.items.map((pair) => {
		const merges = isMerge(pair);
		return { merges, entries: merges ? mergedEntries(pair, build) : writtenEntry(pair, node, build) };
	});
	const written = parts.flatMap(({ merges, entries }) => (merges ? [] : entries));
	reportDuplicates(written, build);
	const taken = new Set(written.map(({ key }) => key));
	const entries = parts.flatMap(({ merges, entries: found }) => (merges ? found.filter(({ key }) => takes(taken, key)) : found));
	return { kind: "table", span: blockSpan(node, entries.at(-1)?.span), entries };
}

const takes = (taken: Set<string>, key: string): boolean => !taken.has(key) && taken.add(key).has(key);

/** A key given twice in one table; what a merge brings in never counts. */
function reportDuplicates(written: readonly Entry[], build: Build): void {
	const first = new Map<string, Span>();
	for (const { key, keySpan } of written) {
		const related = first.get(key);
		if (!related) first.set(key, keySpan);
		else if (!hidesItem(related.end, keySpan.start, build))
			build.problems.push({ code: "duplicate-key", span: keySpan, data: { key }, related });
	}
}

/** Whether the last broken line between two places was the start of a list item: what follows it belongs elsewhere. */
function hidesItem(start: number, end: number, { text, masks }: Build): boolean {
	const mask = masks.length > 0 ? maskOver(masks, { start, end }) : undefined;
	return mask !== undefined && /^-(\s|$)/.test(text.slice(lineAt(text, mask.span.end).content, mask.span.end + 2));
}

/** `<<`, unquoted: the entries of the value count as entries of this table. */
export const isMerge = ({ key }: YamlPair): boolean =>
	isScalar(key) && key.value === "<<" && (key.tag ? key.tag === "tag:yaml.org,2002:merge" : key.type === "PLAIN");

/** The entries that `<<` brings in; of several tables the first one that has a key counts. */
function mergedEntries({ value }: YamlPair, build: Build): Entry[] {
	const tree = treeOf(value, 0, build);
	const tables = tree.kind === "list" ? tree.items : [tree];
	const wrong = tables.find((table) => table.kind !== "table");
	if (wrong && value && !isEmptyNull(wrong)) build.problems.push({ code: "syntax", span: wrong.span, data: { expected: "{" } });
	return tables.flatMap((table) => (table.kind === "table" ? table.entries : []));
}

const isEmptyNull = (tree: Tree): boolean => tree.kind === "scalar" && tree.type === "null";

/** One entry, or none where the key is not known. */
function writtenEntry(pair: YamlPair, parent: YAMLMap.Parsed, build: Build): Entry[] {
	const { key, value } = pair;
	const keySpan = isScalar(key) ? spanOfScalar(key, build.text) : { start: key.range[0], end: key.range[1] };
	const mask = build.masks.length > 0 ? maskOver(build.masks, keySpan) : undefined;
	if (mask && (mask.key === undefined || mask.span.start !== keySpan.start)) {
		treeOf(value, keySpan.end, build); // for its anchors and problems
		return [];
	}
	if (!value && !parent.flow && !isExplicit(keySpan.start, build.text)) {
		build.problems.push(missingColon(build.text, keySpan));
		return gluedEntry(build.text, keySpan);
	}
	if (isScalar(key) && key.type === "PLAIN") reportSmartQuote(keySpan, build);
	const colon = value ? afterColon(build.text, keySpan.end, value.range[0]) : keySpan.end;
	const tree = treeOf(value, colon, build);
	if (mask && tree.span.start === tree.span.end) return gluedEntry(build.text, mask.span);
	const span = { start: keySpan.start, end: Math.max(colon, tree.span.end) };
	return [{ key: mask?.key ?? nameOf(key, build), keySpan, span, value: tree }];
}

/** `? key`, which needs no colon. */
const isExplicit = (start: number, text: string): boolean => /(^|\s)\?\s/.test(text.slice(startOfLine(text, start), start));

function afterColon(text: string, from: number, limit: number): number {
	const colon = text.indexOf(":", from);
	return colon < 0 || colon >= Math.max(limit, from + 1) ? from : colon + 1;
}

/** The key as the kubelet's reader turns it into a JSON key; a key that is a table or a list keeps its text. */
function nameOf(key: ParsedNode, build: Build): string {
	if (isScalar(key)) return nameOfKey(key);
	const tree = isAlias(key) ? resolveAlias(key, build) : undefined;
	return tree?.kind === "scalar" ? keyText(tree) : build.text.slice(key.range[0], key.range[1]);
}

/** The key that a scalar stands for. */
export const nameOfKey = (key: YamlScalar.Parsed): string => keyText(meaningOf(key));
