import { composeSteps, type TextEdit } from "../base/edit.ts";
import { type Data, type DataChange, dataAt, same } from "./data.ts";
import type { Path } from "./tree.ts";

/** The edits of each of some changes, all of the same text; undefined as soon as one cannot be made. */
export function eachOf(
	changes: readonly DataChange[],
	edit: (change: DataChange) => TextEdit[] | undefined,
): TextEdit[] | undefined {
	const edits: TextEdit[] = [];
	for (const change of changes) {
		const made = edit(change);
		if (!made) return undefined;
		edits.push(...made);
	}
	return edits;
}

/** The edits one change makes of a text, or undefined. */
export type Edit = (text: string, change: DataChange) => TextEdit[] | undefined;

/** Several changes, one after the other, as edits of the first text. */
export const inSteps = (edit: Edit, text: string, changes: readonly DataChange[]): TextEdit[] | undefined =>
	composeSteps(
		text,
		changes.map((change) => (now) => edit(now, change)),
	);

/** A move as two changes: written first and removed then where that is the same, so that a text never runs empty in between. */
export function move(edit: Edit, text: string, data: Data, from: Path, to: Path): TextEdit[] | undefined {
	const value = dataAt(data, from);
	if (value === undefined) return undefined;
	if (startsWith(to, from) && startsWith(from, to)) return [];
	const changes: DataChange[] = [
		{ op: "remove", path: from },
		{ op: "set", path: to, value },
	];
	const apart = typeof from.at(-1) === "string" && !startsWith(to, from) && !startsWith(from, to);
	return inSteps(edit, text, apart ? changes.reverse() : changes);
}

const startsWith = (path: Path, start: Path): boolean => start.every((part, i) => path[i] === part);

/** The changes, one after the other, that make a list another one: what is the same at both ends is left alone. */
export function listChanges(path: Path, old: readonly Data[], value: readonly Data[]): DataChange[] {
	const most = Math.min(old.length, value.length);
	let head = 0;
	while (head < most && same(old[head] ?? null, value[head] ?? null)) head++;
	let tail = 0;
	while (tail < most - head && same(old[old.length - 1 - tail] ?? null, value[value.length - 1 - tail] ?? null)) tail++;
	const before = old.slice(head, old.length - tail);
	const after = value.slice(head, value.length - tail);
	const set = after.slice(0, before.length).map((item, i): DataChange => ({ op: "set", path: [...path, head + i], value: item }));
	const removed = before
		.slice(after.length)
		.map((_, i): DataChange => ({ op: "remove", path: [...path, head + before.length - 1 - i] }));
	const added = after
		.slice(before.length)
		.map((item, i): DataChange => ({ op: "insert", path, index: head + before.length + i, value: item }));
	return [...set, ...removed, ...added];
}
