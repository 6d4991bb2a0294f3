import {
	type ChangeAnnotation,
	type CodeAction,
	type CodeActionKind,
	type CodeDescription,
	CreateFile,
	type Diagnostic,
	DiagnosticSeverity,
	DocumentDiagnosticReportKind,
	type DocumentLink,
	type DocumentSymbol,
	type FullDocumentDiagnosticReport,
	type Hover,
	type Location,
	MarkupKind,
	type Range,
	RenameFile,
	type SymbolInformation,
	SymbolKind,
	TextDocumentEdit,
	type UnchangedDocumentDiagnosticReport,
	type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Judged } from "../analysis/analyze.ts";
import type { FileEdit } from "../analysis/fixes.ts";
import type { HoverText } from "../analysis/hover.ts";
import type { Outline } from "../analysis/symbols.ts";
import type { SourceFile } from "../base/file.ts";
import { LineIndex, type Position } from "../base/lines.ts";
import { type Message, render } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import type { Client } from "./client.ts";

/** To whom we speak: the client, its language, and how it calls the files of a node. */
export interface Listener {
	readonly client: Client;
	/** The URI of a file by its path below the node root: as the client wrote it where the document is open. */
	uriOf(path: string): string;
	/** The version of the document at that path; null where it is not open. */
	versionOf(path: string): number | null;
}

/** The virtual document of a rule; only our own client can show it. */
export const rulePage = (rule: string): string => `runtime-config:/rules/${rule}.md`;
export const lessonPage = (lesson: string): string => `runtime-config:/lessons/${lesson}.md`;

export const speak = (message: Message, { client }: Listener): string => render(message, client.locale);

const indexes = new WeakMap<SourceFile, LineIndex>();

function indexOf(file: SourceFile): LineIndex {
	let index = indexes.get(file);
	if (!index) {
		index = new LineIndex(file.text);
		indexes.set(file, index);
	}
	return index;
}

/** A file that was read from the disk may begin with a byte order mark, which is no character of the editor's text. */
const markOf = (file: SourceFile): number => (file.text.startsWith("\uFEFF") ? 1 : 0);

function toPosition(file: SourceFile, offset: number): Position {
	const { line, character } = indexOf(file).positionAt(Math.min(offset, file.text.length));
	return { line, character: line === 0 ? Math.max(0, character - markOf(file)) : character };
}

/** The offset of an editor's position; it may lie anywhere. */
export function toOffset(file: SourceFile, { line, character }: Position): number {
	return indexOf(file).offsetAt({ line, character: line === 0 ? character + markOf(file) : character });
}

export const toRange = (file: SourceFile, { start, end }: Span): Range => ({
	start: toPosition(file, start),
	end: toPosition(file, end),
});

const SEVERITIES: Record<Judged["severity"], DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

export const SOURCE = "runtime-config";

export function toDiagnostic({ rule, severity, at, message, related }: Judged, listener: Listener): Diagnostic {
	const { can, commands } = listener.client;
	const page: CodeDescription | undefined =
		can.codeDescription && commands.has("runtimeConfig.openPage") ? { href: rulePage(rule.id) } : undefined;
	const others = can.relatedInformation ? (related ?? []) : [];
	return {
		range: toRange(at.file, at.span),
		severity: SEVERITIES[severity],
		code: rule.id,
		...(page ? { codeDescription: page } : {}),
		source: SOURCE,
		message: speak(message, listener),
		...(others.length === 0
			? {}
			: {
					relatedInformation: others.map((r) => ({
						location: toLocation(r.at.file, r.at.span, listener),
						message: speak(r.message, listener),
					})),
				}),
	};
}

export const toLocation = (file: SourceFile, span: Span, listener: Listener): Location => ({
	uri: listener.uriOf(file.path),
	range: toRange(file, span),
});

/** What an edit is called and what it may disturb, for clients that show it before it is made. */
export interface Label {
	readonly title: string;
	readonly caution: string | undefined;
}

const ANNOTATION = "fix";

/** Edits of a node's files as one; undefined when the client cannot make them, or when nothing would change. */
export function toWorkspaceEdit(edits: readonly FileEdit[], label: Label, listener: Listener): WorkspaceEdit | undefined {
	const { can } = listener.client;
	if (edits.some((edit) => (edit.type === "create" && !can.createFiles) || (edit.type === "rename" && !can.renameFiles)))
		return undefined;
	const texts = edits.flatMap((edit) => (edit.type === "edit" ? [edit] : []));
	if (edits.length === 0 || texts.some((edit) => toTextEdits(edit).length === 0)) return undefined;
	if (!can.documentChanges) {
		if (texts.length < edits.length) return undefined;
		return { changes: Object.fromEntries(texts.map((edit) => [listener.uriOf(edit.file.path), toTextEdits(edit)])) };
	}
	const documentChanges = edits.flatMap((edit) => toDocumentChanges(edit, listener));
	if (!can.changeAnnotations) return { documentChanges };
	const annotation: ChangeAnnotation = { label: label.title, ...(label.caution ? { description: label.caution } : {}) };
	return { documentChanges, changeAnnotations: { [ANNOTATION]: annotation } };
}

