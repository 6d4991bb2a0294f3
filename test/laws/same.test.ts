import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "esbuild";
import type { Diagnostic } from "vscode-languageserver/node";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { nodeJson } from "../../server/src/cli/report-json.ts";
import type { Assumptions } from "../../server/src/node/node.ts";
import { type Files, nodesOf } from "../harness/node-of.ts";
import { collectCases, type RuleCase, readCase } from "../harness/rule-cases.ts";
import { Editor, PULL } from "../lsp/client.ts";

// Law 6: a finding on a file is found again when the same file is read by the command line or the editor.

const ROOT = path.resolve(__dirname, "../..");
const RULES = path.join(ROOT, "test/rules");
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

/** What the command line says of a folder, and what is found in memory: the files and findings of each node. */
type Said = readonly { readonly root: string; readonly files: unknown; readonly findings: readonly Brief[] }[];

type Brief = Pick<Diagnostic, "range" | "code" | "message"> & { readonly rule?: string };

function said(folder: string): Said {
	const args = ["check", folder, "--format", "json", "--fail-on", "never", "--locale", "en"];
	const run = spawnSync(process.execPath, [cli, ...args], { maxBuffer: 1 << 28 });
	assert.equal(run.status, 0, String(run.stderr));
	return (JSON.parse(String(run.stdout)) as { nodes: Said }).nodes;
}

const without = ({ files, findings }: Said[number]): string => JSON.stringify({ files, findings });

const inMemory = async (files: Files, assume: Assumptions = {}): Promise<Said> =>
	(await nodesOf(files, assume)).map((node) => nodeJson(node, analyze(node), "en") as Said[number]);

describe("law 6: terminal, editor and memory find the same", () => {
	for (const name of examples) {
		test(`examples/${name}`, async () => {
			const folder = path.join(ROOT, "examples", name);
			const nodes = said(folder);
			assert.ok(nodes.length > 0);
			assert.deepEqual(nodes.map(without), (await inMemory(filesOf(folder))).map(without));
		});
	}

	describe("the nodes of all cases of all rules", () => {
		const all = path.join(out, "cases");
		let cases: readonly RuleCase[] = [];

		before(async () => {
			const tests = readdirSync(RULES).filter((file) => file.endsWith(".test.ts"));
			cases = [...(await collectCases(tests.map((file) => path.join(RULES, file)))).values()].flat().filter(isPlain);
			assert.ok(cases.length > 200, "no cases were seen");
			for (const [i, one] of cases.entries()) write(path.join(all, String(i)), readCase(one).files, one.assume);
		});

		test("in the terminal", async () => {
			const byCase = new Map<string, string[]>();
			for (const node of said(all)) {
				const [number = ""] = path.relative(all, path.resolve(node.root)).split(path.sep);
				byCase.set(number, [...(byCase.get(number) ?? []), without(node)]);
			}
			for (const [i, one] of cases.entries()) {
				const expected = (await inMemory(readCase(one).files, one.assume)).map(without);
				assert.deepEqual(byCase.get(String(i))?.sort() ?? [], expected.sort(), one.name);
			}
		});

		test("in the editor, where every file is open", async () => {
			const editor = await Editor.start({
				capabilities: PULL,
				folders: [all],
				options: { settings: { syntaxDiagnostics: "on" } },
			});
			for (const [i, one] of cases.entries()) {
				if (i % EVERY !== 0) continue;
				const { files } = readCase(one);
				const expected = (await inMemory(files, one.assume)).flatMap(({ findings }) => findings.map(briefly)).sort();
				const uris: string[] = [];
				for (const [name, text] of Object.entries(files))
					uris.push(await editor.open(path.join(all, String(i), name), String(text)));
				const shown = await Promise.all(uris.map((uri) => editor.items(uri).then((items) => items.map(briefly))));
				assert.deepEqual(shown.flat().sort(), expected, one.name);
				for (const uri of uris) await editor.notify("textDocument/didClose", { textDocument: { uri } });
			}
			await editor.stop();
		});
	});
});

/** What a finding and a diagnostic have in common. */
function briefly({ rule, code, range, message }: Brief): string {
	const { start, end } = range;
	return `${start.line}:${start.character}-${end.line}:${end.character} ${rule ?? code} ${message}`;
}

/** Whether a case is one node root of files that hold what its texts say: nothing that only bytes show, and no other root in it. */
const isPlain = ({ files }: RuleCase): boolean =>
	Object.entries(files).every(
		([name, text]) =>
			typeof text === "string" && !ABSENT.includes(text) && !text.includes("\uFEFF") && /^(etc|var|usr)\//.test(name),
	);

const ABSENT = ["unreadable", "too-large"];

/** An editor takes its time: so many cases are passed over for each one that it opens. */
const EVERY = 4;

function write(folder: string, files: Files, assume: Assumptions = {}): void {
	for (const [name, text] of [...Object.entries(files), ["runtime-config.json", JSON.stringify({ assume })] as const]) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, String(text));
	}
}

function filesOf(folder: string): Files {
	const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
	const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
	return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}
