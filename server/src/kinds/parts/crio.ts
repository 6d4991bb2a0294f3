import { atLeast, before } from "../../base/version.ts";
import { crioAcceptsSystemSlice } from "../../knowledge/cgroup-drivers.ts";
import { crioKeys } from "../../knowledge/keys/crio.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { defaultPauseImages } from "../../knowledge/pause-images.ts";
import type { Document } from "../../syntax/documents.ts";
import type { Entry, Path, Tree } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { defaultSetting, type Setting, writtenSetting } from "../setting.ts";
import { held, type World } from "../world.ts";
import { isReadable } from "./readable.ts";
import { defaultOf, type ValueOf, valueOf } from "./values.ts";

type Table = typeof crioKeys;
export type CrioKey = keyof Table & string;
type Value<K extends CrioKey> = ValueOf<Table[K]["type"]>;

/** CRI-O of a node: main file and every file of its drop-in folder as one. Keys are read in any case. */
export interface Crio {
	readonly main: Document;
	/** The value in force; `names` fill the `*` of the key. Undefined when nobody can tell. */
	get<K extends CrioKey>(key: K, ...names: string[]): Setting<Value<K>> | undefined;
	/** Handlers that are defined: written ones and the built-in one. */
	runtimeNames(): readonly string[];
	pauseImage(): Setting<string> | undefined;
	/** Where conmon's own control group is put. */
	conmonCgroup(): Setting<string> | undefined;
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
	const first = layers[0];
	if (!first) return undefined;
	const strongest = [...layers].reverse();
	const readable = layers.every((layer) => isReadable(layer, world));
	const home = main ?? first;

	const find = (path: Path): { document: Document; path: Path; tree: Tree } | undefined => {
		for (const { document } of strongest) {
			const found = inAnyCase(document.root, path);
			if (found) return { document, ...found };
		}
		return undefined;
	};
	const get = (key: CrioKey, ...names: string[]): Setting<unknown> | undefined => {
		if (!readable) return undefined;
		const rest = [...names];
		const path = key.split(".").map((step) => (step === "*" ? (rest.shift() ?? step) : step));
		const info = crioKeys[key] as KeyInfo;
		const found = find(path);
		if (found) {
			const value = valueOf(found.tree, info.type);
			return value === undefined ? undefined : writtenSetting(found.document, found.path, value, found.tree.span);
		}
		if (layers.some(({ document }) => document.uncertain)) return undefined;
		const value = defaultOf(info, "crio", world);
		return value === undefined || value === null ? undefined : defaultSetting<unknown>(home.document, path, value);
	};
	return {
		main: home.document,
		get: get as Crio["get"],
		runtimeNames: () => {
			const written = layers.flatMap(({ document }) => {
				const found = inAnyCase(document.root, ["crio", "runtime", "runtimes"])?.tree;
				return found?.kind === "table" ? found.entries.map((e) => e.key) : [];
			});
			return [...new Set([...written, world.ask("crio", (v) => (before(v, "1.31") ? "runc" : "crun"))])];
		},
		conmonCgroup: () => {
			const path = ["crio", "runtime", "conmon_cgroup"];
			if (!readable || layers.some(({ document }) => document.uncertain)) return undefined;
			return (find(path) ? get("crio.runtime.conmon_cgroup") : defaultSetting(home.document, path, DEFAULT_CONMON)) as
				| Setting<string>
				| undefined;
		},
		takesConmonCgroup: (manager, { value, origin }) => {
			if (value === "pod") return true;
			if (manager === "systemd") return value === "" || value.endsWith(".slice");
			const isDefault = origin === "default" || value === DEFAULT_CONMON || value === "";
			return isDefault && world.ask("crio", (v) => atLeast(v, crioAcceptsSystemSlice));
		},
		pauseImage: () => {
			const path = ["crio", "image", "pause_image"];
			if (!readable) return undefined;
			const written = find(path);
			if (written) return get("crio.image.pause_image" as CrioKey) as Setting<string> | undefined;
			const value = world.ask("crio", (v) => held(defaultPauseImages.crio, v));
			return value === undefined ? undefined : defaultSetting(home.document, path, value);
		},
	};
}

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
