import { atLeast, before } from "../../base/version.ts";
import { criPlugins } from "../../knowledge/containerd-dialects.ts";
import { lookUp, splitKey } from "../../knowledge/key-lookup.ts";
import type { KeyType } from "../../knowledge/keys.ts";
import { type Data, toData } from "../../syntax/data.ts";
import { type Entry, entryAt, type Path, treeAt } from "../../syntax/tree.ts";
import { keyTableOf } from "../key-tables.ts";
import { type Place, showPath } from "../setting.ts";
import type { World } from "../world.ts";
import type { DatedKey } from "./written-keys.ts";

/** Keys that this release no longer knows. */
export const gone = (keys: readonly DatedKey[], world: World): DatedKey[] =>
	keys.filter(
		({ info, release }) => !info.ignored && isPast(info.removed, (since) => world.ask(release, (v) => atLeast(v, since))),
	);

/** Keys that it does not know yet; only asked of a release that somebody stated. */
export function early(keys: readonly DatedKey[], world: World): DatedKey[] {
	const found = keys.filter(
		({ info, release }) => world.isKnown(release) && isPast(info.since, (since) => world.ask(release, (v) => before(v, since))),
	);
	// What stands below such a key needs no word of its own.
	const shown = new Set(found.map(({ document, path }) => idOf(document, path)));
	return found.filter(({ document, path }) => !path.some((_, i) => i > 0 && shown.has(idOf(document, path.slice(0, i)))));
}

const idOf = (document: DatedKey["document"], path: Path): string => [document.file.path, document.index, ...path].join("\0");

const isPast = (release: string | undefined, question: (release: string) => boolean): boolean =>
	release !== undefined && question(release);

/** A deprecated key that does something still; of a whole table that is going, only the table. The spot is its key. */
export interface GoingKey extends DatedKey {
	readonly shownKey: string;
	/** The release that is announced to go without it. */
	readonly goes: string | undefined;
	/** Tells the old tables of registries, for which there is more to do than to rename. */
	readonly isMirrors: boolean;
}

export function going(keys: readonly DatedKey[], world: World): GoingKey[] {
	const seen = new Set<Entry>();
	return keys
		.filter((key) => !key.isRelic && isGoing(key, world))
		.flatMap((key) => {
			const table = goingTable(key);
			const entry = table && entryAt(key.document.root, table);
			if (!table || !entry) return [asGoing(key, false)];
			// Told once: what mends a table looks at the whole of it.
			if (seen.has(entry) || isOldDefault(entry)) return [];
			seen.add(entry);
			return [asGoing({ ...key, span: entry.keySpan, key: entry.key, path: table }, entry.key === "mirrors")];
		});
}

/** Where nobody said which release it is, and newer ones are without the key, it is enough to say so. */
function isGoing({ info, release }: DatedKey, world: World): boolean {
	const { deprecated, removed } = info;
	if (!deprecated || info.ignored || (removed && !world.isKnown(release))) return false;
	return world.ask(release, (v) => atLeast(v, deprecated) && !(removed && atLeast(v, removed)));
}

const asGoing = (key: DatedKey, isMirrors: boolean): GoingKey => ({
	...key,
	shownKey: showPath(key.path.slice(isCri(key.path) ? 2 : 0)),
	goes: key.info.goes ?? key.info.removed,
	isMirrors,
});

/** What containerd 1.2 to 1.4 write as their default: Docker Hub as its own mirror. */
const isOldDefault = ({ key, value }: Entry): boolean =>
	key === "mirrors" && JSON.stringify(toData(value)) === '{"docker.io":{"endpoint":["https://registry-1.docker.io"]}}';

const isCri = ([first, id]: Path): boolean => first === "plugins" && (Object.values(criPlugins) as unknown[]).includes(id);

/** The table of registries that a key stands in, all of whose keys are going. */
function goingTable({ path }: DatedKey): Path | undefined {
	const at = path.indexOf("registry");
	return at >= 0 && isCri(path) && path.length > at + 2 ? path.slice(0, at + 2) : undefined;
}

/** What takes the place of a key: where, and the value there. */
export interface Successor {
	readonly name: string;
	readonly place: Place;
	readonly value: Data;
}

/** A key of the same document that takes the value as it is, or as the one item of its list; known to this release. */
export function successorOf(key: DatedKey, world: World): Successor | undefined {
	const { info, document, kind, counts, release } = key;
	if (info.replacedBy === undefined || !counts) return undefined;
	const path = splitKey(info.replacedBy);
	const found = path.includes("*") ? undefined : keyTableOf({ kind, document });
	const target = found && lookUp(found.keys, path);
	if (!target || treeAt(document.root, path) !== undefined) return undefined;
	const { since } = target.info;
	if (since && world.ask(release, (v) => before(v, since))) return undefined;
	const value = asType(toData(key.value), info.type, target.info.type);
	return value === undefined ? undefined : { name: showPath(path), place: { document, path }, value };
}

function asType(value: Data, from: KeyType, to: KeyType): Data | undefined {
	if (from === to) return value;
	return from === "string" && to === "list<string>" ? [value] : undefined;
}
