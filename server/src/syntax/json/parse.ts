import { span } from "../../base/span.ts";
import type { Problem, Root } from "../format.ts";
import { lineBreakOf } from "../line-breaks.ts";
import type { Entry, Table, Tree } from "../tree.ts";
import { Reader } from "./reader.ts";
import { Report } from "./report.ts";
import { type Token, tokenize } from "./tokens.ts";

/** One reading of a JSON text, with the tokens an editor of the text needs to find commas and brackets. */
export interface JsonText extends Root {
	readonly problems: readonly Problem[];
	readonly tokens: readonly Token[];
}

/**
 * Reads a text as strict JSON and goes on after an error. Brackets that do not match are closed where the next one says so;
 * when that leaves one open at the end, or one too many, a second reading lets the indentation decide.
 */
export function readJson(text: string): JsonText {
	const plain = readOnce(text, false);
	if (plain.unmatched === 0) return plain.json;
	const indented = readOnce(text, true);
	return indented.unmatched < plain.unmatched ? indented.json : plain.json;
}

function readOnce(text: string, byIndentation: boolean): { json: JsonText; unmatched: number } {
	const report = new Report();
	const { tokens, comments } = tokenize(text, report);
	const reader = new Reader(tokens, report, byIndentation, lineBreakOf(text));
	const root = readRoot(reader) ?? { kind: "table", span: span(0, text.length), entries: [] };
	return { json: { root, span: span(0, text.length), comments, tokens, problems: report.all() }, unmatched: reader.unmatched };
}

/** The one value of the text, or undefined where there is none. */
function readRoot(reader: Reader): Tree | undefined {
	skipToRoot(reader);
	const first = reader.peek();
	if (first.kind === "end") return undefined;
	let root = reader.isKey(first) ? bareMembers(reader, first) : reader.value();
	if (!root) reader.syntax(first, "{");
	if (root?.kind === "table") root = withSurplus(reader, first, root);
	while (reader.surplusOpen > 0 && reader.peek().kind === "}") reader.skipSurplus();
	const rest = reader.peek();
	if (rest.kind !== "end") skipRest(reader, rest);
	return root;
}

/** Over what stands before the brace of the root, when there is one further on that can only be it. */
function skipToRoot(reader: Reader): void {
	const first = reader.peek();
	if (first.kind === "{" || first.kind === "[") return;
	let depth = 0;
	for (let ahead = 1; reader.peek(ahead).kind !== "end"; ahead++) {
		const { kind } = reader.peek(ahead);
		if (kind === "{" && depth === 0 && reader.peek(ahead - 1).kind !== ":") {
			reader.add("syntax", span(first.start, reader.peek(ahead - 1).end), first, { data: { expected: "{" } });
			reader.at += ahead;
			return;
		}
		if (kind === "{" || kind === "[") depth++;
		else if (kind === "}" || kind === "]") depth = Math.max(0, depth - 1);
	}
}

/** Members without the brace before them. */
function bareMembers(reader: Reader, first: Token): Table {
	reader.add("syntax", span(first.start, first.end), first, { data: { expected: "{" } });
	const entries: Entry[] = [];
	const end = reader.members({ token: first, close: "}" }, entries);
	return { kind: "table", span: span(first.start, end), entries };
}

/** The root with the members that follow its end, as often as it was closed too early. */
function withSurplus(reader: Reader, first: Token, root: Table): Table {
	if (!reopened(reader)) return root;
	const entries = [...root.entries];
	const seen = new Map(entries.map((entry) => [entry.key, entry]));
	let end: number;
	do {
		end = reader.members({ token: first, close: "}" }, entries, seen);
	} while (reopened(reader));
	return { ...root, span: span(root.span.start, end), entries };
}

/** Whether the root was closed too early: more members follow. */
function reopened(reader: Reader): boolean {
	const next = reader.peek();
	const behind = next.kind === "," ? reader.peek(1) : next;
	if (!reader.isKey(behind, next.kind === "," ? 2 : 1)) return false;
	const surplus = reader.peek(-1);
	reader.unmatched++;
	reader.add("syntax", span(surplus.start, surplus.end), surplus, { data: { expected: "," } });
	if (next.kind === ",") reader.at++;
	return true;
}

/** What stands behind the end: a bracket too many, or a text of its own. */
function skipRest(reader: Reader, from: Token): void {
	let to = from;
	for (; reader.peek().kind !== "end"; reader.at++) to = reader.peek();
	const surplus = from.kind === "}" || from.kind === "]";
	if (surplus) reader.unmatched++;
	const where = span(from.start, to.end);
	if (surplus && from === to)
		reader.add("syntax", where, from, { data: { expected: "end" }, repair: [{ span: where, newText: "" }] });
	else reader.add("trailing-text", where, from);
}
