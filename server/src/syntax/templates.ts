import { type Span, span } from "../base/span.ts";
import type { FormatId } from "./format.ts";
import { blocksOf, hasMarks, type Mark, marksOf } from "./templates/marks.ts";

/** A text with its template marks replaced, so that its format can be read. Offsets are the same in both. */
export interface Masked {
	readonly text: string;
	/** `{{ … }}`, `{% … %}`, `{# … #}`, `${X}`, in order. */
	readonly marks: readonly Span[];
	/** What stands between an `if` or loop and its end; blocks lie in blocks, the outer one first. */
	readonly blocks: readonly Span[];
}

/**
 * Replaces the marks of Go and Jinja templates, and `${X}`, by as many characters (UTF-16) that the format can read:
 * blanks for a mark that stands alone on its lines or prints nothing; letters in a string, a key and wherever a plain word may
 * stand; a string in quotes where TOML or JSON want a value. In env and unit files `${X}` is systemd's, and in a string of a
 * JSON file `{{.X}}` is Docker's: those are no marks. Line ends stay.
 */
export function maskTemplates(text: string, format: FormatId): Masked {
	if (!hasMarks(text)) return { text, marks: [], blocks: [] };
	const marks = marksOf(text, format);
	return { text: new Masker(text, format, marks).run(), marks: marks.map(spanOf), blocks: blocksOf(marks, text.length) };
}

const spanOf = ({ start, end }: Span): Span => span(start, end);

/** Characters that belong to a value that is partly written: `-{{ x }}`, `v{{ x }}.0`. */
const PART = /[\w.+-]/;

class Masker {
	readonly #text: string;
	readonly #format: FormatId;
	readonly #marks: readonly Mark[];
	readonly #alone: readonly boolean[];
	/** The masked text so far, up to `#at`. */
	#out = "";
	#at = 0;
	#line = { start: -1, end: -1, header: false, equals: -1 };

	constructor(text: string, format: FormatId, marks: readonly Mark[]) {
		this.#text = text;
		this.#format = format;
		this.#marks = marks;
		this.#alone = aloneOn(text, marks);
	}

	run(): string {
		for (let i = 0; i < this.#marks.length; ) i = this.#mask(i);
		return this.#out + this.#text.slice(this.#at);
	}

	/** Masks the mark at an index, and those that are one value with it; answers the index of the next one. */
	#mask(index: number): number {
		const mark = this.#marks[index];
		if (!mark) return index + 1;
		if (mark.context === "comment") this.#put(mark, (piece) => piece);
		else if (this.#alone[index]) this.#put(mark, (piece) => this.#aloneText(mark, piece));
		else if (mark.context === "string") this.#put(mark, letters);
		else if (mark.control) this.#put(mark, blanks);
		else return this.#value(index, mark);
		return index + 1;
	}

	/** Something printed outside of strings. */
	#value(index: number, mark: Mark): number {
		const quoted = this.#format === "json" || this.#format === "toml";
		if (!quoted) {
			this.#put(mark, (piece) => firstLine(piece, letters));
			return index + 1;
		}
		if (this.#format === "toml" && this.#isKey(mark)) {
			this.#put(mark, (piece) => firstLine(piece, letters));
			return index + 1;
		}
		let next = index + 1;
		let start = mark.start;
		while (start > this.#at && PART.test(this.#text[start - 1] ?? "")) start--;
		let end = this.#partEnd(mark.end);
		for (let more = this.#marks[next]; more && more.start === end && !more.control; more = this.#marks[next]) {
			end = this.#partEnd(more.end);
			next++;
		}
		this.#put(span(start, end), (piece) => firstLine(piece, inQuotes));
		return next;
	}

	#partEnd(from: number): number {
		let at = from;
		while (PART.test(this.#text[at] ?? "")) at++;
		return at;
	}

	#put(where: Span, mask: (piece: string) => string): void {
		this.#out += this.#text.slice(this.#at, where.start) + mask(this.#text.slice(where.start, where.end));
		this.#at = where.end;
	}

	/** A mark with lines of its own: nothing, but a line that is continued must not end there. */
	#aloneText(mark: Mark, piece: string): string {
		const empty = blanks(piece);
		if (!/\\[\r\n]+[ \t]*$/.test(this.#text.slice(Math.max(0, mark.start - 200), mark.start))) return empty;
		if (this.#format === "unit") return mark.control ? `#${empty.slice(1)}` : firstLine(piece, letters);
		if (this.#format !== "env") return empty;
		return mark.control ? `${empty.slice(0, -1)}\\` : firstLine(piece, letters);
	}

	/** Whether a mark of a TOML text is (part of) a key or of a table's header. */
	#isKey({ start, end }: Span): boolean {
		const line = this.#lineOf(start);
		if (line.header) return true;
		const behind = /^[\w.+-]*[ \t]*=/.test(this.#text.slice(end, end + 80));
		if (line.equals >= 0 && line.equals < start) return behind;
		return behind || this.#text[start - 1] === "." || this.#text[end] === ".";
	}

	/** What is known of the line of an offset; the last one is kept. */
	#lineOf(offset: number): { header: boolean; equals: number } {
		if (offset < this.#line.start || offset > this.#line.end) {
			const start = lineStart(this.#text, offset, 0);
			const line = restOfLine(this.#text, start, this.#text.length);
			const equals = line.indexOf("=");
			const header = /^[ \t]*\[.*\][ \t]*(?:#.*)?$/.test(line);
			this.#line = { start, end: start + line.length, header, equals: equals < 0 ? -1 : start + equals };
		}
		return this.#line;
	}
}

const blanks = (piece: string): string => piece.replace(/[^\r\n]/g, " ");
const letters = (piece: string): string => piece.replace(/[^\w\r\n]/g, "_");
const inQuotes = (piece: string): string => `"${letters(piece.slice(1, -1))}"`;

/** Masks the first line of a piece; the others become blank. */
function firstLine(piece: string, mask: (line: string) => string): string {
	const end = piece.search(/[\r\n]/);
	return end < 0 ? mask(piece) : mask(piece.slice(0, end)) + blanks(piece.slice(end));
}

/** Which marks stand with nothing but blanks and other marks on their lines. */
function aloneOn(text: string, marks: readonly Mark[]): boolean[] {
	const alone = marks.map(() => true);
	for (let from = 0; from < marks.length; ) {
		let to = from;
		let gap = text.slice(lineStart(text, marks[from]?.start ?? 0, marks[from - 1]?.end ?? 0), marks[from]?.start);
		let isAlone = gap.trim() === "";
		for (;;) {
			const next = marks[to + 1];
			gap = restOfLine(text, marks[to]?.end ?? 0, next?.start ?? text.length);
			isAlone &&= gap.trim() === "";
			if (!next || gap.length < next.start - (marks[to]?.end ?? 0)) break;
			to++;
		}
		for (let i = from; i <= to; i++) alone[i] = isAlone;
		from = to + 1;
	}
	return alone;
}

/** Where the line of an offset starts, but not before `least`. */
function lineStart(text: string, offset: number, least: number): number {
	let at = offset;
	while (at > least && !/[\r\n]/.test(text[at - 1] ?? "")) at--;
	return at;
}

/** What stands between two offsets, up to a line end. */
function restOfLine(text: string, from: number, to: number): string {
	let at = from;
	while (at < to && !/[\r\n]/.test(text[at] ?? "")) at++;
	return text.slice(from, at);
}
