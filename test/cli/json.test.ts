import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { edited, type Finding, readReport } from "./contract.ts";
import { CRI_OFF, FAULTY, MIRRORED, SOUND, UNLIKE } from "./nodes.ts";
import { Bench, put, ROOT, snapshot } from "./run.ts";

const bench = Bench.start();

async function report(cwd: string, ...args: string[]) {
	const { out, code, err } = await bench.run(["check", "--format", "json", "--fail-on", "never", ...args], { cwd });
	assert.equal(code, 0, err);
	return readReport(out, cwd);
}

describe("check --format json", { concurrency: 2 }, () => {
	it("is one document of schema 1 for all nodes, of the examples too", async () => {
		const nodes = await report(ROOT, "examples");
		const names = readdirSync(path.join(ROOT, "examples"), { withFileTypes: true }).flatMap((entry) =>
			entry.isDirectory() ? [`examples/${entry.name}`] : [],
		);
		assert.deepEqual(
			nodes.map(({ root }) => root),
			names.sort(),
		);
	});

	it("says where findings are in lines and UTF-16 characters from 0, with all that fixes do", async () => {
		const folder = bench.folder(FAULTY);
		const [node] = await report(folder);
		const byRule = new Map(node?.findings.map((finding) => [finding.rule, finding]));
		const { range } = byRule.get("smart-quotes") as Finding;
		assert.deepEqual(range.start, { line: 5, character: 17 });
		const beforeMark = byRule.get("wrong-case-key") as Finding;
		assert.deepEqual(beforeMark.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } });
		assert.deepEqual(beforeMark.fixes[0]?.edits, [
			{ path: "var/lib/kubelet/config.yaml", range: beforeMark.range, newText: "maxPods" },
		]);
		assert.equal(node?.root, ".");
		assert.deepEqual(node.assume, { kubelet: "1.33.4", containerd: "1.7.27", docker: "28.0.0" });
	});

	it("has the edits that `fix` makes: applied to the text they give what is on the disk afterwards", async () => {
		const [folder, other] = [bench.folder(FAULTY), bench.folder(FAULTY)];
		for (let round = 0; round < 3; round++) {
			const [node] = await report(folder);
			const edits = node?.findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? []) ?? [];
			for (const { path: name } of node?.files ?? []) {
				const own = edits.filter((edit) => edit.path === name);
				const file = path.join(folder, name);
				// A second finding of a line is left to the next round.
				const apart = own.filter(({ range }, i) => own.findIndex((one) => one.range?.start.line === range?.start.line) === i);
				writeFileSync(file, edited(readFileSync(file, "utf8"), apart));
			}
		}
		await bench.run(["fix", other]);
		assert.deepEqual(snapshot(folder), snapshot(other));
	});

	it("marks a new file, and names both files of a comparison", async () => {
		const fleet = bench.folder();
		for (const [name, files] of Object.entries({ a: MIRRORED, b: SOUND, c: UNLIKE }))
			for (const [file, text] of Object.entries(files)) put(path.join(fleet, name, file), text);
		const [a, b, c] = await report(fleet);
		const created = a?.findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)).filter(({ create }) => create);
		assert.equal(created?.[0]?.path, "etc/containerd/certs.d/docker.io/hosts.toml");
		assert.deepEqual(b?.findings, []);
		const mismatch = c?.findings.find(({ rule }) => rule === "cgroup-driver-mismatch");
		assert.deepEqual([mismatch?.path, mismatch?.related[0]?.path], ["etc/containerd/config.toml", "var/lib/kubelet/config.yaml"]);
	});

	it("has a name for what is done to a file with a wrong one", async () => {
		const folder = bench.folder({ "etc/docker/deamon.json": "{}\n" });
		const [node] = await report(folder);
		assert.deepEqual(node?.findings[0]?.fixes[0]?.edits, [{ path: "etc/docker/deamon.json", rename: "etc/docker/daemon.json" }]);
	});

	it("has Chinese texts, the facts of --assume before those of the node, and a root as the path was given", async () => {
		const folder = bench.folder(CRI_OFF);
		const [node] = await report(
			path.dirname(folder),
			folder,
			"--locale",
			"zh-cn",
			"--assume",
			"kubelet=1.31.0",
			"--assume",
			"arch=arm64",
		);
		assert.match(node?.findings[0]?.message ?? "", /[\u4E00-\u9FFF]/);
		assert.deepEqual(node?.assume, { kubelet: "1.31.0", containerd: "1.7.27", docker: "28.0.0", arch: "arm64" });
		assert.equal(node.root, folder);
		const [same] = await report(path.dirname(folder), path.basename(folder));
		assert.equal(same?.root, path.basename(folder));
	});

	it("is a document too where nothing is found and where nothing could be read", async () => {
		const nothing = await bench.run(["check", "--format", "json", bench.folder()]);
		assert.deepEqual([nothing.code, nothing.out], [2, '{"schema":1,"nodes":[]}\n']);
		const folder = bench.folder(SOUND);
		assert.deepEqual(
			(await report(folder)).map(({ findings }) => findings),
			[[]],
		);
	});
});
