import assert from "node:assert/strict";
import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { render } from "../../server/src/base/message.ts";
import { NodeSearch } from "../../server/src/cli/nodes.ts";
import { type Plan, planFixes } from "../../server/src/cli/plan.ts";
import { Terminal } from "../../server/src/cli/terminal.ts";
import { writeChanges } from "../../server/src/cli/write-changes.ts";
import type { Parts } from "../../server/src/kinds/parts/index.ts";
import { rules } from "../../server/src/rules/index.ts";
import { type Finding, fix, SAFE, set } from "../../server/src/rules/rule.ts";
import { kubeletHead } from "../harness/snippets.ts";
import { FAULTY, MIRRORED } from "./nodes.ts";
import { type Files, put } from "./run.ts";

const same = (text: string) => ({ en: text, zh: text });

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "plan-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The plan for the one node of a folder with these files. */
async function planFor(files: Files, unsafe = false): Promise<Plan> {
	for (const [name, content] of Object.entries(files)) put(path.join(folder, name), content);
	const search = await NodeSearch.start({ assume: {}, config: undefined }, new Terminal({ locale: "en", quiet: true }));
	for await (const site of search.at([folder])) return planFixes(site, { rules: [], unsafe });
	throw new Error("no node");
}

/** A line of a file with a fault or without one, what is meant, and how it looks when it is mended. */
interface Line {
	readonly written: string;
	readonly mended: string;
}

const jsonLine = (key: string, value: string): fc.Arbitrary<Line> =>
	fc.constantFrom(
		{ written: `  "${key}": ${value},\n`, mended: `  "${key}": ${value},\n` },
		{ written: `  // ${key} is meant\n  "${key}": ${value},\n`, mended: `  "${key}": ${value},\n` },
		{ written: `\t"${key.toUpperCase()}":${value},\n`, mended: `\t"${key}":${value},\n` },
		{ written: `  “${key}”: ${value},\n`, mended: `  "${key}": ${value},\n` },
		{ written: "", mended: "" },
	);

const yamlLine = (key: string, value: string): fc.Arbitrary<Line> =>
	fc.constantFrom(
		{ written: `${key}: ${value} # 日本\n`, mended: `${key}: ${value} # 日本\n` },
		{ written: `${key}x:   ${value}\n`, mended: `${key}:   ${value}\n` },
		{ written: `${key.toUpperCase()}: ${value}\n`, mended: `${key}: ${value}\n` },
		{ written: "# nothing\n\n", mended: "# nothing\n\n" },
	);

const textOf = (lines: readonly Line[], which: keyof Line): string => lines.map((line) => line[which]).join("");

describe("a plan", () => {
	it("puts many changes of one file in their places: JSON", async () => {
		const keys: [string, string][] = [
			["debug", "true"],
			["live-restore", "true"],
			["mtu", "1500"],
			["data-root", '"/srv/a"'],
			["labels", '["a=b"]'],
			["ip-forward", "false"],
		];
		await fc.assert(
			fc.asyncProperty(fc.tuple(...keys.map(([key, value]) => jsonLine(key, value))), fc.boolean(), async (lines, isCrlf) => {
				const ends = (text: string) => (isCrlf ? text.replaceAll("\n", "\r\n") : text);
				const written = ends(`{\n${textOf(lines, "written")}  "log-level": "info",\n}\n`);
				const plan = await planFor({ "etc/docker/daemon.json": written });
				const wanted = ends(`{\n${textOf(lines, "mended")}  "log-level": "info"\n}\n`);
				assert.deepEqual(
					plan.changes.map(({ after }) => after),
					[wanted],
				);
			}),
			{ numRuns: 40 },
		);
	});

	it("puts many changes of one file in their places: YAML", async () => {
		const keys = [
			"maxPods: 5",
			"podPidsLimit: 100",
			"registryPullQPS: 7",
			"eventBurst: 11",
			"clusterDomain: a.b",
			"nodeStatusMaxImages: 3",
		];
		const lines = fc.tuple(...keys.map((key) => yamlLine(...(key.split(": ") as [string, string]))));
		await fc.assert(
			fc.asyncProperty(lines, async (all) => {
				const [written, mended] = [kubeletHead + textOf(all, "written"), kubeletHead + textOf(all, "mended")];
				const plan = await planFor({ "var/lib/kubelet/config.yaml": written });
				assert.equal(plan.changes[0]?.after ?? written, mended);
			}),
			{ numRuns: 40 },
		);
	});

	it("has edits that make the text on disk into the one that is written", async () => {
		const { changes } = await planFor(FAULTY, true);
		assert.equal(changes.length, 4);
		for (const { path: name, before } of changes) assert.equal(before?.text, readFileSync(path.join(folder, name), "utf8"));
	});
});

