import type { Data } from "../data.ts";

/** The data as a list of strings, or undefined. */
export function asWords(data: Data): string[] | undefined {
	if (!Array.isArray(data)) return undefined;
	const words = data.filter((word): word is string => typeof word === "string");
	return words.length === data.length ? words : undefined;
}

/** The data as a table, or undefined. */
export const asTable = (data: Data): { [key: string]: Data } | undefined =>
	typeof data === "object" && data !== null && !Array.isArray(data) ? data : undefined;
