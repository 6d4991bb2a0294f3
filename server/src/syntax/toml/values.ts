import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import type { Scalar } from "../tree.ts";
import {
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COLON,
	COMMA,
	EQUALS,
	HASH,
	isBlank,
	isLineEnd,
	isQuote,
	OPEN_BRACE,
	OPEN_BRACKET,
} from "./characters.ts";
import { readKey } from "./keys.ts";
import { isLeftover, startsStatement, startsValue } from "./lookahead.ts";
import type { InlineNode, Key, ListNode, Pair, Value } from "./nodes.ts";
import { readWord } from "./scalars.ts";
import type { Scanner } from "./scan.ts";
import { readSmartQuoted, readString } from "./strings.ts";

/** Tables and lists deeper than this, counting from the root, are skipped: nobody writes them, and reading them recurses. */
export const MAX_DEPTH = 100;

/** Where a pair stands: among the statements, or in an inline table, where a comma or brace may follow it. */
export type Where = "line" | "inline";

/**
 * Reads `= value` behind a key and makes the pair; undefined where there is nothing to keep of it. Whatever is wrong with
 * it is reported once.
 */
export function readPair(s: Scanner, key: Key, depth: number, where: Where): Pair | undefined {
	if (isTooDeep(s, key, depth)) {
		skipBroken(s, where);
		return undefined;
	}
	const value = readAssigned(s, key, depth + key.parts.length, where);
	const nameless = key.broken && key.parts.length === 1 && key.parts[0]?.text === "";
	if (nameless) return undefined;
	return { kind: "pair", key, value, span: span(key.span.start, Math.max(key.span.end, value.span.end)) };
}

export function isTooDeep(s: Scanner, key: Key, depth: number): boolean {
	if (depth + key.parts.length <= MAX_DEPTH) return false;
	s.report("too-deep", key.span);
	return true;
}

function readAssigned(s: Scanner, key: Key, depth: number, where: Where): Value {
	s.blanks();
	if (s.code === EQUALS) {
		s.at++;
		return readValue(s, depth, where);
	}
	if (s.code === COLON) return readAfterColon(s, depth, where);
	if (!key.broken) s.report("syntax", key.span, { data: { expected: "=" } });
	const at = key.span.end;
	skipBroken(s, where);
	return unknown(at, at);
}

/** `key: value`, as in YAML. Mended where a value and nothing else follows. */
function readAfterColon(s: Scanner, depth: number, where: Where): Value {
	const colon = s.at++;
	const before = s.problems.length;
	const value = readValue(s, depth, where);
	const good = s.problems.length === before && !s.gaveUp && endsPair(s, where);
	s.problems.length = before;
	const text = `${isBlank(s.text.charCodeAt(colon - 1)) ? "" : " "}=${isBlank(s.text.charCodeAt(colon + 1)) ? "" : " "}`;
	s.report("syntax", span(colon, colon + 1), {
		data: { expected: "=" },
		...(good && { repair: [{ span: span(colon, colon + 1), newText: text }] }),
	});
	if (!good && !s.gaveUp) skipBroken(s, where);
	return value;
}

function endsPair(s: Scanner, where: Where): boolean {
	s.blanks();
	const code = s.code;
	if (where === "inline" && (code === COMMA || code === CLOSE_BRACE)) return true;
	return s.done || isLineEnd(code) || code === HASH;
}

/** Reads a value. `where` tells what a broken one may take with it: the line, or only what comes before the next comma. */
function readValue(s: Scanner, depth: number, where: Where): Value {
	s.blanks();
	const start = s.at;
	const code = s.code;
	if (isQuote(code)) return { kind: "scalar", type: "string", value: readString(s), span: span(start, s.at) };
	if (code === OPEN_BRACKET || code === OPEN_BRACE) {
		if (depth >= MAX_DEPTH) return skipDeep(s);
		return code === OPEN_BRACKET ? readList(s, depth + 1) : readInline(s, depth);
	}
	const smart = readSmartQuoted(s);
	if (smart !== undefined) return { kind: "scalar", type: "string", value: smart, span: span(start, s.at) };
	return readWord(s) ?? readBroken(s, start, where);
}

