import { compareVersions, minorOf, showVersion, type Version } from "../base/version.ts";

const sorted = (releases: readonly Version[]): Version[] => [...releases].sort(compareVersions);

/** A set of releases as people write it: `1.6–1.7, 2.2.0–2.2.1`; `all` are the ones it was taken from. */
export function describeReleases(releases: readonly Version[], all: readonly Version[]): string {
	if (releases.length === 1 && all.length === 1) return showVersion(releases[0] as Version);
	const order = sorted(all);
	const has = new Set(releases.map(showVersion));
	const ranges: Version[][] = [];
	let open: Version[] | undefined;
	for (const release of order) {
		if (!has.has(showVersion(release))) {
			open = undefined;
		} else if (open) {
			open.push(release);
		} else {
			open = [release];
			ranges.push(open);
		}
	}
	return ranges.map((range) => describeRange(range, order)).join(", ");
}

/** A run of releases without a gap: by minors where it begins or ends with a whole one, by patches elsewhere. */
function describeRange(range: readonly Version[], all: readonly Version[]): string {
	const first = range[0] as Version;
	const last = range.at(-1) as Version;
	const isFirstOfMinor = !all.some((v) => minorOf(v) === minorOf(first) && compareVersions(v, first) < 0);
	const isLastOfMinor = !all.some((v) => minorOf(v) === minorOf(last) && compareVersions(v, last) > 0);
	const from = isFirstOfMinor ? minorOf(first) : showVersion(first);
	const to = isLastOfMinor ? minorOf(last) : showVersion(last);
	return from === to ? from : `${from}–${to}`;
}
