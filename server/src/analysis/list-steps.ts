import { lookUp } from "../knowledge/key-lookup.ts";
import type { Keys } from "../knowledge/keys.ts";
import type { Path } from "../syntax/tree.ts";

/**
 * A path with a position behind each list of tables that is written as one table: `[[registry]` without its last bracket, or
 * `[registry]`, is meant as an item of the list. `within`: the path is that of a table, whose keys are asked for.
 */
export function withItems(keys: Keys, path: Path, within: boolean): Path {
	const out: (string | number)[] = [];
	for (const [i, step] of path.entries()) {
		out.push(step);
		const next = path[i + 1];
		const isTable = next === undefined ? within : typeof next === "string";
		if (isTable && typeof step === "string" && lookUp(keys, out)?.info.type === "list<table>") out.push(0);
	}
	return out;
}
