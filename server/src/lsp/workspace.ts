import type { SourceFile } from "../base/file.ts";
import { folderOf } from "../base/paths.ts";
import { hostFacts } from "../io/host.ts";
import { load, type Reader } from "../io/load.ts";
import { Memory } from "../io/memory.ts";
import { walk } from "../io/walk.ts";
import { candidateRoots, mayBeClaimed, rootOf } from "../node/find.ts";
import { type Group, groupFiles } from "../node/group.ts";
import { needs, places } from "../node/needs.ts";
import { isAssumption, type Node, readAssumptions } from "../node/node.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { Settings } from "./settings.ts";
import { below } from "./uris.ts";

/** Who stated an assumption. */
export type Origin = "settings" | "runtime-config.json" | "machine";

/** A node with what the editor must know of it beside its value. */
export interface LoadedNode {
	readonly node: Node;
	/** The absolute path of the node root; `""` for `/`. */
	readonly root: string;
	/** The `runtime-config.json` in force. */
	readonly config: SourceFile | undefined;
	/** Where each assumption comes from. */
	readonly origins: Readonly<Record<string, Origin>>;
}

/** What is asked of the editor when a node is loaded. */
export interface Surroundings {
	readonly settings: Settings;
	/** False: read only open documents and what lies inside `folders`. */
	readonly trusted: boolean;
	/** Absolute paths of the workspace folders; `""` for `/`. */
	readonly folders: readonly string[];
}

/** Bounds: nodes that are held at once, and loose files of one folder that are looked into. */
const MAX_NODES = 64;
const MAX_LOOSE = 200;
/** How often a node is read again because it changed meanwhile. */
const MAX_TRIES = 20;

/** The nodes that files of the editor belong to: open documents over the disk, read when asked for. */
export class Workspace {
	readonly #documents: OpenDocuments;
	readonly #surroundings: () => Surroundings;
	readonly #memory: Memory;
	readonly #held = new Map<string, { readonly epoch: number; readonly nodes: Promise<readonly LoadedNode[]> }>();
	/** Rises with everything that may make a node another one. */
	#epoch = 0;
	#found: Promise<readonly string[]> | undefined;

