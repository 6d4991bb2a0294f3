import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { asciiQuote, smartQuoteFrom } from "../smart-quotes.ts";

/** Where a string stands: before a colon, behind one, or in a list. */
export type Role = "key" | "value" | "item";

/** Where a string that is not written as JSON wants it ends, and what is wrong with it. */
export interface BrokenString {
	/** Behind the closing quote, where there is one. */
	readonly end: number;
	readonly value: string;
	readonly problem: Problem;
}

/** What may follow a string of each role on its line. */
const FOLLOWS: Record<Role, RegExp> = {
	key: /[ \t]*:/y,
	value: /[ \t]*(?:[,}\]\r\n]|$)/y,
	item: /[ \t]*(?:[,}\]\r\n]|$)/y,
};
const SIGNS: ReadonlySet<string> = new Set([":", ",", "}", "]", "\r", "\n"]);
const FOLLOWS_ANY = /[ \t]*(?:[:,}\]\r\n#]|$|\/[/*])/y;
/** How many quotes are tried as the closing one; keeps odd long lines linear. */
const TRIED = 20;

const fits = (pattern: RegExp, text: string, at: number): boolean => {
	pattern.lastIndex = at;
	return pattern.test(text);
};

/** Decodes escapes; one that JSON does not know stays as it is written. */
export function decode(raw: string): string {
	if (!raw.includes("\\")) return raw;
	return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g, (_, hex: string | undefined, short: string | undefined) =>
		hex === undefined ? (SHORT[short ?? ""] ?? short ?? "") : String.fromCharCode(Number.parseInt(hex, 16)),
	);
}

const SHORT: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * A string that starts with `"` and has gone wrong, seen from how far a scanner read it: `closed` when it found another `"`
 * on the line, which may be the next string's. Undefined when the scanner was right.
 * `opened` is how many brackets the line has opened so far: so many closing ones at the end of the line are not the string's.
 */
export function mendString(text: string, start: number, end: number, closed: boolean, role: Role, opened: number) {
	if (closed && (SIGNS.has(text[end] ?? "") || fits(FOLLOWS_ANY, text, end))) return undefined;
	const bodyEnd = closed ? end - 1 : end;
	const smart = smartEnd(text, start, bodyEnd, role);
	if (smart !== undefined) return smartString(text, start, smart);
	const body = text.slice(start + 1, bodyEnd);
	const runsOn = closed && body.trimEnd().endsWith(",") && /\w/.test(text[end] ?? "");
	const key = role === "key" ? openKey(body, !closed || runsOn) : undefined;
	if (key !== undefined) return unclosed(text, start, start + 1 + key.length);
	return closed && !runsOn ? undefined : unclosed(text, start, withoutTail(text, start, bodyEnd, opened));
}

/** The key at the start of a string that took in the colon behind it, and (if `more`) perhaps more. */
function openKey(body: string, more: boolean): string | undefined {
	const key = /^[\w.-]+(?=[ \t]*:(?!\/))/.exec(body)?.[0];
	return key && (more || /^[ \t]*:[ \t]*$/.test(body.slice(key.length))) ? key : undefined;
}

/** A string that starts with a typographic quote or with `'`. */
export function foreignString(text: string, start: number, lineEnd: number, role: Role, opened: number): BrokenString {
	const quote = text[start] ?? "";
	const ascii = asciiQuote(quote) ?? quote;
	let first: number | undefined;
	for (let at = start + 1, tried = 0; at < lineEnd && tried < TRIED; at++) {
		const character = text[at] ?? "";
		if (character === "\\") at++;
		else if (character === ascii || asciiQuote(character) === ascii) {
			first ??= at;
			tried++;
			if (fits(FOLLOWS[role], text, at + 1)) return foreign(text, start, at + 1);
		}
	}
	return first === undefined ? unclosed(text, start, withoutTail(text, start, lineEnd, opened)) : foreign(text, start, first + 1);
}

/** A word that a closing quote follows: a string without its first quote. Undefined when what follows speaks against it. */
export function halfString(text: string, start: number, wordEnd: number, role: Role): BrokenString | undefined {
	if (text[wordEnd] !== '"' || !fits(FOLLOWS[role], text, wordEnd + 1)) return undefined;
	const repair = [{ span: span(start, start), newText: '"' }];
	const problem: Problem = { code: "syntax", span: span(start, wordEnd + 1), data: { expected: '"' }, repair };
	return { end: wordEnd + 1, value: text.slice(start, wordEnd), problem };
}

