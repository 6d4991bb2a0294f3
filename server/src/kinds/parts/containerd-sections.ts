import { entryOf, type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import { type Spot, showPath } from "../setting.ts";
import type { ContainerdStack, Layer } from "./containerd-stack.ts";

/** A plugin's table of an imported file that takes the place of an earlier file's whole one. */
export interface ReplacedSection extends Spot {
	readonly id: string;
	/** The table that is lost. */
	readonly earlier: Spot;
	/** What stood only there, as people write it. */
	readonly lost: readonly string[];
}

/** The plugin tables that are lost to later files, where this release does not put them together and something is lost by it. */
export function replacedSections(stack: ContainerdStack): ReplacedSection[] {
	if (!stack.readable || !stack.replacesTables() || stack.layers.some(({ document }) => document.uncertain)) return [];
	const holders = new Map<string, Layer>();
	return stack.layers.flatMap((layer) =>
		pluginsOf(layer).flatMap(({ key: id, keySpan, value }) => {
			const before = holders.get(id);
			holders.set(id, layer);
			const old = before && entryOf(treeAt(before.document.root, ["plugins"]), id);
			const lost = old ? keysOf(old.value).filter((path) => treeAt(value, path) === undefined) : [];
			if (!old || lost.length === 0) return [];
			const earlier = { file: before.document.file, span: old.keySpan, written: true };
			return [{ file: layer.document.file, span: keySpan, written: true, id, earlier, lost: lost.map(showPath) }];
		}),
	);
}

function pluginsOf({ document }: Layer) {
	const plugins = entryOf(document.root, "plugins")?.value;
	// Of an id that stands twice the last table counts.
	return plugins?.kind === "table" ? [...new Map(plugins.entries.map((entry) => [entry.key, entry])).values()] : [];
}

/** The paths of everything that is written in a table. */
function keysOf(table: Tree): Path[] {
	const found: Path[] = [];
	const open: { path: Path; tree: Tree }[] = [{ path: [], tree: table }];
	for (let next = open.shift(); next; next = open.shift()) {
		const { path, tree } = next;
		if (tree.kind === "table") for (const { key, value } of tree.entries) open.push({ path: [...path, key], tree: value });
		else found.push(path);
	}
	return found;
}
