import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import { lineEnd, lineStart, nextLine } from "../line-breaks.ts";
import { COMMA, HASH, isBlank, isLineEnd } from "./characters.ts";
import { commentsIn, indentAt, type Source } from "./source.ts";
import type { Style } from "./style.ts";

/** A list or an inline table: what stands between brackets, parted by commas. */
export interface Brackets {
	/** With its brackets. */
	readonly span: Span;
	readonly parts: readonly Span[];
	/** A list may end with a comma, an inline table may not (before TOML 1.1). */
	readonly kind: "list" | "inline";
}

/** The edits that put a new part before the one at `index`, or at the end. */
export function insertPart(source: Source, style: Style, brackets: Brackets, index: number, added: string): TextEdit[] {
	const next = brackets.parts[index];
	if (next) return [insertBefore(source, style, next, added)];
	const last = brackets.parts.at(-1);
	return last ? appendBehind(source, style, last, added) : [fill(source, style, brackets, added)];
}

const insert = (at: number, newText: string): TextEdit => ({ span: span(at, at), newText });

function insertBefore({ text }: Source, style: Style, next: Span, added: string): TextEdit {
	const indent = indentAt(text, next.start);
	return insert(next.start, indent === undefined ? `${added}, ` : `${added},${style.eol}${indent}`);
}

function appendBehind({ text }: Source, style: Style, last: Span, added: string): TextEdit[] {
	const comma = commaBehind(text, last.end);
	const end = comma === undefined ? last.end : comma + 1;
	const indent = indentAt(text, last.start);
	if (indent === undefined) return [insert(end, comma === undefined ? `, ${added}` : ` ${added},`)];
	const line = `${style.eol}${indent}${added}`;
	const comment = text.charCodeAt(skipBlanks(text, end)) === HASH;
	if (!comment) return [insert(end, comma === undefined ? `,${line}` : `${line},`)];
	const behind = lineEnd(text, end);
	return comma === undefined ? [insert(end, ","), insert(behind, line)] : [insert(behind, `${line},`)];
}

/** The first part of an empty list or table. */
function fill(source: Source, style: Style, { span: whole, kind }: Brackets, added: string): TextEdit {
	const { text } = source;
	const inner = span(whole.start + 1, whole.end - 1);
	if (!/[\n\r]/.test(text.slice(inner.start, inner.end))) {
		return { span: inner, newText: kind === "list" ? added : ` ${added} ` };
	}
	const outer = indentAt(text, inner.end);
	if (outer === undefined) return insert(inner.end, added);
	const comma = kind === "list" ? "," : "";
	const step = outer.includes("\t") ? "\t" : "  ";
	return insert(lineStart(text, inner.end), `${outer}${step}${added}${comma}${style.eol}`);
}

/** The edits that take one part out, with the comma and the blanks that went with it; its comments stay. */
export function removePart(source: Source, style: Style, brackets: Brackets, index: number): TextEdit[] | undefined {
	const { text } = source;
	const part = brackets.parts[index];
	if (!part) return undefined;
	const comma = commaBehind(text, part.end);
	const end = comma === undefined ? part.end : comma + 1;
	const line = ownLines(text, span(part.start, end));
	if (line) return removeLines(source, style, brackets, index, line);
	const wide = span(before(brackets, index), behind(brackets, index));
	if (commentsIn(source, wide).length > 0) return removeAmongComments(source, style, brackets, index);
	const next = brackets.parts[index + 1];
	if (next) return [{ span: span(part.start, next.start), newText: "" }];
	const last = brackets.parts[index - 1];
	if (last) return [{ span: span(last.end, part.end), newText: "" }];
	return [{ span: span(brackets.span.start + 1, brackets.span.end - 1), newText: "" }];
}

const before = ({ parts, span: whole }: Brackets, index: number): number => parts[index - 1]?.end ?? whole.start + 1;
const behind = ({ parts, span: whole }: Brackets, index: number): number => parts[index + 1]?.start ?? whole.end - 1;

/** The lines of a part, line end included, if nothing but a comment stands there beside it. */
function ownLines(text: string, part: Span): Span | undefined {
	if (indentAt(text, part.start) === undefined) return undefined;
	const rest = skipBlanks(text, part.end);
	if (rest < text.length && !isLineEnd(text.charCodeAt(rest)) && text.charCodeAt(rest) !== HASH) return undefined;
	return span(lineStart(text, part.start), nextLine(text, part.end));
}

/** Whole lines go; the comments on them become lines of their own. */
function removeLines(source: Source, style: Style, { parts }: Brackets, index: number, line: Span): TextEdit[] {
	const { text } = source;
	const part = parts[index] ?? line;
	const indent = text.slice(line.start, part.start);
	const comments = commentsIn(source, line).map(({ start, end }) => `${indent}${text.slice(start, end)}${style.eol}`);
	const edits: TextEdit[] = [{ span: line, newText: comments.join("") }];
	const last = parts[index - 1];
	// What is the last part now ends as the last one did before: without a comma.
	if (last && index === parts.length - 1 && commaBehind(text, part.end) === undefined) {
		const comma = commaBehind(text, last.end);
		if (comma !== undefined) edits.unshift({ span: span(comma, comma + 1), newText: "" });
	}
	return edits;
}

/**
 * Comments stand close by: only the part and one comma go. Comments in the part are left in its place, which in an inline
 * table would need a line end where TOML 1.0 allows none.
 */
function removeAmongComments(source: Source, { eol }: Style, { kind, parts }: Brackets, index: number): TextEdit[] | undefined {
	const { text } = source;
	const part = parts[index];
	if (!part) return undefined;
	const comments = commentsIn(source, part);
	if (comments.length > 0 && kind === "inline") return undefined;
	const gone: TextEdit = { span: part, newText: comments.map(({ start, end }) => text.slice(start, end) + eol).join("") };
	const last = parts[index - 1];
	const comma = commaBehind(text, part.end) ?? (last && commaBehind(text, last.end));
	if (comma === undefined) return [gone];
	const edits = [gone, { span: span(comma, comma + 1), newText: "" }];
	return comma < part.start ? edits.reverse() : edits;
}

/** The comma that follows an offset, behind blanks, line ends and comments. */
function commaBehind(text: string, offset: number): number | undefined {
	let at = offset;
	for (;;) {
		at = skipBlanks(text, at);
		const code = text.charCodeAt(at);
		if (code === COMMA) return at;
		if (code === HASH) at = lineEnd(text, at);
		else if (isLineEnd(code)) at++;
		else return undefined;
	}
}

function skipBlanks(text: string, offset: number): number {
	let at = offset;
	while (isBlank(text.charCodeAt(at))) at++;
	return at;
}
