import { span } from "../base/span.ts";
import type { Format, Parsed } from "./format.ts";
import { readStatements } from "./toml/statements.ts";
import { buildTables } from "./toml/tables.ts";

/** TOML 1.0, and of TOML 1.1 what can be told from it (reported). */
export const toml: Format = { id: "toml", parse, edit: () => undefined };

function parse(text: string): Parsed {
	const { statements, scanner } = readStatements(text);
	const { comments, problems } = scanner;
	const { root } = buildTables(text, statements, problems);
	problems.sort((a, b) => a.span.start - b.span.start);
	return { documents: [{ root, span: span(0, text.length), comments }], problems };
}
