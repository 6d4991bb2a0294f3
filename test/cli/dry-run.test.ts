import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { applyEdits } from "../../server/src/base/edit.ts";
import { type DiffLine, diff, diffOfNew } from "../../server/src/cli/diff.ts";
import { FAULTY, MIRRORED, UNLIKE } from "./nodes.ts";
import { Bench, type Files, put, snapshot } from "./run.ts";

const bench = Bench.start();

/** What `--dry-run` prints, given to each of some programs, does what the command does without it. */
async function patches(files: Files, programs: readonly (readonly string[])[], options: readonly string[] = []): Promise<void> {
	const mended = bench.folder(files);
	const { out } = await bench.run(["fix", "--dry-run", ...options], { cwd: mended });
	await bench.run(["fix", ...options], { cwd: mended });
	assert.notDeepEqual(snapshot(mended), snapshot(bench.folder(files)));
	for (const [command = "", ...args] of programs) {
		const patched = bench.folder(files);
		execFileSync(command, args, { cwd: patched, input: out, stdio: ["pipe", "pipe", "pipe"], timeout: 10_000 });
		assert.deepEqual(snapshot(patched), snapshot(mended), command);
	}
}

const BOTH = [
	["patch", "-p0", "--no-backup-if-mismatch", "--fuzz=0"],
	["git", "apply", "-p0", "--whitespace=nowarn"],
];

describe("fix --dry-run", { concurrency: 2 }, () => {
	it("writes nothing, and says what would be done", async () => {
		const folder = bench.folder(FAULTY);
		const before = snapshot(folder);
		const { code, out, err } = await bench.run(["fix", "--dry-run"], { cwd: folder });
		assert.deepEqual(snapshot(folder), before);
		assert.equal(code, 0);
		assert.match(err, /^\d+ fixes would be made in 4 files; left: 1 warning/);
		assert.match(
			out,
			/\n--- etc\/docker\/daemon\.json\n\+\+\+ etc\/docker\/daemon\.json\n@@ -1,8 \+1,5 @@\n \{\n- {2}\/\/ logs\n/,
		);
		assert.ok(!out.includes("\u001B"));
	});

	it("prints what `patch` and `git apply` apply: CRLF, a byte order mark, no line end at the end", () => patches(FAULTY, BOTH));

	it("prints what is applied in folders with blanks in their names", () =>
		patches(Object.fromEntries(Object.entries(FAULTY).map(([name, text]) => [`node 1/copy of/${name}`, text])), BOTH));

	it("prints what is applied of fixes that are not safe", () => patches(UNLIKE, BOTH, ["--unsafe"]));

	it("prints what is applied where a file comes to be", () => patches(MIRRORED, BOTH, ["--unsafe"]));

	it("prints what `git apply` applies where a file gets another name", async () => {
		const folder = bench.folder();
		put(path.join(folder, "etc/docker/deamon.json"), '{ "Debug": true }\n');
		const { out } = await bench.run(["fix", "--dry-run", "--unsafe"], { cwd: folder });
		execFileSync("git", ["apply", "-p0"], { cwd: folder, input: out });
		assert.deepEqual(Object.keys(snapshot(folder)), ["etc", "etc/docker", "etc/docker/daemon.json"]);
		assert.equal(readFileSync(path.join(folder, "etc/docker/daemon.json"), "utf8"), '{ "debug": true }\n');
	});
});

/** The hunks of a diff: the numbers of their headings, and their lines with line ends. */
function hunksOf(lines: readonly DiffLine[]): { numbers: number[]; body: DiffLine[] }[] {
	const hunks: { numbers: number[]; body: DiffLine[] }[] = [];
	for (const { mark, text } of lines) {
		const body = hunks.at(-1)?.body ?? [];
		if (mark !== "@") body.push({ mark, text: `${text}\n` });
		else if (text.startsWith("@@")) hunks.push({ numbers: text.match(/\d+/g)?.map(Number) ?? [], body: [] });
		else body.push({ mark: body.at(-1)?.mark ?? "@", text: body.pop()?.text.slice(0, -1) ?? "" });
	}
	return hunks;
}

/** Applies a diff as its format is defined, strictly. */
function patched(before: string, lines: readonly DiffLine[]): string {
	const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	const out: string[] = [];
	let at = 0;
	for (const { numbers, body } of hunksOf(lines)) {
		const [start = 0, length = 0, newStart = 0, newLength = 0] = numbers;
		const gone = body.flatMap(({ mark, text }) => (mark === "+" ? [] : [text]));
		const come = body.flatMap(({ mark, text }) => (mark === "-" ? [] : [text]));
		// An empty stretch is numbered by the line before it.
		const from = start - Math.min(1, length);
		out.push(...old.slice(at, from));
		at = from + length;
		assert.deepEqual(old.slice(from, at), gone);
		assert.deepEqual([out.length, come.length], [newStart - Math.min(1, newLength), newLength]);
		out.push(...come);
	}
	return [...out, ...old.slice(at)].join("");
}

describe("a diff", () => {
	const text = fc
		.array(fc.constantFrom("a", "b", "\n", "\r\n", "\r", "日本", "\u2028"), { maxLength: 60 })
		.map((all) => all.join(""));
	const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(6), text), { maxLength: 5 });

	it("leads from the text to the text with the edits, whatever they are", () => {
		fc.assert(
			fc.property(text, cuts, (before, wanted) => {
				let end = 0;
				const edits = wanted
					.sort(([a], [b]) => a - b)
					.flatMap(([at, length, newText]) => {
						const start = Math.max(end, Math.min(at, before.length));
						end = Math.min(start + length, before.length);
						return [{ span: { start, end }, newText: newText.slice(0, 8) }];
					});
				assert.equal(patched(before, diff(before, edits)), applyEdits(before, edits));
			}),
			{ numRuns: 1000 },
		);
	});

	it("of a new text adds every line of it", () => {
		fc.assert(fc.property(text, (after) => assert.equal(patched("", diffOfNew(after)), after)));
		assert.deepEqual(diffOfNew("a\nb"), [
			{ mark: "@", text: "@@ -0,0 +1,2 @@" },
			{ mark: "+", text: "a" },
			{ mark: "+", text: "b" },
			{ mark: "@", text: "\\ No newline at end of file" },
		]);
	});

	it("has three lines around each change, and one hunk where these meet", () => {
		const before = Array.from({ length: 30 }, (_, i) => `${i}\n`).join("");
		const at = (line: number) => ({
			span: { start: before.indexOf(`${line}\n`), end: before.indexOf(`${line}\n`) + 2 },
			newText: "x",
		});
		const hunks = (...lines: number[]) => diff(before, lines.map(at)).flatMap(({ mark, text }) => (mark === "@" ? [text] : []));
		assert.deepEqual(hunks(15, 21), ["@@ -13,13 +13,13 @@"]);
		assert.deepEqual(hunks(15, 23), ["@@ -13,7 +13,7 @@", "@@ -21,7 +21,7 @@"]);
	});
});
