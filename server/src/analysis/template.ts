import { baseName } from "../base/paths.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { fileTemplates } from "../knowledge/containerd-dialects.ts";
import { mentionsIn } from "../syntax/mentions.ts";
import { type Entry, entryOf } from "../syntax/tree.ts";

/** The mark by which a template of k3s or RKE2 takes over the file that they would write themselves. */
const BASE = /\{\{-?\s*template\s+"base"/g;

/** Whether the distribution's own lines, the version among them, stand in a template already. */
export const takesOverBase = ({ kind, document }: NodeDocument): boolean =>
	kind.id === "containerd-template" && mentionsIn(document, BASE).length > 0;

/**
 * A template from which k3s or RKE2 write containerd's file, as that file: it is of the version that its name says where none is
 * written in it. Any other document as it is.
 */
export function asRead(node: NodeDocument): NodeDocument {
	const { kind, document } = node;
	if (kind.id !== "containerd-template") return node;
	const { root, file } = document;
	const own = { ...kind, id: "containerd" } as const;
	if (root.kind !== "table" || entryOf(root, "version")) return { kind: own, document };
	const version = versionIn(file.path);
	return { kind: own, document: { ...document, root: { ...root, entries: [version, ...root.entries] } } };
}

/** The version that a template's name speaks of, as an entry that stands nowhere. */
function versionIn(path: string): Entry {
	const nowhere = { start: 0, end: 0 };
	const template = fileTemplates.find(({ name }) => name === baseName(path)) ?? fileTemplates[0];
	return {
		key: "version",
		keySpan: nowhere,
		span: nowhere,
		value: { kind: "scalar", span: nowhere, type: "integer", value: template?.version ?? 0 },
	};
}
