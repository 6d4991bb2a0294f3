import type { Span } from "../../server/src/base/span.ts";
import type { Severity } from "../../server/src/rules/rule.ts";

/** A place that a mark line points at, with what is said there. */
export interface Mark {
	/** `finding`: carets, or `|` for an empty span; `related`: tildes. */
	readonly kind: "finding" | "related";
	/** Up to the end of the line at most, however far a finding goes on. */
	readonly span: Span;
	readonly severity: Severity | undefined;
	/** What the message must contain. */
	readonly says: string;
}

/** Comment mark or none, then carets, tildes or a bar, then severity and words. */
const MARK = /^\s*(?:#|\/\/)?\s*(\^+|~+|\|)(?:\s+(?:(error|warning|info|hint):\s*)?(.*?))?\s*$/;
const NAMES: Readonly<Record<string, Severity>> = { error: "error", warning: "warning", info: "information", hint: "hint" };

/**
 * Takes the mark lines out of a file of a test: `#     ^^^^^ error: words of the message` speaks of what stands above the
 * carets in the last line that is no mark line (of an empty first line where there is none).
 */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
	let text = "";
	let lineStart = 0;
	const marks: Mark[] = [];
	for (const line of marked.split(/(?<=\n)/)) {
		const match = MARK.exec(line.replace(/\r?\n$/, ""));
		const symbols = match?.[1];
		if (!match || symbols === undefined) {
			lineStart = text.length;
			text += line;
			continue;
		}
		const start = lineStart + line.indexOf(symbols);
		marks.push({
			kind: symbols.startsWith("~") ? "related" : "finding",
			span: { start, end: symbols === "|" ? start : start + symbols.length },
			severity: NAMES[match[2] ?? ""],
			says: match[3] ?? "",
		});
	}
	return { text, marks };
}
