import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import type { Break } from "./blame.ts";
import { endOfLine, startOfLine } from "./line.ts";

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
	let end = Math.min(at, text.length);
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	if (end === 0 || /[,:[{]/.test(text[end - 1] ?? ",") || startOfLine(text, end) === end) return undefined;
	return { code: "missing-comma", span: { start: end - 1, end }, repair: [{ span: { start: end, end }, newText: "," }] };
}

/**
 * Inside brackets a line without its comma runs into the next one. Its line end is read as the comma, so that all
 * offsets stay; not where a comment would swallow it.
 */
export function breakAtLineEnd(text: string, at: number): Break | undefined {
	const end = endOfLine(text, at);
	const problem = missingComma(text, end);
	if (!problem || end >= text.length || text.slice(startOfLine(text, at), end).includes("#")) return undefined;
	return { problem, masks: [{ span: { start: end, end: end + 1 }, newText: "," }] };
}
