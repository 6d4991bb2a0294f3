import type { TextEdit } from "../../base/edit.ts";
import { lineEnd, lineStart } from "../line-breaks.ts";

const CLOSERS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
const MARK = /"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|[ \t])#.*|[[\]{}]/g;

/**
 * The brackets that a line of YAML opens and leaves open, to be closed at its end. A reader takes such a line for one text:
 * nobody can tell whether the next line goes on with it. Undefined where the line opens none, or ends in a comment.
 */
export function closeLine(text: string, offset: number): TextEdit | undefined {
	const end = lineEnd(text, offset);
	let open = "";
	for (const [mark] of text.slice(lineStart(text, offset), end).matchAll(MARK)) {
		if (mark.trimStart().startsWith("#")) return undefined;
		const closer = CLOSERS[mark];
		if (closer !== undefined) open = closer + open;
		else if (open.startsWith(mark)) open = open.slice(1);
	}
	return open === "" ? undefined : { span: { start: end, end }, newText: open };
}
