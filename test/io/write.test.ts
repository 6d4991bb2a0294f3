import assert from "node:assert/strict";
import {
	chmodSync,
	chownSync,
	linkSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { ChangedMeanwhile, createText, moveFile, replaceText } from "../../server/src/io/write.ts";

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "write-"));
	file = `${folder}/file`;
	writeFileSync(file, "before");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a text over another one", () => {
	it("takes its place at once, as UTF-8, and leaves nothing beside it", async () => {
		const old = statSync(file).ino;
		await replaceText(file, "before", "\uFEFFnachher 日本 🦀\r\n");
		assert.equal(readFileSync(file, "utf8"), "\uFEFFnachher 日本 🦀\r\n");
		assert.notEqual(statSync(file).ino, old, "a reader of the old file reads it to its end");
		assert.deepEqual(readdirSync(folder), ["file"]);
	});

	it("is not written where the file is not what it was", async () => {
		for (const now of ["other", "before ", "", "BEFORE"]) {
			writeFileSync(file, now);
			await assert.rejects(replaceText(file, "before", "after"), ChangedMeanwhile);
			assert.equal(readFileSync(file, "utf8"), now);
		}
		writeFileSync(file, Buffer.from([0xff, 0xfe]));
		await assert.rejects(replaceText(file, "\uFFFD\uFFFD", "after"), ChangedMeanwhile, "bytes that no text stands for");
		assert.deepEqual([...readFileSync(file)], [0xff, 0xfe]);
	});

	it("is not written where there is no file any more", async () => {
		rmSync(file);
		await assert.rejects(replaceText(file, "before", "after"));
		mkdirSync(file);
		await assert.rejects(replaceText(file, "before", "after"), ChangedMeanwhile);
		assert.deepEqual(readdirSync(folder), ["file"]);
	});

	it("keeps mode and owner, special bits too", async () => {
		for (const mode of [0o600, 0o644, 0o666, 0o755, 0o2755, 0o4711]) {
			if (process.getuid?.() === 0) chownSync(file, 12, 34);
			chmodSync(file, mode);
			const before = statSync(file);
			await replaceText(file, readFileSync(file, "utf8"), `mode ${mode}`);
			const { uid, gid, mode: now } = statSync(file);
			assert.deepEqual([uid, gid, now], [before.uid, before.gid, before.mode]);
		}
	});

	it("keeps its other names", async () => {
		linkSync(file, `${folder}/other`);
		await replaceText(file, "before", "a longer text than before");
		assert.equal(readFileSync(`${folder}/other`, "utf8"), "a longer text than before");
		await replaceText(file, "a longer text than before", "short");
		assert.equal(readFileSync(`${folder}/other`, "utf8"), "short");
		assert.equal(statSync(file).nlink, 2);
	});

	it("is never seen in half by somebody who reads meanwhile", async () => {
		const texts = ["a".repeat(300_000), "b".repeat(400_000)];
		writeFileSync(file, texts[1] as string);
		const seen = new Set<string>();
		let isDone = false;
		const watch = (async () => {
			while (!isDone) {
				seen.add(readFileSync(file, "utf8"));
				await new Promise(setImmediate);
			}
		})();
		for (let i = 0; i < 20; i++) await replaceText(file, texts[(i + 1) % 2] as string, texts[i % 2] as string);
		isDone = true;
		await watch;
		for (const text of seen) assert.ok(texts.includes(text));
	});
});

describe("a new file", () => {
	it("is written with its folders", async () => {
		await createText(`${folder}/a/b/c`, "new");
		assert.equal(readFileSync(`${folder}/a/b/c`, "utf8"), "new");
	});

	it("never takes the place of anything: a file, a folder, a link to nothing", async () => {
		mkdirSync(`${folder}/d`);
		symlinkSync("none", `${folder}/l`);
		for (const name of ["file", "d", "l"]) await assert.rejects(createText(`${folder}/${name}`, "new"), ChangedMeanwhile);
		assert.equal(readFileSync(file, "utf8"), "before");
		assert.deepEqual(readdirSync(folder), ["d", "file", "l"]);
	});

	it("is not written below a file", async () => {
		await assert.rejects(createText(`${file}/x`, "new"));
		assert.equal(readFileSync(file, "utf8"), "before");
	});
});

describe("another name", () => {
	it("is given to the very file", async () => {
		const { ino } = statSync(file);
		await moveFile(file, `${folder}/new/name`);
		assert.equal(statSync(`${folder}/new/name`).ino, ino);
		assert.deepEqual(readdirSync(folder), ["new"]);
	});

	it("is given to a link, not to what it leads to", async () => {
		symlinkSync("file", `${folder}/link`);
		await moveFile(`${folder}/link`, `${folder}/other`);
		assert.ok(lstatSync(`${folder}/other`).isSymbolicLink());
		assert.deepEqual(readdirSync(folder), ["file", "other"]);
	});

	it("never is that of another file", async () => {
		writeFileSync(`${folder}/there`, "there");
		await assert.rejects(moveFile(file, `${folder}/there`), ChangedMeanwhile);
		assert.equal(readFileSync(`${folder}/there`, "utf8"), "there");
		assert.equal(readFileSync(file, "utf8"), "before");
		await assert.rejects(moveFile(`${folder}/none`, `${folder}/new`));
		assert.deepEqual(readdirSync(folder), ["file", "there"]);
	});
});
