import { atLeast, before } from "../../base/version.ts";
import {
	criPlugins,
	type Dialect,
	fullPluginIdsSince,
	imageKeys,
	pluginsByRelease,
	refusesForeignIds,
	streamKeys,
} from "../../knowledge/containerd-dialects.ts";
import { pluginTypes } from "../../knowledge/containerd-plugins.ts";
import type { Document } from "../../syntax/documents.ts";
import { type Entry, entryAt, entryOf, type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import { type Place, type Setting, type Spot, spotOf } from "../setting.ts";
import { held, type World } from "../world.ts";
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
	/** Whether the release exits because of it. */
	readonly isRefused: boolean;
	/** The whole table, where nothing stands in it that is read or has no other place. */
	readonly whole: Place | undefined;
}

/** Ids that lost their quotes: `[plugins.io.containerd.grpc.v1.cri]` is five tables. The spot is their first part. */
export interface UnquotedIds extends Spot {
	/** The ids that were meant, at least one, with what stands below each and where it belongs. */
	readonly ids: readonly { readonly id: string; readonly from: Place; readonly target: Place }[];
	/** The outermost table; undefined where more is in it, or something stands at a target. */
	readonly whole: Place | undefined;
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
export function unreadTables(stack: ContainerdStack, world: World): UnreadTable[] {
	return pluginTables(stack).flatMap((table) => {
		const dialect = dialectOf[table.id];
		const layer = stack.layers.find((l) => l.document === table.document) as Layer;
		if (!dialect || layer.dialects.includes(dialect)) return [];
		const { entries, lost } = contentOf(table, dialect);
		if (lost.length === 0) return [];
		const isWhole = lost.length === entries.length && lost.flatMap(movable).every((steps) => v2Key(table.id, steps));
		const whole = isWhole ? { document: table.document, path: ["plugins", table.id] } : undefined;
		return [{ ...table, dialect, whole, isRefused: refusesPluginId(table.id, table.fileVersion, "table", stack, world) }];
	});
}

/** What the main file loses because it has no version line: on 1.x all with full ids (tables and list entries), later only CRI's tables. */
export function lostWithoutVersion(stack: ContainerdStack, disabled: readonly PluginEntry[], world: World): LostWithoutVersion[] {
	const { document } = stack.main;
	if (stack.isNew()) return unreadTables(stack, world).filter((table) => table.document === document);
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

/** What stands in a table, and what of it is lost where the table is not read: in newer files the old section keeps its stream keys. */
function contentOf(
	{ document, id, fileVersion }: PluginTable,
	dialect: Dialect,
): { entries: readonly Entry[]; lost: readonly Entry[] } {
	const table = treeAt(document.root, ["plugins", id]);
	const entries = table?.kind === "table" ? table.entries : [];
	const keepsStreams = dialect === "v2" && fileVersion >= 3;
	return { entries, lost: keepsStreams ? entries.filter((e) => !streamKeys.includes(e.key)) : entries };
}

/** The settings of an unread table that have a place in this version: its keys, and for tables the deepest ones that move as a whole. */
export function settingsOf(stack: ContainerdStack, table: UnreadTable): UnreadSetting[] {
	const { document, dialect, fileVersion } = table;
	const { dialects } = stack.layers.find((l) => l.document === document) as Layer;
	// A version 2 file says it in its own words where they are read: every release from 1.3 on knows those.
	const wanted = fileVersion === 2 && dialects.includes("v2") ? "v2" : (dialects[0] as Dialect);
	const { lost } = contentOf(table, dialect);
	return lost.flatMap(movable).flatMap((steps) => {
		const key = v2Key(table.id, steps);
		return key ? [settingOf(document, ["plugins", table.id], steps, physicalPath(wanted, key))] : [];
	});
}

/** Keys with a home of their own in other versions, by both names: their table is divided (`containerd.snapshotter`, `pinned_images.sandbox`). */
const separateKeys = new Set(Object.entries(imageKeys).flatMap(([old, now]) => [old, now.join(".")]));

function movable({ key, value }: Entry): string[][] {
	const isDivided = value.kind === "table" && value.entries.some((child) => separateKeys.has(`${key}.${child.key}`));
	return isDivided ? value.entries.map((child) => [key, child.key]) : [[key]];
}

function settingOf(document: Document, plugin: readonly string[], steps: readonly string[], target: Path): UnreadSetting {
	const path: Path = [...plugin, ...steps];
	return {
		file: document.file,
		span: (entryAt(document.root, path) as Entry).keySpan,
		written: true,
		key: steps.join("."),
		from: { document, path },
		target: { document, path: target },
		isFree: treeAt(document.root, target) === undefined,
	};
}

/** The v2 key of a setting below a plugin's id; undefined for images' keys that came later. */
function v2Key(id: string, steps: readonly string[]): readonly string[] | undefined {
	if (id !== criPlugins.images) return steps;
	const found = Object.entries(imageKeys).find(([, moved]) => moved.every((step, i) => steps[i] === step));
	return found && [...found[0].split("."), ...steps.slice(found[1].length)];
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
	if (stack.version < 2 || world.ask("containerd", (v) => before(v, fullPluginIdsSince))) return false;
	const strict = parts >= 4 && !id.startsWith("io.containerd.");
	return parts < 4 || (strict && world.ask("containerd", (v) => held(refusesForeignIds, v) ?? false));
}

/** Whether a required plugin is found: 1.x looks for short names in a version 1 file, and for ids in any other. */
export function hasPlugin(id: string, stack: ContainerdStack, world: World): boolean {
	const type = /^io\.containerd\..+\.v\d+(?=\.)/.exec(id)?.[0];
	if (type !== undefined && !pluginTypes.includes(type)) return false;
	if (type !== undefined && stack.version < 2 && !stack.isNew()) return false;
	const { since, removed } = pluginsByRelease[id] ?? {};
	return world.ask("containerd", (v) => (!since || atLeast(v, since)) && (!removed || before(v, removed)));
}

/** Ids that lost their quotes, by file. */
export function unquotedIds(stack: ContainerdStack): UnquotedIds[] {
	return pluginTables(stack).flatMap(({ document, id: root, span }) => {
		if (root !== "io") return [];
		const place = (...path: string[]): Place => ({ document, path: ["plugins", ...path] });
		const chains = chainsOf(treeAt(document.root, ["plugins", root]), [root]);
		const ids = chains.flatMap((path) => {
			const id = path.join(".");
			return VERSIONED.test(id) ? [{ id, from: place(...path), target: place(id) }] : [];
		});
		if (ids.length === 0) return [];
		const isFree = ids.every(({ target }) => treeAt(document.root, target.path) === undefined);
		return [{ ...spotOf(document, { span }), ids, whole: isFree && ids.length === chains.length ? place(root) : undefined }];
	});
}

const VERSIONED = /\.v\d+\.[^.]+$/;

/** Paths down to the step behind a `v1` (`io`, `containerd`, `grpc`, `v1`, `cri`), or as far as tables go. */
function chainsOf(tree: Tree | undefined, path: readonly string[]): (readonly string[])[] {
	if (tree?.kind !== "table" || tree.entries.length === 0 || VERSIONED.test(path.join("."))) return [path];
	return tree.entries.flatMap((entry) => chainsOf(entry.value, [...path, entry.key]));
}
