import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { asciiQuote } from "../smart-quotes.ts";
import { type Line, linesOf, skipBlanks, trimBlanks } from "./physical.ts";
import { strayIn } from "./smart.ts";
import { type Logical, plainLogical, type Word, wordsOf } from "./words.ts";

/** One `KEY=value`, perhaps over several lines. */
export interface Assignment {
	readonly key: string;
	readonly keySpan: Span;
	/** The value with its quotes; empty where there is none. */
	readonly valueSpan: Span;
	/** What stands around the whole value; `mixed` when quotes open or close inside it. */
	readonly quote: '"' | "'" | "" | "mixed";
	readonly words: readonly Word[];
	/** Its lines: an index into `lines`, and one past the last. */
	readonly firstLine: number;
	readonly endLine: number;
}

export interface EnvText {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly assignments: readonly Assignment[];
	readonly comments: readonly Span[];
	readonly problems: readonly Problem[];
}

/** Names that systemd takes. */
const KEY = /^[A-Za-z_]\w*$/;
/** A line that cannot be the rest of a value in quotes: another assignment. */
const ASSIGNMENT = /[ \t]*[A-Za-z_]\w*[ \t]*=/y;
/** What a backslash protects between double quotes; before anything else it is a plain character. */
const ESCAPED = '"\\`$';

/** Reads a file as systemd reads an `EnvironmentFile`; a value is split into words as `$KEY` on a command line is. */
export function readEnv(text: string): EnvText {
	const reader = new EnvReader(text);
	reader.run();
	return reader;
}

class EnvReader implements EnvText {
	readonly text: string;
	readonly lines: Line[];
	readonly assignments: Assignment[] = [];
	readonly comments: Span[] = [];
	readonly problems: Problem[] = [];
	#at = 0;

	constructor(text: string) {
		this.text = text;
		this.lines = linesOf(text);
	}

