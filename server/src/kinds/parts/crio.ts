import { atLeast } from "../../base/version.ts";
import { crioAcceptsSystemSlice } from "../../knowledge/cgroup-drivers.ts";
import { crioKeys } from "../../knowledge/keys/crio.ts";
import type { KeyInfo, KeyType } from "../../knowledge/keys.ts";
import { defaultPauseImages } from "../../knowledge/pause-images.ts";
import type { Document } from "../../syntax/documents.ts";
import type { Entry, Path, Tree } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { defaultSetting, type Setting, writtenSetting } from "../setting.ts";
import { held, type World } from "../world.ts";
import { crioOverrides } from "./crio-overrides.ts";
import type { DropInOverride } from "./drop-in-overrides.ts";
import { isReadable } from "./readable.ts";
import { defaultOf, readValue, type ValueOf } from "./values.ts";
import { textsAt } from "./values-at.ts";

type Table = typeof crioKeys;
export type CrioKey = keyof Table & string;
type Value<K extends CrioKey> = ValueOf<Table[K]["type"]>;

/** CRI-O of a node: main file and every file of its drop-in folder as one. Keys are read in any case. */
export interface Crio {
	readonly main: Document;
	/** The value in force; `names` fill the `*` of the key. Undefined when nobody can tell. */
	get<K extends CrioKey>(key: K, ...names: string[]): Setting<Value<K>> | undefined;
	/** The texts in force at a path with `*` for any key and `[]` for any item, wherever they are written. */
	texts(steps: readonly string[]): readonly Setting<string>[];
	/** Handlers that are defined: written ones and the built-in one. */
	runtimeNames(): readonly string[];
	pauseImage(): Setting<string> | undefined;
	/** Where conmon's own control group is put. */
	conmonCgroup(): Setting<string> | undefined;
	/** Values of the main file in whose place a file of the folder puts another one. */
	dropInOverrides(): readonly DropInOverride[];
	/** Whether this release starts with that monitor cgroup under that manager. */
	takesConmonCgroup(manager: string, conmon: Setting<string>): boolean;
}

/** What CRI-O takes when nothing is written; an empty value becomes it too. */
const DEFAULT_CONMON = "system.slice";

export function crioOf(files: readonly NodeDocument[], world: World): Crio | undefined {
	const main = files.find(({ kind }) => kind.id === "crio");
	const dropIns = files
		.filter(({ kind }) => kind.id === "crio-drop-in")
		.sort((a, b) => (a.document.file.path < b.document.file.path ? -1 : 1));
	const layers = main ? [main, ...dropIns] : dropIns;
	return layers.length > 0 ? new Reader(layers, world) : undefined;
}

class Reader implements Crio {
	readonly main: Document;
	readonly #strongest: readonly Document[];
	readonly #readable: boolean;
	/** Whether the first file is the main file. */
	readonly #hasMain: boolean;
	readonly #world: World;

	constructor(layers: readonly NodeDocument[], world: World) {
		this.main = (layers[0] as NodeDocument).document;
		this.#strongest = layers.map(({ document }) => document).reverse();
		this.#hasMain = layers[0]?.kind.id === "crio";
		this.#readable = layers.every((layer) => isReadable(layer, world));
		this.#world = world;
	}

	get<K extends CrioKey>(key: K, ...names: string[]): Setting<Value<K>> | undefined {
		const rest = [...names];
		const path = key.split(".").map((step) => (step === "*" ? (rest.shift() ?? step) : step));
		const info = crioKeys[key] as KeyInfo;
		return this.#read(path, info.type, () => defaultOf(info, "crio", this.#world)) as Setting<Value<K>> | undefined;
	}

	/** The strongest written value, else the default; undefined when nobody can tell. */
	#read(path: Path, type: KeyType, fallback: () => unknown): Setting<unknown> | undefined {
		if (!this.#readable) return undefined;
		for (const document of this.#strongest) {
			const found = inAnyCase(document.root, path);
			if (!found) continue;
			const value = readValue(found.tree, type);
			return value === undefined ? undefined : writtenSetting(document, found.path, value, found.tree.span);
		}
		if (this.#strongest.some((document) => document.uncertain)) return undefined;
		const value = fallback();
		return value === undefined || value === null ? undefined : defaultSetting<unknown>(this.main, path, value);
	}

	texts(steps: readonly string[]): readonly Setting<string>[] {
		if (!this.#readable) return [];
		return this.#strongest.flatMap((document, i) =>
			textsAt(document, steps, true).filter(
				({ place }) => !this.#strongest.slice(0, i).some((stronger) => sets(stronger, place?.path)),
			),
		);
	}

	runtimeNames(): readonly string[] {
		if (this.#strongest.some((document) => document.uncertain)) return [];
		const written = this.#strongest.flatMap((document) => {
			const found = inAnyCase(document.root, ["crio", "runtime", "runtimes"])?.tree;
			return found?.kind === "table" ? found.entries.map((e) => e.key) : [];
		});
		const builtIn = defaultOf(crioKeys["crio.runtime.default_runtime"], "crio", this.#world);
		return [...new Set([...written, String(builtIn)])];
	}

	conmonCgroup(): Setting<string> | undefined {
		return this.#read(["crio", "runtime", "conmon_cgroup"], "string", () => DEFAULT_CONMON) as Setting<string> | undefined;
	}

	takesConmonCgroup(manager: string, { value, origin }: Setting<string>): boolean {
		if (value === "pod") return true;
		if (manager === "systemd") return value === "" || value.endsWith(".slice");
		const isDefault = origin === "default" || value === DEFAULT_CONMON || value === "";
		return isDefault && this.#world.ask("crio", (v) => atLeast(v, crioAcceptsSystemSlice));
	}

	dropInOverrides(): readonly DropInOverride[] {
		const [first, ...rest] = [...this.#strongest].reverse();
		return first && this.#hasMain && this.#readable ? crioOverrides(first, rest) : [];
	}

	pauseImage(): Setting<string> | undefined {
		const fallback = () => this.#world.ask("crio", (v) => held(defaultPauseImages.crio, v));
		return this.#read(["crio", "image", "pause_image"], "string", fallback) as Setting<string> | undefined;
	}
}

/** Whether a file says something itself at a path: then a weaker one's value is gone, and a whole list with it. */
const sets = ({ root }: Document, path: Path = []): boolean =>
	inAnyCase(
		root,
		path.filter((step) => typeof step === "string"),
	) !== undefined;

function inAnyCase(root: Tree, path: Path): { path: Path; tree: Tree } | undefined {
	let tree: Tree | undefined = root;
	const spelt: string[] = [];
	for (const step of path) {
		if (tree?.kind !== "table") return undefined;
		const entry: Entry | undefined =
			tree.entries.findLast((e) => e.key === step) ??
			tree.entries.findLast((e) => e.key.toLowerCase() === String(step).toLowerCase());
		if (!entry) return undefined;
		spelt.push(entry.key);
		tree = entry.value;
	}
	return tree && { path: spelt, tree };
}
