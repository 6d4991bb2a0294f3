import { parseDuration } from "../../base/durations.ts";
import type { Text } from "../../base/message.ts";
import { criConflicts, dockerCompanions, dockerConflicts } from "../../knowledge/daemon-pairs.ts";
import { kubeletCompanions, kubeletConflicts, kubeletOrders, refusesTwice } from "../../knowledge/kubelet-pairs.ts";
import type { Companion, Conflict, Order, When } from "../../knowledge/setting-pairs.ts";
import { defaultSetting, type Setting, type Spot } from "../setting.ts";
import type { ReleaseKey, World } from "../world.ts";
import type { Containerd, CriKey } from "./containerd.ts";
import { CRI_PLUGIN, oldShimKeys, poolsTooSmall } from "./daemon-clashes.ts";
import type { Docker, DockerKey } from "./docker.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { findInCopies } from "./kubelet-copies.ts";
import { keylessTaints } from "./kubelet-lists.ts";
import { reservedTwice, staticWithout, unevenMemory } from "./kubelet-static.ts";
import { holds } from "./limits.ts";
import type { Present } from "./node.ts";
import { itemOf, type PairSetting, whole } from "./pair-setting.ts";

/** Two settings that cannot stand together. */
export interface Clash {
	readonly one: PairSetting;
	readonly other: PairSetting;
	/**
	 * `order`: `one` must be less than `other`; `order-or-equal`: not more; `twice`: they are the same; `pool`: a size and its
	 * base; `sum`: the memory that `one` and its like reserve is not the amount that `other` asks for.
	 */
	readonly because: "together" | "order" | "order-or-equal" | "twice" | "pool" | "sum";
	/** Of a sum: what is reserved, what is kept back of the machine, and whether `one` alone makes the sum. */
	readonly amounts?: { readonly reserved: string; readonly kept: string; readonly isOnly: boolean };
	/** What does not start. */
	readonly reader: string | Text;
}

/** A setting without the one it needs. */
export interface Lonely {
	readonly one: PairSetting;
	readonly needs: Companion["needs"] | { readonly anyOf: readonly string[] };
	/** Where the missing one would be written. */
	readonly missing: Setting<unknown> | undefined;
	readonly reader: string | Text;
}

/** The settings of one daemon, as a table of pairs speaks of them. */
interface Source {
	readonly reader: string | Text;
	readonly release: ReleaseKey;
	get(key: string): Setting<unknown> | undefined;
	items(key: string): readonly Setting<string>[] | undefined;
}

/** The settings of a node that cannot stand together in this world. */
export function clashesOf({ kubelet, docker, containerd }: Present, world: World): Clash[] {
	const conflicts = (rows: readonly Conflict[], source: Source) => rows.flatMap((row) => clash(row, source, world));
	return [
		...(kubelet ? findInCopies(kubelet, (one) => clashesInKubelet(one, world), placeOf) : []),
		...(docker ? [...conflicts(dockerConflicts, dockerSource(docker)), ...poolsTooSmall(docker)] : []),
		...(containerd ? [...conflicts(criConflicts, criSource(containerd)).filter(isInOnePlugin), ...oldShimKeys(containerd)] : []),
	];
}

/** The same setting under an old and a new plugin's name is for two releases: where both are read, the new one wins. */
const isInOnePlugin = ({ one, other }: Clash): boolean => one.setting.place?.path[1] === other.setting.place?.path[1];

function clashesInKubelet(kubelet: Kubelet, world: World): Clash[] {
	const source = sourceOf(kubelet);
	return [
		...kubeletConflicts.flatMap((row) => clash(row, source, world)),
		...kubeletOrders.flatMap((row) => disorder(row, source, world)),
		...twice(kubelet.items("enforceNodeAllocatable") ?? [], { since: refusesTwice }, source, world),
		...reservedTwice(kubelet),
		...unevenMemory(kubelet),
	];
}

/** The settings of a node that lack what they need in this world. */
export function lonelyOf({ kubelet, docker }: Present, world: World): Lonely[] {
	return [
		...(kubelet ? findInCopies(kubelet, (one) => lonelyInKubelet(one, world), placeOf) : []),
		...(docker?.main && !docker.main.uncertain
			? dockerCompanions.flatMap((row) => lonely(row, dockerSource(docker), undefined, world))
			: []),
	];
}

const lonelyInKubelet = (kubelet: Kubelet, world: World): Lonely[] => [
	...kubeletCompanions.flatMap((row) => lonely(row, sourceOf(kubelet), kubelet, world)),
	...withoutGrace(kubelet),
	...staticWithout(kubelet),
	...keylessTaints(kubelet),
];

/** Where a pair is told: at the half that is written. */
const placeOf = ({ one, other }: { readonly one: PairSetting; readonly other?: PairSetting }): Spot =>
	one.setting.written || !other ? one.setting : other.setting;

/** What is not written is empty, where it is not looked for in a template. */
const dockerSource = (docker: Docker): Source => ({
	reader: "dockerd",
	release: "docker",
	get: (key) =>
		docker.get(key as DockerKey) ??
		(docker.main && docker.readable ? defaultSetting<unknown>(docker.main, [key], "") : undefined),
	items: () => undefined,
});

const criSource = (containerd: Containerd): Source => ({
	reader: CRI_PLUGIN,
	release: "containerd",
	get: (key) => containerd.get(key as CriKey),
	items: () => undefined,
});

