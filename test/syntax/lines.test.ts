import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import { type DataChange, toData } from "../../server/src/syntax/data.ts";
import type { Format } from "../../server/src/syntax/format.ts";
import { env, modules, sysctl, unit } from "../../server/src/syntax/lines.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import { entryAt, treeAt } from "../../server/src/syntax/tree.ts";

const rootOf = (format: Format, text: string) => {
	const root = format.parse(text).documents[0]?.root;
	assert.ok(root);
	return root;
};

const read = (format: Format, text: string): unknown => JSON.parse(JSON.stringify(toData(rootOf(format, text))));

const problemsOf = (format: Format, text: string): string[] =>
	format
		.parse(text)
		.problems.map(({ code, span, data, repair }) =>
			[code, text.slice(span.start, span.end), Object.values(data ?? {}).join(" "), repair ? applyEdits(text, repair) : ""].join(
				" | ",
			),
		);

/** The text of the scalars at a path. */
const written = (format: Format, text: string, ...path: (string | number)[]): string[] => {
	const tree = treeAt(rootOf(format, text), path);
	assert.ok(tree?.kind === "list");
	return tree.items.map(({ span }) => text.slice(span.start, span.end));
};

function edits(format: Format, cases: readonly [name: string, text: string, change: DataChange, edited: string][]): void {
	for (const [name, text, change, edited] of cases) {
		test(name, () => {
			const made = format.edit(text, 0, change);
			assert.ok(made);
			assert.equal(applyEdits(text, made), edited);
			assert.ok(keepsLaw(format, text, 0, change, made));
		});
	}
}

