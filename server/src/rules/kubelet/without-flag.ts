import type { Flag, Word } from "../../kinds/parts/command-line.ts";
import type { Change } from "../rule.ts";

/** The changes that take a flag off a command line. */
export function withoutFlag({ words }: Flag): Change[] {
	const [first, last] = [words[0], words.at(-1)];
	if (first?.around && last?.around) return [withoutText(first, first.around.before, last.around.after)];
	// From the last word on, so that positions stay right.
	return words.map(({ document, path }) => ({ type: "remove" as const, place: { document, path } })).reverse();
}

/** Words of a longer text (`Environment="ARGS=--a --b"`): what is before and behind them is left, with one blank between. */
function withoutText({ document, path }: Word, before: string, after: string): Change {
	const start = before.trimEnd();
	const value = start.endsWith("=") ? `${start}${after.trimStart()}` : `${start}${after}`.trimEnd();
	return { type: "set", place: { document, path }, value };
}
