import { promises as fs } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import type { SourceFile } from "../base/file.ts";
import { defineMessages, type Message, type Text } from "../base/message.ts";
import { folderOf } from "../base/paths.ts";
import { bounded } from "../io/bounded.ts";
import { listBelow, readBelow } from "../io/disk.ts";
import { hostFacts } from "../io/host.ts";
import { load, type Reader } from "../io/load.ts";
import { survey } from "../io/walk.ts";
import { candidateRoots, type Group, mayBeClaimed, rootOf } from "../node/find.ts";
import { groupFiles } from "../node/group.ts";
import { needs, places } from "../node/needs.ts";
import { type Assumptions, type ClaimedFile, isAssumption, type Node } from "../node/node.ts";
import { namedConfig, type OwnConfig, ownConfig } from "./own-config.ts";
import type { Terminal } from "./terminal.ts";

/** A node with where it lies on this machine. */
export interface Site {
	readonly node: Node;
	/** The absolute path of the node root; `""` for `/`. */
	readonly root: string;
	/** The files that make the node, before those that these name. */
	readonly start: readonly ClaimedFile[];
	readonly reader: Reader;
}

export interface NodeOptions {
	readonly assume: Assumptions;
	/** Path of a `runtime-config.json` that stands for every node's own. */
	readonly config: string | undefined;
}

const messages = defineMessages({
	unreadable: { en: "cannot read {path}: {why}", zh: "无法读取 {path}：{why}" },
	noFile: { en: "it is neither a file nor a folder", zh: "它既不是文件也不是文件夹" },
	noNode: { en: "{path}: no configuration of a node in this folder", zh: "{path}：此文件夹中没有节点的配置" },
	unclaimed: {
		en: "{path}: no configuration file that we know, so it is left alone",
		zh: "{path}：不是已知的配置文件，未作检查",
	},
	tooMuch: {
		en: "{path}: too many files, so some were not looked at; name the node roots one by one",
		zh: "{path}：文件太多，有些未检查；请逐个写出节点根目录",
	},
});

const reasons: Readonly<Record<string, Text>> = {
	ENOENT: { en: "no such file or folder", zh: "没有这个文件或文件夹" },
	ENOTDIR: { en: "no such file or folder", zh: "没有这个文件或文件夹" },
	EACCES: { en: "permission denied", zh: "没有权限" },
	EPERM: { en: "permission denied", zh: "没有权限" },
	ELOOP: { en: "its links lead in a circle", zh: "其链接构成了循环" },
};

/** How many files are read at a time. */
const AT_ONCE = 32;

/** Finds the nodes that paths lead to, and says on the terminal what is wrong with the paths. */
export class NodeSearch {
	readonly #assume: Assumptions;
	readonly #named: OwnConfig | undefined;
	readonly #terminal: Terminal;
	/** The nodes of roots that a file led to. */
	readonly #known = new Map<string, readonly Site[]>();
	/** The nodes that were given. */
	readonly #given = new Set<string>();
	#hasFailed = false;

	private constructor(assume: Assumptions, named: OwnConfig | undefined, terminal: Terminal) {
		this.#assume = assume;
		this.#named = named;
		this.#terminal = terminal;
	}

	/** Throws a usage error when the named `runtime-config.json` cannot be read. */
	static async start({ assume, config }: NodeOptions, terminal: Terminal): Promise<NodeSearch> {
		const named = config === undefined ? undefined : await namedConfig(config);
		for (const complaint of named?.complaints ?? []) terminal.note(complaint);
		return new NodeSearch(assume, named, terminal);
	}

	/** Whether a path could not be read, or nothing was found at all. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** The nodes, each once: of files, of node roots, of folders with node roots below. `/` is the machine itself. */
	async *at(paths: readonly string[]): AsyncGenerator<Site> {
		const empty: Message[] = [];
		for (const path of paths) {
			let isEmpty = true;
			for await (const site of this.#lookAt(path)) {
				isEmpty = false;
				const key = JSON.stringify([site.root, site.start.map(({ file }) => file.path)]);
				if (!this.#given.has(key)) yield site;
				this.#given.add(key);
			}
			if (isEmpty && (await isFolder(path))) empty.push(messages.noNode({ path }));
		}
		this.#tellEmpty(empty);
	}

	/** Folders without a node: a mistake where there is nothing else. */
	#tellEmpty(folders: readonly Message[]): void {
		const isMistake = this.#given.size === 0 && folders.length > 0;
		if (isMistake) this.#hasFailed = true;
		for (const message of folders) {
			if (isMistake) this.#terminal.complain(message);
			else this.#terminal.note(message);
		}
	}

