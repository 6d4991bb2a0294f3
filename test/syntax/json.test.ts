import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import { type DataChange, toData } from "../../server/src/syntax/data.ts";
import type { Problem } from "../../server/src/syntax/format.ts";
import { json } from "../../server/src/syntax/json.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import { treeAt } from "../../server/src/syntax/tree.ts";

const read = (text: string) => {
	const { documents, problems } = json.parse(text);
	const document = documents[0];
	assert.ok(document);
	return { ...document, problems, data: plain(text) };
};

/** Without the null prototypes, so that it can be compared. */
function plain(text: string): unknown {
	const root = json.parse(text).documents[0]?.root;
	assert.ok(root);
	return JSON.parse(JSON.stringify(toData(root), (_, value) => (typeof value === "bigint" ? `${value}n` : value)));
}

const show = (text: string, { code, span, data, repair }: Problem): string =>
	[code, text.slice(span.start, span.end), Object.values(data ?? {}).join(" "), repair ? applyEdits(text, repair) : ""].join(
		" | ",
	);

describe("reading sound texts", () => {
	test("values keep their types and places", () => {
		const text = '{"s": "a\\u0041\\n", "i": -12, "f": 1.5e3, "t": true, "n": null, "big": 9223372036854775807, "l": [1, {}]}';
		const { root, problems } = read(text);
		assert.deepEqual(problems, []);
		const at = (key: string) => {
			const tree = treeAt(root, [key]);
			return tree?.kind === "scalar" ? [tree.type, tree.value, text.slice(tree.span.start, tree.span.end)] : tree?.kind;
		};
		assert.deepEqual(at("s"), ["string", "aA\n", '"a\\u0041\\n"']);
		assert.deepEqual(at("i"), ["integer", -12, "-12"]);
		assert.deepEqual(at("f"), ["float", 1500, "1.5e3"]);
		assert.deepEqual(at("t"), ["boolean", true, "true"]);
		assert.deepEqual(at("n"), ["null", null, "null"]);
		assert.deepEqual(at("big"), ["integer", 9223372036854775807n, "9223372036854775807"]);
		assert.equal(at("l"), "list");
	});

	test("keys and members have places", () => {
		const text = '{ "a" : [1] }';
		const { root } = read(text);
		assert.ok(root.kind === "table");
		const [entry] = root.entries;
		assert.ok(entry);
		assert.equal(text.slice(entry.keySpan.start, entry.keySpan.end), '"a"');
		assert.equal(text.slice(entry.span.start, entry.span.end), '"a" : [1]');
		assert.equal(text.slice(root.span.start, root.span.end), text);
	});

	test("an empty text is an empty table without a problem", () => {
		for (const text of ["", " \r\n\t", "\ufeff"]) {
			const { root, problems } = read(text);
			assert.deepEqual(problems, []);
			assert.deepEqual(root.kind === "table" && root.entries, []);
		}
	});

	test("quotes inside a string are not smart quotes", () => {
		assert.deepEqual(read('{"a": "“x”", "b": ["‘y’"]}').problems, []);
	});
});

