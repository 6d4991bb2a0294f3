import { composeEdits, type TextEdit } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import type { Change, Fix } from "../rules/rule.ts";
import type { DataChange } from "../syntax/data.ts";
import { changeText, type Document } from "../syntax/documents.ts";
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
function editFile(file: SourceFile, changes: readonly Change[]): TextEdit[] | undefined {
	if (file.absent || file.bytes.bom?.startsWith("utf-16") || file.bytes.invalid) return undefined;
	let edits: TextEdit[] = [];
	for (const change of changes) {
		const next = textRepair(change, file);
		if (!next) continue;
		if (next.length === 0) return undefined;
		edits = [...edits, ...next];
	}
	const documents = new Map<Document, DataChange[]>();
	for (const change of changes) {
		const part = dataChange(change);
		if (part) documents.set(part.document, [...(documents.get(part.document) ?? []), ...part.changes]);
	}
	for (const [document, list] of documents) {
		const next = changeText(document, applied(file.text, edits), list);
		if (!next) return undefined;
		edits = composeEdits(edits, next);
	}
	return edits.length > 0 ? edits : undefined;
}

const applied = (text: string, edits: readonly TextEdit[]): string => (edits.length === 0 ? text : apply(text, edits));

function apply(text: string, edits: readonly TextEdit[]): string {
	let out = text;
	for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start))
		out = out.slice(0, span.start) + newText + out.slice(span.end);
	return out;
}

function textRepair(change: Change, file: SourceFile): readonly TextEdit[] | undefined {
	if (change.type === "repair") return change.edits ?? change.fault.problem.repair ?? [];
	if (change.type !== "save-without-bom") return undefined;
	return file.text.startsWith("\uFEFF") ? [{ span: { start: 0, end: 1 }, newText: "" }] : [];
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
