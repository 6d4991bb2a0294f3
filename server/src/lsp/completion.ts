import type { CompletionItem, CompletionList, CompletionParams } from "vscode-languageserver/node";
import { proposalsAt } from "../analysis/completion/complete.ts";
import type { About } from "../analysis/completion/proposal.ts";
import { teachOf } from "../analysis/completion/teach.ts";
import { toOffset } from "./convert.ts";
import { toCompletionItem, toDocumentation } from "./convert-completion.ts";
import type { Known } from "./pull.ts";
import { locate } from "./questions.ts";
import { at } from "./unknown.ts";

/** What could stand at the cursor. */
export async function completion(known: Known, params: CompletionParams): Promise<CompletionList | null> {
	const { uri } = params.textDocument;
	const place = await locate(known, uri);
	if (!place) return null;
	const { loaded, file } = place;
	const all = proposalsAt(loaded.node, file, toOffset(file, params.position));
	// A blank is typed for many reasons: only where a value is wanted it is worth a list.
	const wanted = params.context?.triggerCharacter === " " ? all.filter(({ kind }) => kind === "value") : all;
	return {
		isIncomplete: false,
		items: wanted.map((proposal, index) => toCompletionItem(file, proposal, index, uri, known.client)),
	};
}

/** More of one item, once somebody looks at it. */
export async function resolveCompletion(known: Known, item: CompletionItem): Promise<CompletionItem> {
	const uri = at(item, "data", "uri");
	const about = aboutIn(at(item, "data", "about"));
	const place = typeof uri === "string" && about ? await locate(known, uri) : undefined;
	if (!place || !about) return item;
	const { client } = known;
	const markdown = await teachOf(about, place.loaded.node, place.file, client.locale);
	return markdown === "" ? item : { ...item, documentation: toDocumentation(markdown, client) };
}

/** Anything may come back in the place of what was sent. */
function aboutIn(data: unknown): About | undefined {
	return isAbout(data) ? data : undefined;
}

function isAbout(data: unknown): data is About {
	switch (at(data, "of")) {
		case "key": {
			const path = at(data, "path");
			const isPath = Array.isArray(path) && path.every((step) => typeof step === "string" || typeof step === "number");
			return isPath && typeof at(data, "document") === "number";
		}
		case "flag":
			return typeof at(data, "part") === "string" && typeof at(data, "name") === "string";
		case "text":
			return typeof at(data, "text", "en") === "string" && typeof at(data, "text", "zh") === "string";
		default:
			return false;
	}
}
