import type { TextEdit } from "../../base/edit.ts";
import type { Span } from "../../base/span.ts";
import type { Break } from "./blame.ts";
import { contentLineBefore, contentLineFrom, type Line, lineAt, nextLine, startOfLine } from "./line.ts";
import { blank, type Mask } from "./mask.ts";

/** Spaces for a tab where no other line says how wide it is meant. */
const TAB_WIDTH = 2;

/**
 * One break for each run of lines that are indented by tabs, seen at the given offsets. Where the whole file uses tabs,
 * each counts as one step; else the neighbours say how far the run is meant to be indented, or nobody can tell.
 */
export function tabBreaks(text: string, offsets: readonly number[]): Break[] {
	const inside = offsets.filter((at) => at >= lineAt(text, at).content).map((at) => tabInside(text, at));
	const starts = [...new Set(offsets.map((at) => startOfLine(text, at)))].sort((a, b) => a - b);
	const lines = starts.map((start) => lineAt(text, start)).filter((line) => isTabbed(text, line));
	const onlyTabs = !/^ +[^\s#]/m.test(text);
	return [...inside, ...runsOf(text, lines).map((run) => (onlyTabs ? allTabs(text, run) : amongSpaces(text, run)))];
}

/** Whether a line is indented by a tab. */
export const isTabbed = (text: string, line: Line): boolean => text.slice(line.start, line.content).includes("\t");

/** A tab behind a `-`, where what follows is indented by it. */
function tabInside(text: string, start: number): Break {
	let end = start + 1;
	while (text[end] === "\t" || text[end] === " ") end++;
	const span = { start, end };
	const repair = end === start + 1 ? { repair: [{ span, newText: " " }] } : {};
	return { problem: { code: "tab-indentation", span, ...repair }, masks: [{ span, newText: " ".repeat(end - start) }] };
}

function runsOf(text: string, lines: readonly Line[]): Line[][] {
	const runs: Line[][] = [];
	for (const line of lines) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const adjacent = last && contentLineFrom(text, nextLine(text, last.start))?.start === line.start;
		if (run && adjacent) run.push(line);
		else runs.push([line]);
	}
	return runs;
}

function allTabs(text: string, run: readonly Line[]): Break {
	const wide = run.map((line) => indentEdit(line, " ".repeat(TAB_WIDTH * tabs(text, line))));
	const repair = run.every((line) => mayBeIndented(text, line)) ? wide : undefined;
	return { problem: tabProblem(run, repair), masks: run.map((line) => indentEdit(line, " ".repeat(line.content - line.start))) };
}

/** Whether a line may be indented by so many tabs: the line before is so too, or opens something. */
function mayBeIndented(text: string, line: Line): boolean {
	const before = contentLineBefore(text, line.start);
	if (!before || tabs(text, before) >= tabs(text, line)) return true;
	return /^- |(?:[:,[{]|[|>][-+\d]*)\s*(?:#.*)?$/.test(text.slice(before.content, before.end));
}

function amongSpaces(text: string, run: readonly Line[]): Break {
	const blanks = new Set(run.map((line) => text.slice(line.start, line.content)));
	const width = blanks.size === 1 ? meantIndent(text, run) : undefined;
	const repair = width === undefined ? undefined : run.map((line) => indentEdit(line, " ".repeat(width)));
	const masks = run.map(
		(line): Mask =>
			width === line.content - line.start
				? indentEdit(line, " ".repeat(width))
				: blank(text, { start: line.start, end: line.end }),
	);
	return { problem: tabProblem(run, repair), masks };
}

/** How far the neighbours let a run of equally indented lines be indented, where there is only one way to read it then. */
function meantIndent(text: string, run: readonly Line[]): number | undefined {
	const [first] = run;
	const before = first && contentLineBefore(text, first.start);
	if (!before || isTabbed(text, before)) return undefined;
	const after = contentLineFrom(text, nextLine(text, run.at(-1)?.start ?? first.start));
	const above = before.content - before.start;
	const below = after ? after.content - after.start : 0;
	if (/:\s*(#.*)?$/.test(text.slice(before.content, before.end))) return below > above ? below : onlyChild(text, before);
	return below === above ? above : undefined;
}

/** Nothing else stands below the key of the line before: a step is as good as any indentation. */
const onlyChild = (text: string, { start, content }: Line): number | undefined =>
	text[content] === "-" ? undefined : content - start + TAB_WIDTH;

const tabs = (text: string, line: Line): number => text.slice(line.start, line.content).split("\t").length - 1;
const indentEdit = (line: Line, newText: string): TextEdit => ({ span: indentSpan(line), newText });
const indentSpan = (line: Line): Span => ({ start: line.start, end: line.content });

function tabProblem(run: readonly Line[], repair: readonly TextEdit[] | undefined): Break["problem"] {
	const span = indentSpan(run[0] as Line);
	return { code: "tab-indentation", span, ...(repair ? { repair } : {}) };
}