	async *#lookAt(given: string): AsyncGenerator<Site> {
		// An empty path is a slip of a script, not the current folder.
		const absolute = given === "" ? "" : resolve(given);
		const stat = await fs.stat(absolute).catch((error: NodeJS.ErrnoException) =>
			// A link of a node leads where it leads on the node, whatever there is here.
			fs.lstat(absolute).catch(() => error),
		);
		if (stat instanceof Error) this.#fail(given, reasons[stat.code ?? ""] ?? stat.message);
		else if (stat.isDirectory()) yield* this.#inFolder(given, absolute === "/" ? "" : absolute);
		else if (stat.isFile() || stat.isSymbolicLink()) yield* this.#ofFile(given, absolute);
		else this.#fail(given, messages.noFile());
	}

	#fail(path: string, why: Text | Message | string): void {
		this.#hasFailed = true;
		this.#terminal.complain(messages.unreadable({ path, why }));
	}

	/** A folder: every node whose root lies in it, and those around it that it holds files of. */
	async *#inFolder(given: string, folder: string): AsyncGenerator<Site> {
		const roots = folder === "" ? new Map([["", undefined]]) : await this.#rootsBelow(given, folder);
		let done = 0;
		for (const [root, files] of roots) {
			this.#terminal.progress(done++, roots.size);
			yield* await this.#sitesAt(root, given, files);
		}
	}

	/** The roots of files in a folder, with these files; without them where there may be more that a search does not see. */
	async #rootsBelow(given: string, folder: string): Promise<Map<string, readonly string[] | undefined>> {
		const { files, links, isComplete } = await survey(folder, mayBeClaimed);
		if (!isComplete) this.#terminal.warn(messages.tooMuch({ path: given }));
		const roots = byRoot(files);
		const more = await linkedRoots(roots, links);
		for (const root of roots.keys()) {
			const isAround = root !== folder && !root.startsWith(`${folder}/`);
			if (isAround || more.has(root)) roots.set(root, undefined);
		}
		return new Map([...roots].sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	/** A file: the whole node that it belongs to. */
	async *#ofFile(given: string, file: string): AsyncGenerator<Site> {
		for (const root of candidateRoots(file)) {
			const path = file.slice(root.length + 1);
			const sites = this.#known.get(root) ?? (await this.#sitesAt(root, given, undefined));
			this.#known.set(root, sites);
			const site = sites.find(({ node }) => node.files.some((one) => one.file.path === path));
			if (!site) continue;
			yield site;
			return;
		}
		this.#terminal.note(messages.unclaimed({ path: given }));
	}

	/** The nodes with a root. `files` are all that may belong to them; undefined: look at every place there is. */
	async #sitesAt(root: string, given: string, files: readonly string[] | undefined): Promise<readonly Site[]> {
		const reader: Reader = { read: (path) => readBelow(root, path), list: (folder) => listBelow(root, folder) };
		const relative = files?.map((file) => file.slice(root.length + 1));
		const own = relative ? await readEach(reader, relative) : await filesAt(root, reader);
		const groups = groupFiles(own.map((file) => ({ path: `${root}/${file.path}`, as: () => file })));
		return groups.length === 0 ? [] : this.#complete(root, shownRoot(given, root), groups, reader);
	}

	/** The nodes with everything that their files name, and what is known of them. */
	async #complete(root: string, shown: string, groups: readonly Group[], reader: Reader): Promise<Site[]> {
		const own = this.#named ?? (await ownConfig(reader, shown));
		if (!this.#named) for (const complaint of own.complaints) this.#terminal.note(complaint);
		const host = root === "" ? validOnly(await hostFacts()) : {};
		const assume = { ...host, ...own.assume, ...this.#assume };
		return bounded(groups, AT_ONCE, async ({ files: start }) => {
			const files = await load(start, [], needs, reader);
			return { node: { root: shown, files, assume, rules: own.rules }, root, start, reader };
		});
	}
}

/** Files by the root of their node. */
function byRoot(files: readonly string[]): Map<string, readonly string[] | undefined> {
	const roots = new Map<string, string[]>();
	for (const file of files) {
		const root = rootOf(file) ?? folderOf(file);
		const list = roots.get(root);
		if (list) list.push(file);
		else roots.set(root, [file]);
	}
	return roots;
}

/** The roots that have a link to a folder below them. */
async function linkedRoots(roots: ReadonlyMap<string, unknown>, links: readonly string[]): Promise<Set<string>> {
	const linked = new Set<string>();
	for (const link of links) {
		const around = ancestors(link).filter((root) => roots.has(root) && !linked.has(root));
		if (around.length > 0 && (await isFolder(link))) for (const root of around) linked.add(root);
	}
	return linked;
}

/** The folders around a path, innermost first. */
function ancestors(path: string): string[] {
	const found: string[] = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) found.push(folder);
	return found;
}

const isFolder = (path: string): Promise<boolean> =>
	fs.stat(path).then(
		(stat) => stat.isDirectory(),
		() => false,
	);

async function readEach(reader: Reader, paths: readonly string[]): Promise<SourceFile[]> {
	const files = await bounded(paths, AT_ONCE, (path) => reader.read(path));
	return files.filter((file) => file !== undefined);
}

/** The files of a root at all known places, and those in the folder itself that may be configuration wherever they lie. */
async function filesAt(root: string, reader: Reader): Promise<SourceFile[]> {
	const placed = (await load([], places, () => [], reader)).map(({ file }) => file);
	const own = placed.filter((file) => rootOf(`${root}/${file.path}`) === root);
	const names = (await reader.list("")).filter((name) => !name.endsWith("/") && mayBeClaimed(`${root}/${name}`));
	const loose = names.filter((name) => rootOf(`${root}/${name}`) === undefined);
	return [...own, ...(await readEach(reader, loose))];
}

const validOnly = (facts: Readonly<Record<string, string>>): Assumptions =>
	Object.fromEntries(Object.entries(facts).filter(([key, value]) => isAssumption(key, value)));

/** A root as the person who typed the path would name it: relative where the path was. */
function shownRoot(given: string, root: string): string {
	if (root === "") return "/";
	return isAbsolute(given) ? root : relative(process.cwd(), root) || ".";
}