const foreign = (text: string, start: number, end: number): BrokenString =>
	text[start] === "'" && text[end - 1] === "'" ? singleQuoted(text, start, end) : smartString(text, start, end);

/** Behind the first typographic quote in the string that what follows makes a closing one. */
function smartEnd(text: string, start: number, bodyEnd: number, role: Role): number | undefined {
	let at = smartQuoteFrom(text, start + 1);
	for (let tried = 0; at >= 0 && at < bodyEnd && tried < TRIED; tried++) {
		if (asciiQuote(text[at] ?? "") === '"' && fits(FOLLOWS[role], text, at + 1)) return at + 1;
		at = smartQuoteFrom(text, at + 1);
	}
	return undefined;
}

/** Where an open string ends: at the end of its line, without a comma and the brackets that close what the line opened. */
function withoutTail(text: string, start: number, lineEnd: number, opened: number): number {
	let at = lineEnd;
	let brackets = opened;
	let comma = true;
	for (; at > start + 1; at--) {
		const character = text[at - 1] ?? "";
		if (character === "," && comma) comma = false;
		else if ((character === "]" || character === "}") && brackets > 0) brackets--;
		else if (character !== " " && character !== "\t") break;
	}
	return at;
}

function unclosed(text: string, start: number, end: number): BrokenString {
	const repair = [{ span: span(end, end), newText: '"' }];
	if (text[start] !== '"') repair.unshift({ span: span(start, start + 1), newText: '"' });
	const problem: Problem = { code: "unclosed", span: span(start, end), data: { expected: '"' }, repair };
	return { end, value: decode(text.slice(start + 1, end)), problem };
}

function smartString(text: string, start: number, end: number): BrokenString {
	const smart = asciiQuote(text[start] ?? "") ? start : end - 1;
	const problem: Problem = {
		code: "smart-quote",
		span: span(start, end),
		data: { character: text[smart] ?? "" },
		...quotesRepair(text, span(start, end)),
	};
	return { end, value: decode(text.slice(start + 1, end - 1)), problem };
}

function singleQuoted(text: string, start: number, end: number): BrokenString {
	const whole = span(start, end);
	const problem: Problem = { code: "syntax", span: whole, data: { expected: '"' }, ...quotesRepair(text, whole) };
	return { end, value: decode(text.slice(start + 1, end - 1)), problem };
}

/** ASCII quotes around the string; none when there is a `"` inside, since then nobody knows what was meant. */
function quotesRepair(text: string, whole: Span): { repair?: TextEdit[] } {
	if (text.slice(whole.start + 1, whole.end - 1).includes('"')) return {};
	const ends = [span(whole.start, whole.start + 1), span(whole.end - 1, whole.end)];
	return { repair: ends.filter((end) => text[end.start] !== '"').map((end) => ({ span: end, newText: '"' })) };
}

/** What is wrong inside a closed string: a control character, or an escape that JSON does not know. */
export function faultInString(text: string, start: number, end: number): Problem | undefined {
	const raw = text.slice(start + 1, end - 1);
	const faults = [...raw.matchAll(FAULT)].filter(([whole]) => !GOOD_ESCAPE.test(whole));
	const first = faults[0];
	if (!first) return undefined;
	const control = faults.find(([whole]) => !whole.startsWith("\\"));
	const place = (fault: RegExpExecArray) => span(start + 1 + fault.index, start + 1 + fault.index + fault[0].length);
	const repair = faults.map((fault) => ({ span: place(fault), newText: escaped(fault[0]) }));
	if (control) return { code: "control-character", span: place(control), data: { character: codeOf(control[0]) }, repair };
	return { code: "syntax", span: place(first), data: { expected: "escape" }, repair };
}

const FAULT = /\\(?:u[0-9a-fA-F]{0,4}|.|$)|[^\P{Cc}\u007f-\u009f]/gu;
const GOOD_ESCAPE = /^\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])$/;
const escaped = (fault: string): string => (fault.startsWith("\\") ? `\\${fault}` : JSON.stringify(fault).slice(1, -1));

/** `U+0009` for a tab. */
export const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
