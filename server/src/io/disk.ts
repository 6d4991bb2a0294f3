import { constants, promises as fs } from "node:fs";
import type { SourceFile } from "../base/file.ts";
import { decode } from "./decode.ts";

/** Larger files are named, not read. */
export const MAX_BYTES = 4 * 1024 * 1024;
/** How many links one path may go through. */
const MAX_LINKS = 40;

/** Reads one file below a node root. Undefined when it is not there, is no file, or lies outside the root. */
export async function readBelow(root: string, path: string): Promise<SourceFile | undefined> {
	const real = await resolveBelow(root, path);
	if (real === undefined) return undefined;
	// A link to it masks another file. In a copy of a machine the device itself is not there.
	return real === `${root}/dev/null` ? { path, text: "", bytes: {} } : readAs(real, path);
}

/** Reads a file under the path it has on its node; what cannot be read is a value too. Undefined when it is not there, or no file. */
export async function readAs(absolute: string, path: string): Promise<SourceFile | undefined> {
	try {
		const bytes = await readBytes(absolute);
		if (!bytes) return undefined;
		return bytes.length > MAX_BYTES ? { path, text: "", bytes: {}, absent: "too-large" } : decode(path, bytes);
	} catch (error) {
		return isMissing(error) ? undefined : { path, text: "", bytes: {}, absent: "unreadable" };
	}
}

/** A pipe that took the place of a file since it was looked at must not make us wait for a writer. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file, and one too many where it is over the limit; undefined when it is something else: a folder, a pipe, a device. */
export async function readBytes(absolute: string): Promise<Uint8Array | undefined> {
	// Looked at before it is opened, since opening a pipe or a device does something.
	if (!(await fs.stat(absolute)).isFile()) return undefined;
	const handle = await fs.open(absolute, READ_ONLY);
	try {
		const stat = await handle.stat();
		return stat.isFile() ? await readAll(handle, stat.size) : undefined;
	} finally {
		await handle.close();
	}
}

/** Up to the end or just past the limit, whatever size the file has meanwhile. */
async function readAll(handle: fs.FileHandle, size: number): Promise<Uint8Array> {
	let buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
	let length = 0;
	while (length <= MAX_BYTES) {
		const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
		if (bytesRead === 0) break;
		length += bytesRead;
		// Some files of the kernel say that they are empty.
		if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, MAX_BYTES + 1));
	}
	return buffer.subarray(0, length);
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

/** The place of a path below a root, whatever lies there: links are followed on the way to it, but not at its end, which is a name. */
export async function placeBelow(root: string, path: string): Promise<string | undefined> {
	const at = path.lastIndexOf("/");
	const name = path.slice(at + 1);
	if (["", ".", ".."].includes(name)) return undefined;
	const folder = await resolveBelow(root, path.slice(0, Math.max(0, at)));
	return folder && `${folder.replace(/\/$/, "")}/${name}`;
}

/**
 * Follows the links of a path as the node itself would: an absolute target is resolved below the root.
 * Undefined when a link leads out of the root or in circles, or when the path is not there.
 */
export async function resolveBelow(root: string, path: string): Promise<string | undefined> {
	const open = stepsOf(path);
	const done: string[] = [];
	let links = 0;
	let isGone = false;
	for (let step = open.shift(); step !== undefined; step = open.shift()) {
		if (step === "..") {
			if (done.pop() === undefined) return undefined;
			isGone = false;
			continue;
		}
		done.push(step);
		// Below what is not there are no links.
		if (isGone) continue;
		const target = await linkTarget(`${root}/${done.join("/")}`);
		isGone = target === GONE;
		if (typeof target !== "string") continue;
		if (++links > MAX_LINKS) return undefined;
		done.splice(target.startsWith("/") ? 0 : -1);
		open.unshift(...stepsOf(target));
	}
	return `${root}/${done.join("/")}`;
}

const stepsOf = (path: string): string[] => path.split("/").filter((step) => step !== "" && step !== ".");

const GONE = Symbol("not there");

/** Where a link leads; undefined for what is no link, or cannot be looked at: reading it will tell. */
async function linkTarget(path: string): Promise<string | typeof GONE | undefined> {
	try {
		return await fs.readlink(path);
	} catch (error) {
		return isMissing(error) ? GONE : undefined;
	}
}

const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
