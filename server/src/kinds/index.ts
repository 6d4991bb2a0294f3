import { containerd, containerdDropIn, containerdTemplate, hosts } from "./containerd.ts";
import { crictl } from "./crictl.ts";
import { crio, crioDropIn, registries } from "./crio.ts";
import { docker } from "./docker.ts";
import { hostKinds } from "./host.ts";
import type { Kind } from "./kind.ts";
import { kubeadm } from "./kubeadm.ts";
import { kubeadmFlags, kubelet, kubeletDropIn, kubeletEnv, kubeletInstance } from "./kubelet.ts";
import { rootAt } from "./places.ts";
import { strays } from "./stray.ts";
import { units } from "./unit.ts";

/** Every kind of file we read. Loose files are offered to them in this order. */
export const kinds: readonly Kind[] = [
	containerd,
	containerdDropIn,
	containerdTemplate,
	hosts,
	docker,
	kubelet,
	kubeletDropIn,
	kubeletInstance,
	kubeadmFlags,
	kubeletEnv,
	kubeadm,
	crio,
	crioDropIn,
	registries,
	crictl,
	...units,
	...hostKinds,
	...strays,
];

/** The kind whose place a path ends with, and the node root before it; the longest place wins. */
export function kindAt(path: string): { readonly kind: Kind; readonly root: string } | undefined {
	let best: { kind: Kind; root: string } | undefined;
	for (const kind of kinds) {
		for (const place of kind.places) {
			const root = rootAt(path, place);
			if (root !== undefined && (!best || root.length < best.root.length)) best = { kind, root };
		}
	}
	return best;
}

/** The kinds that may claim a loose file by its name; its content decides. */
export const looseKinds = (path: string): readonly Kind[] => kinds.filter((kind) => kind.looseNames?.test(path));
