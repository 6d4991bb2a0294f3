import { writeString } from "../toml/write.ts";
import { inlineText, keySource, type Style } from "../yaml/print.ts";
import type { Token, TreeFormat } from "./token.ts";

/** A scalar that a value may be. */
export type Plain = string | number | boolean;

type Quote = Token["quote"];

/** A scalar as a format writes it; `quote` is the one that is open already. */
export function writeScalar(format: TreeFormat, value: Plain, quote: Quote): string {
	// Whoever opened quotes wants a text of it, which only YAML may leave open.
	if (typeof value !== "string") return quote === "" || format !== "yaml" ? String(value) : `${quote}${value}${quote}`;
	if (format === "json") return JSON.stringify(value);
	return format === "toml" ? writeString(value, quote || '"') : inlineText(value, yamlStyle(quote), true);
}

/** A key as a format writes it. */
export function writeKey(format: TreeFormat, key: string, quote: Quote = ""): string {
	if (format === "json") return JSON.stringify(key);
	if (format === "yaml") return quote === "" ? keySource(key, yamlStyle(""), true) : inlineText(key, yamlStyle(quote), true);
	return quote === "" && /^[\w-]+$/.test(key) ? key : writeString(key, quote || '"');
}

/** What an editor compares with what was typed of a word: the word as it is written, but with the quote that is open. */
export const comparedWith = (word: string, written: string, quote: Quote): string =>
	quote === "" ? word : written.startsWith(quote) ? written : `${quote}${word}${quote}`;

/** Words stand alone, so nothing but their quotes counts. */
const yamlStyle = (quote: Quote): Style => ({ step: 2, listStep: 0, quote, json: false });

/** The steps of a TOML header or dotted key; `quote` is the one to use where a step needs quotes. */
export const writePath = (path: readonly string[], quote: '"' | "'" = '"'): string =>
	path.map((step) => writeStep(step, quote)).join(".");

/** One step of a TOML key. */
export const writeStep = (step: string, quote: '"' | "'"): string => {
	const written = writeKey("toml", step);
	return written === step ? step : writeKey("toml", step, quote);
};
