import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { padEnd, printable, widthOf, wrap } from "../../server/src/cli/columns.ts";

describe("columns of a terminal", () => {
	it("are two for a Chinese character and an emoji, none for a mark", () => {
		assert.deepEqual(["abc", "错误", "（a）", "e\u0301", "🦀", "한"].map(widthOf), [3, 4, 5, 1, 2, 2]);
		assert.equal(padEnd("错误", 6), "错误  ");
		assert.equal(padEnd("错误", 3), "错误");
	});

	it("break a line at blanks and between Chinese characters, never before a closing mark", () => {
		assert.deepEqual(wrap("one two three", 8), ["one two", "three"]);
		assert.deepEqual(wrap("容器运行时，配置", 10), ["容器运行", "时，配置"]);
		assert.deepEqual(wrap("用（括号）写", 4), ["用", "（括", "号）", "写"]);
	});

	it("never cut a word, which is perhaps a path", () => {
		assert.deepEqual(wrap("see /etc/containerd/config.toml now", 10), ["see", "/etc/containerd/config.toml", "now"]);
	});

	it("lose nothing but blanks at the end of a line, and are enough where words are short", () => {
		const word = fc.constantFrom("a", "bc", "def", "错", "误，", "（运）", " ", "🦀");
		fc.assert(
			fc.property(fc.array(word), fc.integer({ min: 8, max: 30 }), (words, width) => {
				const text = words.join("").replace(/([a-f]{6})(?=[a-f])/g, "$1 ");
				const lines = wrap(text, width);
				assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
				for (const line of lines) assert.ok(line === line.trimEnd());
			}),
		);
	});
});

describe("what is printed", () => {
	it("shows control characters, line separators and turns of direction instead of doing them", () => {
		assert.equal(
			printable("a\u001B[2J\u0007\tb\u2028c\u202Ed\u2066\u009B"),
			"a\\u001B[2J\\u0007\\u0009b\\u2028c\\u202Ed\\u2066\\u009B",
		);
	});

	it("leaves everything else as it is", () => {
		for (const text of ["plain", "容器 🦀 é", "C:\\path", "\\u001B"]) assert.equal(printable(text), text);
	});
});
