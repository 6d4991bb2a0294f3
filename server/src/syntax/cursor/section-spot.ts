import type { Span } from "../../base/span.ts";
import { lineBreakOf, lineEnd, lineStart } from "../line-breaks.ts";
import { headerSpan, type Slot } from "./slot.ts";

/** How a block that is opened at the cursor goes on: the indentation of its key, and the line end of the file. */
export interface Block {
	readonly indent: string;
	readonly newline: string;
}

/**
 * How the lines of a new TOML section begin, where one can start at a slot: on a line of its own, and with no pairs behind
 * it that would become the new section's. Undefined elsewhere.
 */
export function sectionSpot({ token, before, after }: Slot, text: string): Block | undefined {
	return before === "" && after === "" ? freeLine(text, token.span) : undefined;
}

/** The same where the header is begun already: the whole of it is replaced. */
export function sectionSpotOfHeader({ token, path }: Slot, text: string): (Block & { span: Span; prefix: string }) | undefined {
	const inside = headerSpan(text, token);
	const open = /\[[ \t]*$/.exec(text.slice(0, inside.start))?.index;
	if (path.length > 0 || open === undefined) return undefined;
	const close = /^[ \t]*\]/.exec(text.slice(inside.end, inside.end + 80))?.[0].length ?? 0;
	const span = { start: open, end: inside.end + close };
	const line = freeLine(text, span);
	return line && { ...line, span, prefix: "[" };
}

/** Whether a stretch is alone on its line, with a section or nothing behind it; how its line begins. */
function freeLine(text: string, { start, end: from }: Span): Block | undefined {
	const indent = text.slice(lineStart(text, start), start);
	const end = lineEnd(text, from);
	if (!/^[ \t]*$/.test(indent) || text.slice(from, end).trim() !== "") return undefined;
	const rest = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
	const next = text[end + rest];
	return next === undefined || next === "[" || next === "#" ? { indent, newline: lineBreakOf(text) } : undefined;
}
