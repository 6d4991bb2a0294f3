import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver/node";
import type { Client } from "./client.ts";

/** Mending all that is safe to mend in a file. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.runtimeConfig`;

/** Behind these a new word begins in one format or another; a space counts only where a value is expected. */
const TRIGGERS = ['"', "'", "=", ":", ".", "[", "/", "-", ",", " "];

/** What we can do, as far as this client can make use of it. */
export function capabilities({ can }: Client): InitializeResult {
	return {
		serverInfo: { name: "runtime-config-language-server" },
		capabilities: {
			textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
			hoverProvider: true,
			completionProvider: { resolveProvider: true, triggerCharacters: TRIGGERS },
			definitionProvider: true,
			documentSymbolProvider: true,
			documentLinkProvider: {},
			codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
			...(can.pullDiagnostics
				? { diagnosticProvider: { identifier: "runtime-config", interFileDependencies: true, workspaceDiagnostics: true } }
				: {}),
			workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
		},
	};
}
