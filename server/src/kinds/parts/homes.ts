import { childrenOf, lookUp, placesOf } from "../../knowledge/key-lookup.ts";
import type { Keys as Table } from "../../knowledge/keys.ts";
import { type Path, treeAt } from "../../syntax/tree.ts";
import { fits } from "./values.ts";
import type { WrittenKey } from "./written-keys.ts";

/** The place where a key belongs. */
export interface Home {
	readonly path: Path;
	/** Whether nothing stands there yet. */
	readonly isFree: boolean;
	/** Whether it is the same path without the quotes that make one name of several. */
	readonly isSplit: boolean;
}

/**
 * Where a key that is not known here belongs: the only place of the table that has a key of that name, in any case, takes
 * such a value, and does something with it. Names on the way (a runtime's) are those of the path as it is written.
 */
export function homeOf(keys: Table, { key, path, value, document }: WrittenKey): Home | undefined {
	const split = withoutQuotes(keys, path);
	if (split) return { path: split, isFree: treeAt(document.root, split) === undefined, isSplit: true };
	const homes = placesOf(keys, key).flatMap((steps) => {
		const home = withNamesOf(path, steps);
		const info = home && lookUp(keys, home)?.info;
		return info && !info.ignored && !info.removed && fits(value, info.type) ? [home] : [];
	});
	const [home] = homes;
	return home && homes.length === 1
		? { path: home, isFree: treeAt(document.root, home) === undefined, isSplit: false }
		: undefined;
}

/** A plugin's table whose quotes reach too far: `plugins."io.containerd.grpc.v1.cri.containerd"` → three steps. */
export function withoutQuotes(keys: Table, path: Path): Path | undefined {
	const name = path[1];
	if (path.length !== 2 || path[0] !== "plugins" || typeof name !== "string") return undefined;
	const plugin = childrenOf(keys, ["plugins"]).find((id) => name.startsWith(`${id}.`));
	if (plugin === undefined) return undefined;
	const split = ["plugins", plugin, ...name.slice(plugin.length + 1).split(".")];
	return lookUp(keys, split) ? split : undefined;
}

/** A place with the names and list positions of a path filled in; undefined where the path does not come by them. */
function withNamesOf(path: Path, steps: readonly string[]): Path | undefined {
	const filled: (string | number)[] = [];
	for (const [i, step] of steps.entries()) {
		const isName = step === "*" || step === "[]";
		const isOnPath = filled.every((done, j) => done === path[j]) && i < path.length - 1;
		if (isName && !(isOnPath && typeof path[i] === (step === "*" ? "string" : "number"))) return undefined;
		filled.push(isName ? (path[i] as string | number) : step);
	}
	return filled;
}
