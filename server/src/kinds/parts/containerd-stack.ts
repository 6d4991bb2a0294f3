import { atLeast, before } from "../../base/version.ts";
import {
	containerd2,
	criPlugins,
	type Dialect,
	highestConfigVersion,
	imageKeys,
	importsSince,
	mergesPluginTables,
	namedTables,
	oldSpellings,
	readsOldFiles,
	takesRelativeGlobs,
} from "../../knowledge/containerd-dialects.ts";
import type { Document } from "../../syntax/documents.ts";
import { type Entry, entryOf, type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isUncertain, type Setting, scalarOf, writtenSetting } from "../setting.ts";
import { held, type World } from "../world.ts";
import { type ImportPattern, importOrder } from "./imports.ts";
import { isReadable } from "./readable.ts";

/** One file of containerd's configuration, as this world's release reads it. */
export interface Layer {
	readonly node: NodeDocument;
	readonly document: Document;
	/** The `version` written; 0 when there is none. */
	readonly version: number;
	/** Which names for CRI settings count in this file, strongest first. */
	readonly dialects: readonly Dialect[];
}

/** Something found in a layer: where, and how the release would call it. */
export interface Hit {
	readonly layer: Layer;
	readonly dialect: Dialect;
	readonly path: Path;
	readonly tree: Tree;
}

/** Path of a CRI setting (a path of the v2 section) under one way of naming. */
export function physicalPath(dialect: Dialect, key: readonly string[]): Path {
	if (dialect === "v1") return ["plugins", criPlugins.v1, ...key];
	if (dialect === "v2") return ["plugins", criPlugins.grpc, ...key];
	for (let length = 2; length > 0; length--) {
		const moved = imageKeys[key.slice(0, length).join(".")];
		if (moved && key.length >= length) return ["plugins", criPlugins.images, ...moved, ...key.slice(length)];
	}
	return ["plugins", criPlugins.runtime, ...key];
}

const versionOf = (document: Document): number => scalarOf(entryOf(document.root, "version")?.value, "integer") ?? 0;

/** The main file with everything it imports, read as this world's release reads it. */
export class ContainerdStack {
	readonly layers: readonly Layer[];
	/** The version that counts for the whole configuration: the last one written, 0 without any. */
	readonly version: number;
	/** False where a file does not parse, is not in the copy, or is a template whose version is unknown. */
	readonly readable: boolean;
	/** Files named by an import that are not in the copy, or are folders. */
	readonly missing: readonly string[];
	/** Whether somebody said which release it is. */
	readonly releaseIsKnown: boolean;
	readonly #world: World;
	readonly #hits = new Map<string, readonly Hit[]>();

	constructor(main: NodeDocument, others: readonly NodeDocument[], world: World) {
		this.#world = world;
		this.releaseIsKnown = world.isKnown("containerd");
		const imports = others.length > 0 || entryOf(main.document.root, "imports") !== undefined;
		const reads = imports && world.ask("containerd", (v) => atLeast(v, importsSince));
		const order = reads ? importOrder(main, others, (pattern) => this.#takesImport(pattern)) : { files: [main], missing: [] };
		this.missing = order.missing;
		const versions = order.files.map(({ document }) => versionOf(document));
		this.version = versions.findLast((v) => v > 0) ?? 0;
		this.layers = order.files.map((node, i) => {
			const version = versions[i] as number;
			return { node, document: node.document, version, dialects: this.#dialects(version, versions) };
		});
		this.readable =
			order.missing.length === 0 &&
			order.files.every((file) => isReadable(file, world)) &&
			!isUncertain(main.document, ["version"]);
	}

	/** Its release in this world, for messages. */
	get release(): string {
		return this.#world.describe("containerd");
	}

	get main(): Layer {
		return this.layers[0] as Layer;
	}

	#takesImport({ isGlob, isRelative }: ImportPattern): boolean {
		return !isGlob || !isRelative || this.#world.ask("containerd", (v) => held(takesRelativeGlobs, v) ?? false);
	}

	#dialects(version: number, versions: readonly number[]): readonly Dialect[] {
		const mainVersion = versions[0] as number;
		const reading = this.#world.ask("containerd", (v) => held(readsOldFiles, v));
		if (reading === "native") return this.version >= 2 ? ["v2"] : ["v1"];
		if (reading === "names") {
			if (mainVersion < 2 || versions.findLast((v) => v >= 2) !== 2) return ["v3"];
			return version < 2 ? ["v3", "v2", "v1"] : ["v3", "v2"]; // short names are made long before files are merged
		}
		const own = version || mainVersion;
		if (own >= 4) return ["v3"];
		return own >= 2 ? ["v3", "v2"] : ["v3", "v2", "v1"];
	}

	/** Whether this is containerd 2.0 or later. */
	isNew(): boolean {
		return this.#world.ask("containerd", (v) => atLeast(v, containerd2));
	}

