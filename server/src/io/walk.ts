import { type Dirent, promises as fs } from "node:fs";

/** Folders no node keeps its files in. */
const SKIPPED = new Set(["node_modules", ".git", ".hg", ".svn"]);
/** Folders that the kernel fills; elsewhere a folder may well be called `dev`. */
const KERNEL = new Set(["proc", "sys", "dev"]);
/** Folders full of images, containers and volumes: whole file systems that are not the node's own. */
const STORES = /\/(?:var\/lib\/(?:containerd|docker|containers|kubelet\/pods)|(?:k3s|rke2)\/agent\/containerd|run\/containerd)$/;
const MAX_DEPTH = 20;
const MAX_FILES = 200_000;

/** What was found below a folder. */
export interface Survey {
	/** Every file whose path somebody wants, in the order of paths. */
	readonly files: readonly string[];
	/** Every link; those to folders were not followed. */
	readonly links: readonly string[];
	/** False: there was too much, and the rest was not looked at. */
	readonly isComplete: boolean;
}

/** Every file below a folder whose path somebody wants, without following links to folders. In the order of paths. */
export const walk = async (root: string, wanted: (path: string) => boolean): Promise<readonly string[]> =>
	(await survey(root, wanted)).files;

/** Looks for files below a folder. What cannot be read counts as empty; `root` may end in a slash. */
export async function survey(root: string, wanted: (path: string) => boolean): Promise<Survey> {
	const files: string[] = [];
	const links: string[] = [];
	let seen = 0;
	for await (const found of contentsOf(root.replace(/\/+$/, ""))) {
		if (seen > MAX_FILES) return { files: files.sort(), links, isComplete: false };
		seen += found.length;
		for (const { path, isLink } of found) {
			if (isLink) links.push(path);
			if (wanted(path)) files.push(path);
		}
	}
	return { files: files.sort(), links, isComplete: true };
}

/** What lies in a folder and its sub-folders, folder by folder, without the folders themselves. */
async function* contentsOf(root: string) {
	const open = [{ folder: root, depth: 0 }];
	for (let at = open.pop(); at; at = open.pop()) {
		const { folder, depth } = at;
		const { folders, others } = split(folder, await entriesOf(folder));
		yield others;
		if (depth < MAX_DEPTH) for (const path of folders) open.push({ folder: path, depth: depth + 1 });
	}
}

/** What lies in a folder; nothing where it cannot be read. */
const entriesOf = (folder: string) => fs.readdir(folder || "/", { withFileTypes: true }).catch(() => []);

/** The sub-folders to look into, and everything that is no folder. */
function split(folder: string, entries: readonly Dirent[]) {
	const isMachine = entries.some(({ name }) => name === "etc");
	const pathOf = ({ name }: Dirent) => `${folder}/${name}`;
	const isLeftOut = (entry: Dirent) =>
		SKIPPED.has(entry.name) || (isMachine && KERNEL.has(entry.name)) || STORES.test(pathOf(entry));
	return {
		folders: entries.filter((entry) => entry.isDirectory() && !isLeftOut(entry)).map(pathOf),
		others: entries
			.filter((entry) => !entry.isDirectory())
			.map((entry) => ({ path: pathOf(entry), isLink: entry.isSymbolicLink() })),
	};
}
