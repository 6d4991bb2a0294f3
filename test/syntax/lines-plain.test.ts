import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Format } from "../../server/src/syntax/format.ts";
import { env, lines, modules, sysctl, unit } from "../../server/src/syntax/lines.ts";
import { edits, problemsOf, read } from "../harness/format-cases.ts";

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
		assert.equal(sysctl.edit(text, 0, [{ op: "set", path: ["net.a"], value: 1 }]), undefined);
		assert.equal(sysctl.edit(text, 0, [{ op: "set", path: ["net.a"], value: " 1" }]), undefined);
		assert.equal(sysctl.edit(text, 0, [{ op: "set", path: ["-x"], value: "1" }]), undefined);
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
		assert.equal(modules.edit("a\n", 0, [{ op: "set", path: [0], value: "b c" }]), undefined);
		assert.equal(modules.edit("a\n", 0, [{ op: "set", path: [0], value: "#b" }]), undefined);
	});
});

describe("files of one statement a line", () => {
	test("each as it stands, without the blanks around it", () => {
		assert.deepEqual(read(lines, "\ufeff# c\n; d\n  nameserver\t10.0.0.2 \n\nsearch a # b\n"), [
			"nameserver\t10.0.0.2",
			"search a # b",
		]);
	});
	edits(lines, [
		["remove: it becomes a comment", "# c\na b\n  c d\n", { op: "remove", path: [1] }, "# c\na b\n  #c d\n"],
		["remove behind a mark", "\ufeffa b\n", { op: "remove", path: [0] }, "\ufeff#a b\n"],
		["set", "a b\r\n# c\r\n", { op: "set", path: [0], value: "a c" }, "a c\r\n# c\r\n"],
		["insert", "a b\n", { op: "insert", path: [], index: 1, value: "c d" }, "a b\nc d\n"],
	]);
	test("what is no statement is not written", () => {
		for (const value of ["#b", "a\nb", " a", "a ", "", 1])
			assert.equal(lines.edit("a\n", 0, [{ op: "set", path: [0], value }]), undefined, JSON.stringify(value));
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
		[lines, "a b\n".repeat(20_000)],
	];
	for (const [format, text] of texts) {
		const start = performance.now();
		format.parse(text);
		const took = performance.now() - start;
		assert.ok(took < 3000, `${format.id} ${JSON.stringify(text.slice(0, 12))} took ${took.toFixed(0)} ms`);
	}
});
