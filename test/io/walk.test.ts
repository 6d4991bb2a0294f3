import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { bounded } from "../../server/src/io/bounded.ts";
import { survey, walk } from "../../server/src/io/walk.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "walk-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function files(...names: string[]): void {
	for (const name of names) {
		mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
		writeFileSync(path.join(root, name), "");
	}
}

const found = async (wanted: (path: string) => boolean = () => true) =>
	(await walk(root, wanted)).map((file) => file.slice(root.length + 1));

describe("a walk through a folder", () => {
	it("finds every file that is wanted, in the order of paths", async () => {
		files("b/x.toml", "a/y.toml", "a.toml", "a/b/c/z.toml", "a/b/c/z.txt");
		assert.deepEqual(await found((file) => file.endsWith(".toml")), ["a.toml", "a/b/c/z.toml", "a/y.toml", "b/x.toml"]);
		assert.deepEqual(await walk(`${root}/`, () => true), await walk(root, () => true));
	});

	it("leaves out what nobody configures a node in", async () => {
		files("node_modules/a/x", ".git/x", "a/.hg/x", "a/.svn/x", "a/node/x");
		assert.deepEqual(await found(), ["a/node/x"]);
	});

	it("leaves out the kernel's folders of a machine, and no others", async () => {
		files("etc/x", "proc/x", "sys/x", "dev/x", "nodes/dev/etc/x", "nodes/dev/dev/x", "nodes/proc/y");
		assert.deepEqual(await found(), ["etc/x", "nodes/dev/etc/x", "nodes/proc/y"]);
	});

	it("leaves out where images and volumes lie, and not the configuration beside them", async () => {
		files(
			"var/lib/containerd/io/x",
			"var/lib/docker/overlay2/etc/docker/daemon.json",
			"var/lib/containers/x",
			"var/lib/kubelet/pods/1/x",
			"var/lib/kubelet/config.yaml",
			"var/lib/rancher/k3s/agent/containerd/x",
			"var/lib/rancher/k3s/agent/etc/containerd/config.toml",
			"etc/containerd/config.toml",
		);
		assert.deepEqual(await found(), [
			"etc/containerd/config.toml",
			"var/lib/kubelet/config.yaml",
			"var/lib/rancher/k3s/agent/etc/containerd/config.toml",
		]);
	});

	it("names links and does not follow them, so that circles end", async () => {
		files("a/x");
		symlinkSync("..", path.join(root, "a/up"));
		symlinkSync("x", path.join(root, "a/y"));
		const { files: all, links, isComplete } = await survey(root, () => true);
		assert.deepEqual(all, [`${root}/a/up`, `${root}/a/x`, `${root}/a/y`]);
		assert.deepEqual([...links].sort(), [`${root}/a/up`, `${root}/a/y`]);
		assert.equal(isComplete, true);
	});

	it("goes twenty folders deep", async () => {
		const deep = (depth: number) => `${Array.from({ length: depth }, (_, i) => `d${i}`).join("/")}/x`;
		files(deep(20), deep(21));
		assert.deepEqual(await found(), [deep(20)]);
	});

	it("finds nothing where there is no folder", async () => {
		files("x");
		assert.deepEqual(await walk(`${root}/none`, () => true), []);
		assert.deepEqual(await walk(`${root}/x`, () => true), []);
	});
});

describe("jobs with a bound", () => {
	it("run so many at a time, and answer in the order of the items", async () => {
		let [now, most] = [0, 0];
		const results = await bounded([5, 1, 4, 2, 3, 0], 2, async (item) => {
			most = Math.max(most, ++now);
			await new Promise((done) => setTimeout(done, item));
			now--;
			return item * 10;
		});
		assert.deepEqual(results, [50, 10, 40, 20, 30, 0]);
		assert.equal(most, 2);
	});

	it("are none where there is no item, and all at once where there are few", async () => {
		assert.deepEqual(await bounded([], 3, async () => 1), []);
		assert.deepEqual(await bounded([1, 2], 100, async (item) => item), [1, 2]);
	});

	it("fail with the first that fails", async () => {
		const job = async (item: number) => {
			if (item > 1) throw new Error(`no ${item}`);
			return item;
		};
		await assert.rejects(bounded([1, 2, 3], 1, job), /^Error: no 2$/);
	});
});
