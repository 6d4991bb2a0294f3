import type { TextEdit } from "../../base/edit.ts";
import { span } from "../../base/span.ts";
import { lineEnd, lineStart } from "../line-breaks.ts";
import type { Path } from "../tree.ts";
import {
	commentBlock,
	indentAt,
	isPath,
	keysOf,
	type Placed,
	type PlacedHeader,
	type PlacedPair,
	type Source,
	startsWith,
	textAbove,
} from "./source.ts";
import type { Style } from "./style.ts";
import { type Draft, type Section, writePair, writeSection } from "./write.ts";

/**
 * The edits that add what is missing: `path` up to `depth` is a table that exists outside of any inline table, and the key
 * behind it is not there yet. Undefined where there is no place for it.
 */
export function addMissing(source: Source, style: Style, path: Path, depth: number, value: Draft): TextEdit[] | undefined {
	const table = path.slice(0, depth);
	const rest = path.slice(depth);
	if (!rest.every((step) => typeof step === "string")) return undefined;
	const dotted = dottedHost(source, table);
	if (dotted)
		return [pairBelow(source, dotted, writePair([...keysOf(path)].slice(keysOf(dotted.body).length), value, style), style)];
	const last = rest.at(-1) ?? "";
	if (value.kind === "table") return addSection(source, style, table, { keys: keysOf(path), value });
	if (rest.length === 1 && (depth === 0 || headerOf(source, table))) return [addPair(source, style, table, last, value)];
	const body: Section["value"] = { kind: "table", entries: [{ key: last, value }] };
	const section = { keys: keysOf(path).slice(0, -1), value: body };
	if (rest.length > 1) return addSection(source, style, table, section);
	// A table that only headers of its sub-tables imply gets its own header in front of them.
	const first = source.statements.find((statement) => startsWith(statement.path, table));
	return first && [sectionBefore(source, style, first, section)];
}

const headerOf = ({ statements }: Source, table: Path): PlacedHeader | undefined =>
	statements.findLast((statement): statement is PlacedHeader => statement.kind === "header" && isPath(statement.path, table));

/** The last pair by whose dotted key a table is made; such a table grows only by more of these. */
const dottedHost = ({ statements }: Source, table: Path): PlacedPair | undefined =>
	statements.findLast(
		(statement): statement is PlacedPair =>
			statement.kind === "pair" && statement.body.length < table.length && startsWith(statement.path, table),
	);

/** Adds a pair at the end of a table's own body. */
function addPair(source: Source, style: Style, table: Path, key: string, value: Draft): TextEdit {
	const header = table.length === 0 ? undefined : headerOf(source, table);
	const start = header ? source.statements.indexOf(header) + 1 : 0;
	const next = source.statements.findIndex(({ kind }, i) => i >= start && kind === "header");
	const body = source.statements.slice(start, next < 0 ? undefined : next);
	const pair = writePair([key], value, style);
	const last = body.at(-1);
	if (last) return pairBelow(source, last, pair, style);
	if (header)
		return lineBelow(source, header, `${indentAt(source.text, header.span.start) ?? ""}${style.keyIndent}${pair}`, style);
	const first = source.statements[0];
	return first ? linesBefore(source, style, first, [pair], true) : linesAtEnd(source, style, [pair]);
}

function pairBelow(source: Source, above: Placed, pair: string, style: Style): TextEdit {
	const start = lineStart(source.text, above.span.start);
	const indent = /^[ \t]*/.exec(source.text.slice(start, above.span.start))?.[0] ?? "";
	return lineBelow(source, above, indent + pair, style);
}

/** A line below a statement (and the comment behind it). */
function lineBelow({ text }: Source, above: Placed, line: string, { eol }: Style): TextEdit {
	const at = lineEnd(text, above.span.end);
	return { span: span(at, at), newText: eol + line };
}

/** Adds a section behind everything that belongs to a table: below its last sub-table. */
export function addSection(
	source: Source,
	style: Style,
	table: Path,
	section: Omit<Section, "indent">,
	indent = headerIndent(source, style, table, section.keys),
): TextEdit[] {
	const { statements } = source;
	const lines = writeSection({ ...section, indent }, style);
	const last = statements.findLastIndex((statement) => startsWith(statement.path, table));
	const next = statements.find(({ kind }, i) => i > last && kind === "header");
	return [next ? linesBefore(source, style, next, lines, style.airy) : linesAtEnd(source, style, lines)];
}

/** A section directly in front of a statement, and indented as that is. */
export function sectionBefore(source: Source, style: Style, next: Placed, section: Omit<Section, "indent">): TextEdit {
	const indent = indentAt(source.text, next.span.start) ?? "";
	return linesBefore(source, style, next, writeSection({ ...section, indent }, style), style.airy);
}

/** The indentation of headers beside a new one; else one step more than the header around it. */
function headerIndent(source: Source, style: Style, table: Path, keys: readonly string[]): string {
	const { text, statements } = source;
	const beside = statements.findLast(
		({ kind, path }) => kind === "header" && path.length === table.length + 1 && startsWith(path, table),
	);
	const around = headerOf(source, table);
	const steps = keys.length - keysOf(table).length;
	if (beside) return (indentAt(text, beside.span.start) ?? "") + style.headerIndent.repeat(steps - 1);
	return around ? (indentAt(text, around.span.start) ?? "") + style.headerIndent.repeat(steps) : "";
}

/** Lines in front of a statement and the comment lines directly above it. */
function linesBefore({ text }: Source, style: Style, next: Placed, lines: readonly string[], airy: boolean): TextEdit {
	const { eol } = style;
	const at = commentBlock(text, next.span.start);
	const crowded = airy && /\S/.test(textAbove(text, at));
	return { span: span(at, at), newText: (crowded ? eol : "") + lines.join(eol) + eol + (airy ? eol : "") };
}

function linesAtEnd({ text }: Source, style: Style, lines: readonly string[]): TextEdit {
	const { eol } = style;
	const at = lineEnd(text, text.trimEnd().length);
	if (at === 0) return { span: span(text.length, text.length), newText: lines.join(eol) + eol };
	return { span: span(at, at), newText: eol + (style.airy ? eol : "") + lines.join(eol) };
}
