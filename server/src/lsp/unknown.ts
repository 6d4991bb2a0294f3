/** The value below some keys of data of unknown shape; undefined where there is none, or null. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
	return keys.reduce((found, key) => tableOf(found)[key] ?? undefined, value);
}

/** An object as it is; anything else as an empty one. */
const tableOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
