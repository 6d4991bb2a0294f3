import type { TextEdit } from "../../base/edit.ts";
import type { Span } from "../../base/span.ts";
import { keyWithoutColon } from "./colon.ts";
import { contentLineFrom, endOfLine, type Line, lineAt, nextLine } from "./line.ts";

/**
 * A stretch of a broken text that is replaced by something of the same length that reads well,
 * so that the rest of the text can be read with its own offsets.
 */
export interface Mask extends TextEdit {
	/** The key that stands here, where it is known although its line is broken. */
	readonly key?: string;
}

const mask = (span: Span, newText: string, key?: string): Mask =>
	key === undefined ? { span, newText } : { span, newText, key };

/** Puts blanks over a stretch; line ends stay. */
export function blank(text: string, span: Span): Mask {
	return mask(span, text.slice(span.start, span.end).replace(/[^\r\n]/g, " "));
}

/** Hides a value from an offset to the end of its line; what stands deeper below it becomes its value or part of it. */
export function maskValue(text: string, at: number, inFlow: boolean): Mask {
	const line = lineAt(text, at);
	if (!inFlow && at === line.content + dashes(text, line).length) return maskLine(text, line);
	const end = endOfLine(text, at);
	const span = { start: at, end };
	if (inFlow) return maskInFlow(text, span);
	return below(text, line) === "children" ? blank(text, span) : mask(span, "x".repeat(end - at));
}

/** Hides a stretch inside brackets, but for the brackets that open or close something outside of it, and for its last comma. */
export function maskInFlow(text: string, span: Span): Mask {
	const source = text.slice(span.start, span.end);
	const open: number[] = [];
	const kept = new Set(source.endsWith(",") ? [source.length - 1] : []);
	for (let i = 0; i < source.length; i++) {
		if (source[i] === "[" || source[i] === "{") open.push(i);
		else if ((source[i] === "]" || source[i] === "}") && open.pop() === undefined) kept.add(i);
	}
	for (const i of open) kept.add(i);
	const value = open.length === 0 ? "x" : " ";
	return mask(span, [...source.split("").keys()].map((i) => (kept.has(i) ? source[i] : i === 0 ? value : " ")).join(""));
}

/** Hides a line. Where something stands below it, or a list would lose an item, a made-up key or item takes its place. */
export function maskLine(text: string, line: Line): Mask {
	const list = dashes(text, line);
	const start = line.content + list.length;
	const span = { start, end: line.end };
	const length = line.end - start;
	const opens = !/:\s+[^\s#&!]/.test(text.slice(start, line.end));
	const next = opens && below(text, line) === "children" ? contentLineFrom(text, nextLine(text, line.start)) : undefined;
	if (!next || length < 4) return list ? mask(span, "x".repeat(length)) : blank(text, span);
	const sameColumn = list !== "" && next.content - next.start === start - line.start;
	return mask(span, sameColumn ? `${"x".repeat(length - 3)}: x` : `${"x".repeat(length - 1)}:`);
}

/** Reads a line that lacks only the colon behind its key as that key. */
export function maskKey(text: string, line: Line): Mask {
	const start = line.content + dashes(text, line).length;
	const key = keyWithoutColon(text.slice(start, line.end));
	if (key === undefined) return maskLine(text, line);
	return mask({ start, end: line.end }, `${"x".repeat(line.end - start - 1)}:`, key);
}

/** Hides the lines from the one at an offset on that are indented at least as far. */
export function maskDeeperLines(text: string, at: number): Mask {
	const first = lineAt(text, at);
	let end = nextLine(text, first.start);
	for (let line = lineAt(text, end); end < text.length; line = lineAt(text, end)) {
		const deeper = line.content - line.start >= first.content - first.start || line.content === line.end;
		if (!deeper) break;
		end = nextLine(text, end);
	}
	return blank(text, { start: at, end });
}

/** Hides a bracket with everything up to the bracket that closes it. */
export function maskBrackets(text: string, at: number): Mask {
	const token = /["[\]{}]/g;
	token.lastIndex = at;
	let depth = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		if (match[0] === '"') token.lastIndex = endOfString(text, match.index);
		else depth += match[0] === "[" || match[0] === "{" ? 1 : -1;
		if (depth === 0) break;
	}
	const end = depth === 0 && token.lastIndex > at ? token.lastIndex : text.length;
	return mask({ start: at, end }, `x${blank(text, { start: at + 1, end }).newText}`);
}

function endOfString(text: string, at: number): number {
	const end = text.indexOf('"', at + 1);
	return end < 0 ? at + 1 : end + 1;
}

/** Hides an open `[` or `{` and the lines below that are plainly its items. */
export function maskFlow(text: string, at: number): Mask[] {
	const end = endOfLine(text, at);
	const items = itemLines(text, at, /[[{,]$/.test(text.slice(at, end)));
	if (items.length === 0) return [maskValue(text, at, false)];
	return [
		mask({ start: at, end }, "x".repeat(end - at)),
		...items.map((line) => blank(text, { start: line.content, end: line.end })),
	];
}

function itemLines(text: string, at: number, opened: boolean): Line[] {
	const indent = indentOf(lineAt(text, at));
	const lines: Line[] = [];
	let goesOn = opened;
	for (let from = nextLine(text, at); from < text.length; from = nextLine(text, from)) {
		const line = lineAt(text, from);
		const content = text.slice(line.content, line.end);
		const item = indentOf(line) > indent && (goesOn || content.endsWith(","));
		if (!item && !/^[\]}]/.test(content)) break;
		lines.push(line);
		goesOn = content.endsWith(",");
	}
	return lines;
}

const indentOf = (line: Line): number => line.content - line.start;

/** The `- ` marks a line starts with. */
const dashes = (text: string, line: Line): string => /^(?:- +)*/.exec(text.slice(line.content, line.end))?.[0] ?? "";

/** What the next line is to a line: its children, its continuation, or something else. */
function below(text: string, line: Line): "children" | "continuation" | "sibling" {
	const next = contentLineFrom(text, nextLine(text, line.start));
	if (!next) return "sibling";
	const content = text.slice(next.content, next.end);
	const isList = /^-(\s|$)/.test(content);
	const deeper = indentOf(next) - indentOf(line);
	if (deeper === 0 && isList && dashes(text, line) === "") return "children";
	if (deeper <= 0) return "sibling";
	return isList || /^("[^"]*"|'[^']*'|[^\s"'#][^#]*?):(\s|$)/.test(content) ? "children" : "continuation";
}
