import { type Data, toData } from "../../syntax/data.ts";
import { type Entry, type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import type { Kind } from "../kind.ts";
import { showPath } from "../setting.ts";
import type { WrittenKey } from "./written-keys.ts";

/** A key of the top of a TOML file that stands below a table. */
export interface MisplacedKey extends WrittenKey {
	readonly shownKey: string;
	readonly table: string;
	readonly meant: Path;
	readonly isFree: boolean;
	/** What is written there. */
	readonly data: Data;
}

/** Keys that only make sense at the top of containerd's file. */
export const TOP_KEYS = ["version", "imports", "disabled_plugins", "required_plugins", "plugins"];

/** Whether a key stands where only the top of the file was meant: not below `proxy_plugins.<name>` and the like, whose keys are their own. */
export const isTopKey = (key: string, path: Path, kind: Kind): boolean =>
	kind.part === "containerd" && path.length >= 2 && TOP_KEYS.includes(key) && path[0] === "plugins";

/** A plugin of containerd's own under the name of another version; those of others may have any keys. */
export const isForeignTable = (path: Path, { part }: Kind): boolean =>
	part === "containerd" && path.length === 2 && path[0] === "plugins" && String(path[1]).startsWith("io.containerd.");

/** Where a key of the top was meant to stand; none for any other key. */
export function misplacedOf(key: WrittenKey): MisplacedKey[] {
	if (key.kind.part !== "containerd" || key.path.length < 2 || !TOP_KEYS.includes(key.key)) return [];
	const deep = key.key === "plugins" ? onlyChild(key.value) : [];
	const meant = [key.key, ...deep];
	const table = showPath(key.path.slice(0, -1));
	const isFree = treeAt(key.document.root, meant) === undefined;
	return [{ ...key, shownKey: showPath(meant), table, meant, isFree, data: toData(treeAt(key.value, deep) ?? key.value) }];
}

/** The steps down a chain of tables with one key each: what a dotted key says. */
function onlyChild(tree: Tree): string[] {
	if (tree.kind !== "table" || tree.entries.length !== 1) return [];
	const entry = tree.entries[0] as Entry;
	return [entry.key, ...onlyChild(entry.value)];
}
