import assert from "node:assert/strict";
import {
	chmodSync,
	chownSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	statSync,
	symlinkSync,
	unlinkSync,
} from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { CRI_OFF, WARNED } from "./nodes.ts";
import { Bench, type Files, put } from "./run.ts";

const bench = Bench.start();
const CONFIG = "etc/containerd/config.toml";
const MENDED = "# Kept by hand.\nversion = 2\ndisabled_plugins = [] # why\n";
const isRoot = process.getuid?.() === 0;

describe("a file that is fixed keeps", { concurrency: 2 }, () => {
	const lines = ["# a", "version = 2", 'disabled_plugins = ["io.containerd.grpc.v1.cri"]  # b', "", "root = '/x'   "];
	const wanted = ["# a", "version = 2", "disabled_plugins = []  # b", "", "root = '/x'   "];
	const kept: [name: string, bytes: (lines: readonly string[]) => string][] = [
		["CRLF", (all) => `${all.join("\r\n")}\r\n`],
		["mixed line ends", (all) => `${all.slice(0, 3).join("\r\n")}\n${all.slice(3).join("\n")}\n`],
		["no line end at its end", (all) => all.join("\n")],
		["empty lines at its end", (all) => `${all.join("\n")}\n\n\r\n`],
		["comments in any script", (all) => `# 日本語 🦀 e\u0301 \u2028 \uFEFF\n${all.join("\n")}\n`],
	];
	it("its line ends, and everything else to the byte", async () => {
		const fleet = bench.folder();
		for (const [name, bytes] of kept)
			for (const [file, text] of Object.entries({ ...CRI_OFF, [CONFIG]: bytes(lines) })) put(path.join(fleet, name, file), text);
		const { err } = await bench.run(["fix", fleet]);
		assert.match(err, /^5 fixes made in 5 files; left: nothing\n$/);
		for (const [name, bytes] of kept) assert.equal(readFileSync(path.join(fleet, name, CONFIG), "utf8"), bytes(wanted), name);
	});

	it("its byte order mark", async () => {
		const folder = bench.folder({ ...WARNED, "var/lib/kubelet/config.yaml": `\uFEFF${WARNED["var/lib/kubelet/config.yaml"]}` });
		await bench.run(["fix", folder]);
		const text = readFileSync(path.join(folder, "var/lib/kubelet/config.yaml"), "utf8");
		assert.match(text, /^\uFEFFapiVersion/);
		assert.match(text, /^maxPods: 5 # few$/m);
	});

	it("its mode, whatever the umask is, and its owner", async () => {
		const folder = bench.folder(CRI_OFF);
		const file = path.join(folder, CONFIG);
		chmodSync(file, 0o664);
		if (isRoot) chownSync(file, 12, 34);
		const before = statSync(file);
		await bench.shell(`umask 077; $CLI fix ${folder}`);
		const { mode, uid, gid } = statSync(file);
		assert.deepEqual({ mode, uid, gid }, { mode: before.mode, uid: before.uid, gid: before.gid });
		assert.equal(readFileSync(file, "utf8"), MENDED);
		assert.deepEqual(readdirSync(path.dirname(file)), ["config.toml"]);
	});

	it("its other names", async () => {
		const folder = bench.folder(CRI_OFF);
		const [file, other] = [path.join(folder, CONFIG), path.join(folder, "other")];
		linkSync(file, other);
		await bench.run(["fix", folder]);
		assert.equal(readFileSync(other, "utf8"), MENDED);
		assert.equal(statSync(file).ino, statSync(other).ino);
	});
});

/** The node with one of its files moved away and a link in its place. */
function linked(files: Files, at: string, to: string, target: string): string {
	const folder = bench.folder(files);
	mkdirSync(path.dirname(path.join(folder, to)), { recursive: true });
	renameSync(path.join(folder, at), path.join(folder, to));
	symlinkSync(target, path.join(folder, at));
	return folder;
}

describe("a link", { concurrency: 2 }, () => {
	it("stays one, and the file it leads to is fixed", async () => {
		const folder = linked(CRI_OFF, CONFIG, "opt/containerd.toml", "../../opt/containerd.toml");
		assert.equal((await bench.run(["fix", folder])).code, 0);
		assert.equal(readlinkSync(path.join(folder, CONFIG)), "../../opt/containerd.toml");
		assert.equal(readFileSync(path.join(folder, "opt/containerd.toml"), "utf8"), MENDED);
	});

	it("with an absolute target leads below the node root", async () => {
		const folder = linked(CRI_OFF, CONFIG, "opt/containerd.toml", "/opt/containerd.toml");
		assert.equal((await bench.run(["fix", folder])).code, 0);
		assert.equal(readFileSync(path.join(folder, "opt/containerd.toml"), "utf8"), MENDED);
	});

	it("to a folder stays one too", async () => {
		const folder = linked(CRI_OFF, "etc/containerd", "opt/containerd", "/opt/containerd");
		assert.equal((await bench.run(["fix", folder])).code, 0);
		assert.equal(readlinkSync(path.join(folder, "etc/containerd")), "/opt/containerd");
		assert.equal(readFileSync(path.join(folder, "opt/containerd/config.toml"), "utf8"), MENDED);
	});

	it("out of the node root is not followed: neither read nor written", async () => {
		const outside = path.join(bench.folder({ "containerd.toml": CRI_OFF[CONFIG] as string }), "containerd.toml");
		const folder = bench.folder(CRI_OFF);
		unlinkSync(path.join(folder, CONFIG));
		symlinkSync(path.relative(path.join(folder, "etc/containerd"), outside), path.join(folder, CONFIG));
		const { code, out } = await bench.run(["fix", folder, "--unsafe"]);
		assert.deepEqual([code, out], [0, ""]);
		assert.equal(readFileSync(outside, "utf8"), CRI_OFF[CONFIG]);
		const check = await bench.run(["check", folder, "--format", "json"]);
		assert.doesNotMatch(check.out, /containerd\.toml|config\.toml/);
	});

	it("to a file that two places of the node share is fixed once", async () => {
		const folder = bench.folder({ "etc/docker/daemon.json": '{ "Debug": true }\n', "runtime-config.json": "{}" });
		symlinkSync("daemon.json", path.join(folder, "etc/docker/deamon.json"));
		await bench.run(["fix", folder]);
		assert.equal(readFileSync(path.join(folder, "etc/docker/daemon.json"), "utf8"), '{ "debug": true }\n');
		assert.ok(lstatSync(path.join(folder, "etc/docker/deamon.json")).isSymbolicLink());
	});
});
