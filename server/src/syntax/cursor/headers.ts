import type { Span } from "../../base/span.ts";
import { readSource } from "../toml/source.ts";
import type { Path, Tree } from "../tree.ts";

/** The tables that a TOML text makes, as headers or as keys, by the steps of their paths with NUL between them. */
export function tablesIn(text: string): Set<string> {
	const taken = new Set<string>();
	for (const statement of readSource(text).statements) {
		if (statement.kind === "header") taken.add(statement.path.join("\0"));
		else
			for (let length = statement.body.length + 1; length <= statement.path.length; length++)
				taken.add(statement.path.slice(0, length).join("\0"));
	}
	return taken;
}

/** What the TOML text before an offset says. */
export const rootBefore = (text: string, offset: number): Tree => readSource(text.slice(0, offset)).root;

/** The name of a TOML header at an offset: where it stands, and the path of the table that it and the names before it name. */
export function headerNameAt(text: string, offset: number): { readonly span: Span; readonly path: Path } | undefined {
	for (const { kind, span, key, path } of readSource(text).statements) {
		if (kind !== "header" || offset < span.start || offset > span.end) continue;
		const index = key.parts.findIndex((part) => part.span.start <= offset && offset <= part.span.end);
		const part = key.parts[index];
		return part && { span: part.span, path: path.slice(0, endOfName(path, index)) };
	}
	return undefined;
}

/** The length of a path through its name at an index; positions in lists are no names. */
function endOfName(path: Path, index: number): number {
	let names = -1;
	return path.findIndex((step) => typeof step === "string" && ++names === index) + 1;
}
