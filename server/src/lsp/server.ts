import {
	type CancellationToken,
	type CodeActionParams,
	type CompletionItem,
	type CompletionParams,
	type Connection,
	DiagnosticRefreshRequest,
	DidChangeWatchedFilesNotification,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	type DocumentLinkParams,
	type DocumentSymbolParams,
	FileChangeType,
	type FileEvent,
	type TextDocumentPositionParams,
	type WorkspaceDiagnosticParams,
	type WorkspaceDiagnosticReport,
	type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OnBroken } from "../analysis/analyze.ts";
import { type Client, foldersAt } from "./client.ts";
import { codeActions } from "./code-actions.ts";
import { completion, resolveCompletion } from "./completion.ts";
import { OpenDocuments } from "./open-documents.ts";
import { Pending } from "./pending.ts";
import { type Known, PulledDiagnostics } from "./pull.ts";
import { PushedDiagnostics } from "./push.ts";
import { definition, hover, links, type PageParams, page, symbols, type WhyParams, why } from "./questions.ts";
import { Quiet } from "./quiet.ts";
import { Reports } from "./reports.ts";
import { readSettings, type Settings, sectionOf } from "./settings.ts";
import { at } from "./unknown.ts";
import { pathOf } from "./uris.ts";
import { Workspace } from "./workspace.ts";

/** Files that a node may be made of; our own client watches them by itself, others are asked to. */
const WATCHED = ["**/*.{toml,json,yaml,yml,conf,env,service,socket,tmpl}", "**/{default,sysconfig}/{kubelet,docker,crio}"];

/** Everything between `initialize` and `exit` of one client. */
export class Server {
	readonly #known: Known;
	readonly #connection: Connection;
	readonly #workspace: Workspace;
	readonly #documents = new OpenDocuments();
	readonly #quiet = new Quiet();
	readonly #pulled: PulledDiagnostics;
	readonly #pushed: PushedDiagnostics;
	readonly #pending: Pending;
	#settings: Settings;
	#trusted: boolean;
	#folders: readonly string[];

	constructor(connection: Connection, client: Client) {
		this.#connection = connection;
		this.#settings = readSettings(client.settings);
		this.#trusted = client.trusted;
		this.#folders = client.folders;
		const documents = this.#documents;
		const settings = () => this.#settings;
		const workspace = new Workspace(documents, () => ({
			settings: this.#settings,
			trusted: this.#trusted,
			folders: this.#folders,
		}));
		const onBroken: OnBroken = (rule, error) =>
			connection.console.error(`rule ${rule}: ${error instanceof Error ? error.stack : String(error)}`);
		this.#workspace = workspace;
		this.#known = { workspace, documents, client, reports: new Reports(documents, client, settings, onBroken) };
		this.#pulled = new PulledDiagnostics(this.#known, this.#quiet, () => this.#refresh());
		this.#pushed = new PushedDiagnostics(this.#known, (params) => this.#ask(connection.sendDiagnostics(params)));
		const shown = client.can.pullDiagnostics ? this.#pulled : this.#pushed;
		this.#pending = new Pending(
			this.#quiet,
			(paths) => shown.changed(paths),
			(error) => connection.console.error(String(error)),
		);
	}

	initialized(): void {
		const { can } = this.#known.client;
		if (can.watchFiles)
			this.#ask(
				this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
					watchers: WATCHED.map((globPattern) => ({ globPattern })),
				}),
			);
		if (can.folderChanges) this.#connection.workspace.onDidChangeWorkspaceFolders((change) => this.foldersChanged(change));
		if (can.configuration && this.#known.client.settings === undefined) this.#askForSettings();
	}

	opened(document: TextDocument): void {
		const path = pathOf(document.uri);
		if (path === undefined) return;
		this.#documents.open(path, document);
		// Facts about the encoding are of the file as it is now.
		this.#workspace.diskChanged([path], false);
		this.#changed([path]);
	}

	typed(document: TextDocument): void {
		const path = pathOf(document.uri);
		if (path === undefined || this.#documents.get(path)?.uri !== document.uri) return;
		this.#workspace.documentsChanged();
		this.#changed([path]);
	}

	saved(document: TextDocument): void {
		this.filesChanged([{ uri: document.uri, type: FileChangeType.Changed }]);
	}

	closed(document: TextDocument): void {
		const path = pathOf(document.uri);
		if (path === undefined) return;
		this.#documents.close(path);
		this.filesChanged([{ uri: document.uri, type: FileChangeType.Changed }]);
	}

	filesChanged(changes: readonly FileEvent[]): void {
		const paths = changes.flatMap(({ uri }) => pathOf(uri) ?? []);
		if (paths.length === 0) return;
		this.#workspace.diskChanged(
			paths,
			changes.some(({ type }) => type !== FileChangeType.Changed),
		);
		this.#changed(paths);
	}

	foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
		const gone = new Set(foldersAt(removed.map(({ uri }) => uri)));
		this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...foldersAt(added.map(({ uri }) => uri))];
		this.#everythingChanged();
	}

	settingsChanged(params: unknown): void {
		const section = sectionOf(at(params, "settings"));
		if (section !== undefined) this.#takeSettings(section);
		else if (this.#known.client.can.configuration) this.#askForSettings();
	}

	trustChanged(params: unknown): void {
		this.#trusted = at(params, "trusted") === true;
		this.#everythingChanged();
	}

	diagnostics(
		{ textDocument, previousResultId }: DocumentDiagnosticParams,
		token: CancellationToken,
	): Promise<DocumentDiagnosticReport> {
		return this.#pulled.document(textDocument.uri, previousResultId, token);
	}

	workspaceDiagnostics(
		{ previousResultIds }: WorkspaceDiagnosticParams,
		token: CancellationToken,
	): Promise<WorkspaceDiagnosticReport> {
		return this.#pulled.workspace(previousResultIds, token);
	}

	readonly hover = (params: TextDocumentPositionParams) => hover(this.#known, params);
	readonly completion = (params: CompletionParams) => completion(this.#known, params);
	readonly resolveCompletion = (item: CompletionItem) => resolveCompletion(this.#known, item);
	readonly definition = (params: TextDocumentPositionParams) => definition(this.#known, params);
	readonly symbols = (params: DocumentSymbolParams) => symbols(this.#known, params);
	readonly links = (params: DocumentLinkParams) => links(this.#known, params);
	readonly codeActions = (params: CodeActionParams) => codeActions(this.#known, params);
	readonly page = (params: PageParams) => page(this.#known, params);
	readonly why = (params: WhyParams) => why(this.#known, params);

	#takeSettings(section: unknown): void {
		this.#settings = readSettings(section);
		this.#everythingChanged();
	}

	/** Nobody waits for the answer: it may never come. */
	#askForSettings(): void {
		this.#ask(
			this.#connection.workspace.getConfiguration("runtimeConfig").then((section) => section && this.#takeSettings(section)),
		);
	}

	#changed(paths: readonly string[]): void {
		this.#quiet.changed();
		this.#pulled.touched(paths);
		this.#pending.add(paths);
	}

	#everythingChanged(): void {
		this.#workspace.diskChanged([], true);
		this.#quiet.changed();
		if (this.#known.client.can.pullDiagnostics) this.#pulled.reset();
		else this.#pending.add(this.#documents.paths());
	}

	#refresh(): void {
		if (this.#known.client.can.refreshDiagnostics) this.#ask(this.#connection.sendRequest(DiagnosticRefreshRequest.type));
	}

	/** Something for the client that may fail or stay without an answer. */
	#ask(request: Promise<unknown>): void {
		request.catch((error) => this.#connection.console.warn(String(error)));
	}
}
