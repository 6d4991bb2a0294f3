import { atLeast, before } from "../../base/version.ts";
import { gateDependencies, gatesDependSince, unknownGateIsFatal } from "../../knowledge/feature-gate-history.ts";
import { completeGates, type GateStep, gateHistory, unknownBefore } from "../../knowledge/feature-gates.ts";
import { treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isUncertain, type Setting, writtenSetting } from "../setting.ts";
import { heldIndex, type World } from "../world.ts";
import type { Flag } from "./command-line.ts";

/** A feature gate that somebody set; the setting's name is the gate. */
export interface WrittenGate {
	readonly setting: Setting<boolean>;
	/** The flag it stands in, with what is left of its value without the gate (empty: nothing). */
	readonly flag: { readonly flag: Flag; readonly rest: string } | undefined;
}

/**
 * What a release makes of a gate's name: it has it, had it once, will have it, or no release has it. That it is too early for
 * a gate is said of a release that somebody named only: who writes the gate has a kubelet that knows it.
 */
export type Standing = "known" | "removed" | "newer" | "unknown";

/** The kubelet's feature gates: what is written, merged gate by gate, over what a release has by default. */
export interface Gates {
	/** The gates that are written and in force. */
	readonly written: readonly WrittenGate[];
	/** Whether a gate is on in this world; undefined for one that the release does not have, or the tables do not. */
	isOn(name: string): boolean | undefined;
	/** The gate as written, if it is. */
	settingOf(name: string): Setting<boolean> | undefined;
	/** What this release makes of the name; undefined when the tables do not say. */
	standing(name: string): Standing | undefined;
	/** Whether this release is known to refuse a name that it does not know, at least where it stands on its command line. */
	unknownIsFatal(): boolean;
	/** The only value that this release takes for the gate; undefined where it takes both. */
	lockedTo(name: string): boolean | undefined;
	/** The gates that are on and cannot be without this one. */
	dependents(name: string): readonly string[];
}

export function gatesOf(layers: readonly NodeDocument[], flags: readonly Flag[], world: World): Gates {
	const written = writtenGates(layers, flags);
	const settingOf = (name: string) => written.get(name)?.setting;
	const step = (name: string): GateStep | undefined => stepIn(name, world);
	const isOn = (name: string): boolean | undefined => {
		const now = step(name);
		if (!now || now.stage === "removed") return undefined;
		return now.locked ? now.on : (settingOf(name)?.value ?? groupDefault(now, settingOf) ?? now.on);
	};
	return {
		written: [...written.values()],
		isOn,
		settingOf,
		standing: (name) => standingOf(name, world),
		unknownIsFatal: () => world.ask("kubelet", (v) => atLeast(v, unknownGateIsFatal)),
		lockedTo: (name) => {
			const now = step(name);
			return now?.locked ? now.on : undefined;
		},
		dependents: (name) => {
			if (!world.ask("kubelet", (v) => atLeast(v, gatesDependSince))) return [];
			const all = Object.keys(gateDependencies).filter((other) => gateDependencies[other]?.includes(name));
			return all.filter((other) => isOn(other) === true);
		},
	};
}

/** `AllAlpha` and `AllBeta` set every gate of their stage that is not written itself. */
function groupDefault({ stage }: GateStep, settingOf: (name: string) => Setting<boolean> | undefined): boolean | undefined {
	if (stage === "alpha") return settingOf("AllAlpha")?.value;
	return stage === "beta" ? settingOf("AllBeta")?.value : undefined;
}

function stepIn(name: string, world: World): GateStep | undefined {
	const history = gateHistory(name);
	return history?.[world.ask("kubelet", (v) => heldIndex(history, v))];
}

function standingOf(name: string, world: World): Standing | undefined {
	const history = gateHistory(name);
	if (!history) return isComplete(world, completeGates.before) ? "unknown" : undefined;
	const now = stepIn(name, world);
	if (now) return now.stage === "removed" ? "removed" : "known";
	return world.isKnown("kubelet") && isComplete(world, unknownBefore(history)) ? "newer" : undefined;
}

/** Whether this release is older than another one, and all gates of it are in the table. */
const isComplete = (world: World, end: string): boolean =>
	world.ask("kubelet", (v) => atLeast(v, completeGates.from) && before(v, completeGates.before) && before(v, end));

/** Each gate from the flag, else from the last drop-in that has it, else from the main file. */
function writtenGates(layers: readonly NodeDocument[], flags: readonly Flag[]): Map<string, WrittenGate> {
	const found = new Map<string, WrittenGate>();
	const flag = flags.findLast(({ name }) => name === "feature-gates");
	for (const gate of flag ? gatesInFlag(flag) : []) found.set(gate.setting.name, gate);
	for (const { document } of layers) {
		const map = treeAt(document.root, ["featureGates"]);
		if (map?.kind !== "table") continue;
		for (const { key } of map.entries) {
			const path = ["featureGates", key];
			const value = treeAt(document.root, path);
			if (found.has(key) || value?.kind !== "scalar" || typeof value.value !== "boolean" || isUncertain(document, path)) continue;
			found.set(key, { setting: writtenSetting(document, path, value.value, value.span), flag: undefined });
		}
	}
	return found;
}

function gatesInFlag(flag: Flag): WrittenGate[] {
	const { setting } = flag;
	if (!setting) return [];
	const { place, ...spot } = setting;
	const parts = setting.value.split(",");
	return parts.flatMap((part, i) => {
		const match = /^\s*(\w+)\s*=\s*(true|false)\s*$/i.exec(part);
		if (!match) return [];
		const rest = parts.filter((_, j) => j !== i).join(",");
		const value = (match[2] as string).toLowerCase() === "true";
		return [{ setting: { ...spot, name: match[1] as string, value }, flag: { flag, rest } }];
	});
}