const said = async (plan: Plan) => (await writeChanges([plan])).map((message) => render(message, "en"));

describe("what was planned", () => {
	const DOCKER = "etc/docker/daemon.json";
	const CONTAINERD = "etc/containerd/config.toml";

	it("is written", async () => {
		const plan = await planFor(FAULTY);
		assert.deepEqual(await said(plan), []);
		for (const { path: name, after } of plan.changes) assert.equal(readFileSync(path.join(folder, name), "utf8"), after);
	});

	it("is left out where a file has changed meanwhile, and the others are written", async () => {
		const plan = await planFor(FAULTY);
		writeFileSync(path.join(folder, DOCKER), "somebody else's");
		assert.deepEqual(await said(plan), [`${folder}/${DOCKER} has changed meanwhile, so it was left alone`]);
		for (const { path: name, after } of plan.changes)
			assert.equal(readFileSync(path.join(folder, name), "utf8"), name === DOCKER ? "somebody else's" : after);
	});

	it("is left out together with what goes with it where a new file has come meanwhile", async () => {
		const plan = await planFor({ ...MIRRORED, [DOCKER]: '{ "Debug": true }' }, true);
		const name = plan.changes.find(({ before }) => !before)?.path ?? "";
		put(path.join(folder, name), "somebody else's");
		assert.deepEqual(await said(plan), [
			`${folder}/${name} has changed meanwhile, so it was left alone`,
			`${folder}/${CONTAINERD} was left alone, since ${folder}/${name} goes with it`,
		]);
		assert.equal(readFileSync(path.join(folder, name), "utf8"), "somebody else's");
		assert.equal(readFileSync(path.join(folder, CONTAINERD), "utf8"), MIRRORED[CONTAINERD]);
		assert.equal(readFileSync(path.join(folder, DOCKER), "utf8"), '{ "debug": true }', "which has nothing to do with it");
	});

	it("is told where a file is gone meanwhile", async () => {
		const plan = await planFor({ [DOCKER]: '{ "Debug": true }' });
		rmSync(path.join(folder, DOCKER));
		assert.match((await said(plan)).join(), /daemon\.json/);
	});

	it("is written once to a file with two names on the node", async () => {
		put(path.join(folder, "etc/docker/daemon.json"), '{ "Debug": true }');
		const other = path.join(folder, "other");
		linkSync(path.join(folder, DOCKER), other);
		assert.deepEqual(await said(await planFor({})), []);
		assert.equal(readFileSync(other, "utf8"), '{ "debug": true }');
		assert.equal(statSync(other).nlink, 2);
	});
});

describe("fixes that undo each other", () => {
	it("are made until the texts were there before", async (t) => {
		const rule = rules.find(({ id }) => id === "tcp-socket-without-tls");
		assert.ok(rule);
		// Whatever is written, the other is wanted.
		t.mock.method(rule, "check", function* ({ docker }: Parts): Iterable<Finding> {
			const at = docker.get("debug");
			if (at)
				yield {
					at,
					message: rule.docs.summary as never,
					fixes: [fix({ text: same("Turn it"), args: {} }, SAFE, set(at, !at.value))],
				};
		});
		const { steps, changes } = await planFor({ "etc/docker/daemon.json": '{ "debug": true }\n' });
		assert.ok(steps.length <= 2, `${steps.length} steps`);
		assert.ok(changes.length <= 1);
	});
});
