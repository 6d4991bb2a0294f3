import type { KeyDefault, KeyInfo } from "../../knowledge/keys.ts";
import type { Block } from "../../syntax/cursor/section-spot.ts";
import type { TreeFormat } from "../../syntax/cursor/token.ts";
import { type Plain, writeScalar } from "../../syntax/cursor/write.ts";
import { choice, type Insertion, literal, stop } from "./proposal.ts";

/** A value to start from, by the type of a key and the words it takes: its default, or the other truth value; empty where nobody can guess. */
export function startValue(
	format: TreeFormat,
	{ type }: KeyInfo,
	words: readonly string[],
	value: KeyDefault | undefined,
): Insertion {
	if (type === "boolean") return choiceOf(format, value === true ? [false, true] : [true, false]);
	if (type === "integer" || type === "float") return stopped(typeof value === "number" ? String(value) : "0");
	if (type.startsWith("list")) return enclosed("[", "]");
	if (type === "table" || type.startsWith("map")) return enclosed("{", "}");
	return startText(format, words, typeof value === "string" ? value : "");
}

function startText(format: TreeFormat, words: readonly string[], text: string): Insertion {
	if (words.length > 0) return choiceOf(format, byDefault(words, text));
	if (format === "yaml") return text === "" ? { plain: "", snippet: "$1" } : stopped(writeScalar(format, text, ""));
	return { plain: JSON.stringify(text), snippet: `"${stop(1, JSON.stringify(text).slice(1, -1))}"` };
}

const byDefault = (values: readonly string[], first: string): string[] =>
	values.includes(first) ? [first, ...values.filter((one) => one !== first)] : [...values];

const stopped = (text: string): Insertion => ({ plain: text, snippet: stop(1, text) });

const enclosed = (open: string, close: string): Insertion => ({ plain: `${open}${close}`, snippet: `${open}$1${close}` });

/** One of some values, the first one where nothing can be picked. */
export function choiceOf(format: TreeFormat, values: readonly Plain[]): Insertion {
	const written = values.map((value) => writeScalar(format, value, ""));
	return { plain: written[0] ?? "", snippet: choice(1, written) };
}

/** A key with what its value starts from. YAML opens a block for tables and lists, indented below the key. */
export function writePair(format: TreeFormat, key: string, info: KeyInfo, value: Insertion, block: Block | undefined): Insertion {
	if (format === "yaml" && block && isBlock(info)) {
		const item = info.type.startsWith("list") ? "- " : "  ";
		const head = `${key}:${block.newline}${block.indent}${item}`;
		return { plain: head, snippet: `${literal(head)}$0` };
	}
	const separator = format === "toml" ? " = " : ": ";
	return {
		plain: `${key}${separator}${value.plain}`,
		snippet: `${literal(key)}${separator}${value.snippet ?? literal(value.plain)}`,
	};
}

const isBlock = ({ type }: KeyInfo): boolean => type === "table" || type.startsWith("map") || type.startsWith("list");

/** An insertion with something around it. */
export const around = (before: string, { plain, snippet }: Insertion, after: string): Insertion => ({
	plain: `${before}${plain}${after}`,
	...(snippet === undefined ? {} : { snippet: `${literal(before)}${snippet}${literal(after)}` }),
});
