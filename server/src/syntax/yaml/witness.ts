import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { endOfLine, startOfLine } from "./line.ts";

/** A place where the text breaks off, seen while it was cut into tokens: the only trustworthy witness of what stayed open. */
export interface Wound {
	readonly kind: "quote" | "flow" | "closer" | "stray" | "depth";
	readonly problem: Problem;
	/** Whether it lies inside `[ ]` or `{ }`. */
	readonly inFlow: boolean;
	/** Whether the text was read as it was meant all the same, so that nothing of it need be set aside. */
	readonly settled: boolean;
}

/** Marks the lexer puts between the pieces of the text; they have no length in it. */
const DOCUMENT_MARK = "\u0002";
const FLOW_BROKEN_MARK = "\u0018";
const SCALAR_MARK = "\u001f";

/** Watches the lexemes of a text go by: its comments, and the quotes and brackets that stay open. */
export class Witness {
	readonly comments: Span[] = [];
	/** The outermost flow collections, from bracket to bracket, or as far as they were read. */
	readonly flows: Span[] = [];
	readonly wounds: Wound[] = [];
	readonly #text: string;
	readonly #open: { at: number; close: string }[] = [];
	#at = 0;
	#inScalar = false;
	/** Whether a wrong bracket closed one of the open ones: then one too few closes the outermost, and that says nothing new. */
	#crossed = false;

	constructor(text: string) {
		this.#text = text;
	}

	see(lexeme: string): void {
		if (this.#inScalar) {
			this.#inScalar = false;
			this.#at += lexeme.length;
		} else if (lexeme === SCALAR_MARK) this.#inScalar = true;
		else if (lexeme === FLOW_BROKEN_MARK) this.leaveFlow();
		else if (lexeme !== DOCUMENT_MARK) {
			this.#token(lexeme, { start: this.#at, end: this.#at + lexeme.length });
			this.#at += lexeme.length;
		}
	}

	/** The text is nested too deep at the last lexeme. */
	tooDeep(): void {
		const inFlow = this.#open.length > 0;
		this.#open.length = 0;
		const problem: Problem = { code: "too-deep", span: { start: Math.max(0, this.#at - 1), end: this.#at } };
		this.wounds.push({ kind: "depth", problem, inFlow, settled: false });
	}

	/** No bracket can be closed from here on: blame the outermost, whose line is then set aside as a whole. */
	leaveFlow(): void {
		const [outer] = this.#open;
		if (outer) this.flows.push({ start: outer.at, end: this.#at });
		if (outer && !this.#crossed) this.#unclosed("flow", outer.at, outer.close);
		this.#open.length = 0;
		this.#crossed = false;
	}

	#token(lexeme: string, span: Span): void {
		const first = lexeme[0];
		if (first === "#") this.comments.push(span);
		else if (first === '"' || first === "'") {
			if (!isClosed(lexeme, first) || this.#runsIntoText(lexeme, span)) this.#unclosed("quote", span.start, first);
		} else if (lexeme === "[" || lexeme === "{") this.#open.push({ at: span.start, close: lexeme === "[" ? "]" : "}" });
		else if (lexeme === "]" || lexeme === "}") this.#close(lexeme, span);
	}

	/** A string over several lines with text right behind its end: its last quote was meant to open the next string. */
	#runsIntoText(lexeme: string, { end }: Span): boolean {
		return lexeme.includes("\n") && /[^\s,:\]}]/.test(this.#text[end] ?? " ");
	}

	/**
	 * A wrong bracket closes one further out: the right one is missing before it. Where there is no room to think it there,
	 * the wrong one is taken for it. Or it closes nothing and is one too many.
	 */
	#close(lexeme: string, span: Span): void {
		const opened = this.#open.pop();
		if (opened && opened.close !== lexeme && !this.#crossed) {
			const further = this.#open.some(({ close }) => close === lexeme);
			const settled = further && !hasRoomBefore(this.#text, span.start);
			const related = { start: opened.at, end: opened.at + 1 };
			const problem: Problem = { code: "syntax", span, related, data: { expected: opened.close } };
			this.wounds.push({ kind: further ? "closer" : "stray", problem, inFlow: true, settled });
			this.#crossed = true;
		}
		if (this.#open.length > 0) return;
		this.#crossed = false;
		if (opened) this.flows.push({ start: opened.at, end: span.end });
	}

	#unclosed(kind: "quote" | "flow", at: number, expected: string): void {
		const span = { start: at, end: kind === "flow" ? at + 1 : endOfLine(this.#text, at) };
		const settled = kind === "flow" && /^(---|\.\.\.|$)/.test(this.#text.slice(this.#at, this.#at + 3));
		const problem: Problem = { code: "unclosed", span, data: { expected } };
		this.wounds.push({ kind, problem, inFlow: this.#open.length > 0, settled });
	}
}

/** A blank that may be read as something else: not the line end behind a comment. */
function hasRoomBefore(text: string, at: number): boolean {
	const before = text[at - 1] ?? "";
	if (before !== "\n") return before === " " || before === "\t";
	return !text.slice(startOfLine(text, at - 1), at).includes("#");
}

/** Whether a quoted lexeme ends with its own closing quote, not with an escaped one. */
function isClosed(lexeme: string, quote: string): boolean {
	let marks = 0;
	if (quote === "'") {
		for (let i = lexeme.length - 1; i > 0 && lexeme[i] === "'"; i--) marks++;
		return marks % 2 === 1;
	}
	if (lexeme.length === 1 || !lexeme.endsWith('"')) return false;
	for (let i = lexeme.length - 2; i > 0 && lexeme[i] === "\\"; i--) marks++;
	return marks % 2 === 0;
}
