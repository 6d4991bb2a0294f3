import type { Span } from "../../base/span.ts";
import type { Document } from "../../syntax/documents.ts";
import type { List, Path, Tree } from "../../syntax/tree.ts";
import { type Setting, type Spot, type Writing, writtenSetting } from "../setting.ts";

/** One word of a command line, with where it stands. */
export interface Word {
	readonly text: string;
	readonly span: Span;
	readonly document: Document;
	/** Path of the word in its document. */
	readonly path: Path;
	/** What stands around the word in the value at the path, where that holds more than the word (`Environment="ARGS=--a --b"`). */
	readonly around?: { readonly before: string; readonly after: string };
	readonly uncertain: boolean;
}

/** A `--flag`, its value if it has one, and the words it is made of. */
export interface Flag extends Spot {
	/** Without dashes. */
	readonly name: string;
	/** `undefined` for a flag without a value; empty for `--flag=`. */
	readonly value: string | undefined;
	/** As a setting: changing it rewrites only the value. */
	readonly setting: Setting<string> | undefined;
	/** One word (`--a=b`), or two (`--a b`). */
	readonly words: readonly Word[];
}

export function wordsOf(document: Document, path: Path, tree: Tree | undefined): Word[] {
	if (tree?.kind !== "list") return [];
	return (tree as List).items.flatMap((item, index) =>
		item.kind === "scalar"
			? [{ text: String(item.value), span: item.span, document, path: [...path, index], uncertain: item.uncertain === true }]
			: [],
	);
}

/**
 * The flags of a command line, in order. A flag known to take no value never swallows the next word. `nameOf` gives a flag's own
 * name where a daemon takes other spellings.
 */
export function flagsOf(
	words: readonly Word[],
	takesValue: (name: string) => boolean | undefined,
	nameOf: (written: string) => string = (written) => written,
): Flag[] {
	const flags: Flag[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		const match = /^--?([A-Za-z][\w.-]*)(=)?/.exec(word.text);
		if (!match || word.uncertain) continue;
		const name = nameOf(match[1] as string);
		const next = words[i + 1];
		if (match[2]) flags.push(joined(name, word, match[0].length));
		else if (takesValue(name) === true && next && !next.text.startsWith("-") && next.document === word.document) {
			flags.push(apart(name, word, next));
			i++;
		} else
			flags.push({
				file: word.document.file,
				span: word.span,
				written: true,
				name,
				value: undefined,
				setting: undefined,
				words: [word],
			});
	}
	return flags;
}

function joined(name: string, word: Word, prefixLength: number): Flag {
	const value = word.text.slice(prefixLength);
	const prefix = (word.around?.before ?? "") + word.text.slice(0, prefixLength);
	// A word with quotes or escapes inside is longer in the text than its value: then the whole word is the place.
	const exact = word.span.end - word.span.start === word.text.length;
	const span = exact ? { start: word.span.start + prefixLength, end: word.span.end } : word.span;
	const writing: Writing = { as: "text", prefix, suffix: word.around?.after ?? "" };
	const setting = writtenSetting(word.document, word.path, value, span, { name: `--${name}`, writing });
	return { file: word.document.file, span: word.span, written: true, name, value, setting, words: [word] };
}

function apart(name: string, word: Word, next: Word): Flag {
	const writing: Writing = { as: "text", prefix: next.around?.before ?? "", suffix: next.around?.after ?? "" };
	const setting = writtenSetting(next.document, next.path, next.text, next.span, { name: `--${name}`, writing });
	return {
		file: word.document.file,
		span: { start: word.span.start, end: next.span.end },
		written: true,
		name,
		value: next.text,
		setting,
		words: [word, next],
	};
}
