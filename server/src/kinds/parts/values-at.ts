import type { Document } from "../../syntax/documents.ts";
import type { Path, Tree } from "../../syntax/tree.ts";
import { type Setting, scalarOf, writtenSetting } from "../setting.ts";

/** Every value that is written at a path with `*` for any key and `[]` for any item of a list. */
function valuesAt(
	root: Tree,
	steps: readonly string[],
	anyCase = false,
): readonly { readonly path: Path; readonly tree: Tree }[] {
	let found: { path: Path; tree: Tree }[] = [{ path: [], tree: root }];
	for (const step of steps) found = found.flatMap((at) => next(at, step, anyCase));
	return found;
}

function next({ path, tree }: { path: Path; tree: Tree }, step: string, anyCase: boolean): { path: Path; tree: Tree }[] {
	if (step === "[]") return tree.kind === "list" ? tree.items.map((item, i) => ({ path: [...path, i], tree: item })) : [];
	if (tree.kind !== "table") return [];
	// Of a key that is given twice the last one counts.
	const last = new Map(tree.entries.map((entry) => [anyCase ? entry.key.toLowerCase() : entry.key, entry]));
	const wanted = anyCase ? step.toLowerCase() : step;
	const entries = step === "*" ? [...last.values()] : [last.get(wanted)];
	return entries.flatMap((entry) => (entry && !entry.uncertain ? [{ path: [...path, entry.key], tree: entry.value }] : []));
}

/** The texts among them, as settings called by their key. */
export function textsAt(document: Document, steps: readonly string[], anyCase = false): Setting<string>[] {
	return valuesAt(document.root, steps, anyCase).flatMap(({ path, tree }) => {
		const value = scalarOf(tree, "string");
		return value === undefined ? [] : [settingAt(document, path, value, tree)];
	});
}

/** The texts and numbers among them. */
export function scalarsAt(document: Document, steps: readonly string[]): Setting<string | number>[] {
	return valuesAt(document.root, steps).flatMap(({ path, tree }) => {
		const value = scalarOf(tree, "string") ?? scalarOf(tree, "integer");
		return value === undefined ? [] : [settingAt(document, path, value, tree)];
	});
}

const settingAt = <T>(document: Document, path: Path, value: T, { span }: Tree): Setting<T> =>
	writtenSetting(document, path, value, span, { name: String(path.findLast((step) => typeof step === "string")) });
