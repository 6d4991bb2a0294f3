import { isMap, isScalar, isSeq } from "yaml";
import { applyEdits, composeEdits, overlap, type TextEdit } from "../../base/edit.ts";
import { type Data, type DataChange, dataAt, toData } from "../data.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { eachOf } from "../steps.ts";
import { type Path, treeAt } from "../tree.ts";
import { addEntry, addItem, fillDocument, removeFrom } from "./block.ts";
import { extents } from "./extent.ts";
import { addToFlow, hasBrackets, removeFromFlow } from "./flow.ts";
import { parse } from "./parse.ts";
import {
	collectionLines,
	entryLines,
	inlineText,
	isCollection,
	isEmptyCollection,
	keySource,
	pairText,
	type Quote,
} from "./print.ts";
import { normalEnds, recover } from "./recover.ts";
import { replaceValue } from "./replace.ts";
import { children, isEmpty, rootSlot, type Slot, type Source, slotOfPair, slotsOfItems } from "./slot.ts";
import { isEmptyFlow, quoteOf, styleIn } from "./style.ts";
import { isMerge, nameOfKey, type YamlPair } from "./tree.ts";

/** The edits of each of some changes of data, see `Format.edit`. Nothing is changed through an alias or a merge. */
export function edit(original: string, document: number, changes: readonly DataChange[]): TextEdit[] | undefined {
	const source = open(original, document);
	return (
		source &&
		eachOf(changes, (change) => {
			const edits = editsOf(source, change);
			// Edits that meet in the same place would come from a broken text.
			return edits && !overlap(edits) ? edits : undefined;
		})
	);
}

function editsOf(source: Source, change: DataChange): TextEdit[] | undefined {
	if (change.op === "set") return set(source, change.path, change.value, "");
	if (change.op === "remove") return remove(source, change.path);
	return change.op === "insert" ? insert(source, change.path, change.index, change.value) : move(source, change.from, change.to);
}

function open(original: string, document: number, eol = lineBreakOf(original)): Source | undefined {
	const text = normalEnds(original);
	const recovered = recover(original, "edit");
	const extent = extents(text, recovered)[document];
	return extent && { original, text, masked: recovered.text, eol, document, extent };
}

function set(source: Source, path: Path, value: Data, quote: Quote): TextEdit[] | undefined {
	const found = find(source, path);
	if (!found) return undefined;
	const { slot, rest } = found;
	const [key, ...below] = rest;
	if (key === undefined) return slot.owner === "root" && isEmpty(slot) ? fill(source, value) : replaceValue(slot, value, source);
	if (typeof key !== "string" || !below.every((step) => typeof step === "string")) return undefined;
	return addKey(slot, key, nested(below, value), quote, source);
}

function fill(source: Source, value: Data): TextEdit[] {
	const style = styleIn(source, null, "");
	const inline = !isCollection(value) || isEmptyCollection(value);
	return fillDocument(source, inline ? [inlineText(value, style, false)] : collectionLines(value, style));
}

const nested = (path: readonly string[], value: Data): Data => path.reduceRight<Data>((inner, key) => ({ [key]: inner }), value);

function addKey(slot: Slot, key: string, value: Data, quote: Quote, source: Source): TextEdit[] | undefined {
	const { node } = slot;
	const style = styleIn(source, node, quote);
	if (isEmpty(slot))
		return slot.owner === "root"
			? fillDocument(source, entryLines(key, value, style))
			: replaceValue(slot, { [key]: value }, source);
	if (isEmptyFlow(slot) && !slot.inFlow) return replaceValue(slot, { [key]: value }, source);
	if (isMap(node) && !hasBrackets(node)) return undefined;
	if (isMap(node))
		return node.flow
			? addToFlow(node, node.items.length, pairText(key, value, style), source)
			: addEntry(node, key, value, style, source);
	return isScalar(node) && node.source !== undefined && /^(~|null|Null|NULL)$/.test(node.source)
		? replaceValue(slot, { [key]: value }, source)
		: undefined;
}

