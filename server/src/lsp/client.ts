import { CompletionItemTag, MarkupKind } from "vscode-languageserver/node";
import type { Locale } from "../base/message.ts";
import { at } from "./unknown.ts";
import { pathOf } from "./uris.ts";

/** What the client can do and wants. */
export interface Client {
	readonly locale: Locale;
	/** False: read nothing outside the workspace folders. */
	readonly trusted: boolean;
	/** Absolute paths of the workspace folders. */
	readonly folders: readonly string[];
	/** The section of our settings, as far as it came with `initialize`. */
	readonly settings: unknown;
	/** Formats whose syntax errors something else in that editor shows. */
	readonly syntaxShownByOthers: ReadonlySet<string>;
	/** Commands of the client that may stand in hovers and code actions. */
	readonly commands: ReadonlySet<string>;
	readonly can: Abilities;
}

/** Which optional parts of the protocol the client takes. */
export interface Abilities {
	readonly pullDiagnostics: boolean;
	readonly relatedDocuments: boolean;
	readonly refreshDiagnostics: boolean;
	readonly relatedInformation: boolean;
	readonly codeDescription: boolean;
	readonly codeActionLiterals: boolean;
	readonly documentChanges: boolean;
	readonly createFiles: boolean;
	readonly renameFiles: boolean;
	readonly changeAnnotations: boolean;
	readonly nestedSymbols: boolean;
	readonly watchFiles: boolean;
	readonly configuration: boolean;
	readonly folderChanges: boolean;
	/** Stops for the cursor in what a completion inserts. */
	readonly snippets: boolean;
	/** A completion may say what to replace and what to leave when it is inserted. */
	readonly insertReplace: boolean;
	readonly deprecatedTag: boolean;
	/** Type and default of a completion stand in the list beside its label. */
	readonly labelDetails: boolean;
	/** Markdown beside a completion. */
	readonly markdownDocumentation: boolean;
}

/** Reads the parameters of `initialize`. Anything may be missing or of the wrong type. */
export function readClient(params: unknown): Client {
	const options = at(params, "initializationOptions");
	return {
		locale: localeOf(at(options, "locale") ?? at(params, "locale")),
		trusted: at(options, "trusted") !== false,
		folders: foldersOf(params),
		settings: at(options, "settings"),
		syntaxShownByOthers: new Set(stringsIn(at(options, "syntaxShownByOthers"))),
		commands: new Set(stringsIn(at(options, "commands"))),
		can: abilities(at(params, "capabilities")),
	};
}

function abilities(capabilities: unknown): Abilities {
	const document = at(capabilities, "textDocument");
	const workspace = at(capabilities, "workspace");
	const edit = at(workspace, "workspaceEdit");
	const operations = stringsIn(at(edit, "resourceOperations"));
	return {
		pullDiagnostics: at(document, "diagnostic") !== undefined,
		relatedDocuments: at(document, "diagnostic", "relatedDocumentSupport") !== false,
		refreshDiagnostics: at(workspace, "diagnostics", "refreshSupport") === true,
		relatedInformation:
			at(document, at(document, "diagnostic") ? "diagnostic" : "publishDiagnostics", "relatedInformation") !== false,
		codeDescription: at(document, "publishDiagnostics", "codeDescriptionSupport") !== false,
		codeActionLiterals: at(document, "codeAction", "codeActionLiteralSupport") !== undefined,
		documentChanges: at(edit, "documentChanges") === true,
		createFiles: operations.includes("create"),
		renameFiles: operations.includes("rename"),
		changeAnnotations: at(edit, "changeAnnotationSupport") !== undefined,
		nestedSymbols: at(document, "documentSymbol", "hierarchicalDocumentSymbolSupport") === true,
		watchFiles: at(workspace, "didChangeWatchedFiles", "dynamicRegistration") === true,
		configuration: at(workspace, "configuration") === true,
		folderChanges: at(workspace, "workspaceFolders") === true,
		...completionAbilities(at(document, "completion", "completionItem")),
	};
}

function completionAbilities(
	item: unknown,
): Pick<Abilities, "snippets" | "insertReplace" | "deprecatedTag" | "labelDetails" | "markdownDocumentation"> {
	const tags = at(item, "tagSupport", "valueSet");
	return {
		snippets: at(item, "snippetSupport") === true,
		insertReplace: at(item, "insertReplaceSupport") === true,
		deprecatedTag: Array.isArray(tags) && tags.includes(CompletionItemTag.Deprecated),
		labelDetails: at(item, "labelDetailsSupport") === true,
		markdownDocumentation: stringsIn(at(item, "documentationFormat")).includes(MarkupKind.Markdown),
	};
}

const localeOf = (value: unknown): Locale => (typeof value === "string" && /^zh/i.test(value) ? "zh-cn" : "en");

function foldersOf(params: unknown): string[] {
	const folders = at(params, "workspaceFolders");
	const uris = Array.isArray(folders) ? folders.map((folder) => at(folder, "uri")) : [at(params, "rootUri")];
	return foldersAt(uris);
}

/** The absolute paths behind URIs of folders, without a slash at the end. */
export const foldersAt = (uris: readonly unknown[]): string[] =>
	uris.flatMap((uri) => {
		const path = pathOf(uri);
		return path === undefined ? [] : [path.replace(/\/+$/, "")];
	});

const stringsIn = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
