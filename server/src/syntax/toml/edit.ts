import { applyEdits, composeEdits, type TextEdit } from "../../base/edit.ts";
import { type DataChange, same } from "../data.ts";
import { eachOf } from "../steps.ts";
import { type List, type Path, type Table, type Tree, treeAt } from "../tree.ts";
import { insertPart } from "./brackets.ts";
import { addMember, bracketsOf, follow, removeItem, removeMember, replaceValue } from "./inside.ts";
import { removeStatements } from "./removal.ts";
import { renameHeaders } from "./rename.ts";
import { addMissing, addSection, sectionBefore } from "./sections.ts";
import { commentsIn, holderOf, indentAt, isPath, keysOf, type PlacedPair, readSource, type Source } from "./source.ts";
import { type Style, styleOf } from "./style.ts";
import { type Draft, draftOf, draftOfTree, writeValue } from "./write.ts";

type Edits = TextEdit[] | undefined;

/** The edits that make each of some changes in a text; undefined where one cannot be made, or only by printing anew. */
export function editText(text: string, changes: readonly DataChange[]): Edits {
	const source = readSource(text);
	const style = styleOf(source);
	return eachOf(changes, (change) => editOnce(source, style, change));
}

function editOnce(source: Source, style: Style, change: DataChange): Edits {
	if (change.op === "remove") return remove(source, style, change.path);
	if (change.op === "move") return move(source, style, change.from, change.to);
	const value = draftOf(change.value);
	if (!value) return undefined;
	return change.op === "set" ? set(source, style, change.path, value) : insert(source, style, change.path, change.index, value);
}

/** Every step reads the text afresh; a change of more parts than this is better made by hand. */
const MAX_STEPS = 200;

/** Changes one after the other, each of the text that the one before has made. */
function inTurn({ text }: Source, steps: readonly ((source: Source) => Edits)[]): Edits {
	if (steps.length > MAX_STEPS) return undefined;
	let edits: TextEdit[] = [];
	let edited = text;
	for (const step of steps) {
		const more = step(readSource(edited));
		if (!more) return undefined;
		edits = composeEdits(edits, more);
		edited = applyEdits(edited, more);
	}
	return edits;
}

function set(source: Source, style: Style, path: Path, value: Draft): Edits {
	const old = treeAt(source.root, path);
	if (old && says(source.text, old, value)) return [];
	const pair = holderOf(source, path);
	if (pair) return setInside(source, style, pair, path, value);
	if (old) return setSpread(source, style, path, old, value);
	let depth = path.length - 1;
	while (depth > 0 && !treeAt(source.root, path.slice(0, depth))) depth--;
	if (treeAt(source.root, path.slice(0, depth))?.kind !== "table") return undefined;
	return addMissing(source, style, path, depth, value);
}

/** Whether a value is what stands there already. */
function says(text: string, tree: Tree, value: Draft): boolean {
	if (value.kind === "raw") return tree.kind === "scalar" && text.slice(tree.span.start, tree.span.end) === value.text;
	if (value.kind === "scalar") return tree.kind === "scalar" && !tree.uncertain && same(tree.value, value.value);
	if (value.kind === "list") return tree.kind === "list" && sameItems(text, tree, value);
	if (tree.kind !== "table" || tree.entries.length !== value.entries.length) return false;
	return value.entries.every(({ key, value: inner }) => {
		const old = tree.entries.find((entry) => entry.key === key);
		return old !== undefined && says(text, old.value, inner);
	});
}

function sameItems(text: string, { items }: List, value: Draft & { kind: "list" }): boolean {
	return (
		items.length === value.items.length &&
		items.every((item, i) => {
			const wanted = value.items[i];
			return wanted !== undefined && says(text, item, wanted);
		})
	);
}

/** Sets what stands in the value of a pair, or is to stand there. */
function setInside(source: Source, style: Style, pair: PlacedPair, path: Path, value: Draft): Edits {
	const inside = follow(pair.value, path.slice(pair.path.length));
	if (!inside) return undefined;
	if (inside.kind === "missing") return addMember(source, style, inside.at, inside.rest, value);
	const old = treeAt(source.root, path);
	if (inside.kind === "dotted") return old && setSpread(source, style, path, old, value);
	const { span } = inside.value;
	const fragile = commentsIn(source, span).length > 0;
	const manyLines = /[\n\r]/.test(source.text.slice(span.start, span.end));
	if (old?.kind === "list" && value.kind === "list" && (fragile || manyLines)) return setItems(source, style, path, old, value);
	if (old?.kind === "table" && value.kind === "table" && fragile) return setKeys(source, style, path, old, value);
	return replaceValue(source, style, pair, inside.value, value);
}

/** Sets what is made of several statements (or several members of an inline table). */
function setSpread(source: Source, style: Style, path: Path, old: Tree, value: Draft): Edits {
	if (old.kind === "table" && value.kind === "table") return setKeys(source, style, path, old, value);
	if (path.length === 0) return undefined;
	if (old.kind === "list" && value.kind === "list" && value.items.length > 0 && value.items.every(isTable)) {
		return setItems(source, style, path, old, value);
	}
	const position = path.at(-1);
	if (typeof position === "number") {
		return rewriteList(source, style, path.slice(0, -1), (items) => items.map((item, i) => (i === position ? value : item)));
	}
	return inTurn(source, [(now) => remove(now, style, path), (now) => set(now, style, path, value)]);
}