	/** The version that counts, where it is written. */
	versionSetting(): Setting<number> | undefined {
		const layer = this.layers.findLast((l) => l.version > 0);
		const entry = layer && entryOf(layer.document.root, "version");
		return layer && entry ? writtenSetting(layer.document, ["version"], layer.version, entry.value.span) : undefined;
	}

	/** The highest version this release reads; 0 when it does not check. */
	highestVersion(): number | undefined {
		return this.#world.ask("containerd", (v) => held(highestConfigVersion, v));
	}

	/** Whether a later file's plugin table takes the place of an earlier one's. */
	replacesTables(): boolean {
		return this.layers.length > 1 && this.#world.ask("containerd", (v) => before(v, mergesPluginTables));
	}

	/** The layers in which a plugin's table counts, strongest first. */
	#layersOf(dialect: Dialect, key: readonly string[]): readonly Layer[] {
		const plugin = physicalPath(dialect, key).slice(0, 2);
		const strongest = this.layers.filter((layer) => layer.dialects.includes(dialect)).reverse();
		if (!this.replacesTables()) return strongest;
		const owner = strongest.find((layer) => treeAt(layer.document.root, plugin) !== undefined);
		return owner ? [owner] : [];
	}

	/** Every place where a CRI setting (or table) is written and read, strongest first. */
	hits(key: readonly string[]): readonly Hit[] {
		const id = key.join("\0");
		const hits = this.#hits.get(id) ?? this.#find(key);
		this.#hits.set(id, hits);
		return hits;
	}

	#find(key: readonly string[]): Hit[] {
		const found: Hit[] = [];
		for (const dialect of ["v3", "v2", "v1"] as const) {
			// Runtimes written under the new id are taken whole: the old ones are not merged in.
			if (dialect !== "v3" && key[0] === "containerd" && key[1] === "runtimes" && this.#hasNewRuntimes()) continue;
			for (const layer of this.#layersOf(dialect, key)) {
				const hit = this.resolve(layer.document, physicalPath(dialect, key));
				if (hit) found.push({ layer, dialect, ...hit });
			}
		}
		return found;
	}

	#hasNewRuntimes(): boolean {
		const path = physicalPath("v3", ["containerd", "runtimes"]);
		return this.layers.some((layer) => layer.dialects.includes("v3") && treeAt(layer.document.root, path) !== undefined);
	}

	/** Follows a path, taking the spellings of struct keys that the release takes; names of plugins and runtimes are exact. */
	resolve(document: Document, path: Path): { path: Path; tree: Tree } | undefined {
		let tree: Tree | undefined = document.root;
		const spelt: (string | number)[] = [];
		for (const [i, step] of path.entries()) {
			const exact = entryOf(tree, String(step));
			const isName = i === 1 || namedTables.includes(path[i - 1] as string);
			const entry: Entry | undefined = exact ?? (isName ? undefined : this.#otherSpelling(tree, String(step)));
			if (!entry) return undefined;
			spelt.push(entry.key);
			tree = entry.value;
		}
		return tree && { path: spelt, tree };
	}

	#otherSpelling(tree: Tree | undefined, key: string): Entry | undefined {
		if (tree?.kind !== "table") return undefined;
		const entry = tree.entries.findLast((e) => e.key.toLowerCase() === key.toLowerCase());
		if (!entry) return undefined;
		return this.isNew() || oldSpellings(key).includes(entry.key) ? entry : undefined;
	}

	/** Where a person would write a setting that nobody wrote: the file that has the nearest table, named as that file is read. */
	homeOf(key: readonly string[]): { document: Document; path: Path; isRead: boolean } {
		for (let length = key.length - 1; length > 0; length--) {
			const hit = this.hits(key.slice(0, length))[0];
			if (hit) return { document: hit.layer.document, path: [...hit.path, ...tail(hit.dialect, key, length)], isRead: true };
		}
		const { document, dialects } = this.main;
		const written = (["v3", "v2", "v1"] as const).filter(
			(d) => treeAt(document.root, physicalPath(d, key).slice(0, 2)) !== undefined,
		);
		const dialect = dialects.find((d) => written.includes(d)) ?? this.#usualDialect();
		return {
			document,
			path: physicalPath(dialect, key),
			isRead: written.length === 0 || dialects.some((d) => written.includes(d)),
		};
	}

	#usualDialect(): Dialect {
		if (this.version >= 3) return "v3";
		return this.version === 2 ? "v2" : (this.main.dialects.at(-1) as Dialect);
	}
}

/** The rest of a key below a table that was found under a dialect. */
function tail(dialect: Dialect, key: readonly string[], length: number): Path {
	return physicalPath(dialect, key).slice(physicalPath(dialect, key.slice(0, length)).length);
}
