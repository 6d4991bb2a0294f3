/** UTF-16 codes of the characters that mean something in TOML. */
const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const DOUBLE = 34;
export const HASH = 35;
export const SINGLE = 39;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const COLON = 58;
export const EQUALS = 61;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

const DELETE = 127;

export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** LF, CR, or the CR of CRLF. A lone CR is no line end in TOML, but old files and old readers take it for one. */
export const isLineEnd = (code: number): boolean => code === LF || code === CR;

/** What TOML allows nowhere, not even in a comment. Tab and the line ends do not count. */
export const isControl = (code: number): boolean => (code < SPACE && code !== TAB && !isLineEnd(code)) || code === DELETE;

export const isQuote = (code: number): boolean => code === DOUBLE || code === SINGLE;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter, digit, `_` or `-`: what a key may be made of without quotes. */
export const isBare = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95 || code === MINUS;

/** How a character is named in a message: U+0000. */
export const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
