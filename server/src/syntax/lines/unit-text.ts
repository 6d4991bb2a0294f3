import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { type Line, linesOf, skipBlanks, trimBlanks } from "./physical.ts";
import { mendSmart, smartPlaces } from "./smart.ts";
import { type Escapes, type Logical, type Words, wordsOf } from "./words.ts";

/** One `Key=value`, perhaps over several lines. */
export interface Directive {
	readonly key: string;
	readonly keySpan: Span;
	/** From the key to the end of the value. */
	readonly span: Span;
	/** Where the value starts, or would. */
	readonly valueStart: number;
	readonly words: Words["words"];
	/** Its lines: an index into `lines`, and one past the last. Comment lines may lie between. */
	readonly firstLine: number;
	readonly endLine: number;
	readonly escapes: Escapes;
}

/** One `[Section]` with what follows it; a section may come again. */
export interface Section {
	readonly name: string;
	readonly nameSpan: Span;
	readonly span: Span;
	readonly line: number;
	readonly directives: readonly Directive[];
}

export interface UnitText {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly sections: readonly Section[];
	readonly comments: readonly Span[];
	/** Which lines are comments. */
	readonly commentLines: ReadonlySet<number>;
	readonly problems: readonly Problem[];
}

/** Directives whose value is a text for people: quotes in it are just characters. */
const FREE_TEXT: ReadonlySet<string> = new Set(["Description", "Documentation"]);

const KEY = /^[A-Za-z][\w-]*$/;

/** Reads a systemd unit file or drop-in as systemd does: comments, continued lines, quotes and escapes. */
export function readUnit(text: string): UnitText {
	const reader = new UnitReader(text);
	reader.run();
	return reader;
}

export const escapesOf = (key: string): Escapes => (FREE_TEXT.has(key) ? "none" : "c");

class UnitReader implements UnitText {
	readonly text: string;
	readonly lines: Line[];
	readonly sections: (Section & { directives: Directive[] })[] = [];
	readonly comments: Span[] = [];
	readonly commentLines = new Set<number>();
	readonly problems: Problem[] = [];
	#at = 0;

	constructor(text: string) {
		this.text = text;
		this.lines = linesOf(text);
	}

	run(): void {
		while (this.#at < this.lines.length) {
			const { start, end } = this.#contentOf(this.#at);
			const first = this.text[start];
			if (start === end) this.#at++;
			else if (first === "#" || first === ";") this.#comment(start, end);
			else if (first === "[") this.#section(start, end);
			else this.#directive(start, end);
		}
	}

