import type { TextEdit } from "../../base/edit.ts";
import { span } from "../../base/span.ts";
import type { List, Table } from "../tree.ts";
import { type Element, elementsOf, type Layout, startOf } from "./layout.ts";
import type { JsonStyle } from "./write.ts";

/** Writes one element in a style; undefined where JSON has no word for its value. */
export type Writer = (style: JsonStyle) => string | undefined;

/** The edits that put a new element before the one at `index`, or at the end. */
export function addElement(layout: Layout, container: Table | List, index: number, write: Writer): TextEdit[] | undefined {
	const elements = elementsOf(container);
	const next = elements[index];
	if (next) return addBefore(layout, container, next, write);
	const last = elements.at(-1);
	return last ? addAfter(layout, container, last, write) : addFirst(layout, container, write);
}

function addBefore(layout: Layout, container: Table | List, next: Element, write: Writer): TextEdit[] | undefined {
	const at = startOf(next);
	const indent = layout.indentAt(at);
	const style = layout.style(container, indent);
	const written = write(style);
	if (written === undefined) return undefined;
	const separator = layout.isFirstOnLine(at) ? `,${layout.eol}${indent}` : style.comma;
	return [{ span: span(at, at), newText: written + separator }];
}

function addAfter(layout: Layout, container: Table | List, last: Element, write: Writer): TextEdit[] | undefined {
	const trailing = layout.commaAfter(last);
	const anchor = trailing?.end ?? last.span.end;
	const indent = layout.indentAt(startOf(last));
	const style = layout.style(container, indent);
	const written = write(style);
	if (written === undefined) return undefined;
	if (!layout.isSpread(container)) {
		const separator = trailing ? style.comma.slice(1) : style.comma;
		return [{ span: span(anchor, anchor), newText: separator + written }];
	}
	const place = behindComments(layout, anchor);
	const line = layout.eol + indent + written;
	if (trailing) return [{ span: span(place, place), newText: closes(layout, anchor) ? line : `${line},` }];
	if (place === anchor) return [{ span: span(anchor, anchor), newText: `,${line}` }];
	return [
		{ span: span(anchor, anchor), newText: "," },
		{ span: span(place, place), newText: line },
	];
}

/** Behind the comments that end the line of an offset; the offset itself when something else follows them. */
function behindComments(layout: Layout, offset: number): number {
	let at = offset;
	for (const comment of layout.json.comments) {
		if (comment.start < offset) continue;
		if (comment.start !== layout.skipBlanks(at) || /[\r\n]/.test(layout.text.slice(comment.start, comment.end))) break;
		at = comment.end;
	}
	return layout.isLastOnLine(at) ? at : offset;
}

function addFirst(layout: Layout, container: Table | List, write: Writer): TextEdit[] | undefined {
	const brackets = container.kind === "table" ? "{}" : "[]";
	const open = container.span.start;
	if (layout.text[open] !== brackets[0]) return undefined;
	const closed = container.span.end > open + 1 && layout.text[container.span.end - 1] === brackets[1];
	const close = closed ? container.span.end - 1 : container.span.end;
	const outer = layout.indentAt(open);
	const comment = layout.commentsIn(container.span).at(-1);
	const spread = comment !== undefined || (container.kind === "table" && layout.isSpread(container));
	const style = layout.style(container, spread ? outer + layout.unit : outer);
	const written = write(spread ? style : { ...style, spread: "flat" });
	if (written === undefined) return undefined;
	if (!spread) return [{ span: span(open + 1, close), newText: written }];
	const line = layout.eol + style.indent + written;
	const lineEnd = closed && !(comment && layout.isFirstOnLine(close)) ? layout.eol + outer : "";
	const place = comment ? span(comment.end, comment.end) : span(open + 1, close);
	return [{ span: place, newText: line + lineEnd }];
}

/** The edits that take an element out, with its comma; comments in it stay. */
export function removeElement(layout: Layout, container: Table | List, index: number): TextEdit[] | undefined {
	const elements = elementsOf(container);
	const element = elements[index];
	if (!element) return undefined;
	const end = layout.commaAfter(element)?.end ?? element.span.end;
	const isLast = closes(layout, end);
	const close = container.span.end - 1;
	if (elements.length === 1 && layout.commentsIn(container.span).length === 0 && /[}\]]/.test(layout.text[close] ?? ""))
		return [{ span: span(container.span.start + 1, close), newText: "" }];
	const comma = isLast && index > 0 ? layout.commaBefore(element) : undefined;
	const start = startOf(element);
	const cut = cutOut(layout, start, end, isLast);
	if (!comma) return [cut];
	const between = layout.text.slice(comma.end, cut.span.start);
	if (/^[ \t]*$/.test(between) && !layout.isFirstOnLine(start))
		return [{ span: span(comma.start, cut.span.end), newText: cut.newText }];
	return [{ span: span(comma.start, comma.end), newText: "" }, cut];
}

/** Whether the container ends behind an offset: no further element follows, not even one that cannot be read. */
function closes(layout: Layout, offset: number): boolean {
	const next = layout.tokenFrom(offset);
	return next === undefined || next.kind === "}" || next.kind === "]" || next.kind === "end";
}

/** One edit that removes a stretch that holds an element, with its line where it has one for itself. */
function cutOut(layout: Layout, start: number, end: number, isLast: boolean): TextEdit {
	const kept = layout.commentsIn(span(start, end)).map((comment) => layout.text.slice(comment.start, comment.end));
	const first = layout.isFirstOnLine(start);
	const last = layout.isLastOnLine(end);
	const behind = layout.skipBlanks(end);
	const newLine = layout.eol + layout.indentAt(start);
	if (kept.length > 0) {
		const text = kept.map((comment) => (comment.startsWith("/*") ? `${comment} ` : comment + newLine)).join("");
		return { span: span(start, behind), newText: first && last ? kept.join(newLine) : text };
	}
	if (first && last) {
		const lineEnd = layout.behindBreak(behind);
		const lineStart = layout.lineStart(start);
		return { span: span(lineEnd === behind ? layout.beforeBreak(lineStart) : lineStart, lineEnd), newText: "" };
	}
	if (!first && (last || isLast)) return { span: span(layout.skipBlanksBack(start), end), newText: "" };
	return { span: span(start, behind), newText: "" };
}