describe("env files", () => {
	test("a value is a list of words with their places", () => {
		const text = "# c\nA=\"--x --y='a b'\"   \n; d\nB=\nC = one two\n";
		assert.deepEqual(read(env, text), { A: ["--x", "--y=a b"], B: [], C: ["one", "two"] });
		assert.deepEqual(written(env, text, "A"), ["--x", "--y='a b'"]);
		const document = env.parse(text).documents[0];
		assert.deepEqual(
			document?.comments.map(({ start, end }) => text.slice(start, end)),
			["# c", "; d"],
		);
		const empty = treeAt(document?.root, ["B"]);
		assert.deepEqual(empty?.span, { start: text.indexOf("B=") + 2, end: text.indexOf("B=") + 2 });
		const entry = entryAt(document?.root, ["A"]);
		assert.ok(entry);
		assert.equal(text.slice(entry.keySpan.start, entry.keySpan.end), "A");
		assert.equal(text.slice(entry.span.start, entry.span.end), "A=\"--x --y='a b'\"");
		assert.equal(text.slice(entry.value.span.start, entry.value.span.end), "\"--x --y='a b'\"");
	});

	const values: readonly [string, string[]][] = [
		["A=--x \\\n  --y\n", ["--x", "--y"]],
		['A="--x \\\n  --y"\n', ["--x", "--y"]],
		['A="a\nb"\n', ["a", "b"]],
		["A='x \"y z\"'\n", ["x", "y z"]],
		['A="a \\"b c\\" \\$d"\n', ["a", "b c", "$d"]],
		["A=\"a\"'b'c\n", ["abc"]],
		['A="--e="" --b"\n', ["--e=", "--b"]],
		["A=''\n", []],
		["A=''\r\n", []],
		["A=x # y\n", ["x", "#", "y"]],
		["A=1\nA=2\n", ["2"]],
		["\ufeffA=1\n", ["1"]],
		["A=a\\\nb", ["ab"]],
		["A=b\\", ["b"]],
	];
	for (const [text, wanted] of values) {
		test(JSON.stringify(text), () => {
			assert.deepEqual(read(env, text), { A: wanted });
			assert.deepEqual(problemsOf(env, text), []);
		});
	}

	const problems: readonly [text: string, data: unknown, ...problems: string[]][] = [
		["foo\nA=1\n", { A: ["1"] }, "syntax | foo | KEY=value | "],
		["export A=1\n", {}, "syntax | export A=1 | KEY=value | A=1\n"],
		["--x=1\n", {}, "syntax | --x=1 | KEY=value | "],
		['A="--x\nB=2\n', { A: ["--x"], B: ["2"] }, 'unclosed | "--x | " | A="--x"\nB=2\n'],
		['A="--x\n# c\n', { A: ["--x"] }, 'unclosed | "--x | " | A="--x"\n# c\n'],
		["A=“--x --y”\n", { A: ["--x", "--y"] }, 'smart-quote | “--x --y” | “ | A="--x --y"\n'],
		['A="--x --y”\n', { A: ["--x", "--y"] }, 'smart-quote | "--x --y” | ” | A="--x --y"\n'],
		["A=‘--x’\n", { A: ["--x"] }, "smart-quote | ‘--x’ | ‘ | A='--x'\n"],
		['A="--a --i=p:3.0” --b"\n', { A: ["--a", "--i=p:3.0”", "--b"] }, 'smart-quote | --i=p:3.0” | ” | A="--a --i=p:3.0 --b"\n'],
		["A=--x=“y”\n", { A: ["--x=“y”"] }, 'smart-quote | --x=“y” | “ | A=--x="y"\n'],
	];
	for (const [text, data, ...wanted] of problems) {
		test(`${JSON.stringify(text)} is reported`, () => {
			assert.deepEqual(problemsOf(env, text), wanted);
			assert.deepEqual(read(env, text), data);
		});
	}

	const flags = '# c\nARGS="--a=1 --b --c"\r\n';
	edits(env, [
		["set a word", flags, { op: "set", path: ["ARGS", 1], value: "--B=2" }, '# c\nARGS="--a=1 --B=2 --c"\r\n'],
		["remove the first word", flags, { op: "remove", path: ["ARGS", 0] }, '# c\nARGS="--b --c"\r\n'],
		["remove the last word", flags, { op: "remove", path: ["ARGS", 2] }, '# c\nARGS="--a=1 --b"\r\n'],
		["insert a word", flags, { op: "insert", path: ["ARGS"], index: 3, value: "--d" }, '# c\nARGS="--a=1 --b --c --d"\r\n'],
		["a word with blanks", flags, { op: "set", path: ["ARGS", 1], value: "--b=x y" }, "# c\nARGS=\"--a=1 '--b=x y' --c\"\r\n"],
		["remove the only word", 'A="--x"\n', { op: "remove", path: ["A", 0] }, 'A=""\n'],
		["remove the only bare word", "A=--x\n", { op: "remove", path: ["A", 0] }, "A=\n"],
		["a second bare word needs quotes", "A=--x\n", { op: "insert", path: ["A"], index: 1, value: "--y" }, 'A="--x --y"\n'],
		["a first word", "A=\n", { op: "insert", path: ["A"], index: 0, value: "--y" }, "A=--y\n"],
		[
			"a line for each word",
			'A="--x \\\n  --y"\n',
			{ op: "insert", path: ["A"], index: 2, value: "--z" },
			'A="--x \\\n  --y \\\n  --z"\n',
		],
		["remove a line of words", 'A="--x \\\n  --y \\\n  --z"\n', { op: "remove", path: ["A", 1] }, 'A="--x \\\n  --z"\n'],
		["remove a key", "A=1\n# c\nA=2\nB=3\n", { op: "remove", path: ["A"] }, "# c\nB=3\n"],
		["remove the last line", "A=1\nB=2", { op: "remove", path: ["B"] }, "A=1"],
		["add a key", "A=1", { op: "set", path: ["B"], value: ["--x", "--y"] }, 'A=1\nB="--x --y"'],
		["add a key to nothing", "", { op: "set", path: ["B"], value: ["x"] }, "B=x\n"],
		["add a key as others are quoted", 'A="1"\r\n', { op: "set", path: ["B"], value: ["2"] }, 'A="1"\r\nB="2"\r\n'],
		["keep single quotes", "A='x y'\n", { op: "set", path: ["A"], value: ["z"] }, "A='z'\n"],
		["single quotes cannot hold one", "A='x'\n", { op: "set", path: ["A", 0], value: "it's" }, "A=\"'it\\\\'s'\"\n"],
		["move a key", "A=1\r\n", { op: "move", from: ["A"], to: ["B"] }, "B=1\r\n"],
	]);

	test("what an env file cannot hold is not written", () => {
		assert.equal(env.edit("A=1\n", 0, { op: "set", path: ["B"], value: ["a\nb"] }), undefined);
		assert.equal(env.edit("A=1\n", 0, { op: "set", path: ["B"], value: "b" }), undefined);
		assert.equal(env.edit("A=1\n", 0, { op: "set", path: ["B C"], value: ["b"] }), undefined);
	});
});

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
		assert.equal(unit.edit("[S]\nA=1\n", 0, { op: "remove", path: ["S", "A", 0] }), undefined);
		assert.equal(unit.edit("[S]\nA=1\n", 0, { op: "set", path: ["S", "A"], value: [] }), undefined);
		assert.equal(unit.edit("[S]\n", 0, { op: "set", path: ["S", "Description"], value: [["two words"]] }), undefined);
		assert.equal(unit.edit("[S]\n", 0, { op: "set", path: ["S", "a b"], value: [["x"]] }), undefined);
	});
});

