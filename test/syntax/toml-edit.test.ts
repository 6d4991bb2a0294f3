import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits, type TextEdit } from "../../server/src/base/edit.ts";
import type { Data, DataChange } from "../../server/src/syntax/data.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import { toml } from "../../server/src/syntax/toml.ts";
import type { Path } from "../../server/src/syntax/tree.ts";

const set = (path: Path, value: Data): DataChange => ({ op: "set", path, value });
const remove = (...path: Path): DataChange => ({ op: "remove", path });
const insert = (path: Path, index: number, value: Data): DataChange => ({ op: "insert", path, index, value });
const move = (from: Path, to: Path): DataChange => ({ op: "move", from, to });

const CRI = "io.containerd.grpc.v1.cri";

/** What is expected of each change, as whole texts. */
const CASES: readonly (readonly [name: string, before: string, change: DataChange, after: string])[] = [
	["a value changes, its comment stays", "a = false # OPS-12\n", set(["a"], true), "a = true # OPS-12\n"],
	["a string keeps its quotes", "a = 'x'\nb = \"y\"\n", set(["a"], "z"), "a = 'z'\nb = \"y\"\n"],
	["what literal quotes cannot hold is escaped", "a = 'x'\n", set(["a"], "it's\n"), 'a = "it\'s\\n"\n'],
	["a float stays a float", "a = 0.5\n", set(["a"], 2), "a = 2.0\n"],
	["the value that is there already changes nothing", "a = 0x10 # sixteen\n", set(["a"], 16), "a = 0x10 # sixteen\n"],
	["a value that is missing is filled in", "a =\n", set(["a"], 1), "a = 1\n"],
	["a list on one line is written anew", 'a = [ "x" ]\n', set(["a"], ["x", "y"]), 'a = ["x", "y"]\n'],
	[
		"a list on many lines is changed item by item",
		"a = [\n  1, # one\n  2,\n]\n",
		set(["a"], [1, 3, 4]),
		"a = [\n  1, # one\n  3,\n  4,\n]\n",
	],
	[
		"comments of a list that goes move above",
		"x = 1\n  a = [ # why\n    1,\n  ] # end\n",
		set(["a"], 5),
		"x = 1\n  # why\n  a = 5 # end\n",
	],
	["a table at the end of the way replaces a value", "a = 1\n[b]\n", set(["a"], { c: 1 }), "a = { c = 1 }\n[b]\n"],
	["a value replaces a table", "[a]\nx = 1 # why\n\n[b]\ny = 2\n", set(["a"], 5), "# why\n\na = 5\n\n[b]\ny = 2\n"],
	["tables are compared key by key", "[a]\nx = 1 # one\ny = 2\n", set(["a"], { x: 1, z: 3 }), "[a]\nx = 1 # one\nz = 3\n"],

	[
		"a key goes below the last one of its table",
		"[t]\n  x = [\n    1, # c\n  ]\n[u]\n",
		set(["t", "y"], 2),
		"[t]\n  x = [\n    1, # c\n  ]\n  y = 2\n[u]\n",
	],
	[
		"an empty table gets its first key",
		"[a]\n  [a.b]\n    x = 1\n  [a.c]\n",
		set(["a", "c", "y"], 2),
		"[a]\n  [a.b]\n    x = 1\n  [a.c]\n    y = 2\n",
	],
	["no line end at the end", "[a]\nx = 1", set(["a", "y"], 2), "[a]\nx = 1\ny = 2"],
	["line ends are kept", "[a]\r\nx = 1\r\n", set(["a", "y"], 2), "[a]\r\nx = 1\r\ny = 2\r\n"],
	["a key of the root goes below the others", "a = 1\n# end\n\n[t]\n", set(["b"], 2), "a = 1\nb = 2\n# end\n\n[t]\n"],
	[
		"the first key of the root goes behind the head comment",
		"# licence\n\n# about t\n[t]\n",
		set(["version"], 2),
		"# licence\n\nversion = 2\n\n# about t\n[t]\n",
	],
	["the first key of the root at the top", "[t]\nx = 1\n", set(["version"], 2), "version = 2\n\n[t]\nx = 1\n"],
	["a byte order mark stays first", "\ufeff[t]\n", set(["a"], 1), "\ufeffa = 1\n\n[t]\n"],
	["an empty text", "", set(["a", "b"], 1), "[a]\nb = 1\n"],
	["an inline table grows", "a = { x = 1 }\n", set(["a", "y"], "z"), 'a = { x = 1, y = "z" }\n'],
	["an empty inline table grows", "a = {}\n", set(["a", "y", "z"], 1), "a = { y = { z = 1 } }\n"],
	["a dotted key in an inline table gets a sister", "a = { x.y = 1 }\n", set(["a", "x", "z"], 2), "a = { x.y = 1, x.z = 2 }\n"],
	[
		"a table of dotted keys grows by dotted keys, never by a header",
		"[c]\n  d.e = 2\n  f = 1\n",
		set(["c", "d", "x"], 1),
		"[c]\n  d.e = 2\n  d.x = 1\n  f = 1\n",
	],
	["a table of dotted keys at the root", "a.b = 1\n[t]\n", set(["a", "c", "d"], 2), "a.b = 1\na.c.d = 2\n[t]\n"],
	["a table that is only implied gets its header", "[a.b]\nx = 1\n", set(["a", "y"], 2), "[a]\ny = 2\n\n[a.b]\nx = 1\n"],
	[
		"a new table goes behind its relatives, quoted and indented as they are",
		`[plugins]\n  [plugins.'${CRI}'.runtimes.runc]\n    type = 'a'\n\n[other]\n`,
		set(["plugins", CRI, "runtimes", "crun", "type"], "b"),
		`[plugins]\n  [plugins.'${CRI}'.runtimes.runc]\n    type = 'a'\n\n  [plugins.'${CRI}'.runtimes.crun]\n    type = 'b'\n\n[other]\n`,
	],
	[
		"a new table at the end, with tables in it",
		"[a]\nx = 1\n",
		set(["b"], { y: 1, c: { z: ["d"] } }),
		'[a]\nx = 1\n\n[b]\ny = 1\n\n[b.c]\nz = ["d"]\n',
	],
	[
		"a text without empty lines gets none",
		"[a]\nx = 1\n[b]\ny = 1\n",
		set(["c", "z"], 1),
		"[a]\nx = 1\n[b]\ny = 1\n[c]\nz = 1\n",
	],
	[
		"comments at the end of a table stay with it",
		"[a]\nx = 1\n# y = 2\n\n# about c\n[c]\n",
		set(["a", "b", "z"], 1),
		"[a]\nx = 1\n# y = 2\n\n[a.b]\nz = 1\n\n# about c\n[c]\n",
	],
	["an item of a list of tables", "[[a]]\nx = 1\n[[a]]\nx = 2\n", set(["a", 0, "y"], 3), "[[a]]\nx = 1\ny = 3\n[[a]]\nx = 2\n"],
	[
		"a table in an item of a list of tables",
		"[[a]]\nx = 1\n\n[[a]]\nx = 2\n",
		set(["a", 0, "t", "y"], 3),
		"[[a]]\nx = 1\n\n[a.t]\ny = 3\n\n[[a]]\nx = 2\n",
	],

	[
		"a key goes with its line, its comments stay",
		"[t]\n  # above\n  a = 1 # beside\n  b = 2\n",
		remove("t", "a"),
		"[t]\n  # above\n  # beside\n  b = 2\n",
	],
	["comments in a value stay", "a = [ # one\n  1, # two\n]\nb = 1\n", remove("a"), "# one\n# two\nb = 1\n"],
	[
		"a table goes with its sub-tables",
		"[a]\nx = 1\n\n[b]\ny = 1 # c\n\n[b.d]\nz = 1\n\n[e]\n",
		remove("b"),
		"[a]\nx = 1\n\n# c\n\n[e]\n",
	],
	["the last table goes", "[a]\nx = 1\n\n[b]\ny = 1\n", remove("b"), "[a]\nx = 1\n"],
	["an emptied table keeps its header", "[a]\nx = 1\n", remove("a", "x"), "[a]\n"],
	["a table that its only sub-table implied stays", "[a.b]\nx = 1\n[c]\n", remove("a", "b"), "[a]\n[c]\n"],
	["a table that its only dotted key made stays", "[t]\na.b = 1 # c\n", remove("t", "a", "b"), "[t]\na = {} # c\n"],
	["a key of an inline table", "a = { x = 1, y = 2 }\n", remove("a", "x"), "a = { y = 2 }\n"],
	["the last key of an inline table", "a = { x = 1, y = 2 }\n", remove("a", "y"), "a = { x = 1 }\n"],
	["the only key of an inline table", "a = { x = 1 }\n", remove("a", "x"), "a = {}\n"],
	["an item of a list", "a = [1, 2, 3]\n", remove("a", 1), "a = [1, 3]\n"],
	["the last item of a list", "a = [1, 2]\n", remove("a", 1), "a = [1]\n"],
	["an item on its own line", "a = [\n  1,\n  2, # two\n  3,\n]\n", remove("a", 1), "a = [\n  1,\n  # two\n  3,\n]\n"],
	["the last item on its own line, without a comma", "a = [\n  1,\n  2\n]\n", remove("a", 1), "a = [\n  1\n]\n"],
	["an item of a list of tables goes", "[[a]]\nx = 1\n[[a]]\nx = 2\n", remove("a", 0), "[[a]]\nx = 2\n"],
	["the only item of a list of tables leaves the list", "b = 1\n\n[[a]]\nx = 1\n", remove("a", 0), "b = 1\na = []\n"],

	["a new item among others", "a = [1, 2]\n", insert(["a"], 1, 3), "a = [1, 3, 2]\n"],
	["a new item at the end", 'a = ["x"]\n', insert(["a"], 1, "y"), 'a = ["x", "y"]\n'],
	["the first item", "a = []\n", insert(["a"], 0, "y"), 'a = ["y"]\n'],
	["the first item of a list on many lines", "a = [\n  # none yet\n]\n", insert(["a"], 0, 1), "a = [\n  # none yet\n  1,\n]\n"],
	["a line for a new item", "a = [\n\t1, # one\n\t2 # two\n]\n", insert(["a"], 2, 3), "a = [\n\t1, # one\n\t2, # two\n\t3\n]\n"],
	["a line for a new item, with a comma as the others", "a = [\n  1,\n]\n", insert(["a"], 1, 2), "a = [\n  1,\n  2,\n]\n"],
	["a line for a new first item", "a = [\n  1,\n]\n", insert(["a"], 0, 2), "a = [\n  2,\n  1,\n]\n"],
	[
		"a new table in a list of tables",
		"[[a]]\nx = 1\n\n# two\n[[a]]\nx = 2\n",
		insert(["a"], 1, { x: 3 }),
		"[[a]]\nx = 1\n\n[[a]]\nx = 3\n\n# two\n[[a]]\nx = 2\n",
	],
	[
		"a new last table in a list of tables",
		"[[a]]\nx = 1\n\n[b]\n",
		insert(["a"], 1, { x: 3 }),
		"[[a]]\nx = 1\n\n[[a]]\nx = 3\n\n[b]\n",
	],

	[
		"a key that fell into the wrong table moves up",
		"[t]\nx = 1\nversion = 2 # top\n",
		move(["t", "version"], ["version"]),
		"version = 2\n\n[t]\nx = 1\n# top\n",
	],
	["a date stays a date when it moves", "[t]\nx = 2026-11-24\n[u]\n", move(["t", "x"], ["u", "y"]), "[t]\n[u]\ny = 2026-11-24\n"],
	["a table gets another name", "[a.b]\nx = 0x1F\n\n[c]\n", move(["a", "b"], ["a", "d"]), "[a.d]\nx = 0x1F\n\n[c]\n"],
	[
		"a table moves with what is below it, by its headers alone",
		"[p]\n\n# first\n[p.'a.b'] # here\n  x = 1 # one\n\n[p.'a.b'.c]\n  y = 2\n",
		move(["p", "a.b"], ["p", "a", "b"]),
		"[p]\n\n# first\n[p.a.b] # here\n  x = 1 # one\n\n[p.a.b.c]\n  y = 2\n",
	],
	["a table whose parent would be gone is written anew", "[a.b]\nx = 1\n", move(["a", "b"], ["c", "b"]), "[a]\n\n[c.b]\nx = 1\n"],
	[
		"nor does a header open a table that dotted keys have made",
		"a.b.x = 1\n[c]\ny = 2\n",
		move(["c"], ["a", "d"]),
		"a.b.x = 1\na.d = { y = 2 }\n",
	],
];

