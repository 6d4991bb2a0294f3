import { promises as fs } from "node:fs";
import type { SourceFile } from "../base/file.ts";
import { listBelow, readAs, resolveBelow } from "./disk.ts";

/** How much text is remembered, in UTF-16 code units. */
const MAX_LENGTH = 32 * 1024 * 1024;

interface Kept {
	readonly stamp: string;
	readonly absolute: string;
	readonly file: SourceFile;
}

/**
 * The disk as it was when last asked. Answers hold until `forget`; a file that did not change by then stays the same value,
 * so that caches keyed by it hold too.
 */
export class Memory {
	readonly #mayRead: (absolute: string) => boolean;
	#reads = new Map<string, Promise<SourceFile | undefined>>();
	#lists = new Map<string, Promise<readonly string[]>>();
	#checks = new Map<string, Promise<boolean>>();
	/** Oldest first. */
	readonly #kept = new Map<string, Kept>();
	#length = 0;

	/** `mayRead` is asked with the absolute path behind all links. */
	constructor(mayRead: (absolute: string) => boolean) {
		this.#mayRead = mayRead;
	}

	/** The file at a path below a root; undefined when it is not there, lies outside the root or may not be read. */
	read(root: string, path: string): Promise<SourceFile | undefined> {
		return once(this.#reads, keyOf(root, path), () => this.#read(root, path));
	}

	/** Names in a folder below a root; sub-folders end with `/`. */
	list(root: string, folder: string): Promise<readonly string[]> {
		return once(this.#lists, keyOf(root, folder), async () => {
			const real = await resolveBelow(root, folder);
			return real !== undefined && this.#mayRead(`${real}/`) ? listBelow(root, folder) : [];
		});
	}

	/** Whether there is a file at a path below a root that may be read. */
	has(root: string, path: string): Promise<boolean> {
		return once(this.#checks, keyOf(root, path), async () => {
			const real = await resolveBelow(root, path);
			return real !== undefined && this.#mayRead(real) && (await statOf(real))?.isFile() === true;
		});
	}

	/** Looks again from now on. The files at `changed` are read even if their size and time of change are the same. */
	forget(changed: readonly string[] = []): void {
		this.#reads = new Map();
		this.#lists = new Map();
		this.#checks = new Map();
		if (changed.length === 0) return;
		const paths = new Set(changed);
		for (const [key, { absolute }] of this.#kept) if (paths.has(absolute)) this.#drop(key);
	}

	async #read(root: string, path: string): Promise<SourceFile | undefined> {
		const absolute = await resolveBelow(root, path);
		if (absolute === undefined || !this.#mayRead(absolute)) return undefined;
		const stat = await statOf(absolute);
		const stamp = stat && `${stat.mtimeNs}:${stat.size}:${stat.ino}`;
		const key = keyOf(root, path);
		const kept = this.#kept.get(key);
		if (kept && kept.stamp === stamp) return kept.file;
		const file = await readAs(absolute, path);
		if (file && stamp !== undefined) this.#keep(key, { stamp, absolute, file });
		return file;
	}

	#keep(key: string, kept: Kept): void {
		this.#drop(key);
		this.#kept.set(key, kept);
		this.#length += kept.file.text.length;
		for (const [oldest] of this.#kept) {
			if (this.#length <= MAX_LENGTH) break;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		this.#length -= this.#kept.get(key)?.file.text.length ?? 0;
		this.#kept.delete(key);
	}
}

const keyOf = (root: string, path: string): string => `${root}\0${path}`;

const statOf = (absolute: string) => fs.stat(absolute, { bigint: true }).catch(() => undefined);

function once<T>(answers: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
	let answer = answers.get(key);
	if (!answer) {
		answer = ask();
		answers.set(key, answer);
	}
	return answer;
}
