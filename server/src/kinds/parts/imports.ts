import { folderOf } from "../../base/paths.ts";
import { entryOf } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { stringsOf } from "../setting.ts";

/** One entry of an `imports` list: a path or a glob below the node root, without a leading `/`. */
export interface ImportPattern {
	readonly path: string;
	readonly isGlob: boolean;
	/** Written relative to the importing file. */
	readonly isRelative: boolean;
}

/** `a/b/../c/./d` → `a/c/d`; never above the root. */
export function normalizePath(path: string): string {
	const out: string[] = [];
	for (const step of path.split("/")) {
		if (step === "..") out.pop();
		else if (step !== "." && step !== "") out.push(step);
	}
	return out.join("/");
}

/** What a containerd file imports; relative entries lie beside the file. */
export function importsOf({ document }: NodeDocument): ImportPattern[] {
	const list = stringsOf(entryOf(document.root, "imports")?.value) ?? [];
	return list.map(({ value }) => {
		const path = value.startsWith("/") ? value : `${folderOf(document.file.path)}/${value}`;
		return { path: normalizePath(path), isGlob: value.includes("*"), isRelative: !value.startsWith("/") };
	});
}

/** Go's filepath.Glob: `*` and `?` within one name, `[…]` classes. */
export function globPattern(glob: string): RegExp {
	const source = glob.replace(/[.+^${}()|\\]/g, "\\$&").replace(/\*+|\?/g, (mark) => (mark === "?" ? "[^/]" : "[^/]*"));
	try {
		return new RegExp(`^${source}$`);
	} catch {
		return /^(?!)/; // an unclosed class matches nothing
	}
}

export interface ImportOrder {
	/** Main file first; a later file wins over an earlier one. */
	readonly files: readonly NodeDocument[];
	/** Files named by an import that are not in the copy. */
	readonly missing: readonly string[];
}

/** Breadth first, as containerd loads: the main file, its imports in their order, their imports; each file once. */
export function importOrder(
	main: NodeDocument,
	others: readonly NodeDocument[],
	takes: (pattern: ImportPattern) => boolean,
): ImportOrder {
	const files = [main];
	const missing: string[] = [];
	const seen = new Set([main.document.file.path]);
	for (let i = 0; i < files.length; i++) {
		for (const pattern of importsOf(files[i] as NodeDocument).filter(takes)) {
			const found = matching(pattern, others);
			if (found.length === 0 && !pattern.isGlob && !seen.has(pattern.path)) missing.push(pattern.path);
			for (const file of found) {
				if (seen.has(file.document.file.path)) continue;
				seen.add(file.document.file.path);
				files.push(file);
			}
		}
	}
	return { files, missing };
}

function matching(pattern: ImportPattern, others: readonly NodeDocument[]): NodeDocument[] {
	if (!pattern.isGlob) return others.filter(({ document }) => document.file.path === pattern.path);
	const glob = globPattern(pattern.path);
	const found = others.filter(({ document }) => glob.test(document.file.path));
	return found.sort((a, b) => (a.document.file.path < b.document.file.path ? -1 : 1));
}
