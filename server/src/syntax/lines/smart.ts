import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { asciiQuote, smartQuoteFrom } from "../smart-quotes.ts";
import { type Escapes, type Logical, type Word, type Words, wordsOf } from "./words.ts";

/** The words of a value that has typographic quotes in it, and what to say of them. */
export interface Mended {
	readonly words: Words;
	readonly problems: readonly Problem[];
}

/**
 * Reads a value with typographic quotes. When they make sense as ASCII quotes they are read as such (one problem for the value);
 * otherwise they are part of their words, as the reader takes them (one problem a word).
 */
export function mendSmart(logical: Logical, words: Words, escapes: Escapes): Mended {
	const places = smartPlaces(logical.text);
	const wanted = words.open === undefined ? places.filter((at) => !isQuoted(words.quoted, at)) : places;
	const mended = wanted.length > 0 ? asAscii(logical, wanted, escapes) : undefined;
	if (mended) return { words: mended, problems: [asQuotes(logical, wanted)] };
	return { words, problems: strayIn(logical, words.words, words.quoted, '"') };
}

/** The words with the quotes at some places read as ASCII ones; undefined when that makes no sense. */
function asAscii(logical: Logical, places: readonly number[], escapes: Escapes): Words | undefined {
	const mended = wordsOf({ ...logical, text: replaceAll(logical.text, places) }, escapes);
	const opens = mended.quoted.every(({ start }) => /[\s=,:]/.test(logical.text[start - 1] ?? " "));
	return mended.open === undefined && opens ? mended : undefined;
}

/** Whether a place lies between quotes; the stretches are in order. */
function isQuoted(quoted: readonly Span[], at: number): boolean {
	let low = 0;
	for (let high = quoted.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((quoted[middle]?.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	const next = quoted[low];
	return next !== undefined && next.start <= at;
}

/** Typographic quotes that stick in words: a pair becomes ASCII quotes, a single one goes. `quote` is what a pair turns into. */
export function strayIn(logical: Logical, words: readonly Word[], quoted: readonly Span[], quote: '"' | "'"): Problem[] {
	return words.flatMap(({ from, to, span: where }): Problem[] => {
		const places = smartPlaces(logical.text.slice(from, to)).map((at) => at + from);
		const first = places[0];
		if (first === undefined) return [];
		if (isQuoted(quoted, first) && places.length % 2 === 0) return []; // quotes in a quoted text
		const newText = places.length % 2 === 0 ? quote : "";
		const repair = places.map((at): TextEdit => ({ span: span(logical.startOf(at), logical.endOf(at)), newText }));
		return [{ code: "smart-quote", span: where, data: { character: logical.text[first] ?? "" }, repair }];
	});
}

function asQuotes(logical: Logical, places: readonly number[]): Problem {
	const repair = places.map((at) => ({
		span: span(logical.startOf(at), logical.endOf(at)),
		newText: asciiQuote(logical.text[at] ?? "") ?? "",
	}));
	const where = span(logical.startOf(0), logical.endOf(logical.text.length - 1));
	return { code: "smart-quote", span: where, data: { character: logical.text[places[0] ?? 0] ?? "" }, repair };
}

/** Where typographic quotes stand that are not apostrophes inside a word (`it’s`). */
export function smartPlaces(text: string): number[] {
	const places: number[] = [];
	for (let at = smartQuoteFrom(text, 0); at >= 0; at = smartQuoteFrom(text, at + 1)) {
		const apostrophe = text[at] === "’" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
		if (!apostrophe) places.push(at);
	}
	return places;
}

function replaceAll(text: string, places: readonly number[]): string {
	const characters = [...Array(text.length).keys()].map((i) => text[i] ?? "");
	for (const at of places) characters[at] = asciiQuote(characters[at] ?? "") ?? "";
	return characters.join("");
}
