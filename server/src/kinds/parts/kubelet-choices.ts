import { atLeast } from "../../base/version.ts";
import { kubeletKeys, kubeletValueHistory } from "../../knowledge/keys/kubelet.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { cipherSuites, kubeletMapNames, kubeletWords, reservableMemory, runOnceRefused } from "../../knowledge/kubelet-values.ts";
import type { Outcome } from "../../knowledge/value-forms.ts";
import { entryAt } from "../../syntax/tree.ts";
import type { Setting } from "../setting.ts";
import { heldIndex, type World } from "../world.ts";
import type { Choice } from "./choices.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { listed } from "./kubelet-lists.ts";
import { isStandIn } from "./stand-in.ts";

/** The written settings of a kubelet that take one of a few words, and have another one. */
export function kubeletChoices(kubelet: Kubelet, world: World): Choice[] {
	return [
		...refused(text(kubelet.get("cgroupDriver")), ["systemd", "cgroupfs"], "unread").map((choice) => ({
			...choice,
			readAs: "cgroupfs",
		})),
		...kubeletWords.flatMap((key) => wordsOf(key as KubeletKey, kubelet, world)),
		...itemsOf("enforceNodeAllocatable", wordsIn("enforceNodeAllocatable", world), kubelet),
		...itemsOf("tlsCipherSuites", () => cipherSuites, kubelet),
		...Object.keys(kubeletMapNames).flatMap((key) => namesIn(key as KubeletKey, kubelet)),
		...taintEffects(kubelet),
		...reservedKinds(kubelet),
		...hiddenMetrics(kubelet, world),
		...runOnce(kubelet, world),
	];
}

const text = (setting: Setting<unknown> | undefined): Setting<string> | undefined =>
	setting?.origin === "written" && typeof setting.value === "string" && setting.value !== ""
		? { ...setting, value: setting.value }
		: undefined;

const refused = (setting: Setting<string> | undefined, allowed: readonly string[], outcome: Outcome = "fatal"): Choice[] =>
	setting && !allowed.includes(setting.value) && !isStandIn(setting.value)
		? [{ setting, allowed, reader: "kubelet", outcome }]
		: [];

function wordsOf(key: KubeletKey, kubelet: Kubelet, world: World): Choice[] {
	const setting = text(kubelet.get(key));
	if (!setting) return [];
	const choices = refused(setting, wordsIn(key, world)());
	return choices.length > 0 && kubelet.knows(key) ? choices : [];
}

type Step = { readonly since: string; readonly values: readonly string[] };

/**
 * The words a key takes in this world; asked for only where there is something to compare. Where nobody stated the release,
 * words of later ones count too: whoever writes one mostly has such a kubelet.
 */
const wordsIn = (key: KubeletKey, world: World) => (): readonly string[] => {
	const history = (kubeletValueHistory as Readonly<Record<string, readonly Step[]>>)[key];
	if (!history) return withoutEmpty((kubeletKeys[key] as KeyInfo).values ?? []);
	const index = Math.max(
		0,
		world.ask("kubelet", (v) => heldIndex(history, v)),
	);
	const steps = history.slice(index, world.isKnown("kubelet") ? index + 1 : undefined);
	return withoutEmpty([...new Set(steps.flatMap(({ values }) => values))]);
};

const withoutEmpty = (values: readonly string[]) => values.filter((value) => value !== "");

function itemsOf(key: KubeletKey, allowed: () => readonly string[], kubelet: Kubelet): Choice[] {
	const items = kubelet.items(key) ?? [];
	return items.length === 0 ? [] : items.flatMap((item) => refused({ ...item, name: key }, allowed()));
}

/** The names of a map's entries; each stands at its key. */
function namesIn(key: KubeletKey, kubelet: Kubelet): Choice[] {
	return kubelet.entries(key).flatMap((entry) => refused(atKey(entry, key, entry.name), kubeletMapNames[key] ?? []));
}

/** The name of an entry as if it were the value of its map; nothing can be set there. */
function atKey({ place, ...spot }: Setting<unknown>, name: string, value: string): Setting<string> {
	const span = place && entryAt(place.document.root, place.path)?.keySpan;
	return { ...spot, span: span ?? spot.span, name, value };
}

function taintEffects(kubelet: Kubelet): Choice[] {
	const allowed = kubeletKeys["registerWithTaints.[].effect"].values;
	const choices = listed("registerWithTaints.[].effect", kubelet).flatMap((setting) => refused(text(setting), allowed));
	return choices.length > 0 && kubelet.knows("registerWithTaints") ? choices : [];
}

/** The kinds of memory in reservedMemory; each stands at its key. */
function reservedKinds(kubelet: Kubelet): Choice[] {
	const { exact, prefix, shown } = reservableMemory;
	const choices = listed("reservedMemory.[].limits.*", kubelet).flatMap((setting) => {
		const kind = String(setting.place?.path.at(-1));
		return kind === exact || kind.startsWith(prefix) ? [] : refused(atKey(setting, "reservedMemory", kind), shown);
	});
	return choices.length > 0 && kubelet.knows("reservedMemory") ? choices : [];
}

/** The only release whose hidden metrics a kubelet shows: the one before it. Asked only of a kubelet whose release was stated. */
function hiddenMetrics(kubelet: Kubelet, world: World): Choice[] {
	const setting = text(kubelet.get("showHiddenMetricsForVersion"));
	if (!setting || !world.isKnown("kubelet") || !kubelet.knows("showHiddenMetricsForVersion")) return [];
	return refused(setting, [world.ask("kubelet", ([major, minor]) => `${major}.${minor - 1}`)]);
}

function runOnce(kubelet: Kubelet, world: World): Choice[] {
	const setting = kubelet.get("runOnce");
	if (setting?.origin !== "written" || setting.value !== true) return [];
	return world.ask("kubelet", (v) => atLeast(v, runOnceRefused)) ? refused({ ...setting, value: "true" }, ["false"]) : [];
}
