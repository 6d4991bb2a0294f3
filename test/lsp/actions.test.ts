import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { CodeAction } from "vscode-languageserver/node";
import { copyOf, Editor, edited, PULL, uriOf } from "./client.ts";

const MISMATCH = "cgroup-driver-mismatch";
const ALIGN = "Align this node on the systemd cgroup driver";

const CONFIG = `version = 2

[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"

[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
  SystemdCgroup = false # why
`;
const KUBELET = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\ncgroupDriver: cgroupfs # too\n";

describe("code actions", () => {
	let editor: Editor;
	let node: Awaited<ReturnType<typeof copyOf>>;
	let config: string;
	const path = (name: string) => `${node.root}/${name}`;
	const atFalse = async (uri = config): Promise<CodeAction[]> => {
		const report = await editor.pull(uri);
		return editor.actions(uri, editor.rangeOf(uri, "false"), report.kind === "full" ? report.items : []);
	};
	const titled = (actions: readonly CodeAction[], title: string | RegExp) =>
		actions.find((action) => (typeof title === "string" ? action.title === title : title.test(action.title)));

	before(async () => {
		node = await copyOf("driver-mismatch");
		editor = await Editor.start({ capabilities: PULL });
		config = await editor.open(
			path("etc/containerd/config.toml"),
			readFileSync(path("etc/containerd/config.toml"), "utf8"),
			"toml",
		);
	});
	after(async () => {
		await editor.stop();
		await node.remove();
	});

	it("answer the findings at the cursor", async () => {
		const actions = await atFalse();
		assert.ok(actions.length >= 5, actions.map(({ title }) => title).join("; "));
		for (const { kind, diagnostics } of actions) {
			assert.equal(kind, "quickfix");
			assert.deepEqual(
				diagnostics?.map(({ code }) => code),
				[MISMATCH],
			);
		}
		assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
		assert.deepEqual(await editor.actions(config, editor.rangeOf(config, "version")), []);
	});

	it("say what they may disturb, and change the versions they were made for", async () => {
		const fix = titled(await atFalse(), /^Set SystemdCgroup to true/);
		assert.match(Object.values(fix?.edit?.changeAnnotations ?? {})[0]?.description ?? "", /drained/);
		const [change] = fix?.edit?.documentChanges ?? [];
		assert.ok(change && "textDocument" in change);
		assert.equal(change.textDocument.version, editor.version(config));
	});

	it("mend a finding and keep the comment", async () => {
		const fix = titled(await atFalse(), /^Set SystemdCgroup to true/);
		const before = editor.text(config);
		await editor.apply(fix?.edit ?? {});
		assert.match(editor.text(config), /SystemdCgroup = true # left over/);
		assert.equal((await editor.rulesAt(config)).includes(MISMATCH), false);
		await editor.setText(config, before);
	});

	it("can change another file than the open one", async () => {
		const fix = titled(await atFalse(), /^Set cgroupDriver to cgroupfs/);
		const [change] = fix?.edit?.documentChanges ?? [];
		assert.ok(change && "textDocument" in change);
		assert.equal(change.textDocument.uri, uriOf(path("var/lib/kubelet/config.yaml")));
		assert.equal(change.textDocument.version, null);
		assert.match(edited(readFileSync(path("var/lib/kubelet/config.yaml"), "utf8"), change), /^cgroupDriver: cgroupfs$/m);
	});

	it("allow a finding by a comment above it, and another rule in the same comment", async () => {
		const allow = titled(await atFalse(), `Allow ${MISMATCH} here by a comment`);
		const before = editor.text(config);
		await editor.apply(allow?.edit ?? {});
		assert.match(editor.text(config), new RegExp(`^ {2}# runtime-config: allow ${MISMATCH}\\n {2}SystemdCgroup = false`, "m"));
		assert.deepEqual(await editor.rulesAt(config), []);
		await editor.setText(config, before.replace("  SystemdCgroup", "  # runtime-config: allow old-rule\n  SystemdCgroup"));
		await editor.apply(titled(await atFalse(), /^Allow/)?.edit ?? {});
		assert.match(editor.text(config), new RegExp(`# runtime-config: allow old-rule, ${MISMATCH}\n`));
		assert.deepEqual(await editor.rulesAt(config), []);
		await editor.setText(config, before);
	});

	it("turn a rule off in runtime-config.json", async () => {
		const off = titled(await atFalse(), `Turn ${MISMATCH} off for this node`);
		const [change] = off?.edit?.documentChanges ?? [];
		assert.ok(change && "textDocument" in change);
		assert.equal(change.textDocument.uri, uriOf(path("runtime-config.json")));
		const now = JSON.parse(edited(readFileSync(path("runtime-config.json"), "utf8"), change));
		assert.equal(now.rules[MISMATCH], "off");
		assert.equal(now.assume.kubelet, "1.30.8");
	});

	it("open the page of the rule", async () => {
		const page = titled(await atFalse(), `Open the page of ${MISMATCH}`);
		assert.deepEqual(page?.command?.arguments, [`runtime-config:/rules/${MISMATCH}.md`]);
		assert.equal(page?.command?.command, "runtimeConfig.openPage");
	});

	it("are of the kind that is asked for", async () => {
		const range = editor.rangeOf(config, "false");
		assert.deepEqual(await editor.actions(config, range, [], ["refactor"]), []);
		assert.ok((await editor.actions(config, range, [], ["quickfix"])).length > 0);
	});
});

describe("code actions of a node with nothing but two files", () => {
	let editor: Editor;
	let root: string;
	let config: string;
	let kubelet: string;

	before(async () => {
		root = mkdtempSync(join(tmpdir(), "node-"));
		editor = await Editor.start({
			capabilities: PULL,
			options: { settings: { assume: { kubelet: "1.30.8", containerd: "1.7.27" } } },
		});
		// Neither is on the disk: unsaved documents make a node too.
		config = await editor.open(`${root}/etc/containerd/config.toml`, CONFIG, "toml");
		kubelet = await editor.open(`${root}/var/lib/kubelet/config.yaml`, KUBELET.replace("cgroupfs", "systemd"), "yaml");
	});
	after(async () => {
		await editor.stop();
		rmSync(root, { recursive: true });
	});

	/** An action that is offered at a finding of either file. */
	const offered = async (title: string): Promise<CodeAction | undefined> => {
		for (const uri of [config, kubelet]) {
			const report = await editor.pull(uri);
			for (const { range } of report.kind === "full" ? report.items : []) {
				const found = (await editor.actions(uri, range)).find((action) => action.title === title);
				if (found) return found;
			}
		}
		return undefined;
	};

	it("align both files, and offer to save them together", async () => {
		// One handler agrees with the kubelet, the other does not: aligning on systemd changes both files.
		const second = CONFIG.slice(CONFIG.indexOf("\n["))
			.replaceAll("runtimes.runc", "runtimes.other")
			.replace("false # why", "true");
		await editor.setText(kubelet, KUBELET);
		await editor.setText(config, CONFIG + second);
		const align = await offered(ALIGN);
		assert.ok(align?.edit, "offered");
		const changed = align.edit.documentChanges?.map((change) => ("textDocument" in change ? change.textDocument.uri : "")).sort();
		assert.deepEqual(changed, [config, kubelet].sort());
		assert.equal(align.command?.command, "runtimeConfig.offerSave");
		const saved: unknown = align.command.arguments?.[0];
		assert.deepEqual(Array.isArray(saved) ? saved.sort() : saved, [config, kubelet].sort());
		await editor.apply(align.edit);
		assert.match(editor.text(kubelet), /^cgroupDriver: systemd # too$/m);
		assert.match(editor.text(config), /SystemdCgroup = true # why/);
		assert.equal((await editor.rulesAt(config)).includes(MISMATCH), false);
		assert.equal((await editor.rulesAt(kubelet)).includes(MISMATCH), false);
	});

	it("create runtime-config.json where there is none", async () => {
		await editor.setText(kubelet, KUBELET.replace("cgroupfs", "systemd"));
		await editor.setText(config, CONFIG);
		const off = (await editor.actions(config, editor.rangeOf(config, "false"))).find(({ title }) => /^Turn/.test(title));
		const [create, write] = off?.edit?.documentChanges ?? [];
		assert.ok(create && "kind" in create && create.kind === "create");
		assert.equal(create.uri, uriOf(`${root}/runtime-config.json`));
		assert.ok(write && "edits" in write);
		assert.deepEqual(JSON.parse(edited("", write)), { rules: { [MISMATCH]: "off" } });
	});

	it("mend all that is safe in a file, and only that", async () => {
		const text = CONFIG.replace("runtime_type", "sandbox_image = “a”\n  runtime_type = “io.containerd.runc.v2” # x\n  other");
		await editor.setText(config, text);
		const none = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		const [action] = await editor.actions(config, none, [], ["source.fixAll"]);
		assert.equal(action?.kind, "source.fixAll.runtimeConfig");
		await editor.apply(action.edit ?? {});
		assert.doesNotMatch(editor.text(config), /[“”]/);
		assert.match(editor.text(config), /SystemdCgroup = false # why/, "not safe, so not mended");
		assert.equal((await editor.rulesAt(config)).includes("smart-quotes"), false);
	});

	it("mend all of one rule", async () => {
		await editor.setText(config, CONFIG.replace("  runtime_type", "  a = “1”\n  b = “2”\n  runtime_type"));
		const all = (await editor.actions(config, editor.rangeOf(config, "“1”"))).find(
			({ title }) => title === "Mend all of smart-quotes in this file",
		);
		assert.ok(all?.edit);
		await editor.apply(all.edit);
		assert.match(editor.text(config), /a = "1"\n {2}b = "2"/);
	});
});

describe("a client without resource operations", () => {
	it("is offered no new file, and gets plain changes", async () => {
		const root = mkdtempSync(join(tmpdir(), "node-"));
		const editor = await Editor.start({
			capabilities: {
				textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
			},
			options: { settings: { assume: { kubelet: "1.30.8", containerd: "1.7.27" } }, commands: [] },
		});
		const config = await editor.open(`${root}/etc/containerd/config.toml`, CONFIG, "toml");
		await editor.open(`${root}/var/lib/kubelet/config.yaml`, KUBELET.replace("cgroupfs", "systemd"), "yaml");
		const actions = await editor.actions(config, editor.rangeOf(config, "false"));
		assert.equal(
			actions.some(({ title }) => /^Turn|^Open/.test(title)),
			false,
		);
		const fix = actions.find(({ title }) => /^Set SystemdCgroup/.test(title));
		assert.deepEqual(
			fix?.edit?.changes?.[config]?.map(({ newText }) => newText),
			["true"],
		);
		await editor.stop();
		rmSync(root, { recursive: true });
	});
});
