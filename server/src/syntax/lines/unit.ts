import { span } from "../../base/span.ts";
import type { Parsed } from "../format.ts";
import type { Entry, List, Scalar, Table } from "../tree.ts";
import { type Directive, readUnit, type Section } from "./unit-text.ts";
import type { Word } from "./words.ts";

/**
 * A unit file as a tree: sections, their directives, and of each directive the list of its lines, each a list of words.
 * A section that comes again goes on where it left off, so the lines of a directive are in the order of the text.
 */
export function parseUnit(text: string): Parsed {
	const { sections, comments, problems } = readUnit(text);
	const whole = span(0, text.length);
	const byName = new Map<string, Section[]>();
	for (const section of sections) collect(byName, section.name, section);
	const root: Table = { kind: "table", span: whole, entries: [...byName.values()].flatMap(sectionEntry) };
	return { documents: [{ root, span: whole, comments }], problems: [...problems].sort((a, b) => a.span.start - b.span.start) };
}

function collect<T>(into: Map<string, T[]>, key: string, value: T): void {
	const same = into.get(key);
	if (same) same.push(value);
	else into.set(key, [value]);
}

function sectionEntry(parts: readonly Section[]): Entry[] {
	const first = parts[0];
	if (!first) return [];
	const byKey = new Map<string, Directive[]>();
	for (const directive of parts.flatMap((part) => part.directives)) collect(byKey, directive.key, directive);
	const value: Table = { kind: "table", span: first.span, entries: [...byKey.values()].flatMap(directiveEntry) };
	return [{ key: first.name, keySpan: first.nameSpan, span: first.span, value }];
}

function directiveEntry(lines: readonly Directive[]): Entry[] {
	const [first, last] = [lines[0], lines.at(-1)];
	if (!first || !last) return [];
	const value: List = { kind: "list", span: span(first.span.start, last.span.end), items: lines.map(lineOf) };
	return [{ key: first.key, keySpan: first.keySpan, span: first.span, value }];
}

/** One line of a directive: its span is all of it, from the key on, so that a line without words has a place too. */
const lineOf = (line: Directive): List => ({ kind: "list", span: line.span, items: line.words.map(scalarOf) });

export const scalarOf = (word: Word): Scalar => ({ kind: "scalar", span: word.span, type: "string", value: word.value });
