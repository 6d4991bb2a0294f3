import type { TextEdit } from "../../base/edit.ts";
import { span } from "../../base/span.ts";
import { type Path, treeAt } from "../tree.ts";
import { type Placed, type PlacedHeader, type Source, startsWith } from "./source.ts";
import type { Style } from "./style.ts";
import { writeKey } from "./write.ts";

/**
 * A table with everything below it under another path, by rewriting its headers where they stand: no comment and no blank
 * moves. Undefined where it is written in another way than by headers of its own, or something stands in the way.
 */
export function renameHeaders(source: Source, style: Style, from: Path, to: Path): TextEdit[] | undefined {
	const names = to.filter((step) => typeof step === "string");
	if (names.length < to.length || !from.every((step) => typeof step === "string")) return undefined;
	if (startsWith(to, from) || startsWith(from, to) || !canOpen(source, to)) return undefined;
	const within = source.statements.filter((statement) => startsWith(statement.path, from));
	const headers = within.filter((statement): statement is PlacedHeader => statement.kind === "header");
	if (headers.length === 0 || !within.every((statement) => isOwn(statement, from))) return undefined;
	if (!keepsParent(source, from, to)) return undefined;
	const key = writeKey(names, style);
	return headers.flatMap(({ key: { parts } }) => {
		const [first, last] = [parts[0], parts[from.length - 1]];
		return first && last ? [{ span: span(first.span.start, last.span.end), newText: key }] : [];
	});
}

/** Whether a statement goes along when the headers of a table are another path's. */
const isOwn = (statement: Placed, table: Path): boolean => statement.kind === "header" || startsWith(statement.body, table);

/** Whether the table around it is still there without it. */
function keepsParent({ statements }: Source, from: Path, to: Path): boolean {
	const parent = from.slice(0, -1);
	return startsWith(to, parent) || statements.some(({ path }) => startsWith(path, parent) && !startsWith(path, from));
}

/** Whether a header may open a table at a path: nothing is there yet, and no value or dotted key on the way to it. */
function canOpen(source: Source, path: Path): boolean {
	if (treeAt(source.root, path)) return false;
	return path.every((_, i) => {
		const prefix = path.slice(0, i + 1);
		const tree = treeAt(source.root, prefix);
		if (tree && tree.kind !== "table") return false;
		return !source.statements.some(
			(statement) => statement.kind === "pair" && statement.body.length < prefix.length && startsWith(statement.path, prefix),
		);
	});
}