describe("sysctl files", () => {
	test("keys and values", () => {
		const text = "# c\n; d\n-net.ipv4.x = 1\nkernel.domainname=\n-left.alone\na =  4 5\t6 \n";
		assert.deepEqual(read(sysctl, text), { "net.ipv4.x": "1", "kernel.domainname": "", a: "4 5\t6" });
		assert.deepEqual(problemsOf(sysctl, text), []);
		assert.deepEqual(problemsOf(sysctl, "foo\n=1\n"), ["syntax | foo | = | ", "syntax | =1 | key | "]);
	});

	const text = "# c\nnet.a   = 1\n-net.b=2\n";
	edits(sysctl, [
		["set", text, { op: "set", path: ["net.a"], value: "0" }, "# c\nnet.a   = 0\n-net.b=2\n"],
		["set behind a dash", text, { op: "set", path: ["net.b"], value: "" }, "# c\nnet.a   = 1\n-net.b=\n"],
		["add", text, { op: "set", path: ["net.c"], value: "3" }, "# c\nnet.a   = 1\n-net.b=2\nnet.c=3\n"],
		["add to nothing", "", { op: "set", path: ["net.c"], value: "3" }, "net.c = 3\n"],
		["remove both", "a=1\nb=2\na=3", { op: "remove", path: ["a"] }, "b=2"],
	]);
	test("a value that is no string of one line is not written", () => {
		assert.equal(sysctl.edit(text, 0, { op: "set", path: ["net.a"], value: 1 }), undefined);
		assert.equal(sysctl.edit(text, 0, { op: "set", path: ["net.a"], value: " 1" }), undefined);
		assert.equal(sysctl.edit(text, 0, { op: "set", path: ["-x"], value: "1" }), undefined);
	});
});

describe("lists of modules", () => {
	test("one name a line", () => {
		assert.deepEqual(read(modules, "# c\noverlay\n\n  br_netfilter \n"), ["overlay", "br_netfilter"]);
		assert.deepEqual(problemsOf(modules, "a  b c\n"), ["syntax | b c | newline | a\nb\nc\n"]);
	});
	edits(modules, [
		["insert first", "# c\noverlay\n", { op: "insert", path: [], index: 0, value: "x" }, "# c\nx\noverlay\n"],
		["insert last", "overlay", { op: "insert", path: [], index: 1, value: "x" }, "overlay\nx"],
		["insert into nothing", "", { op: "insert", path: [], index: 0, value: "x" }, "x\n"],
		["set", "a\r\nb\r\n", { op: "set", path: [1], value: "c" }, "a\r\nc\r\n"],
		["remove", "a\n# c\nb\n", { op: "remove", path: [0] }, "# c\nb\n"],
		["all anew", "a\r\nb\r\n", { op: "set", path: [], value: ["c"] }, "c\r\n"],
	]);
	test("what is no name is not written", () => {
		assert.equal(modules.edit("a\n", 0, { op: "set", path: [0], value: "b c" }), undefined);
		assert.equal(modules.edit("a\n", 0, { op: "set", path: [0], value: "#b" }), undefined);
	});
});

test("20,000 lines, however odd, are read in no time", () => {
	const texts: readonly [Format, string][] = [
		[env, "foo\n".repeat(20_000)],
		[env, 'A="x\n'.repeat(20_000)],
		[env, `A="${"x\n".repeat(20_000)}`],
		[env, `A=${"“a ".repeat(20_000)}`],
		[unit, "[S]\n".repeat(20_000)],
		[unit, `[S]\nA=${"x \\\n".repeat(20_000)}`],
		[unit, `[S]\nA=${'"x” '.repeat(20_000)}`],
		[unit, `[S]\n${"A=b\n".repeat(20_000)}`],
		[sysctl, "a = 1\n".repeat(20_000)],
		[modules, "a\n".repeat(20_000)],
	];
	for (const [format, text] of texts) {
		const start = performance.now();
		format.parse(text);
		const took = performance.now() - start;
		assert.ok(took < 3000, `${format.id} ${JSON.stringify(text.slice(0, 12))} took ${took.toFixed(0)} ms`);
	}
});
