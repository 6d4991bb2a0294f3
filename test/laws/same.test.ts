import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "esbuild";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { nodeJson } from "../../server/src/cli/report-json.ts";
import { type Files, nodesOf } from "../harness/node-of.ts";

// Law 6: a finding on a file is found again when the same file is read by the command line. (The editor's half is in test/lsp.)

const ROOT = path.resolve(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "same-"));
const cli = path.join(out, "cli.js");

before(() =>
	build({
		entryPoints: [path.join(ROOT, "server/src/cli/main.ts")],
		outfile: cli,
		bundle: true,
		platform: "node",
		target: "node20",
		mainFields: ["module", "main"],
		logLevel: "error",
	}),
);
after(() => rmSync(out, { recursive: true, force: true }));

const examples = readdirSync(path.join(ROOT, "examples")).filter((name) =>
	statSync(path.join(ROOT, "examples", name)).isDirectory(),
);

describe("law 6: terminal and memory find the same", () => {
	for (const name of examples) {
		test(`examples/${name}`, async () => {
			const folder = path.join(ROOT, "examples", name);
			const run = spawnSync(process.execPath, [cli, "check", folder, "--format", "json", "--fail-on", "never", "--locale", "en"]);
			assert.equal(run.status, 0, String(run.stderr));
			const said = JSON.parse(String(run.stdout)) as { nodes: { files: unknown; findings: unknown }[] };
			const nodes = await nodesOf(filesOf(folder));
			const expected = nodes.map((node) => nodeJson(node, analyze(node), "en")) as typeof said.nodes;
			assert.ok(said.nodes.length > 0);
			assert.deepEqual(
				said.nodes.map(({ files, findings }) => ({ files, findings })),
				expected.map(({ files, findings }) => ({ files, findings })),
			);
		});
	}
});

function filesOf(folder: string): Files {
	const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
	const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
	return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}
