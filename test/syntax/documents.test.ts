import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "../../server/src/base/edit.ts";
import type { SourceFile } from "../../server/src/base/file.ts";
import type { DataChange } from "../../server/src/syntax/data.ts";
import { changeText, type Document, documentsOf, mendText } from "../../server/src/syntax/documents.ts";
import type { FormatId } from "../../server/src/syntax/format.ts";
import { formats } from "../../server/src/syntax/formats.ts";
import { entryAt, type Path, treeAt } from "../../server/src/syntax/tree.ts";

const fileOf = (text: string): SourceFile => ({ path: "x", text, bytes: {} });
const read = (format: FormatId, text: string): readonly Document[] => documentsOf(fileOf(text), formats[format]);
const one = (format: FormatId, text: string): Document => {
	const document = read(format, text)[0];
	assert.ok(document);
	return document;
};
const codes = (documents: readonly Document[]): string[][] => documents.map(({ problems }) => problems.map(({ code }) => code));

/** Whether nobody knows the value at a path, or whether it is there. */
const unknown = (document: Document, ...path: Path): { value: boolean; entry: boolean } => {
	const tree = treeAt(document.root, path);
	assert.ok(tree, path.join("."));
	return { value: tree.kind === "scalar" && tree.uncertain === true, entry: entryAt(document.root, path)?.uncertain === true };
};

describe("documents of a file", () => {
	test("a file is read once for each format", () => {
		const file = fileOf("a: 1\n");
		assert.equal(documentsOf(file, formats.yaml), documentsOf(file, formats.yaml));
		assert.notEqual(documentsOf(file, formats.yaml), documentsOf(fileOf("a: 1\n"), formats.yaml));
		assert.equal(documentsOf(file, formats.modules)[0]?.format, formats.modules);
	});

	test("problems stand with their document", () => {
		const documents = read("yaml", "a: 1\na: 2\n---\nb: 1\n---\nc: 1\nc: 2\nc: 3\n");
		assert.deepEqual(codes(documents), [["duplicate-key"], [], ["duplicate-key", "duplicate-key"]]);
		assert.deepEqual(
			documents.map(({ index, uncertain }) => [index, uncertain]),
			[
				[0, false],
				[1, false],
				[2, false],
			],
		);
	});

	test("an empty file is one document", () => {
		for (const format of Object.keys(formats) as FormatId[]) assert.equal(read(format, "").length, 1);
	});
});

