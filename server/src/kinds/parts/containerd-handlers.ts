import { before } from "../../base/version.ts";
import { builtInRuntime, oldSystemdCgroupSpellings, runcTypes } from "../../knowledge/containerd-dialects.ts";
import { type Entry, entryOf, type Table } from "../../syntax/tree.ts";
import { nearestSpan, type Setting, type Spot, scalarOf, writtenSetting } from "../setting.ts";
import type { World } from "../world.ts";
import type { ContainerdStack, Hit } from "./containerd-stack.ts";

/** A runtime handler that is in force. */
export interface Handler extends Spot {
	readonly name: string;
	/** `runtime_type`; undefined when nobody can tell, empty when the release fills none in. */
	readonly type: Setting<string> | undefined;
	/** Whether its options are runc's: then it has a cgroup driver. */
	readonly runcBased: boolean;
	/** Another setting of the runtime says what it is, or nobody can tell: no type is wanted. */
	readonly typeIsElsewhere: boolean;
	/** Whether an options table is there (written or built in). */
	readonly hasOptions: boolean;
	readonly systemdCgroup: Setting<boolean> | undefined;
	/** The built-in type, where it must be written with anything else of the handler: old releases (or a guessed one) lose it then. */
	readonly typeToWrite: Setting<string> | undefined;
}

/** How settings of the CRI section are read. */
interface CriReader {
	get(key: "containerd.runtimes.*.runtime_type", names: readonly string[], fallback?: unknown): Setting<unknown> | undefined;
	/** A setting that nobody wrote, at the place where it would be written. */
	unwritten<T>(path: readonly string[], value: T): Setting<T>;
}

/** The runtime handlers in force, by name: written ones, and the built-in one where the release keeps it. */
export function readHandlers(stack: ContainerdStack, world: World, reader: CriReader): Handler[] {
	if (!stack.readable || stack.layers.some(({ document }) => document.uncertain)) return [];
	const tables = stack.hits(["containerd", "runtimes"]).filter((hit): hit is Hit & { tree: Table } => hit.tree.kind === "table");
	const names = new Set(tables.flatMap(({ tree }) => tree.entries.map((e) => e.key)));
	if (names.size === 0 || stack.isNew()) names.add(builtInRuntime.name);
	return [...names].sort().map((name) => handlerOf(name, tables, stack, world, reader));
}

function handlerOf(name: string, tables: readonly Hit[], stack: ContainerdStack, world: World, reader: CriReader): Handler {
	const owner = tables.find(({ tree }) => entryOf(tree, name));
	const entry = owner && entryOf(owner.tree, name);
	const builtIn = name === builtInRuntime.name && (!entry || stack.isNew());
	const type = reader.get("containerd.runtimes.*.runtime_type", [name], builtIn ? builtInRuntime.type : "") as
		| Setting<string>
		| undefined;
	const document = owner?.layer.document ?? stack.main.document;
	const options = stack.hits(["containerd", "runtimes", name, "options"]);
	const oldShim = owner?.dialect === "v1" && entryOf(entry?.value, "runtime_engine") !== undefined;
	return {
		name,
		file: document.file,
		span: entry?.keySpan ?? nearestSpan(document, stack.homeOf(["containerd", "runtimes", name]).path),
		written: entry !== undefined,
		type,
		runcBased: type !== undefined && isRunc(type.value, world),
		typeIsElsewhere: type === undefined || oldShim,
		hasOptions: options.length > 0 || builtIn,
		systemdCgroup: systemdCgroupOf(name, options, stack, reader),
		typeToWrite: !entry && (!stack.releaseIsKnown || !stack.isNew()) ? type : undefined,
	};
}

const isRunc = (type: string, world: World): boolean => {
	const removed = runcTypes[type]?.removed;
	return Object.hasOwn(runcTypes, type) && (!removed || world.ask("containerd", (v) => before(v, removed)));
};

function systemdCgroupOf(
	name: string,
	options: readonly Hit[],
	stack: ContainerdStack,
	reader: CriReader,
): Setting<boolean> | undefined {
	for (const { layer, path, tree } of options) {
		const read = tree.kind === "table" ? readSpelling(tree.entries, stack) : undefined;
		if (!read) continue;
		const value = scalarOf(read.value, "boolean");
		return value === undefined ? undefined : writtenSetting(layer.document, [...path, read.key], value, read.value.span);
	}
	return reader.unwritten(["containerd", "runtimes", name, "options", "SystemdCgroup"], false);
}

/**
 * The spelling that counts. Old releases take the first of four; newer ones any case, where the last in byte order wins,
 * also over the built-in `SystemdCgroup = false`.
 */
function readSpelling(entries: readonly Entry[], stack: ContainerdStack): Entry | undefined {
	const meant = entries.filter((e) => e.key.toLowerCase() === "systemdcgroup");
	if (meant.every((e) => e.key === "SystemdCgroup")) return meant.at(-1);
	if (stack.isNew()) {
		return meant.filter((e) => e.key >= "SystemdCgroup").sort((a, b) => (a.key < b.key ? 1 : -1))[0];
	}
	const spelling = oldSystemdCgroupSpellings.find((key) => meant.some((e) => e.key === key));
	return meant.findLast((e) => e.key === spelling);
}
