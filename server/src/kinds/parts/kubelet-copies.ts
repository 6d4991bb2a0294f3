import { contains } from "../../base/span.ts";
import { entryOf } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isKubeletConfiguration } from "../kubelet.ts";
import { type Spot, scalarOf } from "../setting.ts";
import type { Kubelet } from "./kubelet.ts";

/**
 * The KubeletConfigurations in kubeadm files that are not the main one and that some command of kubeadm would write to a node:
 * beside a JoinConfiguration alone it ignores them.
 */
export function copiesIn(files: readonly NodeDocument[], main: NodeDocument | undefined): NodeDocument[] {
	const ofKubeadm = files.filter(({ kind }) => kind.id === "kubeadm");
	const isJoin = ({ document: { file } }: NodeDocument) => {
		const kinds = ofKubeadm.flatMap(({ document }) => (document.file === file ? [kindOf(document.root)] : []));
		return kinds.includes("JoinConfiguration") && !kinds.some((kind) => STARTS.includes(kind));
	};
	return ofKubeadm.filter((file) => file !== main && isKubeletConfiguration(file.document.root) && !isJoin(file));
}

/** The kinds of document with which kubeadm sets up or changes a cluster. */
const STARTS: readonly (string | undefined)[] = ["InitConfiguration", "ClusterConfiguration"];

const kindOf = (root: NodeDocument["document"]["root"]): string | undefined => scalarOf(entryOf(root, "kind")?.value, "string");

/** What a question finds in a kubelet's files, and what it would find in each of the copies once kubeadm has written it. */
export const findInCopies = <T>(kubelet: Kubelet, find: (kubelet: Kubelet) => readonly T[], spotOf: (found: T) => Spot): T[] => [
	...find(kubelet),
	...kubelet.copies().flatMap((copy) => find(copy).filter((found) => standsIn(spotOf(found), copy))),
];

function standsIn({ file, span }: Spot, { main }: Kubelet): boolean {
	return main !== undefined && file === main.file && contains(main.span, span);
}
