import { span } from "../../base/span.ts";
import { asciiQuote, smartQuoteFrom } from "../smart-quotes.ts";
import {
	BACKSLASH,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COMMA,
	CR,
	DOUBLE,
	HASH,
	isBlank,
	isControl,
	isLineEnd,
	LF,
} from "./characters.ts";
import { opensValue, startsStatement } from "./lookahead.ts";
import type { Scanner } from "./scan.ts";

/** Reads the string at the place, on one line or several, and answers its decoded text. It may turn out unclosed: reported. */
export function readString(s: Scanner): string {
	const quote = s.code;
	return isTripled(s, s.at, quote) ? multiLine(s, quote) : singleLine(s, quote);
}

const isTripled = (s: Scanner, at: number, quote: number): boolean =>
	s.text.charCodeAt(at) === quote && s.text.charCodeAt(at + 1) === quote && s.text.charCodeAt(at + 2) === quote;

/** Reads a string on one line. */
export function singleLine(s: Scanner, quote: number): string {
	const start = s.at++;
	let value = "";
	let piece = s.at;
	while (!s.done && !isLineEnd(s.code)) {
		const code = s.code;
		if (code === quote) return value + s.text.slice(piece, s.at++);
		if (code === BACKSLASH && quote === DOUBLE) {
			value += s.text.slice(piece, s.at) + readEscape(s);
			piece = s.at;
		} else if (isControl(code)) s.at = s.reportControl(s.at);
		else s.at++;
	}
	return closedBySmartQuote(s, start) ?? unclosed(s, start, value + s.text.slice(piece, s.at));
}

function unclosed(s: Scanner, start: number, value: string): string {
	s.report("unclosed", span(start, s.at), { data: { opened: s.text[start] ?? "" } });
	return value;
}

