import type { Document } from "../../syntax/documents.ts";
import type { NodeDocument } from "../kind.ts";
import type { Place, Spot } from "../setting.ts";
import { unitOf } from "./units.ts";

/** An `ExecStart=` of a drop-in that adds a second command to a service: systemd refuses the unit. The spot is its words. */
export interface AddedExecStart extends Spot {
	readonly unit: string;
	/** The first command. */
	readonly first: Spot;
	/** The list of its document's commands, and its position there. */
	readonly list: Place;
	readonly index: number;
}

const EXEC_START = ["Service", "ExecStart"];

/** Commands that drop-ins add without taking back those before; only where the unit file itself is in the copy. */
export function addedExecStarts(files: readonly NodeDocument[]): AddedExecStart[] {
	const names = new Set(
		files.flatMap(({ kind, document }) =>
			kind.id === "unit" ? (/([^/]+\.service)(?:\.d\/[^/]+)?$/.exec(document.file.path)?.[1] ?? []) : [],
		),
	);
	return [...names].flatMap((name) => {
		const unit = unitOf(files, name);
		if (!unit?.hasMain || unit.documents.some(({ uncertain }) => uncertain)) return [];
		if (unit.directive("Type").at(-1)?.words[0]?.text === "oneshot") return [];
		const [first, ...more] = unit.directive("ExecStart");
		if (!first) return [];
		return more
			.filter(({ document }) => document !== unit.documents[0])
			.map(({ document, index, words }) => ({
				...spanning(document, words),
				unit: name,
				first: spanning(first.document, first.words),
				list: { document, path: EXEC_START },
				index,
			}));
	});
}

function spanning(document: Document, words: readonly { readonly span: Spot["span"] }[]): Spot {
	const [first, last] = [words[0]?.span, words.at(-1)?.span];
	return { file: document.file, span: { start: first?.start ?? 0, end: last?.end ?? 0 }, written: true };
}
