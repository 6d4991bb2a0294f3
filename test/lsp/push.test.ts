import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { copyOf, Editor, rulesOf, uriOf } from "./client.ts";

const MISMATCH = "cgroup-driver-mismatch";

describe("a client that is told of diagnostics", () => {
	let editor: Editor;
	let node: Awaited<ReturnType<typeof copyOf>>;
	const path = (name: string) => `${node.root}/${name}`;
	const read = (name: string) => readFileSync(path(name), "utf8");
	const rules = (uri: string) => rulesOf(editor.last(uri)?.diagnostics ?? []);

	before(async () => {
		node = await copyOf("driver-mismatch");
		editor = await Editor.start();
	});
	after(async () => {
		await editor.stop();
		await node.remove();
	});

	it("gets the findings of a node when one of its files is opened, also those of closed files", async () => {
		const kubelet = await editor.open(path("var/lib/kubelet/config.yaml"), read("var/lib/kubelet/config.yaml"), "yaml");
		const config = uriOf(path("etc/containerd/config.toml"));
		await editor.until("the mismatch in the closed file", () => rules(config).includes(MISMATCH));
		await editor.until("an answer for the open file", () => editor.last(kubelet) !== undefined);
		assert.equal(editor.last(config)?.version, undefined);
		assert.equal(editor.last(kubelet)?.version, 1);
	});

	it("gets both files anew after one edit", async () => {
		const kubelet = uriOf(path("var/lib/kubelet/config.yaml"));
		const config = uriOf(path("etc/containerd/config.toml"));
		await editor.replace(kubelet, "cgroupDriver: systemd", "cgroupDriver: cgroupfs");
		await editor.until("no mismatch", () => !rules(config).includes(MISMATCH));
		await editor.until("the new version", () => editor.last(kubelet)?.version === 2);
		await editor.replace(kubelet, "cgroupDriver: cgroupfs", "cgroupDriver: systemd");
		await editor.until("the mismatch", () => rules(config).includes(MISMATCH));
	});

	it("of ten quick edits judges the last, and names the version each time", async () => {
		const config = await editor.open(path("etc/containerd/config.toml"), read("etc/containerd/config.toml"), "toml");
		await editor.until("an answer", () => editor.last(config)?.version === 1);
		const before = editor.published.length;
		const sent: Promise<void>[] = [];
		for (let i = 0; i < 10; i++) {
			sent.push(
				editor.replace(
					config,
					i % 2 ? "SystemdCgroup = true" : "SystemdCgroup = false",
					i % 2 ? "SystemdCgroup = false" : "SystemdCgroup = true",
				),
			);
		}
		await Promise.all(sent);
		await editor.until("the last version", () => editor.last(config)?.version === 11);
		assert.deepEqual(rules(config), [MISMATCH]);
		const ours = editor.published.slice(before).filter(({ uri }) => uri === config);
		assert.ok(ours.length < 10, `${ours.length} publications for 10 edits`);
		assert.ok(ours.every(({ version }) => typeof version === "number"));
	});

	it("is told nothing of a node when its last file is closed", async () => {
		const config = uriOf(path("etc/containerd/config.toml"));
		for (const name of ["etc/containerd/config.toml", "var/lib/kubelet/config.yaml"]) {
			await editor.notify("textDocument/didClose", { textDocument: { uri: uriOf(path(name)) } });
		}
		await editor.until("an empty list", () => editor.last(config)?.diagnostics.length === 0);
	});

	it("hears the same whichever file is opened first", async () => {
		const names = ["etc/containerd/config.toml", "var/lib/kubelet/config.yaml", "var/lib/kubelet/kubeadm-flags.env"];
		const config = uriOf(path("etc/containerd/config.toml"));
		const answers: string[] = [];
		for (const order of [names, [...names].reverse()]) {
			for (const name of order) await editor.open(path(name), read(name));
			await editor.until("the mismatch", () => rules(config).length > 0);
			answers.push(JSON.stringify(editor.last(config)?.diagnostics));
			for (const name of order) await editor.notify("textDocument/didClose", { textDocument: { uri: uriOf(path(name)) } });
			await editor.until("an empty list", () => editor.last(config)?.diagnostics.length === 0);
		}
		assert.equal(answers[0], answers[1]);
	});
});
