import type { SourceFile } from "../base/file.ts";
import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import type { Path, Tree } from "../syntax/tree.ts";
import { headerSubjectAt } from "./header-subject.ts";

/** What stands at an offset: a key or a value of one document. */
export interface Subject {
	readonly node: NodeDocument;
	readonly path: Path;
	/** The key or the value itself. */
	readonly span: Span;
	readonly value: Tree;
}

/** The key or value at an offset of a file; undefined between them. */
export function subjectAt(documents: readonly NodeDocument[], file: SourceFile, offset: number): Subject | undefined {
	for (const node of documents) {
		if (node.document.file !== file) continue;
		const found = search(node.document.root, [], offset);
		const subject = found ? { node, ...found } : headerSubjectAt(node, offset);
		if (subject) return subject;
	}
	return undefined;
}

type Found = Omit<Subject, "node">;

/** Looks everywhere: the children of a TOML table need not lie inside its span. */
function search(tree: Tree, path: Path, offset: number): Found | undefined {
	if (tree.kind === "scalar") return holds(tree.span, offset) ? { path, span: tree.span, value: tree } : undefined;
	if (tree.kind === "list") return first(tree.items, (item, index) => search(item, [...path, index], offset));
	return first(tree.entries, ({ key, keySpan, value }) => {
		const own = [...path, key];
		return holds(keySpan, offset) ? { path: own, span: keySpan, value } : search(value, own, offset);
	});
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end && start < end;

function first<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
	for (const [index, item] of items.entries()) {
		const found = find(item, index);
		if (found !== undefined) return found;
	}
	return undefined;
}