/** What is no value at all. `True` and `False` are mended, as there is only one thing they can mean. */
function readBroken(s: Scanner, start: number, where: Where): Scalar {
	const word = s.text.slice(start, s.at);
	if (word === "True" || word === "False" || word === "TRUE" || word === "FALSE") {
		const repair = [{ span: span(start, s.at), newText: word.toLowerCase() }];
		s.report("syntax", span(start, s.at), { data: { expected: "value" }, repair });
		return unknown(start, s.at);
	}
	if (word === "") {
		const missing = s.done || isLineEnd(s.code) || isPunctuation(s.code);
		s.reportUnexpected("value", span(start, missing && !isPunctuation(s.code) ? start : start + 1));
		if (missing && s.code !== EQUALS) return unknown(start, start);
	} else s.reportUnexpected("value", span(start, s.at));
	s.at = start;
	return unknown(start, skipBroken(s, where));
}

const isPunctuation = (code: number): boolean =>
	code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE || code === HASH || code === EQUALS;

/** A value that nobody can know. */
const unknown = (start: number, end: number): Scalar => ({
	kind: "scalar",
	span: span(start, end),
	type: "null",
	value: null,
	uncertain: true,
});

/** Skips what is broken, as far as it may reach. Answers where its text ends. */
function skipBroken(s: Scanner, where: Where): number {
	if (where === "line") return s.skipRest();
	let end = s.at;
	while (!s.done && !isLineEnd(s.code) && (s.code === EQUALS || !isPunctuation(s.code))) {
		if (!isBlank(s.code)) end = s.at + 1;
		s.at++;
	}
	return end;
}

/** Skips a list or table that lies too deep, without recursion, up to the bracket that closes it. */
function skipDeep(s: Scanner): Value {
	const start = s.at;
	let open = 0;
	do {
		const code = s.code;
		if (code === OPEN_BRACKET || code === OPEN_BRACE) open++;
		else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) open--;
		if (isQuote(code)) readString(s);
		else s.at++;
		if (open > 0 && s.skipLines() && startsStatement(s.text, s.at)) s.gaveUp = true;
	} while (open > 0 && !s.done && !s.gaveUp);
	s.report("too-deep", span(start, start + 1));
	return unknown(start, s.at);
}

/** The bracket at `start` is never closed. Everything around it ends with it. */
function giveUp(s: Scanner, start: number): void {
	s.report("unclosed", span(start, start + 1), { data: { opened: s.text[start] ?? "" } });
	s.gaveUp = true;
}

function readList(s: Scanner, depth: number): ListNode {
	const start = s.at++;
	const items: Value[] = [];
	/** Whether a comma is behind; after something broken nobody knows. */
	let comma: "none" | "one" | "perhaps" = "one";
	let end = s.at;
	while (!s.gaveUp) {
		const newLine = s.skipLines();
		if (s.code === CLOSE_BRACKET) {
			end = ++s.at;
			break;
		}
		if (endsOpenList(s, newLine)) giveUp(s, start);
		else if (s.code === COMMA) {
			end = takeComma(s, comma === "one", "value");
			comma = "one";
		} else if (comma !== "none" || missingComma(s, end)) {
			const item = readValue(s, depth, "inline");
			items.push(item);
			end = Math.max(end, item.span.end);
			comma = item.kind === "scalar" && item.uncertain ? "perhaps" : "none";
		}
	}
	return { kind: "list", span: span(start, end), items };
}

const endsOpenList = (s: Scanner, newLine: boolean): boolean =>
	s.done || s.code === CLOSE_BRACE || (newLine && startsStatement(s.text, s.at));

