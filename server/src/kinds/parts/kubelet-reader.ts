import { parseDuration } from "../../base/durations.ts";
import { before } from "../../base/version.ts";
import { kubeadmWritesSystemd } from "../../knowledge/cgroup-drivers.ts";
import type { FlagInfo } from "../../knowledge/keys/flag-info.ts";
import { kubeletKeys } from "../../knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../../knowledge/keys/kubelet-flags.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { kubeletZeroCounts } from "../../knowledge/kubelet-limits.ts";
import type { Document } from "../../syntax/documents.ts";
import { type Path, treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { defaultSetting, isUncertain, type Setting, writtenSetting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Flag } from "./command-line.ts";
import type { Driver, KubeletKey, Override } from "./kubelet.ts";
import { defaultOf, fits, readValue } from "./values.ts";

/** What the tables say of a kubelet flag; undefined for one that is in no table. */
export const flagInfo = (name: string): FlagInfo | undefined => (kubeletFlags as Readonly<Record<string, FlagInfo>>)[name];

/** A kubelet's settings: flags before drop-ins before the main file before defaults. */
export class Reader {
	readonly #layers: readonly NodeDocument[];
	readonly #readable: boolean;
	readonly #flags: readonly Flag[];
	readonly #world: World;

	constructor(layers: readonly NodeDocument[], readable: boolean, flags: readonly Flag[], world: World) {
		this.#layers = layers;
		this.#readable = readable;
		this.#flags = flags;
		this.#world = world;
	}

	get(key: KubeletKey): Setting<unknown> | undefined {
		return this.#fromFlag(key) ?? this.#fromFiles(key);
	}

	/** Drop-ins and main file: `""` and 0 count as not written, as the kubelet's own defaulting sees them. */
	#fromFiles(key: KubeletKey): Setting<unknown> | undefined {
		const written = this.written(key);
		if (written === null || !this.#readable) return undefined;
		if (written && !countsAsUnwritten(written.value, key)) return written;
		const main = this.#layers.at(-1)?.document;
		const value = main && defaultOf(kubeletKeys[key] as KeyInfo, "kubelet", this.#world);
		if (value === undefined || value === null) return undefined;
		const path = key.split(".");
		return written ? { ...written, value, origin: "default" } : defaultSetting<unknown>(main as Document, path, value);
	}

	/** The entries of a map in force, each under its own key; those that a template hides are left out. */
	entries(key: KubeletKey): Setting<unknown>[] {
		const flag = this.#flagOf(key);
		if (flag) return entriesOfFlag(flag);
		const found = new Map<string, Setting<unknown>>();
		for (const { document } of this.#layers)
			for (const entry of entriesIn(document, key.split("."))) if (!found.has(entry.name)) found.set(entry.name, entry);
		return [...found.values()];
	}

	/** The strings of a list in force, each at its own place; undefined where nothing is written, or nobody can tell. */
	items(key: KubeletKey): Setting<string>[] | undefined {
		const flag = this.#flagOf(key);
		if (flag) return itemsOfFlag(flag);
		const written = this.written(key);
		const path = key.split(".");
		const document = written?.place?.document;
		const list = document && treeAt(document.root, path);
		if (list?.kind !== "list" || !document) return undefined;
		return list.items.flatMap((item, i) =>
			item.kind === "scalar" && typeof item.value === "string" && !item.uncertain
				? [writtenSetting(document, [...path, i], item.value, item.span, { name: key })]
				: [],
		);
	}

	/** What is written; undefined when nothing is, null when nobody can tell. */
	written(key: KubeletKey): Setting<unknown> | undefined | null {
		const path = key.split(".");
		const info = kubeletKeys[key] as KeyInfo;
		for (const { document } of this.#layers) {
			if (isUncertain(document, path)) return null;
			const tree = treeAt(document.root, path);
			if (!tree) continue;
			const value = readValue(tree, info.type);
			if (value !== undefined) return writtenSetting(document, path, value, tree.span);
			if (!fits(tree, info.type) && !(tree.kind === "scalar" && tree.type === "null")) return null;
		}
		return undefined;
	}

	#flagOf(key: KubeletKey): Flag | undefined {
		return this.#flags.findLast((f) => flagInfo(f.name)?.field === key);
	}

	#fromFlag(key: KubeletKey): Setting<unknown> | undefined {
		const flag = this.#flagOf(key);
		if (!flag) return undefined;
		const { type } = kubeletKeys[key];
		const value = flagValue(flag, type);
		if (value === undefined) return undefined;
		return flag.setting ? { ...flag.setting, value } : undefined;
	}

	cgroupDriver(): { setting: Setting<string>; driver: Driver } | undefined {
		const setting = this.get("cgroupDriver") as Setting<string> | undefined;
		if (!setting) return undefined;
		if (setting.origin === "default" && this.#layers.at(-1)?.kind.id === "kubeadm") {
			const value = this.#world.ask("kubeadm", (v) => (before(v, kubeadmWritesSystemd) ? "cgroupfs" : "systemd"));
			return { setting: { ...setting, value }, driver: value };
		}
		return { setting, driver: setting.value === "systemd" ? "systemd" : "cgroupfs" };
	}

	overriddenKeys(): Override[] {
		const last = new Map(this.#flags.map((flag) => [flag.name, flag]));
		return [...last.values()].flatMap((flag) => {
			const key = flagInfo(flag.name)?.field as KubeletKey | undefined;
			if (!key || !Object.hasOwn(kubeletKeys, key)) return [];
			const value = flagValue(flag, kubeletKeys[key].type);
			const written = this.written(key);
			const differs = written && value !== undefined && written.value !== "" && written.value !== value;
			return differs ? [{ flag, key, written }] : [];
		});
	}
}

function flagValue(flag: Flag, type: string): unknown {
	const text = flag.value ?? (type === "boolean" ? "true" : undefined);
	if (text === undefined) return undefined;
	if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
	if (type === "integer" || type === "float") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
	return ["string", "duration", "quantity"].includes(type) ? text : undefined;
}

/** Empty and zero count as not written, as the kubelet's own defaulting sees them, but for the keys where 0 is a value. */
const countsAsUnwritten = (value: unknown, key: KubeletKey): boolean =>
	value === "" || ((value === 0 || isZeroDuration(value, key)) && !kubeletZeroCounts.includes(key));

const isZeroDuration = (value: unknown, key: KubeletKey): boolean =>
	kubeletKeys[key].type === "duration" && typeof value === "string" && parseDuration(value) === 0;

function entriesIn(document: Document, path: Path): Setting<unknown>[] {
	const map = treeAt(document.root, path);
	if (map?.kind !== "table" || isUncertain(document, path)) return [];
	return map.entries.flatMap((entry) => {
		// Of a key that stands twice the last one counts.
		const here = [...path, entry.key];
		const value = treeAt(document.root, here);
		const readable = !entry.uncertain && value?.kind === "scalar" && !value.uncertain;
		return readable ? [writtenSetting<unknown>(document, here, value.value, value.span)] : [];
	});
}

/** `--kube-reserved=cpu=1,memory=1Gi`, `--eviction-hard=memory.available<1Gi`: what stands there cannot be changed one by one. */
function entriesOfFlag({ value, setting }: Flag): Setting<unknown>[] {
	if (!value || !setting) return [];
	const { place, ...spot } = setting;
	return value.split(",").flatMap((part) => {
		const match = /^\s*([^=<]+?)\s*[=<](.*)$/.exec(part);
		return match ? [{ ...spot, name: match[1] as string, value: (match[2] as string).trim() }] : [];
	});
}

function itemsOfFlag({ value, setting }: Flag): Setting<string>[] | undefined {
	if (value === undefined || !setting) return undefined;
	const { place, ...spot } = setting;
	return value === "" ? [] : value.split(",").map((item) => ({ ...spot, value: item.trim() }));
}