const sourceOf = (kubelet: Kubelet): Source => ({
	reader: "kubelet",
	release: "kubelet",
	get: (key) => kubelet.get(key as KubeletKey),
	items: (key) => kubelet.items(key as KubeletKey),
});

function clash(row: Conflict, source: Source, world: World): Clash[] {
	const one = match(row.one, source);
	const other = one && match(row.other, source);
	if (!one || !other || !holds(row, source.release, world)) return [];
	// It stands where something is written.
	const [first, second] = one.setting.written || !other.setting.written ? [one, other] : [other, one];
	return first.setting.written ? [{ one: first, other: second, because: "together", reader: source.reader }] : [];
}

function disorder(row: Order, source: Source, world: World): Clash[] {
	const [one, other] = [source.get(row.smaller), source.get(row.larger)];
	const [a, b] = [numberOf(one?.value), numberOf(other?.value)];
	if (!one || !other || a === undefined || b === undefined || (!one.written && !other.written)) return [];
	if ((row.zeroIsOff && b <= 0) || a < b || (row.orEqual && a === b) || !holds(row, source.release, world)) return [];
	const because = row.orEqual ? "order-or-equal" : "order";
	return [{ one: whole(one), other: whole(other), because, reader: source.reader }];
}

function twice(items: readonly Setting<string>[], row: { since: string }, source: Source, world: World): Clash[] {
	const first = new Map<string, Setting<string>>();
	return items.flatMap((item) => {
		const before = first.get(item.value);
		if (!before) first.set(item.value, item);
		if (!before || !holds(row, source.release, world)) return [];
		return [{ one: itemOf(item), other: itemOf(before), because: "twice" as const, reader: source.reader }];
	});
}

function lonely(
	{ when, needs, unless, ...row }: Companion,
	source: Source,
	kubelet: Kubelet | undefined,
	world: World,
): Lonely[] {
	const one = match(when, source);
	if (!one?.setting.written || (unless && match(unless, source))) return [];
	const missing = "gate" in needs ? kubelet && gateOff(needs.gate, kubelet, world) : absent(needs, source);
	return missing && holds(row, source.release, world) ? [{ one, needs, missing: missing.setting, reader: source.reader }] : [];
}

/**
 * A gate that is surely off: by somebody's word, or by default in a release that somebody stated. Whoever writes a key whose
 * gate is on in newer releases mostly has one of those.
 */
function gateOff(gate: string, { gates }: Kubelet, world: World): { setting: Setting<unknown> | undefined } | undefined {
	const setting = gates.settingOf(gate);
	if (!setting && !world.isKnown("kubelet")) return undefined;
	return gates.isOn(gate) === false ? { setting } : undefined;
}

/** A companion that surely is not there, or has another value than the one needed. */
function absent({ key, value }: { key: string; value?: string }, source: Source): { setting: Setting<unknown> } | undefined {
	const setting = source.get(key);
	if (!setting) return undefined;
	const there = value === undefined ? setting.value !== "" : setting.value === value;
	return there ? undefined : { setting };
}

/** Soft eviction thresholds without a grace period. Source: kubernetes pkg/kubelet/eviction/helpers.go. */
function withoutGrace(kubelet: Kubelet): Lonely[] {
	const periods = kubelet.entries("evictionSoftGracePeriod");
	if (periods.length === 0 && kubelet.get("evictionSoftGracePeriod") === undefined && isHidden(kubelet)) return [];
	const graced = new Set(periods.map(({ name }) => name));
	return kubelet
		.entries("evictionSoft")
		.filter(({ name }) => !graced.has(name))
		.map((setting) => ({
			one: { setting, shown: `evictionSoft ${setting.name}`, isItem: false },
			needs: { key: `evictionSoftGracePeriod.${setting.name}` },
			missing: undefined,
			reader: "kubelet",
		}));
}

/** Whether the grace periods may stand where nobody can read them. */
const isHidden = (kubelet: Kubelet): boolean => kubelet.main?.uncertain === true;

function match(when: When, source: Source): PairSetting | undefined {
	if ("holds" in when) return listed(when.key, source, (item) => when.holds.includes(item));
	if ("beyond" in when) return listed(when.key, source, (item) => item !== when.beyond);
	const setting = source.get(when.key);
	if (setting?.origin !== "written") return undefined;
	return fulfils(setting.value, when) ? whole(setting) : undefined;
}

function fulfils(value: unknown, when: Exclude<When, { holds: unknown } | { beyond: unknown }>): boolean {
	if ("above" in when) return typeof value === "number" && value > when.above;
	if ("not" in when) return numberOf(value) !== undefined && numberOf(value) !== numberOf(when.not);
	if (when.is === "set") return value !== "" && !(typeof value === "object" && value && Object.keys(value).length === 0);
	return value === when.is;
}

/** The first fitting item of the list in force; of a default list it stands where the list would. */
function listed(key: string, source: Source, fits: (item: string) => boolean): PairSetting | undefined {
	const items = source.items(key);
	if (items) {
		const written = items.find(({ value }) => fits(value));
		return written && itemOf({ ...written, name: key });
	}
	const whole = source.get(key);
	const item = whole?.origin === "default" && Array.isArray(whole.value) ? whole.value.map(String).find(fits) : undefined;
	return whole && item !== undefined ? { setting: whole, shown: `${key}: ${item}`, isItem: true } : undefined;
}

function numberOf(value: unknown): number | undefined {
	if (typeof value === "number") return value;
	return typeof value === "string" ? parseDuration(value) : undefined;
}
