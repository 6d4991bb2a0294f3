import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyEdits, composeEdits, composeSteps, type TextEdit } from "../../server/src/base/edit.ts";

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

/** Edits of a text of this length that do not overlap; some touch, some are empty, in any order. */
function editsOf(length: number): fc.Arbitrary<TextEdit[]> {
	const cuts = fc.array(fc.nat(length), { maxLength: 10 }).map((all) => all.sort((a, b) => a - b));
	const texts = fc.array(fc.string({ maxLength: 4 }), { minLength: 5, maxLength: 5 });
	return fc.tuple(cuts, texts, fc.boolean()).map(([at, news, reversed]) => {
		const edits: TextEdit[] = [];
		for (let i = 0; i + 1 < at.length; i += 2) edits.push(edit(at[i] ?? 0, at[i + 1] ?? 0, news[i / 2] ?? ""));
		return reversed ? edits.reverse() : edits;
	});
}

const twoLists = fc
	.string({ maxLength: 30 })
	.chain((text) => editsOf(text.length).map((first) => ({ text, first })))
	.chain(({ text, first }) => editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })));

test("two lists of edits made one after the other are one list", () => {
	fc.assert(
		fc.property(twoLists, ({ text, first, second }) => {
			const wanted = applyEdits(applyEdits(text, first), second);
			assert.equal(applyEdits(text, composeEdits(first, second)), wanted);
		}),
		{ numRuns: 3000 },
	);
});

test("composed edits lie inside the text, in order, and never touch", () => {
	fc.assert(
		fc.property(twoLists, ({ text, first, second }) => {
			let end = -1;
			for (const { span } of composeEdits(first, second)) {
				assert.ok(span.start > end && span.end >= span.start && span.end <= text.length);
				end = span.end;
			}
		}),
		{ numRuns: 1000 },
	);
});

test("an edit that takes back the first one leaves the first one's place alone elsewhere", () => {
	assert.deepEqual(composeEdits([edit(2, 2, "xyz"), edit(8, 9, "")], [edit(2, 5, "")]), [edit(8, 9, "")]);
	assert.deepEqual(composeEdits([], [edit(3, 4, "a")]), [edit(3, 4, "a")]);
	assert.deepEqual(composeEdits([edit(3, 4, "a")], []), [edit(3, 4, "a")]);
});

test("edits far apart stay apart", () => {
	assert.deepEqual(composeEdits([edit(1, 2, "one")], [edit(9, 9, "two")]), [edit(1, 2, "one"), edit(7, 7, "two")]);
});

test("steps see the text the step before left", () => {
	const seen: string[] = [];
	const append = (text: string) => {
		seen.push(text);
		return [edit(text.length, text.length, "!")];
	};
	const edits = composeSteps("a", [append, append]);
	assert.deepEqual(seen, ["a", "a!"]);
	assert.equal(applyEdits("a", edits ?? []), "a!!");
	assert.equal(composeSteps("a", [append, () => undefined]), undefined);
});

test("overlapping edits are refused", () => {
	assert.throws(() => applyEdits("abcd", [edit(0, 2, ""), edit(1, 3, "")]), /overlapping/);
});
