import assert from "node:assert/strict";
import { readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { CRI_OFF, FAULTY, MENDED, SOUND, UNLIKE, WARNED } from "./nodes.ts";
import { Bench, type Files, put, snapshot } from "./run.ts";

const bench = Bench.start();

const holds = (folder: string, files: Files): void => {
	for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(path.join(folder, name), "utf8"), text, name);
};

describe("fix", { concurrency: 2 }, () => {
	it("makes every safe fix in every format, and keeps everything else", async () => {
		const folder = bench.folder(FAULTY);
		const { code, out, err } = await bench.run(["fix"], { cwd: folder });
		holds(folder, { ...FAULTY, ...MENDED });
		assert.equal(code, 0, err);
		assert.match(out, /^etc\/containerd\/config\.toml\n {2}✎ Use plain quotes {2}smart-quotes\n/);
		assert.match(out, /✎ Delete the comment {2}json-comment {2}×3\n/);
		assert.match(err, /^\d+ fixes made in 4 files; left: 1 warning.* \(1 fix more with --unsafe\)\n$/);
	});

	it("changes nothing when it runs again", async () => {
		const folder = bench.folder({ ...FAULTY, ...MENDED });
		const before = snapshot(folder);
		const { code, out, err } = await bench.run(["fix", folder]);
		assert.deepEqual([code, out], [0, ""]);
		assert.match(err, /^nothing to fix; left: 1 warning/);
		assert.deepEqual(snapshot(folder), before);
	});

	it("of lines that become shorter and longer puts each change in its place", async () => {
		const broken = '{\n  // one\n  "live-restore": true,\n  // two\n  "debug": true,\n  // three\n  "ip-forward": true\n}\n';
		const folder = bench.folder({ "etc/docker/daemon.json": broken });
		await bench.run(["fix", folder]);
		holds(folder, { "etc/docker/daemon.json": '{\n  "live-restore": true,\n  "debug": true,\n  "ip-forward": true\n}\n' });
	});

	it("leaves what is not safe, unless --unsafe is given, which first says what it may disturb", async () => {
		const folder = bench.folder(UNLIKE);
		const safe = await bench.run(["fix", folder]);
		assert.deepEqual([safe.code, safe.out], [1, ""]);
		holds(folder, UNLIKE);
		const unsafe = await bench.run(["fix", folder, "--unsafe", "--rule", "cgroup-driver-mismatch"]);
		assert.equal(unsafe.code, 0);
		assert.match(unsafe.err, /^What these fixes may disturb:\n {2}\S+config\.toml: Set SystemdCgroup to true .*drained first/);
		assert.match(readFileSync(path.join(folder, "etc/containerd/config.toml"), "utf8"), /SystemdCgroup = true/);
	});

	it("keeps to the rules of --rule, and counts only these", async () => {
		const folder = bench.folder(FAULTY);
		const { code, err } = await bench.run(["fix", folder, "--rule", "wrong-case-key", "--rule", "json-comment"]);
		assert.match(err, /^\d fixes made in 2 files; left: nothing\n$/);
		assert.equal(code, 0);
		const text = readFileSync(path.join(folder, "var/lib/kubelet/config.yaml"), "utf8");
		assert.match(text, /^maxPods: 5 {3}# few\nserializeImagePull: false$/m);
		holds(folder, { "etc/containerd/config.toml": FAULTY["etc/containerd/config.toml"] as string });
	});

	it("ends with 1 where an error is left, and says nothing with -q but what it did", async () => {
		const folder = bench.folder(CRI_OFF);
		const first = await bench.run(["fix", folder, "-q"]);
		assert.deepEqual([first.code, first.err], [0, ""]);
		assert.match(first.out, /Take "io\.containerd\.grpc\.v1\.cri" out of disabled_plugins/);
		put(path.join(folder, "etc/containerd/config.toml"), "version = [\n");
		const second = await bench.run(["fix", folder, "-q"]);
		assert.deepEqual([second.code, second.out, second.err], [1, "", ""]);
	});

	it("mends all nodes of a folder, and a node by one of its files", async () => {
		const fleet = bench.folder();
		for (const [name, files] of Object.entries({ a: CRI_OFF, b: WARNED, c: SOUND }))
			for (const [file, text] of Object.entries(files)) put(path.join(fleet, name, file), text);
		const one = await bench.run(["fix", "b/var/lib/kubelet/config.yaml"], { cwd: fleet });
		assert.match(one.err, /^2 fixes made in 1 file/);
		const all = await bench.run(["fix"], { cwd: fleet });
		assert.match(all.err, /^1 fix made in 1 file; left: nothing\n$/);
		assert.match(all.out, /^a\/etc\/containerd\/config\.toml\n/);
	});

	it("gives a file that nobody reads its right name, and never over another one", async () => {
		const wrong = { "etc/docker/deamon.json": '{ "debug": true }\n', "etc/docker/key.json": "{}\n" };
		const folder = bench.folder(wrong);
		const { code, err } = await bench.run(["fix", folder, "--unsafe"]);
		assert.equal(code, 0, err);
		holds(folder, { "etc/docker/daemon.json": '{ "debug": true }\n', "etc/docker/key.json": "{}\n" });
		assert.equal(Object.keys(snapshot(folder)).length, 4);
		renameSync(path.join(folder, "etc/docker/daemon.json"), path.join(folder, "etc/docker/deamon.json"));
		put(path.join(folder, "etc/docker/daemon.json"), "{}\n");
		await bench.run(["fix", folder, "--unsafe"]);
		holds(folder, { "etc/docker/daemon.json": "{}\n", "etc/docker/deamon.json": '{ "debug": true }\n' });
	});
});
