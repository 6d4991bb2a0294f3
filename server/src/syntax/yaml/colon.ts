import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import type { Entry, Scalar } from "../tree.ts";
import { endOfLine } from "./line.ts";
import { plainMeaning } from "./scalar.ts";

/** `key:value`, without the blank that makes it a key; a URL is none. */
const GLUED = /^([A-Za-z][\w./-]*):(?!\/\/)([^\s:].*)$/;

/** A line that should be an entry, but has no colon with a blank behind it. */
export function missingColon(text: string, span: Span): Problem {
	const glued = GLUED.exec(text.slice(span.start, span.end));
	if (!glued) {
		const end = Math.min(span.end, endOfLine(text, span.start));
		return { code: "syntax", span: { start: span.start, end }, data: { expected: ":" } };
	}
	const colon = span.start + (glued[1] ?? "").length + 1;
	return { code: "syntax", span, data: { expected: "space" }, repair: [{ span: { start: colon, end: colon }, newText: " " }] };
}

/** The entry that `key:value` was meant to be, if it is that. */
export function gluedEntry(text: string, span: Span): Entry[] {
	const glued = GLUED.exec(text.slice(span.start, span.end));
	if (!glued) return [];
	const [, key = "", source = ""] = glued;
	const colon = span.start + key.length;
	const value: Scalar = { kind: "scalar", span: { start: colon + 1, end: span.end }, ...plainMeaning(source) };
	return [{ key, keySpan: { start: span.start, end: colon }, span, value }];
}

/** The key of a line that lacks its colon: the line itself, or the key of `key:value`. */
export function keyWithoutColon(line: string): string | undefined {
	return /^[\w./-]{2,}$/.test(line) ? line : GLUED.exec(line)?.[1];
}
