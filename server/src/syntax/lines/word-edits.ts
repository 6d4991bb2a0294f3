import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { skipBlanks } from "./physical.ts";
import type { Word } from "./words.ts";

/** The words of one value, with what an edit of them must know. */
export interface WordList {
	readonly text: string;
	readonly words: readonly Word[];
	/** Where the first word of an empty value goes. */
	readonly emptyAt: number;
	/** Comments that may lie between the lines of the value. */
	readonly comments: readonly Span[];
	/** A word as it must be written here; undefined where it cannot be. `old` is the word it takes the place of. */
	encode(word: string, old?: Word): string | undefined;
}

const cut = (start: number, end: number): TextEdit => ({ span: span(start, end), newText: "" });

export function setWord(list: WordList, index: number, value: string): TextEdit[] | undefined {
	const old = list.words[index];
	const newText = old && list.encode(value, old);
	return newText === undefined ? undefined : [{ span: old?.span ?? span(0, 0), newText }];
}

/** Puts a word before the one at an index (or at the end), apart from its neighbour as the ones before it are. */
export function insertWord(list: WordList, index: number, value: string): TextEdit[] | undefined {
	const { words } = list;
	const newText = list.encode(value);
	if (newText === undefined || index > words.length) return undefined;
	const next = words[index];
	if (next) return [{ span: span(next.span.start, next.span.start), newText: newText + gapBefore(list, index) }];
	const last = words.at(-1);
	if (!last) return [{ span: span(list.emptyAt, list.emptyAt), newText }];
	return [{ span: span(last.span.end, last.span.end), newText: gapBefore(list, words.length - 1) + newText }];
}

/** What stands between a word and the one before it: a blank, or a line end with its backslash. */
function gapBefore(list: WordList, index: number): string {
	const [before, word] = [list.words[index - 1], list.words[index]];
	if (!before || !word) return " ";
	const gap = list.text.slice(before.span.end, word.span.start);
	if (!commentBetween(list, before, word)) return gap;
	const indent = /[ \t]*$/.exec(gap)?.[0] ?? "";
	return ` \\${lineBreakOf(list.text)}${indent}`;
}

const commentBetween = (list: WordList, before: Word, after: Word): boolean =>
	list.comments.some(({ start, end }) => before.span.end <= start && end <= after.span.start);

/** Takes a word out with the blank that sets it apart; comments between the lines of the value stay. */
export function removeWord(list: WordList, index: number): TextEdit[] | undefined {
	const [before, word, after] = [list.words[index - 1], list.words[index], list.words[index + 1]];
	if (!word) return undefined;
	if (after && !commentBetween(list, word, after)) return [cut(word.span.start, after.span.start)];
	if (before && !commentBetween(list, before, word)) return [cut(before.span.end, word.span.end)];
	const line = lineAround(list.text, word);
	if (!before || !line) return [cut(word.span.start, word.span.end)];
	if (after) return [cut(line.start, line.next)];
	// the last word, behind a comment: the line before the comment is the last one now
	const beforeEnd = endOfLine(list.text, before.span.end);
	return line.continued ? [cut(word.span.start, word.span.end)] : [cut(before.span.end, beforeEnd), cut(line.start, line.next)];
}

/** The line of a word that stands alone on it, but for a backslash at the end; undefined when more stands there. */
function lineAround(text: string, word: Word): { start: number; next: number; continued: boolean } | undefined {
	let start = word.span.start;
	while (start > 0 && /[ \t]/.test(text[start - 1] ?? "")) start--;
	if (start > 0 && !/[\r\n]/.test(text[start - 1] ?? "")) return undefined;
	const behind = skipBlanks(text, word.span.end, text.length);
	const continued = text[behind] === "\\";
	const end = continued ? behind + 1 : behind;
	if (end < text.length && !/[\r\n]/.test(text[end] ?? "")) return undefined;
	return { start, next: end + (text.startsWith("\r\n", end) ? 2 : end < text.length ? 1 : 0), continued };
}

function endOfLine(text: string, from: number): number {
	let at = from;
	while (at < text.length && !/[\r\n]/.test(text[at] ?? "")) at++;
	return at;
}
