interface Pattern {
	readonly expression: RegExp;
	/** What stands behind the last wildcard. */
	readonly tail: string;
}

const cache = new Map<string, Pattern>();

function patternOf(place: string): Pattern {
	let pattern = cache.get(place);
	if (!pattern) {
		const source = place.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/|\*\*|\*/g, (mark) => {
			if (mark === "**/") return "(?:[^/]+/)*";
			return mark === "**" ? ".*" : "[^/]*";
		});
		const tail = place.slice(place.lastIndexOf("*") + 1).replace(/^\//, "");
		pattern = { expression: new RegExp(`^(?:(.*)/)?(?:${source})$`), tail };
		cache.set(place, pattern);
	}
	return pattern;
}

/** A place as a regular expression for the end of a path: `*` within one name, `**` over folders. */
export const placePattern = (place: string): RegExp => patternOf(place).expression;

/** Below which folder a path lies at that place: `""` for the root itself; undefined when it does not. The shortest root wins (longest place). */
export function rootAt(path: string, place: string): string | undefined {
	const { expression, tail } = patternOf(place);
	// A folder may hold thousands of files that are none of ours: most are told by their last letters.
	const match = path.endsWith(tail) ? expression.exec(path) : null;
	return match ? (match[1] ?? "") : undefined;
}

export const hasWildcard = (place: string): boolean => place.includes("*");
