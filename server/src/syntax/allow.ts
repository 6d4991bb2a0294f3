import type { SourceFile } from "../base/file.ts";
import { LineIndex } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import type { Document } from "./documents.ts";

const ALLOW = /runtime-config:\s*allow\s+([\w\s,-]+)/;

const cache = new WeakMap<Document, ReadonlyMap<number, ReadonlySet<string>>>();

/** Which rules each line's comment allows (`# runtime-config: allow <id>`), by line number. */
function allowances(document: Document): ReadonlyMap<number, ReadonlySet<string>> {
	let byLine = cache.get(document);
	if (!byLine) {
		const { text } = document.file;
		const index = text.includes("runtime-config:") ? new LineIndex(text) : undefined;
		const found = new Map<number, ReadonlySet<string>>();
		for (const comment of index ? document.comments : []) {
			const ids = ALLOW.exec(text.slice(comment.start, comment.end))?.[1];
			if (ids && index) found.set(index.positionAt(comment.start).line, new Set(ids.split(/[\s,]+/)));
		}
		byLine = found;
		cache.set(document, byLine);
	}
	return byLine;
}

/** Whether a comment on the line of a place, or on the line above, allows a rule. */
export function allowedAt(
	documents: readonly Document[],
	at: { readonly file: SourceFile; readonly span: Span },
	rule: string,
): boolean {
	const own = documents.filter((document) => document.file === at.file && allowances(document).size > 0);
	if (own.length === 0) return false;
	const { line } = new LineIndex(at.file.text).positionAt(at.span.start);
	return own.some((document) => [line, line - 1].some((l) => allowances(document).get(l)?.has(rule)));
}
