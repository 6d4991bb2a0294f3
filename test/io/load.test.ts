import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SourceFile } from "../../server/src/base/file.ts";
import { type Loaded, load, type Reader, type Wanted } from "../../server/src/io/load.ts";

const fileOf = (path: string, text = ""): SourceFile => ({ path, text, bytes: {} });

/** A disk with files whose texts name the files that they want, and a note of what was read. */
function diskOf(files: Readonly<Record<string, string>>): Reader & { readonly asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		read: async (path) => {
			asked.push(path);
			return files[path] === undefined ? undefined : fileOf(path, files[path]);
		},
		list: async (folder) => {
			const below = Object.keys(files).filter((path) => path.startsWith(folder === "" ? "" : `${folder}/`));
			const names = below.map((path) => path.slice(folder === "" ? 0 : folder.length + 1));
			return [...new Set(names.map((name) => (name.includes("/") ? name.slice(0, name.indexOf("/") + 1) : name)))];
		},
	};
}

/** Every word of a file is a path that it wants. */
const needs = (files: readonly Loaded<string>[]): Wanted<string>[] =>
	files.flatMap(({ file }) => file.text.split(" ").flatMap((path) => (path === "" ? [] : [{ path, kind: "named" }])));

const pathsOf = (files: readonly Loaded<string>[]) => files.map(({ file }) => file.path);

describe("loading a node", () => {
	it("reads what is wanted, and what that wants, each once, circles too", async () => {
		const disk = diskOf({ a: "b c", b: "c a none", c: "d", d: "" });
		const files = await load([], [{ path: "a", kind: "first" }], needs, disk);
		assert.deepEqual(pathsOf(files), ["a", "b", "c", "d"]);
		assert.deepEqual(disk.asked, ["a", "b", "c", "none", "d"]);
		assert.deepEqual(
			files.map(({ kind }) => kind),
			["first", "named", "named", "named"],
		);
	});

	it("keeps what is there already", async () => {
		const start = [{ file: fileOf("a", "b"), kind: "start" }];
		const files = await load(start, [], needs, diskOf({ a: "other", b: "a" }));
		assert.deepEqual(
			files.map(({ file, kind }) => [file.path, file.text, kind]),
			[
				["a", "b", "start"],
				["b", "a", "named"],
			],
		);
	});

	it("reads the files of a pattern, in sub-folders where these are meant", async () => {
		const disk = diskOf({ "d/a.toml": "", "d/b.txt": "", "d/s/c.toml": "", "d/s/t/u/v/w/x.toml": "" });
		const found = (deep: boolean) =>
			load([], [{ path: "d/*", kind: "glob", glob: { folder: "d", pattern: /\.toml$/, deep } }], () => [], disk);
		assert.deepEqual(pathsOf(await found(false)), ["d/a.toml"]);
		assert.deepEqual(pathsOf(await found(true)), ["d/a.toml", "d/s/c.toml"], "and no deeper than four folders");
	});

	it("ends where files want files for ever, and where they want too many", async () => {
		const endless: Reader = { read: async (path) => fileOf(path, `${path}x`), list: async () => [] };
		assert.equal((await load([], [{ path: "x", kind: "first" }], needs, endless)).length, 8);
		const many = Array.from({ length: 2000 }, (_, i) => `f${i}`).join(" ");
		const wide: Reader = { read: async (path) => fileOf(path, path === "a" ? many : ""), list: async () => [] };
		assert.equal((await load([], [{ path: "a", kind: "first" }], needs, wide)).length, 500);
	});
});