describe("templates", () => {
	test("a printed value is not known", () => {
		const document = one("toml", 'a = "{{ x }}"\nb = {{ y }}\nc = 1\nd = "p{{ q }}"\n');
		assert.ok(document.uncertain);
		assert.deepEqual(document.problems, []);
		assert.deepEqual(unknown(document, "a"), { value: true, entry: false });
		assert.deepEqual(unknown(document, "b"), { value: true, entry: false });
		assert.deepEqual(unknown(document, "c"), { value: false, entry: false });
		assert.deepEqual(unknown(document, "d"), { value: true, entry: false });
	});

	test("what stands in a block may not be there", () => {
		const document = one("yaml", "a: 1\n{% if x %}\nb: 2\nc:\n  d: 3\n{% endif %}\ne: 4\n");
		assert.deepEqual(unknown(document, "a"), { value: false, entry: false });
		assert.deepEqual(unknown(document, "b"), { value: false, entry: true });
		assert.deepEqual(unknown(document, "c", "d"), { value: false, entry: true });
		assert.deepEqual(unknown(document, "e"), { value: false, entry: false });
	});

	test("an item in a block may not be there", () => {
		const document = one("yaml", "a:\n- x\n{% for y in z %}\n- y\n{% endfor %}\n");
		assert.deepEqual(unknown(document, "a", 0), { value: false, entry: false });
		assert.deepEqual(unknown(document, "a", 1), { value: true, entry: false });
	});

	test("a list that lies in a block with its key has items that are known", () => {
		const document = one("yaml", "{% if x %}\na:\n- y\n{% endif %}\n");
		assert.deepEqual(unknown(document, "a", 0), { value: false, entry: false });
		assert.ok(entryAt(document.root, ["a"])?.uncertain);
	});

	test("a printed key is not known", () => {
		const document = one("toml", "[a.{{ b }}]\nc = 1\n");
		assert.equal(entryAt(document.root, ["a", "___b___"])?.uncertain, true);
		assert.equal(entryAt(document.root, ["a"])?.uncertain, undefined);
	});

	test("a value that a mark on its own lines prints is not known", () => {
		const document = one("yaml", "a:\n  {{ x | to_yaml }}\nb:\nc: 1\n");
		assert.deepEqual(unknown(document, "a"), { value: true, entry: false });
		assert.deepEqual(unknown(document, "b"), { value: false, entry: false });
	});

	test("words of a command line", () => {
		const text = "[Service]\nExecStart=/k \\\n{% if x %}\n  --a=1 \\\n{% endif %}\n  --b={{ y }} $Z\n";
		const document = one("unit", text);
		assert.deepEqual(document.problems, []);
		assert.deepEqual(document.comments, []);
		assert.deepEqual(
			[0, 1, 2, 3].map((i) => unknown(document, "Service", "ExecStart", 0, i).value),
			[false, true, true, false],
		);
	});

	test("two branches are no duplicates", () => {
		assert.deepEqual(codes(read("yaml", "{% if x %}\na: 1\n{% else %}\na: 2\n{% endif %}\n")), [[]]);
		assert.deepEqual(codes(read("json", '{\n"a": 1,\n{% if x %}\n"a": 2,\n{% endif %}\n"b": 3}')), [[]]);
		assert.deepEqual(codes(read("toml", "{% for x in y %}\n[a.{{ x }}]\n[a.{{ y }}]\n{% endfor %}\n")), [[]]);
		assert.deepEqual(codes(read("yaml", "a: 1\na: 2\n{% if x %}\nb: 1\n{% endif %}\n")), [["duplicate-key"]]);
	});

	test("what is wrong on the line of a mark is not the file's fault", () => {
		assert.deepEqual(codes(read("json", '{"a": 1{% if x %},\n"b": 2{% endif %}\n}')), [[]]);
		assert.deepEqual(codes(read("json", '{\n  "a": 1,\n{% if x %}\n  "b": 2\n{% endif %}\n}')), [[]]);
		assert.deepEqual(codes(read("json", '{\n"a": 1,\n{% if x %}\n"b": 1\n{% endif %}\n,"c": 1 "d": 2}')), [["missing-comma"]]);
		assert.deepEqual(codes(read("toml", 'a = {{ x }} y\nb =\nc = "{{ z }}"\n')), [["syntax"]]);
	});

	test("only the documents that have marks are uncertain", () => {
		const documents = read("yaml", "a: 1\n---\nb: {{ x }}\n---\nc: 1\n");
		assert.deepEqual(
			documents.map(({ uncertain }) => uncertain),
			[false, true, false],
		);
		const inBlock = read("yaml", "a: 1\n{% if x %}\n---\nb: 1\n---\nc: 1\n{% endif %}\n");
		assert.deepEqual(inBlock.map(({ uncertain }) => uncertain).slice(1), [true, true]);
	});

	test("comments of the file stay comments", () => {
		const text = "# {{ x }}\na: {{ y }} # c\n";
		assert.deepEqual(
			one("yaml", text).comments.map(({ start, end }) => text.slice(start, end)),
			["# {{ x }}", "# c"],
		);
	});
});

