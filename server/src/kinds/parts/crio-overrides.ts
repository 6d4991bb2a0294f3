import { crioAddedList, crioWholeEntries } from "../../knowledge/drop-ins.ts";
import type { Document } from "../../syntax/documents.ts";
import type { Path } from "../../syntax/tree.ts";
import { type DropInOverride, overridesOf } from "./drop-in-overrides.ts";

/** What the files of CRI-O's folder, weakest first, change of the main file's values. */
export const crioOverrides = (main: Document, dropIns: readonly Document[]): DropInOverride[] =>
	overridesOf(main, dropIns, {
		at: (path) => (isAt(path, crioAddedList) ? "apart" : isEntry(path) ? "whole" : "into"),
		// Keys are read in any case, names of runtimes are not.
		nameOf: (path) => path.map((step, i) => (i === 3 && isEntry(path.slice(0, 4)) ? step : String(step).toLowerCase())),
	});

const isAt = (path: Path, keys: readonly string[]): boolean =>
	path.length === keys.length && keys.every((key, i) => String(path[i]).toLowerCase() === key);

const isEntry = (path: Path): boolean => crioWholeEntries.some((keys) => isAt(path.slice(0, -1), keys));
