/** Typographic double quotes, as word processors and chat programs put them in place of `"`. */
const DOUBLE = "“”„‟";
/** Typographic single quotes, in place of `'`. */
const SINGLE = "‘’‚‛";

/** The ASCII quote that a typographic one stands for, or undefined. */
export function asciiQuote(character: string): '"' | "'" | undefined {
	if (character === "") return undefined;
	if (DOUBLE.includes(character)) return '"';
	return SINGLE.includes(character) ? "'" : undefined;
}

/** Where the first typographic quote stands at or after an offset, or -1. */
export function smartQuoteFrom(text: string, offset: number): number {
	SMART.lastIndex = offset;
	return SMART.exec(text)?.index ?? -1;
}

const SMART = new RegExp(`[${DOUBLE}${SINGLE}]`, "g");
