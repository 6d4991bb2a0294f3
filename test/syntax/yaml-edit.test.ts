import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import type { Data, DataChange } from "../../server/src/syntax/data.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import type { Path } from "../../server/src/syntax/tree.ts";
import { yaml } from "../../server/src/syntax/yaml.ts";

const set = (path: Path, value: Data): DataChange => ({ op: "set", path, value });
const remove = (path: Path): DataChange => ({ op: "remove", path });
const insert = (path: Path, index: number, value: Data): DataChange => ({ op: "insert", path, index, value });
const move = (from: Path, to: Path): DataChange => ({ op: "move", from, to });

type Case = readonly [name: string, text: string, change: DataChange, wanted: string, document?: number];

function run(cases: readonly Case[]): void {
	for (const [name, text, change, wanted, document = 0] of cases) {
		test(name, () => {
			const edits = yaml.edit(text, document, [change]);
			assert.ok(edits, "refused");
			assert.equal(applyEdits(text, edits), wanted);
			assert.ok(keepsLaw(yaml, text, document, [change], edits), "breaks the law");
		});
	}
}

describe("set what is written", () => {
	run([
		["a plain scalar stays plain", "a: x # why\n", set(["a"], "systemd"), "a: systemd # why\n"],
		["quotes stay for strings", "a: 'x'\nb: \"y\"\n", set(["a"], "it's"), "a: 'it''s'\nb: \"y\"\n"],
		["quotes go for other values", 'a: "x" # why\n', set(["a"], 5), "a: 5 # why\n"],
		["a word with a meaning is quoted", "a: x\n", set(["a"], "on"), 'a: "on"\n'],
		["a number as text is quoted", "a: x\n", set(["a"], "10"), 'a: "10"\n'],
		["an address and a share are not", "a: x\n", set(["a"], "10.0.0.1:80"), "a: 10.0.0.1:80\n"],
		["a colon with a blank is quoted", "a: x\n", set(["a"], "b: c"), 'a: "b: c"\n'],
		["inside brackets a comma is quoted", "a: [x, y]\n", set(["a", 0], "b,c"), 'a: ["b,c", y]\n'],
		["control characters are escaped", "a: x\n", set(["a"], "\u0007\n\u2028"), 'a: "\\u0007\\n\\u2028"\n'],
		["text over several lines", "a: foo\n  bar # why\nb: 1\n", set(["a"], "x"), "a: x # why\nb: 1\n"],
		["a block scalar", "a: |  # why\n  one\n  two\n\nb: 1\n", set(["a"], "x"), "a: x  # why\n\nb: 1\n"],
		["an empty value, before a comment", "a: # why\nb: 1\n", set(["a"], true), "a: true # why\nb: 1\n"],
		["an empty value by a list", "a:\nb: 1\n", set(["a"], ["x", 1]), "a:\n- x\n- 1\nb: 1\n"],
		["a tag goes with its value", "a: !!str 5 # why\n", set(["a"], 7), "a: 7 # why\n"],
		["an anchor stays", "a: &x 5\n", set(["a"], 7), "a: &x 7\n"],
		["an alias is replaced", "a: &x 5\nb: *x\n", set(["b"], 7), "a: &x 5\nb: 7\n"],
		["a list in brackets stays in brackets", 'a: ["x", "y"] # why\n', set(["a"], ["z"]), 'a: ["z"] # why\n'],
		["an indented list stays indented", "a:\n  - x # one\n  - y\n", set(["a"], ["z"]), "a:\n  - z\n  # one\n"],
		["a flat list stays flat", "a:\n- x\nb: 1\n", set(["a"], [{ k: 1, l: [2] }]), "a:\n- k: 1\n  l:\n  - 2\nb: 1\n"],
		["a table by a scalar", "a:\n  # above\n  b: 1 # why\nc: 2\n", set(["a"], null), "a: null\n  # above\n  # why\nc: 2\n"],
		["a scalar by a table", "a: x # why\nb: 1\n", set(["a"], { c: { d: 1 } }), "a: # why\n  c:\n    d: 1\nb: 1\n"],
		["an item by a table", "- x # why\n- y\n", set([0], { a: 1, b: 2 }), "- a: 1 # why\n  b: 2\n- y\n"],
		["brackets with comments", "a: [1, # x\n  2] # y\nb: 1\n", set(["a"], "z"), "a: z\n# x\n# y\nb: 1\n"],
		["the last of two equal keys", "a: 1\na: 2\n", set(["a"], 3), "a: 1\na: 3\n"],
		["a whole document", "# top\na: 1\nb: 2\n", set([], { c: 3 }), "# top\nc: 3\n"],
		["in the second document", "a: 1\n---\na: 2\n...\n", set(["a"], 3), "a: 1\n---\na: 3\n...\n", 1],
	]);
});

