import type { NodeDocument } from "../kind.ts";

/**
 * Whether a machine was read, or a copy of one: more than one folder at its top has files. Of a part of one nobody knows what
 * the rest holds, so that nothing in it is known to be missing.
 */
export const isOfMachine = (files: readonly NodeDocument[]): boolean =>
	new Set(files.flatMap(({ document: { file } }) => /^[^/]+(?=\/)/.exec(file.path) ?? [])).size > 1;
