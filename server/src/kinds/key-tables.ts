import { lookUp } from "../knowledge/key-lookup.ts";
import { containerdV1Keys } from "../knowledge/keys/containerd-v1.ts";
import { containerdV2Keys } from "../knowledge/keys/containerd-v2.ts";
import { containerdV3Keys } from "../knowledge/keys/containerd-v3.ts";
import { containerdV4Keys } from "../knowledge/keys/containerd-v4.ts";
import { crictlKeys } from "../knowledge/keys/crictl.ts";
import { crioKeys } from "../knowledge/keys/crio.ts";
import { dockerKeys } from "../knowledge/keys/docker.ts";
import { hostsKeys } from "../knowledge/keys/hosts.ts";
import { kubeadmKeys } from "../knowledge/keys/kubeadm.ts";
import { kubeletKeys } from "../knowledge/keys/kubelet.ts";
import { registriesKeys } from "../knowledge/keys/registries.ts";
import type { KeyInfo, Keys } from "../knowledge/keys.ts";
import type { KeysId } from "../knowledge/words/index.ts";
import { entryOf, type Path, type Tree } from "../syntax/tree.ts";
import type { NodeDocument } from "./kind.ts";
import { isKubeletConfiguration } from "./kubelet.ts";
import { scalarOf } from "./setting.ts";
import type { ReleaseKey } from "./world.ts";

/** The table of keys that a document is read by, and whose releases its rows speak of. */
export interface KeyTable {
	readonly keys: Keys;
	/** Whose words speak of its keys. */
	readonly words: KeysId;
	readonly release: ReleaseKey;
	/** CRI-O and new containerd take a key in any case. */
	readonly anyCase: boolean;
	/** The table of the version before, whose CRI names may still be read. */
	readonly oldNames?: Keys;
}

const containerdTables: readonly Keys[] = [
	containerdV1Keys,
	containerdV1Keys,
	containerdV2Keys,
	containerdV3Keys,
	containerdV4Keys,
];

/** The key table of a document; undefined where we have none (unit and env files, foreign documents of a kubeadm file). */
export function keyTableOf({ kind, document }: NodeDocument): KeyTable | undefined {
	switch (kind.id) {
		case "containerd":
		case "containerd-drop-in": {
			const version = scalarOf(entryOf(document.root, "version")?.value, "integer") ?? 1;
			const keys = containerdTables[version];
			const oldNames = version >= 3 ? { oldNames: containerdV2Keys } : {};
			return keys && { keys, words: "containerd", release: "containerd", anyCase: false, ...oldNames };
		}
		case "hosts":
			return { keys: hostsKeys, words: "hosts", release: "containerd", anyCase: false };
		case "docker":
			return { keys: dockerKeys, words: "docker", release: "docker", anyCase: false };
		case "crio":
		case "crio-drop-in":
			return { keys: crioKeys, words: "crio", release: "crio", anyCase: true };
		case "registries":
			return { keys: registriesKeys, words: "registries", release: "crio", anyCase: true };
		case "crictl":
			return { keys: crictlKeys, words: "crictl", release: "kubelet", anyCase: false };
		case "kubelet":
		case "kubelet-drop-in":
		case "kubelet-instance":
			return document.index === 0 && isMeantForKubelet(document.root)
				? { keys: kubeletKeys, words: "kubelet", release: "kubelet", anyCase: false }
				: undefined;
		case "kubeadm":
			return kubeadmTable(document.root);
		default:
			return undefined;
	}
}

/** No other kind of object than the kubelet's, or none named: a kubeconfig at that place is read by nobody. */
const isMeantForKubelet = (root: Tree): boolean => isKubeletConfiguration(root) || entryOf(root, "kind") === undefined;

function kubeadmTable(root: NodeDocument["document"]["root"]): KeyTable | undefined {
	if (isKubeletConfiguration(root)) return { keys: kubeletKeys, words: "kubelet", release: "kubelet", anyCase: false };
	const version = (scalarOf(entryOf(root, "apiVersion")?.value, "string") ?? "").replace("kubeadm.k8s.io/", "");
	const kind = scalarOf(entryOf(root, "kind")?.value, "string") ?? "";
	const keys = (kubeadmKeys as Readonly<Record<string, Readonly<Record<string, Keys>>>>)[version]?.[kind];
	return keys && { keys, words: "kubeadm", release: "kubeadm", anyCase: false };
}

/** What the table says of a path in a document. */
export function keyInfoOf(
	node: NodeDocument,
	path: Path,
): { readonly info: KeyInfo; readonly pattern: string; readonly table: KeyTable } | undefined {
	const table = keyTableOf(node);
	const found = table && lookUp(table.keys, path);
	return table && found ? { ...found, table } : undefined;
}
