import { containerdWholeEntries } from "../../knowledge/drop-ins.ts";
import type { Path, Tree } from "../../syntax/tree.ts";
import { showPath } from "../setting.ts";
import type { ContainerdStack } from "./containerd-stack.ts";
import { type DropInOverride, overridesOf } from "./drop-in-overrides.ts";

/**
 * What imported files change of the main file's values, where tables of plugins are merged key by key. Files of another version
 * are left out: their keys may have other names.
 */
export function containerdOverrides(stack: ContainerdStack): DropInOverride[] {
	const [main, ...others] = stack.layers;
	if (!main || others.length === 0 || !stack.readable || stack.replacesTables()) return [];
	const alike = others.filter(({ version }) => version === main.version && version > 0);
	const found = overridesOf(
		main.document,
		alike.map(({ document }) => document),
		{ at },
	);
	return found.map((one) => ({ ...one, key: nameOf(one.winner.place?.path ?? [one.key]) }));
}

const ZEROS: readonly unknown[] = [0, "", false];

function at(path: Path, tree: Tree): "into" | "whole" | "apart" {
	const [top] = path;
	if (path.length === 0 || top === "plugins") return "into";
	// Lists at the top are put together; a zero takes the place of nothing.
	if (path.length === 1 && (tree.kind === "list" || top === "version")) return "apart";
	if (tree.kind === "scalar" && ZEROS.includes(tree.value)) return "apart";
	return path.length === 2 && containerdWholeEntries.includes(String(top)) ? "whole" : "into";
}

/** Below its plugin, whose id says little to a person. */
const nameOf = (path: Path): string => showPath(path[0] === "plugins" && path.length > 2 ? path.slice(2) : path);
