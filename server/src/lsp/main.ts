import { createConnection, ProposedFeatures, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readClient } from "./client.ts";
import { codeActions } from "./code-actions.ts";
import { definition, hover, links, page, symbols, why } from "./questions.ts";
import { capabilities, Server } from "./server.ts";

// Standard input and output, unless a transport is named (`--node-ipc` by an editor that forks us).
const isNamed = process.argv.slice(2).some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument));
const connection = isNamed
	? createConnection(ProposedFeatures.all)
	: createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

let server: Server | undefined;
connection.onInitialize((params) => {
	const client = readClient(params);
	server = new Server(connection, client);
	return capabilities(client);
});
connection.onInitialized(() => server?.initialized());

documents.onDidOpen(({ document }) => server?.opened(document));
documents.onDidChangeContent(({ document }) => server?.typed(document));
documents.onDidSave(({ document }) => server?.saved(document));
documents.onDidClose(({ document }) => server?.closed(document));
connection.onDidChangeWatchedFiles(({ changes }) => server?.filesChanged(changes));
connection.onDidChangeConfiguration((params) => server?.settingsChanged(params));
connection.onNotification("runtimeConfig/trust", (params: unknown) => server?.trustChanged(params));

connection.languages.diagnostics.on((params) => ready().diagnostics(params));
connection.languages.diagnostics.onWorkspace((params, token) => ready().workspaceDiagnostics(params, token));
connection.onHover((params) => hover(ready().known, params));
connection.onDefinition((params) => definition(ready().known, params));
connection.onDocumentSymbol((params) => symbols(ready().known, params));
connection.onDocumentLinks((params) => links(ready().known, params));
connection.onCodeAction((params) => codeActions(ready().known, params));
connection.onRequest("runtimeConfig/page", (params: { uri: string }) => page(ready().known, params));
connection.onRequest("runtimeConfig/why", (params: { uri: string }) => why(ready().known, params));

documents.listen(connection);
connection.listen();

/** The protocol lets nobody ask before `initialize`; whoever does gets an error. */
function ready(): Server {
	if (!server) throw new Error("not initialized");
	return server;
}
