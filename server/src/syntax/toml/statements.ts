import { span } from "../../base/span.ts";
import { CLOSE_BRACKET, EQUALS, HASH, isBare, isLineEnd, isQuote, OPEN_BRACKET } from "./characters.ts";
import { readKey } from "./keys.ts";
import { isLeftover, startsPair, startsStatement } from "./lookahead.ts";
import type { Key, Statement } from "./nodes.ts";
import { Scanner } from "./scan.ts";
import { isTooDeep, MAX_DEPTH, readPair } from "./values.ts";

/**
 * Reads a text into its statements, in order. Every line starts afresh, so a broken one costs only itself. The scanner
 * that comes back holds the comments and the problems.
 */
export function readStatements(text: string): { readonly statements: readonly Statement[]; readonly scanner: Scanner } {
	const s = new Scanner(text);
	const statements: Statement[] = [];
	let depth = 0;
	let broken = false;
	for (s.skipLines(); !s.done; s.skipLines()) {
		// What a broken list leaves on the lines below is told already.
		if (broken && isLeftover(text, s.at)) {
			s.skipRest();
			continue;
		}
		const problems = s.problems.length;
		const statement = readStatement(s, depth);
		if (statement?.kind === "header") depth = statement.key.parts.length;
		if (statement) statements.push(statement);
		if (s.gaveUp) {
			for (const pair of s.handedBack) statements.push(pair);
			s.handedBack = [];
			s.gaveUp = false;
		} else endLine(s);
		broken = s.problems.length > problems;
	}
	return { statements, scanner: s };
}

function readStatement(s: Scanner, depth: number): Statement | undefined {
	const start = s.at;
	const header = s.code === OPEN_BRACKET ? start : headerBehindJunk(s);
	if (header >= 0) {
		if (header > start) s.reportUnexpected("key", span(start, header));
		s.at = header;
		return readHeader(s);
	}
	const key = readKey(s, EQUALS);
	return s.code === CLOSE_BRACKET ? readHeaderWithoutStart(s, key) : readPair(s, key, depth, "line");
}

/** The place of a header in a line that starts with what is neither key nor header, or -1. */
function headerBehindJunk(s: Scanner): number {
	const { code } = s;
	if (isBare(code) || isQuote(code)) return -1;
	const at = s.findOnLine(OPEN_BRACKET);
	return at >= 0 && startsStatement(s.text, at) ? at : -1;
}

/** `a.b]`: without its body in the right place, every line below would seem to be wrong. */
function readHeaderWithoutStart(s: Scanner, key: Key): Statement | undefined {
	const { start } = key.span;
	const array = s.text.charCodeAt(s.at + 1) === CLOSE_BRACKET;
	if (!key.broken) {
		const repair = [{ span: span(start, start), newText: array ? "[[" : "[" }];
		s.report("syntax", key.span, { data: { expected: "[" }, repair });
	}
	s.skipRest();
	if (key.broken || isTooDeep(s, key, 0)) return undefined;
	return { kind: "header", key: { ...key, broken: true }, array, span: key.span };
}

function readHeader(s: Scanner): Statement | undefined {
	const start = s.at;
	const array = s.text.charCodeAt(start + 1) === OPEN_BRACKET;
	s.at += array ? 2 : 1;
	const key = readKey(s, CLOSE_BRACKET);
	if (s.code === EQUALS && !key.broken) {
		s.report("syntax", span(start, key.span.start), { data: { expected: "key" } });
		return readPair(s, key, 0, "line");
	}
	const closed = closeHeader(s, array);
	const where = span(start, Math.max(key.span.end, closed ? s.at : start + 1));
	if (!closed && !key.broken) s.report("unclosed", where, { data: { opened: "[" } });
	if (!closed) s.skipRest();
	// A part of the key is enough to give the body below a place.
	const deep = isTooDeep(s, key, 0);
	const parts = deep ? key.parts.slice(0, MAX_DEPTH / 2) : key.parts;
	const broken = key.broken || deep || !closed;
	return { kind: "header", key: { ...key, parts, broken }, array: array && closed, span: where };
}

/** Takes the closing brackets; false where one is missing. */
function closeHeader(s: Scanner, array: boolean): boolean {
	if (s.code !== CLOSE_BRACKET) return false;
	s.at++;
	if (!array) return true;
	if (s.code !== CLOSE_BRACKET) return false;
	s.at++;
	return true;
}

/** A statement owns its line: only a comment may follow. Two pairs on one line are both read. */
function endLine(s: Scanner): void {
	s.blanks();
	if (s.code === HASH) s.comment();
	if (s.done || isLineEnd(s.code)) return;
	const start = s.at;
	if (startsPair(s.text, s.at)) {
		s.report("syntax", span(start, start + 1), { data: { expected: "newline" } });
		return;
	}
	const problems = s.problems.length;
	const end = s.skipRest();
	// Control characters in the comment behind it are a matter of their own.
	const inComment = s.problems.splice(problems);
	s.reportUnexpected("newline", span(start, end));
	s.problems.push(...inComment);
}
