import { lineBreakOf } from "../line-breaks.ts";
import { isQuote } from "./characters.ts";
import type { KeyPart, Value } from "./nodes.ts";
import { commentBlock, indentAt, type Placed, type Source, startsWith, textAbove } from "./source.ts";

/** How a text is written, so that what is added looks alike. */
export interface Style {
	readonly eol: string;
	/** The quotes of strings. */
	readonly quote: '"' | "'";
	/** The quotes of keys. */
	readonly keyQuote: '"' | "'";
	/** What a key is indented by below its header. */
	readonly keyIndent: string;
	/** What a header is indented by below the header of the table around it. */
	readonly headerIndent: string;
	/** Whether an empty line parts one table from the next. */
	readonly airy: boolean;
	/** How keys are written that stand in the text already: with the same quotes. */
	readonly keys: ReadonlyMap<string, string>;
}

export function styleOf(source: Source): Style {
	const { text, statements } = source;
	const strings = statements.flatMap((statement) => (statement.kind === "pair" ? quotesIn(text, statement.value) : []));
	const keyQuotes = statements.flatMap(({ key }) => key.parts.map((part) => text.charAt(part.span.start)).filter(isQuoteMark));
	const quote = preferred(strings, '"');
	return {
		// A lone CR is a slip where other lines end otherwise.
		eol: /\r?\n/.exec(text)?.[0] ?? lineBreakOf(text),
		quote,
		keyQuote: preferred(keyQuotes, quote),
		keyIndent: mostCommon(stepsToKeys(source)) ?? "",
		headerIndent: mostCommon(stepsToHeaders(source)) ?? "",
		airy: isAiry(source),
		keys: writtenKeys(text, statements),
	};
}

function quotesIn(text: string, value: Value): string[] {
	if (value.kind === "list") return value.items.flatMap((item) => quotesIn(text, item));
	if (value.kind === "inline") return value.pairs.flatMap((pair) => quotesIn(text, pair.value));
	return value.type === "string" ? [text.charAt(value.span.start)] : [];
}

const isQuoteMark = (character: string): boolean => isQuote(character.charCodeAt(0));

function preferred(quotes: readonly string[], otherwise: '"' | "'"): '"' | "'" {
	const single = quotes.filter((quote) => quote === "'").length;
	const double = quotes.filter((quote) => quote === '"').length;
	return single > double ? "'" : double > single ? '"' : otherwise;
}

function mostCommon(values: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: string | undefined;
	for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
	return best;
}

/** How much deeper each first key stands than its header. */
function stepsToKeys({ text, statements }: Source): string[] {
	return statements.flatMap((statement, i) => {
		const above = statements[i - 1];
		return statement.kind === "pair" && above?.kind === "header" ? indentStep(text, above, statement) : [];
	});
}

/** How much deeper each header stands than the header of the table around it. */
function stepsToHeaders({ text, statements }: Source): string[] {
	const headers = statements.filter((statement) => statement.kind === "header");
	return headers.flatMap((header, i) => {
		const around = headers.slice(Math.max(0, i - 20), i).findLast(({ path }) => startsWith(header.path, path));
		return around && around.path.length < header.path.length ? indentStep(text, around, header) : [];
	});
}

function indentStep(text: string, outer: Placed, inner: Placed): string[] {
	const around = indentAt(text, outer.span.start);
	const within = indentAt(text, inner.span.start);
	return around !== undefined && within?.startsWith(around) ? [within.slice(around.length)] : [];
}

/** Most headers below other things have an empty line above themselves and their comments; so has a text that shows none. */
function isAiry({ text, statements }: Source): boolean {
	const headers = statements.filter(({ kind }, i) => kind === "header" && i > 0);
	const dense = headers.filter(({ span }) => /\S/.test(textAbove(text, commentBlock(text, span.start))));
	return dense.length * 2 <= headers.length;
}

function writtenKeys(text: string, statements: readonly Placed[]): Map<string, string> {
	const keys = new Map<string, string>();
	const take = ({ text: key, span }: KeyPart) => {
		if (!keys.has(key)) keys.set(key, text.slice(span.start, span.end));
	};
	// How headers write a name counts more than how a key somewhere does.
	for (const kind of ["header", "pair"]) {
		for (const statement of statements) if (statement.kind === kind && !statement.key.broken) statement.key.parts.forEach(take);
	}
	return keys;
}
