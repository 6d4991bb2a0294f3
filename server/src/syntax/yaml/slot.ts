import { type CST, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Span } from "../../base/span.ts";
import type { Extent } from "./extent.ts";
import { lineBreak, nextLine, startOfLine } from "./line.ts";
import type { YamlPair } from "./tree.ts";

/** A table of the `yaml` package. */
export type YamlMap = YAMLMap.Parsed;
/** A list of the `yaml` package. */
export type YamlSeq = YAMLSeq.Parsed;

/** A text in which something is to be changed. */
export interface Source {
	readonly original: string;
	/** The number of the document that is changed. */
	readonly document: number;
	/** The original with LF for a lone CR. */
	readonly text: string;
	/** What was read in the end: as long, with the broken places masked. */
	readonly masked: string;
	/** The line end for new lines. */
	readonly eol: string;
	readonly extent: Extent;
}

/** A place where a value stands or could stand: behind a colon, behind a dash, or a whole document. */
export interface Slot {
	readonly node: ParsedNode | null;
	readonly owner: "map" | "list" | "root";
	/** Inside `[ ]` or `{ }`. */
	readonly inFlow: boolean;
	/** Column of the key or dash; 0 for a document. */
	readonly column: number;
	/** Where the entry or item starts: its key with what belongs to it, its dash, or (in flow) its value. */
	readonly start: number;
	/** Behind the colon or dash and behind the anchor and tag, if any: where a value is put that is not there yet. */
	readonly after: number;
	/** The tag, which speaks of the value that stands now. */
	readonly tag: Span | undefined;
	/** A key in `{ }` without a colon. */
	readonly bare: boolean;
}

/** How many characters stand before an offset on its line. */
export const columnOf = (text: string, at: number): number => at - startOfLine(text, at);

/** The slot of the whole document. */
export function rootSlot({ extent }: Source): Slot {
	const { document, span } = extent;
	const node = document.composed.contents;
	const props = propsOf(document.token?.start ?? []);
	return {
		node,
		owner: "root",
		inFlow: false,
		column: 0,
		start: node ? node.range[0] : span.start,
		after: props.end ?? span.start,
		tag: props.tag,
		bare: false,
	};
}

/** The slot behind the key of a pair. */
export function slotOfPair(pair: YamlPair, map: YamlMap, { text }: Source): Slot {
	const item = pair.srcToken;
	const keyEnd = pair.key.range[1];
	const sep = item?.sep ?? [];
	const colon = sep.find((token) => token.type === "map-value-ind");
	const props = propsOf(sep);
	const start = Math.min(firstOffset(item?.start) ?? pair.key.range[0], pair.key.range[0]);
	const after = props.end ?? (colon ? colon.offset + 1 : keyEnd);
	return {
		node: pair.value,
		owner: "map",
		inFlow: map.flow === true,
		column: columnOf(text, start),
		start,
		after,
		tag: props.tag,
		bare: !colon,
	};
}

/** The items of a list, in order. */
export function slotsOfItems(seq: YamlSeq, { text }: Source): Slot[] {
	const items = seqItems(seq);
	return seq.items.map((node, i): Slot => {
		const tokens = items[i]?.start ?? [];
		const dash = tokens.find((token) => token.type === "seq-item-ind");
		const props = propsOf(tokens);
		const start = dash?.offset ?? Math.min(props.start ?? node.range[0], node.range[0]);
		const after = props.end ?? (dash ? dash.offset + 1 : node.range[0]);
		return {
			node,
			owner: "list",
			inFlow: seq.flow === true,
			column: columnOf(text, start),
			start,
			after,
			tag: props.tag,
			bare: false,
		};
	});
}

/** The tokens of the items of a list; those that hold only comments, commas and line ends are none. */
function seqItems(seq: YamlSeq): CST.CollectionItem[] {
	const token = seq.srcToken;
	if (!token || !("items" in token)) return [];
	const counts = (t: CST.SourceToken) =>
		t.type === "seq-item-ind" || t.type === "anchor" || t.type === "tag" || t.type === "explicit-key-ind";
	return token.items.filter((item: CST.CollectionItem) => item.value || item.key || item.sep || item.start.some(counts));
}

interface Props {
	readonly start: number | undefined;
	readonly end: number | undefined;
	readonly tag: Span | undefined;
}

function propsOf(tokens: readonly CST.SourceToken[]): Props {
	const props = tokens.filter((token) => token.type === "anchor" || token.type === "tag");
	const tag = props.find((token) => token.type === "tag");
	const last = props.at(-1);
	return {
		start: props[0]?.offset,
		end: last && last.offset + last.source.length,
		tag: tag && { start: tag.offset, end: tag.offset + tag.source.length },
	};
}

/** Where the first token that is neither blank nor comma nor comment starts. */
function firstOffset(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
	return tokens?.find((t) => t.type === "anchor" || t.type === "tag" || t.type === "explicit-key-ind")?.offset;
}

/** Whether nothing is written in the slot. */
export const isEmpty = ({ node }: Slot): boolean => !node || (isScalar(node) && node.range[0] === node.range[1]);

/** `|` or `>` text. */
export const isBlockScalar = (node: ParsedNode | null): boolean =>
	isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");

/** A table or list without brackets. */
export const isBlockCollection = (node: ParsedNode | null): node is YamlMap | YamlSeq =>
	(isMap(node) || isSeq(node)) && !node.flow;

/** Where what stands in a slot ends: behind its last leaf, without the comment there; a block scalar ends with its line end. */
export function endOf(slot: Slot, source: Source): number {
	const { node, after } = slot;
	if (isEmpty(slot) || !node) return after;
	if (isBlockCollection(node)) {
		const last = children(node, source).at(-1);
		return last ? endOf(last, source) : node.range[1];
	}
	return node.range[1];
}

/** The slots of all entries or items of a collection, in the order of the text. */
export const children = (node: YamlMap | YamlSeq, source: Source): Slot[] =>
	isMap(node) ? node.items.map((pair) => slotOfPair(pair, node, source)) : slotsOfItems(node as YamlSeq, source);

/** Start of the first line behind an end as `endOf` gives it. */
export const tailOf = (end: number, { text }: Source): number => (end > 0 && text[end - 1] === "\n" ? end : nextLine(text, end));

/** The same without the line end before it. */
export function tailBefore(end: number, { text }: Source): number {
	if (end > 0 && text[end - 1] === "\n") return end - (text[end - 2] === "\r" ? 2 : 1);
	return lineBreak(text, end);
}
