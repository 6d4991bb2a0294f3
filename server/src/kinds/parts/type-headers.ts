import { atLeast } from "../../base/version.ts";
import { dropInNeedsHeader, foreignDocuments, kubeadmGroups, kubeletHeader } from "../../knowledge/type-headers.ts";
import { entryOf } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { fileSpot, isUncertain, type Place, type Spot, scalarOf, spotOf } from "../setting.ts";
import { held, type World } from "../world.ts";
import { isReadable } from "./readable.ts";

/** A document whose apiVersion or kind its reader does not take. */
export interface HeaderFault {
	readonly at: Spot;
	readonly isFatal: boolean;
	/** A document of another program, in a file for kubeadm. */
	readonly isForeign: boolean;
	/** The keys that are missing, or else those whose value is wrong: the kind first, since it says more. */
	readonly missing: readonly HeaderKey[];
	readonly wrong: readonly { readonly key: HeaderKey; readonly value: string }[];
	readonly place: (key: HeaderKey) => Place;
}

export type HeaderKey = keyof typeof kubeletHeader;
const KEYS: readonly HeaderKey[] = ["apiVersion", "kind"];

/** The documents of a node that their reader does not recognize. */
export function headerFaults(documents: readonly NodeDocument[], world: World): HeaderFault[] {
	return documents.flatMap((node) => {
		const { document, kind } = node;
		if (document.root.kind !== "table" || document.root.entries.length === 0 || !isReadable(node, world)) return [];
		if (kind.id === "kubeadm") return foreignTo(node, world);
		if ((kind.id !== "kubelet" && kind.id !== "kubelet-drop-in") || document.index !== 0) return [];
		const needed = () => kind.id === "kubelet" || world.ask("kubelet", (v) => atLeast(v, dropInNeedsHeader));
		return faultsIn(node).map((fault) => ({ ...fault, isFatal: needed() }));
	});
}

function faultsIn({ document }: NodeDocument): Omit<HeaderFault, "isFatal">[] {
	if (KEYS.some((key) => isUncertain(document, [key])) || isKubeconfig(document)) return [];
	const place = (key: HeaderKey): Place => ({ document, path: [key] });
	const missing = KEYS.filter((key) => !isWritten(document, key));
	if (missing.length > 0) return [{ at: fileSpot(document), isForeign: false, missing, wrong: [], place }];
	const wrong = [...KEYS].reverse().flatMap((key) => {
		const value = scalarOf(entryOf(document.root, key)?.value, "string");
		return value === undefined || value === kubeletHeader[key] ? [] : [{ key, value }];
	});
	const tree = wrong[0] && entryOf(document.root, wrong[0].key)?.value;
	return tree ? [{ at: spotOf(document, tree), isForeign: false, missing: [], wrong, place }] : [];
}

/** The wrong file altogether, where its header is the least of it. */
const isKubeconfig = ({ root }: NodeDocument["document"]): boolean =>
	scalarOf(entryOf(root, "kind")?.value, "string") === "Config";

/** An empty or null one counts as none. */
function isWritten({ root }: NodeDocument["document"], key: HeaderKey): boolean {
	const tree = entryOf(root, key)?.value;
	return tree !== undefined && !(tree.kind === "scalar" && (tree.value === "" || tree.type === "null"));
}

/** A document of some other program in a file for kubeadm. */
function foreignTo({ document }: NodeDocument, world: World): HeaderFault[] {
	const entry = entryOf(document.root, "apiVersion");
	const apiVersion = scalarOf(entry?.value, "string");
	if (!entry || apiVersion === undefined || document.uncertain) return [];
	const group = apiVersion.split("/")[0] as string;
	if (kubeadmGroups.includes(group) || world.ask("kubeadm", (v) => held(foreignDocuments, v)) !== "fatal") return [];
	const wrong = [{ key: "apiVersion" as const, value: apiVersion }];
	const place = (key: HeaderKey): Place => ({ document, path: [key] });
	return [{ at: spotOf(document, entry.value), isFatal: true, isForeign: true, missing: [], wrong, place }];
}
