import type { Span } from "../../base/span.ts";
import { lineAbove, lineStart } from "../line-breaks.ts";
import type { Path, Table } from "../tree.ts";
import { isBlank } from "./characters.ts";
import type { Header, KeyPart, Pair, Statement } from "./nodes.ts";
import { readStatements } from "./statements.ts";
import { buildTables } from "./tables.ts";

/** A text as an edit needs it: its statements, and where each lies in the tree. */
export interface Source {
	readonly text: string;
	readonly root: Table;
	readonly comments: readonly Span[];
	readonly statements: readonly Placed[];
}

/** A statement with its place in the tree. */
export type Placed = PlacedHeader | PlacedPair;

export interface PlacedHeader extends Header {
	/** The table that it opens; for `[[key]]` the item of the list. */
	readonly path: Path;
}

export interface PlacedPair extends Pair {
	/** What it gives a value to. */
	readonly path: Path;
	/** The table under whose header it stands: what its key is written relative to. */
	readonly body: Path;
}

export function readSource(text: string): Source {
	const { statements, scanner } = readStatements(text);
	const { comments, problems } = scanner;
	const { root, bodies } = buildTables(text, statements, problems);
	return { text, root, comments, statements: statements.map((statement, i) => placed(statement, bodies[i] ?? [])) };
}

function placed(statement: Statement, body: Path): Placed {
	if (statement.kind === "header") return { ...statement, path: body };
	return { ...statement, body, path: [...body, ...statement.key.parts.map((part) => part.text)] };
}

export const startsWith = (path: Path, start: Path): boolean =>
	start.length <= path.length && start.every((step, i) => step === path[i]);

/** Whether two paths are the same. */
export const isPath = (path: Path, other: Path): boolean => path.length === other.length && startsWith(path, other);

/** The keys of a path, without positions in lists: what a header says. */
export const keysOf = (path: Path): string[] => path.filter((step) => typeof step === "string");

/** The pair whose value a path leads to or into; the last one, as that counts. */
export const holderOf = ({ statements }: Source, path: Path): PlacedPair | undefined =>
	statements.findLast((statement): statement is PlacedPair => statement.kind === "pair" && startsWith(path, statement.path));

/** The text of the line above the one that starts at `start`, with its line end. */
export const textAbove = (text: string, start: number): string => text.slice(lineAbove(text, start), start);

/** Where the comment lines directly above the line of an offset start; its own line start where there are none. */
export function commentBlock(text: string, offset: number): number {
	let start = lineStart(text, offset);
	for (let above = textAbove(text, start); /^[ \t]*#/.test(above); above = textAbove(text, start)) start -= above.length;
	return start;
}

/** The blanks in front of an offset, if it is the first of its line; undefined if something else stands there. */
export function indentAt(text: string, offset: number): string | undefined {
	const before = text.slice(lineStart(text, offset), offset);
	return [...before].every((character) => isBlank(character.charCodeAt(0))) ? before : undefined;
}

/** The comments that start in a stretch of the text. */
export function commentsIn({ comments }: Source, where: Span): Span[] {
	let low = 0;
	let high = comments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((comments[middle]?.start ?? 0) < where.start) low = middle + 1;
		else high = middle;
	}
	const found: Span[] = [];
	for (let next = comments[low]; next && next.start < where.end; next = comments[++low]) found.push(next);
	return found;
}

/** Parts of a key as they stand in the text, without the blanks between them. */
export const writtenKey = (text: string, parts: readonly KeyPart[]): string =>
	parts.map(({ span }) => text.slice(span.start, span.end)).join(".");
