import { span } from "../../base/span.ts";
import type { Parsed, Problem } from "../format.ts";
import type { Entry, Tree } from "../tree.ts";
import { readEnv } from "./env-text.ts";
import { type Name, type PlainText, readLines, readModules, readSysctl } from "./plain-text.ts";
import { scalarOf } from "./unit.ts";

/** An env file as a tree: of each key the list of its words. A key may stand several times; the last one counts. */
export function parseEnv(text: string): Parsed {
	const { assignments, comments, problems } = readEnv(text);
	const entries = assignments.map(
		({ key, keySpan, valueSpan, words }): Entry => ({
			key,
			keySpan,
			span: span(keySpan.start, Math.max(keySpan.end, valueSpan.end)),
			value: { kind: "list", span: valueSpan, items: words.map(scalarOf) },
		}),
	);
	return parsed(text, { kind: "table", span: span(0, text.length), entries }, comments, problems);
}

/** A sysctl file as a tree: of each key its value as a string. */
export function parseSysctl(text: string): Parsed {
	const { items, comments, problems } = readSysctl(text);
	const entries = items.map(
		({ key, keySpan, valueSpan }): Entry => ({
			key,
			keySpan,
			span: span(keySpan.start, valueSpan.end),
			value: { kind: "scalar", span: valueSpan, type: "string", value: text.slice(valueSpan.start, valueSpan.end) },
		}),
	);
	return parsed(text, { kind: "table", span: span(0, text.length), entries }, comments, problems);
}

/** A list of modules as a tree: a list of names. */
export const parseModules = (text: string): Parsed => parseList(readModules(text));

/** A file of statements as a tree: a list of them. */
export const parseLines = (text: string): Parsed => parseList(readLines(text));

function parseList({ text, items, comments, problems }: PlainText<Name>): Parsed {
	const list = items.map(
		({ span: where }): Tree => ({ kind: "scalar", span: where, type: "string", value: text.slice(where.start, where.end) }),
	);
	return parsed(text, { kind: "list", span: span(0, text.length), items: list }, comments, problems);
}

function parsed(text: string, root: Tree, comments: Parsed["documents"][0]["comments"], problems: readonly Problem[]): Parsed {
	const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
	return { documents: [{ root, span: span(0, text.length), comments }], problems: sorted };
}
