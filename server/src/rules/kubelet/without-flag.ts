import type { Flag, Word } from "../../kinds/parts/command-line.ts";
import type { Change } from "../rule.ts";

/** The changes that take a flag off a command line: its words, from the last one on, so that positions stay right. */
export function withoutFlag(flag: Flag): Change[] {
	return [...flag.words].reverse().map(withoutWord);
}

function withoutWord({ document, path, around }: Word): Change {
	if (!around) return { type: "remove", place: { document, path } };
	const value = `${around.before}${around.after}`.replace(/ {2,}/g, " ").trimEnd();
	return { type: "set", place: { document, path }, value };
}
