import { type Data, same, toData } from "../../syntax/data.ts";
import type { Document } from "../../syntax/documents.ts";
import type { Entry, Path, Tree } from "../../syntax/tree.ts";
import { type Setting, showPath, writtenSetting } from "../setting.ts";

/** A value of the main file in whose place a drop-in puts another one. */
export interface DropInOverride {
	/** The key by its path, as people write it. */
	readonly key: string;
	/** The last drop-in's: the one in force. */
	readonly winner: Setting<Data>;
	readonly loser: Setting<Data>;
	/** What is replaced as a whole. */
	readonly what: "value" | "list" | "table";
}

/** How a daemon puts its files together. */
export interface Merging {
	/** What happens to a thing at a path: tables are gone into, or count as one; `apart`: nothing below it takes the place of anything. */
	readonly at: (path: Path, tree: Tree) => "into" | "whole" | "apart";
	/** Keys that mean the same one, as one. */
	readonly nameOf?: (path: Path) => Path;
}

interface Leaf {
	readonly document: Document;
	readonly path: Path;
	readonly tree: Tree;
}

/** What drop-ins, weakest first, change of the main file's values. Nothing where a template hides what they say. */
export function overridesOf(main: Document, dropIns: readonly Document[], merging: Merging): DropInOverride[] {
	if (dropIns.length === 0 || [main, ...dropIns].some(({ uncertain }) => uncertain)) return [];
	const own = leavesOf(main, merging);
	const winners = new Map<string, Leaf>();
	for (const dropIn of dropIns) for (const [name, leaf] of leavesOf(dropIn, merging)) if (own.has(name)) winners.set(name, leaf);
	return [...winners].flatMap(([name, winner]) => {
		const loser = own.get(name);
		if (!loser || same(toData(winner.tree), toData(loser.tree))) return [];
		return [{ key: showPath(winner.path), winner: settingOf(winner), loser: settingOf(loser), what: whatIs(loser.tree) }];
	});
}

const whatIs = ({ kind }: Tree): DropInOverride["what"] => (kind === "scalar" ? "value" : kind);

const settingOf = ({ document, path, tree }: Leaf): Setting<Data> => writtenSetting(document, path, toData(tree), tree.span);

/** Everything in a document that is replaced or kept as one, by its name. */
function leavesOf(document: Document, merging: Merging): Map<string, Leaf> {
	const leaves = new Map<string, Leaf>();
	const open: { path: Path; tree: Tree }[] = [{ path: [], tree: document.root }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { path, tree } = next;
		const how = merging.at(path, tree);
		if (how === "apart") continue;
		if (tree.kind === "table" && how === "into")
			for (const [key, { value }] of lastOfEach(tree.entries)) open.push({ path: [...path, key], tree: value });
		else leaves.set(JSON.stringify(merging.nameOf?.(path) ?? path), { document, path, tree });
	}
	return leaves;
}

/** Of a key that stands twice the last one counts. */
const lastOfEach = (entries: readonly Entry[]): Map<string, Entry> => new Map(entries.map((entry) => [entry.key, entry]));
