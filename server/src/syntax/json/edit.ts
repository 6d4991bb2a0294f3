import { composeSteps, type TextEdit } from "../../base/edit.ts";
import { span } from "../../base/span.ts";
import { type Data, type DataChange, same, toData } from "../data.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { type Edit, eachOf, inSteps, listChanges, move } from "../steps.ts";
import { entryOf, type Path, type Table, type Tree, treeAt } from "../tree.ts";
import { addElement, removeElement } from "./elements.ts";
import { Layout } from "./layout.ts";
import { readJson } from "./parse.ts";
import { writeJson, writeMember } from "./write.ts";

/** A key that stands more often than this is not removed: each time costs a reading of the text. */
const MOST_DUPLICATES = 20;

/** The edits that make each of some changes of data in a JSON text, or undefined. */
export function editJson(text: string, changes: readonly DataChange[]): TextEdit[] | undefined {
	const json = readJson(text);
	return eachOf(changes, (change) => edit(text, change, lineBreakOf(text), json));
}

/** `eol` is that of the first of several steps: a step may leave a text without any. */
function edit(text: string, change: DataChange, eol: string, json = readJson(text)): TextEdit[] | undefined {
	const inside: Edit = (now, next) => edit(now, next, eol);
	if (change.op === "move") {
		const { root } = json;
		return rename(root, change.from, change.to) ?? move(inside, text, toData(root), change.from, change.to);
	}
	const layout = new Layout(text, json, eol);
	if (change.op === "set") return setValue(layout, change.path, change.value);
	if (change.op === "remove") return remove(layout, change.path);
	const list = treeAt(layout.json.root, change.path);
	if (list?.kind !== "list" || change.index < 0 || change.index > list.items.length) return undefined;
	return addElement(layout, list, change.index, (style) => writeJson(change.value, style));
}

/** A key that only gets another name stays where it is. */
function rename(root: Tree, from: Path, to: Path): TextEdit[] | undefined {
	const [key, name] = [from.at(-1), to.at(-1)];
	const parent = from.slice(0, -1);
	if (typeof name !== "string" || from.length !== to.length || parent.some((step, i) => step !== to[i])) return undefined;
	const container = treeAt(root, parent);
	if (container?.kind !== "table" || entryOf(container, name)) return undefined;
	const [entry, more] = container.entries.filter((e) => e.key === key);
	return entry && !more ? [{ span: entry.keySpan, newText: JSON.stringify(name) }] : undefined;
}

function setValue(layout: Layout, path: Path, value: Data): TextEdit[] | undefined {
	const { root } = layout.json;
	const written = treeAt(root, path);
	if (written) return isMissing(layout) ? newRoot(layout, value) : replace(layout, path, written, value);
	let container: Tree = root;
	let depth = 0;
	for (; depth < path.length; depth++) {
		const next = treeAt(container, path.slice(depth, depth + 1));
		if (!next) break;
		container = next;
	}
	const [key, ...rest] = path.slice(depth);
	if (container.kind !== "table" || typeof key !== "string") return undefined;
	const nested = nest(rest, value);
	if (nested === undefined) return undefined;
	if (isMissing(layout)) return newRoot(layout, { [key]: nested });
	return addElement(layout, container, container.entries.length, (style) => writeMember(key, nested, style));
}

/** The value below keys that do not exist yet; undefined where a list would have to. */
function nest(path: Path, value: Data): Data | undefined {
	let nested = value;
	for (const key of [...path].reverse()) {
		if (typeof key !== "string") return undefined;
		nested = { [key]: nested };
	}
	return nested;
}

/** Whether the text has no value at all. */
const isMissing = (layout: Layout): boolean => layout.json.tokens[0]?.kind === "end";

/** A text without a value gets one, behind its comments. */
function newRoot(layout: Layout, value: Data): TextEdit[] | undefined {
	const { text, eol, json } = layout;
	const written = writeJson(value, { eol, unit: "  ", indent: "", colon: ": ", comma: ", ", spread: "tables" });
	if (written === undefined) return undefined;
	if (json.comments.length === 0) return [{ span: span(0, text.length), newText: written + eol }];
	const before = layout.isFirstOnLine(text.length) ? "" : eol;
	return [{ span: span(text.length, text.length), newText: before + written + eol }];
}

function replace(layout: Layout, path: Path, old: Tree, value: Data): TextEdit[] | undefined {
	if (layout.commentsIn(old.span).length > 0) return replaceAround(layout, path, old, value);
	const parent = path.length > 0 ? treeAt(layout.json.root, path.slice(0, -1)) : undefined;
	const container = parent?.kind === "scalar" ? undefined : parent;
	const newText = writeJson(value, layout.styleInPlace(container, old, layout.indentAt(old.span.start)));
	if (newText === undefined) return undefined;
	const glued = old.span.start === old.span.end && /\S/.test(layout.text[old.span.start - 1] ?? "");
	return [{ span: old.span, newText: glued ? ` ${newText}` : newText }];
}

/** A value with comments in it is changed piece by piece, so that they stay. */
function replaceAround(layout: Layout, path: Path, old: Tree, value: Data): TextEdit[] | undefined {
	if (old.kind === "list" && Array.isArray(value)) return changeAll(layout, listChanges(path, old.items.map(toData), value));
	if (old.kind === "table" && typeof value === "object" && value !== null && !Array.isArray(value))
		return changeAll(layout, tableChanges(path, old, value));
	const last = path.at(-1);
	if (last === undefined) return undefined;
	const again: DataChange =
		typeof last === "number" ? { op: "insert", path: path.slice(0, -1), index: last, value } : { op: "set", path, value };
	return changeAll(layout, [{ op: "remove", path }, again]);
}

/** Several changes, one after the other. */
const changeAll = (layout: Layout, changes: readonly DataChange[]): TextEdit[] | undefined =>
	inSteps((text, change) => edit(text, change, layout.eol), layout.text, changes);

function tableChanges(path: Path, old: Table, value: { [key: string]: Data }): DataChange[] {
	const keys = [...new Set(old.entries.map((entry) => entry.key))];
	const gone = keys
		.filter((key) => !Object.hasOwn(value, key))
		.map((key): DataChange => ({ op: "remove", path: [...path, key] }));
	const changed = Object.entries(value).flatMap(([key, item]): DataChange[] => {
		const before = entryOf(old, key);
		return before && same(toData(before.value), item) ? [] : [{ op: "set", path: [...path, key], value: item }];
	});
	return [...gone, ...changed];
}

function remove(layout: Layout, path: Path): TextEdit[] | undefined {
	const last = path.at(-1);
	const container = treeAt(layout.json.root, path.slice(0, -1));
	if (container?.kind === "list" && typeof last === "number") return removeElement(layout, container, last);
	if (container?.kind !== "table" || typeof last !== "string") return undefined;
	const indexes = container.entries.flatMap((entry, i) => (entry.key === last ? [i] : []));
	if (indexes.length <= 1) return removeElement(layout, container, indexes[0] ?? -1);
	if (indexes.length > MOST_DUPLICATES) return undefined;
	return composeSteps(
		layout.text,
		indexes.map(() => (text) => removeLast(text, path.slice(0, -1), last, layout.eol)),
	);
}

/** Takes out the last of several members with one key. */
function removeLast(text: string, path: Path, key: string, eol: string): TextEdit[] | undefined {
	const layout = new Layout(text, readJson(text), eol);
	const container = treeAt(layout.json.root, path);
	if (container?.kind !== "table") return undefined;
	const index = container.entries.map((entry) => entry.key).lastIndexOf(key);
	return removeElement(layout, container, index);
}
