import type { NodeDocument } from "../kinds/kind.ts";
import { type Entry, entryOf } from "../syntax/tree.ts";

/** The mark by which a template of k3s or RKE2 takes over the file that they would write themselves. */
const BASE = /\{\{-?\s*template\s+"base"/;

/** Whether the distribution's own lines, the version among them, stand in a template already. */
export const takesOverBase = ({ kind, document: { file } }: NodeDocument): boolean =>
	kind.id === "containerd-template" && BASE.test(file.text);

/**
 * A template from which k3s or RKE2 write containerd's file, as that file: it is of the version that its name says where none is
 * written in it. Any other document as it is. Source: k3s docs, "Configuring containerd": `config.toml.tmpl` is of version 2,
 * `config-v3.toml.tmpl` of version 3.
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
	const value = /config-v(\d+)\.toml\.tmpl$/.exec(path)?.[1] ?? "2";
	return {
		key: "version",
		keySpan: nowhere,
		span: nowhere,
		value: { kind: "scalar", span: nowhere, type: "integer", value: Number(value) },
	};
}
