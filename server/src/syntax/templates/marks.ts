import { type Span, span } from "../../base/span.ts";
import type { FormatId } from "../format.ts";

/** A mark of a template language in a text. */
export interface Mark extends Span {
	/** It prints nothing itself: an `if`, a loop, an assignment, a comment. */
	readonly control: boolean;
	/** Where it stands, as the format of the text sees it. */
	readonly context: "bare" | "string" | "comment";
	/** Opens a block, or closes the one opened last by the same language. */
	readonly block?: { readonly language: "go" | "jinja"; readonly opens: boolean };
}

/** What a text must have in it to have marks at all. */
export const hasMarks = (text: string): boolean => /\{\{|\{%|\{#|\$\{/.test(text);

/** How the text around marks is told apart: where strings and comments start. */
interface Surroundings {
	readonly quotes: readonly string[];
	readonly comments: "hash" | "line" | "none";
	/** `${X}` is the format's own. */
	readonly ownDollar: boolean;
}

const toml: Surroundings = { quotes: ['"""', "'''", '"', "'"], comments: "hash", ownDollar: false };
const lines: Surroundings = { quotes: [], comments: "line", ownDollar: false };
const SURROUNDINGS: Readonly<Record<FormatId, Surroundings>> = {
	toml,
	json: { quotes: ['"'], comments: "none", ownDollar: false },
	yaml: lines,
	sysctl: lines,
	modules: lines,
	lines,
	env: { ...lines, ownDollar: true },
	unit: { ...lines, ownDollar: true },
};

const INTEREST = /\{\{|\{%|\{#|\$\{|"""|'''|["'#;\\\r\n]/g;
const DOLLAR = /\$\{[^{}\r\n]{1,200}\}/y;
const GO_OPENS = /^(?:if|range|with|block|define)\b/;
const GO_SILENT = /^(?:else|end|break|continue)\b|^\/\*|^\$\w*(?:[ \t]*,[ \t]*\$\w+)?[ \t]*:?=/;
const JINJA_OPENS = /^(?:if|for|macro|block|filter|call|raw|autoescape|with|set)\b/;

/** Every mark of a text, in order, and what surrounds it. A mark that is never closed is none. */
export function marksOf(text: string, format: FormatId): Mark[] {
	const finder = new Finder(text, format);
	finder.run();
	return finder.marks;
}

class Finder {
	readonly marks: Mark[] = [];
	readonly #text: string;
	readonly #format: FormatId;
	readonly #around: Surroundings;
	readonly #closers = new Map<string, number>();
	#quote: string | undefined;
	#comment = false;

	constructor(text: string, format: FormatId) {
		this.#text = text;
		this.#format = format;
		this.#around = SURROUNDINGS[format];
	}

	run(): void {
		INTEREST.lastIndex = 0;
		for (let found = INTEREST.exec(this.#text); found; found = INTEREST.exec(this.#text)) {
			const [token] = found;
			const start = found.index;
			INTEREST.lastIndex = token.startsWith("{") || token === "${" ? this.#mark(token, start) : this.#step(token, start);
		}
	}

	/** Over something that is no mark; answers where to go on. */
	#step(token: string, start: number): number {
		if (token === "\n" || token === "\r") this.#lineEnd();
		else if (this.#comment) return start + token.length;
		else if (token === "\\") return start + (this.#quote?.startsWith('"') ? 2 : 1);
		else if (token === "#" || token === ";") this.#comment = this.#quote === undefined && this.#startsComment(token, start);
		else return this.#quoteAt(token, start);
		return start + token.length;
	}

	#lineEnd(): void {
		this.#comment = false;
		if (this.#quote?.length === 1) this.#quote = undefined;
	}

	#startsComment(token: string, start: number): boolean {
		if (this.#around.comments === "hash") return token === "#";
		if (this.#around.comments === "none" || (token === ";" && this.#format === "yaml")) return false;
		let at = start;
		while (this.#text[at - 1] === " " || this.#text[at - 1] === "\t") at--;
		return at === 0 || /[\r\n]/.test(this.#text[at - 1] ?? "");
	}

	#quoteAt(token: string, start: number): number {
		if (this.#quote !== undefined) {
			if (token.startsWith(this.#quote)) {
				const { length } = this.#quote;
				this.#quote = undefined;
				return start + length;
			}
			return start + 1;
		}
		this.#quote = this.#around.quotes.find((quote) => token.startsWith(quote));
		return start + (this.#quote?.length ?? 1);
	}

	#mark(opener: string, start: number): number {
		const end = opener === "${" ? this.#dollarEnd(start) : this.#markEnd(opener, start);
		if (end === undefined) return start + opener.length;
		const context = this.#comment ? "comment" : this.#quote === undefined ? "bare" : "string";
		// Docker's own templates, `"tag": "{{.Name}}"`
		const ofDocker = this.#format === "json" && context === "string" && this.#text.startsWith("{{.", start);
		if (!ofDocker) this.#add(opener, start, end, context);
		return end;
	}

	#add(opener: string, start: number, end: number, context: Mark["context"]): void {
		const body = this.#text.slice(start + 2, end - 2).replace(/^[-~+]?\s*/, "");
		const where = { ...span(start, end), context };
		if (opener === "{{") {
			const opens = GO_OPENS.test(body);
			const block = opens || /^end\b/.test(body) ? ({ language: "go", opens } as const) : undefined;
			this.#push({ ...where, control: opens || GO_SILENT.test(body), ...(block ? { block } : {}) });
		} else if (opener === "{%") {
			const opens = JINJA_OPENS.test(body) && !/^set\b[^=]*=/.test(body);
			const block = opens || /^end/.test(body) ? ({ language: "jinja", opens } as const) : undefined;
			this.#push({ ...where, control: true, ...(block ? { block } : {}) });
		} else this.#push({ ...where, control: opener === "{#" });
	}

	/** An expression in a comment prints into the comment: it does not matter. A block in one does. */
	#push(mark: Mark): void {
		if (mark.context !== "comment" || mark.block) this.marks.push(mark);
	}

	#dollarEnd(start: number): number | undefined {
		if (this.#around.ownDollar) return undefined;
		DOLLAR.lastIndex = start;
		return DOLLAR.test(this.#text) ? DOLLAR.lastIndex : undefined;
	}

	#markEnd(opener: string, start: number): number | undefined {
		const closer = opener === "{{" ? "}}" : `${opener[1]}}`;
		const close = this.#next(closer, start + 2);
		if (close < 0) return undefined;
		if (opener !== "{{") return close + 2;
		const again = this.#next("{{", start + 2);
		if (again >= 0 && again < close) return undefined; // never closed: the next one opens first
		return (this.#behindBraces(start + 2, close, again < 0 ? this.#text.length : again) ?? close) + 2;
	}

	/** Where a closer stands that is not one of braces opened inside (`{{ {'a': {'b': 1}} }}`); undefined when there is none before `limit`. */
	#behindBraces(from: number, first: number, limit: number): number | undefined {
		let depth = 0;
		for (let at = from, close = first; close >= 0 && close < limit; close = this.#next("}}", at)) {
			for (; at < close; at++) depth += this.#text[at] === "{" ? 1 : this.#text[at] === "}" ? -1 : 0;
			if (depth <= 0) return close;
			depth--;
			at = close + 1;
		}
		return undefined;
	}

	/** The next place of a string, remembered so that looking for one that is far away costs nothing twice. */
	#next(what: string, from: number): number {
		const known = this.#closers.get(what);
		if (known !== undefined && (known < 0 || known >= from)) return known;
		const found = this.#text.indexOf(what, from);
		this.#closers.set(what, found);
		return found;
	}
}

/**
 * The stretches between the opening of a block and its end, in the order they open; blocks lie in blocks.
 * One that is never closed goes to the end of the text.
 */
export function blocksOf(marks: readonly Mark[], textLength: number): Span[] {
	const blocks: { start: number; end: number }[] = [];
	const open = { go: [] as number[], jinja: [] as number[] };
	for (const mark of marks) {
		if (!mark.block) continue;
		const stack = open[mark.block.language];
		if (mark.block.opens) {
			stack.push(blocks.length);
			blocks.push({ start: mark.end, end: textLength });
			continue;
		}
		const block = blocks[stack.pop() ?? -1];
		if (block) block.end = mark.start;
	}
	return blocks;
}
