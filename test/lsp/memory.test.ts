import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { Memory } from "../../server/src/io/memory.ts";

describe("the memory of the disk", () => {
	let root: string;
	let memory: Memory;
	before(() => {
		root = mkdtempSync(path.join(tmpdir(), "memory-"));
		mkdirSync(`${root}/a`);
		writeFileSync(`${root}/a/x`, "one");
		memory = new Memory((absolute) => !absolute.includes("/secret"));
	});
	after(() => rmSync(root, { recursive: true }));

	it("keeps its answer until it forgets", async () => {
		const first = await memory.read(root, "a/x");
		assert.equal(first?.text, "one");
		writeFileSync(`${root}/a/x`, "three");
		assert.equal(await memory.read(root, "a/x"), first);
		memory.forget();
		assert.equal((await memory.read(root, "a/x"))?.text, "three");
	});

	it("gives the same value for a file that did not change", async () => {
		const first = await memory.read(root, "a/x");
		memory.forget();
		assert.equal(await memory.read(root, "a/x"), first);
	});

	it("reads a file again that is said to have changed, even if it looks the same", async () => {
		const time = new Date(1_700_000_000_000);
		utimesSync(`${root}/a/x`, time, time);
		memory.forget();
		const first = await memory.read(root, "a/x");
		writeFileSync(`${root}/a/x`, "THREE");
		utimesSync(`${root}/a/x`, time, time);
		memory.forget([`${root}/a/x`]);
		assert.notEqual(await memory.read(root, "a/x"), first);
		assert.equal((await memory.read(root, "a/x"))?.text, "THREE");
	});

	it("sees files come and go", async () => {
		assert.deepEqual(await memory.list(root, "a"), ["x"]);
		assert.equal(await memory.has(root, "a/y"), false);
		writeFileSync(`${root}/a/y`, "");
		mkdirSync(`${root}/a/z`);
		assert.deepEqual(await memory.list(root, "a"), ["x"]);
		memory.forget();
		assert.deepEqual(await memory.list(root, "a"), ["x", "y", "z/"]);
		assert.equal(await memory.has(root, "a/y"), true);
		assert.equal(await memory.has(root, "a/z"), false, "a folder is no file");
	});

	it("reads nothing that may not be read, nor through a link", async () => {
		mkdirSync(`${root}/secret`);
		writeFileSync(`${root}/secret/s`, "s");
		symlinkSync("../secret/s", `${root}/a/link`);
		symlinkSync("../secret", `${root}/a/folder`);
		memory.forget();
		assert.equal(await memory.read(root, "secret/s"), undefined);
		assert.equal(await memory.read(root, "a/link"), undefined);
		assert.equal(await memory.has(root, "a/link"), false);
		assert.deepEqual(await memory.list(root, "a/folder"), []);
		const free = new Memory(() => true);
		assert.equal((await free.read(root, "a/link"))?.text, "s");
	});
});
