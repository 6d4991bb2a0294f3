import { entryOf } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isKubeletConfiguration, kubelet } from "../kubelet.ts";
import { fileSpot, isUncertain, type Setting, type Spot, scalarOf, spotOf } from "../setting.ts";
import type { Flag } from "./command-line.ts";
import { normalizePath } from "./imports.ts";
import { isOfMachine } from "./machine.ts";

/** Where kubeadm writes the kubelet's configuration. */
const USUAL = kubelet.places[0] as string;

/** `--config` with the file it names. */
interface Named {
	readonly flag: Setting<string>;
	/** Below the node root, without a leading `/`. */
	readonly path: string;
}

/** A `--config` that names the file with the kubelet's credentials. */
export interface KubeconfigAsConfig {
	readonly flag: Setting<string>;
	readonly kubeconfig: Spot;
	/** A kubelet configuration at its usual place, which was probably meant. */
	readonly meant: string | undefined;
}

/** A `--config` that names a file which is not there. */
export interface AbsentConfig {
	readonly flag: Setting<string>;
	/** Whether it is the file that kubeadm writes. */
	readonly isKubeadms: boolean;
}

/** A relative path depends on where the unit starts; a variable or a specifier of systemd is not known. */
function namedFile(flags: readonly Flag[]): Named | undefined {
	const setting = flags.findLast((flag) => flag.name === "config")?.setting;
	if (!setting || !/^\/[^$%{}\s]+$/.test(setting.value)) return undefined;
	return { flag: setting, path: normalizePath(setting.value) };
}

export function kubeconfigAsConfig(files: readonly NodeDocument[], flags: readonly Flag[]): KubeconfigAsConfig | undefined {
	const named = namedFile(flags);
	const document = named && firstOf(files, named.path);
	if (!document || !isKubeconfig(document)) return undefined;
	const kind = entryOf(document.root, "kind");
	const usual = firstOf(files, USUAL);
	return {
		flag: named.flag,
		kubeconfig: kind ? spotOf(document, kind.value) : fileSpot(document),
		meant: usual && isKubeletConfiguration(usual.root) ? `/${USUAL}` : undefined,
	};
}

export function absentConfig(files: readonly NodeDocument[], flags: readonly Flag[]): AbsentConfig | undefined {
	const named = namedFile(flags);
	if (!named || firstOf(files, named.path) || !isOfMachine(files)) return undefined;
	return { flag: named.flag, isKubeadms: named.path === USUAL };
}

/** Also of a file that could not be read: it is there. */
const firstOf = (files: readonly NodeDocument[], path: string): NodeDocument["document"] | undefined =>
	files.find(({ document }) => document.file.path === path)?.document;

/** By its kind, or by what only such a file has. Source: client-go tools/clientcmd/api/v1. */
function isKubeconfig(document: NodeDocument["document"]): boolean {
	const { root } = document;
	if (document.uncertain || isUncertain(document, ["kind"])) return false;
	const kind = entryOf(root, "kind");
	const isNamed = scalarOf(kind?.value, "string") === "Config" && scalarOf(entryOf(root, "apiVersion")?.value, "string") === "v1";
	return isNamed || (!kind && ["clusters", "contexts", "users"].every((key) => entryOf(root, key)?.value.kind === "list"));
}
