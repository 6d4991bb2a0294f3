import type { Data } from "../data.ts";

/** How values are laid out. */
export interface JsonStyle {
	/** The line end. */
	readonly eol: string;
	/** What one level is indented by. */
	readonly unit: string;
	/** The indentation of the line the value starts on. */
	readonly indent: string;
	/** Between a key and its value, such as `": "`. */
	readonly colon: string;
	/** Between two members or items on one line: a comma and perhaps a blank. */
	readonly comma: string;
	/** `flat`: all on one line; `tables`: tables over several lines; `all`: lists too. */
	readonly spread: "flat" | "tables" | "all";
}

/** Lists of this many characters or fewer stay on one line unless everything is spread. */
const LIST_WIDTH = 80;

/** The data as JSON, or undefined where JSON has no word for it (NaN, an infinity). */
export function writeJson(data: Data, style: JsonStyle): string | undefined {
	if (typeof data === "number") return Number.isFinite(data) ? String(data) : undefined;
	if (typeof data === "bigint" || typeof data === "boolean" || data === null) return String(data);
	if (typeof data === "string") return JSON.stringify(data);
	const inner = { ...style, indent: style.indent + style.unit };
	const brackets = Array.isArray(data) ? "[]" : "{}";
	const parts = Array.isArray(data)
		? data.map((item) => writeJson(item, inner))
		: Object.entries(data).map(([key, value]) => writeMember(key, value, inner));
	const written = parts.filter((part) => part !== undefined);
	if (written.length < parts.length) return undefined;
	if (written.length === 0) return brackets;
	const flat = `${brackets[0]}${written.join(style.comma)}${brackets[1]}`;
	if (style.spread === "flat" || (Array.isArray(data) && style.spread === "tables" && staysFlat(data, flat))) return flat;
	return `${brackets[0]}${style.eol}${written.map((part) => inner.indent + part).join(`,${style.eol}`)}${style.eol}${style.indent}${brackets[1]}`;
}

/** `"key": value`; undefined as in `writeJson`. */
export function writeMember(key: string, value: Data, style: JsonStyle): string | undefined {
	const written = writeJson(value, style);
	return written === undefined ? undefined : `${JSON.stringify(key)}${style.colon}${written}`;
}

const staysFlat = (list: Data[], flat: string): boolean =>
	flat.length <= LIST_WIDTH && list.every((item) => typeof item !== "object" || item === null);