/** Takes a comma, and answers where it ends. Where something else should come first, that is `missing`. */
function takeComma(s: Scanner, isMissing: boolean, missing: string): number {
	if (isMissing) s.report("syntax", span(s.at, s.at + 1), { data: { expected: missing } });
	return ++s.at;
}

/** Two items without a comma between. False where the second cannot be one: it is skipped. */
function missingComma(s: Scanner, end: number): boolean {
	if (startsValue(s.code)) {
		reportMissingComma(s, end);
		return true;
	}
	const start = s.at;
	const stop = Math.max(skipBroken(s, "inline"), start + 1);
	s.at = Math.max(s.at, stop);
	s.reportUnexpected(",", span(start, stop));
	return false;
}

function reportMissingComma(s: Scanner, end: number): void {
	s.report("missing-comma", span(end - 1, end), { repair: [{ span: span(end, end), newText: "," }] });
}

/** An inline table while it is read. */
interface OpenTable {
	readonly start: number;
	readonly pairs: Pair[];
	/** Where what was read of it ends. */
	end: number;
	/** The comma behind the last pair. */
	comma?: Span | undefined;
	/** What stood on its first line, once there is a second one. */
	firstLine?: { readonly end: number; readonly pairs: number };
}

function readInline(s: Scanner, depth: number): InlineNode {
	const problemsBefore = s.problems.length;
	const table: OpenTable = { start: s.at, pairs: [], end: ++s.at };
	while (!s.gaveUp) {
		const newLine = s.skipLines();
		if (newLine) table.firstLine ??= { end: table.end, pairs: table.pairs.length };
		const code = s.code;
		if (code === CLOSE_BRACE) {
			table.end = ++s.at;
			reportLayout(s, table);
			break;
		}
		if (s.done || code === CLOSE_BRACKET || (newLine && endsOpenTable(s))) {
			handBack(s, table, problemsBefore);
			giveUp(s, table.start);
		} else if (code === COMMA) {
			table.end = takeComma(s, table.comma !== undefined || table.pairs.length === 0, "key");
			table.comma = span(table.end - 1, table.end);
		} else readMember(s, table, depth);
	}
	return { kind: "inline", span: span(table.start, table.end), pairs: table.pairs };
}

/** A header, or what is left of a list: no line of an inline table looks like that. */
const endsOpenTable = (s: Scanner): boolean => s.code === OPEN_BRACKET || (isQuote(s.code) && isLeftover(s.text, s.at));

function readMember(s: Scanner, table: OpenTable, depth: number): void {
	if (table.pairs.length > 0 && !table.comma) reportMissingComma(s, table.end);
	const start = s.at;
	const pair = readPair(s, readKey(s, EQUALS), depth, "inline");
	// Always one step further, whatever stands there.
	if (s.at === start) s.at++;
	if (pair) table.pairs.push(pair);
	table.end = Math.max(table.end, pair?.span.end ?? s.at);
	table.comma = undefined;
}

/** A comma at the end and line ends between the braces are TOML 1.1; of both only the latter is told. */
function reportLayout(s: Scanner, { start, end, pairs, firstLine, comma }: OpenTable): void {
	if (firstLine) s.report("split-inline-table", span(start, end));
	else if (comma && pairs.length > 0) s.report("trailing-comma", comma, { repair: [{ span: comma, newText: "" }] });
}

/**
 * An inline table that is never closed has read the statements below it as its own. They are handed back, and what was
 * said about commas between them is forgotten.
 */
function handBack(s: Scanner, table: OpenTable, problemsBefore: number): void {
	const { firstLine, pairs } = table;
	if (!firstLine) return;
	s.handedBack = [...pairs.splice(firstLine.pairs), ...s.handedBack];
	table.end = firstLine.end;
	const forgotten = (p: Problem) => p.code === "missing-comma" && p.span.start >= firstLine.end;
	for (const problem of s.problems.splice(problemsBefore)) if (!forgotten(problem)) s.problems.push(problem);
}
