import type { Text } from "../../base/message.ts";
import type { Version } from "../../base/version.ts";
import { heldIndex } from "../../kinds/world.ts";
import { type GateStep, gateHistory, gateNames } from "../../knowledge/feature-gates.ts";
import { newestOf } from "./life.ts";

/** A feature gate that some possible release of the kubelet knows. */
export interface KnownGate {
	readonly name: string;
	/** Its stage in the newest of them, and whether it is on there. */
	readonly detail: Text;
	readonly on: boolean;
	/** It cannot be switched there, or will go. */
	readonly going: boolean;
}

const STATES = {
	on: { en: "{stage}, on by default", zh: "{stage}，默认开启" },
	off: { en: "{stage}, off by default", zh: "{stage}，默认关闭" },
	locked: { en: "{stage}, locked", zh: "{stage}，已锁定" },
} as const satisfies Record<string, Text>;

/** The feature gates that the kubelet may know, by the newest release that does. */
export function gatesOf(releases: readonly Version[]): KnownGate[] {
	return gateNames().flatMap((name) => {
		const steps = gateHistory(name) ?? [];
		const stepIn = (release: Version): GateStep | undefined => steps[heldIndex(steps, release)];
		const newest = newestOf(releases.filter((release) => (stepIn(release)?.stage ?? "removed") !== "removed"));
		const step = newest && stepIn(newest);
		return step ? [gateOf(name, step)] : [];
	});
}

function gateOf(name: string, { stage, on, locked }: GateStep): KnownGate {
	const { en, zh } = STATES[locked ? "locked" : on ? "on" : "off"];
	const detail = { en: en.replace("{stage}", stage), zh: zh.replace("{stage}", stage) };
	return { name, detail, on, going: locked || stage === "deprecated" };
}
