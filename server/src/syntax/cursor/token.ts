import { type Span, span } from "../../base/span.ts";
import { lineStart } from "../line-breaks.ts";

/** The word at the cursor, perhaps empty: what a proposal takes the place of. Never longer than its line. */
export interface Token {
	/** With its quotes. */
	readonly span: Span;
	/** The quote it opens with; closed or not. */
	readonly quote: '"' | "'" | "";
}

/** Formats whose values stand in a tree of keys. */
export type TreeFormat = "toml" | "json" | "yaml";

/** The word at an offset; undefined in a comment and behind a finished word of several. */
export function tokenAt(text: string, offset: number, format: TreeFormat): Token | undefined {
	const start = lineStart(text, offset);
	return format === "yaml" ? yamlToken(text, start, offset) : plainToken(text, start, offset, format);
}

/** Whether nothing but blanks stands before a word on its line. */
export const isAloneOnLine = ({ span: { start } }: Token, text: string): boolean =>
	text.slice(lineStart(text, start), start).trim() === "";

/** What can stand in a bare key of TOML, and what people type of a value before they think of its quotes. */
const KEY_LETTER = /[\w-]/;
const VALUE_LETTER = /[\w./:@+-]/;

function plainToken(text: string, from: number, offset: number, format: "toml" | "json"): Token | undefined {
	let least = from;
	for (let at = from; at < offset; at++) {
		if (format === "toml" && text[at] === "#") return undefined;
		if (format === "json" && isColon(text, from, at)) least = at + 1;
		if (!isQuote(text, at, format)) continue;
		const close = closingQuote(text, at, text[at] === '"');
		if (close === undefined || close >= offset) return quoted(text, at, offset);
		at = close;
	}
	const letter = format === "json" || /=[^,{]*$/.test(text.slice(from, offset)) ? VALUE_LETTER : KEY_LETTER;
	return { span: span(backOver(text, least, offset, letter), forwardOver(text, offset, letter)), quote: "" };
}

/** What makes a colon of JSON that of a pair, and no part of an address; looked for in the last letters before it. */
const BEFORE_COLON = /(?:["']|(?:^|[{,])\s*[\w-]+)\s*$/;
const LONGEST_KEY = 80;

const isColon = (text: string, from: number, at: number): boolean =>
	text[at] === ":" && BEFORE_COLON.test(text.slice(Math.max(from, at - LONGEST_KEY), at));

/** Whether a string opens at an offset. In JSON single quotes are a mistake, and within a word they are none: `don't`. */
function isQuote(text: string, at: number, format: "toml" | "json"): boolean {
	if (text[at] === '"') return true;
	return text[at] === "'" && (format === "toml" || !/\w/.test(text[at - 1] ?? ""));
}

function backOver(text: string, from: number, offset: number, letter: RegExp): number {
	let at = offset;
	while (at > from && letter.test(text[at - 1] ?? "")) at--;
	return at;
}

function forwardOver(text: string, offset: number, letter: RegExp): number {
	let at = offset;
	while (letter.test(text[at] ?? "")) at++;
	return at;
}

/** Where the quote that opens at an offset closes, on the same line. */
function closingQuote(text: string, open: number, escapes: boolean): number | undefined {
	for (let at = open + 1; at < text.length; at++) {
		const character = text[at];
		if (character === "\n" || character === "\r") return undefined;
		if (character === "\\" && escapes) at++;
		else if (character === text[open]) return at;
	}
	return undefined;
}

/** What may follow a closed string; anything else shows that its quote opens the next one. */
const BEHIND_STRING = /[ \t]*(?:$|[\r\n:=,.\]})#]|\/\/)/y;

/** A string that is open at the cursor: up to its closing quote, or as far as the word goes where it has none. */
function quoted(text: string, open: number, offset: number): Token {
	const quote = text[open] === "'" ? "'" : '"';
	const close = closingQuote(text, open, quote === '"');
	if (close !== undefined && close >= offset) {
		BEHIND_STRING.lastIndex = close + 1;
		if (BEHIND_STRING.test(text)) return { span: span(open, close + 1), quote };
	}
	return { span: span(open, forwardOver(text, offset, VALUE_LETTER)), quote };
}

/** In YAML a word may be anything between two marks of the syntax. */
function yamlToken(text: string, from: number, offset: number): Token | undefined {
	const scanner = new YamlLine(text, from, offset);
	if (!scanner.run()) return undefined;
	if (scanner.open !== undefined) return quoted(text, scanner.open, offset);
	const { start } = scanner;
	const typed = text.slice(start, offset);
	if (/\s$/.test(typed)) return undefined;
	return { span: span(start, yamlEnd(text, offset)), quote: "" };
}

/** A plain word goes on up to a blank, a mark of flow syntax, or a colon that ends a key. */
function yamlEnd(text: string, offset: number): number {
	let at = offset;
	while (at < text.length && !/[\s,[\]{}]/.test(text[at] ?? "") && !/^:(?:\s|$)/.test(text.slice(at, at + 2))) at++;
	return at;
}

/** Goes over a line of YAML up to the cursor, and keeps where the word at hand starts. */
class YamlLine {
	/** Where the word starts. */
	start: number;
	/** The quote that is open at the cursor. */
	open: number | undefined;
	readonly #text: string;
	readonly #offset: number;
	#flow: number;

	constructor(text: string, from: number, offset: number) {
		this.#text = text;
		this.#offset = offset;
		this.#flow = openBrackets(text, from);
		this.start = from;
	}

	/** False in a comment. */
	run(): boolean {
		for (let at = this.start; at < this.#offset; at++) {
			const character = this.#text[at] ?? "";
			if (character === "#" && (at === this.start || /\s/.test(this.#text[at - 1] ?? " "))) return false;
			at = this.#step(at, character);
			if (this.open !== undefined) return true;
		}
		return true;
	}

	/** Takes one character in; answers where it ends. */
	#step(at: number, character: string): number {
		const atStart = at === this.start;
		if (atStart && (character === '"' || character === "'")) return this.#string(at);
		if (this.#isMark(at, character, atStart)) this.start = at + 1;
		return at;
	}

	#string(at: number): number {
		const close = closingQuote(this.#text, at, this.#text[at] === '"');
		if (close !== undefined && close < this.#offset) return close;
		this.open = at;
		return at;
	}

	/** Whether a character ends what came before it, so that a word may start behind it. */
	#isMark(at: number, character: string, atStart: boolean): boolean {
		const blankFollows = /\s/.test(this.#text[at + 1] ?? " ");
		if (character === ":") return blankFollows || (this.#flow > 0 && /["']/.test(this.#text[at - 1] ?? ""));
		if (character === " " || character === "\t") return atStart;
		if ((character === "-" || character === "?") && blankFollows) return atStart;
		return this.#isFlowMark(character, atStart);
	}

	#isFlowMark(character: string, atStart: boolean): boolean {
		if ("[{".includes(character) && (atStart || this.#flow > 0)) {
			this.#flow++;
			return true;
		}
		if (this.#flow === 0 || !",]}".includes(character)) return false;
		if (character !== ",") this.#flow--;
		return true;
	}
}

/** How many brackets of the lines before are still open, strings and comments aside: enough to know that this is flow syntax. */
function openBrackets(text: string, end: number): number {
	let open = 0;
	for (const [mark] of text.slice(0, end).matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?:^|[ \t])#[^\n]*|[[\]{}]/gm)) {
		if (mark === "[" || mark === "{") open++;
		else if (mark === "]" || mark === "}") open = Math.max(0, open - 1);
	}
	return open;
}
