import { type Span, span } from "../../base/span.ts";

/** A value as its reader sees it, without quotes around it and line ends in it, with where each character stands. */
export interface Logical {
	readonly text: string;
	/** Where the character at an index starts in the file, and where it ends (an escape is longer than what it stands for). */
	startOf(index: number): number;
	endOf(index: number): number;
}

/** A word of a value. */
export interface Word {
	readonly value: string;
	/** Where it stands in the file, with its own quotes. */
	readonly span: Span;
	/** Where it stands in the value. */
	readonly from: number;
	readonly to: number;
}

export interface Words {
	readonly words: readonly Word[];
	/** What stands between quotes, with them, in the value. */
	readonly quoted: readonly Span[];
	/** Where a quote opens that is never closed, in the value. */
	readonly open?: number;
}

/**
 * What a backslash does: `c`, the escapes of C, and unknown ones stay as they are (systemd's command lines);
 * `next`, it makes the next character a plain one (systemd's split of a variable into words);
 * `none`, nothing, and quotes do nothing either (a text that nobody splits).
 */
export type Escapes = "c" | "next" | "none";

const ESCAPE = /\\(?:([abfnrtvs\\"'])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
const SHORT: Readonly<Record<string, string>> = {
	a: "\u0007",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
	s: " ",
	"\\": "\\",
	'"': '"',
	"'": "'",
};

/** A stretch of the file as it is. */
export const plainLogical = (text: string, from: number, to: number): Logical => ({
	text: text.slice(from, to),
	startOf: (index) => from + index,
	endOf: (index) => from + index + 1,
});

/** Splits a value at its blanks as systemd does (see `extract-word` in its sources): quotes may open and close anywhere in a word. */
export function wordsOf(logical: Logical, escapes: Escapes): Words {
	const { text } = logical;
	const word = (value: string, from: number, to: number): Word => ({
		value,
		span: span(logical.startOf(from), logical.endOf(to - 1)),
		from,
		to,
	});
	if (escapes === "none" || !/["'\\]/.test(text)) {
		const words = [...text.matchAll(/[^ \t\r\n]+/g)].map((m) => word(m[0], m.index, m.index + m[0].length));
		return { words, quoted: [] };
	}
	const splitter = new Splitter(text, escapes);
	const words: Word[] = [];
	for (let next = splitter.next(); next; next = splitter.next()) words.push(word(next.value, next.from, next.to));
	return { words, quoted: splitter.quoted, ...(splitter.open === undefined ? {} : { open: splitter.open }) };
}

class Splitter {
	readonly quoted: Span[] = [];
	open: number | undefined;
	readonly #text: string;
	readonly #escapes: Escapes;
	#at = 0;

	constructor(text: string, escapes: Escapes) {
		this.#text = text;
		this.#escapes = escapes;
	}

	next(): { value: string; from: number; to: number } | undefined {
		while (this.#at < this.#text.length && this.#isBlank()) this.#at++;
		if (this.#at >= this.#text.length) return undefined;
		const from = this.#at;
		let value = "";
		while (this.#at < this.#text.length && !this.#isBlank()) {
			const character = this.#text[this.#at] ?? "";
			value += character === '"' || character === "'" ? this.#quotes(character) : this.#character();
		}
		return { value, from, to: this.#at };
	}

	#isBlank(): boolean {
		return " \t\r\n".includes(this.#text[this.#at] ?? "");
	}

	#quotes(quote: string): string {
		const from = this.#at++;
		let value = "";
		while (this.#at < this.#text.length && this.#text[this.#at] !== quote) value += this.#character();
		if (this.#at >= this.#text.length) this.open = from;
		else this.quoted.push(span(from, ++this.#at));
		return value;
	}

	/** One character, or what an escape stands for. */
	#character(): string {
		const character = this.#text[this.#at] ?? "";
		this.#at++;
		if (character !== "\\" || this.#at >= this.#text.length) return character;
		if (this.#escapes === "next") return this.#text[this.#at++] ?? "";
		ESCAPE.lastIndex = this.#at - 1;
		const match = ESCAPE.exec(this.#text);
		if (!match) return character + (this.#text[this.#at++] ?? "");
		this.#at = ESCAPE.lastIndex;
		const [, short, hex, octal, unicode, long] = match;
		if (short !== undefined) return SHORT[short] ?? short;
		const code = octal === undefined ? Number.parseInt(hex ?? unicode ?? long ?? "0", 16) : Number.parseInt(octal, 8);
		return code <= 0x10ffff ? String.fromCodePoint(code) : match[0];
	}
}
