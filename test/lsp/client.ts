import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
	type CodeAction,
	createMessageConnection,
	type Diagnostic,
	type DocumentDiagnosticReport,
	type MessageConnection,
	type PublishDiagnosticsParams,
	type Range,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentEdit,
	type WorkspaceDiagnosticReport,
	type WorkspaceEdit,
} from "vscode-languageserver/node";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The server from its sources, as arguments of Node. */
export const SERVER = ["--import", "tsx", path.join(ROOT, "server/src/lsp/main.ts"), "--stdio"];

/** What the clients of these tests can do unless a test says otherwise: about what VS Code can. */
export const CAPABILITIES = {
	workspace: {
		workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"], changeAnnotationSupport: {} },
		diagnostics: { refreshSupport: true },
	},
	textDocument: {
		publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
	},
};

export const PULL = {
	...CAPABILITIES,
	textDocument: { ...CAPABILITIES.textDocument, diagnostic: { relatedDocumentSupport: true } },
};

/** Commands of our own client. */
const COMMANDS = ["runtimeConfig.openPage", "runtimeConfig.offerSave"];

interface Options {
	readonly capabilities?: object;
	/** `initializationOptions`. */
	readonly options?: object;
	/** Paths of the workspace folders. */
	readonly folders?: readonly string[];
	/** What Node runs. */
	readonly program?: readonly string[] | undefined;
}

