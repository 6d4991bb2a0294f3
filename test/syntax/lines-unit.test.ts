import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { unit } from "../../server/src/syntax/lines.ts";
import { entryAt } from "../../server/src/syntax/tree.ts";
import { edits, problemsOf, read, rootOf, written } from "../harness/format-cases.ts";

describe("unit files", () => {
	const text =
		'[Service]\nExecStart=\n# c\nExecStart=/usr/bin/kubelet \\\n  # why\n  --a="x y" \\\n  $ARGS\nEnvironment="A=b c" B=d\n';

	test("a directive is the list of its lines", () => {
		assert.deepEqual(read(unit, text), {
			Service: { ExecStart: [[], ["/usr/bin/kubelet", "--a=x y", "$ARGS"]], Environment: [["A=b c", "B=d"]] },
		});
		assert.deepEqual(problemsOf(unit, text), []);
		assert.deepEqual(written(unit, text, "Service", "ExecStart", 1), ["/usr/bin/kubelet", '--a="x y"', "$ARGS"]);
		const comments = unit.parse(text).documents[0]?.comments.map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(comments, ["# c", "# why"]);
	});

	test("a line's place is all of it, a key's the first", () => {
		const [first, second] = written(unit, text, "Service", "ExecStart");
		assert.equal(first, "ExecStart=");
		assert.ok(second?.startsWith("ExecStart=/usr") && second.endsWith("$ARGS"));
		assert.equal(entryAt(rootOf(unit, text), ["Service", "ExecStart"])?.keySpan.start, text.indexOf("ExecStart"));
		const header = entryAt(rootOf(unit, text), ["Service"]);
		assert.deepEqual(
			[header?.keySpan, header?.span],
			[
				{ start: 1, end: 8 },
				{ start: 0, end: 9 },
			],
		);
	});

	test("a section that comes again goes on", () => {
		assert.deepEqual(read(unit, "[S]\nA=1\n[T]\nB=2\n[S]\nA=3\n"), { S: { A: [["1"], ["3"]] }, T: { B: [["2"]] } });
	});

	const lines: readonly [string, string[]][] = [
		["K=a\\x20b \\s \\d \\\\", ["a b", " ", "\\d", "\\"]],
		["K=/bin/sh -c 'until [ -S /x ]; do sleep 1; done'", ["/bin/sh", "-c", "until [ -S /x ]; do sleep 1; done"]],
		["K='' \"\"", ["", ""]],
		["K=a\\\nb", ["a", "b"]],
		["K=a\\\r\n; no\r\n b", ["a", "b"]],
		["K=“it’s”", ["it’s"]],
	];
	for (const [line, wanted] of lines) {
		test(JSON.stringify(line), () => assert.deepEqual(read(unit, `[S]\n${line}`), { S: { K: [wanted] } }));
	}

	test("quotes in a description are only characters", () => {
		const described = "[Unit]\nDescription=it's “the” \"agent\n";
		assert.deepEqual(problemsOf(unit, described), []);
		assert.deepEqual(read(unit, described), { Unit: { Description: [["it's", "“the”", '"agent']] } });
	});

	const problems: readonly [text: string, data: unknown, ...problems: string[]][] = [
		["A=1\n[S]\n", { S: {} }, "syntax | A=1 | [section] | "],
		["[S\nA=1\n", { S: { A: [["1"]] } }, "unclosed | [S | ] | [S]\nA=1\n"],
		["[S] # c\n", { S: {} }, "syntax | # c | newline | "],
		["[S]\nfoo\n=1\n", { S: {} }, "syntax | foo | = | ", "syntax | =1 | key | "],
		['[S]\nA="x\nB=y\n', { S: { A: [["x"]], B: [["y"]] } }, 'unclosed | "x | " | '],
		['[S]\nA=”x=y"\n', { S: { A: [["x=y"]] } }, 'smart-quote | ”x=y" | ” | [S]\nA="x=y"\n'],
		["[S]\nA=“x y” “z”\n", { S: { A: [["x y", "z"]] } }, 'smart-quote | “x y” “z” | “ | [S]\nA="x y" "z"\n'],
		["[S]\nA=--i=p:3.0” --b\n", { S: { A: [["--i=p:3.0”", "--b"]] } }, "smart-quote | --i=p:3.0” | ” | [S]\nA=--i=p:3.0 --b\n"],
		['[S]\nA="x=y”"\n', { S: { A: [["x=y”"]] } }, 'smart-quote | "x=y”" | ” | [S]\nA="x=y"\n'],
		["[S]\nA=x \\ \n  --y\n", { S: { A: [["x", "--y"]] } }, "syntax |   | newline | [S]\nA=x \\\n  --y\n"],
		[
			"[S]\nA=x\n  --y \\\n  --z\nB=1\n",
			{ S: { A: [["x"]], B: [["1"]] } },
			"syntax | --y \\ | key | [S]\nA=x \\\n  --y \\\n  --z\nB=1\n",
		],
	];
	for (const [broken, data, ...wanted] of problems) {
		test(`${JSON.stringify(broken)} is reported`, () => {
			assert.deepEqual(problemsOf(unit, broken), wanted);
			assert.deepEqual(read(unit, broken), data);
		});
	}

	const kubelet =
		"[Unit]\r\nDescription=x\r\n\r\n[Service]\r\nExecStart=/k \\\r\n  --a \\\r\n  # why\r\n  --b\r\nRestart=always\r\n";
	edits(unit, [
		["set a word", text, { op: "set", path: ["Service", "ExecStart", 1, 1], value: "--a=z" }, text.replace('--a="x y"', "--a=z")],
		[
			"set a quoted word",
			text,
			{ op: "set", path: ["Service", "Environment", 0, 0], value: "A=c" },
			text.replace('"A=b c"', '"A=c"'),
		],
		[
			"remove a word, its comment stays",
			kubelet,
			{ op: "remove", path: ["Service", "ExecStart", 0, 2] },
			kubelet.replace("--a \\\r\n  # why\r\n  --b", "--a\r\n  # why"),
		],
		[
			"remove the word before the comment",
			kubelet,
			{ op: "remove", path: ["Service", "ExecStart", 0, 1] },
			kubelet.replace("  --a \\\r\n", ""),
		],
		[
			"insert a word",
			kubelet,
			{ op: "insert", path: ["Service", "ExecStart", 0], index: 3, value: "--c" },
			kubelet.replace("--b", "--b \\\r\n  --c"),
		],
		[
			"insert a word that looks like a comment",
			kubelet,
			{ op: "insert", path: ["Service", "ExecStart", 0], index: 3, value: "#c" },
			kubelet.replace("--b", '--b \\\r\n  "#c"'),
		],
		[
			"insert a line",
			text,
			{ op: "insert", path: ["Service", "ExecStart"], index: 2, value: ["/x"] },
			text.replace("$ARGS\n", "$ARGS\nExecStart=/x\n"),
		],
		[
			"remove a line",
			text,
			{ op: "remove", path: ["Service", "ExecStart", 1] },
			'[Service]\nExecStart=\n# c\n  # why\nEnvironment="A=b c" B=d\n',
		],
		[
			"add a directive",
			kubelet,
			{ op: "set", path: ["Unit", "After"], value: [["c.service", "d e"]] },
			kubelet.replace("=x\r\n", '=x\r\nAfter=c.service "d e"\r\n'),
		],
		[
			"add a section",
			"[Unit]\nA=1",
			{ op: "set", path: ["Service", "B"], value: [[], ["x"]] },
			"[Unit]\nA=1\n\n[Service]\nB=\nB=x",
		],
		[
			"remove a directive",
			kubelet,
			{ op: "remove", path: ["Service", "ExecStart"] },
			kubelet.replace("ExecStart=/k \\\r\n  --a \\\r\n", "").replace("  --b\r\n", ""),
		],
		["remove a section", kubelet, { op: "remove", path: ["Unit"] }, kubelet.replace("[Unit]\r\nDescription=x\r\n", "")],
		[
			"replace a line",
			kubelet,
			{ op: "set", path: ["Service", "ExecStart", 0], value: ["/k", "--b"] },
			kubelet.replace("  --a \\\r\n", ""),
		],
		["a value anew", "[S]\nA=x\n", { op: "set", path: ["S", "A", 0], value: [] }, "[S]\nA=\n"],
		["move a directive", "[S]\nA=x\n[T]\n", { op: "move", from: ["S", "A"], to: ["T", "A"] }, "[S]\n[T]\nA=x\n"],
	]);

	test("what a unit file cannot hold is not written", () => {
		assert.equal(unit.edit("[S]\nA=1\n", 0, [{ op: "remove", path: ["S", "A", 0] }]), undefined);
		assert.equal(unit.edit("[S]\nA=1\n", 0, [{ op: "set", path: ["S", "A"], value: [] }]), undefined);
		assert.equal(unit.edit("[S]\n", 0, [{ op: "set", path: ["S", "Description"], value: [["two words"]] }]), undefined);
		assert.equal(unit.edit("[S]\n", 0, [{ op: "set", path: ["S", "a b"], value: [["x"]] }]), undefined);
	});
});
