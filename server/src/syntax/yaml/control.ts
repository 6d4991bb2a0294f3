import type { Problem } from "../format.ts";

/** Enough to show that a file is no text; more would only drown the rest. */
const MOST = 100;

/** The characters that no YAML text may hold outside an escape (YAML 1.1 §4.1; goyaml.v2 refuses the file). */
export function controlCharacters(text: string): Problem[] {
	const problems: Problem[] = [];
	for (let at = 0; at < text.length && problems.length < MOST; at++) {
		const code = text.charCodeAt(at);
		if (!isControl(code)) continue;
		const character = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
		problems.push({ code: "control-character", span: { start: at, end: at + 1 }, data: { character } });
	}
	return problems;
}

/** Tab, LF, CR and NEL (U+0085) are allowed. */
const isControl = (code: number): boolean =>
	(code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code < 0xa0 && code !== 0x85);
