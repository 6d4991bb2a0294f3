import type { Text } from "../base/message.ts";
import type { Reader } from "../knowledge/strictness.ts";
import type { Document } from "../syntax/documents.ts";
import type { FormatId } from "../syntax/format.ts";
import type { Tree } from "../syntax/tree.ts";

/** One role on a node. */
export type Part = "kubelet" | "kubeadm" | "containerd" | "crio" | "docker" | "cri-dockerd" | "crictl" | "host";

export type KindId =
	| "containerd"
	| "containerd-drop-in"
	| "containerd-template"
	| "hosts"
	| "registries"
	| "docker"
	| "kubelet"
	| "kubelet-drop-in"
	| "kubelet-instance"
	| "kubeadm"
	| "kubeadm-flags"
	| "kubelet-env"
	| "crio"
	| "crio-drop-in"
	| "crictl"
	| "unit"
	| "sysctl"
	| "modules"
	| "grub"
	| "resolver"
	| "fstab"
	| "slice"
	| "stray";

/** Everything the server knows about one kind of file, in one place. */
export interface Kind {
	readonly id: KindId;
	readonly part: Part;
	readonly format: FormatId;
	/** Whose parser decides what a fault does. */
	readonly reader: Reader;
	/** What a person calls such a file. */
	readonly title: Text;
	/** Only one file of this kind can be the main file of its part on a node; two loose ones beside each other are two nodes. */
	readonly main: boolean;
	/** Where it lies below the node root; `*` matches within one name, `**` any folders. */
	readonly places: readonly string[];
	/** The name under which somebody would read a file that has another one. */
	readonly wantedName?: string;
	/** File names that may be such a file elsewhere; the content decides. Absent: only at its places. */
	readonly looseNames?: RegExp;
	/** Whether a text contains what every such file contains: a cheap look before a parse. */
	readonly hint?: RegExp;
	/** Whether the data of a file's documents is of this kind. Asked for loose files only. */
	readonly claims?: (documents: readonly Tree[]) => boolean;
}

/** A document of a node with the kind of its file. */
export interface NodeDocument {
	readonly kind: Kind;
	readonly document: Document;
}

export const defineKind = (kind: Kind): Kind => kind;
