/** Characters that take two columns on a terminal. */
const WIDE =
	/^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
/** Those that take none. */
const MARK = /^\p{M}$/u;
/** No line begins with one of these, and none ends with one of those. */
const CLOSING = /^[，。、：；！？）】》」』”’]$/u;
const OPENING = /^[（【《「『“‘]$/u;

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
}

/** Filled up with blanks to so many columns. */
export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/**
 * A text in lines of at most so many columns: broken at blanks and between Chinese characters. A word that is longer (a path) stays
 * in one piece, so that it can be copied.
 */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of piecesOf(text)) {
		if (line !== "" && widthOf(line + piece.trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = "";
		}
		line += piece;
	}
	return [...lines, line.trimEnd()];
}

/** The parts of a text between which a line may end, blanks at the end of each. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let piece = "";
	let last = "";
	for (const character of text) {
		if (piece !== "" && mayBreak(last, character)) {
			pieces.push(piece);
			piece = "";
		}
		piece += character;
		last = character;
	}
	return [...pieces, piece];
}

function mayBreak(last: string, next: string): boolean {
	if (last === " ") return next !== " ";
	if (next === " " || CLOSING.test(next) || OPENING.test(last)) return false;
	return WIDE.test(last) || WIDE.test(next);
}

/** Control characters, line and paragraph separators, and marks that turn the direction of writing. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** A text that does nothing to a terminal: what comes out of a file may hold escape sequences. */
export const printable = (text: string): string =>
	text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`);
