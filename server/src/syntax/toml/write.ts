import type { Data } from "../data.ts";
import type { Tree } from "../tree.ts";
import { isControl } from "./characters.ts";
import type { Style } from "./style.ts";

/** A value that is to be written: plain values, or a piece of the text as it stands. */
export type Draft =
	| { readonly kind: "scalar"; readonly value: string | number | bigint | boolean }
	| { readonly kind: "raw"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly Draft[] }
	| { readonly kind: "table"; readonly entries: readonly DraftEntry[] };

interface DraftEntry {
	readonly key: string;
	readonly value: Draft;
}

/** A draft of plain values; undefined where TOML has no word for one of them (null). */
export function draftOf(data: Data): Draft | undefined {
	if (data === null) return undefined;
	if (typeof data !== "object") return { kind: "scalar", value: data };
	if (Array.isArray(data)) {
		const items = data.map(draftOf);
		return items.every((item) => item !== undefined) ? { kind: "list", items } : undefined;
	}
	const entries: DraftEntry[] = [];
	for (const [key, item] of Object.entries(data)) {
		const value = draftOf(item);
		if (!value) return undefined;
		entries.push({ key, value });
	}
	return { kind: "table", entries };
}

/** A draft of what stands in the text, so that it can stand elsewhere: dates stay dates, and numbers keep their spelling. */
export function draftOfTree(text: string, tree: Tree): Draft | undefined {
	if (tree.kind === "scalar") {
		const { start, end } = tree.span;
		return tree.uncertain ? undefined : { kind: "raw", text: text.slice(start, end) };
	}
	if (tree.kind === "list") {
		const items = tree.items.map((item) => draftOfTree(text, item));
		return items.every((item) => item !== undefined) ? { kind: "list", items } : undefined;
	}
	const entries = new Map<string, DraftEntry>();
	for (const { key, value } of tree.entries) {
		const draft = draftOfTree(text, value);
		if (!draft) return undefined;
		entries.set(key, { key, value: draft });
	}
	return { kind: "table", entries: [...entries.values()] };
}

/** A value on one line; `float` where a whole number must not become an integer. */
export function writeValue(draft: Draft, style: Style, float = false): string {
	if (draft.kind === "raw") return draft.text;
	if (draft.kind === "scalar") {
		const text = writeScalar(draft.value, style.quote);
		return float && typeof draft.value === "number" && /^-?\d+$/.test(text) ? `${text}.0` : text;
	}
	if (draft.kind === "list") return `[${draft.items.map((item) => writeValue(item, style)).join(", ")}]`;
	if (draft.entries.length === 0) return "{}";
	return `{ ${draft.entries.map(({ key, value }) => writePair([key], value, style)).join(", ")} }`;
}

export const writePair = (keys: readonly string[], value: Draft, style: Style): string =>
	`${writeKey(keys, style)} = ${writeValue(value, style)}`;

/** A dotted key, spelt as the text spells its parts elsewhere. */
export function writeKey(keys: readonly string[], style: Style): string {
	return keys.map((key) => style.keys.get(key) ?? (/^[\w-]+$/.test(key) ? key : writeString(key, style.keyQuote))).join(".");
}

function writeScalar(value: string | number | bigint | boolean, quote: '"' | "'"): string {
	if (typeof value === "string") return writeString(value, quote);
	if (typeof value !== "number") return String(value);
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	const text = String(value);
	// A whole number that no integer of TOML can hold.
	return Math.abs(value) >= 2 ** 63 && !text.includes("e") ? `${text}.0` : text;
}

/** In literal quotes only where nothing needs to be escaped. */
export function writeString(text: string, quote: '"' | "'"): string {
	const escaping = [...text].some((character) => needsEscape(character.charCodeAt(0)));
	if (quote === "'" && !escaping && !text.includes("'")) return `'${text}'`;
	return `"${[...text].map(escaped).join("")}"`;
}

const needsEscape = (code: number): boolean => isControl(code) || code === 10 || code === 13;

const SHORT: Readonly<Record<string, string>> = {
	"\b": "\\b",
	"\t": "\\t",
	"\n": "\\n",
	"\f": "\\f",
	"\r": "\\r",
	'"': '\\"',
	"\\": "\\\\",
};

function escaped(character: string): string {
	const short = SHORT[character];
	if (short) return short;
	const code = character.charCodeAt(0);
	return isControl(code) ? `\\u${code.toString(16).padStart(4, "0")}` : character;
}

/** What a table section looks like, line by line. */
export interface Section {
	readonly keys: readonly string[];
	readonly value: Draft & { readonly kind: "table" };
	/** `[[key]]`: an item of a list. */
	readonly item?: boolean;
	readonly indent: string;
}

/** The lines of a section and of the sections for the tables in it. */
export function writeSection({ keys, value, item, indent }: Section, style: Style): string[] {
	const header = writeKey(keys, style);
	const lines = [`${indent}${item ? `[[${header}]]` : `[${header}]`}`];
	const below: string[] = [];
	for (const { key, value: inner } of value.entries) {
		if (inner.kind !== "table") {
			lines.push(`${indent}${style.keyIndent}${writePair([key], inner, style)}`);
			continue;
		}
		if (style.airy) below.push("");
		below.push(...writeSection({ keys: [...keys, key], value: inner, indent: indent + style.headerIndent }, style));
	}
	return [...lines, ...below];
}
