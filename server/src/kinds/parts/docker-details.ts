import { atLeast } from "../../base/version.ts";
import { generalLogOptions, logOptionsByDriver } from "../../knowledge/docker-log-options.ts";
import { runtimesCheckedSince } from "../../knowledge/docker-runtimes.ts";
import type { Document } from "../../syntax/documents.ts";
import { type Entry, entryOf, type Tree } from "../../syntax/tree.ts";
import { type Place, type Spot, scalarOf } from "../setting.ts";
import type { World } from "../world.ts";

/** A runtime of daemon.json with which dockerd does not start. The spot is its name, or the key that is too much. */
export interface BadRuntime extends Spot {
	readonly name: string;
	readonly fault: "reserved" | "neither" | "both" | "options";
	/** What to take away. */
	readonly place: Place;
}

/** Name of the runtime that dockerd defines itself. */
const RESERVED = "runc";

export function badRuntimes(main: Document, world: World): BadRuntime[] {
	const runtimes = entryOf(main.root, "runtimes")?.value;
	if (runtimes?.kind !== "table") return [];
	return runtimes.entries.flatMap((entry) => {
		if (entry.uncertain) return [];
		const fault = faultOf(entry, world);
		if (!fault) return [];
		const { at, path, kind } = fault;
		return [
			{
				file: main.file,
				span: at.keySpan,
				written: true,
				name: entry.key,
				fault: kind,
				place: { document: main, path: ["runtimes", entry.key, ...path] },
			},
		];
	});
}

interface Fault {
	readonly kind: BadRuntime["fault"];
	readonly at: Entry;
	readonly path: readonly string[];
}

function faultOf(entry: Entry, world: World): Fault | undefined {
	if (entry.key === RESERVED) return { kind: "reserved", at: entry, path: [] };
	if (entry.value.kind !== "table") return undefined;
	const [path, type, options] = ["path", "runtimeType", "options"].map((key) => inAnyCase(entry.value, key));
	if ([path, type].some((e) => e?.value.kind === "scalar" && e.value.uncertain)) return undefined;
	const [hasPath, hasType] = [path, type].map((e) => (scalarOf(e?.value, "string") ?? "") !== "");
	const fault: Fault | undefined =
		!hasPath && !hasType
			? { kind: "neither", at: entry, path: [] }
			: hasPath && hasType && type
				? { kind: "both", at: type, path: [type.key] }
				: hasPath && options?.value.kind === "table" && options.value.entries.length > 0
					? { kind: "options", at: options, path: [options.key] }
					: undefined;
	return fault && world.ask("docker", (v) => atLeast(v, runtimesCheckedSince)) ? fault : undefined;
}

/** Below a runtime's name dockerd takes keys in any case. */
const inAnyCase = (tree: Tree, key: string): Entry | undefined =>
	tree.kind === "table" ? tree.entries.findLast((e) => e.key.toLowerCase() === key.toLowerCase()) : undefined;

/** A log option that the log driver does not have. The spot is its key. */
export interface UnknownLogOption extends Spot {
	readonly option: string;
	readonly driver: string;
	readonly known: readonly string[];
	readonly place: Place;
	/** Every option that is written. */
	readonly beside: readonly string[];
}

/** The log options of daemon.json that its driver refuses; none for a driver whose options we do not know. */
export function unknownLogOptions(main: Document, driver: string): UnknownLogOption[] {
	const options = entryOf(main.root, "log-opts")?.value;
	const known = logOptionsByDriver.get(driver);
	if (options?.kind !== "table" || !known) return [];
	const names = options.entries.map(({ key }) => key);
	return options.entries
		.filter(({ key, uncertain }) => !uncertain && !known.includes(key) && !generalLogOptions.includes(key))
		.map(({ key, keySpan }) => ({
			file: main.file,
			span: keySpan,
			written: true,
			option: key,
			driver,
			known,
			place: { document: main, path: ["log-opts", key] },
			beside: names,
		}));
}
