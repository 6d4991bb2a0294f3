import type { Span } from "../../base/span.ts";
import { BOM } from "./line.ts";
import type { ReadDocument, Reading } from "./read.ts";

/** Where one document of a text lies. */
export interface Extent {
	readonly document: ReadDocument;
	/** Behind its `---`, up to its `...`, the next `---` or the end of the text. */
	readonly span: Span;
	/** Its comments; those before the first document belong to it, those between two to the one before. */
	readonly comments: readonly Span[];
}

/** The extents of all documents of a text, in order. */
export function extents(text: string, reading: Reading): Extent[] {
	const starts = reading.documents.map(({ token }) => token?.offset ?? 0);
	let seen = 0;
	return reading.documents.map((document, i) => {
		const next = starts[i + 1] ?? text.length;
		const first = seen;
		while (seen < reading.comments.length && (reading.comments[seen] as Span).start < next) seen++;
		const span = { start: startOf(document, text, i), end: Math.min(document.endMark ?? next, next) };
		return { document, span, comments: reading.comments.slice(first, seen) };
	});
}

function startOf({ token }: ReadDocument, text: string, index: number): number {
	const mark = token?.start.find((t) => t.type === "doc-start");
	if (mark) return mark.offset + mark.source.length;
	if (index > 0) return token?.offset ?? 0;
	return text.startsWith(BOM) ? 1 : 0;
}
