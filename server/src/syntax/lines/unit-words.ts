import type { Escapes } from "./words.ts";

/** A word that needs no quotes; one that starts like a comment does, in case it starts a line. */
const PLAIN = /^[^\s"'\\“”„‟‘’‚‛#;][^\s"'\\“”„‟‘’‚‛]*$/;

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/**
 * A word as a unit file spells it; undefined where it cannot hold it. A word that takes the place of `old` gets its quotes;
 * one with blanks or quotes inside gets double ones.
 */
export function encodeWord(word: string, escapes: Escapes, old = ""): string | undefined {
	if (word.includes("\0")) return undefined;
	if (escapes === "none") return /^\S*[^\s\\]$/.test(word) ? word : undefined;
	const first = old[0];
	const wrapped = old.length > 1 && (first === '"' || first === "'") && old.indexOf(first, 1) === old.length - 1;
	if (!wrapped && PLAIN.test(word)) return word;
	const quote = wrapped && first ? first : '"';
	const body = word.replace(/[\\"']|[^\P{Cc}\u0080-\u009f]/gu, (character) => {
		if (character === '"' || character === "'") return character === quote ? `\\${character}` : character;
		return ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
	});
	return quote + body + quote;
}
