import { applyEdits, composeEdits, type TextEdit } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import type { Change, Fix } from "../rules/rule.ts";
import type { DataChange } from "../syntax/data.ts";
import { changeText, type Document, mendText } from "../syntax/documents.ts";
import { writeDocument } from "../syntax/formats.ts";
import { treeAt } from "../syntax/tree.ts";

export type { Fix } from "../rules/rule.ts";

/** What a fix does to one file; paths are relative to the node root. */
export type FileEdit =
	| { readonly type: "edit"; readonly file: SourceFile; readonly edits: readonly TextEdit[] }
	| { readonly type: "create"; readonly path: string; readonly text: string }
	| { readonly type: "rename"; readonly path: string; readonly to: string };

/** The edits of a fix, proven file by file; undefined when one of its changes cannot be made safely. */
export function compileFix(fix: Fix): FileEdit[] | undefined {
	const done: FileEdit[] = [];
	const byFile = new Map<SourceFile, Change[]>();
	for (const change of fix.changes) {
		const file = fileOf(change);
		if (file) byFile.set(file, [...(byFile.get(file) ?? []), change]);
		else if (change.type === "create")
			done.push({ type: "create", path: change.path, text: writeDocument(change.format, change.value) });
		else if (change.type === "rename") done.push({ type: "rename", path: change.path, to: change.to });
	}
	for (const [file, changes] of byFile) {
		const edits = editFile(file, changes);
		if (!edits) return undefined;
		done.push({ type: "edit", file, edits });
	}
	return done;
}

function fileOf(change: Change): SourceFile | undefined {
	switch (change.type) {
		case "set":
		case "remove":
		case "insert":
			return change.place.document.file;
		case "move":
			return change.from.document.file;
		case "repair":
			return change.fault.file;
		case "save-without-bom":
			return change.spot.file;
		default:
			return undefined;
	}
}

/** Text repairs first, then the data changes of each document one after the other, each on the text the last one left. */
function editFile(file: SourceFile, changes: readonly Change[]): readonly TextEdit[] | undefined {
	if (file.absent || file.bytes.bom?.startsWith("utf-16") || file.bytes.invalid) return undefined;
	const first = textEdits(file, changes);
	if (!first) return undefined;
	let edits: readonly TextEdit[] = first;
	const documents = new Map<Document, DataChange[]>();
	for (const change of changes) {
		const part = dataChange(change);
		if (part) documents.set(part.document, [...(documents.get(part.document) ?? []), ...part.changes]);
	}
	for (const [document, list] of documents) {
		const next = changeText(document, applyEdits(file.text, edits), list);
		if (!next) return undefined;
		edits = composeEdits(edits, next);
	}
	return edits.length > 0 ? edits : undefined;
}

/** What is done to the text itself, before any change of data. */
function textEdits(file: SourceFile, changes: readonly Change[]): readonly TextEdit[] | undefined {
	const repairs = changes.filter((change) => change.type === "repair");
	const document = repairs[0]?.fault.document;
	const repair = repairs.flatMap(({ fault, edits }) => edits ?? fault.problem.repair ?? []);
	const mends = document ? mendText(document, repair) : [];
	const unmark = changes.some(({ type }) => type === "save-without-bom");
	if (!mends || (unmark && !file.text.startsWith("\uFEFF"))) return undefined;
	return unmark ? [{ span: { start: 0, end: 1 }, newText: "" }, ...mends] : mends;
}

function dataChange(change: Change): { document: Document; changes: DataChange[] } | undefined {
	switch (change.type) {
		case "set":
			return { document: change.place.document, changes: [{ op: "set", path: change.place.path, value: change.value }] };
		case "remove":
			return { document: change.place.document, changes: [{ op: "remove", path: change.place.path }] };
		case "insert":
			return { document: change.place.document, changes: [insertion(change)] };
		case "move":
			return { document: change.from.document, changes: [{ op: "move", from: change.from.path, to: change.to.path }] };
		default:
			return undefined;
	}
}

function insertion({ place, index, value }: Change & { type: "insert" }): DataChange {
	const list = treeAt(place.document.root, place.path);
	if (list?.kind !== "list") return { op: "set", path: place.path, value: [value] };
	return { op: "insert", path: place.path, index: index ?? list.items.length, value };
}
