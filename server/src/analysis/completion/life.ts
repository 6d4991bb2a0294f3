import { atLeast, compareVersions, type Version } from "../../base/version.ts";
import { heldIndex } from "../../kinds/world.ts";
import type { Found } from "../../knowledge/key-lookup.ts";
import type { KeyDefault, KeyInfo, Keys } from "../../knowledge/keys.ts";
import type { Since } from "../../knowledge/since.ts";
import { type Dates, defaultRows, knows, wordRows } from "../by-release.ts";

/**
 * Whether any of the releases that may be running makes something of it, and whether the newest of those says that it will
 * go or does nothing with it any more. What has never done anything is as good as unknown.
 */
export function lifeOf(dates: Dates, releases: readonly Version[]): "unknown" | "in use" | "going" {
	const { deprecated, ignored, noEffectSince } = dates;
	const newest = newestOf(releases.filter(knows(dates)));
	if (!newest || (ignored && !deprecated)) return "unknown";
	return [deprecated, noEffectSince].some((from) => from !== undefined && atLeast(newest, from)) ? "going" : "in use";
}

/** The same of a key of a table of keys; of one that only has rows below it, what holds for all of those. */
export function lifeOfKey(keys: Keys, { info, pattern }: Found, releases: readonly Version[]): ReturnType<typeof lifeOf> {
	if (Object.hasOwn(keys, pattern)) return lifeOf(info, releases);
	const below = Object.entries(keys).filter(([name]) => name.startsWith(`${pattern}.`));
	const lives = below.map(([, row]) => lifeOf(row, releases));
	if (lives.length === 0 || lives.includes("in use")) return "in use";
	return lives.includes("going") ? "going" : "unknown";
}

/** The words of a key that the newest release takes; the empty one, which means the default, aside. */
export const wordsIn = (info: KeyInfo, releases: readonly Version[]): readonly string[] =>
	(inNewest(wordRows(info), releases) ?? info.values ?? []).filter((value) => value !== "");

/** The default of a key in the newest release that may be running; undefined where nobody knows. */
export const newestDefault = (info: KeyInfo, releases: readonly Version[]): KeyDefault | undefined =>
	inNewest(defaultRows(info), releases);

function inNewest<T>(rows: readonly Since<T>[], releases: readonly Version[]): T | undefined {
	const newest = newestOf(releases);
	return newest && rows[heldIndex(rows, newest)]?.value;
}

/** The newest of some releases. */
export function newestOf(releases: readonly Version[]): Version | undefined {
	let newest: Version | undefined;
	for (const release of releases) if (!newest || compareVersions(release, newest) > 0) newest = release;
	return newest;
}
