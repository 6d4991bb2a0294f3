import { promises as fs } from "node:fs";

/** Folders no node keeps its files in. */
const SKIPPED = new Set(["node_modules", ".git", ".hg", ".svn", "proc", "sys", "dev"]);
const MAX_DEPTH = 20;
const MAX_FILES = 200_000;

/** Every file below a folder whose path somebody wants, without following links to folders. In the order of paths. */
export async function walk(root: string, wanted: (path: string) => boolean): Promise<string[]> {
	const found: string[] = [];
	const open = [{ folder: root, depth: 0 }];
	let seen = 0;
	for (let at = open.pop(); at && seen <= MAX_FILES; at = open.pop()) {
		for (const entry of await entriesOf(at.folder)) {
			const path = `${at.folder}/${entry.name}`;
			if (!entry.isDirectory()) {
				seen++;
				if (wanted(path)) found.push(path);
			} else if (!SKIPPED.has(entry.name) && at.depth < MAX_DEPTH) open.push({ folder: path, depth: at.depth + 1 });
		}
	}
	return found.sort();
}

/** What lies in a folder; nothing where it cannot be read. */
const entriesOf = (folder: string) => fs.readdir(folder, { withFileTypes: true }).catch(() => []);
