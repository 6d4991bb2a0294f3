import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import { type Data, toData } from "../../server/src/syntax/data.ts";
import type { Problem } from "../../server/src/syntax/format.ts";
import { type Tree, treeAt } from "../../server/src/syntax/tree.ts";
import { yaml } from "../../server/src/syntax/yaml.ts";

const rootOf = (text: string, document = 0): Tree => {
	const root = yaml.parse(text).documents[document]?.root;
	assert.ok(root);
	return root;
};

/** Without null prototypes, so that it can be compared; bigint as text. */
const plain = (data: Data): unknown =>
	JSON.parse(JSON.stringify(data, (_, value) => (typeof value === "bigint" ? `${value}n` : value)));
const dataOf = (text: string, document = 0): unknown => plain(toData(rootOf(text, document)));

const show = (text: string, { code, span, data, related, repair }: Problem): string =>
	[
		code,
		text.slice(span.start, span.end),
		Object.values(data ?? {}).join(" "),
		...(related ? [`after ${related.start}`] : []),
		...(repair ? [applyEdits(text, repair)] : []),
	].join(" | ");

const problemsOf = (text: string): string[] => yaml.parse(text).problems.map((problem) => show(text, problem));

describe("scalars mean what the kubelet reads", () => {
	const cases: [string, string, unknown][] = [
		...["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "y", "Y"].map((word): [string, string, unknown] => [
			word,
			"boolean",
			true,
		]),
		...["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "n", "N"].map((word): [string, string, unknown] => [
			word,
			"boolean",
			false,
		]),
		...["~", "null", "Null", "NULL"].map((word): [string, string, unknown] => [word, "null", null]),
		["tRUE", "string", "tRUE"],
		["110", "integer", 110],
		["-5", "integer", -5],
		["+1", "integer", 1],
		["1_000", "integer", 1000],
		["017", "integer", 15],
		["0o17", "integer", 15],
		["0x1F", "integer", 31],
		["-0b11", "integer", -3],
		["9223372036854775807", "integer", 9223372036854775807n],
		["18446744073709551615", "integer", 18446744073709551615n],
		["18446744073709551616", "float", 18446744073709552000],
		["08", "float", 8],
		["1.5", "float", 1.5],
		[".5", "float", 0.5],
		["1e3", "float", 1000],
		["1e999", "string", "1e999"],
		[".inf", "float", Number.POSITIVE_INFINITY],
		["-.Inf", "float", Number.NEGATIVE_INFINITY],
		["2024-01-01", "string", "2024-01-01"],
		["1:30", "string", "1:30"],
		["10.0.0.1", "string", "10.0.0.1"],
		["10%", "string", "10%"],
		['"true"', "string", "true"],
		["'1'", "string", "1"],
		["'it''s'", "string", "it's"],
		['"a\\tb\\u0041"', "string", "a\tbA"],
		["!!str 5", "string", "5"],
		["!!int '5'", "integer", 5],
		["!!float 3", "float", 3],
		["!!null ''", "null", null],
		["!custom 5", "string", "5"],
		["<<", "string", "<<"],
	];
	for (const [source, type, value] of cases) {
		test(source, () => {
			const text = `a: ${source} # c\n`;
			const tree = treeAt(rootOf(text), ["a"]);
			assert.ok(tree?.kind === "scalar");
			assert.deepEqual([tree.type, tree.value], [type, value]);
			assert.equal(text.slice(tree.span.start, tree.span.end), source.replace(/^!\S+ /, ""));
			assert.deepEqual(problemsOf(text), []);
		});
	}

	test("not a number", () => {
		const tree = treeAt(rootOf("a: .nan\n"), ["a"]);
		assert.ok(tree?.kind === "scalar" && Number.isNaN(tree.value));
	});

	test("keys become strings", () => {
		assert.deepEqual(dataOf("1: a\n1.5: b\nyes: c\n~: d\n0x10: e\n'1 ': f\n? [x, y]\n: g\n"), {
			"1": "a",
			"1.5": "b",
			true: "c",
			null: "d",
			"16": "e",
			"1 ": "f",
			"[x, y]": "g",
		});
	});

	test("text over several lines", () => {
		const text =
			'a: |\n  one\n  two # no comment\nb: >-\n  one\n  two\nc: plain\n  goes on # yes\nd: "one\n  two"\ne: |+\n  x\n\n';
		assert.deepEqual(dataOf(text), {
			a: "one\ntwo # no comment\n",
			b: "one two",
			c: "plain goes on",
			d: "one two",
			e: "x\n\n",
		});
		const tree = treeAt(rootOf(text), ["a"]);
		assert.ok(tree);
		assert.equal(text.slice(tree.span.start, tree.span.end), "|\n  one\n  two # no comment");
	});
});

