import assert from "node:assert/strict";
import {
	type CodeAction,
	commands,
	type Diagnostic,
	extensions,
	languages,
	Range,
	type TextDocument,
	Uri,
	window,
	workspace,
} from "vscode";

/** Our extension's id. */
const EXTENSION = "container-runtime-config.container-runtime-config";

/** A file of the opened node. */
export function fileOf(name: string): Uri {
	const folder = workspace.workspaceFolders?.[0];
	assert.ok(folder, "a folder is open");
	return Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<TextDocument> {
	const document = await workspace.openTextDocument(fileOf(name));
	await window.showTextDocument(document);
	return document;
}

/** Activates the extension as VS Code would, and waits for it. */
export async function ourExtension() {
	const extension = extensions.getExtension(EXTENSION);
	assert.ok(extension, `${EXTENSION} is installed`);
	await extension.activate();
	return extension;
}

/** Waits until `answer` gives something; fails with `what` after 15 seconds. */
export async function until<T>(what: string, answer: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
	const deadline = Date.now() + 15_000;
	for (;;) {
		const value = await answer();
		if (value !== undefined && value !== false) return value;
		if (Date.now() > deadline) assert.fail(`waited 15 s for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Our findings on a file, by rule. */
export const findings = (uri: Uri, rule?: string): Diagnostic[] =>
	languages.getDiagnostics(uri).filter((one) => one.source === "runtime-config" && (rule === undefined || ruleOf(one) === rule));

const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === "object" ? code.value : code);

export const finding = (uri: Uri, rule: string): Promise<Diagnostic> => until(`a finding ${rule}`, () => findings(uri, rule)[0]);
export const noFinding = (uri: Uri, rule: string): Promise<true> =>
	until(`no finding ${rule}`, () => findings(uri, rule).length === 0);

/** What mends at a place, with its edits. */
export async function fixesAt(uri: Uri, range: Range): Promise<CodeAction[]> {
	const resolved = 20; // how many of them are asked for their edits
	const actions = await commands.executeCommand<CodeAction[]>(
		"vscode.executeCodeActionProvider",
		uri,
		range,
		"quickfix",
		resolved,
	);
	return actions.filter((one) => one.edit !== undefined);
}

/** The text of every hover at a place, joined. */
export async function hoverAt(document: TextDocument, word: string): Promise<string> {
	const at = document.positionAt(document.getText().indexOf(word) + 1);
	const hovers = await commands.executeCommand<{ contents: (string | { value: string })[] }[]>(
		"vscode.executeHoverProvider",
		document.uri,
		at,
	);
	return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value))).join("\n");
}

/** Replaces the only occurrence of `old` in a document, unsaved. */
export async function replace(document: TextDocument, old: string, now: string): Promise<void> {
	const start = document.getText().indexOf(old);
	assert.notEqual(start, -1, `${old} stands in the document`);
	const editor = await window.showTextDocument(document);
	await editor.edit((edit) => edit.replace(new Range(document.positionAt(start), document.positionAt(start + old.length)), now));
}

/** Takes back every unsaved change, and leaves no file open. */
export async function revertAll(): Promise<void> {
	for (const document of workspace.textDocuments.filter((one) => one.isDirty)) {
		await window.showTextDocument(document);
		await commands.executeCommand("workbench.action.files.revert");
	}
	await commands.executeCommand("workbench.action.closeAllEditors");
}
