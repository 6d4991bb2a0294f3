import { parseVersion } from "../../base/version.ts";
import { oldestControlPlane } from "../../knowledge/kubeadm-skew.ts";
import { entryOf } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { type Setting, scalarOf, writtenSetting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Kubeadm } from "./kubeadm.ts";
import { itemOf } from "./pair-setting.ts";
import type { Clash } from "./pairs.ts";

/** The kubernetesVersion that this kubeadm is too new for, and the oldest it takes; only where its release is stated. */
export function tooOldControlPlane(kubeadm: Kubeadm, world: World): { setting: Setting<string>; oldest: string } | undefined {
	const setting = kubeadm.text("ClusterConfiguration", ["kubernetesVersion"]);
	const version = setting && parseVersion(setting.value);
	if (!setting || !version || version[0] !== 1 || !world.isKnown("kubeadm")) return undefined;
	const oldest = world.ask("kubeadm", ([, minor]) => minor - oldestControlPlane);
	return version[1] < oldest ? { setting, oldest: `v1.${oldest}.0` } : undefined;
}

/** Documents of one kind in one file for kubeadm: it takes each kind once. Measured on 1.31 and 1.36. */
export function kindsTwice(documents: readonly NodeDocument[]): Clash[] {
	const first = new Map<string, Setting<string>>();
	return documents
		.filter(({ kind }) => kind.id === "kubeadm")
		.flatMap(({ document }) => {
			const tree = entryOf(document.root, "kind")?.value;
			const value = scalarOf(tree, "string");
			if (!tree || !value || document.uncertain) return [];
			// Without a place: taking away the line would not take away the document.
			const { place, ...setting } = writtenSetting(document, ["kind"], value, tree.span);
			const key = `${document.file.path} ${value}`;
			const before = first.get(key);
			if (!before) first.set(key, setting);
			return before ? [{ one: itemOf(setting), other: itemOf(before), because: "twice" as const, reader: "kubeadm" }] : [];
		});
}
