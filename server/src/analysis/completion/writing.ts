import type { KeyDefault, KeyInfo } from "../../knowledge/keys.ts";
import { choice, type Insertion, literal, stop } from "./proposal.ts";
import type { Token, TreeFormat } from "./token.ts";

/** A scalar that a value may be. */
export type Plain = string | number | boolean;

/** A scalar as a format writes it; `quote` is the one that is open already. */
export function writeScalar(format: TreeFormat, value: Plain, quote: Token["quote"]): string {
	if (typeof value !== "string") return quote === "" || format !== "yaml" ? String(value) : `${quote}${value}${quote}`;
	if (format === "json") return JSON.stringify(value);
	if (quote === "'") return quotedSingly(format, value);
	if (format === "yaml" && quote === "" && isPlainInYaml(value)) return value;
	return JSON.stringify(value);
}

const quotedSingly = (format: TreeFormat, value: string): string => {
	if (!value.includes("'")) return `'${value}'`;
	return format === "yaml" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
};

/** Letters that mean nothing to YAML, in a word that is no number and no truth value of YAML 1.1; or a duration or a share. */
const isPlainInYaml = (value: string): boolean =>
	(/^[A-Za-z/][\w./@=+-]*(?::[\w./@=+-]+)*$/.test(value) && !/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i.test(value)) ||
	/^(?:\d+(?:h|ms|m|s)){1,4}$|^\d+%$/.test(value);

/** A key as a format writes it. */
export function writeKey(format: TreeFormat, key: string, quote: Token["quote"] = ""): string {
	if (format === "json") return JSON.stringify(key);
	if (quote === "'" && !key.includes("'")) return `'${key}'`;
	if (quote !== "") return JSON.stringify(key);
	const bare = format === "toml" ? /^[\w-]+$/.test(key) : isPlainInYaml(key);
	return bare ? key : JSON.stringify(key);
}

/** The steps of a TOML header or dotted key; `quote` is the one to use where a step needs quotes. */
export const writePath = (path: readonly string[], quote: '"' | "'" = '"'): string =>
	path.map((step) => writeStep(step, quote)).join(".");

/** One step of a TOML key. */
export const writeStep = (step: string, quote: '"' | "'"): string => {
	const written = writeKey("toml", step);
	return written === step ? step : writeKey("toml", step, quote);
};

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

/** How a block that is opened at the cursor goes on: the indentation of its key, and the line end of the file. */
export interface Block {
	readonly indent: string;
	readonly newline: string;
}

/** The line end of a text. */
export const newlineOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** An insertion with something around it. */
export const around = (before: string, { plain, snippet }: Insertion, after: string): Insertion => ({
	plain: `${before}${plain}${after}`,
	...(snippet === undefined ? {} : { snippet: `${literal(before)}${snippet}${literal(after)}` }),
});
