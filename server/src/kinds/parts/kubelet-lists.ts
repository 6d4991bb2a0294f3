import { splitKey } from "../../knowledge/key-lookup.ts";
import type { Setting } from "../setting.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { flagInfo } from "./kubelet-reader.ts";
import { scalarsAt } from "./values-at.ts";

/**
 * The texts and numbers that are written in a list of tables, by a key of the table with `.[].` behind the list's own; none
 * where a flag has taken the list's place. Each is called by the list and its own key (`registerWithTaints effect`).
 */
export function listed(key: string, kubelet: Kubelet): Setting<string | number>[] {
	const steps = splitKey(key);
	const list = steps[0] as KubeletKey;
	if (kubelet.flags.some(({ name }) => flagInfo(name)?.field === list)) return [];
	const document = kubelet.written(list)?.place?.document;
	if (!document) return [];
	return scalarsAt(document, steps).map((setting) => ({ ...setting, name: `${list} ${setting.name}` }));
}
