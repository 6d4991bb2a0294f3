/** A line of a text, by offsets: where it starts, where its content starts, and where its content ends. */
export interface Line {
	readonly start: number;
	/** Behind the indentation (blanks and tabs). */
	readonly content: number;
	/** Before trailing blanks and the line end. */
	readonly end: number;
}

/** Of the first line behind the byte order mark, if there is one. */
export function startOfLine(text: string, at: number): number {
	const start = at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
	return start === 0 && text.startsWith(BOM) ? 1 : start;
}

/** The byte order mark, which may stand before the first line. */
export const BOM = "\ufeff";

/** Where the content of a line ends, before trailing blanks and its line end; never before `at`. */
export function endOfLine(text: string, at: number): number {
	let end = lineBreak(text, at);
	while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
	return end;
}

/** Offset of the line end (LF or CRLF) of the line at an offset, or the end of the text. */
export function lineBreak(text: string, at: number): number {
	const newline = text.indexOf("\n", at);
	if (newline < 0) return text.length;
	return newline > at && text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** Where the line behind the one at an offset starts; the end of the text behind the last one. */
export function nextLine(text: string, at: number): number {
	const newline = text.indexOf("\n", at);
	return newline < 0 ? text.length : newline + 1;
}

/** Where the blanks and tabs from an offset on end. */
export function afterBlanks(text: string, at: number): number {
	let end = at;
	while (text[end] === " " || text[end] === "\t") end++;
	return end;
}

/** The line an offset lies on. */
export function lineAt(text: string, at: number): Line {
	const start = startOfLine(text, at);
	const content = afterBlanks(text, start);
	return { start, content, end: Math.max(content, endOfLine(text, content)) };
}

/** The first line from an offset on (itself a line start) that holds more than blanks and a comment. */
export function contentLineFrom(text: string, from: number): Line | undefined {
	for (let at = from; at < text.length; at = nextLine(text, at)) {
		const line = lineAt(text, at);
		if (line.end > line.content && text[line.content] !== "#") return line;
	}
	return undefined;
}

/** The last line before a line start that holds more than blanks and a comment. */
export function contentLineBefore(text: string, start: number): Line | undefined {
	const first = startOfLine(text, 0);
	for (let at = start; at > first; ) {
		const line = lineAt(text, at - 1);
		if (line.end > line.content && text[line.content] !== "#") return line;
		at = line.start;
	}
	return undefined;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
