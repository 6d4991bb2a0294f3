import { promises as fs } from "node:fs";

/** Folders no node keeps its files in. */
const SKIPPED = new Set(["node_modules", ".git", ".hg", ".svn", "proc", "sys", "dev"]);
const MAX_DEPTH = 20;
const MAX_FILES = 200_000;

/** Every file below a folder whose path somebody wants, without following links to folders. In the order of paths. */
export async function walk(root: string, wanted: (path: string) => boolean): Promise<string[]> {
	const found: string[] = [];
	let seen = 0;
	const visit = async (folder: string, depth: number): Promise<void> => {
		if (depth > MAX_DEPTH || seen > MAX_FILES) return;
		const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name)) await visit(path, depth + 1);
			} else if (++seen <= MAX_FILES && wanted(path)) found.push(path);
		}
	};
	await visit(root, 0);
	return found;
}
