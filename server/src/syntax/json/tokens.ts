import { createScanner } from "jsonc-parser";
import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { asciiQuote } from "../smart-quotes.ts";
import type { Report } from "./report.ts";
import { type BrokenString, codeOf, decode, faultInString, foreignString, halfString, mendString, type Role } from "./strings.ts";

export type TokenKind = "{" | "}" | "[" | "]" | ":" | "," | "string" | "number" | "literal" | "word" | "end";

export interface Token {
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
	/** A string decoded, anything else as it is written. */
	readonly value: string;
	/** From 0. */
	readonly line: number;
	/** How many blanks its line starts with. */
	readonly indent: number;
	/** Nothing but blanks stands before it on its line. */
	readonly first: boolean;
}

/** What the scanner of jsonc-parser calls its tokens; its own enum has no values at run time. */
const KINDS: Readonly<Record<number, TokenKind>> = {
	1: "{",
	2: "}",
	3: "[",
	4: "]",
	5: ",",
	6: ":",
	7: "literal",
	8: "literal",
	9: "literal",
	10: "string",
	11: "number",
	16: "word",
	17: "end",
};
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const LINE_BREAK = 14;
const UNCLOSED_COMMENT = 1;
const UNCLOSED_STRING = 2;

/** Characters that look like nothing, or like a comma or colon, and are neither blank nor sign to JSON. */
const STRAY = /[^\P{Cc}\t\n\r]|[\u00a0\u200b-\u200d\u2028\u2029\u2060\u3000\ufeff]/u;
const FULL_WIDTH: Readonly<Record<string, "," | ":">> = { "，": ",", "：": ":" };
/** A word where a key may stand, and one where a value may: a path or an address has colons inside. */
const KEY_WORD = /[^\s{}[\]",:，：]+/y;
const VALUE_WORD = /(?:[^\s{}[\]",:，：]|:(?!\s))+/y;
/** What ends a number or literal. */
const DELIMITERS = " \t\r\n{}[]:,/，：";
const REST_OF_LINE = /[^\r\n]*/y;

/** Every token of a text with an `end` behind the last, and every comment; what cannot be a token is reported. */
export function tokenize(text: string, report: Report): { tokens: Token[]; comments: Span[] } {
	const tokenizer = new Tokenizer(text, report);
	tokenizer.run();
	return tokenizer;
}

class Tokenizer {
	readonly tokens: Token[] = [];
	readonly comments: Span[] = [];
	readonly #text: string;
	readonly #report: Report;
	readonly #scanner;
	/** The brackets that are open, with the line each stands on. */
	readonly #open: { kind: TokenKind; line: number }[] = [];
	#line = 0;
	#lineStart = 0;
	#indent = 0;
	#first = true;

	constructor(text: string, report: Report) {
		this.#text = text;
		this.#report = report;
		this.#scanner = createScanner(text);
		if (text.startsWith("\ufeff")) this.#scanner.setPosition(1);
	}

	run(): void {
		for (let kind = this.#step(); kind !== "end"; kind = this.#step());
	}

	#step(): TokenKind | undefined {
		const code: number = this.#scanner.scan();
		const start = this.#scanner.getTokenOffset();
		const end = this.#scanner.getPosition();
		if (code === LINE_BREAK) this.#newLine(end, 1);
		else if (code === LINE_COMMENT) this.#comment(start, end);
		else if (code === BLOCK_COMMENT) this.#blockComment(start, end);
		const kind = KINDS[code];
		if (kind === "string") this.#string(start, end);
		else if (kind === "word") this.#unknown(start);
		else if ((kind === "number" || kind === "literal") && this.#goesOn(end)) this.#word(start);
		else if (kind) this.#push(kind, start, end, this.#scanner.getTokenValue());
		return kind;
	}

	/** Whether what the scanner took for a number or literal is only the start of a word. */
	#goesOn(end: number): boolean {
		const error: number = this.#scanner.getTokenError();
		const next = this.#text[end] ?? " ";
		if (error !== 0) return true;
		return next === '"' ? match(/"[ \t]*(?:[,}\]\r\n]|$)/y, this.#text, end) !== "" : !DELIMITERS.includes(next);
	}

	#newLine(start: number, lines: number): void {
		this.#line += lines;
		this.#lineStart = start;
		this.#first = true;
	}

	#push(kind: TokenKind, start: number, end: number, value: string): void {
		if (this.#first) this.#indent = start - this.#lineStart;
		this.tokens.push({ kind, start, end, value, line: this.#line, indent: this.#indent, first: this.#first });
		this.#first = false;
		if (kind === "{" || kind === "[") this.#open.push({ kind, line: this.#line });
		else if (kind === "}" || kind === "]") this.#open.pop();
		if (this.#scanner.getPosition() !== end) this.#scanner.setPosition(end);
	}

	#role(): Role {
		const before = this.tokens.at(-1)?.kind;
		if (before === ":" || before === undefined) return "value";
		return this.#open.at(-1)?.kind === "[" ? "item" : "key";
	}

	/** How many brackets this line has opened; nobody needs to count beyond a handful. */
	#openedHere(): number {
		let count = 0;
		while (count < 8 && this.#open.at(-1 - count)?.line === this.#line) count++;
		return count;
	}

	#string(start: number, end: number): void {
		const error: number = this.#scanner.getTokenError();
		const closed = end > start + 1 && error !== UNCLOSED_STRING;
		const mended = mendString(this.#text, start, end, closed, this.#role(), this.#openedHere());
		if (mended) this.#broken(start, mended);
		else if (error === 0) this.#push("string", start, end, this.#scanner.getTokenValue());
		else {
			const fault = faultInString(this.#text, start, end);
			if (fault) this.#report.add(fault, this.#line);
			this.#push("string", start, end, decode(this.#text.slice(start + 1, end - 1)));
		}
	}

	#broken(start: number, { end, value, problem }: BrokenString): void {
		this.#report.add(problem, this.#line);
		this.#push("string", start, end, value);
	}

	/** What the scanner does not know: another kind of quote or comment, a stray sign, or a bare word. */
	#unknown(start: number): void {
		const character = this.#text[start] ?? "";
		const sign = FULL_WIDTH[character];
		if (character === "#") this.#comment(start, this.#lineEnd(start));
		else if (character === "'" || asciiQuote(character))
			this.#broken(start, foreignString(this.#text, start, this.#lineEnd(start), this.#role(), this.#openedHere()));
		else if (sign) this.#fullWidth(start, sign);
		else if (STRAY.test(character)) this.#stray(start, character);
		else this.#word(start);
	}

	#lineEnd(start: number): number {
		return start + match(REST_OF_LINE, this.#text, start).length;
	}

	#fullWidth(start: number, sign: "," | ":"): void {
		const where = span(start, start + 1);
		const repair = [{ span: where, newText: sign }];
		this.#report.add({ code: "syntax", span: where, data: { expected: sign }, repair }, this.#line);
		this.#push(sign, start, start + 1, sign);
	}

	#word(start: number): void {
		const word = match(this.#role() === "key" ? KEY_WORD : VALUE_WORD, this.#text, start) || (this.#text[start] ?? "");
		const end = start + (STRAY.exec(word)?.index ?? word.length);
		const quoted = halfString(this.#text, start, end, this.#role());
		if (quoted) this.#broken(start, quoted);
		else this.#push("word", start, end, this.#text.slice(start, end));
	}

	#stray(start: number, character: string): void {
		const where = span(start, start + 1);
		const newText = /[\u00a0\u3000\u2028\u2029]/.test(character) ? " " : "";
		const isBehind = this.tokens.length > 0 && this.#open.length === 0;
		const code = isBehind ? "trailing-text" : "control-character";
		const problem: Problem = { code, span: where, data: { character: codeOf(character) } };
		this.#report.add({ ...problem, repair: [{ span: where, newText }] }, this.#line);
		this.#scanner.setPosition(start + 1);
	}

	#blockComment(start: number, end: number): void {
		const stop = Math.min(end, this.#text.length);
		const error: number = this.#scanner.getTokenError();
		if (error === UNCLOSED_COMMENT) {
			this.comments.push(span(start, stop));
			this.#report.add({ code: "unclosed", span: span(start, stop), data: { expected: "*/" } }, this.#line);
		} else this.#comment(start, stop);
		const inside = this.#text.slice(start, stop);
		const breaks = inside.match(/\r\n|\n|\r/g)?.length ?? 0;
		if (breaks > 0) this.#newLine(start + Math.max(inside.lastIndexOf("\n"), inside.lastIndexOf("\r")) + 1, breaks);
	}

	#comment(start: number, end: number): void {
		this.comments.push(span(start, end));
		const repair = [this.#withoutComment(start, end)];
		this.#report.add({ code: "comment", span: span(start, end), repair }, this.#line);
		this.#scanner.setPosition(end);
	}

	/** Takes a comment's line with it when there is nothing else on it, else the blanks before it. */
	#withoutComment(start: number, end: number) {
		let from = start;
		while (from > this.#lineStart && /[ \t]/.test(this.#text[from - 1] ?? "")) from--;
		const lineBreak = match(/[ \t]*(?:\r\n|\n|\r)/y, this.#text, end);
		if (from === this.#lineStart && lineBreak) return { span: span(from, end + lineBreak.length), newText: "" };
		const between = from < start || lineBreak !== "" || end >= this.#text.length;
		return { span: span(from, end), newText: between ? "" : " " };
	}
}

function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}
