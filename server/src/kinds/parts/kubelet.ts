import { atLeast, before } from "../../base/version.ts";
import { driverFromRuntime, kubeadmWritesSystemd } from "../../knowledge/cgroup-drivers.ts";
import type { FlagInfo } from "../../knowledge/keys/flag-info.ts";
import { kubeletKeys } from "../../knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../../knowledge/keys/kubelet-flags.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { criV1Only, dockershimRemoved } from "../../knowledge/sockets.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryAt, treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isKubeletConfiguration } from "../kubelet.ts";
import { defaultSetting, fileSpot, isUncertain, type Setting, type Spot, scalarOf, writtenSetting } from "../setting.ts";
import type { World } from "../world.ts";
import { type Flag, flagsOf, type Word, wordsOf } from "./command-line.ts";
import { isReadable } from "./readable.ts";
import { commandLine, type Unit, unitOf } from "./units.ts";
import { defaultOf, fits, readValue, type ValueOf } from "./values.ts";

type Table = typeof kubeletKeys;
export type KubeletKey = keyof Table & string;
type Value<K extends KubeletKey> = ValueOf<Table[K]["type"]>;

/** The kubelet of a node: its configuration file, drop-ins and command line as one. */
export interface Kubelet {
	/** The file `--config` names; a KubeletConfiguration in a kubeadm file stands in for it where it is missing. */
	readonly main: Document | undefined;
	readonly unit: Unit | undefined;
	/** The flags in force, in order: the last one of a name wins. */
	readonly flags: readonly Flag[];
	flag(name: string): Flag | undefined;
	/** The value in force: the flag, the last drop-in, the file, the default. Undefined when nobody can tell. */
	get<K extends KubeletKey>(key: K): Setting<Value<K>> | undefined;
	/** What the files say, flags and defaults left out. */
	written<K extends KubeletKey>(key: K): Setting<Value<K>> | undefined;
	/** What the kubelet does by itself: anything but `systemd` is read as cgroupfs. The setting's value is what is written. */
	cgroupDriver(): { readonly setting: Setting<string>; readonly driver: Driver } | undefined;
	/** Drivers that are written in places that do not count now: the file below a flag, a kubeadm file beside config.yaml. */
	otherCgroupDrivers(): readonly Setting<string>[];
	/** Whether this kubelet asks the runtime for its driver and takes that one. */
	asksRuntimeForDriver(): boolean;
	/** Whether it cannot be told not to ask. */
	mustAskRuntimeForDriver(): boolean;
	/** Whether this release has a key. */
	knows(key: KubeletKey): boolean;
	/** Whether this release takes a flag; true for flags that are in no table. */
	knowsFlag(name: string): boolean;
	/** The release that took a flag away, if one did. */
	flagRemovedIn(name: string): string | undefined;
	/** Whether it speaks CRI v1 only. */
	needsCriV1(): boolean;
	/** Whether this release has built-in Docker support. */
	hasDockershim(): boolean;
	/** The runtime endpoint that is written and not empty: flag before file. */
	endpoint(): Setting<string> | undefined;
	/** Flags that win over another value in a file. */
	overriddenKeys(): readonly Override[];
	/** Any place of it, to point at. */
	readonly spot: Spot;
	/** Its release in this world, for messages. */
	readonly release: string;
	/** Whether main is a KubeletConfiguration inside a kubeadm file. */
	readonly fromKubeadm: boolean;
}

/** A flag that disagrees with what a file says for the same key. */
export interface Override {
	readonly flag: Flag;
	readonly key: KubeletKey;
	readonly written: Setting<unknown>;
}

export type Driver = "systemd" | "cgroupfs";

export function kubeletOf(files: readonly NodeDocument[], world: World): Kubelet | undefined {
	const unit = unitOf(files, "kubelet.service");
	const flags = flagsOf(kubeletWords(files, unit), takesValue);
	const main = mainOf(files, flags);
	if (!main && !unit && flags.length === 0) return undefined;
	const dropIns = files.filter(({ kind, document }) => kind.id === "kubelet-drop-in" && document.index === 0);
	const layers = [...dropIns].sort((a, b) => (a.document.file.path < b.document.file.path ? 1 : -1));
	if (main) layers.push(main);
	const readable = layers.every((layer) => isReadable(layer, world));
	const reader = new Reader(layers, readable, flags, world);
	return {
		main: main?.document,
		unit,
		flags,
		flag: (name) => flags.findLast((flag) => flag.name === name),
		get: (key) => reader.get(key) as never,
		written: (key) => (reader.written(key) ?? undefined) as never,
		cgroupDriver: () => reader.cgroupDriver(),
		otherCgroupDrivers: () => otherDrivers(files, reader, main),
		asksRuntimeForDriver: () => reader.asksRuntimeForDriver(),
		mustAskRuntimeForDriver: () => world.ask("kubelet", (v) => atLeast(v, driverFromRuntime.locked)),
		knows: (key) => {
			const since = (kubeletKeys[key] as KeyInfo).since;
			return since === undefined || world.ask("kubelet", (v) => atLeast(v, since));
		},
		knowsFlag: (name) => {
			const removed = flagInfo(name)?.removed;
			return removed === undefined || world.ask("kubelet", (v) => before(v, removed));
		},
		flagRemovedIn: (name) => flagInfo(name)?.removed,
		needsCriV1: () => world.ask("kubelet", (v) => atLeast(v, criV1Only)),
		hasDockershim: () => world.ask("kubelet", (v) => before(v, dockershimRemoved)),
		endpoint: () => {
			const setting = reader.get("containerRuntimeEndpoint") as Setting<string> | undefined;
			return setting?.origin === "written" && setting.value !== "" ? setting : undefined;
		},
		overriddenKeys: () => reader.overriddenKeys(),
		spot: main ? fileSpot(main.document) : (flags[0] ?? fileSpot(unit?.documents[0] as Document)),
		get release() {
			return world.describe("kubelet");
		},
		fromKubeadm: main?.kind.id === "kubeadm",
	};
}

