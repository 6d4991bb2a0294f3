import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import type { Break } from "./blame.ts";
import { contentLineFrom, lineAt, nextLine, startOfLine } from "./line.ts";

/** Whether an offset lies inside the brackets of one of some collections, which stand in order. */
export function isInFlow(flows: readonly Span[], at: number): boolean {
	let low = 0;
	let high = flows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((flows[middle] as Span).start < at) low = middle + 1;
		else high = middle;
	}
	const flow = flows[low - 1];
	return flow !== undefined && at < flow.end;
}

/** No comma between what ends before an offset and what starts there, both inside brackets. */
export function missingComma(text: string, at: number): Problem | undefined {
	if (/[,:\]}#\s]/.test(text[at] ?? ",")) return undefined;
	const end = endBefore(text, at);
	if (/[,:[{]/.test(text[end - 1] ?? ",") || startOfLine(text, end) === end) return undefined;
	return { code: "missing-comma", span: { start: end - 1, end }, repair: [{ span: { start: end, end }, newText: "," }] };
}

function endBefore(text: string, at: number): number {
	let end = at;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	return end;
}

/**
 * A comma missing near an error inside brackets: before the place itself, before the first thing of its line, or behind
 * the last one. The blank or line end there is read as the comma, so that all offsets stay; not where that would swallow
 * a comment.
 */
export function breakOfComma(text: string, at: number): Break | undefined {
	const line = lineAt(text, at);
	const leads = /^("[^"]*"|'[^']*'|[^\s,:{}[\]"'#]*)\s*$/.test(text.slice(line.content, at));
	const next = contentLineFrom(text, nextLine(text, at));
	for (const start of [leads ? line.content : undefined, at, next?.content]) {
		const made = start === undefined ? undefined : commaBefore(text, start);
		if (made) return made;
	}
	return undefined;
}

function commaBefore(text: string, at: number): Break | undefined {
	const problem = missingComma(text, at);
	const end = endBefore(text, at);
	const before = lineAt(text, end - 1);
	if (!problem || end === at || (before.start < startOfLine(text, at) && text.slice(before.content, end).includes("#")))
		return undefined;
	return { problem, masks: [{ span: { start: end, end: end + 1 }, newText: "," }] };
}
