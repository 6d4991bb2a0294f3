import { compareVersions, minorOf, showVersion, type Version } from "../base/version.ts";

/** Every part of every world is asked what its releases are called, and most of them have the same ones. */
const described = new WeakMap<readonly Version[], { readonly all: readonly Version[]; readonly text: string }>();

/** A set of releases as people write it: `1.6–1.7, 2.2.0–2.2.1`; `all` are the ones it was taken from. */
export function describeReleases(releases: readonly Version[], all: readonly Version[]): string {
	let known = described.get(releases);
	if (known?.all !== all) {
		known = { all, text: describe(releases, all) };
		described.set(releases, known);
	}
	return known.text;
}

function describe(releases: readonly Version[], all: readonly Version[]): string {
	const [only] = releases;
	if (only && releases.length === 1 && all.length === 1) return showVersion(only);
	const order = [...all].sort(compareVersions);
	const has = new Set(releases.map(showVersion));
	const runs: { readonly first: number; last: number }[] = [];
	for (const [index, release] of order.entries()) {
		if (!has.has(showVersion(release))) continue;
		const run = runs.at(-1);
		if (run?.last === index - 1) run.last = index;
		else runs.push({ first: index, last: index });
	}
	return runs.map(({ first, last }) => describeRun(order, first, last)).join(", ");
}

/** A run of releases without a gap: by minors where it begins or ends with a whole one, by patches elsewhere. */
function describeRun(order: readonly Version[], first: number, last: number): string {
	const from = isSameMinor(order[first - 1], order[first]) ? showVersion : minorOf;
	const to = isSameMinor(order[last + 1], order[last]) ? showVersion : minorOf;
	const [start, end] = [from(order[first] as Version), to(order[last] as Version)];
	return start === end ? start : `${start}–${end}`;
}

const isSameMinor = (a: Version | undefined, b: Version | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