	/** A line without blanks around it, and without a byte order mark. */
	#contentOf(index: number): Span {
		const line = this.lines[index];
		if (!line) return span(this.text.length, this.text.length);
		const from = line.start === 0 && this.text.startsWith("\ufeff") ? 1 : line.start;
		const start = skipBlanks(this.text, from, line.end);
		return span(start, trimBlanks(this.text, start, line.end));
	}

	#comment(start: number, end: number): void {
		this.comments.push(span(start, end));
		this.commentLines.add(this.#at++);
	}

	#section(start: number, end: number): void {
		const close = this.text.slice(start, end).indexOf("]") + start;
		const closed = close > start;
		const nameEnd = closed ? close : end;
		const where = span(start, closed ? close + 1 : end);
		if (closed && close + 1 < end) this.#syntax(span(skipBlanks(this.text, close + 1, end), end), "newline");
		if (!closed) {
			const repair = [{ span: span(end, end), newText: "]" }];
			this.problems.push({ code: "unclosed", span: where, data: { expected: "]" }, repair });
		}
		const name = this.text.slice(start + 1, nameEnd);
		this.sections.push({ name, nameSpan: span(start + 1, nameEnd), span: where, line: this.#at++, directives: [] });
	}

	#syntax(where: Span, expected: string, repair?: TextEdit): void {
		this.problems.push({ code: "syntax", span: where, data: { expected }, ...(repair ? { repair: [repair] } : {}) });
	}

	#directive(start: number, end: number): void {
		const firstLine = this.#at;
		const equals = this.text.slice(start, end).indexOf("=") + start;
		const section = this.sections.at(-1);
		const key = equals >= start ? this.text.slice(start, trimBlanks(this.text, start, equals)) : "";
		const sound = KEY.test(key);
		const valueStart = sound ? skipBlanks(this.text, equals + 1, end) : start;
		const pieces = this.#pieces(valueStart);
		const isFlag = this.text[start] === "-";
		if (equals < start && !isFlag) this.#syntax(span(start, end), "=");
		else if (!sound) this.#syntax(span(start, end), "key", this.#joinedToLast(firstLine));
		else if (!section) this.#syntax(span(start, end), "[section]");
		else {
			const escapes = escapesOf(key);
			const words = this.#words(joined(this.text, pieces), escapes);
			const valueEnd = Math.max(words.at(-1)?.span.end ?? 0, equals + 1);
			const places = { keySpan: span(start, start + key.length), span: span(start, valueEnd), valueStart };
			section.directives.push({ key, ...places, words, firstLine, endLine: this.#at, escapes });
		}
	}

	/** A backslash at the end of the line above, when a directive ends there that a line of flags was meant to go on with. */
	#joinedToLast(line: number): TextEdit | undefined {
		const above = this.lines[line - 1];
		if (!above || this.sections.at(-1)?.directives.at(-1)?.endLine !== line) return undefined;
		return { span: span(above.end, above.end), newText: " \\" };
	}

	#words(logical: Logical, escapes: Escapes): Words["words"] {
		const words = wordsOf(logical, escapes);
		if (escapes !== "none" && smartPlaces(logical.text).length > 0) {
			const mended = mendSmart(logical, words, escapes);
			this.problems.push(...mended.problems);
			if (mended.problems.length > 0) return mended.words.words;
		}
		if (words.open !== undefined) {
			const quote = logical.text[words.open] ?? "";
			const where = span(logical.startOf(words.open), words.words.at(-1)?.span.end ?? logical.startOf(words.open));
			this.problems.push({ code: "unclosed", span: where, data: { expected: quote } });
		}
		return words.words;
	}

	/** The parts of the value, one a line, as long as a backslash ends the line; goes on to the line behind the last. */
	#pieces(from: number): Span[] {
		const pieces: Span[] = [];
		let start = from;
		for (let goesOn = true; goesOn && this.#at < this.lines.length; this.#at++) {
			const line = this.lines[this.#at];
			if (!line) break;
			if (pieces.length > 0) {
				const content = this.#contentOf(this.#at);
				start = line.start;
				if (content.end > content.start && "#;".includes(this.text[content.start] ?? " ")) {
					this.comments.push(content);
					this.commentLines.add(this.#at);
					continue;
				}
			}
			const end = this.#backslash(Math.min(start, line.end), line);
			pieces.push(span(Math.min(start, line.end), end ?? trimBlanks(this.text, Math.min(start, line.end), line.end)));
			goesOn = end !== undefined;
		}
		return pieces;
	}

	/** Where the backslash stands that continues a line; blanks behind it break it, which is reported and overlooked. */
	#backslash(start: number, line: Line): number | undefined {
		const end = trimBlanks(this.text, start, line.end);
		let backslashes = 0;
		while (end - backslashes > start && this.text[end - 1 - backslashes] === "\\") backslashes++;
		if (backslashes % 2 === 0) return undefined;
		if (end === line.end) return end - 1;
		const next = this.#contentOf(this.#at + 1);
		if (next.start === next.end || /^(?:\[|[#;]|[A-Z][A-Za-z]*[ \t]*=)/.test(this.text.slice(next.start, next.end)))
			return undefined;
		const where = span(end, line.end);
		this.problems.push({ code: "syntax", span: where, data: { expected: "newline" }, repair: [{ span: where, newText: "" }] });
		return end - 1;
	}
}

/** The parts of a value as one; a blank stands for each backslash with its line end. */
function joined(text: string, pieces: readonly Span[]): Logical {
	const first = pieces[0] ?? span(0, 0);
	const starts: number[] = [first.start];
	const at: number[] = [0];
	let value = text.slice(first.start, first.end);
	for (const piece of pieces.slice(1)) {
		value += " ";
		at.push(value.length);
		starts.push(piece.start);
		value += text.slice(piece.start, piece.end);
	}
	const startOf = (index: number): number => {
		let piece = 0;
		for (let high = at.length; piece + 1 < high; ) {
			const middle = (piece + high) >> 1;
			if ((at[middle] ?? 0) <= index) piece = middle;
			else high = middle;
		}
		return (starts[piece] ?? 0) + index - (at[piece] ?? 0);
	};
	return { text: value, startOf, endOf: (index) => startOf(index) + 1 };
}
