import type { CST } from "yaml";
import type { TextEdit } from "../../base/edit.ts";
import { afterBlanks, lineBreak, nextLine, startOfLine } from "./line.ts";
import { commentLines } from "./rewrite.ts";
import { children, columnOf, endOf, type Slot, type Source, type YamlMap, type YamlSeq } from "./slot.ts";

/** `[a: 1]` holds a table that has no brackets of its own, so that nothing can be put beside its key. */
export const hasBrackets = (node: YamlMap | YamlSeq): boolean => node.srcToken !== undefined;

/** Puts `text` (an item, or `key: value`) into a collection in brackets, before the child at `index` or behind the last. */
export function addToFlow(node: YamlMap | YamlSeq, index: number, text: string, source: Source): TextEdit[] {
	const slots = children(node, source);
	const before = slots[index];
	if (before) return [{ span: at(before.start), newText: `${text},${gap(before, source)}` }];
	const last = slots.at(-1);
	if (!last) return [{ span: at(node.range[1] - 1), newText: text }];
	const end = endOf(last, source);
	const comma = commas(node).find((offset) => offset >= end);
	if (!startsLine(last, source)) {
		return comma === undefined ? [{ span: at(end), newText: `, ${text}` }] : [{ span: at(comma + 1), newText: ` ${text}` }];
	}
	const below = { span: at(lineBreak(source.text, comma ?? end)), newText: gap(last, source) + text };
	const closes = node.range[1] - 1 <= below.span.start;
	if (closes)
		return [
			{
				span: at(comma === undefined ? end : comma + 1),
				newText: `${comma === undefined ? "," : ""}${gap(last, source)}${text}`,
			},
		];
	return comma === undefined ? [{ span: at(end), newText: "," }, below] : [below];
}

const at = (offset: number) => ({ start: offset, end: offset });

const startsLine = (slot: Slot, { text }: Source): boolean => text.slice(startOfLine(text, slot.start), slot.start).trim() === "";

/** What stands between two children: a line end and the indentation, or a blank. */
const gap = (slot: Slot, source: Source): string =>
	startsLine(slot, source) ? source.eol + " ".repeat(columnOf(source.text, slot.start)) : " ";

/** The offsets of the commas of a collection in brackets. */
function commas(node: YamlMap | YamlSeq): number[] {
	const token = node.srcToken as CST.FlowCollection | undefined;
	return (token?.items ?? []).flatMap((item) => item.start.filter((t) => t.type === "comma").map((t) => t.offset));
}

/** Takes children out of a collection in brackets, each with one comma. */
export function removeFromFlow(
	node: YamlMap | YamlSeq,
	slots: readonly Slot[],
	gone: ReadonlySet<Slot>,
	source: Source,
): TextEdit[] {
	const marks = commas(node);
	const edits: TextEdit[] = [];
	slots.forEach((slot, i) => {
		if (!gone.has(slot)) return;
		const end = endOf(slot, source);
		const behind = marks.find((offset) => offset >= end);
		const keepsNone = slots.slice(i).every((s) => gone.has(s));
		const before = keepsNone && behind === undefined ? marks.filter((offset) => offset < slot.start).at(-1) : undefined;
		edits.push(...cut(slot, end, behind ?? before, source));
	});
	return edits;
}

/** Cuts out a child and its comma: the whole line where nothing else stands on it. Comments inside stay. */
function cut(slot: Slot, end: number, comma: number | undefined, source: Source): TextEdit[] {
	const { text } = source;
	const newText = keptComments(slot, end, source);
	if (comma !== undefined && comma < slot.start && isBlank(text, comma + 1, slot.start))
		return [{ span: { start: comma, end }, newText: newText && ` ${newText}` }];
	const glued = comma !== undefined && isBlank(text, end, comma);
	const until = glued ? comma + 1 : end;
	const apart = comma === undefined || glued ? [] : [{ span: { start: comma, end: comma + 1 }, newText: "" }];
	const line = startOfLine(text, slot.start);
	const leads = isBlank(text, line, slot.start);
	if (leads && newText === "" && isBlank(text, until, lineBreak(text, until)))
		return [...apart, { span: { start: line, end: nextLine(text, until) }, newText: "" }];
	const stop = newText === "" && (glued || leads) ? afterBlanks(text, until) : until;
	return [...apart, { span: { start: slot.start, end: stop }, newText }];
}

const isBlank = (text: string, from: number, to: number): boolean => from <= to && /^[ \t]*$/.test(text.slice(from, to));

/** The comments inside a child, each with the line end that it needs. */
function keptComments(slot: Slot, end: number, source: Source): string {
	const below = source.eol + " ".repeat(columnOf(source.text, slot.start));
	const comments = commentLines(source, { start: slot.start, end }, 0).map((comment) => comment + below);
	const glued = /\S/.test(source.text[slot.start - 1] ?? " ");
	return comments.length > 0 && glued ? ` ${comments.join("")}` : comments.join("");
}