/** An open string whose end is a typographic quote: `"abc”`. Only where nothing but the end of the value follows it. */
function closedBySmartQuote(s: Scanner, start: number): string | undefined {
	const at = start + smartQuoteFrom(s.text.slice(start, s.at), 0);
	if (at < start || !/^[ \t]*(?:[,\]}#].*)?$/.test(s.text.slice(at + 1, s.at))) return undefined;
	const where = span(at, at + 1);
	const repair = [{ span: where, newText: s.text.charAt(start) }];
	s.report("smart-quote", where, { data: { character: s.text.charAt(at) }, repair });
	s.at = at + 1;
	return s.text.slice(start + 1, at);
}

/**
 * Reads `“abc”`, if the place is at a typographic quote: answers its text, or undefined (and reads nothing) where no quote
 * ends it on this line.
 */
export function readSmartQuoted(s: Scanner): string | undefined {
	const start = s.at;
	const ascii = asciiQuote(s.text.charAt(start));
	if (!ascii) return undefined;
	let end = start + 1;
	const ends = (character: string) => character === ascii || asciiQuote(character) === ascii;
	while (end < s.text.length && !isLineEnd(s.text.charCodeAt(end)) && !ends(s.text.charAt(end))) end++;
	if (end >= s.text.length || isLineEnd(s.text.charCodeAt(end))) return undefined;
	const inner = s.text.slice(start + 1, end);
	const mendable = !/["'\\]/.test(inner) && !/["']/.test(s.text.charAt(end + 1));
	s.report("smart-quote", span(start, end + 1), {
		data: { character: s.text.charAt(start) },
		...(mendable && {
			repair: [
				{ span: span(start, start + 1), newText: ascii },
				{ span: span(end, end + 1), newText: ascii },
			],
		}),
	});
	s.at = end + 1;
	return inner;
}

/**
 * Reads a `"""` or `'''` string. Where none closes it, or the one that does is seen to open another string, only the lines
 * up to the next statement are taken for it, so that one missing end does not swallow the file.
 */
function multiLine(s: Scanner, quote: number): string {
	const start = s.at;
	const goBack = s.mark();
	if (!s.neverCloses.has(quote)) {
		s.at += 3;
		const value = multiLineText(s, quote);
		if (value === undefined) s.neverCloses.add(quote);
		else if (!/[\n\r]/.test(s.text.slice(start, s.at)) || (endsValue(s) && !openedAnother(s))) return value;
	}
	goBack();
	do {
		while (!s.done && !isLineEnd(s.code)) s.at++;
	} while (continuesText(s));
	return unclosed(s, start, s.text.slice(start + 3, s.at));
}

/** Goes to the start of the next line if that can only be more text of an open string: no statement, comment or blank line. */
function continuesText(s: Scanner): boolean {
	const end = s.at;
	if (s.code === CR && s.text.charCodeAt(end + 1) === LF) s.at++;
	s.at++;
	s.blanks();
	if (!s.done && !isLineEnd(s.code) && s.code !== HASH && !startsStatement(s.text, s.at)) return true;
	s.at = end;
	return false;
}

function multiLineText(s: Scanner, quote: number): string | undefined {
	if (s.code === CR && s.text.charCodeAt(s.at + 1) === LF) s.at += 2;
	else if (s.code === LF) s.at++;
	let value = "";
	let piece = s.at;
	while (!s.done) {
		if (isTripled(s, s.at, quote)) return value + s.text.slice(piece, closeTripled(s, quote));
		if (s.code === BACKSLASH && quote === DOUBLE) {
			value += s.text.slice(piece, s.at) + (lineContinuation(s) ?? readEscape(s));
			piece = s.at;
		} else takeCharacter(s);
	}
	return undefined;
}

/** Takes the closing quotes, and answers where the text ends: up to two quotes before the closing three belong to it. */
function closeTripled(s: Scanner, quote: number): number {
	const start = s.at;
	s.at += 3;
	while (s.at < start + 5 && s.code === quote) s.at++;
	return s.at - 3;
}

function takeCharacter(s: Scanner): void {
	const code = s.code;
	if (isControl(code)) {
		s.at = s.reportControl(s.at);
		return;
	}
	if (code === CR && s.text.charCodeAt(s.at + 1) !== LF) s.reportLoneCr();
	s.at++;
}

/** Whether a value can end here: behind it the line, or the list or table around it, must end or go on. */
function endsValue(s: Scanner): boolean {
	let at = s.at;
	while (isBlank(s.text.charCodeAt(at))) at++;
	const code = s.text.charCodeAt(at);
	const ends = code === HASH || code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE;
	return at >= s.text.length || isLineEnd(code) || ends;
}

/**
 * Whether the quotes just taken for the end of a string rather opened the next one: `key =` stands in front of them, and
 * the line below can only be text.
 */
function openedAnother(s: Scanner): boolean {
	let line = s.at;
	while (line > 0 && !isLineEnd(s.text.charCodeAt(line - 1))) line--;
	if (!opensValue(s.text.slice(line, s.at - 3))) return false;
	let at = s.at;
	while (isBlank(s.text.charCodeAt(at)) || isLineEnd(s.text.charCodeAt(at))) at++;
	const code = s.text.charCodeAt(at);
	const goesOn = code === HASH || code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE;
	return at < s.text.length && !goesOn && !startsStatement(s.text, at);
}

/** A backslash at the end of a line takes away all white space up to the next text. */
function lineContinuation(s: Scanner): string | undefined {
	let at = s.at + 1;
	while (isBlank(s.text.charCodeAt(at))) at++;
	if (!isLineEnd(s.text.charCodeAt(at))) return undefined;
	while (isBlank(s.text.charCodeAt(at)) || isLineEnd(s.text.charCodeAt(at))) at++;
	s.at = at;
	return "";
}

const SIMPLE: Readonly<Record<string, string>> = {
	b: "\b",
	t: "\t",
	n: "\n",
	f: "\f",
	r: "\r",
	'"': '"',
	"\\": "\\",
};

/** Reads the escape at the place. One that is none stands for itself. */
function readEscape(s: Scanner): string {
	const start = s.at;
	const letter = s.text.charAt(start + 1);
	const simple = SIMPLE[letter];
	if (simple !== undefined) {
		s.at += 2;
		return simple;
	}
	if (letter === "e") return newerEscape(s, 2, 0x1b);
	const digits = letter === "u" ? 4 : letter === "U" ? 8 : letter === "x" ? 2 : 0;
	const hex = s.text.slice(start + 2, start + 2 + digits);
	const code = digits > 0 && hex.length === digits && /^[0-9A-Fa-f]+$/.test(hex) ? Number.parseInt(hex, 16) : -1;
	if (!isScalarValue(code)) {
		const end = letter === "" || isLineEnd(letter.charCodeAt(0)) ? start + 1 : start + 2;
		s.report("syntax", span(start, end), { data: { expected: "escape" } });
		s.at++;
		return "\\";
	}
	if (letter === "x") return newerEscape(s, 4, code);
	s.at += 2 + digits;
	return String.fromCodePoint(code);
}

/** Any code point but a surrogate. */
const isScalarValue = (code: number): boolean => code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** `\e` and `\xHH`, which TOML 1.0 does not know but can say as `\u00HH`. */
function newerEscape(s: Scanner, length: number, code: number): string {
	const where = span(s.at, s.at + length);
	const older = `\\u${code.toString(16).padStart(4, "0")}`;
	s.report("toml-1.1", where, { repair: [{ span: where, newText: older }] });
	s.at += length;
	return String.fromCodePoint(code);
}
