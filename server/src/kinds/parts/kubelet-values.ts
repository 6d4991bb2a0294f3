import { atLeast } from "../../base/version.ts";
import { kubeletKeys } from "../../knowledge/keys/kubelet.ts";
import { type KubeletForm, kubeletForms } from "../../knowledge/kubelet-values.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Kubelet, KubeletKey } from "./kubelet.ts";
import { listed } from "./kubelet-lists.ts";
import { isStandIn } from "./stand-in.ts";

/** A text of the kubelet's that must have a form. */
export interface Formed extends KubeletForm {
	readonly setting: Setting<string>;
	/** Whether this world's release looks at it. */
	counts(): boolean;
}

const durations = (Object.keys(kubeletKeys) as KubeletKey[])
	.filter((key) => kubeletKeys[key].type === "duration")
	.map((key): KubeletForm => ({ key, form: "duration", otherwise: "fatal" }));

/** The written texts of a kubelet that must have a form. */
export function formedIn(kubelet: Kubelet, world: World): Formed[] {
	return [...durations, ...kubeletForms].flatMap((row) =>
		textsOf(row.key, kubelet).flatMap((setting) => {
			if (isStandIn(setting.value)) return [];
			const { since } = row;
			return [{ ...row, setting, counts: () => since === undefined || world.ask("kubelet", (v) => atLeast(v, since)) }];
		}),
	);
}

function textsOf(key: string, kubelet: Kubelet): Setting<string>[] {
	if (key.includes(".[].")) return listed(key, kubelet).map((setting) => ({ ...setting, value: String(setting.value) }));
	const container = /^(.*)\.\*$/.exec(key)?.[1] as KubeletKey | undefined;
	if (container === undefined) return [kubelet.get(key as KubeletKey)].filter(isText);
	if (kubeletKeys[container].type === "list<string>") return [...(kubelet.items(container) ?? [])];
	return kubelet
		.entries(container)
		.filter(isText)
		.map((setting) => ({ ...setting, name: `${container} ${setting.name}` }));
}

const isText = (setting: Setting<unknown> | undefined): setting is Setting<string> =>
	setting?.origin === "written" && typeof setting.value === "string" && setting.value !== "";
