import { type Span, span } from "../../base/span.ts";
import type { Scalar } from "../tree.ts";
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, DOUBLE, EQUALS, HASH, isBlank, isLineEnd, SINGLE, SPACE } from "./characters.ts";
import type { Scanner } from "./scan.ts";

const DECIMAL = /^[+-]?(?:0|[1-9](?:_?\d)*)$/;
const PREFIXED = /^0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/;
const FLOAT = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/;
const SPECIAL = /^[+-]?(?:inf|nan)$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/;
const OFFSET = /(?:[Zz]|[+-](\d\d:\d\d))$/;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** Reads a value that stands without quotes: a boolean, a number, a date or time. Undefined (and at its end) for all else. */
export function readWord(s: Scanner): Scalar | undefined {
	const start = s.at;
	s.at = endOfWord(s, start);
	const word = s.text.slice(start, s.at);
	const where = span(start, s.at);
	if (word === "true" || word === "false") return { kind: "scalar", span: where, type: "boolean", value: word === "true" };
	return integer(s, word, where) ?? float(word, where) ?? moment(s, word, where);
}

function endOfWord(s: Scanner, start: number): number {
	let at = start;
	for (; at < s.text.length; at++) {
		const code = s.text.charCodeAt(at);
		// A date may be parted from its time by a blank.
		if (code === SPACE && at - start === 10 && isDateThenTime(s.text.slice(start, at + 4))) continue;
		if (isBlank(code) || isLineEnd(code) || ENDS.has(code)) break;
	}
	return at;
}

const ENDS = new Set([COMMA, CLOSE_BRACKET, CLOSE_BRACE, HASH, EQUALS, DOUBLE, SINGLE]);
const isDateThenTime = (text: string): boolean => /^\d{4}-\d\d-\d\d \d\d:$/.test(text);

function integer(s: Scanner, word: string, where: Span): Scalar | undefined {
	const decimal = DECIMAL.test(word);
	if (!decimal && !PREFIXED.test(word)) return undefined;
	const digits = word.replaceAll("_", "");
	const number = Number(digits);
	if (Number.isSafeInteger(number)) return { kind: "scalar", span: where, type: "integer", value: number || 0 };
	const big = BigInt(digits.startsWith("+") ? digits.slice(1) : digits);
	if (big > INT64_MAX || big < INT64_MIN) s.report("syntax", where, { data: { expected: "integer in 64 bits" } });
	return { kind: "scalar", span: where, type: "integer", value: big };
}

function float(word: string, where: Span): Scalar | undefined {
	if (FLOAT.test(word)) return { kind: "scalar", span: where, type: "float", value: Number(word.replaceAll("_", "")) };
	if (!SPECIAL.test(word)) return undefined;
	const size = word.endsWith("nan") ? Number.NaN : Number.POSITIVE_INFINITY;
	return { kind: "scalar", span: where, type: "float", value: word.startsWith("-") ? -size : size };
}

/** A date, a time, or both. A time may leave out its seconds in TOML 1.1 only. */
function moment(s: Scanner, word: string, where: Span): Scalar | undefined {
	const date = DATE.exec(word);
	const parted = date !== null && /^[Tt ]/.test(word.slice(10));
	const time = date ? word.slice(11).replace(OFFSET, "") : word;
	const offset = date && OFFSET.exec(word.slice(11))?.[1];
	if (date && !isDate(Number(date[1]), Number(date[2]), Number(date[3]))) return undefined;
	if (date ? word.length > 10 && !(parted && isTime(time)) : !isTime(time)) return undefined;
	if (offset && !isTime(offset)) return undefined;
	if (time.length === 5) {
		const at = where.start + (date ? 16 : 5);
		s.report("toml-1.1", where, { repair: [{ span: span(at, at), newText: ":00" }] });
	}
	return { kind: "scalar", span: where, type: "datetime", value: word };
}

function isTime(text: string): boolean {
	const match = TIME.exec(text);
	return match !== null && Number(match[1]) < 24 && Number(match[2]) < 60 && Number(match[3] ?? 0) <= 60;
}

function isDate(year: number, month: number, day: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return day <= days;
}
