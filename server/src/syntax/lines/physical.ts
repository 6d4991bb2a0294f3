import type { TextEdit } from "../../base/edit.ts";
import { span } from "../../base/span.ts";

/** One line of a text. */
export interface Line {
	readonly start: number;
	/** Before its line end. */
	readonly end: number;
	/** Where the next line starts. */
	readonly next: number;
}

/** Every line; a text that ends with a line end has no empty line behind it, an empty text has none. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	const pattern = /\r\n|\n|\r/g;
	let start = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const next = match.index + match[0].length;
		lines.push({ start, end: match.index, next });
		start = next;
	}
	if (start < text.length) lines.push({ start, end: text.length, next: text.length });
	return lines;
}

/** The first place from `from` to `to` that is not blank, or `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(text[at])) at++;
	return at;
}

/** Behind the last character before `to` that is not blank, or `from`. */
export function trimBlanks(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && isBlank(text[at - 1])) at--;
	return at;
}

const isBlank = (character: string | undefined): boolean => character === " " || character === "\t";

/** Takes whole lines out; the last line takes the line end before it along. */
export function removeLines(text: string, lines: readonly Line[]): TextEdit[] {
	const edits: TextEdit[] = [];
	for (const { start, next } of lines) {
		const last = edits.at(-1);
		if (last?.span.end === start) edits[edits.length - 1] = { span: span(last.span.start, next), newText: "" };
		else edits.push({ span: span(start, next), newText: "" });
	}
	const last = edits.at(-1);
	if (!last || last.span.end < text.length || /[\r\n]$/.test(text)) return edits;
	const before = /\r\n$|[\r\n]$/.exec(text.slice(Math.max(0, last.span.start - 2), last.span.start))?.[0].length ?? 0;
	edits[edits.length - 1] = { span: span(last.span.start - before, last.span.end), newText: "" };
	return edits;
}

/** Adds lines behind a line, or at the top when there is none. */
export function addLines(behind: Line | undefined, added: readonly string[], eol: string): TextEdit {
	const newText = added.join(eol);
	if (!behind) return { span: span(0, 0), newText: newText + eol };
	return { span: span(behind.end, behind.end), newText: eol + newText };
}
