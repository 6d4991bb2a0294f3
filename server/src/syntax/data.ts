import type { Path, Tree } from "./tree.ts";

/** What a tree says, without where: plain values. */
export type Data = string | number | bigint | boolean | null | Data[] | { [key: string]: Data };

/** A change of data, as fixes speak of it. List positions are numbers in the path. */
export type DataChange =
	/** Set or add the value at a path; tables on the way are made where they are missing. */
	| { readonly op: "set"; readonly path: Path; readonly value: Data }
	/** Remove a key or a list item. */
	| { readonly op: "remove"; readonly path: Path }
	/** Put a new item into the list at `path`, before the item at `index` (or at the end). */
	| { readonly op: "insert"; readonly path: Path; readonly index: number; readonly value: Data }
	/** Take the key at `from`, with its value, and set it at `to`. */
	| { readonly op: "move"; readonly from: Path; readonly to: Path };

const table = (): { [key: string]: Data } => Object.create(null) as { [key: string]: Data };

export function toData(tree: Tree): Data {
	if (tree.kind === "scalar") return tree.value;
	if (tree.kind === "list") return tree.items.map(toData);
	const out = table();
	for (const entry of tree.entries) {
		delete out[entry.key]; // the last one counts, also for the order
		out[entry.key] = toData(entry.value);
	}
	return out;
}

/** Deep equality; the order of keys does not count, NaN equals NaN, and 1 equals 1n. */
export function same(a: Data, b: Data): boolean {
	if (Object.is(a, b)) return true;
	if (isNumber(a) && isNumber(b)) return String(a) === String(b);
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i] as Data));
	if (!isTable(a) || !isTable(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key] as Data, b[key] as Data))
	);
}

const isNumber = (value: Data): value is number | bigint => typeof value === "number" || typeof value === "bigint";
const isTable = (value: Data | undefined): value is { [key: string]: Data } =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Makes one change in data that nobody else holds, and answers the data; undefined where the change has no meaning (a key inside
 * a string, an index past the end).
 */
export function withChange(data: Data, change: DataChange): Data | undefined {
	if (change.op === "move") {
		const value = dataAt(data, change.from);
		const without = value === undefined ? undefined : withChange(data, { op: "remove", path: change.from });
		return without === undefined || value === undefined ? undefined : withChange(without, { op: "set", path: change.to, value });
	}
	return replaceAt(data, change.path, (old) => {
		if (change.op === "set") return structuredClone(change.value);
		if (change.op === "remove") return old === undefined ? undefined : GONE;
		if (!Array.isArray(old) || change.index < 0 || change.index > old.length) return undefined;
		return [...old.slice(0, change.index), structuredClone(change.value), ...old.slice(change.index)];
	});
}

export function dataAt(data: Data, path: Path): Data | undefined {
	let at: Data | undefined = data;
	for (const step of path) {
		if (Array.isArray(at)) at = typeof step === "number" ? at[step] : undefined;
		else if (typeof at === "object" && at !== null) at = Object.hasOwn(at, String(step)) ? at[String(step)] : undefined;
		else return undefined;
	}
	return at;
}

const GONE = Symbol("removed");
type Changed = Data | typeof GONE | undefined;
type Leaf = (old: Data | undefined) => Changed;

function replaceAt(data: Data, path: Path, leaf: Leaf): Data | undefined {
	const result = replace(data, path, leaf);
	return result === GONE ? undefined : result;
}

function replace(data: Data | undefined, path: Path, leaf: Leaf): Changed {
	const [step, ...rest] = path;
	if (step === undefined) return leaf(data);
	if (Array.isArray(data)) return typeof step === "number" ? replaceItem(data, step, rest, leaf) : undefined;
	if (typeof step !== "string" || (data !== undefined && !isTable(data))) return undefined;
	return replaceKey(data ?? table(), step, rest, leaf);
}

function replaceItem(data: Data[], index: number, rest: Path, leaf: Leaf): Changed {
	if (index < 0 || index >= data.length) return undefined;
	const item = replace(data[index], rest, leaf);
	if (item === undefined) return undefined;
	return item === GONE ? data.filter((_, i) => i !== index) : data.map((old, i) => (i === index ? item : old));
}

function replaceKey(data: { [key: string]: Data }, key: string, rest: Path, leaf: Leaf): Changed {
	const value = replace(Object.hasOwn(data, key) ? data[key] : undefined, rest, leaf);
	if (value === undefined) return undefined;
	if (value === GONE) delete data[key];
	else data[key] = value;
	return data;
}
