import { span } from "../../base/span.ts";
import { CLOSE_BRACKET, EQUALS, HASH, isLineEnd, OPEN_BRACKET } from "./characters.ts";
import { readKey } from "./keys.ts";
import { startsPair } from "./lookahead.ts";
import type { Statement } from "./nodes.ts";
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
	for (s.skipLines(); !s.done; s.skipLines()) {
		const statement = s.code === OPEN_BRACKET ? readHeader(s) : readPair(s, readKey(s, EQUALS), depth, "line");
		if (statement?.kind === "header") depth = statement.key.parts.length;
		if (statement) statements.push(statement);
		if (s.gaveUp) {
			for (const pair of s.handedBack) statements.push(pair);
			s.handedBack = [];
			s.gaveUp = false;
		} else endLine(s);
	}
	return { statements, scanner: s };
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
	if (!closed && !key.broken) s.report("unclosed", where);
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
