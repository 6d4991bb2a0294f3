import type { SourceFile } from "../base/file.ts";
import type { Span } from "../base/span.ts";
import type { Data } from "../syntax/data.ts";
import type { Document } from "../syntax/documents.ts";
import { entryAt, entryOf, type Path, type Tree } from "../syntax/tree.ts";

/** A place a finding can stand at: a stretch of one file. */
export interface Spot {
	readonly file: SourceFile;
	readonly span: Span;
	/** False where nothing is written and the spot is only the nearest written thing. */
	readonly written: boolean;
}

/** A place in the data of one document, for fixes. */
export interface Place {
	readonly document: Document;
	readonly path: Path;
}

/**
 * How a value stands at its place: as the value itself; inside a text with a prefix (`--flag=`, `native.cgroupdriver=`);
 * or not yet, as one item to add to the list at the place.
 */
export interface Writing {
	readonly as: "value" | "text" | "new-item";
	readonly prefix: string;
	readonly suffix: string;
}

const PLAIN: Writing = { as: "value", prefix: "", suffix: "" };

/** A value in force on a node, and where a person would go to change it. Exists even when nothing is written. */
export interface Setting<T = Data> extends Spot {
	readonly value: T;
	readonly origin: "written" | "default";
	/** The name a person knows the key by, as written there (`SystemdCgroup`, `--cgroup-driver`). */
	readonly name: string;
	/** Absent where nobody could say what to write (the tables there are not read). */
	readonly place?: Place;
	readonly writing: Writing;
}

export interface WrittenOptions {
	readonly name?: string;
	readonly writing?: Writing;
	readonly span?: Span;
}

export function writtenSetting<T>(
	document: Document,
	path: Path,
	value: T,
	span: Span,
	options: WrittenOptions = {},
): Setting<T> {
	return {
		file: document.file,
		span: options.span ?? span,
		written: true,
		value,
		origin: "written",
		name: options.name ?? String(path.at(-1)),
		place: { document, path },
		writing: options.writing ?? PLAIN,
	};
}

/** A default, standing at the nearest thing that is written: an enclosing table, else the first line of the document. */
export function defaultSetting<T>(document: Document, path: Path, value: T, options: WrittenOptions = {}): Setting<T> {
	return {
		file: document.file,
		span: options.span ?? nearestSpan(document, path),
		written: false,
		value,
		origin: "default",
		name: options.name ?? String(path.at(-1)),
		place: { document, path },
		writing: options.writing ?? PLAIN,
	};
}

/** The key of the innermost table on the way to a path that is written, else the start of the document. */
export function nearestSpan(document: Document, path: Path): Span {
	for (let length = path.length - 1; length > 0; length--) {
		const entry = entryAt(document.root, path.slice(0, length));
		if (entry) return entry.keySpan;
	}
	return startOf(document);
}

/** The first key of a document, else its first character: where a finding about the whole document stands. */
export function startOf(document: Document): Span {
	const first = document.root.kind === "table" ? document.root.entries[0] : undefined;
	return first ? first.keySpan : { start: document.span.start, end: document.span.start };
}

/** The spot of a whole file. */
export const fileSpot = (document: Document): Spot => ({ file: document.file, span: startOf(document), written: true });

/** The spot of a tree or entry of a document. */
export const spotOf = (document: Document, at: { readonly span: Span }): Spot => ({
	file: document.file,
	span: at.span,
	written: true,
});

/** The plain value of a scalar of the wanted type; undefined for another type or where a template mark hides it. */
export function scalarOf(tree: Tree | undefined, type: "string"): string | undefined;
export function scalarOf(tree: Tree | undefined, type: "boolean"): boolean | undefined;
export function scalarOf(tree: Tree | undefined, type: "integer"): number | undefined;
export function scalarOf(tree: Tree | undefined, type: "string" | "boolean" | "integer"): string | boolean | number | undefined {
	if (tree?.kind !== "scalar" || tree.uncertain || tree.type !== type) return undefined;
	return typeof tree.value === "bigint" || tree.value === null ? undefined : tree.value;
}

/** The strings of a list, with their index; undefined when it is no list of plain strings. */
export function stringsOf(tree: Tree | undefined): { value: string; index: number; span: Span }[] | undefined {
	if (tree?.kind !== "list") return undefined;
	const items = tree.items.map((item, index) => ({ value: scalarOf(item, "string"), index, span: item.span }));
	return items.every((item) => item.value !== undefined) ? (items as { value: string; index: number; span: Span }[]) : undefined;
}

/** Whether nobody can tell if the key is there: the document is a template, or the entry stands between template marks. */
export function isUncertain(document: Document, path: Path): boolean {
	let tree: Tree | undefined = document.root;
	for (const step of path) {
		const entry = entryOf(tree, String(step));
		if (!entry) return document.uncertain;
		if (entry.uncertain) return true;
		tree = entry.value;
	}
	return tree?.kind === "scalar" && tree.uncertain === true;
}

/** A path as people write it, with quotes where a key has dots of its own: `plugins."io.containerd.grpc.v1.cri".sandbox_image`. */
export const showPath = (path: Path): string =>
	path.map((step) => (/^[\w-]+$/.test(String(step)) ? step : `"${step}"`)).join(".");
