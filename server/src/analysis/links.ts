import type { SourceFile } from "../base/file.ts";
import { folderOf } from "../base/paths.ts";
import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { normalizePath } from "../kinds/parts/imports.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import type { Scalar, Tree } from "../syntax/tree.ts";

/** A path that a file names. */
export interface PathLink {
	/** The path as written, without what stands before it (`--config=`, `-`). */
	readonly span: Span;
	/** Below the node root. Nobody has looked whether it is there. */
	readonly path: string;
}

/** More of them in one file are not shown. */
const MOST = 200;

/** The paths that a file of a node names: whole values, and the values of flags. */
export function linksIn(node: Node, file: SourceFile): PathLink[] {
	const links: PathLink[] = [];
	for (const { document, kind } of documentsOfNode(node)) {
		if (document.file === file) collect(document.root, { document, kind }, links);
	}
	return links;
}

function collect(tree: Tree, node: NodeDocument, links: PathLink[]): void {
	if (links.length >= MOST) return;
	if (tree.kind === "scalar") {
		const link = linkOf(tree, node);
		if (link) links.push(link);
	} else if (tree.kind === "list") for (const item of tree.items) collect(item, node, links);
	else
		for (const { key, value } of tree.entries)
			key === "imports" ? collectImports(value, node, links) : collect(value, node, links);
}

/** `/path`, `file:///path`, `--flag=/path`, `-/path` (systemd: it need not be there). */
const PATH = /^(?:--?[A-Za-z][\w.-]*=|-)?(?:file:\/\/)?(\/[^\s:*?[\]${}]*[^\s:*?[\]${}/])$/;

function linkOf({ value, type, span, uncertain }: Scalar, { document }: NodeDocument): PathLink | undefined {
	const path = type === "string" && !uncertain && typeof value === "string" ? PATH.exec(value)?.[1] : undefined;
	return path === undefined ? undefined : { span: spanOf(path, span, document.file), path: normalizePath(path) };
}

/** containerd takes paths relative to the file that imports. */
function collectImports(tree: Tree, node: NodeDocument, links: PathLink[]): void {
	const { file } = node.document;
	const folder = folderOf(file.path);
	for (const item of tree.kind === "list" ? tree.items : []) {
		if (item.kind !== "scalar" || typeof item.value !== "string" || item.value === "" || item.value.includes("*")) continue;
		const path = item.value.startsWith("/") ? item.value : `${folder}/${item.value}`;
		links.push({ span: spanOf(item.value, item.span, file), path: normalizePath(path) });
	}
}

/** Where the path stands inside the written value; the whole value where escapes hide it. */
function spanOf(path: string, span: Span, { text }: SourceFile): Span {
	const at = text.slice(span.start, span.end).lastIndexOf(path);
	return at < 0 ? span : { start: span.start + at, end: span.start + at + path.length };
}
