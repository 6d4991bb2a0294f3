import type { KeyInfo, Keys } from "../keys.ts";

/** A section's keys with the path of the section before them. */
type Placed<Prefix extends string, Section extends Keys> = {
	readonly [Name in keyof Section & string as `${Prefix}.${Name}`]: KeyInfo & { readonly type: Section[Name]["type"] };
};

/**
 * The keys of a section, at the place where the section stands: `place("crio.api", { listen })` has `crio.api.listen`.
 * `replacedBy` of a section's key is a path in the same section unless it starts with `plugins.`. `next` is the place of
 * the same section in the next version of the format: keys that went there, and have no other successor, get theirs from it.
 */
export function place<const Prefix extends string, Section extends Keys>(
	prefix: Prefix,
	section: Section,
	next?: string,
): Placed<Prefix, Section> {
	const placed = Object.entries(section).map(([name, info]): [string, KeyInfo] => [
		`${prefix}.${name}`,
		withSuccessor(prefix, name, info, next),
	]);
	// Object.fromEntries forgets which names it was given.
	return Object.fromEntries(placed) as Placed<Prefix, Section>;
}

function withSuccessor(prefix: string, name: string, info: KeyInfo, next: string | undefined): KeyInfo {
	const { replacedBy } = info;
	if (replacedBy) return replacedBy.startsWith("plugins.") ? info : { ...info, replacedBy: `${prefix}.${replacedBy}` };
	const moved = next !== undefined && !info.deprecated && !info.removed;
	return moved ? { ...info, replacedBy: `${next}.${name}` } : info;
}
