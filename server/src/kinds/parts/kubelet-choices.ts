import { atLeast } from "../../base/version.ts";
import { kubeletKeys, kubeletValueHistory } from "../../knowledge/keys/kubelet.ts";
import type { KeyInfo } from "../../knowledge/keys.ts";
import { cipherSuites, kubeletMapNames, kubeletWords, runOnceRefused } from "../../knowledge/kubelet-values.ts";
import type { Outcome } from "../../knowledge/value-forms.ts";
import { entryAt, treeAt } from "../../syntax/tree.ts";
import { type Setting, scalarOf, writtenSetting } from "../setting.ts";
import { heldIndex, type World } from "../world.ts";
import type { Choice } from "./choices.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
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
	return kubelet.entries(key).flatMap(({ place, name, ...spot }) => {
		const span = place && entryAt(place.document.root, place.path)?.keySpan;
		return refused({ ...spot, span: span ?? spot.span, name: key, value: name }, kubeletMapNames[key] ?? []);
	});
}

function taintEffects(kubelet: Kubelet): Choice[] {
	const place = kubelet.written("registerWithTaints")?.place;
	const list = place && treeAt(place.document.root, place.path);
	if (list?.kind !== "list" || !place) return [];
	const allowed = kubeletKeys["registerWithTaints.[].effect"].values;
	return list.items.flatMap((item, i) => {
		const path = [...place.path, i, "effect"];
		const tree = treeAt(item, ["effect"]);
		const value = scalarOf(tree, "string");
		return tree && value ? refused(writtenSetting(place.document, path, value, tree.span), allowed) : [];
	});
}

function runOnce(kubelet: Kubelet, world: World): Choice[] {
	const setting = kubelet.get("runOnce");
	if (setting?.origin !== "written" || setting.value !== true) return [];
	return world.ask("kubelet", (v) => atLeast(v, runOnceRefused)) ? refused({ ...setting, value: "true" }, ["false"]) : [];
}
