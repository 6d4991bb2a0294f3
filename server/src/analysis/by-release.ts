import { atLeast, type Version } from "../base/version.ts";
import type { FlagInfo } from "../knowledge/keys/flag-info.ts";
import { kubeletKeys, kubeletValueHistory } from "../knowledge/keys/kubelet.ts";
import { isByRelease, type KeyDefault, type KeyInfo } from "../knowledge/keys.ts";
import type { Since } from "../knowledge/since.ts";

/** When something is known to a daemon, as tables of keys and of flags say it. */
export type Dates = Pick<KeyInfo, "since" | "deprecated" | "removed" | "ignored" | "replacedBy"> &
	Pick<FlagInfo, "noEffectSince">;

const histories = new Map<KeyInfo, readonly Since<readonly string[]>[]>(
	Object.entries(kubeletValueHistory).map(([key, steps]) => [
		kubeletKeys[key as keyof typeof kubeletValueHistory],
		steps.map(({ since, values }) => ({ since, value: values })),
	]),
);

/** The words that a key takes, by release; one row where they never changed. */
export const wordRows = (info: KeyInfo): readonly Since<readonly string[]>[] =>
	histories.get(info) ?? [{ since: "0", value: info.values ?? [] }];

/** The defaults of a key, by release; one row where it never changed, none where nobody knows it. */
export function defaultRows({ default: value }: KeyInfo): readonly Since<KeyDefault>[] {
	if (isByRelease(value)) return value.byRelease;
	return value === undefined ? [] : [{ since: "0", value }];
}

/** Tells the releases in which a key or flag is known. */
export const knows =
	({ since = "0", removed }: Dates) =>
	(release: Version): boolean =>
		atLeast(release, since) && !(removed && atLeast(release, removed));
