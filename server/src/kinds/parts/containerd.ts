import { atLeast } from "../../base/version.ts";
import { builtInRuntime, criPlugins } from "../../knowledge/containerd-dialects.ts";
import { containerdV2Keys } from "../../knowledge/keys/containerd-v2.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { defaultPauseImages } from "../../knowledge/pause-images.ts";
import { criV1Served } from "../../knowledge/sockets.ts";
import type { Document } from "../../syntax/documents.ts";
import { treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { defaultSetting, isUncertain, type Setting, scalarOf, stringsOf, writtenSetting } from "../setting.ts";
import { held, type World } from "../world.ts";
import { type Handler, readHandlers } from "./containerd-handlers.ts";
import { containerdOverrides } from "./containerd-overrides.ts";
import { type ReplacedSection, replacedSections } from "./containerd-sections.ts";
import { ContainerdStack } from "./containerd-stack.ts";
import {
	hasPlugin,
	type LostWithoutVersion,
	lostWithoutVersion,
	type PluginEntry,
	type PluginTable,
	pluginTables,
	refusesPluginId,
	settingsOf,
	type UnquotedIds,
	type UnreadSetting,
	type UnreadTable,
	unquotedIds,
	unreadTables,
} from "./containerd-tables.ts";
import { type OtherVersion, otherVersions } from "./containerd-versions.ts";
import type { DropInOverride } from "./drop-in-overrides.ts";
import { type GeneratedFile, generatedFiles } from "./generated-files.ts";
import type { Driver } from "./kubelet.ts";
import { type LostSystemdCgroup, lostSystemdCgroups } from "./lost-systemd-cgroup.ts";
import { once } from "./once.ts";
import { oldMirrors, type RegistryClash, registryClash } from "./registry.ts";
import { type Unimported, unimported } from "./unimported.ts";
import { readValue, type ValueOf } from "./values.ts";
import { textsAt } from "./values-at.ts";

type V2 = typeof containerdV2Keys;
type Cri<K> = K extends `plugins."io.containerd.grpc.v1.cri".${infer Key}` ? Key : never;
/** A CRI setting, called as in a version 2 file. */
export type CriKey = Cri<keyof V2>;
type Value<K extends CriKey> = ValueOf<V2[`plugins."io.containerd.grpc.v1.cri".${K}`]["type"]>;

/** containerd of a node: main file and imports as this world's release reads them. */
export interface Containerd {
	readonly stack: ContainerdStack;
	readonly main: Document;
	/** Main files of other containerds on the node, which the kubelet does not use. */
	readonly spares: readonly NodeDocument[];
	/** The CRI setting in force; `names` fill the `*` of the key. Undefined when nobody can tell. */
	get<K extends CriKey>(key: K, ...names: string[]): Setting<Value<K>> | undefined;
	/** The texts in force at a path from the top of the files, with `*` for any key. */
	texts(steps: readonly string[]): readonly Setting<string>[];
	readonly disabledPlugins: readonly PluginEntry[];
	readonly requiredPlugins: readonly PluginEntry[];
	/** The entries by which CRI is switched off. */
	criDisabledBy(): readonly PluginEntry[];
	/** Entries of disabled_plugins by which nothing is switched off: with marks of a glob, or CRI's plugins of 2.x on 1.x. */
	disabledInVain(): readonly PluginEntry[];
	/** The runtime handlers in force, by name. */
	handlers(): readonly Handler[];
	/** The `runtime_type` of a handler, also of one that is not there: then empty, and where it would be written. */
	runtimeType(name: string): Setting<string> | undefined;
	/** Its name; undefined also where the old table `default_runtime` says itself what it is: up to 1.7 that one wins. */
	defaultRuntime(): Setting<string> | undefined;
	/** What RuntimeConfig answers; undefined when nobody can tell. */
	reportedDriver(): { readonly driver: Driver; readonly setting: Setting<boolean> } | undefined;
	sandboxImage(): Setting<string> | undefined;
	/** Every plugin table, in the order of the files. */
	pluginTables(): readonly PluginTable[];
	/** Whether this release finds a plugin by that name, as far as anybody can tell: third parties build in their own. */
	hasPlugin(id: string): boolean;
	/** Whether this release exits at a plugin id of that form. */
	refusesPluginId(id: string, fileVersion: number, where: "list" | "table"): boolean;
	/** Plugin ids that stand without their quotes. */
	unquotedIds(): readonly UnquotedIds[];
	/** CRI tables that this release does not read where they stand. */
	unreadCriTables(): readonly UnreadTable[];
	/** Plugin tables that are lost because the main file has no version line. */
	lostWithoutVersion(): readonly LostWithoutVersion[];
	settingsOf(table: UnreadTable): readonly UnreadSetting[];
	/** The files that a distribution writes itself. */
	generatedFiles(): readonly GeneratedFile[];
	/** Imported files of another version than the main file, where that costs something. */
	otherVersions(): readonly OtherVersion[];
	/** Plugin tables that are lost to an imported file's. */
	replacedSections(): readonly ReplacedSection[];
	/** Files beside the main file that no `imports` reaches. */
	unimported(): readonly Unimported[];
	/** Values of the main file in whose place an imported file puts another one. */
	dropInOverrides(): readonly DropInOverride[];
	/** Whether a table with an id of config version 3 is written. */
	usesNewIds(): boolean;
	lostSystemdCgroups(): readonly LostSystemdCgroup[];
	registryClash(): RegistryClash | undefined;
	/** Old registry mirrors, where any are written and read. */
	oldMirrors(): Omit<RegistryClash, "kind"> | undefined;
	/** Paths of the hosts.toml files that are there. */
	readonly hostsFiles: readonly string[];
	servesCriV1(): boolean;
	/** Where it listens, if that is written. */
	address(): Setting<string> | undefined;
}

export function containerdOf(files: readonly NodeDocument[], world: World): Containerd | undefined {
	const mains = files.filter(({ kind }) => kind.id === "containerd");
	const hasKubelet = files.some(({ kind }) => kind.id === "kubelet" || kind.id === "kubeadm-flags");
	const main =
		(hasKubelet ? undefined : mains.find(({ document }) => !document.file.path.startsWith("etc/containerd/"))) ?? mains[0];
	if (!main) return undefined;
	const dropIns = files.filter(({ kind }) => kind.id === "containerd-drop-in");
	const stack = new ContainerdStack(main, dropIns, world);
	const reader = new Reader(stack, world);
	const configPath = () => reader.get("registry.config_path", [], "") as Setting<string> | undefined;
	return {
		stack,
		main: main.document,
		spares: mains.filter((file) => file !== main),
		get: (key, ...names) => reader.get(key, names) as never,
		texts: (steps) => textsOf(stack, steps),
		disabledPlugins: reader.plugins("disabled_plugins"),
		requiredPlugins: reader.plugins("required_plugins"),
		criDisabledBy: once(() => reader.criDisabledBy()),
		disabledInVain: () => reader.disabledInVain(),
		handlers: reader.handlers,
		runtimeType: (name) => reader.get("containerd.runtimes.*.runtime_type", [name], "") as Setting<string> | undefined,
		defaultRuntime: reader.defaultRuntime,
		reportedDriver: once(() => reader.reportedDriver()),
		sandboxImage: once(() => reader.sandboxImage()),
		pluginTables: once(() => pluginTables(stack)),
		hasPlugin: (id) => hasPlugin(id, stack, world),
		refusesPluginId: (id, fileVersion, where) => refusesPluginId(id, fileVersion, where, stack, world),
		unquotedIds: () => unquotedIds(stack),
		unreadCriTables: once(() => unreadTables(stack, world)),
		lostWithoutVersion: () => lostWithoutVersion(stack, reader.plugins("disabled_plugins"), world),
		settingsOf: (table) => settingsOf(stack, table),
		generatedFiles: () => generatedFiles(mains.map(({ document }) => document)),
		otherVersions: () => otherVersions(stack, world),
		replacedSections: () => replacedSections(stack),
		unimported: () => unimported(stack, dropIns, world),
		dropInOverrides: () => containerdOverrides(stack),
		usesNewIds: () => pluginTables(stack).some(({ id }) => id === criPlugins.images || id === criPlugins.runtime),
		lostSystemdCgroups: once(() =>
			stack.readable ? lostSystemdCgroups(stack, reader.defaultRuntime()?.value ?? builtInRuntime.name) : [],
		),
		registryClash: () => registryClash(stack, configPath(), world),
		oldMirrors: () => oldMirrors(stack, configPath()),
		hostsFiles: files.filter(({ kind }) => kind.id === "hosts").map(({ document }) => document.file.path),
		servesCriV1: () => world.ask("containerd", (v) => atLeast(v, criV1Served)),
		address: () => addressOf(stack),
	};
}

/** Top-level settings: a later file's value takes the place of an earlier one's. */
function textsOf({ layers }: ContainerdStack, steps: readonly string[]): Setting<string>[] {
	const byPath = new Map<string, Setting<string>>();
	for (const { document } of layers)
		for (const setting of textsAt(document, steps)) byPath.set(String(setting.place?.path), setting);
	return [...byPath.values()];
}

function addressOf(stack: ContainerdStack): Setting<string> | undefined {
	for (const path of [
		["plugins", "io.containerd.server.v1.grpc", "address"],
		["grpc", "address"],
	]) {
		for (const { document, version } of [...stack.layers].reverse()) {
			const tree = path[0] === "grpc" && version >= 4 ? undefined : treeAt(document.root, path);
			const value = scalarOf(tree, "string");
			if (tree && value) return writtenSetting(document, path, value, tree.span);
		}
	}
	return undefined;
}

const infoOf = (key: CriKey): KeyInfo => containerdV2Keys[`plugins."io.containerd.grpc.v1.cri".${key}`];

/** Fills the `*` of a key with names: `containerd.runtimes.*.runtime_type`, `runc` → its path. */
const fill = (key: string, names: readonly string[]): string[] => {
	const rest = [...names];
	return key.split(".").map((step) => (step === "*" ? (rest.shift() ?? "*") : step));
};

class Reader {
	readonly #stack: ContainerdStack;
	readonly #world: World;

	constructor(stack: ContainerdStack, world: World) {
		this.#stack = stack;
		this.#world = world;
	}

	get(key: CriKey, names: readonly string[], fallback?: unknown): Setting<unknown> | undefined {
		if (!this.#stack.readable) return undefined;
		const path = fill(key, names);
		const info = infoOf(key);
		const hit = this.#stack.hits(path)[0];
		if (hit) {
			const value = readValue(hit.tree, info.type);
			return value === undefined ? undefined : writtenSetting(hit.layer.document, hit.path, value, hit.tree.span);
		}
		if (this.#stack.layers.some(({ document }) => document.uncertain)) return undefined;
		const value = fallback ?? (typeof info.default === "object" ? undefined : info.default);
		return value === undefined ? undefined : this.unwritten(path, value);
	}

	unwritten<T>(path: readonly string[], value: T): Setting<T> {
		const home = this.#stack.homeOf(path);
		const setting = defaultSetting(home.document, home.path, value);
		if (home.isRead) return setting;
		const { place: _, ...rest } = setting;
		return rest;
	}

	plugins(key: "disabled_plugins" | "required_plugins"): PluginEntry[] {
		return this.#stack.layers.flatMap(({ document, version }) => {
			const list = this.#stack.resolve(document, [key]);
			const items = list && !isUncertain(document, list.path) ? (stringsOf(list.tree) ?? []) : [];
			return items.map(({ value, index, span }) => ({
				...writtenSetting(document, [key, index], value, span, { name: key }),
				fileVersion: version,
			}));
		});
	}

	criDisabledBy(): PluginEntry[] {
		if (!this.#stack.readable) return [];
		const { grpc, runtime, images, v1 } = criPlugins;
		const isNew = this.#stack.isNew();
		const count = (entry: PluginEntry) => {
			if (!isNew) return entry.value === (this.#stack.version >= 2 ? grpc : v1);
			return [grpc, runtime, images].includes(entry.value as never) || (entry.value === v1 && entry.fileVersion < 2);
		};
		return this.plugins("disabled_plugins").filter(count);
	}

	disabledInVain(): PluginEntry[] {
		if (!this.#stack.readable) return [];
		const { runtime, images } = criPlugins;
		const isOfNew = (value: string) => value === runtime || value === images;
		return this.plugins("disabled_plugins").filter(
			({ value, fileVersion }) => fileVersion >= 2 && (/[*?]/.test(value) || (isOfNew(value) && !this.#stack.isNew())),
		);
	}

	readonly defaultRuntime = once(() => {
		const old = this.#stack.hits(["containerd", "default_runtime", "runtime_type"])[0];
		if (old && scalarOf(old.tree, "string") !== "" && !this.#stack.isNew()) return undefined;
		return this.get("containerd.default_runtime_name", [], builtInRuntime.name) as Setting<string> | undefined;
	});

	sandboxImage(): Setting<string> | undefined {
		const fallback = () => this.#world.ask("containerd", (v) => held(defaultPauseImages.containerd, v));
		const written = this.get("sandbox_image", [], "");
		if (!written) return undefined;
		if (written.value !== "") return written as Setting<string>;
		const value = fallback();
		return value === undefined ? undefined : { ...written, value, origin: "default" };
	}

	readonly handlers = once(() => readHandlers(this.#stack, this.#world, this));

	reportedDriver(): { driver: Driver; setting: Setting<boolean> } | undefined {
		const first = this.defaultRuntime()?.value;
		const handlers = [...this.handlers()].sort((a, b) => Number(b.name === first) - Number(a.name === first));
		const decides = handlers.find((h) => h.runcBased && h.hasOptions);
		if (!decides?.systemdCgroup) return undefined;
		return { driver: decides.systemdCgroup.value ? "systemd" : "cgroupfs", setting: decides.systemdCgroup };
	}
}
