import { parseDuration } from "../../base/durations.ts";
import { baseName } from "../../base/paths.ts";
import { criPlugins } from "../../knowledge/containerd-dialects.ts";
import { childrenOf, isOpen, lookUp, splitKey } from "../../knowledge/key-lookup.ts";
import { isByRelease, type KeyInfo, type KeyType, type Keys as Table } from "../../knowledge/keys.ts";
import { toData } from "../../syntax/data.ts";
import type { Document } from "../../syntax/documents.ts";
import { type Entry, type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import { type KeyTable, keyTableOf } from "../key-tables.ts";
import type { Kind, NodeDocument } from "../kind.ts";
import { isUncertain, type Place, type Spot, showPath } from "../setting.ts";
import type { ReleaseKey } from "../world.ts";
import { readerOf } from "./files.ts";
import { type Home, homeOf, withoutQuotes } from "./homes.ts";
import { isForeignTable, isTopKey, type MisplacedKey, misplacedOf, TOP_KEYS } from "./misplaced.ts";
import { fits, hasShape } from "./values.ts";
import { type WrongType, wrongTypeOf } from "./wrong-types.ts";

/** A key as it is written, in force or not, with what the tables say of it. The spot is the key. */
export interface WrittenKey extends Spot {
	readonly key: string;
	readonly path: Path;
	readonly document: Document;
	readonly kind: Kind;
	readonly value: Tree;
	readonly valueSpot: Spot;
	/** Absent: the table does not have it. */
	readonly info: KeyInfo | undefined;
	/** Keys that may stand here. */
	readonly siblings: readonly string[];
	/** Keys that stand beside it, itself among them: of each the one that counts. */
	readonly neighbours: ReadonlyMap<string, Entry>;
	/** Whether it is the one that counts where its key is given twice: no change finds another one by its path. */
	readonly counts: boolean;
	/** The known key that it is but for its case. */
	readonly otherCase: string | undefined;
	readonly release: ReleaseKey;
	readonly anyCase: boolean;
	/** The daemon that reads it, for messages. */
	readonly reader: string;
}

/** A key that no row of the table knows at its place. */
export interface UnknownKey extends WrittenKey {
	/** The only place where the table has a key of that name. */
	readonly home: Home | undefined;
}

/** A key that is decoded without effect, from the release in `info.deprecated` on where one stands there. */
export interface IneffectiveKey extends WrittenKey {
	readonly shownKey: string;
	readonly replacement: string | undefined;
	readonly target: Place | undefined;
}

/** A key that not every release knows, or that is going. */
export interface DatedKey extends WrittenKey {
	readonly info: KeyInfo;
	/** What a default dump writes: zero, nothing, or a default. */
	readonly isRelic: boolean;
}

/** The written keys of one document that a table speaks of; the same in every world. */
interface KeysOfDocument {
	readonly unknown: readonly UnknownKey[];
	readonly wrongTypes: readonly WrongType[];
	readonly ineffective: readonly IneffectiveKey[];
	readonly misplaced: readonly MisplacedKey[];
	readonly dated: readonly DatedKey[];
}

const NONE: KeysOfDocument = { unknown: [], wrongTypes: [], ineffective: [], misplaced: [], dated: [] };

/** Every world asks for them, and none of them changes them. */
const known = new WeakMap<Document, { readonly kind: Kind; readonly keys: KeysOfDocument }>();

/** The keys of a document; none where no table speaks of it. */
export function keysIn(node: NodeDocument): KeysOfDocument {
	const { kind, document } = node;
	let found = known.get(document);
	if (found?.kind !== kind) {
		found = { kind, keys: readKeys(node) };
		known.set(document, found);
	}
	return found.keys;
}

function readKeys(node: NodeDocument): KeysOfDocument {
	const table = keyTableOf(node);
	if (!table) return NONE;
	const { notable, unknown, root } = new Walk(node, table);
	const misplaced = unknown.flatMap(misplacedOf);
	const fell = new Set(misplaced.map((key) => key.span));
	return {
		unknown: unknown.filter((key) => !fell.has(key.span)).map((key) => ({ ...key, home: homeOf(table.keys, key) })),
		wrongTypes: [...(root ? wrongTypeOf(root) : []), ...notable.flatMap(wrongTypeOf)],
		ineffective: notable.flatMap(ineffectiveOf),
		misplaced,
		dated: notable.flatMap(datedOf),
	};
}

/** What stands beside a key. */
interface Among extends Pick<WrittenKey, "neighbours" | "counts"> {}

class Walk {
	readonly #node: NodeDocument;
	readonly #table: KeyTable;
	/** The known keys that something may have to be said of: most of a large file are as they should be. */
	readonly notable: WrittenKey[] = [];
	/** The keys no table row knows, where no other key may stand. */
	readonly unknown: WrittenKey[] = [];
	/** The whole of a daemon.json that is no object, as if it were the value of a key with the file's name. */
	readonly root: WrittenKey | undefined;

	constructor(node: NodeDocument, table: KeyTable) {
		this.#node = node;
		this.#table = table;
		const { root, file } = node.document;
		this.#below(root, [], true);
		const key = baseName(file.path);
		const entry = { key, keySpan: root.span, span: root.span, value: root };
		this.root =
			node.kind.part === "docker" && root.kind !== "table"
				? this.#key(entry, [], { type: "table" }, [], { neighbours: new Map(), counts: false })
				: undefined;
	}

	/** `counts`: whether a path from the top leads here, or to another one of the same name. */
	#below(tree: Tree, path: Path, counts: boolean): void {
		if (tree.kind === "list") {
			for (const [i, item] of tree.items.entries()) this.#below(item, [...path, i], counts);
		} else if (tree.kind === "table") {
			const neighbours = new Map(tree.entries.map((e) => [e.key, e]));
			for (const entry of tree.entries)
				this.#entry(entry, path, { neighbours, counts: counts && neighbours.get(entry.key) === entry });
		}
	}

	#entry(entry: Entry, parent: Path, among: Among): void {
		const { keys } = this.#table;
		const path = [...parent, entry.key];
		if (this.#hasTwin(parent, entry.key)) {
			if (!entry.uncertain) this.unknown.push(this.#key(entry, path, undefined, childrenOf(keys, parent), among));
			return;
		}
		const known = this.#lookUp(keys, parent, entry.key) ?? this.#oldName(path);
		if (!known) {
			if (entry.uncertain) return; // a template's mark may stand in the key
			if (!isOpen(keys, parent) || isTopKey(entry.key, path, this.#node.kind) || withoutQuotes(keys, path))
				this.unknown.push(this.#key(entry, path, undefined, childrenOf(keys, parent), among));
			else if (isForeignTable(path, this.#node.kind)) this.#fallenBelow(entry.value, path, among.counts);
			return;
		}
		if (isNotable(known, entry.value)) this.notable.push(this.#key(entry, path, known, [], among));
		if (hasShape(entry.value, known.type)) this.#below(entry.value, path, among.counts);
	}

	/** Keys of the top that fell into a plugin's table which this version of the file has no rows for. */
	#fallenBelow(tree: Tree, path: Path, around: boolean): void {
		if (tree.kind !== "table") return;
		const neighbours = new Map(tree.entries.map((e) => [e.key, e]));
		for (const entry of tree.entries) {
			const below = [...path, entry.key];
			if (entry.uncertain) continue;
			const counts = around && neighbours.get(entry.key) === entry;
			if (TOP_KEYS.includes(entry.key)) this.unknown.push(this.#key(entry, below, undefined, [], { neighbours, counts }));
			else this.#fallenBelow(entry.value, below, counts);
		}
	}

	/** Whether a name of containerd's differs in case only: any name may stand there, but it is not that one. */
	#hasTwin(parent: Path, key: string): boolean {
		const { keys } = this.#table;
		if (this.#node.kind.part !== "containerd" || !isOpen(keys, parent)) return false;
		const names = childrenOf(keys, parent);
		return !names.includes(key) && names.some((name) => isOtherCase(name, key) && !HAS_OWN_RULE.includes(name));
	}

	/** Old CRI names in a newer file: read by some releases, and the subject of another rule in the others. */
	#oldName(path: Path): KeyInfo | undefined {
		return this.#table.oldNames && path[1] === criPlugins.grpc ? lookUp(this.#table.oldNames, path)?.info : undefined;
	}

	#lookUp(keys: Table, parent: Path, key: string): KeyInfo | undefined {
		const exact = lookUp(keys, [...parent, key])?.info;
		if (exact || !this.#table.anyCase) return exact;
		const spelling = childrenOf(keys, parent).find((child) => child.toLowerCase() === key.toLowerCase());
		return spelling === undefined ? undefined : lookUp(keys, [...parent, spelling])?.info;
	}

	#key(
		entry: Entry,
		path: Path,
		info: KeyInfo | undefined,
		siblings: readonly string[],
		{ neighbours, counts }: Among,
	): WrittenKey {
		const { document, kind } = this.#node;
		const { file } = document;
		return {
			file,
			span: entry.keySpan,
			written: true,
			key: entry.key,
			path,
			document,
			kind,
			value: entry.value,
			valueSpot: { file, span: entry.value.span, written: true },
			info,
			siblings,
			neighbours,
			counts,
			otherCase: siblings.find((sibling) => isOtherCase(sibling, entry.key)),
			release: this.#table.release,
			anyCase: this.#table.anyCase,
			reader: readerOf(kind),
		};
	}
}

/** Keys whose other spellings are told by rules of their own. */
const HAS_OWN_RULE = ["SystemdCgroup"];

const isNotable = ({ ignored, since, deprecated, removed, type }: KeyInfo, value: Tree): boolean =>
	ignored !== undefined || since !== undefined || deprecated !== undefined || removed !== undefined || !fits(value, type);

const isOtherCase = (known: string, key: string): boolean => known.toLowerCase() === key.toLowerCase();

function ineffectiveOf(key: WrittenKey): IneffectiveKey[] {
	if (!key.info?.ignored || isRelic(key)) return [];
	const replacement = key.info.replacedBy;
	const steps = replacement === undefined ? undefined : splitKey(replacement);
	const target = steps && !steps.includes("*") ? { document: key.document, path: steps } : undefined;
	const free = key.counts && target && treeAt(key.document.root, target.path) === undefined ? target : undefined;
	return [{ ...key, shownKey: showPath(key.path), replacement, target: free }];
}

function datedOf(key: WrittenKey): DatedKey[] {
	const { info } = key;
	if (!info || !(info.since || ((info.deprecated || info.removed) && !info.ignored))) return [];
	if (isUncertain(key.document, key.path)) return [];
	return [{ ...key, info, isRelic: saysNothing(key.value) || isDefault(key.value, info) }];
}

/** Zero or nothing, and of a table all that is in it. */
function saysNothing(tree: Tree): boolean {
	if (tree.kind === "table") return tree.entries.every((entry) => saysNothing(entry.value));
	if (tree.kind === "list") return tree.items.length === 0;
	return tree.value === "" || tree.value === 0 || tree.value === "0s" || tree.value === false || tree.value === null;
}

/** The defaults that a key has, or had. */
const defaultsOf = ({ default: value }: KeyInfo): readonly unknown[] =>
	isByRelease(value) ? value.byRelease.map((step) => step.value) : [value];

const isDefault = (tree: Tree, info: KeyInfo): boolean =>
	defaultsOf(info).some((value) => value !== undefined && textOf(toData(tree), info.type) === textOf(value, info.type));

/** A value as text, the same for every way to write it: `4h0m0s` is `4h`. */
const textOf = (value: unknown, type: KeyType): string =>
	JSON.stringify(type === "duration" && typeof value === "string" ? (parseDuration(value) ?? value) : value);

/** What a default dump writes: zero, nothing, or the default itself; of a table only an empty one. */
const isRelic = ({ value, info }: WrittenKey): boolean =>
	value.kind === "table" ? value.entries.length === 0 : saysNothing(value) || (info !== undefined && isDefault(value, info));
