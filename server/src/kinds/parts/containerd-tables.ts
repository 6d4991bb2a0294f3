import { atLeast, before } from "../../base/version.ts";
import { criPlugins, type Dialect, imageKeys, pluginsByRelease, streamKeys } from "../../knowledge/containerd-dialects.ts";
import { pluginTypes } from "../../knowledge/containerd-plugins.ts";
import type { Document } from "../../syntax/documents.ts";
import { type Entry, entryAt, entryOf, type Path, treeAt } from "../../syntax/tree.ts";
import type { Place, Setting, Spot } from "../setting.ts";
import type { World } from "../world.ts";
import { type ContainerdStack, type Layer, physicalPath } from "./containerd-stack.ts";

/** A `[plugins."<id>"]` table as it is written. The spot is its id. */
export interface PluginTable extends Spot {
	readonly id: string;
	readonly document: Document;
	readonly fileVersion: number;
}

/** A CRI table that this release does not read in its file. */
export interface UnreadTable extends PluginTable {
	readonly dialect: Dialect;
	readonly tableId: string;
}

/** A table or list entry with a full plugin id that a file without a version loses. */
export interface LostWithoutVersion extends Spot {
	readonly id: string;
	readonly dialect: Dialect | undefined;
}

/** An entry of `disabled_plugins` or `required_plugins`, in whichever file it stands. */
export interface PluginEntry extends Setting<string> {
	/** The config version of its file; 0 when none is written. */
	readonly fileVersion: number;
}

/** One setting of an unread table, with where it would be read. The spot is its key. */
export interface UnreadSetting extends Spot {
	readonly key: string;
	readonly from: Place;
	readonly target: Place;
	/** Whether nothing stands at the target yet. */
	readonly isFree: boolean;
}

/** Every plugin table, in the order of the files. */
export function pluginTables({ layers }: ContainerdStack): PluginTable[] {
	return layers.flatMap(({ document, version }) => {
		const plugins = entryOf(document.root, "plugins")?.value;
		if (plugins?.kind !== "table") return [];
		return plugins.entries.map((e) => ({
			file: document.file,
			span: e.keySpan,
			written: true,
			id: e.key,
			document,
			fileVersion: version,
		}));
	});
}

const dialectOf: Readonly<Record<string, Dialect>> = {
	[criPlugins.v1]: "v1",
	[criPlugins.grpc]: "v2",
	[criPlugins.runtime]: "v3",
	[criPlugins.images]: "v3",
};

/** CRI tables whose way of naming this release does not read in that file, if they hold anything that is lost. */
export function unreadTables(stack: ContainerdStack): UnreadTable[] {
	return pluginTables(stack).flatMap((table) => {
		const dialect = dialectOf[table.id];
		const layer = stack.layers.find((l) => l.document === table.document) as Layer;
		if (!dialect || layer.dialects.includes(dialect)) return [];
		const unread = { ...table, dialect, tableId: table.id };
		return lostEntries(unread).length > 0 ? [unread] : [];
	});
}

/** What the main file loses because it has no version line: on 1.x all with full ids (tables and list entries), later only CRI's tables. */
export function lostWithoutVersion(stack: ContainerdStack, disabled: readonly PluginEntry[]): LostWithoutVersion[] {
	const { document } = stack.main;
	if (stack.isNew()) return unreadTables(stack).filter((table) => table.document === document);
	const full = pluginTables(stack).filter((table) => table.document === document && table.id.startsWith("io.containerd."));
	const listed = disabled.filter((entry) => entry.file === document.file && entry.value.startsWith("io.containerd."));
	return [
		...full.map((table) => ({ ...table, dialect: dialectOf[table.id] })),
		...listed.map((entry) => ({
			file: entry.file,
			span: entry.span,
			written: true,
			id: entry.value,
			dialect: dialectOf[entry.value],
		})),
	];
}

/** What of an unread table is lost: in newer files the old section keeps its stream keys. */
function lostEntries({ document, id, dialect, fileVersion }: UnreadTable): readonly Entry[] {
	const table = treeAt(document.root, ["plugins", id]);
	if (table?.kind !== "table") return [];
	return dialect === "v2" && fileVersion >= 3 ? table.entries.filter((e) => !streamKeys.includes(e.key)) : table.entries;
}

/** The settings of an unread table: its keys, and for tables the deepest ones that move as a whole. */
export function settingsOf(stack: ContainerdStack, table: UnreadTable): UnreadSetting[] {
	const { document } = table;
	const layer = stack.layers.find((l) => l.document === document) as Layer;
	const wanted = layer.dialects[0] as Dialect;
	return lostEntries(table).flatMap((entry) => movable(entry).map((steps) => settingOf(document, table, steps, wanted)));
}

/** Keys that were divided between the two plugins (`containerd.snapshotter` from `containerd.runtimes`) move one by one. */
function movable(entry: Entry): string[][] {
	const { value } = entry;
	const isDivided = value.kind === "table" && value.entries.some((child) => imageKeys[`${entry.key}.${child.key}`]);
	return isDivided ? value.entries.map((child) => [entry.key, child.key]) : [[entry.key]];
}

function settingOf(document: Document, table: UnreadTable, steps: string[], wanted: Dialect): UnreadSetting {
	const path: Path = ["plugins", table.id, ...steps];
	const key = table.dialect === "v3" ? backToV2(table.id, steps) : steps;
	const target = physicalPath(wanted, key);
	const entry = entryAt(document.root, path) as Entry;
	return {
		file: document.file,
		span: entry.keySpan,
		written: true,
		key: steps.join("."),
		from: { document, path },
		target: { document, path: target },
		isFree: treeAt(document.root, target) === undefined,
	};
}

/** The v2 key of a setting below a v3 id. */
function backToV2(id: string, steps: readonly string[]): readonly string[] {
	if (id !== criPlugins.images) return steps;
	const found = Object.entries(imageKeys).find(([, moved]) => moved.every((step, i) => steps[i] === step));
	return found ? [...found[0].split("."), ...steps.slice(found[1].length)] : steps;
}

/** Whether a release exits at an id of that form. Measured on 1.6, 1.7, 2.1 and 2.3. */
export function refusesPluginId(
	id: string,
	fileVersion: number,
	where: "list" | "table",
	stack: ContainerdStack,
	world: World,
): boolean {
	const parts = id.split(".").length;
	if (stack.isNew()) return where === "list" && (fileVersion || stack.layers[0]?.version || 0) >= 2 && !id.includes(".");
	if (stack.version < 2 || world.ask("containerd", (v) => before(v, "1.3"))) return false;
	const strict = parts >= 4 && !id.startsWith("io.containerd.");
	return parts < 4 || (strict && world.ask("containerd", (v) => v[0] === 1 && v[1] === 7));
}

/** Whether a required plugin is found: 1.x looks for short names in a version 1 file, and for ids in any other. */
export function hasPlugin(id: string, stack: ContainerdStack, world: World): boolean {
	const type = /^io\.containerd\..+\.v\d+(?=\.)/.exec(id)?.[0];
	if (type !== undefined && !pluginTypes.includes(type)) return false;
	if (type !== undefined && stack.version < 2 && !stack.isNew()) return false;
	const { since, removed } = pluginsByRelease[id] ?? {};
	return world.ask("containerd", (v) => (!since || atLeast(v, since)) && (!removed || before(v, removed)));
}
