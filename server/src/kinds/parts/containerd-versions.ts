import { readsOldFiles, refusesNewerDropIns } from "../../knowledge/containerd-dialects.ts";
import { entryAt, entryOf } from "../../syntax/tree.ts";
import { type Spot, spotOf } from "../setting.ts";
import { held, type World } from "../world.ts";
import { type ContainerdStack, type Layer, physicalPath } from "./containerd-stack.ts";

/** An imported file of another version than the main file. */
export interface OtherVersion extends Spot {
	readonly version: number;
	readonly mainVersion: number;
	readonly main: Spot;
	/** `newer`: containerd exits. `runtimes-lost`: those of this older file do not count. */
	readonly effect: "newer" | "runtimes-lost";
}

const RUNTIMES = ["containerd", "runtimes"];

/** The imported files whose version stops containerd, or takes their runtimes away. */
export function otherVersions(stack: ContainerdStack, world: World): OtherVersion[] {
	const { main, layers } = stack;
	const mainSpot = versionSpot(main);
	if (!mainSpot || main.document.uncertain || !stack.readable) return [];
	const others = layers.filter(({ version }) => version > 0 && version !== main.version);
	return others.flatMap((layer): OtherVersion[] => {
		const common = { version: layer.version, mainVersion: main.version, main: mainSpot };
		const own = versionSpot(layer);
		if (layer.version > main.version)
			return own && world.ask("containerd", (v) => held(refusesNewerDropIns, v)) ? [{ ...own, ...common, effect: "newer" }] : [];
		const lost = runtimesOf(layer, "v2");
		return lost && runtimesOf(main, "v3") && readsNamesOnly(world) ? [{ ...lost, ...common, effect: "runtimes-lost" }] : [];
	});
}

/** Where `version` is written. */
function versionSpot({ document }: Layer): Spot | undefined {
	const entry = entryOf(document.root, "version");
	return entry && spotOf(document, entry.value);
}

/** The first runtime that is written under one way of naming. */
function runtimesOf({ document }: Layer, dialect: "v2" | "v3"): Spot | undefined {
	const table = entryAt(document.root, physicalPath(dialect, RUNTIMES))?.value;
	const first = table?.kind === "table" ? table.entries[0] : undefined;
	return first && { file: document.file, span: first.keySpan, written: true };
}

const readsNamesOnly = (world: World): boolean => world.ask("containerd", (v) => held(readsOldFiles, v)) === "names";
