import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Measured } from "./timing/measure.ts";
import { typicalFiles } from "./timing/typical-files.ts";

/** The most that 95 of 100 answers may take, in milliseconds. */
const LIMIT = 10;

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Bundled as the server is that ships: what runs the tests makes every promise and every late import slow. */
async function measured(folder: string): Promise<Readonly<Record<string, Measured>>> {
	const program = path.join(folder, "measure.js");
	await build({
		entryPoints: [path.join(ROOT, "test/lsp/timing/measure.ts")],
		outfile: program,
		absWorkingDir: ROOT,
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node20",
		mainFields: ["module", "main"],
		minify: true,
		alias: { yaml: "./node_modules/yaml/browser/dist/index.js" },
		logLevel: "error",
	});
	const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 300_000 });
	return JSON.parse(stdout) as Readonly<Record<string, Measured>>;
}

describe("how soon the server answers while somebody types", () => {
	let folder: string;
	let all: Readonly<Record<string, Measured>>;
	before(async () => {
		folder = mkdtempSync(path.join(tmpdir(), "timing-test-"));
		all = await measured(folder);
	});
	after(() => rmSync(folder, { recursive: true }));

	for (const [name, text] of Object.entries(typicalFiles)) {
		it(`within ${LIMIT} ms in ${name}`, (context) => {
			const lines = text.split("\n").length;
			assert.ok(lines >= 30 && lines <= 200, `${lines} lines`);
			const { completion = Number.NaN, hover = Number.NaN, answers = 0 } = all[name] ?? {};
			context.diagnostic(`p95 of ${name}: completion ${completion.toFixed(1)} ms, hover ${hover.toFixed(1)} ms`);
			assert.ok(answers > 50, `${answers} answers`);
			assert.ok(completion <= LIMIT, `completion: ${completion} ms`);
			assert.ok(hover <= LIMIT, `hover: ${hover} ms`);
		});
	}
});
