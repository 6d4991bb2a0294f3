import { span } from "../../base/span.ts";
import type { Parsed } from "../format.ts";
import { readStatements } from "./statements.ts";
import { buildTables } from "./tables.ts";

/** A TOML text as one document, with its problems in the order of the text. */
export function parse(text: string): Parsed {
	const { statements, scanner } = readStatements(text);
	const { comments, problems } = scanner;
	const { root } = buildTables(text, statements, problems);
	problems.sort((a, b) => a.span.start - b.span.start);
	return { documents: [{ root, span: span(0, text.length), comments }], problems };
}