describe("problems, one for each broken place", () => {
	const cases: readonly [text: string, data: unknown, ...problems: string[]][] = [
		['{"a": 1,}', { a: 1 }, 'trailing-comma | , |  | {"a": 1}'],
		['{"a": [1, 2,]}', { a: [1, 2] }, 'trailing-comma | , |  | {"a": [1, 2]}'],
		['{"a": 1,,}', { a: 1 }, 'syntax | , | " | {"a": 1,}'],
		['{"a": 1 "b": 2}', { a: 1, b: 2 }, 'missing-comma | 1 |  | {"a": 1, "b": 2}'],
		['{"a": {}\n"b": 2}', { a: {}, b: 2 }, 'missing-comma | } |  | {"a": {},\n"b": 2}'],
		['["x" "y"]', ["x", "y"], 'missing-comma | " |  | ["x", "y"]'],
		['{"a": 1, "a": 2}', { a: 2 }, 'duplicate-key | "a" | a | '],
		['# x\n{"a": 1}', { a: 1 }, 'comment | # x |  | {"a": 1}'],
		['{"a": 1 // x\n}', { a: 1 }, 'comment | // x |  | {"a": 1\n}'],
		['{"a": [1/* x */2]}', { a: [1, 2] }, 'missing-comma | 1 |  | {"a": [1,/* x */2]}', 'comment | /* x */ |  | {"a": [1 2]}'],
		['{"a": 1} /* x', { a: 1 }, "unclosed | /* x | */ | "],
		["{'a': 'b'}", { a: "b" }, "syntax | 'a' | \" | {\"a\": 'b'}"],
		["{\n'a':\n'b'}", { a: "b" }, "syntax | 'a' | \" | {\n\"a\":\n'b'}", "syntax | 'b' | \" | {\n'a':\n\"b\"}"],
		['{"a": “b”}', { a: "b" }, 'smart-quote | “b” | “ | {"a": "b"}'],
		['{"a”: "b", "c": 1}', { a: "b", c: 1 }, 'smart-quote | "a” | ” | {"a": "b", "c": 1}'],
		['{"a": ["b”, "c"]}', { a: ["b", "c"] }, 'smart-quote | "b” | ” | {"a": ["b", "c"]}'],
		['{"a": “b "c" d”}', { a: 'b "c" d' }, 'smart-quote | “b "c" d” | “ | '],
		["{a: 1}", { a: 1 }, 'syntax | a | " | {"a": 1}'],
		['{"a": True}', { a: true }, 'syntax | True | value | {"a": true}'],
		['{"a": None}', { a: null }, 'syntax | None | value | {"a": null}'],
		['{"a": systemd}', { a: "systemd" }, "syntax | systemd | value | "],
		['{"a": 012, "b": 1}', { a: "012", b: 1 }, "syntax | 012 | value | "],
		['{"a": /var/lib, "b": 1}', { a: "/var/lib", b: 1 }, "syntax | /var/lib | value | "],
		['{"a" 1}', { a: 1 }, 'syntax | "a" | : | {"a": 1}'],
		['{"a"}', { a: null }, 'syntax | "a" | : | '],
		['{"a": , "b": 1}', { a: null, b: 1 }, 'syntax | "a": | value | '],
		['{"a": 1 x, "b": 2}', { a: 1, b: 2 }, "syntax | x | , } | "],
		['{"a：": 1， "b"： 2}', { "a：": 1, b: 2 }, 'syntax | ， | , | {"a：": 1, "b"： 2}'],
		['{"a": "b, "c": 1}', { a: "b", c: 1 }, 'unclosed | "b | " | {"a": "b", "c": 1}'],
		['{"a: "b", "c": 1}', { a: "b", c: 1 }, 'unclosed | "a | " | {"a": "b", "c": 1}'],
		['{"a: 1, "c": 1}', { a: 1, c: 1 }, 'unclosed | "a | " | {"a": 1, "c": 1}'],
		['{a": 1, "c": 1}', { a: 1, c: 1 }, 'syntax | a" | " | {"a": 1, "c": 1}'],
		['{"a": "b}', { a: "b" }, 'unclosed | "b | " | {"a": "b"}'],
		['{"a": ["b], "c": 1}', { a: ["b"], c: 1 }, 'unclosed | "b | " | {"a": ["b"], "c": 1}'],
		['{"a": ["b",\n"c": 1}', { a: ["b"], c: 1 }, 'unclosed | [ | ] | {"a": ["b"],\n"c": 1}'],
		['{\n"a": ["b"\n"c": 1}', { a: ["b"], c: 1 }, 'unclosed | [ | ] | {\n"a": ["b"],\n"c": 1}'],
		['{\n  "a": {\n  "b": 1\n}\n', { a: {}, b: 1 }, 'unclosed | { | } | {\n  "a": {},\n  "b": 1\n}\n'],
		['{\n  "a": 1,\n  },\n  "b": 1\n}\n', { a: 1, b: 1 }, 'syntax | } | " | '],
		['{"a": {"b": 1}}, "c": 2}', { a: { b: 1 }, c: 2 }, "syntax | } | , | "],
		['{"a": 1}}', { a: 1 }, 'syntax | } | end | {"a": 1}'],
		['{"a": 1', { a: 1 }, 'unclosed | { | } | {"a": 1}'],
		['{\r\n\t"a": 1', { a: 1 }, 'unclosed | { | } | {\r\n\t"a": 1\r\n}'],
		['"a": 1, "b": 2}', { a: 1, b: 2 }, 'syntax | "a" | { | '],
		['x,\n{"a": 1}', { a: 1 }, "syntax | x, | { | "],
		['{{"a": 1}}', { a: 1 }, 'syntax | { | " | '],
		['{"a": 1}\n{"b": 2}\n', { a: 1 }, 'trailing-text | {"b": 2} |  | '],
		['{"a": "\t"}', { a: "\t" }, 'control-character | \t | U+0009 | {"a": "\\t"}'],
		['{"a":\u00a01}', { a: 1 }, 'control-character | \u00a0 | U+00A0 | {"a": 1}'],
		['{"a": "C:\\docker"}', { a: "C:\\docker" }, 'syntax | \\d | escape | {"a": "C:\\\\docker"}'],
		['["a": 1, "b"]', ["a", "b"], "syntax | : 1 | , ] | "],
	];
	for (const [text, data, ...problems] of cases) {
		test(text, () => {
			const seen = read(text);
			assert.deepEqual(
				seen.problems.map((problem) => show(text, problem)),
				problems,
			);
			assert.deepEqual(seen.data, data);
		});
	}

	test("repairs, one after the other, leave a sound text", () => {
		let repaired = 0;
		for (const [text] of cases) {
			const mendable = (now: string) => read(now).problems.every((problem) => problem.repair);
			let now = text;
			for (let problem = read(now).problems[0]; problem?.repair && mendable(now); problem = read(now).problems[0]) {
				now = applyEdits(now, problem.repair);
				repaired++;
			}
			assert.ok(!mendable(now) || read(now).problems.length === 0, now);
		}
		assert.ok(repaired > 25, String(repaired));
	});

	test("the second of two keys points to the first", () => {
		assert.deepEqual(
			read('{"a": 1, "a": 2, "a": 3}').problems.map((p) => p.related),
			[
				{ start: 1, end: 4 },
				{ start: 1, end: 4 },
			],
		);
	});

	test("a value that is not there is not known", () => {
		const tree = treeAt(read('{"a": }').root, ["a"]);
		assert.ok(tree?.kind === "scalar");
		assert.deepEqual([tree.uncertain, tree.span.start, tree.span.end], [true, 5, 5]);
	});

	test("brackets beyond measure do no harm", () => {
		for (const text of [
			"[".repeat(100_000),
			'{"a":'.repeat(100_000),
			"]".repeat(100_000),
			`${"[".repeat(500)}${"]".repeat(500)}`,
		]) {
			assert.ok(read(text).problems.length > 0);
		}
		const deep = read(`{"a": ${"[".repeat(200)}${"]".repeat(200)}, "b": 1}`);
		assert.deepEqual(
			deep.problems.map((p) => p.code),
			["too-deep"],
		);
		assert.ok(treeAt(deep.root, ["b"]));
	});
});

