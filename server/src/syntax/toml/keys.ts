import { span } from "../../base/span.ts";
import { CLOSE_BRACKET, COLON, DOT, EQUALS, HASH, isBare, isLineEnd, isQuote } from "./characters.ts";
import { endsHeader } from "./lookahead.ts";
import type { Key, KeyPart } from "./nodes.ts";
import type { Scanner } from "./scan.ts";
import { readSmartQuoted, singleLine } from "./strings.ts";

/**
 * Reads a key, dotted or not, up to the `=` of a pair or the `]` of a header (`closer`). The place ends in front of the
 * closer, if the line has one; the caller looks. Whatever else is in the way is reported once and becomes part of the key.
 */
export function readKey(s: Scanner, closer: typeof EQUALS | typeof CLOSE_BRACKET): Key {
	const parts: KeyPart[] = [];
	const before = s.problems.length;
	do {
		if (parts.length > 0) s.at++;
		s.blanks();
		parts.push(keyPart(s));
		s.blanks();
	} while (s.code === DOT);
	if (!endsKey(s, closer)) absorbJunk(s, closer, parts, s.problems.length > before);
	const first = parts[0]?.span ?? span(s.at, s.at);
	const last = parts[parts.length - 1]?.span ?? first;
	const where = first === last ? first : span(first.start, last.end);
	return { parts, span: where, broken: s.problems.length > before };
}

/** Where a key ends in peace, or where its caller can tell best what is missing. */
function endsKey(s: Scanner, closer: number): boolean {
	const code = s.code;
	if (s.done || code === closer || isLineEnd(code) || code === HASH || code === EQUALS) return true;
	return closer === EQUALS && (code === COLON || (code === CLOSE_BRACKET && endsHeader(s.text, s.at)));
}

function keyPart(s: Scanner): KeyPart {
	const start = s.at;
	if (isQuote(s.code)) {
		reportTripled(s);
		const text = singleLine(s, s.code);
		return { text, span: span(start, s.at) };
	}
	const smart = readSmartQuoted(s);
	if (smart !== undefined) return { text: smart, span: span(start, s.at) };
	let end = start;
	while (isBare(s.text.charCodeAt(end))) end++;
	s.at = end;
	if (end === start) s.reportUnexpected("key", span(start, s.done || isLineEnd(s.code) ? start : start + 1));
	return { text: s.text.slice(start, end), span: span(start, end) };
}

/** A key may not be a multi-line string; what follows the third quote is left to be absorbed. */
function reportTripled(s: Scanner): void {
	const three = s.text.slice(s.at, s.at + 3);
	if (three === '"""' || three === "'''") s.report("syntax", span(s.at, s.at + 3), { data: { expected: "key" } });
}

/** Takes everything up to the closer on this line into the last part of the key; nothing where there is no closer. */
function absorbJunk(s: Scanner, closer: number, parts: KeyPart[], reported: boolean): void {
	const end = s.findOnLine(closer);
	if (!reported) s.reportUnexpected(closer === EQUALS ? "=" : "]", span(s.at, s.at + 1));
	const last = parts.at(-1);
	if (end < 0 || !last) return;
	const text = s.text.slice(last.span.start, end).trimEnd();
	parts[parts.length - 1] = { text, span: span(last.span.start, last.span.start + text.length) };
	s.at = end;
}
