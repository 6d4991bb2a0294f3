import type { Document } from "../../syntax/documents.ts";
import { treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { type Setting, scalarOf, writtenSetting } from "../setting.ts";

/** The settings of crictl, as written. */
export interface Crictl {
	readonly document: Document;
	endpoint(key: "runtime-endpoint" | "image-endpoint"): Setting<string> | undefined;
}

export function crictlOf(files: readonly NodeDocument[]): Crictl | undefined {
	const document = files.find(({ kind, document }) => kind.id === "crictl" && document.index === 0)?.document;
	if (!document) return undefined;
	return {
		document,
		endpoint: (key) => {
			const tree = treeAt(document.root, [key]);
			const value = scalarOf(tree, "string");
			return tree && value !== undefined ? writtenSetting(document, [key], value, tree.span) : undefined;
		},
	};
}
