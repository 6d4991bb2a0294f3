import { goneGates, knownGates } from "./feature-gate-history.ts";

export type GateStage = "alpha" | "beta" | "GA" | "deprecated";

/** What a feature gate is from a release on. */
export interface GateStep {
	readonly since: string;
	/** `removed`: the name is not known any more, at the latest from this release on. */
	readonly stage: GateStage | "removed";
	/** Whether it is on unless somebody says otherwise. */
	readonly on: boolean;
	/** Whether it can be set to its default only: the kubelet panics at the other value. */
	readonly locked: boolean;
}

const known = new Map<string, readonly GateStep[]>();

/** The history of a feature gate, oldest step first; undefined for a name that is in no table. */
export function gateHistory(name: string): readonly GateStep[] | undefined {
	let steps = known.get(name);
	if (!steps) {
		const written = Object.hasOwn(knownGates, name) ? knownGates[name] : undefined;
		const gone = written === undefined ? goneIn().get(name) : undefined;
		if (written === undefined && gone === undefined) return undefined;
		steps = (written ?? `removed ${gone}`).split(", ").map(stepOf);
		known.set(name, steps);
	}
	return steps;
}

/** The names of the gates that some release knows, in the order of the alphabet. */
export const gateNames: readonly string[] = Object.keys(knownGates);

/**
 * The release whose gates are all in the table, so that another name is one which that release does not know. Of older ones
 * only the names that left are complete.
 */
export const completeGatesOf = "1.36";

let gone: ReadonlyMap<string, string> | undefined;
function goneIn(): ReadonlyMap<string, string> {
	gone ??= new Map(Object.entries(goneGates).flatMap(([release, names]) => names.split(" ").map((name) => [name, release])));
	return gone;
}

/** `beta+ 1.31`: a plus for on by default, an exclamation mark for locked. */
function stepOf(text: string): GateStep {
	const match = /^(alpha|beta|GA|deprecated|removed)(\+?)(!?) (\d+\.\d+)$/.exec(text);
	if (!match) throw new Error(`no step of a feature gate: ${text}`);
	const [, stage, on, locked, since] = match;
	return { since: since as string, stage: stage as GateStep["stage"], on: on === "+", locked: locked === "!" };
}
