import type { NodeDocument } from "../kinds/kind.ts";
import { headerNameAt } from "../syntax/cursor/headers.ts";
import { treeAt } from "../syntax/tree.ts";
import type { Subject } from "./subject.ts";

/**
 * The table that a part of a TOML header names, where an earlier header named it first: the tree knows only that one.
 * Undefined outside headers.
 */
export function headerSubjectAt(node: NodeDocument, offset: number): Subject | undefined {
	const { root, file, format } = node.document;
	const name = format.id === "toml" ? headerNameAt(file.text, offset) : undefined;
	const value = name && treeAt(root, name.path);
	return value && { node, path: name.path, span: name.span, value };
}
