import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import { type DataChange, toData } from "../../server/src/syntax/data.ts";
import type { Format } from "../../server/src/syntax/format.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import { type Tree, treeAt } from "../../server/src/syntax/tree.ts";

/** The tree of the first document of a text. */
export function rootOf(format: Format, text: string): Tree {
	const root = format.parse(text).documents[0]?.root;
	assert.ok(root);
	return root;
}

/** What a text says, as plain objects that can be compared. */
export const read = (format: Format, text: string): unknown => JSON.parse(JSON.stringify(toData(rootOf(format, text))));

/** Every problem in one line: its code, its place, its data, and the text after its repair. */
export const problemsOf = (format: Format, text: string): string[] =>
	format
		.parse(text)
		.problems.map(({ code, span, data, repair }) =>
			[code, text.slice(span.start, span.end), Object.values(data ?? {}).join(" "), repair ? applyEdits(text, repair) : ""].join(
				" | ",
			),
		);

/** The text of the scalars at a path. */
export const written = (format: Format, text: string, ...path: (string | number)[]): string[] => {
	const tree = treeAt(rootOf(format, text), path);
	assert.ok(tree?.kind === "list");
	return tree.items.map(({ span }) => text.slice(span.start, span.end));
};

/** One test for each change: the text after it, and the law. */
export function edits(format: Format, cases: readonly [name: string, text: string, change: DataChange, edited: string][]): void {
	for (const [name, text, change, edited] of cases) {
		test(name, () => {
			const made = format.edit(text, 0, [change]);
			assert.ok(made);
			assert.equal(applyEdits(text, made), edited);
			assert.ok(keepsLaw(format, text, 0, [change], made));
		});
	}
}
