import { kubeadmPauseTags } from "../../knowledge/pause-images.ts";
import type { NodeDocument } from "../kind.ts";
import type { Setting } from "../setting.ts";
import { held, type MachineKey, type ReleaseKey, type World } from "../world.ts";
import { type BootParameter, bootParametersOf } from "./boot-parameters.ts";
import { type Containerd, containerdOf } from "./containerd.ts";
import { type CriDockerd, criDockerdOf } from "./cri-dockerd.ts";
import { type Crictl, crictlOf } from "./crictl.ts";
import { type Crio, crioOf } from "./crio.ts";
import { type Docker, dockerOf } from "./docker.ts";
import { type Files, filesOf } from "./files.ts";
import { type Kernel, kernelOf } from "./kernel.ts";
import { type Keys, keysOf } from "./keys.ts";
import { type Kubeadm, kubeadmOf } from "./kubeadm.ts";
import { type Kubelet, kubeletOf } from "./kubelet.ts";
import { type NodeView, nodeOf } from "./node.ts";
import { attempt, once } from "./once.ts";
import { nameServersOf } from "./resolvers.ts";
import { type Runtime, runtimeOf } from "./runtime.ts";
import { isSliceMade } from "./slices.ts";
import { swapsOf } from "./swaps.ts";

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

/** Parts by name; undefined: the node has no such part. */
export type NodeParts = { readonly [Name in PartName]: Parts[Name] | undefined };

/** The machine, as far as it is known. */
export interface Host {
	/** A fact that somebody stated; undefined when it is a guess. */
	known(key: MachineKey): string | undefined;
	/** The parameters that its boot loader hands to the kernel, in their order. */
	bootParameters(): readonly BootParameter[];
	/** The name servers of a file like resolv.conf; undefined where the copy does not have it, or nobody can tell. */
	nameServers(path: string): readonly Setting<string>[] | undefined;
	/** Whether a unit makes a slice; undefined for a copy without units. */
	isSliceMade(slice: string): boolean | undefined;
	/** The lines of fstab that put swap to use at boot, each with its device. */
	swaps(): readonly Setting<string>[];
	/** What its files make of the kernel: settings, modules. */
	kernel(): Kernel;
}

/** What a verdict may hang on: the release of a daemon, or a fact of the machine. */
export type Fact = ReleaseKey | MachineKey;

/** The facts that a part asks for, now or later; where none stand here: any. Worlds that agree on them share the part. */
const facts: { readonly [Name in PartName]?: readonly Fact[] } = {
	kubelet: ["kubelet", "kubeadm"],
	kubeadm: ["kubeadm"],
	containerd: ["containerd"],
	crio: ["crio"],
	docker: ["docker", "cgroup", "init"],
	criDockerd: ["cri-dockerd"],
	crictl: [],
};

/** Makes a part that asks only for some facts in a world that has just these, or hands out the one made before. */
export type Share = <T>(name: PartName, facts: readonly Fact[], make: (world: World) => T) => T;

/**
 * The parts of a node in one world; each is made when it is first asked for. A part that cannot be made because its world
 * splits is not tried again: every rule that looks at it would come to the same question.
 */
export function partsOf(documents: readonly NodeDocument[], world: World, share: Share): NodeParts {
	const made = new Map<PartName, () => unknown>();
	const part = <T>(name: PartName, make: (world: World) => T): T => {
		const known = made.get(name);
		if (known) return known() as T;
		const own = facts[name];
		const again = attempt(() => (own ? share(name, own, make) : make(world)));
		made.set(name, again);
		return again();
	};
	return {
		get kubelet() {
			return part("kubelet", (w) => kubeletOf(documents, w));
		},
		get kubeadm() {
			return part("kubeadm", (w) => kubeadmOf(documents, w));
		},
		get containerd() {
			return part("containerd", (w) => containerdOf(documents, w));
		},
		get crio() {
			return part("crio", (w) => crioOf(documents, w));
		},
		get docker() {
			return part("docker", (w) => dockerOf(documents, w));
		},
		get criDockerd() {
			return part("criDockerd", (w) => criDockerdOf(documents, w));
		},
		get crictl() {
			return part("crictl", () => crictlOf(documents));
		},
		get runtime() {
			return part("runtime", (w) => runtimeOf(this, w));
		},
		get host() {
			return part("host", (w) => hostOf(documents, w));
		},
		get files() {
			return part("files", (w) => filesOf(documents, w));
		},
		get node() {
			return part("node", (w) => nodeOf(documents, this, w, () => w.ask("kubeadm", (v) => held(kubeadmPauseTags, v))));
		},
		get keys() {
			return part("keys", (w) => keysOf(documents, w));
		},
	};
}

const hostOf = (documents: readonly NodeDocument[], world: World): Host => ({
	known: (key) => world.knownMachine(key),
	bootParameters: () => bootParametersOf(documents),
	nameServers: (path) => nameServersOf(documents, path),
	isSliceMade: (slice) => isSliceMade(documents, slice),
	swaps: () => swapsOf(documents, bootParametersOf(documents)),
	kernel: once(() => kernelOf(documents)),
});
