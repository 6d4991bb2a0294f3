import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { asciiQuote } from "../smart-quotes.ts";

/**
 * A plain scalar that starts with a typographic quote: legal, but the quote belongs to the value. Mended by ASCII quotes
 * where the other end is a quote, too, and nothing inside needs an escape.
 */
export function smartQuote(text: string, span: Span): Problem | undefined {
	const character = text[span.start] ?? "";
	const quote = asciiQuote(character);
	if (!quote) return undefined;
	const first = { start: span.start, end: span.start + 1 };
	const last = { start: span.end - 1, end: span.end };
	const end = text[last.start] ?? "";
	const closed = last.start > span.start && (end === quote || asciiQuote(end) === quote);
	const simple = !text.slice(first.end, last.start).match(quote === '"' ? /["\\\n]/ : /['\n]/);
	const repair = closed && simple ? { repair: [first, last].map((place) => ({ span: place, newText: quote })) } : {};
	return { code: "smart-quote", span: first, data: { character }, ...repair };
}