for (const [name, before, change, after] of CASES) {
	test(name, () => {
		const edits = toml.edit(before, 0, [change]);
		assert.ok(edits, "refused");
		assert.equal(applyEdits(before, edits), after);
		assert.ok(keepsLaw(toml, before, 0, [change], edits));
	});
}

test("what has no meaning is refused", () => {
	const text = "a = 1\nl = [1]\n[[t]]\n";
	for (const change of [
		set(["a", "b"], 1),
		set(["l", 1], 1),
		set(["t", "x"], 1),
		set(["a"], null),
		set([], 1),
		remove("b"),
		remove("l", 1),
		remove(),
		insert(["a"], 0, 1),
		insert(["l"], 2, 1),
		move(["b"], ["c"]),
	]) {
		assert.equal(toml.edit(text, 0, [change]), undefined, JSON.stringify(change));
	}
	assert.equal(toml.edit(text, 1, [set(["a"], 2)]), undefined);
});

test("an edit that adds a comment, or drops one, breaks the law", () => {
	const text = "a = 1 # one\n";
	const change: DataChange = { op: "set", path: ["a"], value: 2 };
	const writing = (newText: string): TextEdit[] => [{ span: { start: 0, end: text.length - 1 }, newText }];
	assert.ok(keepsLaw(toml, text, 0, [change], writing("a = 2 # one")));
	for (const other of ["a = 2", "a = 2 # two", "# new\na = 2 # one"])
		assert.equal(keepsLaw(toml, text, 0, [change], writing(other)), false, other);
});