describe("edits", () => {
	const daemon = '{\n\t"debug": true,\n\t"dns": ["10.0.0.1"], // ours\n\t"log-opts": {\n\t\t"max-size": "1m"\n\t}\n}\n';
	const cases: readonly [name: string, text: string, change: DataChange, edited: string][] = [
		["set a scalar", '{"a": 1, "b": 2}', { op: "set", path: ["a"], value: "x" }, '{"a": "x", "b": 2}'],
		["add to one line", '{"a": 1}', { op: "set", path: ["b"], value: 2 }, '{"a": 1, "b": 2}'],
		["add to one tight line", '{"a":1}', { op: "set", path: ["b"], value: { c: [1, 2] } }, '{"a":1,"b":{"c":[1,2]}}'],
		["add to nothing", "", { op: "set", path: ["a", "b"], value: 1 }, '{\n  "a": {\n    "b": 1\n  }\n}\n'],
		["add to an empty table", "{}\n", { op: "set", path: ["a"], value: 1 }, '{\n  "a": 1\n}\n'],
		["add below a comment", "// c\n", { op: "set", path: ["a"], value: 1 }, '// c\n{\n  "a": 1\n}\n'],
		[
			"add a member",
			daemon,
			{ op: "set", path: ["log-opts", "max-file"], value: "3" },
			daemon.replace('"1m"', '"1m",\n\t\t"max-file": "3"'),
		],
		[
			"add a table",
			'{\r\n    "a": 1\r\n}',
			{ op: "set", path: ["b"], value: { c: 1 } },
			'{\r\n    "a": 1,\r\n    "b": {\r\n        "c": 1\r\n    }\r\n}',
		],
		["add behind a comment", '{\n  "a": 1 // c\n}', { op: "set", path: ["b"], value: 2 }, '{\n  "a": 1, // c\n  "b": 2\n}'],
		["add behind a trailing comma", '{\n  "a": 1,\n}', { op: "set", path: ["b"], value: 2 }, '{\n  "a": 1,\n  "b": 2\n}'],
		["remove the first", daemon, { op: "remove", path: ["debug"] }, daemon.replace('\t"debug": true,\n', "")],
		["remove, the comment stays", daemon, { op: "remove", path: ["dns"] }, daemon.replace('"dns": ["10.0.0.1"], ', "")],
		["remove the last", '{\n  "a": 1,\n  "b": 2\n}', { op: "remove", path: ["b"] }, '{\n  "a": 1\n}'],
		[
			"remove the only one",
			daemon,
			{ op: "remove", path: ["log-opts", "max-size"] },
			daemon.replace('{\n\t\t"max-size": "1m"\n\t}', "{}"),
		],
		["remove on one line", '{"a": 1, "b": 2, "c": 3}', { op: "remove", path: ["b"] }, '{"a": 1, "c": 3}'],
		["remove the last on one line", '{"a": 1, "b": 2 }', { op: "remove", path: ["b"] }, '{"a": 1 }'],
		["remove both of a key", '{"a": 1, "b": 2, "a": 3}', { op: "remove", path: ["a"] }, '{"b": 2}'],
		["insert at the end", daemon, { op: "insert", path: ["dns"], index: 1, value: "::1" }, daemon.replace('.1"]', '.1", "::1"]')],
		[
			"insert at the start",
			daemon,
			{ op: "insert", path: ["dns"], index: 0, value: "::1" },
			daemon.replace('["10', '["::1", "10'),
		],
		["insert a line", "[\n  1, // one\n  2\n]", { op: "insert", path: [], index: 1, value: 5 }, "[\n  1, // one\n  5,\n  2\n]"],
		["insert into an empty list", '{\n  "a": []\n}', { op: "insert", path: ["a"], index: 0, value: "x" }, '{\n  "a": ["x"]\n}'],
		[
			"rename, where it stands",
			daemon,
			{ op: "move", from: ["debug"], to: ["experimental"] },
			daemon.replace('"debug"', '"experimental"'),
		],
		[
			"move",
			'{\n  "a": {\n    "b": 1,\n    "c": 2\n  }\n}',
			{ op: "move", from: ["a", "b"], to: ["b"] },
			'{\n  "a": {\n    "c": 2\n  },\n  "b": 1\n}',
		],
		[
			"replace a list of lines",
			'{\n  "a": [\n    1,\n    2\n  ]\n}',
			{ op: "set", path: ["a"], value: [3] },
			'{\n  "a": [\n    3\n  ]\n}',
		],
		[
			"keep comments in a list",
			"[\n  1, // one\n  2 // two\n]",
			{ op: "set", path: [], value: [7, 2, 3] },
			"[\n  7, // one\n  2, // two\n  3\n]",
		],
	];
	for (const [name, text, change, edited] of cases) {
		test(name, () => {
			const edits = json.edit(text, 0, [change]);
			assert.ok(edits);
			assert.equal(applyEdits(text, edits), edited);
			assert.ok(keepsLaw(json, text, 0, [change], edits));
		});
	}

	test("what JSON cannot hold is not written", () => {
		assert.equal(json.edit("{}", 0, [{ op: "set", path: ["a"], value: Number.NaN }]), undefined);
		assert.equal(json.edit('{"a": 1}', 0, [{ op: "set", path: ["a", "b"], value: 1 }]), undefined);
		assert.equal(json.edit("{}", 1, [{ op: "set", path: ["a"], value: 1 }]), undefined);
	});
});