describe("set what is missing", () => {
	run([
		[
			"behind the last leaf",
			"a:\n  b:\n  - x # end\n# top\nc: 1\n",
			set(["a", "d"], 1),
			"a:\n  b:\n  - x # end\n  d: 1\n# top\nc: 1\n",
		],
		["behind a block scalar", "a: |\n  x\n\nb: |+\n  y\n\n", set(["c"], 1), "a: |\n  x\n\nb: |+\n  y\n\nc: 1\n"],
		[
			"tables on the way, as wide as the others",
			"a:\n    b: 1\n",
			set(["c", "d", "e"], 1),
			"a:\n    b: 1\nc:\n    d:\n        e: 1\n",
		],
		["lists as the others", "a:\n  - 1\n", set(["b"], { c: [1] }), "a:\n  - 1\nb:\n  c:\n    - 1\n"],
		["in a table behind a dash", "- a: 1\n- b: 2\n", set([0, "c"], 3), "- a: 1\n  c: 3\n- b: 2\n"],
		["in braces", "a: {b: 1} # why\n", set(["a", "c"], "x, y"), 'a: {b: 1, c: "x, y"} # why\n'],
		[
			"in braces over several lines",
			'{\n  "a": 1, # x\n  "b": 2 # y\n}\n',
			set(["c"], "z"),
			'{\n  "a": 1, # x\n  "b": 2, # y\n  "c": "z"\n}\n',
		],
		["in empty braces", "a: {} # why\nb: 1\n", set(["a", "c"], 1), "a: # why\n  c: 1\nb: 1\n"],
		["in an empty document", "", set(["a"], 1), "a: 1\n"],
		[
			"below the comments of an empty document",
			"# top\n---\n# more\n---\nb: 1\n",
			set(["a"], { c: 1 }),
			"# top\n---\n# more\na:\n  c: 1\n---\nb: 1\n",
		],
		["without a line end at the end", "a: 1\r\nb: 2", set(["c"], 3), "a: 1\r\nb: 2\r\nc: 3"],
		["keys that need quotes", "a: 1\n", set(["on"], { "b: c": 1 }), 'a: 1\n"on":\n  "b: c": 1\n'],
		["over a merge", "a: &a {x: 1}\nb:\n  <<: *a\n", set(["b", "x"], 2), "a: &a {x: 1}\nb:\n  <<: *a\n  x: 2\n"],
		["before the end mark", "a: 1\n...\n", set(["b"], 2), "a: 1\nb: 2\n...\n"],
	]);

	test("below an empty value", () => {
		const text = "a: # why\nb: 1\n";
		const edits = yaml.edit(text, 0, [set(["a", "c"], 2)]);
		assert.equal(edits && applyEdits(text, edits), "a: # why\n  c: 2\nb: 1\n");
	});
});

describe("remove", () => {
	run([
		["a key; its comment becomes a line", "# above\na: 1 # why\nb: 2\n", remove(["a"]), "# above\n# why\nb: 2\n"],
		["a table; its comments become lines", "a:\n  b: 1 # x\n  # y\n  c: 2\nd: 3\n", remove(["a"]), "# x\n# y\nd: 3\n"],
		["the only key leaves an empty table", "a: # t\n  b: 1 # x\nc: 2\n", remove(["a", "b"]), "a: {} # t\n  # x\nc: 2\n"],
		["the only key of a document", "a: 1\n", remove(["a"]), "{}\n"],
		["the first key behind a dash", "- a: 1 # x\n  b: 2\n", remove([0, "a"]), "# x\n- b: 2\n"],
		["the only key behind a dash", "- a: 1\n- b\n", remove([0, "a"]), "- {}\n- b\n"],
		["an item", "a:\n- x # one\n- y\n", remove(["a", 0]), "a:\n# one\n- y\n"],
		["the only item leaves an empty list", "a:\n- x\nb: 1\n", remove(["a", 0]), "a: []\nb: 1\n"],
		["an item of an inner list", "- - a\n  - b\n- c\n", remove([0, 0]), "- - b\n- c\n"],
		["in brackets: first, middle and last", "a: [x, y, z]\n", remove(["a", 0]), "a: [y, z]\n"],
		["the last one in brackets", "a: [x, y, z] # why\n", remove(["a", 2]), "a: [x, y] # why\n"],
		["the only one in brackets", "a: {x: 1}\n", remove(["a", "x"]), "a: {}\n"],
		["a line in braces", '{\n  "a": 1, # x\n  "b": 2\n}\n', remove(["b"]), '{\n  "a": 1 # x\n}\n'],
		["a line in braces with a comment", '{\n  "a": 1, # x\n  "b": 2\n}\n', remove(["a"]), '{\n  # x\n  "b": 2\n}\n'],
		["both of two equal keys", "a: 1\nb: 2\na: 3\n", remove(["a"]), "b: 2\n"],
		["the last line without a line end", "a: 1\nb: 2", remove(["b"]), "a: 1\n"],
	]);
});

