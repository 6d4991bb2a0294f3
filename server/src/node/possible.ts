import { atLeast, before, parseVersion, type Version } from "../base/version.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import { kubeletOf } from "../kinds/parts/kubelet.ts";
import { scalarOf } from "../kinds/setting.ts";
import type { MachineKey, ReleaseKey } from "../kinds/world.ts";
import { containerdConfigVersions, kubeadmApiVersions } from "../knowledge/evidence.ts";
import { kubeletFlags } from "../knowledge/keys/kubelet-flags.ts";
import { type ReleaseLine, releaseLines, WINDOW_MONTHS } from "../knowledge/releases.ts";
import { entryOf } from "../syntax/tree.ts";
import { anyWorld } from "./any-world.ts";
import type { Assumptions } from "./node.ts";

/** What could be running on a node: every release and machine fact that nothing speaks against. */
export interface Possible {
	readonly releases: Readonly<Record<ReleaseKey, readonly Version[]>>;
	readonly machine: Readonly<Record<MachineKey, readonly string[]>>;
	/** The keys that somebody stated. */
	readonly known: ReadonlySet<string>;
}

const KEYS = Object.keys(releaseLines) as ReleaseKey[];

/** Every release of a line: 1.6 with 39 patches → 1.6.0 … 1.6.39. */
const releasesOf = (line: ReleaseLine): Version[] => {
	const [major, minor] = parseVersion(line.minor) as Version;
	return Array.from({ length: line.patches + 1 }, (_, patch) => [major, minor, patch] as const);
};

const months = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

const allReleases = new Map<ReleaseKey, readonly Version[]>(KEYS.map((key) => [key, releaseLines[key].flatMap(releasesOf)]));

/** Every release that the tables know of a daemon, oldest first. */
export const allReleasesOf = (key: ReleaseKey): readonly Version[] => allReleases.get(key) ?? [];

/** The releases that upstream still maintained so long before the newest one of that daemon. */
const recentReleases = new Map<ReleaseKey, readonly Version[]>(
	KEYS.map((key) => {
		const lines: readonly ReleaseLine[] = releaseLines[key];
		const newest = Math.max(...lines.map((line) => months(line.released)));
		return [key, lines.filter((line) => months(line.supportedUntil) >= newest - WINDOW_MONTHS).flatMap(releasesOf)];
	}),
);

/** A statement about releases that a file makes. `surely`: no other release reads it so; else it only brings in older ones. */
interface Evidence {
	readonly key: ReleaseKey;
	readonly surely: boolean;
	readonly takes: (release: Version) => boolean;
}

export function possibleOn(documents: readonly NodeDocument[], assume: Assumptions): Possible {
	const evidence = evidenceOf(documents);
	const releases = Object.fromEntries(KEYS.map((key) => [key, releasesFor(key, assume, evidence)])) as Record<
		ReleaseKey,
		readonly Version[]
	>;
	const hasUnits = documents.some(({ kind }) => kind.id === "unit");
	return {
		releases: { ...releases, ...correlated(releases, assume) },
		machine: {
			cgroup: assume.cgroup ? [assume.cgroup] : ["v2", "v1"],
			init: assume.init ? [assume.init] : hasUnits ? ["systemd"] : ["systemd", "other"],
			arch: [assume.arch ?? "amd64"],
		},
		known: new Set(Object.keys(assume)),
	};
}

function releasesFor(key: ReleaseKey, assume: Assumptions, evidence: readonly Evidence[]): readonly Version[] {
	const stated = assume[key] && parseVersion(assume[key]);
	if (stated) return [stated];
	let possible = recentReleases.get(key) as readonly Version[];
	for (const { surely, takes } of evidence.filter((e) => e.key === key)) {
		const left = possible.filter(takes);
		if (left.length === 0) possible = (allReleases.get(key) as readonly Version[]).filter(takes);
		else if (surely) possible = left;
	}
	return possible.length > 0 ? possible : (recentReleases.get(key) as readonly Version[]);
}

/** kubeadm's minor is the kubelet's or one above; what is known of one narrows the other. */
function correlated(
	releases: Record<ReleaseKey, readonly Version[]>,
	assume: Assumptions,
): Partial<Record<ReleaseKey, readonly Version[]>> {
	if (assume.kubeadm && !assume.kubelet) {
		return { kubelet: pick("kubelet", (kubelet) => releases.kubeadm.some((kubeadm) => isPair(kubelet, kubeadm))) };
	}
	if (assume.kubeadm) return {};
	const pairs = (kubeadm: Version) => releases.kubelet.some((kubelet) => isPair(kubelet, kubeadm));
	const left = releases.kubeadm.filter(pairs);
	if (left.length > 0) return { kubeadm: left };
	// What a file for kubeadm gives away says more than a kubelet of which nothing is known.
	if (releases.kubelet === recentReleases.get("kubelet"))
		return { kubelet: pick("kubelet", (kubelet) => releases.kubeadm.some((one) => isPair(kubelet, one))) };
	return { kubeadm: pick("kubeadm", pairs) };
}

const pick = (key: ReleaseKey, takes: (release: Version) => boolean): readonly Version[] => {
	const left = (allReleases.get(key) as readonly Version[]).filter(takes);
	return left.length > 0 ? left : (recentReleases.get(key) as readonly Version[]);
};

/** Whether a kubelet and a kubeadm of these releases belong together. */
export const isPair = (kubelet: Version, kubeadm: Version): boolean =>
	kubelet[0] === kubeadm[0] && (kubeadm[1] === kubelet[1] || kubeadm[1] === kubelet[1] + 1);

function evidenceOf(documents: readonly NodeDocument[]): Evidence[] {
	const removedFlags = (kubeletOf(documents, anyWorld)?.flags ?? []).flatMap(({ name }): Evidence[] => {
		const removed = (kubeletFlags as Readonly<Record<string, { removed?: string }>>)[name]?.removed;
		return removed ? [{ key: "kubelet", surely: false, takes: (v) => before(v, removed) }] : [];
	});
	return [...documents.flatMap(evidenceIn), ...removedFlags];
}

function evidenceIn({ kind, document }: NodeDocument): Evidence[] {
	if (kind.id === "containerd") {
		const since = containerdConfigVersions[scalarOf(entryOf(document.root, "version")?.value, "integer") ?? 0];
		return since ? [{ key: "containerd", surely: true, takes: (v) => atLeast(v, since) }] : [];
	}
	if (kind.id !== "kubeadm") return [];
	const api = kubeadmApiVersions[scalarOf(entryOf(document.root, "apiVersion")?.value, "string") ?? ""];
	return api
		? [{ key: "kubeadm", surely: false, takes: (v) => atLeast(v, api.since) && (!api.removed || before(v, api.removed)) }]
		: [];
}
