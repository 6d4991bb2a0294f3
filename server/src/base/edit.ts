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

/**
 * Edits made one list after the other (the second list speaks of the text after the first)
 * as one list that speaks of the first text.
 */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
	if (first.length === 0) return [...second];
	const pieces = inOrder(first).map((e) => ({ ...e }));
	for (const edit of inOrder(second).reverse()) mergeInto(pieces, edit);
	return pieces.filter((e) => e.newText !== "" || e.span.end > e.span.start);
}

/** Folds one edit of the edited text into `pieces`, the edits of the original text. */
function mergeInto(pieces: TextEdit[], edit: TextEdit): void {
	let shift = 0; // edited offset minus original offset, before the piece at hand
	let from = 0;
	const before = (piece: TextEdit) => piece.span.start + shift + piece.newText.length < edit.span.start;
	for (; from < pieces.length; from++) {
		const piece = pieces[from] as TextEdit;
		if (!before(piece)) break;
		shift += piece.newText.length - (piece.span.end - piece.span.start);
	}
	let to = from;
	let endShift = shift;
	while (to < pieces.length) {
		const piece = pieces[to] as TextEdit;
		if (piece.span.start + endShift > edit.span.end) break;
		endShift += piece.newText.length - (piece.span.end - piece.span.start);
		to++;
	}
	const touched = pieces.slice(from, to);
	if (touched.length === 0) {
		const moved = { start: edit.span.start - shift, end: edit.span.end - shift };
		pieces.splice(from, 0, { span: moved, newText: edit.newText });
		return;
	}
	const head = touched[0] as TextEdit;
	const tail = touched[touched.length - 1] as TextEdit;
	const editedStart = head.span.start + shift;
	const editedEnd = tail.span.end + endShift;
	const prefix = edit.span.start > editedStart ? edit.span.start - editedStart : 0;
	const suffix = edit.span.end < editedEnd ? editedEnd - edit.span.end : 0;
	const keepHead = prefix > 0 ? editedText(touched, prefix, "head") : "";
	const keepTail = suffix > 0 ? editedText(touched, suffix, "tail") : "";
	pieces.splice(from, to - from, {
		span: {
			start: Math.min(head.span.start, edit.span.start - shift),
			end: Math.max(tail.span.end, edit.span.end - endShift),
		},
		newText: keepHead + edit.newText + keepTail,
	});
}

/** Only ever asked inside one replaced text: the merged edit starts or ends there. */
function editedText(touched: readonly TextEdit[], length: number, side: "head" | "tail"): string {
	const piece = (side === "head" ? touched[0] : touched[touched.length - 1]) as TextEdit;
	return side === "head" ? piece.newText.slice(0, length) : piece.newText.slice(piece.newText.length - length);
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
	return edits
		.map((edit, index) => ({ edit, index }))
		.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index)
		.map(({ edit }) => edit);
}
