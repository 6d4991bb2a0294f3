import type { KeyInfo, Keys, KeyType } from "./keys.ts";

/** What a table says of a path, and the row it says it in. */
export interface Found {
	readonly info: KeyInfo;
	/** The path as the tables write it: `*` for any name, `[]` for any item, keys with dots of their own in quotes. */
	readonly pattern: string;
}

type Path = readonly (string | number)[];

/** A place in a table's paths. */
interface Place {
	readonly pattern: string;
	/** Keys by their own names. */
	named?: Map<string, Place>;
	/** `*`. */
	any?: Place;
	/** `[]`. */
	item?: Place;
	/** The row of this path; a place without one is a table or a list that the rows below it imply. */
	info?: KeyInfo;
	names?: readonly string[];
}

const TABLE: KeyInfo = { type: "table" };
const TABLES: KeyInfo = { type: "list<table>" };

/**
 * The row for a path of keys and list positions: an own name before `*`. What only has rows below it is a table, or a
 * list of tables; an item of a list has the type of the list's items and its values. Undefined for what the table does
 * not know, and for what stands inside a value that it leaves open (`isOpen`).
 */
export function lookUp(keys: Keys, path: Path): Found | undefined {
	let at: Place | undefined = rootOf(keys);
	let parent: Place | undefined;
	for (const step of path) {
		if (!at) return undefined;
		parent = at;
		at = stepTo(at, step);
	}
	if (at) return found(at);
	return typeof path.at(-1) === "number" && parent?.info ? itemOf(parent.info, parent.pattern) : undefined;
}

/** The names of the keys that a table knows at a path, `*` among them where any name will do. Empty at a list. */
export function childrenOf(keys: Keys, path: Path): readonly string[] {
	const at = placeAt(keys, path);
	if (!at) return [];
	at.names ??= [...(at.named?.keys() ?? []), ...(at.any ? ["*"] : [])];
	return at.names;
}

/** Whether a key of any name may stand at a path: the table names none there, or leaves the value to somebody else. */
export function isOpen(keys: Keys, path: Path): boolean {
	let at = rootOf(keys);
	for (const step of path) {
		const next = stepTo(at, step);
		if (!next) return isOpenPlace(at);
		at = next;
	}
	return at.any !== undefined || isOpenPlace(at);
}

/** The places of a table that have a key of a name, in any case: their steps, with `*` and `[]`. */
export function placesOf(keys: Keys, name: string): readonly (readonly string[])[] {
	let byName = places.get(keys);
	if (!byName) {
		byName = new Map();
		collect(rootOf(keys), [], byName);
		places.set(keys, byName);
	}
	return byName.get(name.toLowerCase()) ?? [];
}

/** Made when somebody asks: few files have a key that nobody knows. */
const places = new WeakMap<Keys, Map<string, string[][]>>();

function collect(at: Place, path: readonly string[], byName: Map<string, string[][]>): void {
	for (const [name, below] of at.named ?? []) {
		const steps = [...path, name];
		const known = byName.get(name.toLowerCase());
		if (known) known.push(steps);
		else byName.set(name.toLowerCase(), [steps]);
		collect(below, steps, byName);
	}
	if (at.any) collect(at.any, [...path, "*"], byName);
	if (at.item) collect(at.item, [...path, "[]"], byName);
}

const isOpenPlace = ({ info }: Place): boolean => info !== undefined && (info.type === "any" || info.type.startsWith("map<"));

const stepTo = (at: Place, step: string | number): Place | undefined =>
	typeof step === "number" ? at.item : (at.named?.get(step) ?? at.any);

function placeAt(keys: Keys, path: Path): Place | undefined {
	let at: Place | undefined = rootOf(keys);
	for (const step of path) at = at && stepTo(at, step);
	return at;
}

const found = (at: Place): Found => ({ info: at.info ?? (at.item ? TABLES : TABLE), pattern: at.pattern });

/** An item of a list that has no rows of its own. */
function itemOf({ type, values }: KeyInfo, pattern: string): Found | undefined {
	const item = itemTypes[type];
	return item && { info: values ? { type: item, values } : { type: item }, pattern: `${pattern}.[]` };
}

const itemTypes: { readonly [Type in KeyType]?: KeyType } = {
	list: "any",
	"list<string>": "string",
	"list<integer>": "integer",
	"list<table>": "table",
};

const roots = new WeakMap<Keys, Place>();

function rootOf(keys: Keys): Place {
	const known = roots.get(keys);
	if (known) return known;
	const root = placeFor("");
	for (const [pattern, info] of Object.entries(keys)) grow(root, pattern).info = info;
	roots.set(keys, root);
	return root;
}

const placeFor = (pattern: string): Place => ({ pattern });

/** The place of a path in a table, made where it is missing. Tables are read while a person waits: no regular expression. */
function grow(root: Place, path: string): Place {
	let at = root;
	for (let start = 0; start < path.length; ) {
		const quoted = path[start] === '"';
		const end = quoted ? path.indexOf('"', start + 1) + 1 : endOfStep(path, start);
		const step = quoted ? path.slice(start + 1, end - 1) : path.slice(start, end);
		at =
			!quoted && step === "*" ? anyOf(at, path, end) : step === "[]" ? itemPlaceOf(at, path, end) : namedOf(at, step, path, end);
		start = end + 1;
	}
	return at;
}

function endOfStep(path: string, start: number): number {
	const dot = path.indexOf(".", start);
	return dot < 0 ? path.length : dot;
}

function anyOf(at: Place, path: string, end: number): Place {
	at.any ??= placeFor(path.slice(0, end));
	return at.any;
}

function itemPlaceOf(at: Place, path: string, end: number): Place {
	at.item ??= placeFor(path.slice(0, end));
	return at.item;
}

function namedOf(at: Place, name: string, path: string, end: number): Place {
	at.named ??= new Map();
	const known = at.named.get(name);
	if (known) return known;
	const made = placeFor(path.slice(0, end));
	at.named.set(name, made);
	return made;
}

/** The steps of a path as the tables write it: `plugins."io.containerd.grpc.v1.cri".sandbox_image` → three. */
export const splitKey = (pattern: string): string[] =>
	[...pattern.matchAll(/"([^"]*)"|([^."]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
