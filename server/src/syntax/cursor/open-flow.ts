import type { TextEdit } from "../../base/edit.ts";
import { lineAbove, lineEnd, lineStart } from "../line-breaks.ts";

const CLOSERS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
const MARK = /"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|[ \t])#.*|[[\]{}]/g;

/**
 * The brackets that a line of YAML leaves open, with those of the lines above that it goes on from (they end in a comma or a
 * bracket), to be closed at its end. A reader takes such lines for one text: nobody can tell whether the next one belongs to
 * them. Undefined where none is open, or the line ends in a comment.
 */
export function closeLine(text: string, offset: number): TextEdit | undefined {
	const end = lineEnd(text, offset);
	let open = "";
	for (const [mark] of text.slice(flowStart(text, offset), end).matchAll(MARK)) {
		if (mark.trimStart().startsWith("#")) return undefined;
		const closer = CLOSERS[mark];
		if (closer !== undefined) open = closer + open;
		else if (open.startsWith(mark)) open = open.slice(1);
	}
	return open === "" ? undefined : { span: { start: end, end }, newText: open };
}

/** How many lines flow syntax is followed upwards. */
const MOST_LINES = 100;

/** Where the first of the lines starts that go on with each other up to that of an offset. */
function flowStart(text: string, offset: number): number {
	let start = lineStart(text, offset);
	for (let i = 0; i < MOST_LINES && start > 0; i++) {
		const above = lineAbove(text, start);
		if (!/[,[{][ \t]*$/.test(text.slice(above, start).trimEnd())) break;
		start = above;
	}
	return start;
}
