import { compareVersions, showVersion, type Version } from "../base/version.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { type Fact, type NodeParts, type PartName, partsOf, type Share } from "../kinds/parts/index.ts";
import { attempt } from "../kinds/parts/once.ts";
import type { Spot } from "../kinds/setting.ts";
import type { Answer, MachineKey, ReleaseKey, World } from "../kinds/world.ts";
import { isPair, type Possible } from "../node/possible.ts";
import { describeReleases } from "./releases.ts";

/** More runs than this for one question, and we say nothing. */
const MAX_RUNS = 64;

interface Sets extends Pick<Possible, "releases" | "machine"> {
	/** The daemons whose releases were asked about; that kubeadm or the kubelet follows the other is no question. */
	readonly asked?: readonly ReleaseKey[];
}

/** What one question came to in one set of worlds that agree on every fact it asked for. */
export interface Outcome<T> {
	readonly sets: Sets;
	readonly value: T;
}

/** Thrown by the first question whose answer differs inside the sets; never leaves this module. No Error: nobody needs its stack, which costs more than the question. */
class Split {
	/** The sets of a run, narrowed to each answer. */
	readonly branches: (sets: Sets) => Sets[];

	constructor(branches: (sets: Sets) => Sets[]) {
		this.branches = branches;
	}
}

/** The worlds of one node: a part is made once for all worlds that agree on what it asks for, and shared by all rules. */
export class Worlds {
	readonly possible: Possible;
	readonly #documents: readonly NodeDocument[];
	readonly #parts = new Map<string, NodeParts>();
	readonly #shared = new Map<string, () => unknown>();
	readonly #numbers = new Numbers();
	readonly #described = new Map<string, string>();

	constructor(documents: readonly NodeDocument[], possible: Possible) {
		this.#documents = documents;
		this.possible = possible;
	}

	/** Whether a place lies in a template: nobody knows what will stand there in the end. */
	isTemplate({ file }: Spot): boolean {
		return this.#documents.some(({ document }) => document.file === file && document.uncertain);
	}

	/** What some sets are called; many findings hold for the same ones. */
	described(sets: readonly Sets[], describe: () => string): string {
		const key = sets.map((one) => `${this.#keyOf(one)},${one.asked}`).join(" ");
		let text = this.#described.get(key);
		if (text === undefined) {
			text = describe();
			this.#described.set(key, text);
		}
		return text;
	}

