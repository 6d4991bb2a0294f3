import { type Span, span } from "../../base/span.ts";
import type { Data } from "../data.ts";
import type { Problem } from "../format.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { type Line, linesOf, skipBlanks, trimBlanks } from "./physical.ts";

/** What a file of settings or names holds, line by line. */
export interface PlainText<T> {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly items: readonly T[];
	readonly comments: readonly Span[];
	readonly problems: readonly Problem[];
}

/** `key = value` of a sysctl file. */
export interface Assignment {
	readonly key: string;
	readonly keySpan: Span;
	readonly valueSpan: Span;
	/** Index into `lines`. */
	readonly line: number;
}

/** A module's name, or a statement, on its line. */
export interface Name {
	readonly span: Span;
	readonly line: number;
}

/** Reads `sysctl.d` files: `key = value`; a dash before the key lets it fail, or (without a value) leaves it alone. */
export function readSysctl(text: string): PlainText<Assignment> {
	const items: Assignment[] = [];
	const problems: Problem[] = [];
	const { lines, comments } = eachLine(text, (start, end, line) => {
		const from = text[start] === "-" ? start + 1 : start;
		const equals = text.slice(from, end).indexOf("=") + from;
		const keyEnd = trimBlanks(text, from, equals);
		if (equals >= from && keyEnd > from) {
			const valueStart = skipBlanks(text, equals + 1, end);
			const places = { keySpan: span(from, keyEnd), valueSpan: span(valueStart, end) };
			items.push({ key: text.slice(from, keyEnd), ...places, line });
		} else if (from === start || equals === from) {
			problems.push({ code: "syntax", span: span(start, end), data: { expected: equals === from ? "key" : "=" } });
		}
	});
	return { text, lines, items, comments, problems };
}

/** Reads `modules-load.d` files: one module a line. */
export function readModules(text: string): PlainText<Name> {
	const items: Name[] = [];
	const problems: Problem[] = [];
	const { lines, comments } = eachLine(text, (start, end, line) => {
		const blank = /[ \t]/.exec(text.slice(start, end))?.index;
		const nameEnd = blank === undefined ? end : start + blank;
		items.push({ span: span(start, nameEnd), line });
		if (blank === undefined) return;
		const rest = span(skipBlanks(text, nameEnd, end), end);
		const gaps = [...text.slice(start, end).matchAll(/[ \t]+/g)];
		const eol = lineBreakOf(text);
		const repair = gaps.map((m) => ({ span: span(start + m.index, start + m.index + m[0].length), newText: eol }));
		problems.push({ code: "syntax", span: rest, data: { expected: "newline" }, repair });
	});
	return { text, lines, items, comments, problems };
}

/** Reads files of one statement a line, whatever it says. */
export function readLines(text: string): PlainText<Name> {
	const items: Name[] = [];
	const { lines, comments } = eachLine(text, (start, end, line) => items.push({ span: span(start, end), line }));
	return { text, lines, items, comments, problems: [] };
}

/** A whole new file: a line for each entry of a table (`key = value`), or for each item of a list. */
export function writePlain(data: Data): string {
	if (typeof data !== "object" || data === null) return "";
	const lines = Array.isArray(data) ? data.map(String) : Object.entries(data).map(([key, value]) => `${key} = ${String(value)}`);
	return lines.map((line) => `${line}\n`).join("");
}

/** Calls back for every line that is not empty and no comment, with where its content starts and ends. */
function eachLine(text: string, see: (start: number, end: number, line: number) => void) {
	const lines = linesOf(text);
	const comments: Span[] = [];
	for (const [index, line] of lines.entries()) {
		const from = index === 0 && text.startsWith("\ufeff") ? 1 : line.start;
		const start = skipBlanks(text, from, line.end);
		const end = trimBlanks(text, start, line.end);
		if (start === end) continue;
		if (text[start] === "#" || text[start] === ";") comments.push(span(start, end));
		else see(start, end, index);
	}
	return { lines, comments };
}
