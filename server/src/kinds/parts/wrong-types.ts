import type { KeyInfo, KeyType } from "../../knowledge/keys.ts";
import type { Data } from "../../syntax/data.ts";
import type { Tree } from "../../syntax/tree.ts";
import { fits } from "./values.ts";
import type { WrittenKey } from "./written-keys.ts";

/** A key whose value cannot be decoded. */
export interface WrongType extends WrittenKey {
	readonly info: KeyInfo;
	/** What kind of value is written. */
	readonly given: string;
	/** The value that was surely meant. */
	readonly better: Data | undefined;
}

/** What of a key's value cannot be decoded: the whole, or entries of it. */
export function wrongTypeOf(key: WrittenKey): WrongType[] {
	const { info, value } = key;
	if (!info || fits(value, info.type) || isNull(value)) return [];
	const inner = /^(?:map|list)<(\w+)>$/.exec(info.type)?.[1] as KeyType | undefined;
	if (inner && value.kind === "table" && info.type.startsWith("map")) {
		const last = new Map(value.entries.map((e) => [e.key, e]));
		return value.entries.flatMap((e) => {
			const counts = key.counts && last.get(e.key) === e;
			return wrong({ ...key, key: e.key, path: [...key.path, e.key], counts }, info, e.value, inner);
		});
	}
	if (inner && value.kind === "list" && info.type.startsWith("list")) {
		return value.items.flatMap((item, i) => wrong({ ...key, path: [...key.path, i] }, info, item, inner));
	}
	return wrong(key, info, value, info.type);
}

const isNull = (tree: Tree): boolean => tree.kind === "scalar" && tree.type === "null";

function wrong(key: WrittenKey, info: KeyInfo, value: Tree, type: KeyType): WrongType[] {
	if (fits(value, type) || isNull(value)) return [];
	const given = value.kind === "scalar" ? value.type : value.kind;
	return [
		{
			...key,
			info: { ...info, type },
			value,
			valueSpot: { ...key.valueSpot, span: value.span },
			given,
			better: key.counts ? converted(value, type) : undefined,
		},
	];
}

/** The value in the wanted type, where nothing is lost. */
function converted(tree: Tree, type: KeyType): Data | undefined {
	if (tree.kind !== "scalar") return undefined;
	const { value } = tree;
	if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
	if (type === "integer" && typeof value === "string" && /^-?\d{1,15}$/.test(value)) return Number(value);
	if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
	if (type === "list<string>" && typeof value === "string") return [value];
	return undefined;
}
