import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyEdits } from "../../server/src/base/edit.ts";
import { type Data, type DataChange, dataAt, same, toData, withChange } from "../../server/src/syntax/data.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import type { Path, Tree } from "../../server/src/syntax/tree.ts";
import { yaml } from "../../server/src/syntax/yaml.ts";
import { assertFew, pick, placesOf, spansAreSound, type Tally, tryChange } from "./edit-law.ts";
import { data, junk, keys, mutants, texts, written } from "./yaml-samples.ts";

const RUNS = 300;

test("a text is read as the data it was written from", () => {
	fc.assert(
		fc.property(written, ({ value, text }) => {
			const { documents, problems } = yaml.parse(text);
			assert.deepEqual(problems, []);
			assert.ok(same(toData((documents[0] as (typeof documents)[0]).root), value), text);
		}),
		{ numRuns: RUNS },
	);
});

type Make = (data: Data, random: number, value: Data, key: string) => DataChange | undefined;

const at = (data: Data, path: Path): Data => dataAt(data, path) ?? null;
const isList = (value: Data): value is Data[] => Array.isArray(value);
const isTable = (value: Data): boolean => typeof value === "object" && value !== null && !isList(value);
const tablesIn = (data: Data): Path[] => placesOf(data).filter((path) => isTable(at(data, path)));

const ops: Record<string, Make> = {
	"set what is written": (data, random, value) => {
		const path = pick(placesOf(data), random);
		return path && { op: "set", path, value };
	},
	"set what is missing": (data, random, value, key) => {
		const path = pick(tablesIn(data), random);
		return path && { op: "set", path: random % 3 === 0 ? [...path, key, "new"] : [...path, key], value };
	},
	remove: (data, random) => {
		const path = pick(placesOf(data).slice(1), random);
		return path && { op: "remove", path };
	},
	insert: (data, random, value) => {
		const path = pick(
			placesOf(data).filter((place) => isList(at(data, place))),
			random,
		);
		const list = path && at(data, path);
		return path && Array.isArray(list) ? { op: "insert", path, index: random % (list.length + 1), value } : undefined;
	},
	move: (data, random, _, key) => {
		const from = pick(placesOf(data).slice(1), random);
		const to = pick(tablesIn(data), random >> 3);
		return from && to && { op: "move", from, to: [...to, key] };
	},
	rename: (data, random, _, key) => {
		const from = pick(
			placesOf(data).filter((path) => typeof path.at(-1) === "string"),
			random,
		);
		return from && { op: "move", from, to: [...from.slice(0, -1), key] };
	},
};

const dataOf = (text: string, document = 0): Data => {
	const root = yaml.parse(text).documents[document]?.root;
	return root ? toData(root) : null;
};

for (const [name, make] of Object.entries(ops)) {
	test(`${name}: random texts keep the law, and nothing is refused`, () => {
		const tally: Tally = { kept: 0, refused: 0, broken: 0 };
		fc.assert(
			fc.property(texts, fc.nat(), data, keys, (text, random, value, key) => {
				const change = make(dataOf(text), random, value, key);
				if (change) tryChange(yaml, text, change, tally, () => false);
			}),
			{ numRuns: RUNS },
		);
		assertFew(tally, 0);
	});
}

test("broken texts keep the law or are left alone", () => {
	const tally: Tally = { kept: 0, refused: 0, broken: 0 };
	fc.assert(
		fc.property(mutants, fc.constantFrom(...Object.values(ops)), fc.nat(), data, keys, (text, make, random, value, key) => {
			const change = make(dataOf(text), random, value, key);
			if (change) tryChange(yaml, text, change, tally, () => false);
		}),
		{ numRuns: 1500, seed: 7 }, // a share is only steady with one seed
	);
	assertFew(tally, 0.02);
});

test("one of several documents is changed, the others are left alone", () => {
	let changed = 0;
	const several = fc.array(texts, { minLength: 2, maxLength: 4 });
	fc.assert(
		fc.property(several, fc.constantFrom(...Object.keys(ops)), fc.nat(), data, keys, (parts, name, random, value, key) => {
			const text = parts.map((part) => `---\n${part.replaceAll("\r\n", "\n").trimEnd()}\n`).join("");
			const document = random % parts.length;
			const old = dataOf(text, document);
			const change = ops[name]?.(old, random, value, key);
			if (!change || withChange(old, change) === undefined) return;
			const edits = yaml.edit(text, document, [change]);
			assert.ok(edits, `refused: ${text}`);
			assert.ok(keepsLaw(yaml, text, document, [change], edits), applyEdits(text, edits));
			changed++;
		}),
		{ numRuns: RUNS },
	);
	assert.ok(changed > RUNS / 2, `${changed} changes`);
});

test("nothing is changed through an alias or a merge", () => {
	const text = "base: &base {a: {b: 1}}\nalias: *base\nmerged:\n  <<: *base\n  own: 1\n";
	for (const path of [
		["alias", "a", "b"],
		["alias", "new"],
		["merged", "a", "b"],
	]) {
		assert.equal(yaml.edit(text, 0, [{ op: "set", path, value: 2 }]), undefined, path.join("."));
	}
});

test("a reading never throws, and its spans lie inside the text in order", () => {
	fc.assert(
		fc.property(fc.oneof(junk, mutants, texts, fc.string()), (text) => {
			spansAreSound(yaml, text);
			const { documents, problems } = yaml.parse(text);
			const starts = documents.map(({ span }) => span.start);
			assert.deepEqual(
				starts,
				[...starts].sort((a, b) => a - b),
			);
			assert.deepEqual(
				problems,
				[...problems].sort((a, b) => a.span.start - b.span.start),
			);
			for (const { root } of documents) entriesInOrder(root);
		}),
		{ numRuns: 1000 },
	);
});

/** Entries stand in the order of the text, each inside its table and around its value; what an alias brings stands where it does. */
function entriesInOrder(tree: Tree): void {
	if (tree.kind === "list") for (const item of tree.items) entriesInOrder(item);
	if (tree.kind !== "table") return;
	let last = 0;
	for (const { keySpan, span, value } of tree.entries) {
		assert.ok(keySpan.start >= last, `key at ${keySpan.start} behind ${last}`);
		assert.ok(span.start === keySpan.start && span.end >= keySpan.end && span.end >= value.span.end);
		last = keySpan.start;
		entriesInOrder(value);
	}
}

test("an edit never throws and never overlaps, whatever the text", () => {
	fc.assert(
		fc.property(
			fc.oneof(junk, mutants),
			fc.constantFrom(...Object.keys(ops)),
			fc.nat(),
			data,
			keys,
			(text, name, random, value, key) => {
				const change = ops[name]?.(dataOf(text), random, value, key);
				const edits = change && yaml.edit(text, 0, [change]);
				if (edits) applyEdits(text, edits);
			},
		),
		{ numRuns: 1000 },
	);
});
