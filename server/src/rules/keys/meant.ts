import { nearest } from "../../base/nearest.ts";
import type { WrittenKey } from "../../kinds/parts/written-keys.ts";
import { scalarOf } from "../../kinds/setting.ts";
import { keySynonyms, type Synonym } from "../../knowledge/synonyms.ts";
import type { Change } from "../rule.ts";

/** The known key that an unknown one was most likely meant to be. */
export interface Meant extends Synonym {
	/** Whether a rename is plainly what was meant. */
	readonly isPlain: boolean;
	/** The changes that make it so; undefined where the key is there, or another one was meant to be it as well. */
	readonly changes: readonly Change[] | undefined;
}

/** What unknown keys were meant to be, by key; those of which nobody can tell are left out. */
export function meantBy(keys: readonly WrittenKey[]): ReadonlyMap<WrittenKey, Meant> {
	const found = new Map(keys.flatMap((key) => pairFor(key)));
	const claims = new Map<WrittenKey["neighbours"], Map<string, Set<string>>>();
	for (const [{ neighbours, key }, synonym] of found) {
		const claimed = claims.get(neighbours) ?? new Map<string, Set<string>>();
		claims.set(neighbours, claimed.set(synonym.key, (claimed.get(synonym.key) ?? new Set()).add(key)));
	}
	return new Map(
		[...found].map(([key, synonym]) => {
			const isAlone = claims.get(key.neighbours)?.get(synonym.key)?.size === 1;
			return [
				key,
				{
					...synonym,
					isPlain: !synonym.differs && synonym.item === undefined,
					changes: isAlone ? changes(key, synonym) : undefined,
				},
			];
		}),
	);
}

function pairFor(key: WrittenKey): [WrittenKey, Synonym][] {
	const synonym = keySynonyms.get(key.key);
	if (synonym && key.siblings.includes(synonym.key)) return [[key, synonym]];
	const other = key.otherCase ?? nearest(key.key, key.siblings);
	return other === undefined ? [] : [[key, { key: other }]];
}

function changes({ counts, neighbours, document, path, value }: WrittenKey, { key, item }: Synonym): Change[] | undefined {
	if (!counts || neighbours.has(key)) return undefined;
	const from = { document, path };
	const to = { document, path: [...path.slice(0, -1), key] };
	if (item === undefined) return [{ type: "move", from, to }];
	const text = scalarOf(value, "string");
	return text === undefined
		? undefined
		: [
				{ type: "set", place: to, value: [`${item}${text}`] },
				{ type: "remove", place: from },
			];
}
