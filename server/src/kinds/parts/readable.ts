import { type Verdict, verdictsOn } from "../../knowledge/strictness.ts";
import type { Kind, NodeDocument, Part } from "../kind.ts";
import { held, type ReleaseKey, type World } from "../world.ts";

/** The daemon whose release decides what a fault in a part's file does. */
const readerRelease: Record<Part, ReleaseKey | undefined> = {
	kubelet: "kubelet",
	kubeadm: "kubeadm",
	containerd: "containerd",
	crio: "crio",
	docker: "docker",
	"cri-dockerd": "cri-dockerd",
	crictl: undefined,
	host: undefined,
};

/** What this world's release does with a fault in a file of a kind. */
export function verdictOn(kind: Kind, fault: string, world: World): Verdict {
	const table = verdictsOn(kind.reader, fault);
	const release = readerRelease[kind.part];
	if (table.length === 1 || release === undefined) return table[0]?.value ?? "unknown";
	return world.ask(release, (version) => held(table, version)) ?? "unknown";
}

/** Whether the daemon reads the file at all: no fault in it is fatal or makes it skip the file. */
export const isReadable = ({ kind, document }: NodeDocument, world: World): boolean =>
	!document.file.absent &&
	document.problems.every((problem) => !["fatal", "skipped"].includes(verdictOn(kind, problem.code, world)));
