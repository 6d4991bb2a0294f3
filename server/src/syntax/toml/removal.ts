import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import { lineEnd, lineStart, nextLine } from "../line-breaks.ts";
import type { Path } from "../tree.ts";
import { commentsIn, keysOf, type Placed, type Source, startsWith, textAbove, writtenKey } from "./source.ts";
import type { Style } from "./style.ts";

/**
 * The edits that remove all statements of a path. Their comments stay, each on a line of its own. The table around it stays
 * even where nothing else speaks of it: a header, or `key = {}`, is left in place of the first statement.
 */
export function removeStatements(source: Source, style: Style, path: Path): TextEdit[] | undefined {
	const { text, statements } = source;
	const gone = new Set(statements.filter((statement) => startsWith(statement.path, path)));
	const [first] = gone;
	if (!first) return undefined;
	const parent = path.slice(0, -1);
	const stays = parent.length === 0 || statements.some((other) => startsWith(other.path, parent) && !gone.has(other));
	const lines = new Map<number, Line>();
	for (const [i, statement] of statements.entries()) {
		if (!gone.has(statement)) continue;
		const left = statement === first && !stays ? placeholder(text, first, parent) : undefined;
		const line = lineOf(source, style, statement, left);
		for (const beside of [statements[i - 1], statements[i + 1]])
			if (beside && !gone.has(beside) && isOn(beside, line)) return undefined;
		lines.set(line.start, line);
	}
	return withoutGaps(text, lines);
}

/** Lines that are taken away, whole; `left` is what stands there afterwards. */
interface Line {
	readonly start: number;
	/** Behind the line end. */
	readonly end: number;
	readonly left: string;
}

function lineOf(source: Source, { eol }: Style, statement: Placed, placeholder: string | undefined): Line {
	const { text } = source;
	const start = lineStart(text, statement.span.start);
	const end = nextLine(text, statement.span.end);
	const indent = /^[ \t]*/.exec(text.slice(start, statement.span.start))?.[0] ?? "";
	const comments = commentsIn(source, span(start, end)).map((comment) => text.slice(comment.start, comment.end));
	const kept = placeholder === undefined ? comments : withPlaceholder(source, statement, comments, placeholder);
	const ending = lineEnd(text, statement.span.end) < end ? eol : "";
	return { start, end, left: kept.length > 0 ? kept.map((line) => indent + line).join(eol) + ending : "" };
}

/** The placeholder keeps the comment behind it; comments from inside the statement go above. */
function withPlaceholder(source: Source, statement: Placed, comments: readonly string[], placeholder: string): string[] {
	const inside = commentsIn(source, statement.span).length;
	return [...comments.slice(0, inside), [placeholder, ...comments.slice(inside)].join(" ")];
}

/** What keeps an emptied table in place: as much of the header or key as named it. */
function placeholder(text: string, statement: Placed, table: Path): string {
	const body = statement.kind === "pair" ? keysOf(statement.body).length : 0;
	const key = writtenKey(text, statement.key.parts.slice(0, keysOf(table).length - body));
	return statement.kind === "pair" ? `${key} = {}` : `[${key}]`;
}

/** Whether a statement stands on some lines; one that stays must not, where whole lines go. */
const isOn = ({ span: where }: Placed, line: Line): boolean => where.start < line.end && where.end > line.start;

/** The edits that take lines away, and the empty lines that would gape there. */
function withoutGaps(text: string, lines: ReadonlyMap<number, Line>): TextEdit[] {
	const edits: TextEdit[] = [];
	let done = 0;
	for (const line of lines.values()) {
		if (line.start < done) continue;
		if (line.left) edits.push({ span: span(line.start, line.end), newText: line.left });
		else {
			const block = blockFrom(text, lines, line);
			edits.push({ span: widened(text, block), newText: "" });
			done = block.end;
		}
	}
	return edits;
}

/** Lines that go, with nothing but empty lines between them. */
function blockFrom(text: string, lines: ReadonlyMap<number, Line>, first: Line): Span {
	let { end } = first;
	for (;;) {
		const next = lines.get(blanksBelow(text, end).end);
		if (!next || next.left) return span(first.start, end);
		end = next.end;
	}
}

/**
 * The block with the empty lines above or below it, whichever are fewer: what comes to stand side by side is parted as
 * it was. At the start and the end of the text no empty line is left.
 */
function widened(text: string, block: Span): Span {
	const above = blanksAbove(text, block.start);
	const below = blanksBelow(text, block.end);
	if (above.start === lineStart(text, 0) || below.end === text.length) return span(above.start, below.end);
	return above.lines >= below.lines ? span(block.start, below.end) : span(above.start, block.end);
}

interface Blanks extends Span {
	/** How many lines they are. */
	readonly lines: number;
}

const isEmptyLine = (line: string): boolean => line !== "" && line.trim() === "";

function blanksAbove(text: string, end: number): Blanks {
	let start = end;
	let lines = 0;
	for (let line = textAbove(text, start); isEmptyLine(line); line = textAbove(text, start)) {
		start -= line.length;
		lines++;
	}
	return { start, end, lines };
}

function blanksBelow(text: string, start: number): Blanks {
	let end = start;
	let lines = 0;
	while (isEmptyLine(text.slice(end, nextLine(text, end)))) {
		end = nextLine(text, end);
		lines++;
	}
	return { start, end, lines };
}
