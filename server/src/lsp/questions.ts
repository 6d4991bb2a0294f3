import {
	type DocumentLink,
	type DocumentSymbol,
	ErrorCodes,
	type Hover,
	type Location,
	ResponseError,
	type SymbolInformation,
	type TextDocumentIdentifier,
	type TextDocumentPositionParams,
} from "vscode-languageserver/node";
import { definitionsAt } from "../analysis/definition.ts";
import { hoverAt } from "../analysis/hover.ts";
import { linksIn } from "../analysis/links.ts";
import { lessonPage as lessonText, rulePage as ruleText } from "../analysis/pages.ts";
import { outlineOf } from "../analysis/symbols.ts";
import { whyNotTaken, whyTaken } from "../analysis/why.ts";
import type { SourceFile } from "../base/file.ts";
import type { Locale } from "../base/message.ts";
import { lessonPage, toHover, toLink, toLocation, toOffset, toPageLink, toSymbols } from "./convert.ts";
import type { Known } from "./pull.ts";
import { below, pathOf } from "./uris.ts";
import type { LoadedNode } from "./workspace.ts";

/** A document as a file of its node. */
export interface Located {
	readonly loaded: LoadedNode;
	readonly file: SourceFile;
}

/** The file of a node behind a URI; undefined for documents that are none of ours. */
export async function locate({ workspace }: Known, uri: string): Promise<Located | undefined> {
	const path = pathOf(uri);
	const loaded = path === undefined ? undefined : await workspace.nodeOf(path);
	const relative = loaded && path !== undefined ? below(loaded.root, path) : undefined;
	const file = loaded?.node.files.find((one) => one.file.path === relative)?.file;
	return loaded && file ? { loaded, file } : undefined;
}

/** What stands under the cursor. */
export async function hover(known: Known, { textDocument, position }: TextDocumentPositionParams): Promise<Hover | null> {
	const at = await locate(known, textDocument.uri);
	if (!at) return null;
	const { client } = known;
	const linkToLesson = (title: string, id: string) => toPageLink(title, lessonPage(id), client);
	const options = { locale: client.locale, linkToLesson };
	const found = await hoverAt(at.loaded.node, at.file, toOffset(at.file, position), options);
	return found ? toHover(at.file, found) : null;
}

/** The outline of a document, unless another extension shows one. */
export async function symbols(
	known: Known,
	{ textDocument }: { readonly textDocument: TextDocumentIdentifier },
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
	const at = await locate(known, textDocument.uri);
	if (!at || hasOtherReader(known, textDocument.uri)) return null;
	return toSymbols(at.file, outlineOf(at.loaded.node, at.file), known.reports.listener(at.loaded));
}

function hasOtherReader({ client, documents }: Known, uri: string): boolean {
	const language = documents.get(pathOf(uri) ?? "")?.languageId ?? "";
	return client.syntaxShownByOthers.has(language === "jsonc" ? "json" : language);
}

/** The paths in a document that lead to a file of the node. */
export async function links(
	known: Known,
	{ textDocument }: { readonly textDocument: TextDocumentIdentifier },
): Promise<DocumentLink[] | null> {
	const at = await locate(known, textDocument.uri);
	if (!at) return null;
	const { uriOf } = known.reports.listener(at.loaded);
	const found = await Promise.all(
		linksIn(at.loaded.node, at.file).map(async ({ span, path }) => {
			const isThere = path !== at.file.path && (await known.workspace.has(at.loaded, path));
			return isThere ? [toLink(at.file, span, uriOf(path))] : [];
		}),
	);
	return found.flat();
}

/** Where the other side of a comparison stands. */
export async function definition(
	known: Known,
	{ textDocument, position }: TextDocumentPositionParams,
): Promise<Location[] | null> {
	const at = await locate(known, textDocument.uri);
	if (!at) return null;
	const listener = known.reports.listener(at.loaded);
	const found = definitionsAt(at.loaded.node, known.reports.findings(at.loaded), at.file, toOffset(at.file, position));
	return found.map(({ file, span }) => toLocation(file, span, listener));
}

export interface PageParams {
	readonly uri: string;
	/** Another language than the client's. */
	readonly locale?: string;
}

export interface WhyParams {
	readonly uri: string;
}

/** `runtimeConfig/page`: the Markdown of `runtime-config:/rules/<id>.md` or `runtime-config:/lessons/<id>.md`. */
export async function page({ client }: Known, params: PageParams): Promise<{ markdown: string }> {
	assertUri(params);
	const [, folder, id] = /^runtime-config:\/*(rules|lessons)\/([\w-]+)\.md/.exec(params.uri) ?? [];
	const locale: Locale = params.locale === "en" || params.locale === "zh-cn" ? params.locale : client.locale;
	if (id === undefined) return { markdown: await ruleText(params.uri, locale) };
	return { markdown: await (folder === "lessons" ? lessonText : ruleText)(id, locale) };
}

/** `runtimeConfig/why`: why a file is, or is not, taken for a runtime configuration. */
export async function why(known: Known, { uri }: WhyParams): Promise<{ text: string }> {
	assertUri({ uri });
	const at = await locate(known, uri);
	const { locale } = known.client;
	if (!at) return { text: whyNotTaken(pathOf(uri) ?? uri, locale) };
	const { node, origins } = at.loaded;
	return { text: whyTaken({ path: at.file.path, node, origins }, locale) };
}

/** Our own requests are checked by nobody else. */
function assertUri({ uri }: { readonly uri: unknown }): void {
	if (typeof uri !== "string") throw new ResponseError(ErrorCodes.InvalidParams, "uri must be a string");
}
