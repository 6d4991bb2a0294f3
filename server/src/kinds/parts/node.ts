import { defaultPauseImages } from "../../knowledge/pause-images.ts";
import { criSockets } from "../../knowledge/sockets.ts";
import { type Tree, treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { fileSpot, type Setting, type Spot, scalarOf } from "../setting.ts";
import { held, type World } from "../world.ts";
import { type Choice, choicesOf } from "./choices.ts";
import type { Containerd } from "./containerd.ts";
import type { CriDockerd } from "./cri-dockerd.ts";
import type { Crictl } from "./crictl.ts";
import type { Crio } from "./crio.ts";
import type { Docker } from "./docker.ts";
import { type AddedExecStart, addedExecStarts } from "./exec-starts.ts";
import type { Kubeadm } from "./kubeadm.ts";
import { kindsTwice } from "./kubeadm-checks.ts";
import type { Kubelet } from "./kubelet.ts";
import { type OutOfRange, outOfRange } from "./limits.ts";
import { type Malformed, malformedOf } from "./malformed.ts";
import { type Clash, clashesOf, type Lonely, lonelyOf } from "./pairs.ts";
import type { Runtime } from "./runtime.ts";
import { type HeaderFault, headerFaults } from "./type-headers.ts";

/** The parts of a node that may or may not be there. */
export interface Present {
	readonly kubelet: Kubelet | undefined;
	readonly kubeadm: Kubeadm | undefined;
	readonly containerd: Containerd | undefined;
	readonly crio: Crio | undefined;
	readonly docker: Docker | undefined;
	readonly criDockerd: CriDockerd | undefined;
	readonly crictl: Crictl | undefined;
	readonly runtime: Runtime | undefined;
}

/** A pause image that is used (or would be, where no kubelet says which runtime is). */
export interface PauseImage {
	readonly setting: Setting<string>;
	readonly runtime: string;
	/** The registry host of the image the runtime takes by default. */
	readonly defaultHost: string | undefined;
}

/** A CRI runtime that the node has. */
export interface RuntimeOnNode {
	readonly name: "containerd" | "crio" | "cri-dockerd";
	readonly title: string;
	readonly spot: Spot;
	/** The socket it serves unless told otherwise. */
	readonly socket: string;
	/** Where it listens, if that is written. */
	readonly address: Setting<string> | undefined;
	/** Whether it surely serves CRI: not switched off, and not merely what Docker brings along. */
	readonly isCertain: boolean;
}

/** A node as a whole: for rules that look at whatever is there. */
export interface NodeView extends Present {
	readonly all: readonly RuntimeOnNode[];
	/** Settings that take one of a few words, with what this world's release makes of any other. */
	choices(): readonly Choice[];
	/** Documents whose apiVersion or kind their reader does not take. */
	headerFaults(): readonly HeaderFault[];
	/** Settings that cannot stand together. */
	clashes(): readonly Clash[];
	/** Settings without the one they need. */
	lonely(): readonly Lonely[];
	/** Numbers and durations beyond what their daemon takes. */
	outOfRange(): readonly OutOfRange[];
	/** Values that do not have the form they must have. */
	malformed(): readonly Malformed[];
	/** Commands that drop-ins add to a service without taking back those before. */
	addedExecStarts(): readonly AddedExecStart[];
	/** The pause image of the kubelet's runtime; without a kubelet those of every runtime there is. */
	pauseImages(): readonly PauseImage[];
	/** Whether pulls from a registry host are sent somewhere else. */
	mirrors(host: string): boolean;
	/** Whether the node has credentials for a registry host. */
	hasCredentials(host: string): boolean;
	/** The pause tag that kubeadm wants, where its release is known. */
	knownPauseTag(): string | undefined;
	/** The pause tag that this node's kubeadm wants, with its release. */
	kubeadmPause(): { readonly tag: string; readonly release: string } | undefined;
}

export function nodeOf(
	documents: readonly NodeDocument[],
	present: Present,
	world: World,
	pauseTag: () => string | undefined,
): NodeView {
	const mirrors = (host: string) => hasMirror(host, documents, present.containerd);
	return {
		kubelet: present.kubelet,
		kubeadm: present.kubeadm,
		containerd: present.containerd,
		crio: present.crio,
		docker: present.docker,
		criDockerd: present.criDockerd,
		crictl: present.crictl,
		runtime: present.runtime,
		pauseImages: () => pauseImagesOf(present, world),
		all: runtimesOf(present),
		choices: () => choicesOf(present, world),
		headerFaults: () => headerFaults(documents, world),
		clashes: () => [...clashesOf(present, world), ...kindsTwice(documents)],
		lonely: () => lonelyOf(present, world),
		outOfRange: () => outOfRange(present, world),
		malformed: () => malformedOf(present, world),
		addedExecStarts: () => addedExecStarts(documents),
		mirrors,
		hasCredentials: (host) =>
			mirrors(host) ||
			hasAuth(host, present.containerd) ||
			(["crio.image.pause_image_auth_file", "crio.image.global_auth_file"] as const).some((key) => present.crio?.get(key)?.value),
		knownPauseTag: () => (world.isKnown("kubeadm") ? pauseTag() : undefined),
		kubeadmPause: () => {
			const tag = pauseTag();
			return tag === undefined ? undefined : { tag, release: world.describe("kubeadm") };
		},
	};
}

function pauseImagesOf({ kubelet, runtime, containerd, crio, criDockerd }: Present, world: World): PauseImage[] {
	const host = (key: keyof typeof defaultPauseImages) => world.ask(key, (v) => held(defaultPauseImages[key], v)?.split("/")[0]);
	const found = (name: string, setting: Setting<string> | undefined, defaultHost: () => string | undefined): PauseImage[] =>
		setting ? [{ runtime: name, setting, defaultHost: defaultHost() }] : [];
	if (kubelet)
		return runtime && runtime.name !== "dockershim"
			? found(runtime.title, runtime.pauseImage(), () => runtime.defaultPauseHost())
			: [];
	return [
		...found("containerd", containerd?.sandboxImage(), () => host("containerd")),
		...found("CRI-O", crio?.pauseImage(), () => host("crio")),
		...found("cri-dockerd", criDockerd?.pauseImage(), () => host("cri-dockerd")),
	];
}

function runtimesOf({ containerd, crio, docker, criDockerd }: Present): RuntimeOnNode[] {
	const found: RuntimeOnNode[] = [];
	if (containerd) {
		found.push({
			name: "containerd",
			title: "containerd",
			spot: fileSpot(containerd.main),
			socket: criSockets.containerd[0],
			address: containerd.address(),
			isCertain: !docker && containerd.stack.readable && containerd.criDisabledBy().length === 0,
		});
	}
	if (crio) {
		const address = crio.get("crio.api.listen");
		found.push({
			name: "crio",
			title: "CRI-O",
			spot: fileSpot(crio.main),
			socket: criSockets.crio[0],
			address: address?.written ? address : undefined,
			isCertain: true,
		});
	}
	if (criDockerd) {
		const [document] = criDockerd.unit.documents;
		const spot = document && fileSpot(document);
		if (spot)
			found.push({
				name: "cri-dockerd",
				title: "cri-dockerd",
				spot,
				socket: criSockets["cri-dockerd"][0],
				address: undefined,
				isCertain: true,
			});
	}
	return found;
}

/** A hosts.toml for the host (or for all), or an old mirror entry. */
function hasMirror(host: string, documents: readonly NodeDocument[], containerd: Containerd | undefined): boolean {
	const folders = documents.filter(({ kind }) => kind.id === "hosts").map(({ document }) => document.file.path.split("/").at(-2));
	if (folders.some((folder) => folder === host || folder === "_default")) return true;
	if (documents.some(({ kind, document }) => kind.id === "registries" && redirects(document.root, host))) return true;
	const mirrors = containerd?.stack.hits(["registry", "mirrors"]) ?? [];
	return mirrors.some(({ tree }) => treeAt(tree, [host]) !== undefined || treeAt(tree, ["*"]) !== undefined);
}

/** A `[[registry]]` of the host that has mirrors, or another location. */
function redirects(root: Tree, host: string): boolean {
	const list = treeAt(root, ["registry"]);
	return (
		list?.kind === "list" &&
		list.items.some((item) => {
			const location = scalarOf(treeAt(item, ["location"]), "string");
			const prefix = scalarOf(treeAt(item, ["prefix"]), "string") ?? location;
			return prefix?.split("/")[0] === host && (treeAt(item, ["mirror"]) !== undefined || location?.split("/")[0] !== host);
		})
	);
}

function hasAuth(host: string, containerd: Containerd | undefined): boolean {
	const hits = containerd?.stack.hits(["registry", "configs"]) ?? [];
	return hits.some(({ tree }) => treeAt(tree, [host, "auth"]) !== undefined);
}
