import { asJson } from "../base/json.ts";
import type { Message } from "../base/message.ts";
import type { Version } from "../base/version.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import type { Change, Finding, Fix, Rule, Severity } from "../rules/rule.ts";
import { describeReleases } from "./releases.ts";
import { newestFirst, type Outcome, type Sets, type Worlds } from "./worlds.ts";

/** A finding after all worlds were heard. */
export interface Judged extends Finding {
	readonly rule: Rule;
	readonly severity: Severity;
}

const ORDER: readonly Severity[] = ["error", "warning", "information", "hint"];
/** The milder of two severities. */
const milder = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

interface Heard {
	readonly sets: Sets;
	readonly finding: Finding;
}

/**
 * One rule over all worlds. In all of them: its severity. In some: at most a warning, with the message of the newest
 * release that fires and the releases named. In none, or where nothing is written and the release is a guess: nothing.
 */
export function judge(rule: Rule, worlds: Worlds): Judged[] {
	const { possible } = worlds;
	if (rule.certain?.some((key) => !possible.known.has(key))) return [];
	const outcomes = worlds.run((parts) => {
		if (rule.on.some((name) => parts[name] === undefined)) return [];
		return [...rule.check(parts as never)];
	});
	if (!outcomes) return [];
	const byPlace = new Map<string, Heard[]>();
	const numbers = new FixNumbers();
	for (const { sets, value } of [...outcomes].sort((a, b) => newestFirst(a.sets, b.sets))) {
		for (const finding of value) push(byPlace, placeOf(finding, numbers), { sets, finding });
	}
	return [...byPlace.values()].flatMap((heard) => fold(rule, heard, outcomes, worlds) ?? []);
}

function fold(rule: Rule, heard: readonly Heard[], outcomes: readonly Outcome<unknown>[], worlds: Worlds): Judged | undefined {
	const [{ finding }] = heard as [Heard];
	const everywhere = new Set(heard.map(({ sets }) => sets)).size === outcomes.length;
	const severities = heard.map((h) => h.finding.severity ?? rule.severity);
	const severity = worlds.isTemplate(finding.at) ? milder(severities.reduce(milder), "warning") : severities.reduce(milder);
	if (!isWritten(finding) && outcomes.length > 1) return undefined;
	if (everywhere) return { ...finding, rule, severity };
	const where = describeWorlds(heard, worlds);
	return {
		...finding,
		related: relatedOf(heard),
		rule,
		severity: milder(severity, "warning"),
		// What is right for some of the releases may be wrong for the one that runs.
		fixes: (finding.fixes ?? []).map((fix) => fix && { ...fix, safe: false }),
		message: where ? withReleases(finding.message, where) : finding.message,
	};
}

/** The related places of all worlds, each once. */
function relatedOf(heard: readonly Heard[]): NonNullable<Finding["related"]> {
	const found = new Map(
		heard
			.flatMap(({ finding }) => (finding.related ?? []).map((r) => [`${r.at.file.path}:${r.at.span.start}`, r] as const))
			.reverse(),
	);
	return [...found.values()].reverse();
}

const isWritten = (finding: Finding): boolean => finding.at.written || (finding.related ?? []).some(({ at }) => at.written);

const withReleases = (message: Message, releases: string): Message => ({
	text: { en: "{message} (with {releases})", zh: "{message}（适用于 {releases}）" },
	args: { message, releases },
});

const TITLES: Record<ReleaseKey, string> = {
	kubelet: "kubelet",
	kubeadm: "kubeadm",
	containerd: "containerd",
	crio: "CRI-O",
	docker: "Docker",
	"cri-dockerd": "cri-dockerd",
};

const SHOWN: readonly (ReleaseKey | "cgroup" | "init")[] = [
	"kubelet",
	"kubeadm",
	"containerd",
	"crio",
	"docker",
	"cri-dockerd",
	"cgroup",
	"init",
];
/** More alternatives than this are no help to anybody. */
const MAX_ALTERNATIVES = 3;

/** A set of worlds as one list of possible values for each fact; the values are those of the node's own lists. */
type Box = Readonly<Record<string, readonly (Version | string)[]>>;

const boxOf = ({ releases, machine }: Pick<Sets, "releases" | "machine">): Box => ({ ...releases, ...machine });

