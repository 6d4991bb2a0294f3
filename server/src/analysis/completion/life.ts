import { atLeast, compareVersions, type Version } from "../../base/version.ts";
import { held } from "../../kinds/world.ts";
import { kubeletKeys, kubeletValueHistory } from "../../knowledge/keys/kubelet.ts";
import type { DefaultByRelease, KeyDefault, KeyInfo } from "../../knowledge/keys.ts";

/** When something is known to a daemon, as tables of keys and flags say it. */
interface Dates {
	readonly since?: string;
	readonly deprecated?: string;
	readonly removed?: string;
	readonly ignored?: true;
	readonly noEffectSince?: string;
}

/**
 * Whether any of the releases that may be running makes something of it, and whether the newest of those says that it will
 * go or does nothing with it any more. What has never done anything is as good as unknown.
 */
export function lifeOf(dates: Dates, releases: readonly Version[]): "unknown" | "in use" | "going" {
	const { since, removed, deprecated, ignored, noEffectSince } = dates;
	const known = releases.filter((release) => !(since && !atLeast(release, since)) && !(removed && atLeast(release, removed)));
	const newest = newestOf(known);
	if (!newest || (ignored && !deprecated)) return "unknown";
	return [deprecated, noEffectSince].some((from) => from !== undefined && atLeast(newest, from)) ? "going" : "in use";
}

const histories = new Map<KeyInfo, readonly { readonly since: string; readonly values: readonly string[] }[]>(
	Object.entries(kubeletValueHistory).map(([key, steps]) => [kubeletKeys[key as keyof typeof kubeletValueHistory], steps]),
);

/** The words of a key that the newest release takes; the empty one, which means the default, aside. */
export function wordsIn(info: KeyInfo, releases: readonly Version[]): readonly string[] {
	const steps = histories.get(info);
	const newest = newestOf(releases);
	const table = steps?.map(({ since, values }, index) => ({ since, value: index, values }));
	const index = table && newest && held(table, newest);
	const values = index === undefined ? info.values : steps?.[index]?.values;
	return (values ?? []).filter((value) => value !== "");
}

/** The default of a key in the newest release that may be running; undefined where nobody knows. */
export function newestDefault({ default: value }: KeyInfo, releases: readonly Version[]): KeyDefault | undefined {
	if (!isByRelease(value)) return value;
	const newest = newestOf(releases);
	if (!newest) return undefined;
	const index = held(
		value.byRelease.map((step, at) => ({ since: step.since, value: at })),
		newest,
	);
	return index === undefined ? undefined : value.byRelease[index]?.value;
}

/** The newest of some releases. */
export function newestOf(releases: readonly Version[]): Version | undefined {
	let newest: Version | undefined;
	for (const release of releases) if (!newest || compareVersions(release, newest) > 0) newest = release;
	return newest;
}

const isByRelease = (value: KeyInfo["default"]): value is DefaultByRelease =>
	typeof value === "object" && value !== null && "byRelease" in value && Array.isArray(value.byRelease);
