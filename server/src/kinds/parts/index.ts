import { kubeadmPauseTags } from "../../knowledge/pause-images.ts";
import type { NodeDocument } from "../kind.ts";
import { held, type MachineKey, type World } from "../world.ts";
import { type Containerd, containerdOf } from "./containerd.ts";
import { type CriDockerd, criDockerdOf } from "./cri-dockerd.ts";
import { type Crictl, crictlOf } from "./crictl.ts";
import { type Crio, crioOf } from "./crio.ts";
import { type Docker, dockerOf } from "./docker.ts";
import { type Files, filesOf } from "./files.ts";
import { type Keys, keysOf } from "./keys.ts";
import { type Kubeadm, kubeadmOf } from "./kubeadm.ts";
import { type Kubelet, kubeletOf } from "./kubelet.ts";
import { type NodeView, nodeOf } from "./node.ts";
import { type Runtime, runtimeOf } from "./runtime.ts";

/** What a rule can look at. Each part is there only where the node has it; `files`, `keys` and `host` always are. */
export interface Parts {
	readonly kubelet: Kubelet;
	readonly kubeadm: Kubeadm;
	readonly containerd: Containerd;
	readonly crio: Crio;
	readonly docker: Docker;
	readonly criDockerd: CriDockerd;
	readonly crictl: Crictl;
	/** The runtime that the kubelet uses, whichever it is. */
	readonly runtime: Runtime;
	readonly host: Host;
	/** The files as texts: faults, bytes. */
	readonly files: Files;
	/** The node as a whole, for rules that look at whatever is there. */
	readonly node: NodeView;
	/** Every key that is written, looked up in the tables. */
	readonly keys: Keys;
}

export type PartName = keyof Parts;

/** The machine, as far as it is known. */
export interface Host {
	/** A fact that somebody stated; undefined when it is a guess. */
	known(key: MachineKey): string | undefined;
}

/**
 * The parts of a node in one world; each is made when it is first asked for. A part that cannot be made because its world
 * splits is not tried again: every rule that looks at it would come to the same question.
 */
export function partsOf(
	documents: readonly NodeDocument[],
	world: World,
): { readonly [Name in PartName]: Parts[Name] | undefined } {
	const made = new Map<PartName, { readonly part: unknown } | { readonly thrown: unknown }>();
	const part = <T>(name: PartName, make: () => T): T => {
		let one = made.get(name);
		if (!one) {
			one = attempt(make);
			made.set(name, one);
		}
		if ("thrown" in one) throw one.thrown;
		return one.part as T;
	};
	return {
		get kubelet() {
			return part("kubelet", () => kubeletOf(documents, world));
		},
		get kubeadm() {
			return part("kubeadm", () => kubeadmOf(documents, world));
		},
		get containerd() {
			return part("containerd", () => containerdOf(documents, world));
		},
		get crio() {
			return part("crio", () => crioOf(documents, world));
		},
		get docker() {
			return part("docker", () => dockerOf(documents, world));
		},
		get criDockerd() {
			return part("criDockerd", () => criDockerdOf(documents, world));
		},
		get crictl() {
			return part("crictl", () => crictlOf(documents));
		},
		get runtime() {
			return part("runtime", () => runtimeOf(this, world));
		},
		get host() {
			return part("host", () => ({ known: (key: MachineKey) => world.knownMachine(key) }));
		},
		get files() {
			return part("files", () => filesOf(documents, world));
		},
		get node() {
			return part("node", () => nodeOf(documents, this, world, () => world.ask("kubeadm", (v) => held(kubeadmPauseTags, v))));
		},
		get keys() {
			return part("keys", () => keysOf(documents, world));
		},
	};
}

function attempt<T>(make: () => T): { readonly part: T } | { readonly thrown: unknown } {
	try {
		return { part: make() };
	} catch (thrown) {
		return { thrown };
	}
}
