import type { Span } from "./span.ts";

/** Replace `span` of a text by `newText`; an empty span inserts. */
export interface TextEdit {
	readonly span: Span;
	readonly newText: string;
}

/** Edits of one text that were made together: in any order, but never overlapping. Edits at one offset keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let out = "";
	let at = 0;
	for (const { span, newText } of inOrder(edits)) {
		if (span.start < at) throw new Error(`overlapping edits at ${span.start}`);
		out += text.slice(at, span.start) + newText;
		at = span.end;
	}
	return out + text.slice(at);
}

/** Whether two edits of one text would change the same stretch of it. */
export function overlap(edits: readonly TextEdit[]): boolean {
	const sorted = inOrder(edits);
	return sorted.some(({ span }, i) => span.start < (sorted[i - 1]?.span.end ?? 0));
}

/** One step of several: the edits it makes of the text the step before left, or undefined when it can make none. */
export type EditStep = (text: string) => readonly TextEdit[] | undefined;

/** Steps made one after the other as edits of the first text; undefined as soon as one step is. */
export function composeSteps(text: string, steps: readonly EditStep[]): TextEdit[] | undefined {
	let edits: TextEdit[] = [];
	let now = text;
	for (const step of steps) {
		const made = step(now);
		if (!made) return undefined;
		edits = composeEdits(edits, made);
		now = applyEdits(now, made);
	}
	return edits;
}

/**
 * Edits made one list after the other (the second list speaks of the text after the first)
 * as one list that speaks of the first text. Edits that touch become one.
 */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
	const walk = new Walk(piecesOf(first));
	for (const { span, newText } of inOrder(second)) {
		walk.to(span.start, true);
		walk.write(newText);
		walk.to(span.end, false);
	}
	return walk.finish();
}

/** A part of the edited text: a stretch of the original, or what replaced one. */
interface Piece {
	readonly span: Span;
	/** Undefined: the original's own text. */
	readonly newText: string | undefined;
}

/** The whole edited text as pieces; the last one has no end, since nobody knows how long the text is. */
function piecesOf(edits: readonly TextEdit[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { span, newText } of inOrder(edits)) {
		if (span.start > at) pieces.push({ span: { start: at, end: span.start }, newText: undefined });
		pieces.push({ span, newText });
		at = span.end;
	}
	pieces.push({ span: { start: at, end: Number.POSITIVE_INFINITY }, newText: undefined });
	return pieces;
}

/** Walks over the edited text once and writes down how the original differs from what is kept and what is added. */
class Walk {
	readonly #pieces: readonly Piece[];
	readonly #edits: TextEdit[] = [];
	/** The piece at hand, how much of it lies behind, and where that is in the edited text. */
	#index = 0;
	#used = 0;
	#at = 0;
	#open: { start: number; end: number; newText: string } | undefined;

	constructor(pieces: readonly Piece[]) {
		this.#pieces = pieces;
	}

	/** Goes on to an offset of the edited text, keeping or dropping what lies between. */
	to(offset: number, keep: boolean): void {
		for (let piece = this.#pieces[this.#index]; piece && this.#at < offset; piece = this.#pieces[this.#index]) {
			const left = lengthOf(piece) - this.#used;
			const taken = Math.min(left, offset - this.#at);
			if (piece.newText === undefined) this.#takeOriginal(piece.span.start + this.#used, taken, keep);
			else this.#takeNew(piece.span, piece.newText.slice(this.#used, this.#used + taken), keep);
			this.#at += taken;
			this.#used += taken;
			if (taken === left) this.#next();
		}
	}

	/** Adds text at the place that has been reached. */
	write(newText: string): void {
		const piece = this.#pieces[this.#index];
		const original = piece?.newText === undefined || this.#used === 0;
		const at = piece ? (original ? piece.span.start + this.#used : piece.span.end) : 0;
		this.#replace({ start: at, end: at }, newText);
	}

	/** Keeps the rest. */
	finish(): TextEdit[] {
		for (let piece = this.#pieces[this.#index]; piece; piece = this.#pieces[this.#index]) {
			if (piece.newText !== undefined) this.#takeNew(piece.span, piece.newText.slice(this.#used), true);
			this.#next();
		}
		this.#close();
		return this.#edits.filter(({ span, newText }) => newText !== "" || span.end > span.start);
	}

	#next(): void {
		this.#index++;
		this.#used = 0;
	}

	#takeOriginal(start: number, length: number, keep: boolean): void {
		if (keep) this.#close();
		else this.#replace({ start, end: start + length }, "");
	}

	#takeNew(span: Span, part: string, keep: boolean): void {
		const replaced = this.#used === 0 ? span : { start: span.end, end: span.end };
		this.#replace(replaced, keep ? part : "");
	}

	#replace(span: Span, newText: string): void {
		if (this.#open?.end !== span.start) {
			this.#close();
			this.#open = { start: span.start, end: span.end, newText };
			return;
		}
		this.#open.end = span.end;
		this.#open.newText += newText;
	}

	#close(): void {
		if (this.#open) this.#edits.push({ span: { start: this.#open.start, end: this.#open.end }, newText: this.#open.newText });
		this.#open = undefined;
	}
}

const lengthOf = (piece: Piece): number => piece.newText?.length ?? piece.span.end - piece.span.start;

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
	return edits
		.map((edit, index) => ({ edit, index }))
		.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index)
		.map(({ edit }) => edit);
}
