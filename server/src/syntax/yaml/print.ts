import type { Data } from "../data.ts";
import { plainMeaning } from "./scalar.ts";

/** The quotes a string is written with when it needs none; "" for none. */
export type Quote = '"' | "'" | "";

/** How new text is written, taken from the text around it. */
export interface Style {
	/** Columns a nested table stands further right than its key. */
	readonly step: number;
	/** Columns a list stands further right than its key. */
	readonly listStep: number;
	/** For string values. */
	readonly quote: Quote;
	/** Whether keys are quoted as in JSON. */
	readonly json: boolean;
}

/** A value as it stands behind a key: the rest of the key's line, and whole lines below, indented from the key's column. */
interface Form {
	readonly head: string;
	readonly body: readonly string[];
}

/** A table or a list. */
export const isCollection = (data: Data): data is Data[] | { [key: string]: Data } => typeof data === "object" && data !== null;
/** `{}` or `[]`. */
export const isEmptyCollection = (data: Data): boolean => isCollection(data) && Object.keys(data).length === 0;

/** The value in block style; empty collections have none and stand as `{}` or `[]`. */
export function formOf(data: Data, style: Style): Form {
	if (!isCollection(data) || isEmptyCollection(data)) return { head: inlineText(data, style, false), body: [] };
	if (Array.isArray(data)) return { head: "", body: indented(listLines(data, style), style.listStep) };
	return { head: "", body: indented(tableLines(data, style), style.step) };
}

/** The lines of a collection that is not empty, from its own column. */
export const collectionLines = (data: Data[] | { [key: string]: Data }, style: Style): string[] =>
	Array.isArray(data) ? listLines(data, style) : tableLines(data, style);

/** The lines of a new entry, from its own column. */
export function entryLines(key: string, data: Data, style: Style): string[] {
	const { head, body } = formOf(data, style);
	return [`${keySource(key, style, false)}:${head && ` ${head}`}`, ...body];
}

/** The lines of a new list item, from the column of its dash. */
export function itemLines(data: Data, style: Style): string[] {
	if (!isCollection(data) || isEmptyCollection(data)) return [`- ${inlineText(data, style, false)}`];
	const [first = "", ...rest] = collectionLines(data, style);
	return [`- ${first}`, ...indented(rest, 2)];
}

const tableLines = (data: { [key: string]: Data }, style: Style): string[] =>
	Object.entries(data).flatMap(([key, value]) => entryLines(key, value, style));
const listLines = (data: Data[], style: Style): string[] => data.flatMap((item) => itemLines(item, style));

/** Lines moved right. */
export const indented = (lines: readonly string[], columns: number): string[] => lines.map((line) => " ".repeat(columns) + line);

/** A value on one line. `inFlow`: inside `[ ]` or `{ }`, where commas and brackets need quotes. */
export function inlineText(data: Data, style: Style, inFlow: boolean): string {
	if (Array.isArray(data)) return `[${data.map((item) => inlineText(item, style, true)).join(", ")}]`;
	if (typeof data === "object" && data !== null) {
		return `{${Object.entries(data)
			.map(([key, value]) => pairText(key, value, style))
			.join(", ")}}`;
	}
	return typeof data === "string" ? stringSource(data, style.quote, inFlow) : scalarSource(data);
}

/** An entry inside `{ }`. */
export const pairText = (key: string, value: Data, style: Style): string =>
	`${keySource(key, style, true)}: ${inlineText(value, style, true)}`;

/** A key as it is written. */
export const keySource = (key: string, style: Style, inFlow: boolean): string => stringSource(key, style.json ? '"' : "", inFlow);

function scalarSource(data: number | bigint | boolean | null): string {
	if (typeof data !== "number" || Number.isFinite(data)) return String(data);
	if (Number.isNaN(data)) return ".nan";
	return data > 0 ? ".inf" : "-.inf";
}

/** A string so that it is read back as just that string. */
function stringSource(text: string, quote: Quote, inFlow: boolean): string {
	if (quote === "" && isPlainSafe(text, inFlow)) return text;
	if (quote === "'" && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`;
	return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit);
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** No line ends, no control characters, nothing a reader takes for a line end or a mark. */
const isPrintable = (text: string): boolean => !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text);

/** Characters that start something else, and typographic quotes, which would look like a mistake. */
const BAD_START = /^[\s?:,[\]{}#&*!|>'"%@`=\u2018-\u201f]|^-(?:$|[\s-])|^\.\.\./;
const BAD_INSIDE = /:\s|:$|\s#|\s$/;
const BAD_IN_FLOW = /[,[\]{}]|:(?![\w/])|^-/;
/** Read as a string by the kubelet, but as a number or a date by other readers of YAML 1.1. */
const AMBIGUOUS = /^[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?$|^\d{4}-\d\d?-\d\d?/;

function isPlainSafe(text: string, inFlow: boolean): boolean {
	if (text === "" || text === "<<" || !isPrintable(text)) return false;
	if (BAD_START.test(text) || BAD_INSIDE.test(text) || AMBIGUOUS.test(text)) return false;
	return !(inFlow && BAD_IN_FLOW.test(text)) && plainMeaning(text).type === "string";
}