const isTable = (draft: Draft): boolean => draft.kind === "table";

/** A list of `[[tables]]` that gets an item of another kind cannot go on in that form. */
function rewriteList(source: Source, style: Style, path: Path, change: (items: readonly Draft[]) => Draft[]): Edits {
	const list = treeAt(source.root, path);
	const draft = list && draftOfTree(source.text, list);
	if (draft?.kind !== "list") return undefined;
	const items = change(draft.items);
	return inTurn(source, [(now) => remove(now, style, path), (now) => set(now, style, path, { kind: "list", items })]);
}

/** Makes a table say the same as another one, key by key, leaving alone what is the same. */
function setKeys(source: Source, style: Style, path: Path, old: Table, value: Draft & { kind: "table" }): Edits {
	const wanted = new Set(value.entries.map(({ key }) => key));
	const gone = new Set(old.entries.map(({ key }) => key).filter((key) => !wanted.has(key)));
	return inTurn(source, [
		...value.entries.map((entry) => (now: Source) => set(now, style, [...path, entry.key], entry.value)),
		...[...gone].map((key) => (now: Source) => remove(now, style, [...path, key])),
	]);
}

/** The same for a list, between the items at its start and end that stay. */
function setItems(source: Source, style: Style, path: Path, { items }: List, value: Draft & { kind: "list" }): Edits {
	const wanted = value.items;
	const stays = (oldIndex: number, newIndex: number) => {
		const item = items[oldIndex];
		const draft = wanted[newIndex];
		return item !== undefined && draft !== undefined && says(source.text, item, draft);
	};
	const shorter = Math.min(items.length, wanted.length);
	let head = 0;
	while (head < shorter && stays(head, head)) head++;
	let tail = 0;
	while (tail < shorter - head && stays(items.length - 1 - tail, wanted.length - 1 - tail)) tail++;
	const steps: ((now: Source) => Edits)[] = [];
	for (const [i, draft] of wanted.slice(0, wanted.length - tail).entries()) {
		if (i >= head && i < items.length - tail) steps.push((now) => set(now, style, [...path, i], draft));
		else if (i >= head) steps.push((now) => insert(now, style, path, i, draft));
	}
	for (let i = items.length - tail - 1; i >= wanted.length - tail; i--) steps.push((now) => remove(now, style, [...path, i]));
	return inTurn(source, steps);
}

function remove(source: Source, style: Style, path: Path): Edits {
	if (path.length === 0 || !treeAt(source.root, path)) return undefined;
	const pair = holderOf(source, path);
	if (pair && pair.path.length < path.length) return removeInside(source, style, pair, path);
	const parent = path.slice(0, -1);
	const list = treeAt(source.root, parent);
	if (list?.kind === "list" && list.items.length === 1) {
		const empty: Draft = { kind: "list", items: [] };
		return inTurn(source, [(now) => removeStatements(now, style, parent), (now) => set(now, style, parent, empty)]);
	}
	return removeStatements(source, style, path);
}

function removeInside(source: Source, style: Style, pair: PlacedPair, path: Path): Edits {
	const inside = follow(pair.value, path.slice(pair.path.length));
	if (!inside || inside.kind === "missing" || !inside.around) return undefined;
	const { node, rest } = inside.around;
	const position = rest[0];
	if (node.kind === "list" && typeof position === "number") return removeItem(source, style, node, position);
	if (node.kind !== "inline") return undefined;
	const edits = removeMember(source, style, node, rest);
	if (edits) return inTurn(source, [() => edits, (now) => (treeAt(now.root, path) ? remove(now, style, path) : [])]);
	if (inside.kind !== "value" || commentsIn(source, inside.value.span).length === 0) return undefined;
	// A value without comments takes its place for a moment, which saves them.
	return inTurn(source, [(now) => set(now, style, path, { kind: "scalar", value: 0 }), (now) => remove(now, style, path)]);
}

function insert(source: Source, style: Style, path: Path, index: number, value: Draft): Edits {
	const list = treeAt(source.root, path);
	if (list?.kind !== "list" || index < 0 || index > list.items.length) return undefined;
	const pair = holderOf(source, path);
	if (pair) {
		const inside = follow(pair.value, path.slice(pair.path.length));
		const brackets = inside?.kind === "value" ? bracketsOf(source, inside.value) : undefined;
		return brackets && insertPart(source, style, brackets, index, writeValue(value, style));
	}
	if (value.kind !== "table")
		return rewriteList(source, style, path, (items) => [...items.slice(0, index), value, ...items.slice(index)]);
	const section = { keys: keysOf(path), value, item: true };
	const headerOfItem = (item: number) => source.statements.find((statement) => isPath(statement.path, [...path, item]));
	const next = headerOfItem(index);
	if (next) return [sectionBefore(source, style, next, section)];
	const last = headerOfItem(index - 1);
	return last && addSection(source, style, last.path, section, indentAt(source.text, last.span.start));
}

function move(source: Source, style: Style, from: Path, to: Path): Edits {
	const tree = treeAt(source.root, from);
	if (!tree) return undefined;
	// An item of a list that is taken out lets another one come in its place: no way back to where it was.
	if (isPath(from, to) && typeof to.at(-1) === "string") return [];
	const renamed = renameHeaders(source, style, from, to);
	if (renamed) return renamed;
	const value = draftOfTree(source.text, tree);
	return value && inTurn(source, [(now) => remove(now, style, from), (now) => set(now, style, to, value)]);
}
