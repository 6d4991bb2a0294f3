import { type Span, span } from "../../base/span.ts";
import type { Problem, ProblemCode } from "../format.ts";
import { asciiQuote } from "../smart-quotes.ts";
import { CR, HASH, isBlank, isControl, isLineEnd, isQuote, LF, nameOf } from "./characters.ts";
import type { Pair } from "./nodes.ts";

/** What one reading of a text has at hand: the text, the place in it, and what was found on the way. */
export class Scanner {
	readonly text: string;
	/** Where the next thing is read. */
	at: number;
	readonly problems: Problem[] = [];
	readonly comments: Span[] = [];
	/**
	 * A list or inline table turned out to be unclosed: the place is at the start of a statement again, and whatever is
	 * still open around it ends there too, without a word of its own.
	 */
	gaveUp = false;
	/** Pairs that an unclosed inline table had taken from the lines below it: they are statements after all. */
	handedBack: Pair[] = [];
	/** Quotes whose `"""` or `'''` is known not to come again: looking for it once more would make reading quadratic. */
	readonly neverCloses = new Set<number>();
	#afterLoneCr = false;

	constructor(text: string) {
		this.text = text;
		this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	}

	get done(): boolean {
		return this.at >= this.text.length;
	}

	/** The code at the place; NaN at the end. */
	get code(): number {
		return this.text.charCodeAt(this.at);
	}

	report(code: ProblemCode, where: Span, more?: Omit<Problem, "code" | "span">): void {
		this.problems.push({ code, span: where, ...more });
	}

	/** Something else should stand here. A control character is named as what it is. */
	reportUnexpected(expected: string, where: Span): void {
		const code = this.text.charCodeAt(where.start);
		if (isControl(code)) this.reportControl(where.start);
		else if (asciiQuote(this.text.charAt(where.start))) {
			const character = this.text.charAt(where.start);
			this.report("smart-quote", span(where.start, where.start + 1), { data: { character } });
		} else this.report("syntax", where, { data: { expected } });
	}

	/** Reports a run of control characters as one, and answers where it ends. */
	reportControl(start: number): number {
		let end = start + 1;
		while (isControl(this.text.charCodeAt(end))) end++;
		this.report("control-character", span(start, end), { data: { character: nameOf(this.text.charCodeAt(start)) } });
		return end;
	}

	/** The way back: undoes what was read, reported and noted since. */
	mark(): () => void {
		const { at } = this;
		const problems = this.problems.length;
		const comments = this.comments.length;
		return () => {
			this.at = at;
			this.problems.length = problems;
			this.comments.length = comments;
		};
	}

	blanks(): void {
		let { at } = this;
		while (isBlank(this.text.charCodeAt(at))) at++;
		this.at = at;
	}

	/** Takes one line end, if there is one here. */
	lineEnd(): boolean {
		const code = this.code;
		if (!isLineEnd(code)) return false;
		const lone = code === CR && this.text.charCodeAt(this.at + 1) !== LF;
		// A file with only CR as line end is one mistake, not one a line.
		if (lone && !this.#afterLoneCr) this.reportLoneCr();
		this.#afterLoneCr = lone;
		this.at += code === CR && !lone ? 2 : 1;
		return true;
	}

	reportLoneCr(): void {
		this.report("control-character", span(this.at, this.at + 1), { data: { character: nameOf(CR) } });
	}

	/** Takes a comment, up to its line end. */
	comment(): void {
		const start = this.at;
		let at = start;
		while (at < this.text.length) {
			const code = this.text.charCodeAt(at);
			if (isLineEnd(code)) break;
			at = isControl(code) ? this.reportControl(at) : at + 1;
		}
		this.at = at;
		this.comments.push(span(start, at));
	}

	/** Blanks, line ends and comments. Answers whether a line end was among them: the place is the first of its line. */
	skipLines(): boolean {
		let newLine = false;
		for (;;) {
			this.blanks();
			if (this.code === HASH) this.comment();
			else if (this.lineEnd()) newLine = true;
			else return newLine;
		}
	}

	/** Gives up the rest of the line, all but its comment. Answers where the given up text ends. */
	skipRest(): number {
		let end = this.at;
		while (!this.done && !isLineEnd(this.code) && this.code !== HASH) {
			const blank = isBlank(this.code);
			this.at = isQuote(this.code) ? this.#behindQuoted() : this.at + 1;
			if (!blank) end = this.at;
		}
		if (this.code === HASH) this.comment();
		return end;
	}

	/** The place of a character on this line, outside quotes and comments, or -1. */
	findOnLine(wanted: number): number {
		const start = this.at;
		while (!this.done && !isLineEnd(this.code) && this.code !== HASH && this.code !== wanted) {
			this.at = isQuote(this.code) ? this.#behindQuoted() : this.at + 1;
		}
		const found = this.code === wanted ? this.at : -1;
		this.at = start;
		return found;
	}

	/** Behind the quoted text that starts here, if it ends on this line; else just behind the quote. */
	#behindQuoted(): number {
		const quote = this.code;
		let end = this.at + 1;
		while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) {
			if (this.text.charCodeAt(end++) === quote) return end;
		}
		return this.at + 1;
	}
}
