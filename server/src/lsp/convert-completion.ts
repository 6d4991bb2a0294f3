import {
	type CompletionItem,
	CompletionItemKind,
	CompletionItemTag,
	InsertTextFormat,
	InsertTextMode,
	type MarkupContent,
	MarkupKind,
} from "vscode-languageserver/node";
import type { About, Proposal } from "../analysis/completion/proposal.ts";
import type { SourceFile } from "../base/file.ts";
import { render } from "../base/message.ts";
import type { Client } from "./client.ts";
import { toRange } from "./convert.ts";

const ITEM_KINDS: Record<Proposal["kind"], CompletionItemKind> = {
	key: CompletionItemKind.Property,
	table: CompletionItemKind.Module,
	value: CompletionItemKind.Value,
	flag: CompletionItemKind.Property,
	block: CompletionItemKind.Snippet,
};

/** What a completion brings back when more of it is asked for. */
export interface CompletionData {
	readonly uri: string;
	readonly about: About;
}

/** A proposal; `index` is its place in the list. */
export function toCompletionItem(
	file: SourceFile,
	proposal: Proposal,
	index: number,
	uri: string,
	{ can, locale }: Client,
): CompletionItem {
	const { label, kind, detail, deprecated, insertion, span, shorter, filter, about } = proposal;
	const snippet = can.snippets ? insertion.snippet : undefined;
	const newText = snippet ?? insertion.plain;
	const replace = toRange(file, span);
	const said = typeof detail === "object" ? render(detail, locale) : String(detail ?? "");
	const data: CompletionData | undefined = about && { uri, about };
	return {
		label,
		kind: ITEM_KINDS[kind],
		...(said === "" ? {} : { detail: said, ...(can.labelDetails ? { labelDetails: { description: said } } : {}) }),
		...(deprecated && can.deprecatedTag ? { tags: [CompletionItemTag.Deprecated] } : {}),
		sortText: String(index).padStart(4, "0"),
		filterText: filter,
		...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
		// Lines come with their indentation.
		...(newText.includes("\n") ? { insertTextMode: InsertTextMode.asIs } : {}),
		textEdit: can.insertReplace && shorter ? { newText, insert: toRange(file, shorter), replace } : { newText, range: replace },
		...(data ? { data } : {}),
	};
}

/** A text for a completion; without its marks for a client that takes no Markdown. */
export const toDocumentation = (markdown: string, { can }: Client): MarkupContent =>
	can.markdownDocumentation
		? { kind: MarkupKind.Markdown, value: markdown }
		: { kind: MarkupKind.PlainText, value: markdown.replace(/[`*]/g, "") };
