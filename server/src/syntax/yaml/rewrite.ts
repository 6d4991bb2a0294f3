import type { TextEdit } from "../../base/edit.ts";
import type { Span } from "../../base/span.ts";
import { startOfLine } from "./line.ts";
import type { Source } from "./slot.ts";

/** Comments that lie in a stretch, as lines of their own at a column. */
export function commentLines({ text, extent }: Source, within: Span, column: number): string[] {
	return extent.comments
		.filter((comment) => comment.start >= within.start && comment.end <= within.end)
		.map((comment) => " ".repeat(column) + text.slice(comment.start, comment.end));
}

/** Puts whole lines in the place of whole lines (from a line start to a line start or the end of the text). */
export function replaceLines({ text, eol }: Source, span: Span, lines: readonly string[]): TextEdit[] {
	const { start, end } = span;
	if (lines.length === 0) return start === end ? [] : [{ span, newText: "" }];
	const endsOpen = end === text.length && !text.endsWith("\n") && end > startOfLine(text, 0);
	const startsOpen = start === text.length && start > startOfLine(text, start);
	const body = lines.join(eol);
	return [{ span, newText: (startsOpen ? eol : "") + body + (endsOpen ? "" : eol) }];
}

/** Puts whole lines before the line that starts at an offset, or behind the last line. */
export const insertLines = (source: Source, at: number, lines: readonly string[]): TextEdit[] =>
	replaceLines(source, { start: at, end: at }, lines);