function otherDrivers(files: readonly NodeDocument[], reader: Reader, main: NodeDocument | undefined): Setting<string>[] {
	const below = reader.get("cgroupDriver")?.name.startsWith("--") ? reader.written("cgroupDriver") : undefined;
	const copies = files.filter(
		(file) => file.kind.id === "kubeadm" && file.document !== main?.document && isKubeletConfiguration(file.document.root),
	);
	const written = copies.flatMap(({ document }) => {
		const tree = treeAt(document.root, ["cgroupDriver"]);
		const value = scalarOf(tree, "string");
		return tree && value !== undefined ? [writtenSetting(document, ["cgroupDriver"], value, tree.span)] : [];
	});
	return [...(below ? [below as Setting<string>] : []), ...written];
}

const flagInfo = (name: string): FlagInfo | undefined => (kubeletFlags as Readonly<Record<string, FlagInfo>>)[name];
const takesValue = (name: string): boolean | undefined => flagInfo(name)?.takesValue;

class Reader {
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
		if (written && written.value !== "" && written.value !== 0) return written as Setting<unknown>;
		const main = this.#layers.at(-1)?.document;
		const value = main && defaultOf(kubeletKeys[key] as KeyInfo, "kubelet", this.#world);
		if (value === undefined || value === null) return undefined;
		const path = key.split(".");
		return written
			? { ...(written as Setting<unknown>), value, origin: "default" }
			: defaultSetting<unknown>(main as Document, path, value);
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

	#fromFlag(key: KubeletKey): Setting<unknown> | undefined {
		const flag = this.#flags.findLast((f) => flagInfo(f.name)?.field === key);
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

	asksRuntimeForDriver(): boolean {
		const { gate, alpha, beta, locked } = driverFromRuntime;
		const gates = this.get("featureGates");
		const written = gates?.value as Readonly<Record<string, unknown>> | undefined;
		const choice = written?.[gate];
		return this.#world.ask("kubelet", (v) => {
			if (before(v, alpha)) return false;
			if (before(v, beta)) return choice === true;
			return before(v, locked) ? choice !== false : true;
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

/** The main file: the one `--config` names, else the first at its place, else the KubeletConfiguration of a kubeadm file. */
function mainOf(files: readonly NodeDocument[], flags: readonly Flag[]): NodeDocument | undefined {
	const candidates = files.filter(({ kind, document }) => kind.id === "kubelet" && document.index === 0);
	const named = flags.findLast((f) => f.name === "config")?.value?.replace(/^\/+/, "");
	const main = candidates.find(({ document }) => document.file.path === named) ?? candidates[0];
	if (main) return main;
	return files.find(({ kind, document }) => kind.id === "kubeadm" && isKubeletConfiguration(document.root));
}

/** The words after `/usr/bin/kubelet`: the unit's ExecStart with its variables filled in, or kubeadm's two variables without a unit. */
function kubeletWords(files: readonly NodeDocument[], unit: Unit | undefined): Word[] {
	const line = commandLine(unit);
	if (unit && line.length > 0) return line.slice(1).flatMap((word) => expand(word, files, unit));
	return ["KUBELET_KUBEADM_ARGS", "KUBELET_EXTRA_ARGS"].flatMap((name) => variable(name, files, unit));
}

function expand(word: Word, files: readonly NodeDocument[], unit: Unit): Word[] {
	const name = /^\$\{?(\w+)\}?$/.exec(word.text)?.[1];
	return name ? variable(name, files, unit) : [word];
}

/** A variable of the unit: `Environment=` first, then the environment files the unit reads, the later one winning. */
function variable(name: string, files: readonly NodeDocument[], unit: Unit | undefined): Word[] {
	let words: Word[] = [];
	for (const { document } of files.filter(({ kind }) => kind.id === "kubeadm-flags" || kind.id === "kubelet-env")) {
		if (unit && !readsFile(unit, document.file.path)) continue;
		const entry = entryAt(document.root, [name]);
		if (entry) words = wordsOf(document, [name], entry.value);
	}
	return words.length > 0 ? words : environment(name, unit);
}

/** A unit with drop-ins only, or one that names no environment file at all, says nothing against a file. */
function readsFile(unit: Unit, path: string): boolean {
	const named = unit.directive("EnvironmentFile").flatMap((line) => line.words.map((word) => word.text.replace(/^-/, "")));
	return named.length === 0 || named.some((file) => file === `/${path}` || `/${path}`.endsWith(file));
}

/** `Environment="NAME=--a=b --c=d"`: one word of the unit, split at its blanks. */
function environment(name: string, unit: Unit | undefined): Word[] {
	const words = unit?.directive("Environment").flatMap((line) => line.words) ?? [];
	const assignment = words.findLast((word) => word.text.startsWith(`${name}=`));
	if (!assignment) return [];
	const found: Word[] = [];
	const pattern = /\S+/g;
	const { text } = assignment;
	pattern.lastIndex = name.length + 1;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const around = { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
		found.push({ ...assignment, text: match[0], around });
	}
	return found;
}
