import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { missing, root } from "../../../scripts/editor/machine.mts";

// Runs the suites inside a real extension host: that of the desktop VS Code which VSCODE_EXECUTABLE names,
// else code-server's. `run.mts node chinese` runs only these.

interface Run {
	readonly suite: string;
	readonly locale?: string;
	readonly neighbours?: readonly string[];
}

const RUNS: readonly Run[] = [
	{ suite: "node" },
	{ suite: "chinese", locale: "zh-cn" },
	{ suite: "neighbours", neighbours: ["even-better-toml", "vscode-yaml"] },
];

const desktop = process.env.VSCODE_EXECUTABLE;
const lacks = desktop === undefined ? missing() : [];
if (lacks.length > 0) {
	console.error(lacks.join("; "));
	process.exit(1);
}

const out = path.join(root, "out/host");
await build({
	entryPoints: ["index", ...RUNS.map((run) => `${run.suite}.suite`)].map((name) =>
		path.join(root, `test/editor/host/${name}.ts`),
	),
	outdir: out,
	outExtension: { ".js": ".cjs" },
	external: ["vscode", "mocha"],
	bundle: true,
	platform: "node",
	format: "cjs",
	target: "node20",
	sourcemap: "inline",
	logLevel: "warning",
});

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (const run of RUNS) {
	// A desktop VS Code speaks another language only with its language pack.
	if (wanted.length > 0 ? !wanted.includes(run.suite) : desktop !== undefined && run.locale !== undefined) continue;
	console.log(`\n-- ${run.suite}`);
	const { passed, failed } = await inHost(run);
	total.passed += passed;
	total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function inHost(run: Run): Promise<{ passed: number; failed: number }> {
	const folder = mkdtempSync(path.join(tmpdir(), "host-"));
	const node = path.join(folder, "node");
	const counts = path.join(folder, "counts.jsonl");
	cpSync(path.join(root, "examples/driver-mismatch"), node, { recursive: true });
	writeFileSync(counts, "");
	const neighbours = (run.neighbours ?? []).map((name) => path.join(root, "test/editor/neighbours", name));
	try {
		await runTests({
			vscodeExecutablePath: desktop ?? path.join(root, "scripts/editor/code-shim.mjs"),
			extensionDevelopmentPath: [root, ...neighbours],
			extensionTestsPath: path.join(out, "index.cjs"),
			launchArgs: [node, ...(run.locale === undefined ? [] : [`--locale=${run.locale}`])],
			extensionTestsEnv: { HOST_SUITE: run.suite, HOST_COUNTS: counts },
		});
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
	}
	const reported = readFileSync(counts, "utf8").trim();
	rmSync(folder, { recursive: true, force: true });
	// Nothing reported: the host never came to the end of its tests.
	return reported === "" ? { passed: 0, failed: 1 } : JSON.parse(reported);
}
