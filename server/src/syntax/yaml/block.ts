import type { TextEdit } from "../../base/edit.ts";
import type { Data } from "../data.ts";
import { nextLine, startOfLine } from "./line.ts";
import { entryLines, indented, itemLines, type Style } from "./print.ts";
import { commentLines, insertLines, replaceLines } from "./rewrite.ts";
import { children, endOf, type Slot, type Source, tailOf, type YamlMap, type YamlSeq } from "./slot.ts";
import { quoteOf, styleIn } from "./style.ts";

/** A new entry behind the last one of a block table. */
export function addEntry(map: YamlMap, key: string, value: Data, style: Style, source: Source): TextEdit[] | undefined {
	const last = children(map, source).at(-1);
	if (!last) return undefined;
	const lines = entryLines(key, value, style);
	return insertLines(source, behind(last, source), indented(lines, last.column));
}

/** The line behind a slot, and behind the lines there that could not be read: nobody knows what they belong to. */
function behind(slot: Slot, source: Source): number {
	const { text, masked } = source;
	let at = tailOf(endOf(slot, source), source);
	for (let line = at; line < text.length; ) {
		const next = nextLine(text, line);
		const blank = masked.slice(line, next).trim() === "";
		if (!blank) break;
		if (text.slice(line, next).trim() !== "") at = next;
		line = next;
	}
	return at;
}

/** A new item of a block list; comments above an item stay with it, but those above the first stay on top. */
export function addItem(seq: YamlSeq, index: number, value: Data, source: Source): TextEdit[] | undefined {
	const slots = children(seq, source);
	const lines = itemLines(value, styleIn(source, seq, quoteOf(seq)));
	const before = slots[index - 1];
	if (before) return insertLines(source, behind(before, source), indented(lines, before.column));
	const [first] = slots;
	if (!first) return undefined;
	const [head = "", ...rest] = indented(lines, first.column);
	const newText = [head.trimStart(), ...rest, " ".repeat(first.column)].join(source.eol);
	return [{ span: { start: first.start, end: first.start }, newText }];
}

/** Lines for a document without content: at its end, below its comments. */
export const fillDocument = (source: Source, lines: readonly string[]): TextEdit[] =>
	insertLines(source, source.extent.span.end, lines);

/** Takes entries or items out of a block collection that keeps others; their comments stay as lines of their own. */
export function removeFrom(slots: readonly Slot[], gone: ReadonlySet<Slot>, source: Source): TextEdit[] {
	return slots.flatMap((slot, i) => {
		if (!gone.has(slot)) return [];
		const line = startOfLine(source.text, slot.start);
		const tail = tailOf(endOf(slot, source), source);
		if (/[^ ]/.test(source.text.slice(line, slot.start)))
			return pullUp(
				slot,
				slots.slice(i + 1).find((s) => !gone.has(s)),
				source,
			);
		const span = { start: line, end: tail };
		return replaceLines(source, span, commentLines(source, span, slot.column));
	});
}

/** The first entry of a table behind a dash: the next one moves to the dash. */
function pullUp(slot: Slot, next: Slot | undefined, source: Source): TextEdit[] {
	if (!next) return [];
	const { text, eol } = source;
	const line = startOfLine(text, slot.start);
	const span = { start: slot.start, end: next.start };
	const column = /^ */.exec(text.slice(line))?.[0].length ?? 0;
	const comments = commentLines(source, span, column).map((comment) => comment + eol);
	return [
		{ span: { start: line, end: line }, newText: comments.join("") },
		{ span, newText: "" },
	];
}