describe("documents", () => {
	test("a text without content is one empty table", () => {
		for (const text of ["", "\n", "# only a comment\n", "---\n", "\ufeff", "---\n# x\n...\n"]) {
			const { documents, problems } = yaml.parse(text);
			assert.equal(documents.length, 1, text);
			assert.deepEqual(problems, []);
			const [document] = documents;
			assert.deepEqual(document?.root, { kind: "table", span: document?.span, entries: [] });
		}
	});

	test("several, with their places and comments", () => {
		const text = "# top\n---\na: 1 # one\n---\n# two\nb: 2\n...\n# between\n---\njust text\n";
		const { documents } = yaml.parse(text);
		assert.deepEqual(
			documents.map(({ root, span, comments }) => [
				plain(toData(root)),
				text.slice(span.start, span.end),
				comments.map((c) => text.slice(c.start, c.end)),
			]),
			[
				[{ a: 1 }, "\na: 1 # one\n", ["# top", "# one"]],
				[{ b: 2 }, "\n# two\nb: 2\n", ["# two", "# between"]],
				["just text", "\njust text\n", []],
			],
		);
	});

	test("a byte order mark, CRLF and a lone CR are no part of the data", () => {
		assert.deepEqual(dataOf("\ufeffa: 1\r\nb:\r\n  - x\r\n"), { a: 1, b: ["x"] });
		assert.deepEqual(dataOf("a: 1\rb: 2\r"), { a: 1, b: 2 });
		assert.deepEqual(problemsOf("\ufeffa: 1\r\n"), []);
	});
});

test("entries and collections have places", () => {
	const text = "a:\n  b: [1, {c: 2}] # why\n  d: # none\ne:\n- f\n\n# end\n";
	const root = rootOf(text);
	assert.ok(root.kind === "table");
	const cut = ({ span }: { span: Tree["span"] }) => text.slice(span.start, span.end);
	assert.deepEqual(root.entries.map(cut), ["a:\n  b: [1, {c: 2}] # why\n  d:", "e:\n- f"]);
	assert.equal(cut(root), text.slice(0, text.indexOf("\n\n# end")));
	assert.equal(cut(treeAt(root, ["a", "b"]) ?? root), "[1, {c: 2}]");
	assert.equal(cut(treeAt(root, ["a", "b", 1]) ?? root), "{c: 2}");
	assert.equal(cut(treeAt(root, ["a", "d"]) ?? root), "");
	assert.equal(treeAt(root, ["a", "d"])?.span.start, text.indexOf(" # none"));
	assert.equal(cut(treeAt(root, ["e"]) ?? root), "- f");
});

describe("aliases and merges", () => {
	const text = "base: &base\n  x: 1\n  y1: [2]\nuse: *base\nmerged:\n  x: 3\n  <<: *base\nboth:\n  <<: [{x: 8}, *base]\n";

	test("stand for what they name, at their own place", () => {
		assert.deepEqual(dataOf(text), {
			base: { x: 1, y1: [2] },
			use: { x: 1, y1: [2] },
			merged: { x: 3, y1: [2] },
			both: { x: 8, y1: [2] },
		});
		assert.deepEqual(problemsOf(text), []);
		const at = (path: string[]) => {
			const tree = treeAt(rootOf(text), path);
			return tree && text.slice(tree.span.start, tree.span.end);
		};
		assert.equal(at(["use"]), "*base");
		assert.equal(at(["use", "y1"]), "*base");
		assert.equal(at(["merged", "x"]), "3");
		assert.equal(at(["merged", "y1"]), "*base");
		assert.equal(at(["both", "x"]), "8");
	});

	test("without an anchor, or inside their own", () => {
		assert.deepEqual(problemsOf("a: *nope\nb: &b [*b]\n"), ["unknown-alias | *nope | nope", "unknown-alias | *b | b"]);
		assert.deepEqual(problemsOf("a: &a 1\n---\nb: *a\n"), ["unknown-alias | *a | a"]);
	});

	test("a merge of something else than a table", () => {
		assert.deepEqual(problemsOf("a:\n  <<: 1\n"), ["syntax | 1 | {"]);
	});
});

