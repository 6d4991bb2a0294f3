import { splitKey } from "../../knowledge/key-lookup.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryOf, treeAt } from "../../syntax/tree.ts";
import { type Setting, writtenSetting } from "../setting.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { flagInfo } from "./kubelet-reader.ts";
import type { Lonely } from "./pairs.ts";
import { scalarsAt } from "./values-at.ts";

/**
 * The texts and numbers that are written in a list of tables, by a key of the table with `.[].` behind the list's own; none
 * where a flag has taken the list's place. Each is called by the list and its own key (`registerWithTaints effect`).
 */
export function listed(key: string, kubelet: Kubelet): Setting<string | number>[] {
	const steps = splitKey(key);
	const list = steps[0] as KubeletKey;
	const document = documentOf(list, kubelet);
	if (!document) return [];
	return scalarsAt(document, steps).map((setting) => ({ ...setting, name: `${list} ${setting.name}` }));
}

/** Where a list stands that is in force, unless it does so in a flag. */
const documentOf = (list: KubeletKey, kubelet: Kubelet): Document | undefined =>
	kubelet.flags.some(({ name }) => flagInfo(name)?.field === list) ? undefined : kubelet.written(list)?.place?.document;

/** The taints without a key, which the kubelet takes for an empty one; each stands at the first thing that it has. */
export function keylessTaints(kubelet: Kubelet): Lonely[] {
	const document = documentOf("registerWithTaints", kubelet);
	const list = document && treeAt(document.root, ["registerWithTaints"]);
	if (list?.kind !== "list" || !document || document.uncertain) return [];
	return list.items.flatMap((item, i) => {
		const key = entryOf(item, "key")?.value;
		const isThere = key && !(key.kind === "scalar" && key.type === "null");
		if (item.kind !== "table" || isThere || !kubelet.knows("registerWithTaints")) return [];
		const path = ["registerWithTaints", i];
		const setting = writtenSetting<unknown>(document, path, {}, item.entries[0]?.keySpan ?? item.span);
		const one = { setting, shown: "registerWithTaints", isItem: true };
		return [{ one, needs: { key: "registerWithTaints.[].key" }, missing: undefined, reader: "kubelet" }];
	});
}
