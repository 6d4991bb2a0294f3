import { isMap, isSeq } from "yaml";
import type { TextEdit } from "../../base/edit.ts";
import type { Span } from "../../base/span.ts";
import type { Data } from "../data.ts";
import { afterBlanks, lineBreak, nextLine, startOfLine } from "./line.ts";
import { collectionLines, formOf, indented, inlineText, isCollection, isEmptyCollection, type Style } from "./print.ts";
import { commentLines, insertLines, replaceLines } from "./rewrite.ts";
import {
	columnOf,
	endOf,
	isBlockCollection,
	isBlockScalar,
	isEmpty,
	type Slot,
	type Source,
	tailBefore,
	tailOf,
} from "./slot.ts";
import { quoteOf, styleIn } from "./style.ts";

/** Puts a value into a slot, in place of what stands there. */
export function replaceValue(slot: Slot, value: Data, source: Source): TextEdit[] {
	const style = styleIn(source, slot.node, quoteOf(slot.node));
	const inline = !isCollection(value) || isEmptyCollection(value) || slot.inFlow || staysFlow(slot, value);
	const edits = inline
		? putInline(slot, inlineText(value, style, isInFlow(slot, value)), source)
		: putBlock(slot, value, style, source);
	return slot.tag
		? [{ span: { start: slot.tag.start, end: afterBlanks(source.text, slot.tag.end) }, newText: "" }, ...edits]
		: edits;
}

const isInFlow = (slot: Slot, value: Data): boolean => slot.inFlow || isCollection(value);

/** A list or table in brackets stays one, unless it was empty. */
function staysFlow({ node }: Slot, value: Data): boolean {
	if (!isMap(node) && !isSeq(node)) return false;
	return node.flow === true && node.items.length > 0 && isSeq(node) === Array.isArray(value);
}

/** A value on the line of its key or dash. */
function putInline(slot: Slot, value: string, source: Source): TextEdit[] {
	const { text } = source;
	const end = endOf(slot, source);
	if (isEmpty(slot) || !slot.node) return [insertBehind(slot, value)];
	const start = slot.node.range[0];
	if (isBlockScalar(slot.node))
		return [
			{ span: header(slot.node.range[0], text), newText: value },
			...replaceLines(source, { start: nextLine(text, start), end: tailOf(end, source) }, []),
		];
	if (!isBlockCollection(slot.node)) return replaceInline(slot, value, { start, end }, source);
	const line = startOfLine(text, start);
	const tail = tailOf(end, source);
	if (isJoint(slot, source)) return replaceJoint({ start, end: tailBefore(end, source) }, value, [], slot.column, source);
	const comments = commentLines(source, { start: line, end: tail }, columnOf(text, start));
	if (slot.owner === "root") return replaceLines(source, { start: line, end: tail }, [value, ...comments]);
	return [insertBehind(slot, value), ...replaceLines(source, { start: line, end: tail }, comments)];
}

const insertBehind = ({ after, bare }: Slot, value: string): TextEdit => ({
	span: { start: after, end: after },
	newText: `${bare ? ":" : ""} ${value}`,
});

/** `|`, `>-`, `|2+` */
function header(start: number, text: string): Span {
	let end = start;
	while (/[|>+\-\d]/.test(text[end] ?? "")) end++;
	return { start, end };
}

/** Replaces a value within its lines; comments inside it move below, and with them the one behind it. */
function replaceInline(slot: Slot, value: string, span: Span, source: Source): TextEdit[] {
	if (commentLines(source, span, 0).length === 0) return [{ span, newText: value }];
	if (!slot.inFlow)
		return replaceJoint({ start: span.start, end: lineBreak(source.text, span.end) }, value, [], slot.column, source);
	const column = " ".repeat(slot.column);
	const comments = commentLines(source, span, slot.column).join(source.eol);
	return [{ span, newText: value + source.eol + comments + source.eol + column }];
}

/** Whether a block collection starts on the line of its dash. */
function isJoint({ owner, node }: Slot, { text }: Source): boolean {
	if (!node || owner === "root") return false;
	return /[^ ]/.test(text.slice(startOfLine(text, node.range[0]), node.range[0]));
}

function replaceJoint(span: Span, first: string, rest: readonly string[], column: number, source: Source): TextEdit[] {
	return [{ span, newText: [first, ...rest, ...commentLines(source, span, column)].join(source.eol) }];
}

/** A collection in block style: below its key, or from its dash on. */
function putBlock(slot: Slot, value: Data[] | { [key: string]: Data }, style: Style, source: Source): TextEdit[] {
	if (slot.owner === "map") return putBelow(slot, formOf(value, style).body, source);
	const { text, eol } = source;
	const empty = isEmpty(slot) || !slot.node;
	const start = empty || !slot.node ? slot.after : slot.node.range[0];
	const [head = "", ...lines] = collectionLines(value, style);
	const rest = indented(lines, columnOf(text, start) + (empty ? 1 : 0));
	if (empty) return [insertBehind(slot, [head, ...rest].join(eol))];
	const end = endOf(slot, source);
	const whole = { start, end: tailBefore(end, source) };
	const many = isBlockCollection(slot.node) || isBlockScalar(slot.node) || commentLines(source, { start, end }, 0).length > 0;
	if (many) return replaceJoint(whole, head, rest, columnOf(text, start), source);
	return [{ span: { start, end }, newText: head }, ...insertLines(source, tailOf(end, source), rest)];
}

/** The lines of a collection below its key; what stood behind the key goes, but for a comment. */
function putBelow(slot: Slot, body: readonly string[], source: Source): TextEdit[] {
	const { text } = source;
	const lines = indented(body, slot.column);
	const end = endOf(slot, source);
	const tail = tailOf(end, source);
	if (isEmpty(slot) || !slot.node) return insertLines(source, tail, lines);
	const start = slot.node.range[0];
	if (isBlockCollection(slot.node) && !isJoint(slot, source)) {
		const span = { start: startOfLine(text, start), end: tail };
		return replaceLines(source, span, [...lines, ...commentLines(source, span, columnOf(text, start))]);
	}
	if (isBlockScalar(slot.node)) {
		const head = { start: slot.after, end: header(start, text).end };
		return [{ span: head, newText: "" }, ...replaceLines(source, { start: nextLine(text, start), end: tail }, lines)];
	}
	const inner = commentLines(source, { start, end }, 0);
	if (inner.length === 0) return [{ span: { start: slot.after, end }, newText: "" }, ...insertLines(source, tail, lines)];
	const whole = { start: slot.after, end: lineBreak(text, end) };
	return [{ span: whole, newText: source.eol + [...commentLines(source, whole, indentOf(lines)), ...lines].join(source.eol) }];
}

const indentOf = (lines: readonly string[]): number => /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
