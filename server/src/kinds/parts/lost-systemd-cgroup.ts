import { nearest } from "../../base/nearest.ts";
import { oldSystemdCgroupSpellings } from "../../knowledge/containerd-dialects.ts";
import { entryOf, type Table, treeAt } from "../../syntax/tree.ts";
import { type Place, type Spot, scalarOf } from "../setting.ts";
import type { ContainerdStack, Hit } from "./containerd-stack.ts";

/** A SystemdCgroup that is meant, but written where or how containerd does not read it. The spot is its key. */
export interface LostSystemdCgroup extends Spot {
	readonly key: string;
	readonly document: Hit["layer"]["document"];
	readonly path: Hit["path"];
	/** The runtime it was meant for. */
	readonly handler: string;
	readonly inOptions: boolean;
	/** Where it is read. */
	readonly target: Place;
	/** Whether nothing stands there yet. */
	readonly isFree: boolean;
}

const isMeant = (key: string): boolean => nearest(key.replace(/[_-]/g, ""), ["SystemdCgroup"]) !== undefined;

/** Misspelt below `options`, or spelt rightly outside of them: in the runtime, in `containerd`, in the CRI section. */
export function lostSystemdCgroups(stack: ContainerdStack, handler: string): LostSystemdCgroup[] {
	const runtimes = stack.hits(["containerd", "runtimes"]);
	const inRuntimes = runtimes.flatMap((hit) =>
		tablesOf(hit).flatMap(([name, runtime]) => {
			const path = [...hit.path, name];
			return [...lostIn(stack, hit, [...path, "options"], name, true), ...lostIn(stack, hit, path, name, false, runtime)];
		}),
	);
	const above = [["containerd"], []].flatMap((key) =>
		stack.hits(key).flatMap((hit) => lostIn(stack, hit, hit.path, handler, false)),
	);
	return [...inRuntimes, ...above];
}

const tablesOf = ({ tree }: Hit): [string, Table][] =>
	tree.kind === "table"
		? tree.entries.flatMap((e): [string, Table][] => (e.value.kind === "table" ? [[e.key, e.value]] : []))
		: [];

function lostIn(
	stack: ContainerdStack,
	hit: Hit,
	path: Hit["path"],
	handler: string,
	inOptions: boolean,
	table = treeAt(hit.layer.document.root, path),
): LostSystemdCgroup[] {
	if (table?.kind !== "table") return [];
	const { document } = hit.layer;
	return table.entries
		.filter(
			(entry) =>
				scalarOf(entry.value, "boolean") === true && isMeant(entry.key) && !isRead(stack, entry.key, inOptions, path.length),
		)
		.map((entry) => {
			const home = stack.homeOf(["containerd", "runtimes", handler, "options", "SystemdCgroup"]);
			const isFree = entryOf(treeAt(home.document.root, home.path.slice(0, -1)), "SystemdCgroup") === undefined;
			return {
				file: document.file,
				span: entry.keySpan,
				written: true,
				key: entry.key,
				document,
				path: [...path, entry.key],
				handler,
				inOptions,
				target: home,
				isFree,
			};
		});
}

/** Below options by spelling; the old switch of the CRI section has a rule of its own. */
function isRead(stack: ContainerdStack, key: string, inOptions: boolean, depth: number): boolean {
	if (!inOptions) return key === "systemd_cgroup" && depth <= 2;
	if (key.toLowerCase() !== "systemdcgroup") return false;
	return key === "SystemdCgroup" || (stack.isNew() ? key > "SystemdCgroup" : oldSystemdCgroupSpellings.includes(key));
}
