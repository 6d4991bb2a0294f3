import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { env } from "../../server/src/syntax/lines.ts";
import { entryAt, treeAt } from "../../server/src/syntax/tree.ts";
import { edits, problemsOf, read, written } from "../harness/format-cases.ts";

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
		assert.equal(env.edit("A=1\n", 0, [{ op: "set", path: ["B"], value: ["a\nb"] }]), undefined);
		assert.equal(env.edit("A=1\n", 0, [{ op: "set", path: ["B"], value: "b" }]), undefined);
		assert.equal(env.edit("A=1\n", 0, [{ op: "set", path: ["B C"], value: ["b"] }]), undefined);
	});
});
