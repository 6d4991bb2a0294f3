import { type Span, span } from "../../base/span.ts";
import { lineEnd, lineStart } from "../line-breaks.ts";
import { hasMarks } from "../templates/marks.ts";

/** A place in a file of kernel settings or modules where something can be written. */
export interface PlainSpot {
	readonly at: "name" | "value";
	/** The name that is written or begun. */
	readonly name: string;
	/** The word that something written here takes the place of. */
	readonly span: Span;
	/** Whether a value stands behind the name already. */
	readonly hasValue: boolean;
	/** The names on the other lines. */
	readonly others: readonly string[];
}

/**
 * The place that a cursor stands for in a file of one statement a line. Undefined behind a finished word, and where something
 * written would make something else of the line: in front of a comment's mark, or in a line with marks of a template.
 */
export function plainSpotAt(text: string, offset: number): PlainSpot | undefined {
	const [start, end] = [lineStart(text, offset), lineEnd(text, offset)];
	const [typed, behind] = [text.slice(start, offset), text.slice(offset, end)];
	if (hasMarks(typed + behind) || (typed.trim() === "" && /^[ \t]*[#;]/.test(behind))) return undefined;
	const match = /^[ \t]*-?([\w./-]*)([ \t]*=[ \t]*)?([^\s#;=]*)$/.exec(typed);
	if (!match || (match[2] === undefined && match[3] !== "")) return undefined;
	const [, name = "", sign, value = ""] = match;
	const word = sign === undefined ? name : value;
	const wordEnd = offset + (/^[^\s=#;]*/.exec(behind)?.[0].length ?? 0);
	return {
		at: sign === undefined ? "name" : "value",
		name,
		span: span(offset - word.length, wordEnd),
		hasValue: /^[ \t]*=/.test(text.slice(wordEnd, end)),
		others: namesIn(`${text.slice(0, start)}\n${text.slice(end)}`),
	};
}

/** The name of each setting, and every word of a line without one: two modules on a line are a mistake, but both are there. */
const namesIn = (text: string): string[] =>
	text.split(/[\r\n]+/).flatMap((line) => {
		if (/^[ \t]*[#;]/.test(line)) return [];
		return line.includes("=") ? (/^[ \t]*-?([\w./-]+)[ \t]*=/.exec(line)?.slice(1) ?? []) : line.split(/\s+/);
	});
