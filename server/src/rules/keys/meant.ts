import { nearest } from "../../base/nearest.ts";
import type { UnknownKey } from "../../kinds/parts/written-keys.ts";
import { type Place, scalarOf, showPath } from "../../kinds/setting.ts";
import { keySynonyms, type Synonym } from "../../knowledge/synonyms.ts";
import type { Change } from "../rule.ts";

/** The known key that an unknown one was most likely meant to be. */
export interface Meant extends Synonym {
	/** Whether a rename is plainly what was meant. */
	readonly isPlain: boolean;
	/** Where it belongs: in its own table, in another one, or at the same path without quotes that make one name of several. */
	readonly where: "beside" | "elsewhere" | "split";
	/** Its path there. */
	readonly path: Place["path"];
	/** The changes that make it so; undefined where the key is there, or another one was meant to be it as well. */
	readonly changes: readonly Change[] | undefined;
}

/** What a key was meant to be, and where that stands. */
interface Target extends Synonym, Pick<Meant, "where" | "path"> {
	readonly isFree: boolean;
}

/** What unknown keys were meant to be, by key; those of which nobody can tell are left out. */
export function meantBy(keys: readonly UnknownKey[]): ReadonlyMap<UnknownKey, Meant> {
	const found = new Map(keys.flatMap((key): [UnknownKey, Target][] => targetOf(key).map((target) => [key, target])));
	const claims = new Map<UnknownKey["document"], Map<string, Set<string>>>();
	for (const [{ document, path }, target] of found) {
		const claimed = claims.get(document) ?? new Map<string, Set<string>>();
		const to = showPath(target.path);
		claims.set(document, claimed.set(to, (claimed.get(to) ?? new Set()).add(showPath(path))));
	}
	const isAlone = ({ document }: UnknownKey, { path }: Target) => claims.get(document)?.get(showPath(path))?.size === 1;
	return new Map(
		[...found].map(([key, target]) => [
			key,
			{
				...target,
				isPlain: !target.differs && target.item === undefined && target.where === "beside",
				changes: isAlone(key, target) ? changes(key, target) : undefined,
			},
		]),
	);
}

/** A key of the same table by another word or in another case, else one of that name elsewhere, else one spelt nearly so. */
function targetOf(key: UnknownKey): Target[] {
	const { home, path, siblings, neighbours } = key;
	const beside = (synonym: Synonym): Target[] => [
		{
			...synonym,
			path: [...path.slice(0, -1), synonym.key],
			where: "beside",
			isFree: !neighbours.has(synonym.key),
		},
	];
	const synonym = keySynonyms.get(key.key);
	if (synonym && siblings.includes(synonym.key)) return beside(synonym);
	if (key.otherCase !== undefined) return beside({ key: key.otherCase });
	if (home) return [{ ...home, key: String(home.path.at(-1)), where: home.isSplit ? "split" : "elsewhere" }];
	const other = nearest(key.key, siblings);
	return other === undefined ? [] : beside({ key: other });
}

function changes({ counts, document, path, value }: UnknownKey, target: Target): Change[] | undefined {
	if (!counts || !target.isFree) return undefined;
	const from = { document, path };
	const to = { document, path: target.path };
	if (target.item === undefined) return [{ type: "move", from, to }];
	const text = scalarOf(value, "string");
	return text === undefined
		? undefined
		: [
				{ type: "set", place: to, value: [`${target.item}${text}`] },
				{ type: "remove", place: from },
			];
}