describe("changes", () => {
	const made = (format: FormatId, text: string, ...changes: DataChange[]): string | undefined => {
		const edits = changeText(one(format, text), text, changes);
		return edits && applyEdits(text, edits);
	};

	test("several changes, one after the other", () => {
		const text = '{\n  "a": 1,\n  "b": 2\n}\n';
		assert.equal(
			made(
				"json",
				text,
				{ op: "remove", path: ["a"] },
				{ op: "set", path: ["c"], value: 3 },
				{ op: "set", path: ["c"], value: 4 },
			),
			'{\n  "b": 2,\n  "c": 4\n}\n',
		);
		assert.equal(made("json", text, { op: "remove", path: ["a"] }, { op: "remove", path: ["a"] }), undefined);
	});

	test("the text may have gone on since it was read", () => {
		const document = one("json", '{"a": 1}');
		const text = '{"a": 1, "b": 2}';
		const edits = changeText(document, text, [{ op: "set", path: ["b"], value: 3 }]);
		assert.equal(applyEdits(text, edits ?? []), '{"a": 1, "b": 3}');
	});

	test("marks stay where they are", () => {
		const text = '{% if x %}\na = "{{ y }}" # {{ z }}\n{% endif %}\n[t]\nb = 1\n';
		assert.equal(made("toml", text, { op: "set", path: ["t", "b"], value: 2 }), text.replace("b = 1", "b = 2"));
		assert.equal(made("toml", text, { op: "set", path: ["t", "c"], value: 2 }), `${text}c = 2\n`);
	});

	test("a printed value can be replaced, but never written down", () => {
		assert.equal(made("json", '{"a": {{ x }}, "b": 1}', { op: "set", path: ["a"], value: "y" }), '{"a": "y", "b": 1}');
		assert.equal(made("json", '{"a": {{ x }}, "b": 1}', { op: "remove", path: ["a"] }), '{"b": 1}');
		assert.equal(made("json", '{"a": {{ x }}, "b": {}}', { op: "move", from: ["a"], to: ["b", "c"] }), undefined);
		assert.equal(made("env", 'A="{{ x }} y"\n', { op: "move", from: ["A"], to: ["B"] }), undefined);
	});

	test("a key gets another name and leaves its printed value where it is", () => {
		// Without its mark the text is no template any more, and its bracket was never closed.
		assert.equal(made("json", '{"a": {"b": "{{ x }}"}, "c": 1\n', { op: "remove", path: ["a"] }), undefined);
		assert.equal(made("json", '{"a": {{ x }}}', { op: "move", from: ["a"], to: ["c"] }), '{"c": {{ x }}}');
	});

	test("a document among several", () => {
		const text = "a: 1\n---\nb: {{ x }}\nc: 1\n";
		const document = read("yaml", text)[1];
		assert.ok(document);
		const edits = changeText(document, text, [{ op: "set", path: ["c"], value: 2 }]);
		assert.equal(applyEdits(text, edits ?? []), "a: 1\n---\nb: {{ x }}\nc: 2\n");
	});

	test("many changes of a large text are proven together", () => {
		const lines = Array.from({ length: 20_000 }, (_, i) => `k${i} = "${i}" # ${i}`);
		const text = `${lines.join("\n")}\n`;
		const changes = Array.from({ length: 200 }, (_, i): DataChange => ({ op: "set", path: [`k${i * 100}`], value: i }));
		const start = performance.now();
		const edits = changeText(one("toml", text), text, changes);
		assert.equal(edits?.length, 200);
		assert.ok(performance.now() - start < 10_000);
	});

	test("many changes that meet are made one after the other", () => {
		const text = `{"a": [${Array.from({ length: 12 }, (_, i) => i).join(", ")}], "b": 1}`;
		const changes = Array.from({ length: 11 }, (): DataChange => ({ op: "remove", path: ["a", 0] }));
		assert.equal(made("json", text, ...changes), '{"a": [11], "b": 1}');
	});
});

describe("mends", () => {
	const mends = (text: string): boolean[] => {
		const document = one("json", text);
		return document.problems.map(({ repair }) => mendText(document, repair ?? []) !== undefined);
	};

	test("count when fewer problems are left", () => {
		assert.deepEqual(mends('{"a": 1,}'), [true]);
	});

	test("do not when as many are left", () => {
		const document = one("json", '{"a" 1}');
		assert.equal(document.problems.length, 1);
		assert.equal(mendText(document, [{ span: { start: 0, end: 0 }, newText: " " }]), undefined);
	});

	test("do not when they only move the fault", () => {
		assert.deepEqual(mends('{ "debug": "true",\n "hosts": [ }ts": [ }\n').length, 2);
		assert.ok(mends('{ "debug": "true",\n "hosts": [ }ts": [ }\n').includes(false));
	});
});
