import type { SourceFile } from "../base/file.ts";
import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { partsOf } from "../kinds/parts/index.ts";
import type { Setting, Spot } from "../kinds/setting.ts";
import { anyWorld } from "../node/any-world.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import { entryAt } from "../syntax/tree.ts";
import type { Judged } from "./fold.ts";

/** A place to go to. */
export interface Target {
	readonly file: SourceFile;
	readonly span: Span;
}

/** The other side of what is compared at an offset: by what was found there, and for what has to agree on every node. */
export function definitionsAt(node: Node, findings: readonly Judged[], file: SourceFile, offset: number): Target[] {
	const documents = documentsOfNode(node);
	const isHere = (spot: Spot) => spot.file === file && spansOf(spot).some((span) => span.start <= offset && offset <= span.end);
	const groups = [...findings.map(({ at, related }) => [at, ...(related ?? []).map((r) => r.at)]), ...comparedOn(documents)];
	const targets = groups.filter((group) => group.some(isHere)).flatMap((group) => group.filter((spot) => !isHere(spot)));
	const unique = new Map(targets.map(({ file, span }) => [`${file.path}\0${span.start}`, { file, span }]));
	return [...unique.values()];
}

/** The value, and the key it is written for. */
function spansOf(spot: Spot): Span[] {
	const place = spot.written && isSetting(spot) ? spot.place : undefined;
	const entry = place && entryAt(place.document.root, place.path);
	return entry ? [spot.span, entry.keySpan] : [spot.span];
}

const isSetting = (spot: Spot): spot is Setting<unknown> => "place" in spot;

/** Settings that have to agree: the cgroup drivers, the pause image with kubeadm's registry, the sockets. */
function comparedOn(documents: readonly NodeDocument[]): Spot[][] {
	const { kubelet, kubeadm, runtime, crictl } = partsOf(documents, anyWorld, (_name, _facts, make) => make(anyWorld));
	const groups = [
		[kubelet?.cgroupDriver()?.setting, ...(runtime?.cgroupDrivers().map(({ setting }) => setting) ?? [])],
		[runtime?.pauseImage(), kubeadm?.imageRepository()],
		[kubelet?.endpoint(), crictl?.endpoint("runtime-endpoint")],
	];
	return groups.map((group) => group.filter((spot) => spot !== undefined)).filter((group) => group.length > 1);
}
