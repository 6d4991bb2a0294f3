import { type Span, span } from "../../base/span.ts";
import type { Problem, ProblemCode } from "../format.ts";
import type { Masked } from "../templates.ts";
import type { Entry, Scalar, Tree } from "../tree.ts";

/** Problems that come from two branches of a template as well as from the file. */
const TWICE: ReadonlySet<ProblemCode> = new Set(["duplicate-key", "duplicate-table", "split-table"]);
/** Problems that come from brackets in two branches. */
const BRACKETS: ReadonlySet<ProblemCode> = new Set(["unclosed", "trailing-text"]);

/** Answers what nobody can know of a text with template marks. */
export class Doubt {
	readonly #original: string;
	readonly #text: string;
	readonly #marks: readonly Span[];
	/** The marks with the rest of their lines. */
	readonly #lines: readonly Span[];
	/** Where another block is the innermost one, in order; -1 for none. */
	readonly #changes: readonly { at: number; block: number }[];

	constructor(original: string, masked: Masked) {
		this.#original = original;
		this.#text = masked.text;
		this.#marks = masked.marks;
		this.#lines = linesAround(masked);
		this.#changes = changesOf(masked.blocks);
	}

	/** Whether marks or blocks touch a stretch. */
	concerns(where: Span): boolean {
		return (
			touches(this.#marks, where) || this.#blockAt(where.start) !== this.#blockAt(where.end) || this.#blockAt(where.start) >= 0
		);
	}

	/** The tree with what is not known marked. `block` is the block whose entries are marked already. */
	tree(tree: Tree, block = -1): Tree {
		if (tree.kind === "scalar") return this.#scalar(tree, block);
		if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => this.tree(item, block)) };
		return { ...tree, entries: tree.entries.map((entry) => this.#entry(entry, block)) };
	}

	#entry(entry: Entry, block: number): Entry {
		const own = this.#blockAt(entry.keySpan.start);
		const value = this.tree(entry.value, own >= 0 ? own : block);
		const uncertain = own >= 0 || touches(this.#marks, entry.keySpan);
		return uncertain ? { ...entry, value, uncertain } : { ...entry, value };
	}

	#scalar(scalar: Scalar, block: number): Scalar {
		const own = this.#blockAt(scalar.span.start);
		// a value that is not there may be printed by a mark that became blank
		const where = scalar.type === "null" ? span(scalar.span.start, this.#next(scalar.span.end)) : scalar.span;
		const uncertain = (own >= 0 && own !== block) || touches(this.#marks, where);
		return uncertain ? { ...scalar, uncertain } : scalar;
	}

	/** Whether a comment is one of the file, and not what a mark became. */
	isComment(comment: Span): boolean {
		return this.#original[comment.start] === this.#text[comment.start];
	}

	/** Whether a problem is the file's own: it does not come from the marks, nor from what blocks put side by side. */
	isProblem(problem: Problem): boolean {
		const { code, span: where, related } = problem;
		const around = span(this.#before(where.start), this.#next(where.end));
		if (touches(this.#lines, where) || touches(this.#marks, around)) return false;
		const inBlock = this.#blockAt(where.start) >= 0;
		if (BRACKETS.has(code)) return !inBlock;
		if (!TWICE.has(code) || !related) return true;
		return !inBlock && this.#blockAt(related.start) < 0 && !touches(this.#marks, related);
	}

	/** Where the next sign of the masked text stands, or the end. */
	#next(offset: number): number {
		SIGN.lastIndex = offset;
		return SIGN.exec(this.#text)?.index ?? this.#text.length;
	}

	/** Behind the last sign of the masked text before an offset, or the start. */
	#before(offset: number): number {
		let at = offset;
		while (at > 0 && /\s/.test(this.#text[at - 1] ?? "")) at--;
		return at;
	}

	/** The innermost block at an offset, or -1. */
	#blockAt(offset: number): number {
		return this.#changes[firstAfter(this.#changes, (change) => change.at > offset) - 1]?.block ?? -1;
	}
}

const SIGN = /\S/g;
const LINE_END = /[\r\n]/g;

/** Each mark with the rest of its lines. */
function linesAround({ text, marks }: Masked): Span[] {
	let last = span(-1, -1);
	return marks.map(({ start, end }) => {
		let from = start;
		if (start <= last.end) from = last.start;
		else while (from > 0 && !/[\r\n]/.test(text[from - 1] ?? "")) from--;
		LINE_END.lastIndex = end;
		last = span(from, end <= last.end ? last.end : (LINE_END.exec(text)?.index ?? text.length));
		return last;
	});
}

/** The first index of an ordered list for which something holds from there on. */
function firstAfter<T>(list: readonly T[], holds: (item: T) => boolean): number {
	let low = 0;
	for (let high = list.length; low < high; ) {
		const middle = (low + high) >> 1;
		const item = list[middle];
		if (item !== undefined && holds(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Whether one of the stretches (in order) shares a character with another. */
function touches(list: readonly Span[], where: Span): boolean {
	const next = list[firstAfter(list, ({ end }) => end > where.start)];
	return next !== undefined && next.start < Math.max(where.end, where.start + 1);
}

function changesOf(blocks: readonly Span[]): { at: number; block: number }[] {
	const changes: { at: number; block: number }[] = [];
	const open: number[] = [];
	const close = (before: number) => {
		for (let top = open.at(-1); top !== undefined && (blocks[top]?.end ?? 0) <= before; top = open.at(-1)) {
			open.pop();
			changes.push({ at: blocks[top]?.end ?? 0, block: open.at(-1) ?? -1 });
		}
	};
	for (const [index, { start }] of blocks.entries()) {
		close(start);
		open.push(index);
		changes.push({ at: start, block: index });
	}
	close(Number.POSITIVE_INFINITY);
	return changes;
}
