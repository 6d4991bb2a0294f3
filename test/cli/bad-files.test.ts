import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { before, describe, it } from "node:test";
import { kubeletFile } from "../harness/snippets.ts";
import { makePipe } from "../io/pipe.ts";
import { readReport } from "./contract.ts";
import { SOUND, WARNED } from "./nodes.ts";
import { Bench, type Ended, type Files, put, snapshot } from "./run.ts";

const bench = Bench.start();
const CONTAINERD = "etc/containerd/config.toml";
const DOCKER = "etc/docker/daemon.json";
const KUBELET = "var/lib/kubelet/config.yaml";

/** What makes something else of a file's place. */
type Make = (file: string) => void;

const link =
	(target: string): Make =>
	(file) =>
		symlinkSync(target, file);

/** Things that are no files, and links that lead nowhere: a node has nothing there. */
const nothings: Readonly<Record<string, Make>> = {
	"a pipe": makePipe,
	"a folder": (file) => void mkdirSync(file),
	"a link to itself": (file) => symlinkSync(path.basename(file), file),
	"a circle of links": (file) => {
		symlinkSync("b", file);
		symlinkSync(path.basename(file), path.join(path.dirname(file), "b"));
	},
	"a link to nothing": link("none"),
	"a link to a device of this machine": link("/dev/zero"),
	"a link out of the node": link("../../../../../../../../../../../../etc/passwd"),
	"a link to a folder": link("."),
	"a link through a file": link("../../runtime-config.json/x"),
};

/** A node with a warning in one file, and with something else in the places of two others. */
function nodeWith(make: Make, root: string): void {
	for (const [file, text] of Object.entries(WARNED)) put(path.join(root, file), text);
	for (const place of [CONTAINERD, DOCKER]) {
		const file = path.join(root, place);
		mkdirSync(path.dirname(file), { recursive: true });
		make(file);
	}
}

describe("in the place of a file", () => {
	const names = [...Object.keys(nothings), "a socket"];
	let folder: string;
	let check: Ended;
	let states: { before: Record<string, string>; after: Record<string, string> };
	let fix: Ended;

	before(async () => {
		folder = bench.folder();
		for (const name of names) nodeWith(nothings[name] ?? (() => {}), path.join(folder, name));
		const server = createServer();
		// The path of a socket must be short.
		const socket = path.relative(process.cwd(), path.join(folder, "a socket", DOCKER));
		await new Promise<void>((done) => server.listen(socket, done));
		const start = snapshot(folder);
		check = await bench.run(["check", "--format", "json"], { cwd: folder });
		fix = await bench.run(["fix", "--unsafe", "-q"], { cwd: folder });
		states = { before: start, after: snapshot(folder) };
		server.close();
	});

	it("there is nothing to read, whatever it is", () => {
		assert.deepEqual([check.code, check.err, fix.code, fix.err], [0, "", 0, ""]);
		const found = readReport(check.out, folder).map(({ root, files }) => ({ root, files }));
		const wanted = names.sort().map((root) => ({ root, files: [{ path: KUBELET, kind: "kubelet" }] }));
		assert.deepEqual(found, wanted);
	});

	for (const name of names)
		it(`${name} stays, and what lies beside it is mended`, () => {
			const own = (files: Record<string, string>) =>
				Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(`${name}/`)));
			const [then, now] = [own(states.before), own(states.after)];
			const mended = `${name}/${KUBELET}`;
			assert.notEqual(now[mended], then[mended]);
			assert.deepEqual({ ...now, [mended]: "" }, { ...then, [mended]: "" });
		});
});

describe("named on the command line", () => {
	const run = (command: string, ...names: string[]) => {
		const folder = bench.folder();
		for (const name of names) nodeWith(nothings[name] as Make, path.join(folder, name));
		return bench.run([command, ...names.map((name) => `${name}/${CONTAINERD}`)], { cwd: folder });
	};

	it("what is neither file nor folder is refused", async () => {
		const names = ["a pipe", "a link to a device of this machine"];
		const words = names.map((name) => `runtime-config: cannot read ${name}/${CONTAINERD}: it is neither a file nor a folder\n`);
		for (const command of ["check", "fix"]) {
			const { code, out, err } = await run(command, ...names);
			assert.deepEqual([code, out, err], [2, "", words.join("")]);
		}
	});

	it("a link that leads nowhere on the node is left alone", async () => {
		const names = ["a link to itself", "a link to nothing", "a link out of the node"];
		const words = names.map((name) => `${name}/${CONTAINERD}: no configuration file that we know, so it is left alone\n`);
		const { code, out, err } = await run("check", ...names);
		assert.deepEqual([code, out, err], [0, "", words.join("")]);
	});
});

describe("too much of it", () => {
	/** Both commands, each in less than ten seconds on any machine. */
	async function inTime(files: Files, words: RegExp): Promise<void> {
		const root = bench.folder({ ...SOUND, ...files });
		const before = snapshot(root);
		const runs = await Promise.all(["check", "fix"].map(async (command) => ({ command, ...(await bench.run([command, root])) })));
		for (const { command, code, err, milliseconds } of runs) {
			assert.ok(code === 0 || code === 1, `${command}: ${code} ${err}`);
			assert.match(err, words);
			assert.ok(milliseconds < 10_000, `${command}: ${milliseconds} ms`);
		}
		assert.deepEqual(snapshot(root), before);
	}

	it("20 MB: it is named, and not read", () => {
		const big = Buffer.alloc(20 * 1024 * 1024, "# x\n");
		return inTime({ [CONTAINERD]: big }, /: 1 info$/m);
	});

	it("20,000 lines of YAML with a fault each", () =>
		inTime({ [KUBELET]: kubeletFile(...Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}`)) }, /20000 warnings/));

	it("20,000 lines of TOML, every second one with a fault", () =>
		inTime(
			{ [CONTAINERD]: `version = 2\n${Array.from({ length: 10_000 }, (_, i) => `[timeouts.x${i}]\n  a = ${i}\n`).join("")}` },
			/10000 errors/,
		));

	it("20,000 lines of JSON", () =>
		inTime({ [DOCKER]: `{\n${Array.from({ length: 20_000 }, (_, i) => `  "k${i}": ${i}`).join(",\n")}\n}\n` }, /20000 errors/));

	it("a folder with 5,000 files, most of which nobody reads", async () => {
		const root = bench.folder(WARNED);
		for (let i = 0; i < 4500; i++) put(path.join(root, `etc/other/${i % 50}/${i}.toml`), "a = 1\n");
		for (let i = 0; i < 500; i++) put(path.join(root, `etc/containerd/certs.d/host-${i}/hosts.toml`), 'server = "https://x"\n');
		for (const command of ["check", "fix"]) {
			const { code, err, milliseconds } = await bench.run([command, root]);
			assert.equal(code, 0);
			assert.match(err, /2 warnings|2 fixes made in 1 file/);
			assert.ok(milliseconds < 10_000, `${command}: ${milliseconds} ms`);
		}
	});
});
