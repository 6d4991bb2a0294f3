import type { TextEdit } from "../base/edit.ts";
import type { Span } from "../base/span.ts";
import { same, toData } from "./data.ts";
import type { Document } from "./documents.ts";
import type { Problem } from "./format.ts";
import type { Entry, Tree } from "./tree.ts";

/** Two entries of one table with the same key, and the edits that leave only one; undefined where a comment would go too. */
export interface Twins {
	readonly areEqual: boolean;
	readonly withoutFirst: readonly TextEdit[] | undefined;
	readonly withoutSecond: readonly TextEdit[] | undefined;
}

/** The two entries that a problem `duplicate-key` speaks of; undefined where they do not stand in one table. */
export function twinsOf(document: Document, problem: Problem): Twins | undefined {
	if (problem.code !== "duplicate-key" || !problem.related) return undefined;
	const places = placesOf(document);
	const [first, second] = [places.get(problem.related.start), places.get(problem.span.start)];
	if (!first || !second || first.siblings !== second.siblings) return undefined;
	return {
		areEqual: same(toData(first.entry.value), toData(second.entry.value)),
		withoutFirst: without(document, first),
		withoutSecond: without(document, second),
	};
}

/** An entry among those of its table. */
interface Place {
	readonly entry: Entry;
	readonly siblings: readonly Entry[];
	readonly index: number;
}

const cache = new WeakMap<Document, ReadonlyMap<number, Place>>();

/** Every entry of a document, by where its key starts. */
function placesOf(document: Document): ReadonlyMap<number, Place> {
	const known = cache.get(document);
	if (known) return known;
	const places = new Map<number, Place>();
	const visit = (tree: Tree): void => {
		if (tree.kind === "list") for (const item of tree.items) visit(item);
		if (tree.kind !== "table") return;
		for (const [index, entry] of tree.entries.entries()) {
			places.set(entry.keySpan.start, { entry, siblings: tree.entries, index });
			visit(entry.value);
		}
	};
	visit(document.root);
	cache.set(document, places);
	return places;
}

/** The edits that take one entry out of the text: with one of its commas, or its lines. */
function without({ file: { text }, comments, format }: Document, place: Place): TextEdit[] | undefined {
	const span = betweenCommas(text, place) ?? (format.id === "json" ? undefined : linesOf(text, place.entry.span));
	const hasComment = span && comments.some((comment) => comment.start < span.end && span.start < comment.end);
	return span && !hasComment ? [{ span, newText: "" }] : undefined;
}

/** Whole lines with nothing else on them. */
function linesOf(text: string, { start, end }: Span): Span | undefined {
	const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1, start);
	const behind = /[ \t]*(?:\r\n|\n|\r|$)/y;
	behind.lastIndex = end;
	const rest = behind.exec(text);
	return rest && before.trim() === "" ? { start: start - before.length, end: end + rest[0].length } : undefined;
}

/** Up to the next entry, or from the end of the one before. */
function betweenCommas(text: string, { entry, siblings, index }: Place): Span | undefined {
	const [previous, next] = [siblings[index - 1], siblings[index + 1]];
	const isComma = (start: number, end: number) => /^\s*,\s*$/.test(text.slice(start, end));
	if (next && isComma(entry.span.end, next.span.start)) return { start: entry.span.start, end: next.span.start };
	if (previous && isComma(previous.span.end, entry.span.start)) return { start: previous.span.end, end: entry.span.end };
	return undefined;
}
