import { isDigit, isQuote, MINUS, OPEN_BRACE, OPEN_BRACKET, PLUS } from "./characters.ts";

const PART = `(?:[A-Za-z0-9_-]+|"[^"\\n\\r]*"|'[^'\\n\\r]*')`;
const KEY = `${PART}(?:[ \\t]*\\.[ \\t]*${PART})*[ \\t]*`;
const PAIR = new RegExp(`${KEY}=`, "y");
const HEADER = new RegExp(`\\[{1,2}[ \\t]*(?=[A-Za-z_"'])${KEY}\\]{1,2}[ \\t]*(?:#|[\\n\\r]|$)`, "y");
const LIST_OF_ONE = /^\[+[ \t]*(?:"[^"]*"|'[^']*'|true|false|inf|nan)[ \t]*\]/;

const LEFTOVER = /(?:"[^"\n\r]*"|'[^'\n\r]*')?[ \t]*(?:[,\]}#\n\r]|$)/y;
const HEADER_END = /\]{1,2}[ \t]*(?:[#\n\r]|$)/y;

/** Whether the line from here on can only be the rest of a list: `"a",` or a bracket. */
export function isLeftover(text: string, at: number): boolean {
	LEFTOVER.lastIndex = at;
	return LEFTOVER.test(text);
}

/** Whether a header ends here, and the line with it. */
export function endsHeader(text: string, at: number): boolean {
	HEADER_END.lastIndex = at;
	return HEADER_END.test(text);
}

/** Whether `key =` stands at the place. */
export function startsPair(text: string, at: number): boolean {
	PAIR.lastIndex = at;
	return PAIR.test(text);
}

/** Whether a pair or header stands at the place, and no item of a list: `["a"]` may be one, `[a]` and `["a".b]` may not. */
export function startsStatement(text: string, at: number): boolean {
	if (text.charCodeAt(at) !== OPEN_BRACKET) return startsPair(text, at);
	HEADER.lastIndex = at;
	const match = HEADER.exec(text);
	return match !== null && !LIST_OF_ONE.test(match[0]);
}

const OPENS_VALUE = new RegExp(`^[ \\t]*${KEY}=[ \\t]*$`);

/** Whether a line up to its last quotes is `key =`, so that those quotes may well open a string. */
export const opensValue = (line: string): boolean => OPENS_VALUE.test(line);

/** Whether a value may start so, leaving out words: one cannot tell `true` from a slip. */
export const startsValue = (code: number): boolean =>
	isQuote(code) || isDigit(code) || code === PLUS || code === MINUS || code === OPEN_BRACE || code === OPEN_BRACKET;
