import { isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import { startOfLine } from "./line.ts";
import type { Quote, Style } from "./print.ts";
import { children, columnOf, isBlockCollection, isEmpty, type Slot, type Source } from "./slot.ts";

/** How many slots are looked at for an example of the style. */
const LOOK_AT = 2_000;

/** The style of new text in a slot: its neighbours' where they show one, else that of the document, else two columns and flat lists. */
export function styleIn(source: Source, near: ParsedNode | null, quote: Quote): Style {
	const root = source.extent.document.composed.contents;
	const step = firstOf(source, [near, root], (slot) => stepOf(slot, source, true));
	const listStep = firstOf(source, [near, root], (slot) => stepOf(slot, source, false));
	const json = (isMap(root) || isSeq(root)) && root.flow === true && root.items.length > 0 && source.text[root.range[0]] === "{";
	return { step: step ?? 2, listStep: listStep ?? 0, quote: json ? '"' : quote, json };
}

/** How far a block stands right of the key it belongs to. */
function stepOf(slot: Slot, { text }: Source, map: boolean): number | undefined {
	const { node, owner, column, start } = slot;
	if (owner !== "map" || !isBlockCollection(node) || isMap(node) !== map) return undefined;
	const ownLine = startOfLine(text, node.range[0]) !== startOfLine(text, start);
	const step = columnOf(text, node.range[0]) - column;
	return ownLine && step >= (map ? 1 : 0) ? step : undefined;
}

function firstOf<T>(source: Source, roots: readonly (ParsedNode | null)[], look: (slot: Slot) => T | undefined): T | undefined {
	let left = LOOK_AT;
	const queue = [...roots];
	for (let at = 0; at < queue.length; at++) {
		const node = queue[at];
		if (!isMap(node) && !isSeq(node)) continue;
		for (const slot of children(node, source)) {
			const found = look(slot);
			if (found !== undefined) return found;
			if (left-- > 0) queue.push(slot.node);
		}
	}
	return undefined;
}

/** The quotes of the first string in what stands in a slot now. */
export function quoteOf(node: ParsedNode | null): Quote {
	if (isScalar(node)) return node.type === "QUOTE_DOUBLE" ? '"' : node.type === "QUOTE_SINGLE" ? "'" : "";
	if (isSeq(node)) return node.items.length > 0 ? quoteOf(node.items[0] as ParsedNode) : "";
	return "";
}

/** Whether `{}` or `[]` stands in a slot. */
export const isEmptyFlow = (slot: Slot): boolean =>
	!isEmpty(slot) && (isMap(slot.node) || isSeq(slot.node)) && slot.node.flow === true && slot.node.items.length === 0;
