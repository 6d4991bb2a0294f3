import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../server/src/base/span.ts";
import { toData } from "../../server/src/syntax/data.ts";
import { toml } from "../../server/src/syntax/toml.ts";
import { entryAt, type Path, treeAt } from "../../server/src/syntax/tree.ts";

const rootOf = (text: string) => toml.parse(text).documents[0]!.root;

/** The texts of an entry's key, of the whole entry and of its value. */
function written(text: string, path: Path): { key: string; entry: string; value: string } {
	const entry = entryAt(rootOf(text), path);
	assert.ok(entry, `nothing at ${path.join(".")}`);
	const at = ({ start, end }: Span) => text.slice(start, end);
	return { key: at(entry.keySpan), entry: at(entry.span), value: at(entry.value.span) };
}

test("a pair is its key through its value", () => {
	assert.deepEqual(written('# c\n  "a b" = [1, 2] # d\n', ["a b"]), { key: '"a b"', entry: '"a b" = [1, 2]', value: "[1, 2]" });
});

test("a table with a header of its own has that for its place, even when another header named it first", () => {
	const text = "[a.b]\nx = 1\n[a]\ny = 2\n";
	assert.deepEqual(written(text, ["a", "b"]), { key: "b", entry: "[a.b]", value: "[a.b]" });
	assert.deepEqual(written(text, ["a"]), { key: "a", entry: "a", value: "[a]" });
	assert.equal(entryAt(rootOf(text), ["a"])?.keySpan.start, 1);
});

test("a table without a header has the place that implied it", () => {
	assert.deepEqual(written("[a.b]\n", ["a"]), { key: "a", entry: "a", value: "[a.b]" });
	assert.deepEqual(written("a . b.c = 1\n", ["a"]), { key: "a", entry: "a . b.c = 1", value: "a . b.c" });
	assert.deepEqual(written("a . b.c = 1\n", ["a", "b"]), { key: "b", entry: "b.c = 1", value: "a . b.c" });
});

test("an inline table has its braces for its place", () => {
	const text = "a = { b.c = 1, d = {} }\n";
	assert.equal(written(text, ["a"]).value, "{ b.c = 1, d = {} }");
	assert.deepEqual(written(text, ["a", "b", "c"]), { key: "c", entry: "c = 1", value: "1" });
});

test("tables given by [[header]] are a list, and headers below lead into the last one", () => {
	const text = "[[a]]\nn = 1\n[a.t]\n[[a]]\n[a.t]\nx = 2\n";
	const list = treeAt(rootOf(text), ["a"]);
	assert.equal(list?.kind, "list");
	assert.deepEqual(
		list.items.map(({ span }) => [span.start, text.slice(span.start, span.end)]),
		[
			[0, "[[a]]"],
			[18, "[[a]]"],
		],
	);
	assert.equal(entryAt(rootOf(text), ["a", 1, "t", "x"])?.span.start, 30);
	assert.equal(entryAt(rootOf(text), ["a", 0, "t", "x"]), undefined);
});

test("the parts of a table spread over the text are one, in the order of the text", () => {
	const root = rootOf("[p.x]\na = 1\n[q]\n[p.y]\nb = 2\n[p]\nc = 3\n");
	assert.equal(JSON.stringify(toData(root)), '{"p":{"x":{"a":1},"y":{"b":2},"c":3},"q":{}}');
});

test("after a key given twice both entries are kept, and the later one counts", () => {
	const root = rootOf("a = 1\na = 2\n[t]\nx = 1\n[t]\nx = 2\ny = 3\n");
	assert.equal(root.kind === "table" && root.entries.filter(({ key }) => key === "a").length, 2);
	assert.equal(JSON.stringify(toData(root)), '{"a":2,"t":{"x":2,"y":3}}');
});

test("a problem with two places names both", () => {
	const text = "[p.\"x\"]\na = 1\na = 2\n[p.'x']\n";
	const places = toml.parse(text).problems.map(({ code, span, related }) => [code, span, related]);
	assert.deepEqual(places, [
		["duplicate-key", { start: 14, end: 15 }, { start: 8, end: 9 }],
		["split-table", { start: 20, end: 27 }, { start: 0, end: 7 }],
	]);
});

