import type { SourceFile } from "../base/file.ts";
import { LineIndex, type Position } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import type { Node } from "../node/node.ts";

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

const indexes = new WeakMap<SourceFile, LineIndex>();

/** Lines and characters of a span, both from 0. */
export function rangeOf(file: SourceFile, { start, end }: Span): Range {
	let index = indexes.get(file);
	if (!index) {
		index = new LineIndex(file.text);
		indexes.set(file, index);
	}
	return { start: index.positionAt(start), end: index.positionAt(end) };
}

/** `2:21`, both from 1, as people and terminals count. */
export function positionOf(file: SourceFile, span: Span): string {
	const { line, character } = rangeOf(file, span).start;
	return `${line + 1}:${character + 1}`;
}

/** A path of a node as a person would type it in the current folder. */
export function shownPath({ root }: Node, path: string): string {
	if (root === ".") return path;
	return root === "/" ? `/${path}` : `${root}/${path}`;
}
