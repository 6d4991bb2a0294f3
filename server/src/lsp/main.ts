import { createConnection, ProposedFeatures, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { capabilities } from "./capabilities.ts";
import { type Client, readClient } from "./client.ts";
import type { Server } from "./server.ts";

// Standard input and output, unless a transport is named (`--node-ipc` by an editor that forks us).
const isNamed = process.argv.slice(2).some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument));
const connection = isNamed
	? createConnection(ProposedFeatures.all)
	: createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

let client: Client | undefined;
connection.onInitialize((params) => {
	client = readClient(params);
	return capabilities(client);
});

let server: Promise<Server> | undefined;

/** The server proper: all that judges and teaches is loaded when it is first needed, after `initialize` has been answered. */
function ready(): Promise<Server> {
	const known = client;
	if (!known) return Promise.reject(new Error("not initialized"));
	server ??= import("./server.ts").then((module) => new module.Server(connection, known));
	return server;
}

/** What comes without waiting for an answer; in the order in which it comes. */
const tell = (what: (server: Server) => void): void => {
	ready()
		.then(what)
		.catch((error) => connection.console.error(String(error)));
};

connection.onInitialized(() => tell((it) => it.initialized()));
documents.onDidOpen(({ document }) => tell((it) => it.opened(document)));
documents.onDidChangeContent(({ document }) => tell((it) => it.typed(document)));
documents.onDidSave(({ document }) => tell((it) => it.saved(document)));
documents.onDidClose(({ document }) => tell((it) => it.closed(document)));
connection.onDidChangeWatchedFiles(({ changes }) => tell((it) => it.filesChanged(changes)));
connection.onDidChangeConfiguration((params) => tell((it) => it.settingsChanged(params)));
connection.onNotification("runtimeConfig/trust", (params: unknown) => tell((it) => it.trustChanged(params)));

connection.languages.diagnostics.on(async (params, token) => (await ready()).diagnostics(params, token));
connection.languages.diagnostics.onWorkspace(async (params, token) => (await ready()).workspaceDiagnostics(params, token));
connection.onHover(async (params) => (await ready()).hover(params));
connection.onCompletion(async (params) => (await ready()).completion(params));
connection.onCompletionResolve(async (item) => (await ready()).resolveCompletion(item));
connection.onDefinition(async (params) => (await ready()).definition(params));
connection.onDocumentSymbol(async (params) => (await ready()).symbols(params));
connection.onDocumentLinks(async (params) => (await ready()).links(params));
connection.onCodeAction(async (params) => (await ready()).codeActions(params));
connection.onRequest("runtimeConfig/page", async (params: { uri: string }) => (await ready()).page(params));
connection.onRequest("runtimeConfig/why", async (params: { uri: string }) => (await ready()).why(params));

documents.listen(connection);
connection.listen();
