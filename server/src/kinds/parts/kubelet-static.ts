import { staticPolicies } from "../../knowledge/kubelet-pairs.ts";
import { reservableMemory } from "../../knowledge/kubelet-values.ts";
import { treeAt } from "../../syntax/tree.ts";
import { type Setting, scalarOf } from "../setting.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { listed } from "./kubelet-lists.ts";
import { whole } from "./pair-setting.ts";
import type { Clash, Lonely } from "./pairs.ts";
import { bytesOf, showBytes } from "./quantities.ts";

/** The static policies of a kubelet that lack the reservation they need. */
export function staticWithout(kubelet: Kubelet): Lonely[] {
	const cpu = policyOf(staticPolicies.cpu, kubelet);
	const memory = policyOf(staticPolicies.memory, kubelet);
	const anyOf = ["kubeReserved.cpu", "systemReserved.cpu", "reservedSystemCPUs"];
	return [
		...(cpu && hasNoCpu(kubelet) ? [{ one: whole(cpu), needs: { anyOf }, missing: undefined, reader: "kubelet" }] : []),
		...(memory && reservesNoNode(kubelet) && (memoryKept(kubelet) ?? 0) > 0
			? [{ one: whole(memory), needs: { key: "reservedMemory" }, missing: undefined, reader: "kubelet" }]
			: []),
	];
}

/** Under the static policy reservedMemory must add up to what is kept back of the whole machine. */
export function unevenMemory(kubelet: Kubelet): Clash[] {
	const policy = policyOf(staticPolicies.memory, kubelet);
	const limits = policy ? listed("reservedMemory.[].limits.*", kubelet).filter(isMemory) : [];
	const [first] = limits;
	const kept = first && memoryKept(kubelet);
	const reserved = sumOf(limits.map(({ value }) => String(value)));
	if (!policy || !first || kept === undefined || reserved === undefined || kept === reserved) return [];
	const amounts = { reserved: showBytes(reserved), kept: showBytes(kept) };
	const isOnly = limits.length === 1 && kept > 0;
	return [{ one: whole(first), other: whole(policy), because: "sum", reader: "kubelet", amounts: { ...amounts, isOnly } }];
}

/** Kinds of memory that reservedMemory reserves twice for one NUMA node. */
export function reservedTwice(kubelet: Kubelet): Clash[] {
	const first = new Map<string, Setting<string | number>>();
	return listed("reservedMemory.[].limits.*", kubelet).flatMap((setting) => {
		const path = setting.place?.path ?? [];
		const root = setting.place?.document.root;
		const node = scalarOf(treeAt(root, [...path.slice(0, 2), "numaNode"]), "integer") ?? 0;
		const shown = `${path.at(-1)} of NUMA node ${node}`;
		const before = first.get(shown);
		if (!before) first.set(shown, setting);
		if (!before || !kubelet.knows("reservedMemory")) return [];
		const item = (one: Setting<unknown>) => ({ setting: one, shown, isItem: true });
		return [{ one: item(setting), other: item(before), because: "twice" as const, reader: "kubelet" }];
	});
}

/** The setting of a policy where it is the static one and its manager is not switched off; only with a file, which holds the rest. */
function policyOf(row: { key: KubeletKey; is: string; gate: string }, kubelet: Kubelet): Setting<unknown> | undefined {
	const setting = kubelet.main && !kubelet.main.uncertain ? kubelet.get(row.key) : undefined;
	if (setting?.value !== row.is || setting.origin !== "written" || !kubelet.knows(row.key)) return undefined;
	const isOff = kubelet.gates.isOn(row.gate) === false || kubelet.gates.settingOf(row.gate)?.value === false;
	return isOff ? undefined : setting;
}

function hasNoCpu(kubelet: Kubelet): boolean {
	const cpus = kubelet.get("reservedSystemCPUs");
	const amounts = (["kubeReserved", "systemReserved"] as const).flatMap((key) => amountsOf("cpu", key, kubelet));
	return cpus?.value === "" && amounts.every((amount) => /^[-+]?0*\.?0*[a-zA-Z]*$/.test(amount));
}

const amountsOf = (name: string, key: KubeletKey, kubelet: Kubelet): string[] =>
	kubelet.entries(key).flatMap((entry) => (entry.name === name ? [String(entry.value)] : []));

const reservesNoNode = (kubelet: Kubelet): boolean =>
	kubelet.written("reservedMemory") === undefined && !kubelet.flags.some(({ name }) => name === "reserved-memory");

const isMemory = ({ place }: Setting<unknown>): boolean => place?.path.at(-1) === reservableMemory.exact;

/** The memory in bytes that pods do not get: what is reserved, and where eviction sets in; undefined when nobody can tell. */
function memoryKept(kubelet: Kubelet): number | undefined {
	const eviction = kubelet.entries("evictionHard");
	const threshold =
		eviction.length === 0 ? [staticPolicies.memoryKeptBack] : amountsOf("memory.available", "evictionHard", kubelet);
	const isLaidOver = eviction.length > 0 && threshold.length === 0 && eviction.some(({ file }) => file !== kubelet.main?.file);
	if (isLaidOver || kubelet.get("mergeDefaultEvictionSettings")?.value === true) return undefined;
	const reserved = (["kubeReserved", "systemReserved"] as const).flatMap((key) => amountsOf("memory", key, kubelet));
	return sumOf([...threshold, ...reserved]);
}

function sumOf(quantities: readonly string[]): number | undefined {
	const amounts = quantities.map(bytesOf);
	return amounts.reduce((sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount), 0);
}