describe("problems", () => {
	test("a key given twice: both stand, the last one counts", () => {
		const text = "a: 1\nb: 2\n'a': 3\nc: {x: 1, x: 2}\n";
		assert.deepEqual(problemsOf(text), ["duplicate-key | 'a' | a | after 0", "duplicate-key | x | x | after 21"]);
		const root = rootOf(text);
		assert.ok(root.kind === "table");
		assert.equal(root.entries.length, 4);
		assert.deepEqual(dataOf(text), { a: 3, b: 2, c: { x: 2 } });
	});

	test("typographic quotes stay in the value, but not in quotes or comments", () => {
		const text = 'a: “systemd” # “x”\nb: "“ok”"\nc: [‘x’, “y]\n“d”: it’s\n';
		assert.deepEqual(
			yaml
				.parse(text)
				.problems.map(({ code, span, data, repair }) => [
					code,
					span.start,
					data,
					repair ? applyEdits(text, repair).split("\n") : 0,
				]),
			[
				["smart-quote", 3, { character: "“" }, text.replace("“systemd”", '"systemd"').split("\n")],
				["smart-quote", text.indexOf("‘x"), { character: "‘" }, text.replace("‘x’", "'x'").split("\n")],
				["smart-quote", text.indexOf("“y"), { character: "“" }, 0],
				["smart-quote", text.indexOf("“d"), { character: "“" }, text.replace("“d”", '"d"').split("\n")],
			],
		);
		assert.deepEqual(dataOf(text), { a: "“systemd”", b: "“ok”", c: ["‘x’", "“y"], "“d”": "it’s" });
	});

	test("tabs as indentation", () => {
		const tabbed = "a:\n\tb: 1\n\tc:\n\t\td: 2\n";
		assert.deepEqual(problemsOf(tabbed), ["tab-indentation | \t |  | a:\n  b: 1\n  c:\n    d: 2\n"]);
		assert.deepEqual(dataOf(tabbed), { a: { b: 1, c: { d: 2 } } });
		const mixed = "a:\n  b: 1\n\tc: 2\n  d: 3\n";
		assert.deepEqual(problemsOf(mixed), ["tab-indentation | \t |  | a:\n  b: 1\n  c: 2\n  d: 3\n"]);
		const onlyChild = "a:\n  b:\n\tc: 2\n  d: 3\n";
		assert.deepEqual(problemsOf(onlyChild), ["tab-indentation | \t |  | a:\n  b:\n    c: 2\n  d: 3\n"]);
		assert.deepEqual(problemsOf("a:\n  b: 1\n\tc: 2\nd: 3\n"), ["tab-indentation | \t | "]);
		assert.deepEqual(problemsOf("a: 1\n\tb: 2\n"), ["tab-indentation | \t | "]);
		assert.deepEqual(problemsOf("a: x\t# tabs elsewhere are fine\nb:\t1\nc: |\n  \tx\n"), []);
	});

	const broken: [string, string[]][] = [
		["a b\nc: 1\n", ["syntax | a b | :"]],
		["a:b\nc: 1\n", ["syntax | a:b | space | a: b\nc: 1\n"]],
		["a: b: c\n", ["syntax | b: c | "]],
		["a: @x\n", ["syntax | @x | "]],
		["a: 'x\nb: 1\n", ["unclosed | 'x | '"]],
		['a: "x\\"\nb: "y"\n', ['unclosed | "x\\" | "']],
		["a: [1, 2\nb: 1\n", ["unclosed | [ | ]"]],
		["{a: 1, b: {c: 2}\n", ["unclosed | { | }"]],
		["a: {b: [1}, c: 2}\n", ["syntax | } | ] | after 7"]],
		["a: {b: [1 }, c: 2}\n", ["syntax | } | ] | after 7"]],
		["a: {b: 1], c: 2}\n", ["syntax | ] | } | after 3"]],
		["a: {b: 1\n  c: 2}\n", ["missing-comma | 1 |  | a: {b: 1,\n  c: 2}\n"]],
		['a: {"b": "1" "c": 2}\n', ['missing-comma | " |  | a: {"b": "1", "c": 2}\n']],
		["a: \u0000x\n", ["control-character | \u0000 | U+0000"]],
		["a: 1\n- b\nc: 2\n", ["syntax | - b | "]],
		["kind: X\n   a: 1\nb: 2\n", ["syntax | a: 1 | "]],
	];
	for (const [text, wanted] of broken) test(JSON.stringify(text), () => assert.deepEqual(problemsOf(text), wanted));

	test("what is nested too deep", () => {
		for (const text of [`${"[".repeat(300)}${"]".repeat(300)}\n`, `${"- ".repeat(300)}x\n`]) {
			assert.deepEqual(
				yaml.parse(text).problems.map(({ code }) => code),
				["too-deep"],
			);
		}
		assert.deepEqual(dataOf(`a: ${"[".repeat(300)}${"]".repeat(300)}\nb: 1\n`), {
			...(dataOf(`a: ${"[".repeat(300)}${"]".repeat(300)}\n`) as object),
			b: 1,
		});
	});
});
