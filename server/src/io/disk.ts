import { promises as fs } from "node:fs";
import type { SourceFile } from "../base/file.ts";
import { decode } from "./decode.ts";

/** Larger files are named, not read. */
export const MAX_BYTES = 4 * 1024 * 1024;
/** How many links one path may go through. */
const MAX_LINKS = 40;

/** Reads one file below a node root. Undefined when it is not there, is no file, or lies outside the root. */
export async function readBelow(root: string, path: string): Promise<SourceFile | undefined> {
	const real = await resolveBelow(root, path);
	return real === undefined ? undefined : readAs(real, path);
}

/** Reads a file under the path it has on its node; what cannot be read is a value too. */
export async function readAs(absolute: string, path: string): Promise<SourceFile | undefined> {
	try {
		const stat = await fs.stat(absolute);
		if (!stat.isFile()) return undefined;
		if (stat.size > MAX_BYTES) return { path, text: "", bytes: {}, absent: "too-large" };
		return decode(path, await fs.readFile(absolute));
	} catch (error) {
		return isMissing(error) ? undefined : { path, text: "", bytes: {}, absent: "unreadable" };
	}
}

/** The names of a folder below a node root; sub-folders end with `/`. Empty when there is none. */
export async function listBelow(root: string, folder: string): Promise<string[]> {
	const real = await resolveBelow(root, folder);
	if (real === undefined) return [];
	try {
		const entries = await fs.readdir(real, { withFileTypes: true });
		return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
	} catch {
		return [];
	}
}

/**
 * Follows the links of a path as the node itself would: an absolute target is resolved below the root.
 * Undefined when a link leads out of the root or in circles, or when the path is not there.
 */
export async function resolveBelow(root: string, path: string): Promise<string | undefined> {
	const open = path.split("/").filter((step) => step !== "" && step !== ".");
	const done: string[] = [];
	let links = 0;
	while (open.length > 0) {
		const step = open.shift() as string;
		if (step === "..") {
			if (done.length === 0) return undefined;
			done.pop();
			continue;
		}
		const target = await linkTarget(`${root}/${[...done, step].join("/")}`);
		if (target === undefined) done.push(step);
		else {
			if (++links > MAX_LINKS) return undefined;
			if (target.startsWith("/")) done.length = 0;
			open.unshift(...target.split("/").filter((s) => s !== "" && s !== "."));
		}
	}
	return `${root}/${done.join("/")}`;
}

async function linkTarget(path: string): Promise<string | undefined> {
	try {
		return await fs.readlink(path);
	} catch {
		return undefined; // no link, or not there: reading it will tell
	}
}

const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