test("comments are listed, from their mark to the end of their text", () => {
	const text = '# one\r\na = "#" # two\r\nb = [ # three\r\n# four\r\n] # five\r\n[c]#six';
	const { comments } = toml.parse(text).documents[0]!;
	const texts = comments.map(({ start, end }) => text.slice(start, end));
	assert.deepEqual(texts, ["# one", "# two", "# three", "# four", "# five", "#six"]);
});

test("the comment behind something broken is still a comment", () => {
	const text = "a = x # one\nb 'c # d' # two\n[e # three\nf = 1 g # four\n";
	const { comments } = toml.parse(text).documents[0]!;
	assert.deepEqual(
		comments.map(({ start, end }) => text.slice(start, end)),
		["# one", "# two", "# three", "# four"],
	);
});

test("scalars keep their type, and what cannot be read is uncertain", () => {
	const root = rootOf("a = 1\nb = 1.0\nc = 2020-01-01\nd = 9007199254740993\ne = yes\nf =\n");
	const scalars = ["a", "b", "c", "d", "e", "f"].map((key) => {
		const scalar = treeAt(root, [key]);
		assert.equal(scalar?.kind, "scalar");
		return [scalar.type, scalar.value, scalar.uncertain ?? false];
	});
	assert.deepEqual(scalars, [
		["integer", 1, false],
		["float", 1, false],
		["datetime", "2020-01-01", false],
		["integer", 9007199254740993n, false],
		["null", null, true],
		["null", null, true],
	]);
});

test("a byte order mark is passed over, and offsets still count it", () => {
	const { documents, problems } = toml.parse("\ufeffa = 1\n");
	assert.deepEqual(problems, []);
	assert.deepEqual(entryAt(documents[0]!.root, ["a"])?.span, { start: 1, end: 6 });
});

test("a key named like a property of objects is a key like any other", () => {
	const data = toData(rootOf("__proto__ = 1\n[constructor]\ntoString = 2\n"));
	assert.deepEqual(Object.entries(data as object)[0], ["__proto__", 1]);
	assert.equal(JSON.stringify(data), '{"__proto__":1,"constructor":{"toString":2}}');
});

test("nothing makes reading slow: 20,000 lines, or one very long one, of what may have to be read twice", () => {
	const many = (line: string) => `${line}\n`.repeat(20_000);
	const nasty: Readonly<Record<string, string>> = {
		'open """': many('a = """x'),
		"open \"\"\" and open '''": many("a = \"\"\"x\nb = '''y"),
		'open """ with text': many('a = """\nsome text\n= """'),
		'escaped """': many('a = """\\"""'),
		"open lists": many("a = ["),
		"open tables": many("a = {"),
		"open lists in open tables": many("a = { b = ["),
		"tables of open tables": many("a = { b = 1,\n  c = {"),
		"deep lists": many(`a = ${"[".repeat(200)}`).slice(0, 800_000),
		"one deep list": `a = ${"[".repeat(400_000)}`,
		"one deep table": `a = ${"{a=".repeat(200_000)}`,
		"one open list": `a = [\n${many('"x"')}`,
		"one list of broken things": `a = [\n${many("x y z")}`,
		"one open table": `a = {\n${many("b = 1")}`,
		"one open string": `a = "${"x'".repeat(400_000)}`,
		"one line of quotes": `a = 1 ${"\"'".repeat(400_000)}`,
		"one line of blanks": `a = [${" ".repeat(800_000)}`,
		"one long key": `${"a.".repeat(400_000)}a = 1`,
		"headers without end": many("[a"),
		"one table": many("[a]\nb.c.d = 1"),
		"lists of tables": many("[[a]]\n[[a.b]]"),
		"line ends in CR": many("a = 1").replaceAll("\n", "\r"),
	};
	for (const [name, text] of Object.entries(nasty)) {
		const start = process.cpuUsage();
		toml.parse(text);
		const { user, system } = process.cpuUsage(start);
		// Some tens of milliseconds are usual; what is quadratic takes minutes.
		assert.ok((user + system) / 1e6 < 3, `${name}: ${(user + system) / 1e6} s`);
	}
});
