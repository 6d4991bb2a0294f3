import { atLeast, before } from "../../base/version.ts";
import { driverFromRuntime } from "../../knowledge/cgroup-drivers.ts";
import { kubeletKeys } from "../../knowledge/keys/kubelet.ts";
import { kubeletFlagName } from "../../knowledge/keys/kubelet-flags.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { criV1Only, dockershimRemoved } from "../../knowledge/sockets.ts";
import type { Document } from "../../syntax/documents.ts";
import { treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isKubeletConfiguration } from "../kubelet.ts";
import { fileSpot, type Setting, type Spot, scalarOf, writtenSetting } from "../setting.ts";
import type { World } from "../world.ts";
import { type Flag, flagsOf } from "./command-line.ts";
import type { DropInOverride } from "./drop-in-overrides.ts";
import { type AbsentConfig, absentConfig, type KubeconfigAsConfig, kubeconfigAsConfig } from "./kubelet-config-file.ts";
import { copiesIn, findInCopies } from "./kubelet-copies.ts";
import { type Gates, gatesOf, type WrittenGate } from "./kubelet-gates.ts";
import { kubeletOverrides } from "./kubelet-overrides.ts";
import { flagInfo, Reader } from "./kubelet-reader.ts";
import { kubeletWords } from "./kubelet-words.ts";
import { once } from "./once.ts";
import { isReadable } from "./readable.ts";
import { type Unit, unitOf } from "./units.ts";
import type { ValueOf } from "./values.ts";

type Table = typeof kubeletKeys;
export type KubeletKey = keyof Table & string;
type Value<K extends KubeletKey> = ValueOf<Table[K]["type"]>;

/** The kubelet of a node: its configuration file, drop-ins and command line as one. */
export interface Kubelet {
	/** The file `--config` names; a KubeletConfiguration in a kubeadm file stands in for it where it is missing. */
	readonly main: Document | undefined;
	/**
	 * The other KubeletConfigurations in kubeadm files, each as if kubeadm had written it to this node: for questions about values,
	 * not about which of them is in force.
	 */
	copies(): readonly Kubelet[];
	readonly unit: Unit | undefined;
	/** The flags in force, in order: the last one of a name wins. */
	readonly flags: readonly Flag[];
	flag(name: string): Flag | undefined;
	/** The value in force: the flag, the last drop-in, the file, the default. Undefined when nobody can tell. */
	get<K extends KubeletKey>(key: K): Setting<Value<K>> | undefined;
	/** The entries of a map in force, each named by its key. */
	entries(key: KubeletKey): readonly Setting<unknown>[];
	/** The strings of a list in force; undefined where none is written, or nobody can tell. */
	items(key: KubeletKey): readonly Setting<string>[] | undefined;
	readonly gates: Gates;
	/** Every gate that is written, of the copies too, each with the gates it stands among. */
	writtenGates(): readonly { readonly gate: WrittenGate; readonly gates: Gates }[];
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
	/** Values of the main file in whose place a drop-in puts another one. */
	dropInOverrides(): readonly DropInOverride[];
	/** A `--config` that names a kubeconfig. */
	kubeconfigAsConfig(): KubeconfigAsConfig | undefined;
	/** A `--config` that names a file which is not there. */
	absentConfig(): AbsentConfig | undefined;
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
	const flags = flagsOf(kubeletWords(files, unit), takesValue, kubeletFlagName);
	const main = mainOf(files, flags);
	if (!main && !unit && flags.length === 0) return undefined;
	const around: Around = { files, unit, flags, world };
	const copies = once(() => copiesIn(files, main).map((copy) => kubeletWith(copy, around, () => [])));
	return kubeletWith(main, around, copies);
}

/** What a kubelet has around its main file. */
interface Around {
	readonly files: readonly NodeDocument[];
	readonly unit: Unit | undefined;
	readonly flags: readonly Flag[];
	readonly world: World;
}

function kubeletWith(main: NodeDocument | undefined, around: Around, copies: Kubelet["copies"]): Kubelet {
	const { files, unit, flags, world } = around;
	const dropIns = files.filter(({ kind, document }) => kind.id === "kubelet-drop-in" && document.index === 0);
	const layers = [...dropIns].sort((a, b) => (a.document.file.path < b.document.file.path ? 1 : -1));
	if (main) layers.push(main);
	const readable = layers.every((layer) => isReadable(layer, world));
	const reader = new Reader(layers, readable, flags, world);
	const gates = gatesOf(layers, flags, world);
	const kubelet: Kubelet = {
		main: main?.document,
		copies,
		unit,
		flags,
		flag: (name) => flags.findLast((flag) => flag.name === name),
		get: (key) => reader.get(key) as never,
		entries: (key) => reader.entries(key),
		items: (key) => reader.items(key),
		gates,
		writtenGates: () =>
			findInCopies(
				kubelet,
				(one) => one.gates.written.map((gate) => ({ gate, gates: one.gates })),
				({ gate }) => gate.setting,
			),
		written: (key) => (reader.written(key) ?? undefined) as never,
		cgroupDriver: () => reader.cgroupDriver(),
		otherCgroupDrivers: () => otherDrivers(files, reader, main),
		asksRuntimeForDriver: () => gates.isOn(driverFromRuntime.gate) === true,
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
		dropInOverrides: () => (readable ? kubeletOverrides(main, dropIns, flags, world) : []),
		kubeconfigAsConfig: () => kubeconfigAsConfig(files, flags),
		absentConfig: () => absentConfig(files, flags),
		spot: main ? fileSpot(main.document) : (flags[0] ?? fileSpot(unit?.documents[0] as Document)),
		get release() {
			return world.describe("kubelet");
		},
		fromKubeadm: main?.kind.id === "kubeadm",
	};
	return kubelet;
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

const takesValue = (name: string): boolean | undefined => flagInfo(name)?.takesValue;

/** The main file: the one `--config` names, else the first at its place, else the KubeletConfiguration of a kubeadm file. */
function mainOf(files: readonly NodeDocument[], flags: readonly Flag[]): NodeDocument | undefined {
	const candidates = files.filter(({ kind, document }) => kind.id === "kubelet" && document.index === 0);
	const named = flags.findLast((f) => f.name === "config")?.value?.replace(/^\/+/, "");
	const main = candidates.find(({ document }) => document.file.path === named) ?? candidates[0];
	if (main) return main;
	return files.find(({ kind, document }) => kind.id === "kubeadm" && isKubeletConfiguration(document.root));
}
