/** A release as numbers: `1.6.20` → [1, 6, 20]; missing parts count as 0. */
export type Version = readonly [major: number, minor: number, patch: number];

/** Reads `1.6.20`, `v1.30`, `27.5.1-1~debian`, `2.1.0+k3s1`; undefined when it does not start like a version. */
export function parseVersion(text: string): Version | undefined {
	const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=$|[-+~.\s])/.exec(text.trim());
	return match ? [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)] : undefined;
}

export const compareVersions = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The limits that tables are written with: few, and asked for at every keystroke. */
const limits = new Map<string, Version>();

/** Whether `version` is `since` or later; `since` is written as in the tables (`1.31`, `2.2.2`). */
export function atLeast(version: Version, since: string): boolean {
	let limit = limits.get(since);
	if (!limit) {
		limit = parseVersion(since);
		if (!limit) throw new Error(`no version: ${since}`);
		limits.set(since, limit);
	}
	return compareVersions(version, limit) >= 0;
}

export const before = (version: Version, limit: string): boolean => !atLeast(version, limit);

export const showVersion = (version: Version): string => `${version[0]}.${version[1]}.${version[2]}`;
export const minorOf = (version: Version): string => `${version[0]}.${version[1]}`;
