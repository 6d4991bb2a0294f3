/** The line end that a text uses first; LF where it has none. New lines are written with it. */
export const lineBreakOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

const isBreak = (character: string | undefined): boolean => character === "\n" || character === "\r";

/** Where the line of an offset starts (behind a byte order mark). */
export function lineStart(text: string, offset: number): number {
	let at = offset;
	while (at > 0 && !isBreak(text[at - 1])) at--;
	return at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
}

/** Where the line above the one that starts at an offset starts. */
export const lineAbove = (text: string, start: number): number =>
	start === 0 ? 0 : lineStart(text, start - (text.startsWith("\r\n", start - 2) ? 2 : 1));

/** Where the line of an offset ends, in front of its line end. */
export function lineEnd(text: string, offset: number): number {
	let at = offset;
	while (at < text.length && !isBreak(text[at])) at++;
	return at;
}

/** Where the line after the one of an offset starts; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
	const end = lineEnd(text, offset);
	return end + (text.startsWith("\r\n", end) ? 2 : end < text.length ? 1 : 0);
}
