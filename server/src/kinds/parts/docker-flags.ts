import { dockerdFlagName, dockerdFlags } from "../../knowledge/keys/dockerd-flags.ts";
import type { FlagInfo } from "../../knowledge/keys/flag-info.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryAt } from "../../syntax/tree.ts";
import type { Place, Spot } from "../setting.ts";
import type { Flag } from "./command-line.ts";

const fields: ReadonlyMap<string, string | undefined> = new Map(
	Object.entries(dockerdFlags).map(([name, info]: [string, FlagInfo]) => [name, info.field]),
);

/** The key of daemon.json that a flag stands for. */
export const fieldOf = ({ name }: Flag): string | undefined => fields.get(dockerdFlagName(name));

/** An option that is written twice: dockerd does not start, whatever the values. The spot is its key in daemon.json. */
export interface Conflict extends Spot {
	readonly key: string;
	readonly flag: Flag;
	/** The same option may be given several times. */
	readonly flags: readonly Flag[];
	readonly place: Place;
}

/** The one option that dockerd merges. */
const MERGED = "runtimes";

export function conflictsOf(main: Document, flags: readonly Flag[]): Conflict[] {
	const byField = new Map<string, Flag[]>();
	for (const flag of flags) {
		const field = fieldOf(flag);
		if (field !== undefined && field !== MERGED) byField.set(field, [...(byField.get(field) ?? []), flag]);
	}
	return [...byField].flatMap(([key, given]) => {
		const path = key.split(".");
		const entry = entryAt(main.root, path);
		const [flag] = given;
		const isNull = entry?.value.kind === "scalar" && entry.value.type === "null";
		if (!entry || !flag || entry.uncertain || isNull) return [];
		return [{ file: main.file, span: entry.keySpan, written: true, key, flag, flags: given, place: { document: main, path } }];
	});
}
