import { isByRelease, type KeyDefault, type KeyInfo, type KeyType } from "../../knowledge/keys.ts";
import { type Data, toData } from "../../syntax/data.ts";
import type { Tree } from "../../syntax/tree.ts";
import { heldIndex, type ReleaseKey, type World } from "../world.ts";

/** The types of values, as TypeScript sees them. */
export type ValueOf<T extends KeyType> = T extends "string" | "duration" | "quantity"
	? string
	: T extends "integer" | "float"
		? number
		: T extends "boolean"
			? boolean
			: Data;

const scalarTypes: Partial<Record<KeyType, readonly string[]>> = {
	string: ["string"],
	duration: ["string"],
	quantity: ["string", "integer"],
	integer: ["integer"],
	float: ["float", "integer"],
	boolean: ["boolean"],
};

/** Whether a tree can be decoded as a type; an uncertain value can be anything. */
export function fits(tree: Tree, type: KeyType): boolean {
	if (type === "any" || (tree.kind === "scalar" && tree.uncertain)) return true;
	const wanted = scalarTypes[type];
	if (wanted) return tree.kind === "scalar" && wanted.includes(tree.type);
	if (type.startsWith("list")) {
		const item = /^list<(\w+)>$/.exec(type)?.[1] as KeyType | undefined;
		return tree.kind === "list" && (item === undefined || tree.items.every((t) => fits(t, item)));
	}
	const value = /^map<(\w+)>$/.exec(type)?.[1] as KeyType | undefined;
	return tree.kind === "table" && (value === undefined || tree.entries.every((e) => fits(e.value, value)));
}

/** Whether a tree is a table, a list or neither, as a type wants it: in a value of another shape no key is what it seems. */
export function hasShape(tree: Tree, type: KeyType): boolean {
	if (type === "any" || tree.kind === "scalar") return true;
	return type.startsWith("list") ? tree.kind === "list" : tree.kind === "table" && (type === "table" || type.startsWith("map"));
}

/** The value of a tree if it can be decoded and is certain; `null` counts as not written. */
export function readValue(tree: Tree | undefined, type: KeyType): Data | undefined {
	if (!tree || !fits(tree, type) || isHidden(tree)) return undefined;
	const data = toData(tree);
	return type === "quantity" && typeof data === "number" ? String(data) : data;
}

const isHidden = (tree: Tree): boolean =>
	tree.kind === "scalar" ? tree.uncertain === true || tree.type === "null" : tree.kind === "list" && tree.items.some(isHidden);

/** The default of a key in this world; undefined where there is none. */
export function defaultOf({ default: value }: KeyInfo, key: ReleaseKey, world: World): KeyDefault | undefined {
	if (!isByRelease(value)) return value;
	return value.byRelease[world.ask(key, (release) => heldIndex(value.byRelease, release))]?.value;
}
