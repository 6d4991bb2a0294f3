import type { Span } from "../../base/span.ts";
import type { Entry, List, Table, Tree } from "../tree.ts";
import type { JsonText } from "./parse.ts";
import type { Token } from "./tokens.ts";
import type { JsonStyle } from "./write.ts";

/** A member of a table or an item of a list, as a piece of text. */
export type Element = Entry | Tree;

/** Answers questions about the lines, commas and brackets of a JSON text. */
export class Layout {
	readonly text: string;
	readonly json: JsonText;
	readonly eol: string;
	/** What one level is indented by. */
	readonly unit: string;

	constructor(text: string, json: JsonText, eol: string) {
		this.text = text;
		this.json = json;
		this.eol = eol;
		this.unit = this.#detectUnit();
	}

	/** The first token that starts at or after an offset. */
	tokenFrom(offset: number): Token | undefined {
		const { tokens } = this.json;
		let low = 0;
		for (let high = tokens.length; low < high; ) {
			const middle = (low + high) >> 1;
			if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return tokens[low];
	}

	/** The last token that ends at or before an offset. */
	tokenBefore(offset: number): Token | undefined {
		const { tokens } = this.json;
		let low = 0;
		for (let high = tokens.length; low < high; ) {
			const middle = (low + high) >> 1;
			if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return tokens[low - 1];
	}

	commaAfter(element: Element): Token | undefined {
		const token = this.tokenFrom(element.span.end);
		return token?.kind === "," ? token : undefined;
	}

	commaBefore(element: Element): Token | undefined {
		const token = this.tokenBefore(element.span.start);
		return token?.kind === "," ? token : undefined;
	}

	/** Comments that lie inside a stretch. */
	commentsIn(where: Span): Span[] {
		return this.json.comments.filter((comment) => where.start <= comment.start && comment.end <= where.end);
	}

	lineStart(offset: number): number {
		let at = offset;
		while (at > 0 && !isBreak(this.text[at - 1])) at--;
		return at;
	}

	/** Over blanks (no line ends) to the right. */
	skipBlanks(offset: number): number {
		let at = offset;
		while (this.text[at] === " " || this.text[at] === "\t") at++;
		return at;
	}

	/** Over blanks (no line ends) to the left. */
	skipBlanksBack(offset: number): number {
		let at = offset;
		while (this.text[at - 1] === " " || this.text[at - 1] === "\t") at--;
		return at;
	}

	/** Whether nothing but blanks stands before the offset on its line. */
	isFirstOnLine(offset: number): boolean {
		const at = this.skipBlanksBack(offset);
		return at === 0 || isBreak(this.text[at - 1]);
	}

	/** Whether nothing but blanks stands behind the offset on its line. */
	isLastOnLine(offset: number): boolean {
		const at = this.skipBlanks(offset);
		return at >= this.text.length || isBreak(this.text[at]);
	}

	/** Behind the line end that stands at an offset, or the offset itself where there is none. */
	behindBreak(offset: number): number {
		if (this.text.startsWith("\r\n", offset)) return offset + 2;
		return isBreak(this.text[offset]) ? offset + 1 : offset;
	}

	/** Before the line end that stands before an offset, or the offset itself where there is none. */
	beforeBreak(offset: number): number {
		if (offset >= 2 && this.text.startsWith("\r\n", offset - 2)) return offset - 2;
		return isBreak(this.text[offset - 1]) ? offset - 1 : offset;
	}

	indentAt(offset: number): string {
		const start = this.lineStart(offset);
		return this.text.slice(start, this.skipBlanks(start));
	}

	/** How new elements of a container are written: with the colons and commas of their neighbours. */
	style(container: Table | List, indent: string): JsonStyle {
		const spread = this.isSpread(container) ? "tables" : "flat";
		return { eol: this.eol, unit: this.unit, indent, colon: this.#colon(container), comma: this.#comma(container), spread };
	}

	/** How a value that takes the place of another one is written: a list over several lines stays one. */
	styleInPlace(container: Table | List | undefined, old: Tree, indent: string): JsonStyle {
		const style = this.style(container ?? { kind: "list", span: old.span, items: [] }, indent);
		if (old.kind === "scalar" || elementsOf(old).length === 0) return container ? style : { ...style, spread: "tables" };
		const spread = this.isSpread(old) ? (old.kind === "list" ? "all" : "tables") : "flat";
		return { ...style, spread };
	}

	/** Whether the elements of a container stand on lines of their own; an empty one does as its own line ends suggest. */
	isSpread(container: Table | List): boolean {
		const elements = elementsOf(container);
		const last = elements.at(-1);
		if (last) return this.isFirstOnLine(startOf(last)) && this.lineStart(startOf(last)) > container.span.start;
		const { root } = this.json;
		return container === root || (root.kind !== "scalar" && elementsOf(root).length > 0 && this.isSpread(root));
	}

	#colon(container: Table | List): string {
		const sample = container.kind === "table" ? container.entries[0] : undefined;
		const written = sample ? this.text.slice(sample.keySpan.end, sample.value.span.start) : "";
		return /^[ \t]*:[ \t]*$/.test(written) ? written : ": ";
	}

	#comma(container: Table | List): string {
		const [first, second] = elementsOf(container);
		const written = first && second ? this.text.slice(first.span.end, startOf(second)) : "";
		if (/^,[ \t]*$/.test(written)) return written;
		return container.kind === "table" && container.entries.length > 0 && this.#colon(container) === ":" ? "," : ", ";
	}

	/** One level of indentation: how far the first element that starts a line stands to the right of its container's line. */
	#detectUnit(): string {
		const { root } = this.json;
		for (let at: Tree | undefined = root, depth = 0; at && at.kind !== "scalar" && depth < 3; depth++) {
			const elements: readonly Element[] = elementsOf(at);
			const outer = this.indentAt(at.span.start);
			for (const element of elements.slice(0, 50)) {
				const indent = this.indentAt(startOf(element));
				if (this.isFirstOnLine(startOf(element)) && indent.length > outer.length && indent.startsWith(outer))
					return indent.slice(outer.length);
			}
			at = elements.map(treeOf).find((value) => value.kind !== "scalar");
		}
		return "  ";
	}
}

const isBreak = (character: string | undefined): boolean => character === "\n" || character === "\r";

export const elementsOf = (container: Table | List): readonly Element[] =>
	container.kind === "table" ? container.entries : container.items;
export const startOf = (element: Element): number => element.span.start;
const treeOf = (element: Element): Tree => ("key" in element ? element.value : element);
