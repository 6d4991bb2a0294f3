import { atLeast, before, minorOf, parseVersion } from "../../base/version.ts";
import { kubeadmApiVersions } from "../../knowledge/evidence.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryOf } from "../../syntax/tree.ts";
import { type Spot, scalarOf, spotOf } from "../setting.ts";
import type { World } from "../world.ts";

/** An apiVersion that this world's kubeadm does not read, or not for much longer. */
export interface OutdatedApi extends Spot {
	readonly apiVersion: string;
	readonly state: "gone" | "not-yet" | "deprecated";
	/** The minor that reads it last (`gone`), or first (`not-yet`), or since which it is deprecated. */
	readonly release: string;
	/** Whether somebody said which kubeadm it is, or which kubelet: else the file itself is all that tells. */
	readonly isCertain: boolean;
}

/** The documents for kubeadm whose apiVersion it refuses or is about to drop; versions that are in no table are left out. */
export function outdatedApis(documents: readonly Document[], world: World): OutdatedApi[] {
	const isCertain = world.isKnown("kubeadm") || world.isKnown("kubelet");
	return documents.flatMap((document) => {
		const tree = entryOf(document.root, "apiVersion")?.value;
		const apiVersion = scalarOf(tree, "string");
		const verdict = apiVersion === undefined ? undefined : verdictOn(apiVersion, world);
		return tree && apiVersion !== undefined && verdict ? [{ ...spotOf(document, tree), apiVersion, isCertain, ...verdict }] : [];
	});
}

function verdictOn(apiVersion: string, world: World): Pick<OutdatedApi, "state" | "release"> | undefined {
	const api = Object.hasOwn(kubeadmApiVersions, apiVersion) ? kubeadmApiVersions[apiVersion] : undefined;
	if (!api) return undefined;
	const { since, removed, deprecated } = api;
	const state = world.ask("kubeadm", (v) => {
		if (removed && atLeast(v, removed)) return "gone";
		if (before(v, since)) return "not-yet";
		return deprecated && atLeast(v, deprecated) ? "deprecated" : "read";
	});
	// A file for a later kubeadm says so itself, unless somebody knows better.
	if (state === "read" || (state === "not-yet" && !world.isKnown("kubeadm"))) return undefined;
	return {
		state,
		release: state === "gone" ? minorBefore(removed ?? since) : state === "not-yet" ? since : (deprecated ?? since),
	};
}

/** `1.27` → `1.26`. */
function minorBefore(release: string): string {
	const [major, minor, patch] = parseVersion(release) ?? [0, 0, 0];
	return minorOf([major, minor - 1, patch]);
}