/** A copy of one of the example nodes in a folder of its own. */
export async function copyOf(example: string): Promise<{ root: string; remove: () => Promise<void> }> {
	const root = await mkdtemp(path.join(tmpdir(), "node-"));
	await cp(path.join(ROOT, "examples", example), root, { recursive: true });
	return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

export const uriOf = (file: string): string => pathToFileURL(file).href;

/** The server in a process of its own, and an editor that talks to it. */
export class Editor {
	readonly connection: MessageConnection;
	readonly process: ChildProcess;
	/** Everything that was published, in order. */
	readonly published: PublishDiagnosticsParams[] = [];
	refreshes = 0;
	readonly #texts = new Map<string, { version: number; text: string; languageId: string }>();

	constructor(program: readonly string[] = SERVER) {
		this.process = spawn(process.execPath, program, {
			cwd: ROOT,
			stdio: ["pipe", "pipe", "inherit"],
		});
		const { stdout, stdin } = this.process;
		if (!stdout || !stdin) throw new Error("no pipes");
		this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
		this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
			this.published.push(params);
		});
		this.connection.onRequest("workspace/diagnostic/refresh", () => {
			this.refreshes++;
			return null;
		});
		this.connection.listen();
	}

	static async start({ capabilities = CAPABILITIES, options = {}, folders = [], program }: Options = {}): Promise<Editor> {
		const editor = new Editor(program);
		await editor.request("initialize", {
			processId: process.pid,
			rootUri: null,
			capabilities,
			initializationOptions: { locale: "en", trusted: true, commands: COMMANDS, ...options },
			workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: path.basename(folder) })),
		});
		await editor.notify("initialized", {});
		return editor;
	}

	request<T>(method: string, params: object): Promise<T> {
		return this.connection.sendRequest<T>(method, params);
	}

	notify(method: string, params: object): Promise<void> {
		return this.connection.sendNotification(method, params);
	}

	async open(file: string, text: string, languageId = "plaintext"): Promise<string> {
		const uri = uriOf(file);
		this.#texts.set(uri, { version: 1, text, languageId });
		await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
		return uri;
	}

	text(uri: string): string {
		return this.#text(uri).text;
	}

	version(uri: string): number {
		return this.#text(uri).version;
	}

	/** Replaces the only occurrence of a text, with a ranged change. */
	async replace(uri: string, old: string, now: string): Promise<void> {
		const document = this.#text(uri);
		const start = document.text.indexOf(old);
		if (start < 0) throw new Error(`${old} does not stand in ${uri}`);
		const range = rangeIn(document.text, start, start + old.length);
		document.text = document.text.replace(old, () => now);
		document.version++;
		await this.notify("textDocument/didChange", {
			textDocument: { uri, version: document.version },
			contentChanges: [{ range, text: now }],
		});
	}

	async setText(uri: string, text: string): Promise<void> {
		const document = this.#text(uri);
		document.text = text;
		document.version++;
		await this.notify("textDocument/didChange", { textDocument: { uri, version: document.version }, contentChanges: [{ text }] });
	}

	/** The range of the first occurrence of a text in an open document. */
	rangeOf(uri: string, part: string): Range {
		const { text } = this.#text(uri);
		const start = text.indexOf(part);
		if (start < 0) throw new Error(`${part} does not stand in ${uri}`);
		return rangeIn(text, start, start + part.length);
	}

	async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
		return this.request("textDocument/diagnostic", { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) });
	}

	/** The findings that a pull brings. */
	async items(uri: string): Promise<readonly Diagnostic[]> {
		const report = await this.pull(uri);
		return report.kind === "full" ? report.items : [];
	}

	/** Their rules. */
	async rulesAt(uri: string): Promise<string[]> {
		return rulesOf(await this.items(uri));
	}

	async actions(
		uri: string,
		range: Range,
		diagnostics: readonly Diagnostic[] = [],
		only?: readonly string[],
	): Promise<CodeAction[]> {
		const context = { diagnostics, ...(only ? { only } : {}) };
		return (await this.request<CodeAction[] | null>("textDocument/codeAction", { textDocument: { uri }, range, context })) ?? [];
	}

	/** Makes the text edits of an edit in the open documents; the others are given back. */
	async apply(edit: WorkspaceEdit): Promise<TextDocumentEdit[]> {
		const closed: TextDocumentEdit[] = [];
		for (const change of edit.documentChanges ?? []) {
			if (!("textDocument" in change)) continue;
			const { uri } = change.textDocument;
			if (this.#texts.has(uri)) await this.setText(uri, edited(this.text(uri), change));
			else closed.push(change);
		}
		return closed;
	}

	async pullAll(previousResultIds: readonly { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> {
		return this.request("workspace/diagnostic", { previousResultIds });
	}

	/** Waits until something was published that passes. */
	async until(what: string, test: () => boolean): Promise<void> {
		for (const started = Date.now(); !test(); ) {
			if (Date.now() - started > 10_000) throw new Error(`waited 10 s for ${what}`);
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}

	/** What was published last for a document. */
	last(uri: string): PublishDiagnosticsParams | undefined {
		return this.published.findLast((one) => one.uri === uri);
	}

	/** Says goodbye and waits for the process to end; the exit code. */
	async stop(): Promise<number | null> {
		const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
		if (this.process.exitCode !== null) return this.process.exitCode;
		await this.request("shutdown", {});
		await this.notify("exit", {});
		const code = await ended;
		this.connection.dispose();
		return code;
	}

	#text(uri: string) {
		const document = this.#texts.get(uri);
		if (!document) throw new Error(`${uri} is not open`);
		return document;
	}
}

export const rulesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => String(code)).sort();

function rangeIn(text: string, start: number, end: number): Range {
	const at = (offset: number) => {
		const lines = text.slice(0, offset).split("\n");
		return { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
	};
	return { start: at(start), end: at(end) };
}

/** A text after the edits of one document. */
export function edited(text: string, { edits }: TextDocumentEdit): string {
	const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
	const offset = ({ line, character }: { line: number; character: number }) => (starts[line] ?? text.length) + character;
	const changes = edits.map((edit) => ({
		start: offset((edit as { range: Range }).range.start),
		end: offset((edit as { range: Range }).range.end),
		newText: (edit as { newText: string }).newText,
	}));
	return changes
		.sort((a, b) => b.start - a.start)
		.reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}