/** `kubelet 1.27–1.30 / kubelet 1.31–1.36 + containerd 1.6–1.7`: the worlds that fire, as far as they differ from all. */
function describeWorlds(heard: readonly Heard[], worlds: Worlds): string {
	const fired = heard.map(({ sets }) => sets);
	return worlds.described(fired, () => {
		const boxes = mergeBoxes(fired.map(boxOf));
		const asked = new Set(fired.flatMap((sets) => sets.asked ?? []));
		const follower = asked.has("kubeadm") && !asked.has("kubelet") ? "kubelet" : "kubeadm";
		const lines = [...new Set(boxes.map((box) => describeBox(box, worlds.possible, follower)))].filter((line) => line !== "");
		return lines.length > MAX_ALTERNATIVES ? `${lines.slice(0, MAX_ALTERNATIVES).join(" / ")} / …` : lines.join(" / ");
	});
}

/** Boxes that differ in one fact only are one box. */
function mergeBoxes(boxes: readonly Box[]): readonly Box[] {
	for (let i = 0; i < boxes.length; i++) {
		for (let j = i + 1; j < boxes.length; j++) {
			const merged = mergeTwo(boxes[i] as Box, boxes[j] as Box);
			if (merged) return mergeBoxes([...boxes.slice(0, i), merged, ...boxes.slice(i + 1, j), ...boxes.slice(j + 1)]);
		}
	}
	return boxes;
}

function mergeTwo(a: Box, b: Box): Box | undefined {
	// kubeadm follows the kubelet and says nothing of its own where both differ.
	const differing = Object.keys(a).filter((key) => !isSameList(a[key] ?? [], b[key] ?? []));
	const own = differing.length === 2 && differing.includes("kubelet") ? differing.filter((key) => key !== "kubeadm") : differing;
	if (own.length > 1) return undefined;
	const joined = differing.map((key) => [key, [...new Set([...(a[key] ?? []), ...(b[key] ?? [])])]]);
	return { ...a, ...Object.fromEntries(joined) };
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a === b || (a.length === b.length && a.every((value, i) => value === b[i]));

/** The daemon that follows another one is not named beside it. */
function describeBox(box: Box, possible: Sets, follower: "kubelet" | "kubeadm"): string {
	const leader = follower === "kubelet" ? "kubeadm" : "kubelet";
	const all = boxOf(possible);
	const isNarrow = (key: string) => (box[key] ?? []).length < (all[key] ?? []).length;
	return SHOWN.filter((key) => isNarrow(key) && !(key === follower && isNarrow(leader)))
		.map((key) => {
			if (key === "cgroup" || key === "init") return `${key} ${(box[key] ?? []).join(", ")}`;
			const wanted = new Set(box[key]);
			return `${TITLES[key]} ${describeReleases(
				possible.releases[key].filter((version) => wanted.has(version)),
				possible.releases[key],
			)}`;
		})
		.join(" + ");
}

/** Findings are the same when they stand at one place and would change the same things. */
const placeOf = ({ at, fixes }: Finding, numbers: FixNumbers): string =>
	JSON.stringify([at.file.path, at.span.start, at.span.end, (fixes ?? []).flatMap((fix) => (fix ? [numbers.of(fix)] : []))]);

/** Fixes that change the same things have the same number. Described once each: many findings may share one that changes much. */
class FixNumbers {
	readonly #byFix = new Map<Fix, number>();
	readonly #byChanges = new Map<string, number>();

	of(fix: Fix): number {
		const known = this.#byFix.get(fix);
		if (known !== undefined) return known;
		const changes = JSON.stringify(fix.changes.map(describeChange));
		const number = this.#byChanges.get(changes) ?? this.#byChanges.size;
		this.#byChanges.set(changes, number);
		this.#byFix.set(fix, number);
		return number;
	}
}

function describeChange(change: Change): unknown {
	switch (change.type) {
		case "set":
		case "insert":
			return [change.type, change.place.document.file.path, change.place.path, asJson(change.value)];
		case "remove":
			return [change.type, change.place.document.file.path, change.place.path];
		case "move":
			return [change.type, change.from.path, change.to.path];
		case "create":
		case "rename":
			return [change.type, change.path];
		default:
			return [change.type];
	}
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
