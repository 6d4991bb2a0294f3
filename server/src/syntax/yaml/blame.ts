import type { YAMLError } from "yaml";
import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { missingColon } from "./colon.ts";
import { breakOfComma, isInFlow } from "./comma.ts";
import { contentLineBefore, contentLineFrom, type Line, lineAt, nextLine, startOfLine } from "./line.ts";
import { blank, type Mask, maskBrackets, maskDeeperLines, maskFlow, maskInFlow, maskKey, maskLine, maskValue } from "./mask.ts";
import type { Wound } from "./witness.ts";

/** A broken place: what to say about it, and what to put over it so that the rest can be read. */
export interface Break {
	readonly problem: Problem;
	readonly masks: readonly Mask[];
}

/** Errors after which the tree around them cannot be trusted; all others leave it as it is meant. */
const BREAKING: ReadonlySet<string> = new Set([
	"BAD_INDENT",
	"BLOCK_AS_IMPLICIT_KEY",
	"BLOCK_IN_FLOW",
	"MULTILINE_IMPLICIT_KEY",
	"RESOURCE_EXHAUSTION",
	"UNEXPECTED_TOKEN",
]);

/** Whether the tree around an error cannot be trusted. */
export const isBreaking = (text: string, error: YAMLError): boolean => BREAKING.has(error.code) || isOutsideItem(text, error);

/** A key in a list, less indented than the item before it: told at the start of its line, unlike what else is missing. */
function isOutsideItem(text: string, { code, pos: [at] }: YAMLError): boolean {
	const line = lineAt(text, at);
	return code === "MISSING_CHAR" && at === line.start && at < line.content && line.content < line.end;
}

/** What to do about a place where the text breaks off. */
export function breakOfWound(text: string, { kind, problem, inFlow }: Wound): Break {
	const at = problem.span.start;
	if (kind === "quote") return { problem, masks: [maskValue(text, at, inFlow)] };
	if (kind === "flow") return { problem, masks: maskFlow(text, at) };
	if (kind === "depth") return { problem, masks: [inFlow ? maskBrackets(text, at) : maskDeeperLines(text, at)] };
	if (kind === "stray") return { problem, masks: [blank(text, problem.span)] };
	return { problem, masks: [{ span: { start: at - 1, end: at }, newText: problem.data?.expected ?? " " }] };
}

/** The broken place behind the first breaking error of a document; the errors behind it mostly follow from it. */
export function breakOfError(text: string, errors: readonly YAMLError[], flows: readonly Span[]): Break | undefined {
	const first = errors.find((e) => isBreaking(text, e));
	if (!first) return undefined;
	const [at] = first.pos;
	const error = errors.find((e) => e.code === "MULTILINE_IMPLICIT_KEY" && e.pos[0] === at) ?? first;
	if (isInFlow(flows, at)) return breakOfComma(text, at) ?? breakInFlow(text, at);
	const line = contentLineFrom(text, startOfLine(text, at));
	if (line && at <= line.content && isItem(text, line)) return breakOfList(text, line);
	if (error.code === "MULTILINE_IMPLICIT_KEY") return breakOfLongKey(text, error);
	if (error.code === "BLOCK_AS_IMPLICIT_KEY") return breakOfSecondColon(text, error);
	return line && breakOfIndent(text, line, error);
}

/** The rest of a line inside brackets; from its start where the rest was set aside before. */
function breakInFlow(text: string, at: number): Break {
	const line = lineAt(text, at);
	const rest = at < line.end ? at : line.content;
	const tail = maskInFlow(text, { start: rest, end: line.end });
	const changes = tail.newText !== text.slice(tail.span.start, tail.span.end);
	const mask = changes ? tail : maskInFlow(text, { start: line.content, end: line.end });
	return { problem: { code: "syntax", span: mask.span }, masks: [mask] };
}

function breakOfIndent(text: string, line: Line, { code, pos: [at] }: YAMLError): Break {
	const culprit = outlier(text, line);
	if (isItem(text, culprit) && at <= line.content) return blankLine(text, culprit);
	if (code === "BAD_INDENT" || culprit !== line) return breakOfLine(text, culprit, at);
	return at > line.content && at < line.end ? breakOfTail(at, line) : breakOfLine(text, line, at);
}

/** An item with the wrong indentation: its dash goes, too. */
function blankLine(text: string, { content, end }: Line): Break {
	const span = { start: content, end };
	return { problem: { code: "syntax", span }, masks: [blank(text, span)] };
}