describe("insert", () => {
	run([
		[
			"before the first item, below its comment",
			"a:\n  # first\n  - x\n",
			insert(["a"], 0, "w"),
			"a:\n  # first\n  - w\n  - x\n",
		],
		["before an item with a comment above", "- x # one\n# two\n- y\n", insert([], 1, "w"), "- x # one\n- w\n# two\n- y\n"],
		[
			"at the end",
			"a:\n- x\n- k: 1\n  l: |\n    t\nb: 1\n",
			insert(["a"], 2, { m: 1 }),
			"a:\n- x\n- k: 1\n  l: |\n    t\n- m: 1\nb: 1\n",
		],
		["in brackets", 'a: ["x", "z"]\n', insert(["a"], 1, "y"), 'a: ["x", "y", "z"]\n'],
		["behind the last in brackets", "a: [x]\n", insert(["a"], 1, "z"), "a: [x, z]\n"],
		[
			"in brackets over several lines",
			"a: [\n  x, # one\n  y # two\n]\n",
			insert(["a"], 2, "z"),
			"a: [\n  x, # one\n  y, # two\n  z\n]\n",
		],
		["in empty brackets", "a: [] # why\n", insert(["a"], 0, "x"), "a: [x] # why\n"],
		["a table in empty brackets", "a: [] # why\n", insert(["a"], 0, { k: 1 }), "a: # why\n- k: 1\n"],
		["in an inner list", "- - a\n", insert([0], 0, "b"), "- - b\n  - a\n"],
	]);
});

describe("move", () => {
	run([
		["another name keeps place and text", "a: 0x10 # why\nb: 1\n", move(["a"], ["c"]), "c: 0x10 # why\nb: 1\n"],
		["another name keeps quotes", '{"a": 1}\n', move(["a"], ["c"]), '{"c": 1}\n'],
		[
			"to another table",
			"a:\n  b: 'x' # why\n  c: 1\nd:\n  e: 2\n",
			move(["a", "b"], ["d", "f"]),
			"a:\n  # why\n  c: 1\nd:\n  e: 2\n  f: 'x'\n",
		],
		["to a table that is not there yet", "a: 1\nb: 2\n", move(["a"], ["c", "d"]), "b: 2\nc:\n  d: 1\n"],
		["over another key", "a: 1\nb: 2\n", move(["a"], ["b"]), "b: 1\n"],
	]);
});

describe("what is refused", () => {
	const text = "base: &base {a: {b: 1}}\nuse: *base\nmerged:\n  <<: *base\nlist: [1]\nword: x\n";
	const changes: [string, DataChange][] = [
		["through an alias", set(["use", "a", "b"], 2)],
		["a new key through an alias", set(["use", "c"], 2)],
		["through a merge", set(["merged", "a", "b"], 2)],
		["what a merge brings", remove(["merged", "a"])],
		["inside a scalar", set(["word", "a"], 1)],
		["an item past the end", insert(["list"], 3, 1)],
		["what is not there", remove(["nothing"])],
		["the whole document", remove([])],
		["from nowhere", move(["nothing"], ["a"])],
		["a table without brackets of its own", set(["list", 0, "a"], 1)],
	];
	for (const [name, change] of changes) test(name, () => assert.equal(yaml.edit(text, 0, [change]), undefined));
	test("a document that is not there", () => assert.equal(yaml.edit(text, 3, [set(["a"], 1)]), undefined));
	test("beside the only pair of a list", () => assert.equal(yaml.edit("a: [b: 1]\n", 0, [set(["a", 0, "c"], 1)]), undefined));
});

test("a broken line elsewhere does not stop an edit", () => {
	const text = "a: 'open\nb:\n  c: 1 # why\nd e\n";
	const edits = yaml.edit(text, 0, [set(["b", "c"], 2)]);
	assert.equal(edits && applyEdits(text, edits), "a: 'open\nb:\n  c: 2 # why\nd e\n");
});
