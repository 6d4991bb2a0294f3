import { gateRows, goneLongAgo } from "./feature-gate-history.ts";

export type GateStage = "alpha" | "beta" | "GA" | "deprecated";

/** What a feature gate is from a release on. */
export interface GateStep {
	readonly since: string;
	/** `removed`: the name is not known any more, at the latest from this release on. */
	readonly stage: GateStage | "removed";
	/** Whether it is on unless somebody says otherwise. */
	readonly on: boolean;
	/** Whether it can be set to its default only: the kubelet does not start with the other value. */
	readonly locked: boolean;
}

/**
 * The releases whose gates are all in the table, from the first to before the second: a name that is in no row is one that
 * none of them knows.
 */
export const completeGates = { from: "1.17", before: "1.37" } as const;

const known = new Map<string, readonly GateStep[]>();

/** The history of a feature gate, oldest step first; undefined for a name that is in no table. */
export function gateHistory(name: string): readonly GateStep[] | undefined {
	let steps = known.get(name);
	if (!steps) {
		const written = rows().get(name);
		if (written === undefined) return undefined;
		steps = written.split(", ").map(stepOf);
		known.set(name, steps);
	}
	return steps;
}

/** The names of the gates that some release since 1.17 knows, in the order of the alphabet. */
export const gateNames = (): readonly string[] => [...rows().keys()].filter((name) => rows().get(name) !== longGone);

/**
 * The release below which no kubelet knows a gate. An alpha gate comes with a new feature, in a first release; one that begins
 * otherwise may switch off what a fix changed, and fixes are patched into the three releases before as well.
 */
export function unknownBefore(history: readonly GateStep[]): string {
	const first = history[0];
	if (!first || first.stage === "alpha") return first?.since ?? completeGates.from;
	const [major, minor] = first.since.split(".").map(Number);
	return `${major}.${Math.max(0, (minor ?? 0) - 3)}`;
}

const longGone = `removed ${completeGates.from}`;

let table: ReadonlyMap<string, string> | undefined;
/** The rows by name, as they are written: read once they are asked for. */
function rows(): ReadonlyMap<string, string> {
	table ??= new Map([
		...gateRows.trim().split("\n").map(rowOf),
		...goneLongAgo.split(" ").map((name): [string, string] => [name, longGone]),
	]);
	return table;
}

function rowOf(row: string): [name: string, history: string] {
	const end = row.indexOf(":");
	return [row.slice(0, end), row.slice(end + 2)];
}

/** `beta+ 1.31`: a plus for on by default, an exclamation mark for locked. */
function stepOf(text: string): GateStep {
	const match = /^(alpha|beta|GA|deprecated|removed)(\+?)(!?) (\d+\.\d+)$/.exec(text);
	if (!match) throw new Error(`no step of a feature gate: ${text}`);
	const [, stage, on, locked, since] = match;
	return { since: since as string, stage: stage as GateStep["stage"], on: on === "+", locked: locked === "!" };
}