const isItem = (text: string, line: Line): boolean => /^-(\s|$)/.test(text.slice(line.content, line.end));

/** Items where a key should stand: the list is set aside. */
function breakOfList(text: string, first: Line): Break {
	if (isLostItem(text, first)) return blankLine(text, first);
	const span = { start: first.content, end: first.end };
	const last = lastLineOf(text, first);
	return { problem: { code: "syntax", span }, masks: [blank(text, { start: first.content, end: last.end })] };
}

/** How many lines are looked at on each side. */
const NEAR = 100;

/** Whether it is an item of a list whose other items, on both sides, are indented further. */
function isLostItem(text: string, line: Line): boolean {
	const deeperItem = (step: (from: Line) => Line | undefined): Line | undefined => {
		let found = step(line);
		for (let i = 0; i < NEAR && found && indent(found) > indent(line) && !isItem(text, found); i++) found = step(found);
		return found && isItem(text, found) ? found : undefined;
	};
	const before = deeperItem((from) => contentLineBefore(text, from.start));
	const after = deeperItem((from) => contentLineFrom(text, nextLine(text, from.start)));
	return before !== undefined && after !== undefined && indent(before) === indent(after) && indent(after) > indent(line);
}

/** The last line of what starts on a line: deeper lines, and a list at the same indentation. */
function lastLineOf(text: string, first: Line): Line {
	let last = first;
	for (;;) {
		const next = contentLineFrom(text, nextLine(text, last.start));
		if (!next || next.start === last.start || indent(next) < indent(first)) return last;
		if (indent(next) === indent(first) && !isItem(text, next)) return last;
		last = next;
	}
}

/**
 * A key over several lines: the first one lacks its colon, or, where it is no key but a value, the last one is
 * indented too far and so reads as part of it.
 */
function breakOfLongKey(text: string, { pos }: YAMLError): Break {
	const first = lineAt(text, pos[0]);
	const lead = text.slice(first.content, pos[0]);
	const asKey = /^(- +)*$/.test(lead) ? maskKey(text, first) : undefined;
	const changes = asKey && asKey.newText !== text.slice(asKey.span.start, asKey.span.end);
	if (!changes) return breakOfBlock(text, lineAt(text, Math.max(pos[0], pos[1] - 1)), pos[0]);
	return { problem: missingColon(text, { start: pos[0], end: first.end }), masks: [asKey] };
}

/** `key: a: b` */
function breakOfSecondColon(text: string, { pos }: YAMLError): Break {
	const line = lineAt(text, pos[0]);
	const at = Math.min(pos[0], line.end);
	return { problem: { code: "syntax", span: { start: at, end: line.end } }, masks: [maskValue(text, at, false)] };
}

/** Something behind a complete value: only that is set aside. */
function breakOfTail(start: number, { end }: Line): Break {
	const span = { start, end };
	return { problem: { code: "syntax", span }, masks: [{ span, newText: " ".repeat(end - start) }] };
}

/** A line that is indented too far, with what stands below it. */
function breakOfBlock(text: string, line: Line, at: number): Break {
	if (!/:\s*(#.*)?$/.test(text.slice(line.content, line.end))) return breakOfLine(text, line, at);
	const span = { start: line.content, end: line.end };
	return { problem: { code: "syntax", span }, masks: [blank(text, { start: line.content, end: lastLineOf(text, line).end })] };
}

function breakOfLine(text: string, line: Line, at: number): Break {
	const start = at > line.content && at < line.end ? at : line.content;
	return { problem: { code: "syntax", span: { start, end: line.end } }, masks: [maskLine(text, line)] };
}

/**
 * Which line has the wrong indentation: mostly the one that does not fit, but when it follows a first child (or the first
 * line of the document) that alone is indented further, that one.
 */
function outlier(text: string, line: Line): Line {
	const child = contentLineBefore(text, line.start);
	const follows = contentLineFrom(text, nextLine(text, line.start));
	const fits = follows !== undefined && indent(follows) === indent(line);
	if (!child || !fits || indent(line) >= indent(child)) return line;
	const parent = contentLineBefore(text, child.start);
	if (!parent || /^---/.test(text.slice(parent.start, parent.end))) return child;
	return indent(parent) < indent(line) && /:\s*(#.*)?$/.test(text.slice(parent.content, parent.end)) ? child : line;
}

const indent = (line: Line): number => line.content - line.start;
