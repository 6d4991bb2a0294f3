import assert from "node:assert/strict";
import { cpSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { kubeletFile } from "../harness/snippets.ts";
import { CRI_OFF, FAULTY, SOUND, WARNED } from "./nodes.ts";
import { Bench, type Files, put } from "./run.ts";

const bench = Bench.start();

/** A folder with a node in each of its folders. */
function fleetOf(nodes: Readonly<Record<string, Files>>): string {
	const fleet = bench.folder();
	for (const [name, files] of Object.entries(nodes))
		for (const [file, text] of Object.entries(files)) put(path.join(fleet, name, file), text);
	return fleet;
}

const check = (cwd: string, ...args: string[]) => bench.run(["check", ...args], { cwd });

describe("the text of check", { concurrency: 2 }, () => {
	it("groups findings by file, with positions from 1, severities, related places and fixes", async () => {
		const { code, out, err } = await check(fleetOf({ one: CRI_OFF, two: WARNED }));
		assert.equal(
			out,
			[
				"one/etc/containerd/config.toml",
				'  3:21  error    disabled_plugins holds "io.containerd.grpc.v1.cri": containerd serves no CRI, but the kubelet of this node needs it (var/lib/kubelet/kubeadm-flags.env).  cri-disabled',
				"                 → one/var/lib/kubelet/kubeadm-flags.env:1:52  The kubelet uses unix:///run/containerd/containerd.sock",
				'                 ✎ Take "io.containerd.grpc.v1.cri" out of disabled_plugins',
				"",
				"two/var/lib/kubelet/config.yaml",
				'  3:1  warning  "MaxPods" is written "maxPods": kubelet minds the case, so it is ignored.  wrong-case-key',
				'                ✎ Rename it to "maxPods"',
				'  4:1  warning  "serializeImagePull" is no key that kubelet knows: it is ignored. Did you mean "serializeImagePulls"?  unknown-key',
				'                ✎ Rename it to "serializeImagePulls"',
				"",
			].join("\n"),
		);
		assert.deepEqual([code, err], [1, "2 nodes, 3 files: 1 error, 2 warnings\n"]);
	});

	it("marks the fixes that need --unsafe", async () => {
		const { out } = await check(bench.folder(FAULTY));
		assert.match(out, /✎ Set cgroupDriver to systemd {2}\(--unsafe\)\n/);
	});

	it("is empty where nothing is found, and the summary says so; with -q not even that", async () => {
		const folder = bench.folder(SOUND);
		const [loud, quiet] = await Promise.all([check(folder), check(folder, "-q")]);
		assert.deepEqual([loud.code, loud.out, loud.err], [0, "", "1 node, 1 file: nothing found\n"]);
		assert.deepEqual([quiet.code, quiet.out, quiet.err], [0, "", ""]);
	});

	it("does nothing to a terminal, whatever a file holds", async () => {
		const folder = bench.folder({
			...SOUND,
			"etc/docker/daemon.json": '{ "log-driver\\u001b[31m": "x", "debug\\u202e": true, "\\u001b]0;title\\u0007": 1 }\n',
			"var/lib/kubelet/config.yaml": kubeletFile('"maxPod\\e[31m": 5', '"x\\L\\u202Ey": 1', "cgroupDriver: \u202Ax"),
		});
		const { out, err } = await check(folder);
		assert.match(out, /\\u001B\[31m/);
		assert.doesNotMatch((out + err).replaceAll("\n", ""), /[\p{Cc}\u202A-\u202E]/u);
	});
});

describe("the exit code of check", { concurrency: 2 }, () => {
	it("is 1 for what is as grave as --fail-on, or graver", async () => {
		const nodes = { error: bench.folder(CRI_OFF), warning: bench.folder(WARNED) };
		const wanted: [node: keyof typeof nodes, limit: string, code: number][] = [
			["error", "error", 1],
			["error", "never", 0],
			["warning", "error", 0],
			["warning", "warning", 1],
		];
		for (const [node, limit, code] of wanted) {
			const run = await check(nodes[node], "-q", "--fail-on", limit);
			assert.equal(run.code, code, `${node} ${limit}`);
		}
		assert.equal((await check(nodes.warning, "-q")).code, 0, "without --fail-on: error");
	});

	it("is 2 where a path could not be read, and the other paths are checked all the same", async () => {
		const { code, out, err } = await check(fleetOf({ one: WARNED }), "one", "none", "one/etc/none.toml");
		assert.equal(code, 2);
		assert.match(out, /wrong-case-key/);
		assert.match(err, /^runtime-config: cannot read none: no such file or folder\n/);
		assert.match(err, /\nruntime-config: cannot read one\/etc\/none\.toml: no such file or folder\n/);
	});
});

describe("the paths of check", { concurrency: 2 }, () => {
	it("may be several: each node counts once, however it is named", async () => {
		const fleet = fleetOf({ one: WARNED, two: CRI_OFF, three: SOUND });
		const { out, err } = await check(fleet, "one", "./one/", "one/var/lib/kubelet/config.yaml", path.join(fleet, "two"));
		assert.equal(out.match(/wrong-case-key/g)?.length, 1);
		assert.match(out, new RegExp(`^${fleet}/two/etc/containerd/config\\.toml$`, "m"));
		assert.match(err, /^2 nodes, 3 files: 1 error, 2 warnings\n$/);
	});

	it("may be a file: then its whole node is read", async () => {
		const { code, out } = await check(fleetOf({ one: CRI_OFF }), "one/var/lib/kubelet/kubeadm-flags.env");
		assert.equal(code, 1);
		assert.match(out, /^one\/etc\/containerd\/config\.toml\n/);
	});

	it("may be a loose file, and a folder of loose files", async () => {
		const loose = {
			"config.toml": CRI_OFF["etc/containerd/config.toml"] as string,
			"kubelet.yaml": WARNED["var/lib/kubelet/config.yaml"] as string,
		};
		const folder = bench.folder(loose);
		const file = await check(folder, "kubelet.yaml");
		assert.match(file.out, /^kubelet\.yaml\n {2}3:1 {2}warning/m);
		const both = await check(folder, ".");
		assert.match(both.out, /wrong-case-key/);
		assert.match(both.err, /^1 node, 2 files: /);
	});

	it("may lie in the middle of a node", async () => {
		const { out } = await check(fleetOf({ one: CRI_OFF }), "one/etc/containerd");
		assert.match(out, /cri-disabled/);
	});

	it("may be a link to a node", async () => {
		const fleet = fleetOf({ one: WARNED });
		symlinkSync("one", path.join(fleet, "link"));
		const { out } = await check(fleet, "link");
		assert.match(out, /^link\/var\/lib\/kubelet\/config\.yaml\n/);
	});

	it("is the current folder where none is given", async () => {
		assert.match((await check(bench.folder(WARNED))).out, /^var\/lib\/kubelet\/config\.yaml\n/);
	});

	it("without a node end with 2 where there is nothing else, and are named where there is", async () => {
		const fleet = fleetOf({ one: WARNED, empty: { "notes.txt": "hello" } });
		const alone = await check(fleet, "empty");
		const words = "empty: no configuration of a node in this folder\n";
		assert.deepEqual([alone.code, alone.out, alone.err], [2, "", `runtime-config: ${words}`]);
		const beside = await check(fleet, "empty", "one");
		assert.equal(beside.code, 0);
		assert.ok(beside.err.startsWith(words), beside.err);
	});

	it("are not empty: that is a slip of a script, not the current folder", async () => {
		const { code, out, err } = await check(bench.folder(WARNED), "");
		assert.deepEqual([code, out, err], [2, "", "runtime-config: cannot read : no such file or folder\n"]);
	});

	it("to a file that nobody knows is named and left alone", async () => {
		const { code, out, err } = await check(bench.folder({ "notes.txt": "hello" }), "notes.txt");
		assert.deepEqual([code, out], [0, ""]);
		assert.equal(err, "notes.txt: no configuration file that we know, so it is left alone\n");
	});
});

describe("the facts and rules of a node", { concurrency: 2 }, () => {
	it("come from its runtime-config.json, and --config stands for it", async () => {
		const folder = bench.folder({
			...CRI_OFF,
			"etc/runtime-config.json": "{}",
			"own.json": '{ "rules": { "cri-disabled": "warning" } }',
		});
		const off = { ...CRI_OFF, "runtime-config.json": '{ "rules": { "cri-disabled": "off" } }' };
		assert.equal((await check(bench.folder(off))).out, "");
		const { code, out } = await check(folder, "--config", "own.json");
		assert.equal(code, 0);
		assert.match(out, / warning .*cri-disabled/);
	});

	it("that make no sense are named, and the rest counts", async () => {
		const config = '{ "assume": { "kublet": "1.30.1" }, "rules": { "cri-disabled": "loud", "cri-disable": "off" }, "x": 1 }';
		const { err, code } = await check(fleetOf({ one: { ...CRI_OFF, "runtime-config.json": config } }));
		assert.equal(code, 1);
		assert.deepEqual(err.split("\n").slice(0, 4), [
			"one/runtime-config.json: assume.kublet: no such fact; did you mean kubelet?",
			"one/runtime-config.json: rules.cri-disabled: must be one of off, error, warning, information, hint",
			"one/runtime-config.json: rules.cri-disable: no such rule; did you mean cri-disabled?",
			"one/runtime-config.json: x: no such key; there are assume, rules",
		]);
		const broken = await check(fleetOf({ one: { ...CRI_OFF, "runtime-config.json": "{" } }));
		assert.match(broken.err, /^one\/runtime-config\.json: is no JSON, so nothing of it counts\n/);
	});
});

describe("a terminal", () => {
	const paths = (folder: string) => `script -qec "$CLI check ${folder}" /dev/null`;

	it("gets colours, and none with NO_COLOR or where it can show none", async () => {
		const folder = bench.folder(WARNED);
		const colour = "\u001B[33mwarning";
		const env = { TERM: "xterm", COLUMNS: "200" };
		assert.ok((await bench.shell(paths(folder), { env })).out.includes(colour));
		for (const more of [{ NO_COLOR: "1" }, { TERM: "dumb" }]) {
			const { out } = await bench.shell(paths(folder), { env: { ...env, ...more } });
			assert.ok(out.includes("warning") && !out.includes("\u001B["), JSON.stringify(more));
		}
	});

	it("gets no colours where the output goes elsewhere, even if they are asked for", async () => {
		const { out } = await bench.run(["check", bench.folder(WARNED)], { env: { FORCE_COLOR: "1", TERM: "xterm" } });
		assert.ok(!out.includes("\u001B"));
	});
});

it("a reader that goes away ends nothing: no words, and the exit code of what was found", async () => {
	const fleet = fleetOf(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`node-${i}`, CRI_OFF])));
	for (const [format, reader] of [
		["text", "head -1"],
		["text", "true"],
		["json", "true"],
	] as const) {
		const { out, err } = await bench.shell(`$CLI check -q --format ${format} ${fleet} | ${reader}; echo "\${PIPESTATUS[0]}"`);
		assert.match(out, /^(?:\S+\n)?1\n$/, `${format} | ${reader}`);
		assert.equal(err, "");
	}
});

it("output that cannot be written ends with 2, in words", async () => {
	const { code, err } = await bench.shell(`$CLI check -q ${bench.folder(WARNED)} > /dev/full`);
	assert.deepEqual([code, err], [2, "runtime-config: the output could not be written: ENOSPC: no space left on device, write\n"]);
});

it("what is checked stays as it is", async () => {
	const folder = bench.folder(FAULTY);
	const copy = `${folder}-copy`;
	cpSync(folder, copy, { recursive: true });
	await check(folder, "--fail-on", "never");
	const { code, out } = await bench.shell(`diff -r ${folder} ${copy}`);
	assert.deepEqual([code, out], [0, ""]);
});