	/** Runs a question in every world that its own answers tell apart; undefined when there are too many. */
	run<T>(question: (parts: NodeParts) => T): Outcome<T>[] | undefined {
		const open: Sets[] = [this.possible];
		const outcomes: Outcome<T>[] = [];
		for (let runs = 0; open.length > 0; runs++) {
			if (runs >= MAX_RUNS) return undefined;
			const sets = open.pop() as Sets;
			try {
				outcomes.push({ sets, value: question(this.#partsIn(sets)) });
			} catch (error) {
				if (!(error instanceof Split)) throw error;
				open.push(...error.branches(sets));
			}
		}
		return outcomes;
	}

	#partsIn(sets: Sets): NodeParts {
		const key = this.#keyOf(sets);
		let parts = this.#parts.get(key);
		if (!parts) {
			const share: Share = (name, facts, make) => this.#share(sets, name, facts, make);
			parts = partsOf(this.#documents, worldOf(sets, this.possible), share);
			this.#parts.set(key, parts);
		}
		return parts;
	}

	/** The same for sets with the same lists. */
	#keyOf({ releases, machine }: Sets): string {
		return [...Object.values(releases), ...Object.values(machine)].map((list) => this.#numbers.of(list)).join();
	}

	#share<T>(sets: Sets, name: PartName, facts: readonly Fact[], make: (world: World) => T): T {
		const key = `${name} ${facts.map((fact) => this.#numbers.of(listOf(sets, fact))).join()}`;
		let part = this.#shared.get(key);
		if (!part) {
			part = attempt(() => make(withOnly(facts, worldOf(sets, this.possible))));
			this.#shared.set(key, part);
		}
		return part() as T;
	}
}

/** Lists of releases and values by number: equal lists have the same one. */
class Numbers {
	readonly #byList = new WeakMap<readonly (Version | string)[], number>();
	readonly #byName = new Map<string, number>();

	of(list: readonly (Version | string)[]): number {
		let number = this.#byList.get(list);
		if (number === undefined) {
			const name = list.map((one) => (typeof one === "string" ? one : showVersion(one))).join(" ");
			number = this.#byName.get(name) ?? this.#byName.size;
			this.#byName.set(name, number);
			this.#byList.set(list, number);
		}
		return number;
	}
}

const listOf = ({ releases, machine }: Sets, fact: Fact): readonly (Version | string)[] =>
	fact in releases ? releases[fact as ReleaseKey] : machine[fact as MachineKey];

function worldOf(sets: Sets, possible: Possible): World {
	return {
		ask: (key, question) => ask(sets, key, question),
		machine: (key) => {
			const values = sets.machine[key];
			if (values.length > 1)
				throw new Split((all) => values.map((value) => ({ ...all, machine: { ...all.machine, [key]: [value] } })));
			return values[0] as string;
		},
		knownMachine: (key: MachineKey) => (possible.known.has(key) ? possible.machine[key][0] : undefined),
		isKnown: (key) => possible.known.has(key),
		describe: (key) => describeReleases(sets.releases[key], possible.releases[key]),
	};
}

/** A world for a part that other worlds share: whatever differs there, it may not ask for. */
export function withOnly(facts: readonly Fact[], world: World): World {
	const checked = <T>(fact: Fact, value: () => T): T => {
		if (!facts.includes(fact)) throw new Error(`a part asks for ${fact}, which it has not among its facts`);
		return value();
	};
	return {
		...world,
		ask: (key, question) => checked(key, () => world.ask(key, question)),
		machine: (key) => checked(key, () => world.machine(key)),
		describe: (key) => checked(key, () => world.describe(key)),
	};
}

function ask<T extends Answer>(sets: Sets, key: ReleaseKey, question: (release: Version) => T): T {
	const answers = new Map<T, Version[]>();
	for (const release of sets.releases[key]) {
		const answer = question(release);
		const list = answers.get(answer);
		if (list) list.push(release);
		else answers.set(answer, [release]);
	}
	if (answers.size === 1) return [...answers.keys()][0] as T;
	throw new Split((all) => [...answers.values()].map((releases) => narrowed(all, key, releases)));
}

/** The sets with one daemon narrowed, and kubeadm or the kubelet with it. */
function narrowed(sets: Sets, key: ReleaseKey, releases: readonly Version[]): Sets {
	const all = { ...sets.releases, [key]: releases };
	if (key === "kubelet")
		all.kubeadm = orAll(
			sets.releases.kubeadm.filter((k) => releases.some((r) => isPair(r, k))),
			sets.releases.kubeadm,
		);
	if (key === "kubeadm")
		all.kubelet = orAll(
			sets.releases.kubelet.filter((k) => releases.some((r) => isPair(k, r))),
			sets.releases.kubelet,
		);
	return { ...sets, releases: all, asked: [...new Set([...(sets.asked ?? []), key])] };
}

const orAll = (left: readonly Version[], all: readonly Version[]): readonly Version[] => (left.length > 0 ? left : all);

/** Newest releases first: the order in which the message of a finding is chosen. */
export const newestFirst = (a: Sets, b: Sets): number => {
	for (const key of Object.keys(a.releases) as ReleaseKey[]) {
		const [x, y] = [a.releases[key].at(-1), b.releases[key].at(-1)];
		const order = x && y ? compareVersions(y, x) : 0;
		if (order !== 0) return order;
	}
	return 0;
};

export type { Sets };
