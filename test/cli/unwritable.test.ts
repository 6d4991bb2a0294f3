import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { CRI_OFF, WARNED } from "./nodes.ts";
import { Bench, snapshot, WEAK } from "./run.ts";

const bench = Bench.start();
const CONFIG = "etc/containerd/config.toml";
const MENDED = "# Kept by hand.\nversion = 2\ndisabled_plugins = [] # why\n";
const isRoot = process.getuid?.() === 0;

/** Somebody else's: root without its power may do no more with it than its mode says. */
const giveAway = (file: string): void => {
	if (isRoot) chownSync(file, 12, 34);
};

describe("a file that cannot be written", { concurrency: 2 }, () => {
	const skip = WEAK === undefined && "root cannot be kept from writing here";

	it("ends with 2 and says why, and the others are fixed", { skip }, async () => {
		const folder = bench.folder({ ...CRI_OFF, ...WARNED });
		const [file, around] = [path.join(folder, CONFIG), path.join(folder, "etc/containerd")];
		chmodSync(file, 0o644);
		chmodSync(around, 0o755);
		for (const at of [file, around]) giveAway(at);
		if (!isRoot) for (const [at, mode] of [[file, 0o444] as const, [around, 0o555] as const]) chmodSync(at, mode);
		const { code, err } = await bench.shell(`${WEAK} $CLI fix ${folder}`);
		assert.equal(code, 2);
		assert.match(err, /^runtime-config: cannot write \S+config\.toml: permission denied\n$/, "and nothing is said to be made");
		assert.equal(readFileSync(file, "utf8"), CRI_OFF[CONFIG]);
		assert.deepEqual(readdirSync(around), ["config.toml"]);
		assert.match(readFileSync(path.join(folder, "var/lib/kubelet/config.yaml"), "utf8"), /^maxPods: 5/m);
	});

	it("anew beside it is written itself", { skip }, async () => {
		const folder = bench.folder(CRI_OFF);
		const [file, around] = [path.join(folder, CONFIG), path.join(folder, "etc/containerd")];
		giveAway(around);
		if (!isRoot) chmodSync(around, 0o555);
		const { code, err } = await bench.shell(`${WEAK} $CLI fix ${folder}`);
		assert.equal(code, 0, err);
		assert.equal(readFileSync(file, "utf8"), MENDED);
	});

	it("or read is named by check and left alone by fix", { skip }, async () => {
		const folder = bench.folder(CRI_OFF);
		chmodSync(path.join(folder, CONFIG), isRoot ? 0o600 : 0);
		giveAway(path.join(folder, CONFIG));
		const check = await bench.shell(`${WEAK} $CLI check ${folder}`);
		assert.deepEqual([check.code, check.out.match(/file-unreadable/g)?.length], [0, 1], check.out + check.err);
		const fix = await bench.shell(`${WEAK} $CLI fix --unsafe ${folder}`);
		assert.deepEqual([fix.code, fix.out], [0, ""]);
	});

	it("because a folder is in the way of a new one ends with 2, half of it unwritten", async () => {
		const folder = bench.folder({
			"etc/docker/deamon.json": '{ "Debug": true }\n',
			"var/lib/kubelet/config.yaml": WARNED["var/lib/kubelet/config.yaml"] as string,
		});
		mkdirSync(path.join(folder, "etc/docker/daemon.json"));
		const { code, err } = await bench.run(["fix", folder, "--unsafe"]);
		assert.equal(code, 2);
		assert.match(err, /runtime-config: \S+daemon\.json has changed meanwhile, so it was left alone\n/);
		assert.equal(readFileSync(path.join(folder, "etc/docker/deamon.json"), "utf8"), '{ "Debug": true }\n');
		assert.match(readFileSync(path.join(folder, "var/lib/kubelet/config.yaml"), "utf8"), /^maxPods: 5/m);
	});

	it("mounted by itself is written in its place", { skip: !isRoot && "only root may mount" }, async () => {
		const folder = bench.folder(CRI_OFF);
		const source = path.join(bench.folder({ x: CRI_OFF[CONFIG] as string }), "x");
		const file = path.join(folder, CONFIG);
		const { code, err, out } = await bench.shell(`unshare -m bash -c 'mount --bind ${source} ${file} && $CLI fix ${folder}'`);
		assert.equal(code, 0, out + err);
		assert.equal(readFileSync(source, "utf8"), MENDED);
		assert.deepEqual(readdirSync(path.dirname(file)), ["config.toml"]);
	});

	it("on a read-only file system ends with 2 and stays whole", { skip: !isRoot && "only root may mount" }, async () => {
		const folder = bench.folder(CRI_OFF);
		const before = snapshot(folder);
		const mount = `mount --bind ${folder} ${folder} && mount -o remount,ro,bind ${folder}`;
		const { code, err } = await bench.shell(`unshare -m bash -c '${mount} && $CLI fix ${folder}'`);
		assert.equal(code, 2);
		assert.match(err, /^runtime-config: cannot write \S+config\.toml: the file system is read-only\n/);
		assert.deepEqual(snapshot(folder), before);
	});
});