	run(): void {
		for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
			const from = line.start === 0 && this.text.startsWith("\ufeff") ? 1 : line.start;
			const start = skipBlanks(this.text, from, line.end);
			const end = trimBlanks(this.text, start, line.end);
			const first = this.text[start];
			this.#at++;
			if (start === end) continue;
			if (first === "#" || first === ";") this.comments.push(span(start, end));
			else this.#line(start, end);
		}
	}

	#line(start: number, end: number): void {
		const equals = this.text.slice(start, end).indexOf("=") + start;
		const key = equals >= start ? this.text.slice(start, trimBlanks(this.text, start, equals)) : "";
		if (KEY.test(key)) this.#assignment(key, start, equals);
		else {
			const exported = /^export[ \t]+(?=[A-Za-z_]\w*[ \t]*=)/.exec(this.text.slice(start, end))?.[0];
			const repair = exported ? { repair: [{ span: span(start, start + exported.length), newText: "" }] } : {};
			this.problems.push({ code: "syntax", span: span(start, end), data: { expected: "KEY=value" }, ...repair });
		}
	}

	#assignment(key: string, start: number, equals: number): void {
		const firstLine = this.#at - 1;
		const scanner = new ValueScanner(this.text, equals + 1, this.problems);
		const { logical, valueSpan, quote } = scanner.scan();
		while (this.#at < this.lines.length && (this.lines[this.#at]?.start ?? 0) < scanner.end) this.#at++;
		const { words, quoted } = wordsOf(logical, "next");
		const outer = quote === '"' ? "'" : '"';
		if (!scanner.smart) this.problems.push(...strayIn(logical, words, quoted, outer));
		const keySpan = span(start, start + key.length);
		this.assignments.push({ key, keySpan, valueSpan, quote, words, firstLine, endLine: this.#at });
	}
}

interface Value {
	readonly logical: Logical;
	readonly valueSpan: Span;
	readonly quote: Assignment["quote"];
}

/** Reads one value: quotes around it or around parts of it, escapes, and line ends after a backslash or between quotes. */
class ValueScanner {
	/** Behind the value. */
	end: number;
	/** Typographic quotes stand around the value. */
	smart = false;
	readonly #text: string;
	readonly #problems: Problem[];
	readonly #start: number;
	#characters = "";
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];
	/** Quotes that were opened, and whether anything stands outside of them. */
	#quotes: ('"' | "'")[] = [];
	#bare = false;

	constructor(text: string, from: number, problems: Problem[]) {
		this.#text = text;
		this.#problems = problems;
		this.#start = skipBlanks(text, from, text.length);
		this.end = this.#start;
	}

	scan(): Value {
		return this.#plain() ?? this.#smartQuoted() ?? this.#general();
	}

	/** The value without a quote, an escape or a typographic quote around it: as it is. */
	#plain(): Value | undefined {
		const lineEnd = this.#lineEnd(this.#start);
		const raw = this.#text.slice(this.#start, lineEnd);
		if (/^["'“”„‟‘’‚‛]|\\/.test(raw)) return undefined;
		this.end = trimBlanks(this.#text, this.#start, lineEnd);
		return { logical: plainLogical(this.#text, this.#start, this.end), valueSpan: span(this.#start, this.end), quote: "" };
	}

	/** Quotes of which at least one is typographic, at both ends of the line. */
	#smartQuoted(): Value | undefined {
		const end = trimBlanks(this.#text, this.#start, this.#lineEnd(this.#start));
		const [first, last] = [this.#text[this.#start] ?? "", this.#text[end - 1] ?? ""];
		const [open, close] = [asciiQuote(first) ?? first, asciiQuote(last) ?? last];
		if (end - this.#start < 2 || open !== close || (open === first && close === last)) return undefined;
		const inner = this.#text.slice(this.#start + 1, end - 1);
		if (open === first && inner.includes(open)) return undefined; // closed where ASCII closes it
		const ends = [span(this.#start, this.#start + 1), span(end - 1, end)].filter((where) => this.#text[where.start] !== open);
		const repair = inner.includes(open) ? {} : { repair: ends.map((where) => ({ span: where, newText: open })) };
		const character = open === first ? last : first;
		this.#problems.push({ code: "smart-quote", span: span(this.#start, end), data: { character }, ...repair });
		this.smart = true;
		this.end = end;
		const logical = plainLogical(this.#text, this.#start + 1, end - 1);
		return { logical, valueSpan: span(this.#start, end), quote: "mixed" };
	}

	#general(): Value {
		while (this.end < this.#text.length && !isBreak(this.#text[this.end])) {
			const character = this.#text[this.end] ?? "";
			if ((character === '"' || character === "'") && !this.#bare) this.#quoted(character);
			else if (character === "\\") this.#escape();
			else this.#bareCharacter(character);
		}
		const end = Math.max(trimBlanks(this.#text, this.#start, this.end), this.#start);
		return {
			logical: { text: this.#characters, startOf: (i) => this.#starts[i] ?? end, endOf: (i) => this.#ends[i] ?? end },
			valueSpan: span(this.#start, end),
			quote: this.#around(),
		};
	}

	/** The quote that stands around the whole value. */
	#around(): Assignment["quote"] {
		const [first, ...more] = this.#quotes;
		if (first === undefined) return "";
		return more.length > 0 || this.#bare ? "mixed" : first;
	}

	/** Outside of quotes; blanks between a quote and the next character do not count. */
	#bareCharacter(character: string): void {
		if (character !== " " && character !== "\t") this.#bare = true;
		if (this.#bare) this.#add(character, 1);
		else this.end++;
	}

	/** A backslash outside of quotes: it takes a line end away, and makes any other character a plain one. */
	#escape(): void {
		this.#bare = true;
		const lineBreak = breakAt(this.#text, this.end + 1);
		if (lineBreak > 0) this.end += 1 + lineBreak;
		else if (this.end + 1 < this.#text.length) this.#add(this.#text[this.end + 1] ?? "", 2);
		else this.end++;
	}

	#quoted(quote: '"' | "'"): void {
		const open = this.end;
		this.#quotes.push(quote);
		this.end++;
		while (this.end < this.#text.length && this.#text[this.end] !== quote) {
			const character = this.#text[this.end] ?? "";
			if (isBreak(character) && this.#isOver(open, quote)) return;
			if (character === "\\" && quote === '"') this.#escapeInQuotes();
			else this.#add(character, 1);
		}
		if (this.end < this.#text.length) this.end++;
		else {
			this.#backToLine(open);
			this.#unclosed(open, quote, this.end);
		}
	}

	/** Forgets what was read behind the line that a quote stands on. */
	#backToLine(open: number): void {
		const at = this.#starts.findIndex((start, i) => start > open && isBreak(this.#characters[i]));
		if (at < 0) return;
		this.end = this.#starts[at] ?? this.end;
		this.#characters = this.#characters.slice(0, at);
		this.#starts.length = at;
		this.#ends.length = at;
	}

	#escapeInQuotes(): void {
		const next = this.#text[this.end + 1] ?? "";
		const lineBreak = breakAt(this.#text, this.end + 1);
		if (lineBreak > 0) this.end += 1 + lineBreak;
		else if (next !== "" && ESCAPED.includes(next)) this.#add(next, 2);
		else this.#add("\\", 1);
	}

	/** At a line end between quotes: whether the closing quote was forgotten, since the next line is an assignment. */
	#isOver(open: number, quote: string): boolean {
		ASSIGNMENT.lastIndex = this.end + breakAt(this.#text, this.end);
		if (!ASSIGNMENT.test(this.#text)) return false;
		this.#unclosed(open, quote, this.end);
		return true;
	}

	#unclosed(open: number, quote: string, end: number): void {
		const repair = [{ span: span(end, end), newText: quote }];
		this.#problems.push({ code: "unclosed", span: span(open, end), data: { expected: quote }, repair });
	}

	/** Adds a character of the value that takes some characters in the file. */
	#add(character: string, width: number): void {
		this.#characters += character;
		this.#starts.push(this.end);
		this.#ends.push(this.end + width);
		this.end += width;
	}

	#lineEnd(from: number): number {
		LINE_END.lastIndex = from;
		return LINE_END.exec(this.#text)?.index ?? this.#text.length;
	}
}

const LINE_END = /[\r\n]|$/g;
const isBreak = (character: string | undefined): boolean => character === "\n" || character === "\r";
const breakAt = (text: string, at: number): number => (text.startsWith("\r\n", at) ? 2 : isBreak(text[at]) ? 1 : 0);
