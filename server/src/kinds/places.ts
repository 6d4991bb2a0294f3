const cache = new Map<string, RegExp>();

/** A place pattern as a regular expression for the end of a path: `*` within one name, `**` over folders. */
export function placePattern(place: string): RegExp {
	let pattern = cache.get(place);
	if (!pattern) {
		const source = place.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/|\*\*|\*/g, (mark) => {
			if (mark === "**/") return "(?:[^/]+/)*";
			return mark === "**" ? ".*" : "[^/]*";
		});
		pattern = new RegExp(`^(?:(.*)/)?(?:${source})$`);
		cache.set(place, pattern);
	}
	return pattern;
}

/** Below which folder a path lies at that place: `""` for the root itself; undefined when it does not. The shortest root wins (longest place). */
export function rootAt(path: string, place: string): string | undefined {
	const match = placePattern(place).exec(path);
	return match ? (match[1] ?? "") : undefined;
}

export const hasWildcard = (place: string): boolean => place.includes("*");