type DocumentChange = TextDocumentEdit | CreateFile | RenameFile;

function toDocumentChanges(edit: FileEdit, listener: Listener): DocumentChange[] {
	const annotation = listener.client.can.changeAnnotations ? { annotationId: ANNOTATION } : {};
	if (edit.type === "edit") {
		const { path } = edit.file;
		const edits = toTextEdits(edit).map((one) => ({ ...one, ...annotation }));
		return [TextDocumentEdit.create({ uri: listener.uriOf(path), version: listener.versionOf(path) }, edits)];
	}
	const uri = listener.uriOf(edit.path);
	if (edit.type === "rename")
		return [{ ...RenameFile.create(uri, listener.uriOf(edit.to), { overwrite: false }), ...annotation }];
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const content = { range, newText: edit.text, ...annotation };
	return [
		{ ...CreateFile.create(uri, { overwrite: false }), ...annotation },
		TextDocumentEdit.create({ uri, version: null }, [content]),
	];
}

/** Taking away a byte order mark is nothing an editor can do to its text. */
function toTextEdits({ file, edits }: FileEdit & { readonly type: "edit" }): { range: Range; newText: string }[] {
	const mark = markOf(file);
	const seen = edits.filter(({ span, newText }) => newText !== "" || span.end > Math.max(span.start, mark));
	return seen.map(({ span, newText }) => ({ range: toRange(file, span), newText }));
}

/** The files whose text an edit changes. */
export const urisOf = ({ documentChanges, changes }: WorkspaceEdit): string[] => [
	...(documentChanges ?? []).flatMap((change) => ("textDocument" in change ? [change.textDocument.uri] : [])),
	...Object.keys(changes ?? {}),
];

/** A command of our own client with what it is told. */
export interface ClientCommand {
	readonly name: string;
	readonly argument: string | string[];
}

/** A code action before it is one of the protocol's. */
export interface Offer {
	readonly title: string;
	readonly kind: CodeActionKind;
	/** The client's own diagnostics that it is an answer to. */
	readonly diagnostics: Diagnostic[];
	readonly edit?: WorkspaceEdit;
	readonly preferred?: boolean;
	/** Done after the edit. */
	readonly command?: ClientCommand | undefined;
}

export const toCodeAction = ({ title, kind, diagnostics, edit, preferred, command }: Offer): CodeAction => ({
	title,
	kind,
	...(diagnostics.length > 0 ? { diagnostics } : {}),
	...(edit ? { edit } : {}),
	...(preferred ? { isPreferred: true } : {}),
	...(command ? { command: { title, command: command.name, arguments: [command.argument] } } : {}),
});

type OneReport = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** The findings of a file, or that they are those of the result that the client names. */
export function toReport(resultId: string, items: Diagnostic[], previous: string | undefined): OneReport {
	if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
	return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

export const toHover = (file: SourceFile, { span, markdown }: HoverText): Hover => ({
	contents: { kind: MarkupKind.Markdown, value: markdown },
	range: toRange(file, span),
});

const KINDS: Record<Outline["kind"], SymbolKind> = {
	table: SymbolKind.Object,
	list: SymbolKind.Array,
	string: SymbolKind.String,
	number: SymbolKind.Number,
	boolean: SymbolKind.Boolean,
	null: SymbolKind.Null,
	document: SymbolKind.Namespace,
};

export function toSymbols(
	file: SourceFile,
	outline: readonly Outline[],
	listener: Listener,
): DocumentSymbol[] | SymbolInformation[] {
	return listener.client.can.nestedSymbols ? outline.map((one) => toSymbol(file, one)) : flat(file, outline, undefined, listener);
}

function toSymbol(file: SourceFile, { name, detail, kind, span, nameSpan, children }: Outline): DocumentSymbol {
	return {
		name,
		...(detail === "" ? {} : { detail }),
		kind: KINDS[kind],
		range: toRange(file, span),
		selectionRange: toRange(file, nameSpan),
		...(children.length === 0 ? {} : { children: children.map((child) => toSymbol(file, child)) }),
	};
}

function flat(
	file: SourceFile,
	outline: readonly Outline[],
	container: string | undefined,
	listener: Listener,
): SymbolInformation[] {
	return outline.flatMap(({ name, kind, span, children }) => [
		{
			name,
			kind: KINDS[kind],
			location: toLocation(file, span, listener),
			...(container === undefined ? {} : { containerName: container }),
		},
		...flat(file, children, name, listener),
	]);
}

export const toLink = (file: SourceFile, span: Span, target: string): DocumentLink => ({ range: toRange(file, span), target });

/** A Markdown link that opens a page in our own client; plain text for any other. */
export function toPageLink(title: string, page: string, { commands }: Client): string {
	if (!commands.has("runtimeConfig.openPage")) return title;
	return `[${title}](command:runtimeConfig.openPage?${encodeURIComponent(JSON.stringify([page]))})`;
}
