import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { listBelow, MAX_BYTES, placeBelow, readAs, readBelow, readBytes, resolveBelow } from "../../server/src/io/disk.ts";
import { makePipe } from "./pipe.ts";

let base: string;
/** The root of a node, with a file of nobody's beside it. */
let root: string;

before(() => {
	base = mkdtempSync(path.join(tmpdir(), "disk-"));
	root = `${base}/node`;
	mkdirSync(`${root}/etc/deep`, { recursive: true });
	writeFileSync(`${base}/secret`, "secret");
	writeFileSync(`${root}/etc/a`, "a");
	writeFileSync(`${root}/etc/deep/b`, "b");
	mkdirSync(`${root}/opt`);
	writeFileSync(`${root}/opt/o`, "o");
	const links: Record<string, string> = {
		"etc/relative": "../opt/o",
		"etc/absolute": "/opt/o",
		"etc/folder": "/opt",
		"etc/chain": "folder/../etc/relative",
		"etc/self": "self",
		"etc/there": "back",
		"etc/back": "/etc/there",
		"etc/out": "../../secret",
		"etc/far": "../../../../../../../../../../../../etc/passwd",
		"etc/above": "/../secret",
		"etc/host": path.join(base, "secret"),
		"etc/nothing": "none",
		"etc/dots": "./.././etc//a",
		"etc/up": "..",
	};
	for (const [at, target] of Object.entries(links)) symlinkSync(target, `${root}/${at}`);
});
after(() => rmSync(base, { recursive: true }));

const textOf = async (at: string) => (await readBelow(root, at))?.text;

describe("reading below a root", () => {
	it("gives a file with the path that was asked for", async () => {
		assert.deepEqual(await readBelow(root, "etc/a"), { path: "etc/a", text: "a", bytes: {} });
		assert.deepEqual(await readBelow(root, "etc/relative"), { path: "etc/relative", text: "o", bytes: {} });
	});

	it("follows links as the node would: absolute ones begin at its root", async () => {
		for (const at of ["etc/relative", "etc/absolute", "etc/folder/o", "etc/up/opt/o", "etc/chain"])
			assert.equal(await textOf(at), "o", at);
		assert.equal(await textOf("etc/dots"), "a");
	});

	it("never leaves the root, by dots or by links", async () => {
		const ways = [
			"../secret",
			"etc/../../secret",
			"etc/deep/../../../secret",
			"none/../etc/out",
			"none/x/../../etc/host",
			"etc/up/../secret",
			"etc/out",
			"etc/far",
			"etc/above",
			"etc/host",
		];
		for (const at of ways) assert.equal(await textOf(at), undefined, at);
	});

	it("ends where links lead in circles or to nothing", async () => {
		for (const at of ["etc/self", "etc/self/x", "etc/there", "etc/back", "etc/nothing"])
			assert.equal(await textOf(at), undefined, at);
	});

	it("goes through forty links, and no further", async () => {
		symlinkSync("/etc/a", `${root}/opt/l1`);
		for (let i = 2; i <= 41; i++) symlinkSync(`l${i - 1}`, `${root}/opt/l${i}`);
		assert.equal(await textOf("opt/l40"), "a");
		assert.equal(await textOf("opt/l41"), undefined);
	});

	it("finds no file where a folder, a pipe or nothing is", async () => {
		makePipe(`${root}/etc/pipe`);
		for (const at of ["etc", "etc/deep/", "etc/pipe", "etc/a/x", "none/x", ""]) assert.equal(await textOf(at), undefined, at);
	});

	it("reads no device, even where the root is that of the machine", async () => {
		symlinkSync("/dev/zero", `${root}/etc/device`);
		assert.equal(await readBelow("", "dev/zero"), undefined);
		assert.equal(await readBelow("", `${root.slice(1)}/etc/device`), undefined);
	});

	it("reads a link to the null device as an empty file, whether the device is there or not", async () => {
		symlinkSync("/dev/null", `${root}/etc/mask`);
		assert.deepEqual(await readBelow(root, "etc/mask"), { path: "etc/mask", text: "", bytes: {} });
		assert.equal((await readBelow("", `${root.slice(1)}/etc/mask`))?.text, "");
	});

	it("reads what the machine's kernel says has no length", async () => {
		const { text = "" } = (await readBelow("", "proc/self/status")) ?? {};
		assert.match(text, /^Name:/);
	});
});

describe("a file", () => {
	it("over the limit is named, not read", async () => {
		writeFileSync(`${base}/limit`, Buffer.alloc(MAX_BYTES, "x"));
		writeFileSync(`${base}/over`, Buffer.alloc(MAX_BYTES + 1, "x"));
		assert.equal((await readAs(`${base}/limit`, "limit"))?.text.length, MAX_BYTES);
		assert.deepEqual(await readAs(`${base}/over`, "over"), { path: "over", text: "", bytes: {}, absent: "too-large" });
	});

	it("is read to its end, and to just past the limit where there is no end in sight", async () => {
		writeFileSync(`${base}/huge`, Buffer.alloc(3 * MAX_BYTES, "x"));
		assert.equal((await readBytes(`${base}/huge`))?.length, MAX_BYTES + 1);
		writeFileSync(`${base}/none`, "");
		assert.equal((await readBytes(`${base}/none`))?.length, 0);
	});

	it("that is not there is none", async () => {
		assert.equal(await readAs(`${base}/nowhere`, "x"), undefined);
		assert.equal(await readAs(`${base}/secret/x`, "x"), undefined);
	});
});

describe("a folder below a root", () => {
	it("lists its names in order, sub-folders with a slash", async () => {
		assert.deepEqual((await listBelow(root, "")).slice(0, 2), ["etc/", "opt/"]);
		assert.deepEqual(await listBelow(root, "etc/deep"), ["b"]);
		assert.ok((await listBelow(root, "etc/folder")).includes("o"));
	});

	it("is empty where there is none, or where it lies outside", async () => {
		for (const at of ["none", "etc/a", "..", "etc/up/..", "etc/self", "etc/out"])
			assert.deepEqual(await listBelow(root, at), [], at);
	});
});

describe("the place of a path", () => {
	it("is where links lead", async () => {
		assert.equal(await resolveBelow(root, "etc/folder/o"), `${root}/opt/o`);
		assert.equal(await resolveBelow(root, "etc/absolute"), `${root}/opt/o`);
		assert.equal(await resolveBelow(root, "none/of/these"), `${root}/none/of/these`);
		assert.equal(await resolveBelow(root, "etc/out"), undefined);
		assert.equal(await resolveBelow("", "/etc"), "/etc");
	});

	it("is that of a link itself, where something is to be done to it", async () => {
		assert.equal(await placeBelow(root, "etc/absolute"), `${root}/etc/absolute`);
		assert.equal(await placeBelow(root, "etc/folder/new"), `${root}/opt/new`);
		assert.equal(await placeBelow(root, "top"), `${root}/top`);
		assert.equal(await placeBelow("", "top"), "/top");
	});

	it("is nowhere, where its folder lies outside", async () => {
		for (const at of ["../x", "etc/up/../x", "etc/self/x"]) assert.equal(await placeBelow(root, at), undefined, at);
	});

	it("is nowhere, where it ends in no name", async () => {
		for (const at of ["..", "etc/..", "etc/.", "etc/", ""]) assert.equal(await placeBelow(root, at), undefined, at);
	});
});