function remove(source: Source, path: Path): TextEdit[] | undefined {
	const found = find(source, path.slice(0, -1));
	const step = path.at(-1);
	if (!found || found.rest.length > 0 || step === undefined) return undefined;
	const { node } = found.slot;
	if (!isMap(node) && !isSeq(node)) return undefined;
	const slots = children(node, source);
	const gone = new Set(slots.filter((_, i) => (isMap(node) ? nameOf(node.items[i]) === step : i === step)));
	if (gone.size === 0 || !hasBrackets(node)) return undefined;
	if (node.flow) return removeFromFlow(node, slots, gone, source);
	return gone.size === slots.length ? replaceValue(found.slot, isMap(node) ? {} : [], source) : removeFrom(slots, gone, source);
}

function insert(source: Source, path: Path, index: number, value: Data): TextEdit[] | undefined {
	const found = find(source, path);
	const node = found?.slot.node;
	if (!found || found.rest.length > 0 || !isSeq(node) || index < 0 || index > node.items.length) return undefined;
	if (!node.flow) return addItem(node, index, value, source);
	if (isEmptyFlow(found.slot) && !found.slot.inFlow && isCollection(value) && !isEmptyCollection(value))
		return replaceValue(found.slot, [value], source);
	return addToFlow(node, index, inlineText(value, styleIn(source, node, quoteOf(node)), true), source);
}

/** A key that only gets another name keeps its place and the text of its value; else its value is written anew. */
function move(source: Source, from: Path, to: Path): TextEdit[] | undefined {
	const { original, document, eol } = source;
	const root = parse(original).documents[document]?.root;
	const value = root && dataAt(toData(root), from);
	if (!root || value === undefined) return undefined;
	const renamed = dataAt(toData(root), to) === undefined ? rename(source, from, to) : undefined;
	if (renamed) return renamed;
	const first = remove(source, from);
	if (!first || overlap(first)) return undefined;
	const after = open(applyEdits(original, first), document, eol);
	const tree = treeAt(root, from);
	const mark = tree?.kind === "scalar" ? original[tree.span.start] : "";
	const second = after && set(after, to, value, mark === '"' || mark === "'" ? mark : "");
	return second && !overlap(second) ? composeEdits(first, second) : undefined;
}

function rename(source: Source, from: Path, to: Path): TextEdit[] | undefined {
	const key = to.at(-1);
	const parent = from.slice(0, -1);
	if (typeof key !== "string" || from.length !== to.length || !parent.every((step, i) => step === to[i])) return undefined;
	const node = find(source, parent)?.slot.node;
	const pairs = isMap(node) ? node.items.filter((pair) => nameOf(pair) === from.at(-1)) : [];
	const [pair] = pairs;
	if (!pair || pairs.length > 1 || !isScalar(pair.key) || pair.key.tag || !isMap(node)) return undefined;
	const span = { start: pair.key.range[0], end: pair.key.range[1] };
	const style = styleIn(source, node, "");
	return [{ span, newText: keySource(key, quoteOf(pair.key) === '"' ? { ...style, json: true } : style, node.flow === true) }];
}

interface Found {
	readonly slot: Slot;
	/** The steps below the slot that are not there yet. */
	readonly rest: Path;
}

/** Follows a path as far as it is written; undefined where it leads through an alias, a merge or a scalar. */
function find(source: Source, path: Path): Found | undefined {
	let slot = rootSlot(source);
	for (const [i, step] of path.entries()) {
		const below = childOf(slot, step, source);
		if (!below) return maybeMerged(slot, path.length - i) ? undefined : { slot, rest: path.slice(i) };
		slot = below;
	}
	return { slot, rest: [] };
}

function childOf({ node }: Slot, step: string | number, source: Source): Slot | undefined {
	if (isSeq(node)) return typeof step === "number" ? slotsOfItems(node, source)[step] : undefined;
	const pair = isMap(node) ? node.items.findLast((p) => nameOf(p) === step) : undefined;
	return pair && isMap(node) ? slotOfPair(pair, node, source) : undefined;
}

/** A missing key with more steps below it may come from a merge, which must not be changed here. */
const maybeMerged = ({ node }: Slot, steps: number): boolean => steps > 1 && isMap(node) && node.items.some(isMerge);

/** The name of a written key; a merge has none, and neither has a key that is an alias or a collection. */
const nameOf = (pair: YamlPair | undefined): string | undefined =>
	pair && isScalar(pair.key) && !isMerge(pair) ? nameOfKey(pair.key) : undefined;