	constructor(documents: OpenDocuments, surroundings: () => Surroundings) {
		this.#documents = documents;
		this.#surroundings = surroundings;
		this.#memory = new Memory((path) => {
			const { trusted, folders } = surroundings();
			return trusted || folders.some((folder) => below(folder, path) !== undefined);
		});
	}

	/** A document was typed in, or a setting changed. */
	documentsChanged(): void {
		this.#epoch++;
	}

	/** Files may have changed on disk; those named have. `structure`: files came or went, or other ones may be read now. */
	diskChanged(paths: readonly string[], structure: boolean): void {
		this.#epoch++;
		this.#memory.forget(paths);
		if (structure) this.#found = undefined;
	}

	/** The node that a file belongs to; undefined when nobody claims it. */
	async nodeOf(path: string): Promise<LoadedNode | undefined> {
		for (const root of candidateRoots(path)) {
			const found = (await this.nodesAt(root)).find((loaded) => isFileOf(loaded, path));
			if (found) return found;
		}
		return undefined;
	}

	/** The nodes with a root: one, or several where loose files stand for themselves. The same values as long as nothing changed. */
	async nodesAt(root: string): Promise<readonly LoadedNode[]> {
		for (let tries = 1; ; tries++) {
			const epoch = this.#epoch;
			const nodes = await this.#hold(root);
			// What was typed while we read is read too: an answer speaks of the newest text.
			if (epoch === this.#epoch || tries >= MAX_TRIES) return nodes;
		}
	}

	#hold(root: string): Promise<readonly LoadedNode[]> {
		const held = this.#held.get(root);
		if (held?.epoch === this.#epoch) return held.nodes;
		const before = held?.nodes.catch(() => []) ?? [];
		const nodes = Promise.all([before, this.#load(root)]).then(([old, now]) => now.map((one) => asBefore(one, old)));
		this.#held.delete(root);
		this.#held.set(root, { epoch: this.#epoch, nodes });
		for (const [oldest] of this.#held) {
			if (this.#held.size <= MAX_NODES) break;
			this.#held.delete(oldest);
		}
		return nodes;
	}

	/** The roots of all nodes in the workspace folders, in order. */
	roots(): Promise<readonly string[]> {
		this.#found ??= this.#findRoots();
		return this.#found;
	}

	/** Whether a file of a node is there and may be read. */
	has({ root }: LoadedNode, path: string): Promise<boolean> {
		return this.#documents.get(`${root}/${path}`) ? Promise.resolve(true) : this.#memory.has(root, path);
	}

	/** A file below a root as the editor sees it. */
	read(root: string, path: string): Promise<SourceFile | undefined> {
		return this.#reader(root).read(path);
	}

	async #findRoots(): Promise<readonly string[]> {
		const roots = new Set<string>();
		for (const folder of this.#surroundings().folders) {
			// The machine itself is one node; nobody wants all its folders searched.
			if (folder === "") roots.add("");
			else for (const path of await walk(folder, mayBeClaimed)) roots.add(rootOf(path) ?? folderOf(path));
		}
		return [...roots].sort();
	}

	async #load(root: string): Promise<LoadedNode[]> {
		const reader = this.#reader(root);
		const placed = (await load([], places, () => [], reader)).map(({ file }) => file);
		const own = placed.filter((file) => rootOf(`${root}/${file.path}`) === root);
		const files = [...own, ...(await looseFiles(root, reader))];
		const groups = groupFiles(files.map((file) => ({ path: `${root}/${file.path}`, as: () => file })));
		return groups.length === 0 ? [] : this.#complete(root, groups, reader);
	}

	async #complete(root: string, groups: readonly Group[], reader: Reader): Promise<LoadedNode[]> {
		const { settings, trusted } = this.#surroundings();
		const host = root === "" && trusted ? await hostFacts() : {};
		const own = await ownConfig(reader);
		const machine = Object.fromEntries(Object.entries(host).filter(([key, value]) => isAssumption(key, value)));
		const assume = { ...machine, ...own.assume, ...settings.assume };
		const rules = { ...own.rules, ...settings.rules };
		const origins = {
			...originsOf(machine, "machine"),
			...originsOf(own.assume, "runtime-config.json"),
			...originsOf(settings.assume, "settings"),
		};
		return Promise.all(
			groups.map(async (group) => {
				const files = await load(group.files, [], needs, reader);
				return { node: { root: root || "/", files, assume, rules }, root, config: own.file, origins };
			}),
		);
	}

	#reader(root: string): Reader {
		return {
			read: async (path) => {
				const absolute = `${root}/${path}`;
				if (!this.#documents.get(absolute)) return this.#memory.read(root, path);
				const disk = await this.#memory.read(root, path);
				return this.#documents.fileOf(absolute, path, disk?.bytes ?? {}) ?? disk;
			},
			list: async (folder) => {
				const names = await this.#memory.list(root, folder);
				const open = this.#documents.namesIn(root, folder).filter((name) => !names.includes(name));
				return open.length === 0 ? names : [...new Set([...names, ...open])].sort();
			},
		};
	}
}

const isFileOf = ({ root, node }: LoadedNode, path: string): boolean => {
	const relative = below(root, path);
	return relative !== undefined && node.files.some(({ file }) => file.path === relative);
};

/** The files of a folder itself that may be of some kind wherever they lie. */
async function looseFiles(root: string, reader: Reader): Promise<SourceFile[]> {
	const names = (await reader.list("")).filter((name) => !name.endsWith("/") && mayBeClaimed(`${root}/${name}`));
	const loose = names.filter((name) => rootOf(`${root}/${name}`) === undefined).slice(0, MAX_LOOSE);
	const files = await Promise.all(loose.map((name) => reader.read(name)));
	return files.filter((file) => file !== undefined);
}

type OwnConfig = ReturnType<typeof readAssumptions> & { readonly file: SourceFile | undefined };

/** `runtime-config.json` at the node root, else in its `etc/`. One that cannot be parsed says nothing. */
async function ownConfig(reader: Reader): Promise<OwnConfig> {
	for (const path of ["runtime-config.json", "etc/runtime-config.json"]) {
		const file = await reader.read(path);
		if (file) return { ...readAssumptions(parsed(file)), file };
	}
	return { assume: {}, rules: {}, file: undefined };
}

function parsed({ text }: SourceFile): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return undefined;
	}
}

const originsOf = (facts: object, origin: Origin): Record<string, Origin> =>
	Object.fromEntries(Object.keys(facts).map((key) => [key, origin]));

/** The node as it was held before if it is the same one: what was worked out of it then still holds. */
function asBefore(now: LoadedNode, before: readonly LoadedNode[]): LoadedNode {
	return before.find((old) => isSame(old, now)) ?? now;
}

function isSame(a: LoadedNode, b: LoadedNode): boolean {
	const files =
		a.node.files.length === b.node.files.length && a.node.files.every(({ file }, i) => file === b.node.files[i]?.file);
	const facts = ({ node, origins }: LoadedNode) => JSON.stringify([node.assume, node.rules, origins]);
	return files && a.config === b.config && facts(a) === facts(b);
}
