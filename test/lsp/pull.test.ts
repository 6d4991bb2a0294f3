import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { copyOf, Editor, PULL, rulesOf, uriOf } from "./client.ts";

const MISMATCH = "cgroup-driver-mismatch";

describe("a client that asks for diagnostics", () => {
	let editor: Editor;
	let node: Awaited<ReturnType<typeof copyOf>>;
	let config: string;
	let kubelet: string;
	const path = (name: string) => `${node.root}/${name}`;

	before(async () => {
		node = await copyOf("driver-mismatch");
		editor = await Editor.start({ capabilities: PULL, folders: [node.root] });
		config = await editor.open(
			path("etc/containerd/config.toml"),
			readFileSync(path("etc/containerd/config.toml"), "utf8"),
			"toml",
		);
		kubelet = uriOf(path("var/lib/kubelet/config.yaml"));
	});
	after(async () => {
		await editor.stop();
		await node.remove();
	});

	it("gets findings with place, rule, page and the other side", async () => {
		const report = await editor.pull(config);
		assert.equal(report.kind, "full");
		assert.deepEqual(rulesOf(report.items), [MISMATCH]);
		const [finding] = report.items;
		assert.deepEqual(finding?.range, editor.rangeOf(config, "false"));
		assert.equal(finding?.severity, 1);
		assert.equal(finding?.source, "runtime-config");
		assert.deepEqual(finding?.codeDescription, { href: `runtime-config:/rules/${MISMATCH}.md` });
		assert.deepEqual(
			finding?.relatedInformation?.map(({ location }) => location.uri),
			[kubelet],
		);
	});

	it("gets the other files of the node with it", async () => {
		const report = await editor.pull(config);
		assert.ok(kubelet in (report.relatedDocuments ?? {}));
		assert.equal(config in (report.relatedDocuments ?? {}), false);
	});

	it("hears that nothing changed", async () => {
		const first = await editor.pull(config);
		const second = await editor.pull(config, first.resultId);
		assert.equal(second.kind, "unchanged");
		assert.equal(second.resultId, first.resultId);
	});

	it("gets all files of the workspace, and only names afterwards", async () => {
		const { items } = await editor.pullAll();
		assert.ok(items.length >= 6);
		const found = items.find(({ uri }) => uri === config);
		assert.equal(found?.kind, "full");
		assert.equal(found?.version, editor.version(config));
		assert.equal(items.find(({ uri }) => uri === kubelet)?.version, null);
		const ids = items.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
		const again = await editor.pullAll(ids);
		assert.deepEqual(new Set(again.items.map(({ kind }) => kind)), new Set(["unchanged"]));
		assert.equal(again.items.length, items.length);
	});

	it("may spell its URIs in its own way", async () => {
		const { items } = await editor.pullAll();
		const spelt = (uri: string) => uri.replace(/[^/]+$/, (name) => name.replaceAll(".", "%2E"));
		const ids = items.flatMap(({ uri, resultId }) => (resultId ? [{ uri: spelt(uri), value: resultId }] : []));
		const again = await editor.pullAll(ids);
		assert.deepEqual(
			again.items.map(({ uri, kind }) => [uri, kind]),
			items.map(({ uri }) => [spelt(uri), "unchanged"]),
		);
	});

	it("is asked to come again when another file changes the verdict on this one", async () => {
		const uri = await editor.open(
			path("var/lib/kubelet/config.yaml"),
			readFileSync(path("var/lib/kubelet/config.yaml"), "utf8"),
			"yaml",
		);
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
		await editor.rulesAt(uri);
		const refreshes = editor.refreshes;
		await editor.replace(uri, "cgroupDriver: systemd", "cgroupDriver: cgroupfs");
		await editor.until("a refresh", () => editor.refreshes > refreshes);
		assert.equal((await editor.rulesAt(config)).includes(MISMATCH), false);
		await editor.replace(uri, "cgroupDriver: cgroupfs", "cgroupDriver: systemd");
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
	});

	it("is not asked again and again for the same", async () => {
		await editor.rulesAt(config);
		await editor.rulesAt(kubelet);
		const refreshes = editor.refreshes;
		await editor.replace(config, "# left over", "# left  over");
		await editor.rulesAt(config);
		await new Promise((resolve) => setTimeout(resolve, 200));
		assert.equal(editor.refreshes, refreshes);
	});

	it("sees a file that is not open change on disk", async () => {
		await editor.notify("textDocument/didClose", { textDocument: { uri: kubelet } });
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
		const refreshes = editor.refreshes;
		const old = readFileSync(path("var/lib/kubelet/config.yaml"), "utf8");
		writeFileSync(path("var/lib/kubelet/config.yaml"), old.replace("cgroupDriver: systemd", "cgroupDriver: cgroupfs"));
		await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: kubelet, type: 2 }] });
		await editor.until("a refresh", () => editor.refreshes > refreshes);
		assert.equal((await editor.rulesAt(config)).includes(MISMATCH), false);
		writeFileSync(path("var/lib/kubelet/config.yaml"), old);
		await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: kubelet, type: 2 }] });
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
	});

	it("obeys the settings as soon as they change", async () => {
		const rules = (value: object) =>
			editor.notify("workspace/didChangeConfiguration", { settings: { runtimeConfig: { rules: value } } });
		await rules({ [MISMATCH]: "off" });
		assert.deepEqual(await editor.rulesAt(config), []);
		await rules({ [MISMATCH]: "hint" });
		const report = await editor.pull(config);
		assert.equal(report.kind === "full" && report.items[0]?.severity, 4);
		await rules({});
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
	});

	it("reads the assumptions of the settings before those of the node", async () => {
		const assume = (value: object) =>
			editor.notify("workspace/didChangeConfiguration", { settings: { runtimeConfig: { assume: value } } });
		await assume({ kubelet: "1.34.2", kubeadm: "1.34.2", containerd: "2.1.4" });
		assert.equal((await editor.rulesAt(config)).includes(MISMATCH), false);
		await assume({});
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
	});

	it("follows an unsaved runtime-config.json", async () => {
		const text = JSON.stringify({
			...JSON.parse(readFileSync(path("runtime-config.json"), "utf8")),
			rules: { [MISMATCH]: "off" },
		});
		const uri = await editor.open(path("runtime-config.json"), text, "json");
		assert.deepEqual(await editor.rulesAt(config), []);
		await editor.notify("textDocument/didClose", { textDocument: { uri } });
		assert.deepEqual(await editor.rulesAt(config), [MISMATCH]);
	});

	it("clears the file that is gone", async () => {
		const { items } = await editor.pullAll();
		const crictl = uriOf(path("etc/crictl.yaml"));
		assert.ok(items.some(({ uri }) => uri === crictl));
		const gone = uriOf(path("etc/none.toml"));
		const again = await editor.pullAll([{ uri: gone, value: "old" }]);
		const report = again.items.find(({ uri }) => uri === gone);
		assert.deepEqual(report?.kind === "full" && report.items, []);
	});
});
