import { applyEdits, overlap, type TextEdit } from "../base/edit.ts";
import { type Data, type DataChange, same, toData, withChange } from "./data.ts";
import type { Format, Parsed, Root } from "./format.ts";

/**
 * The edits of changes that do not meet in the text, only if they keep the law: the edited text parses to the old data with
 * exactly those changes, made one after the other, brings no new problem, and every comment still stands in its order.
 * Undefined otherwise.
 */
export function provenEdit(
	format: Format,
	text: string,
	document: number,
	changes: readonly DataChange[],
): TextEdit[] | undefined {
	const edits = format.edit(text, document, changes);
	return edits && !overlap(edits) && keepsLaw(format, text, document, changes, edits) ? edits : undefined;
}

export function keepsLaw(
	format: Format,
	text: string,
	document: number,
	changes: readonly DataChange[],
	edits: readonly TextEdit[],
): boolean {
	const before = format.parse(text);
	const edited = applyEdits(text, edits);
	const after = format.parse(edited);
	if (after.documents.length !== before.documents.length || after.problems.length > before.problems.length) return false;
	const wanted: (Data | undefined)[] = before.documents.map((d) => toData(d.root));
	for (const change of changes) {
		const old = wanted[document];
		wanted[document] = old === undefined ? undefined : withChange(old, change);
	}
	return (
		wanted.every((data, i) => data !== undefined && same(data, toData((after.documents[i] as Root).root))) &&
		keepsComments(format, commentsOf(before, text), commentsOf(after, edited)) &&
		lineEnds(edited).every((end) => lineEnds(text).includes(end) || lineEnds(text).length === 0)
	);
}

const commentsOf = ({ documents }: Parsed, text: string): string[] =>
	documents.flatMap((d) => d.comments.map((c) => text.slice(c.start, c.end).trim()));

/** Each of them is there, in their order, and no other; where what is taken away stays as a comment, that may stand among them. */
function keepsComments({ keepsRemoved }: Format, before: readonly string[], after: readonly string[]): boolean {
	if (!keepsRemoved && before.length !== after.length) return false;
	let at = 0;
	for (const comment of after) if (comment === before[at]) at++;
	return at === before.length;
}

const lineEnds = (text: string): string[] => [...new Set(text.match(/\r\n|\n|\r/g) ?? [])];
