import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { DocumentLink, DocumentSymbol } from "vscode-languageserver/node";
import { CAPABILITIES, copyOf, Editor, PULL, rulesOf, SERVER, uriOf } from "./client.ts";

const MISMATCH = "cgroup-driver-mismatch";

describe("a folder that is not trusted", () => {
	let editor: Editor;
	let node: Awaited<ReturnType<typeof copyOf>>;
	let config: string;

	before(async () => {
		node = await copyOf("driver-mismatch");
		editor = await Editor.start({ capabilities: PULL, folders: [`${node.root}/etc`], options: { trusted: false } });
		const file = `${node.root}/etc/containerd/config.toml`;
		config = await editor.open(file, readFileSync(file, "utf8"));
	});
	after(async () => {
		await editor.stop();
		await node.remove();
	});

	it("is read alone: nothing beside it", async () => {
		const report = await editor.pull(config);
		assert.equal(report.kind === "full" && rulesOf(report.items).includes(MISMATCH), false);
		const known = Object.keys(report.relatedDocuments ?? {});
		assert.ok(known.includes(uriOf(`${node.root}/etc/crictl.yaml`)), "inside the folder");
		assert.ok(
			known.every((uri) => uri.startsWith(`${uriOf(node.root)}/etc/`)),
			known.join(),
		);
	});

	it("does not follow a link that leads out of it", async () => {
		symlinkSync("../../var/lib/kubelet/config.yaml", `${node.root}/etc/kubernetes-config.yaml`);
		mkdirSync(`${node.root}/etc/kubernetes/kubelet`, { recursive: true });
		symlinkSync("../../../var/lib/kubelet/config.yaml", `${node.root}/etc/kubernetes/kubelet/config.yaml`);
		await editor.notify("workspace/didChangeWatchedFiles", {
			changes: [{ uri: uriOf(`${node.root}/etc/kubernetes/kubelet/config.yaml`), type: 1 }],
		});
		const report = await editor.pull(config);
		assert.equal(report.kind === "full" && rulesOf(report.items).includes(MISMATCH), false);
		assert.equal(
			Object.keys(report.relatedDocuments ?? {}).some((uri) => uri.includes("kubelet/config.yaml")),
			false,
		);
	});

	it("is read with its node once it is trusted", async () => {
		const refreshes = editor.refreshes;
		await editor.notify("runtimeConfig/trust", { trusted: true });
		await editor.until("a refresh", () => editor.refreshes > refreshes);
		assert.ok((await editor.rulesAt(config)).includes(MISMATCH));
	});
});

describe("files in places of their own", () => {
	let editor: Editor;
	let root: string;

	before(async () => {
		root = mkdtempSync(path.join(tmpdir(), "loose-"));
		editor = await Editor.start({
			capabilities: PULL,
			folders: [root],
			options: { settings: { assume: { kubelet: "1.30.8", containerd: "1.7.27" } } },
		});
	});
	after(async () => {
		await editor.stop();
		rmSync(root, { recursive: true });
	});

	const CONTAINERD =
		'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n';
	const KUBELET = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\ncgroupDriver: systemd\n";

	it("make a node with those beside them", async () => {
		writeFileSync(`${root}/kubelet.yaml`, KUBELET);
		writeFileSync(`${root}/other.yaml`, "apiVersion: v1\nkind: Pod\n");
		const uri = await editor.open(`${root}/config.toml`, CONTAINERD);
		assert.ok((await editor.rulesAt(uri)).includes(MISMATCH));
		const { items } = await editor.pullAll();
		assert.equal(
			items.some(({ uri }) => uri.endsWith("other.yaml")),
			false,
		);
	});

	it("stand alone where two claim one role", async () => {
		const second = await editor.open(`${root}/kubelet-2.yaml`, KUBELET);
		assert.equal((await editor.rulesAt(uriOf(`${root}/config.toml`))).includes(MISMATCH), false);
		await editor.notify("textDocument/didClose", { textDocument: { uri: second } });
		assert.ok((await editor.rulesAt(uriOf(`${root}/config.toml`))).includes(MISMATCH));
	});

	it("belong to the node that imports them, whatever they are called", async () => {
		const node = `${root}/node`;
		mkdirSync(`${node}/etc/containerd`, { recursive: true });
		writeFileSync(`${node}/etc/containerd/config.toml`, 'version = 2\nimports = ["/opt/site/runc.toml"]\n');
		mkdirSync(`${node}/var/lib/kubelet`, { recursive: true });
		writeFileSync(`${node}/var/lib/kubelet/config.yaml`, KUBELET);
		const text = `${CONTAINERD}[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]\nSystemdCgroup = false\n`;
		const uri = await editor.open(`${node}/opt/site/runc.toml`, text);
		assert.ok((await editor.rulesAt(uri)).includes(MISMATCH));
		const config = await editor.open(`${node}/etc/containerd/config.toml`, 'version = 2\nimports = ["/opt/site/runc.toml"]\n');
		await editor.notify("textDocument/didSave", { textDocument: { uri } });
		mkdirSync(`${node}/opt/site`, { recursive: true });
		writeFileSync(`${node}/opt/site/runc.toml`, text);
		await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 1 }] });
		const links = await editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri: config } });
		assert.deepEqual(
			links.map(({ target }) => target),
			[uri],
		);
	});
});

describe("workspace folders", () => {
	it("may come and go", async () => {
		const node = await copyOf("driver-mismatch");
		const workspace = { ...PULL.workspace, workspaceFolders: true };
		const editor = await Editor.start({ capabilities: { ...PULL, workspace } });
		const config = uriOf(`${node.root}/etc/containerd/config.toml`);
		const folder = { uri: uriOf(node.root), name: "node" };
		assert.deepEqual((await editor.pullAll()).items, []);
		await editor.notify("workspace/didChangeWorkspaceFolders", { event: { added: [folder], removed: [] } });
		const found = (await editor.pullAll()).items.find(({ uri }) => uri === config);
		assert.deepEqual(found?.kind === "full" && rulesOf(found.items), [MISMATCH]);
		await editor.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [folder] } });
		const after = (await editor.pullAll([{ uri: config, value: found?.resultId ?? "" }])).items;
		assert.deepEqual(
			after.map(({ uri, kind }) => [uri, kind]),
			[[config, "full"]],
		);
		assert.deepEqual(after[0]?.kind === "full" && after[0].items, []);
		await editor.stop();
		await node.remove();
	});
});

describe("a byte order mark", () => {
	it("is known from the disk, and moves no place", async () => {
		const root = mkdtempSync(path.join(tmpdir(), "bom-"));
		const file = `${root}/etc/containerd/config.toml`;
		mkdirSync(path.dirname(file), { recursive: true });
		const text = 'required_plugins = "a"\n';
		writeFileSync(file, `\uFEFF${text}`);
		const editor = await Editor.start({
			capabilities: PULL,
			folders: [root],
			options: { settings: { assume: { containerd: "2.1.4" } } },
		});
		const closed = (await editor.pullAll()).items.find(({ uri }) => uri === uriOf(file));
		const uri = await editor.open(file, text);
		const open = await editor.pull(uri);
		assert.ok(open.kind === "full" && closed?.kind === "full");
		assert.ok(rulesOf(open.items).includes("byte-order-mark"));
		assert.ok(rulesOf(open.items).length > 1, "and something else on that line");
		assert.deepEqual(closed.items, open.items);
		await editor.stop();
		rmSync(root, { recursive: true });
	});
});

describe("syntax errors", () => {
	const BROKEN = '{ "exec-opts": ["a"] "debug": true }';
	let root: string;
	before(() => {
		root = mkdtempSync(path.join(tmpdir(), "syntax-"));
	});
	after(() => rmSync(root, { recursive: true }));

	const rulesWith = async (options: object, text: string, language: string): Promise<string[]> => {
		const editor = await Editor.start({ capabilities: PULL, options });
		const found = await editor.rulesAt(await editor.open(`${root}/etc/docker/daemon.json`, text, language));
		await editor.stop();
		return found;
	};

	it("are left to another extension that shows them", async () => {
		assert.deepEqual(await rulesWith({}, BROKEN, "json"), ["syntax-error"]);
		assert.deepEqual(await rulesWith({ syntaxShownByOthers: ["json"] }, BROKEN, "json"), []);
		assert.deepEqual(await rulesWith({ syntaxShownByOthers: ["yaml"] }, BROKEN, "json"), ["syntax-error"]);
	});

	it("are shown or not as the setting says", async () => {
		const others = { syntaxShownByOthers: ["json"] };
		assert.deepEqual(await rulesWith({ ...others, settings: { syntaxDiagnostics: "on" } }, BROKEN, "json"), ["syntax-error"]);
		assert.deepEqual(await rulesWith({ settings: { syntaxDiagnostics: "off" } }, BROKEN, "json"), []);
	});

	it("are ours where the editor's language allows what the daemon does not", async () => {
		const comment = '{ // why\n "debug": true }';
		assert.deepEqual(await rulesWith({ syntaxShownByOthers: ["json"] }, comment, "jsonc"), ["json-comment"]);
		assert.deepEqual(await rulesWith({ syntaxShownByOthers: ["json"] }, comment, "json"), []);
	});
});

describe("a client that behaves oddly", () => {
	it("gets errors for what makes no sense, and answers for the rest", async () => {
		const node = await copyOf("driver-mismatch");
		const editor = await Editor.start({ capabilities: PULL });
		await assert.rejects(editor.request("textDocument/hover", {}));
		await assert.rejects(editor.request("textDocument/noSuchMethod", {}));
		await assert.rejects(editor.request("runtimeConfig/page", {}));
		await editor.notify("textDocument/didChange", {
			textDocument: { uri: "file:///not/open", version: 3 },
			contentChanges: [{ text: "a" }],
		});
		await editor.notify("textDocument/didOpen", {});
		await editor.notify("workspace/didChangeConfiguration", {
			settings: { runtimeConfig: { rules: 7, assume: "x", syntaxDiagnostics: [] } },
		});
		await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///a%00b", type: 1 }] });
		await editor.notify("runtimeConfig/trust", {});
		await editor.notify("runtimeConfig/trust", { trusted: true });
		editor.process.stdin?.write('Content-Length: 9\r\n\r\n{"broken"');
		const file = `${node.root}/etc/containerd/config.toml`;
		const uri = await editor.open(file, readFileSync(file, "utf8"));
		assert.deepEqual(await editor.rulesAt(uri), [MISMATCH]);
		assert.equal(
			await editor.request("textDocument/hover", { textDocument: { uri }, position: { line: 900, character: 900 } }),
			null,
		);
		assert.equal(await editor.stop(), 0);
		await node.remove();
	});

	it("may open documents that are no files", async () => {
		const editor = await Editor.start({ capabilities: PULL });
		for (const uri of [
			"untitled:config.toml",
			"git:/node/etc/containerd/config.toml?%7B%7D",
			"file://elsewhere/etc/containerd/config.toml",
			"nonsense",
		]) {
			await editor.notify("textDocument/didOpen", {
				textDocument: { uri, languageId: "toml", version: 1, text: "version = 2 3" },
			});
			const report = await editor.pull(uri);
			assert.deepEqual(report.kind === "full" && report.items, [], uri);
			assert.deepEqual(await editor.request("textDocument/documentSymbol", { textDocument: { uri } }), null);
			assert.deepEqual(await editor.actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }), []);
		}
		assert.equal(await editor.stop(), 0);
	});

	it("may never answer", async () => {
		const node = await copyOf("driver-mismatch");
		const workspace = {
			...PULL.workspace,
			configuration: true,
			workspaceFolders: true,
			didChangeWatchedFiles: { dynamicRegistration: true },
		};
		const editor = await Editor.start({ capabilities: { ...PULL, workspace } });
		const asked: string[] = [];
		editor.connection.onRequest((method) => {
			asked.push(method);
			return new Promise(() => {});
		});
		const file = `${node.root}/etc/containerd/config.toml`;
		const uri = await editor.open(file, readFileSync(file, "utf8"));
		assert.deepEqual(await editor.rulesAt(uri), [MISMATCH]);
		await editor.until(
			"the server's questions",
			() => asked.includes("client/registerCapability") && asked.includes("workspace/configuration"),
		);
		assert.equal(await editor.stop(), 0);
		await node.remove();
	});

	it("may be very simple", async () => {
		const node = await copyOf("driver-mismatch");
		const editor = new Editor();
		const { capabilities } = await editor.request<{ capabilities: object }>("initialize", {
			processId: null,
			rootUri: null,
			capabilities: {},
		});
		assert.equal("diagnosticProvider" in capabilities, false);
		await editor.notify("initialized", {});
		const file = `${node.root}/etc/containerd/config.toml`;
		const uri = await editor.open(file, readFileSync(file, "utf8"));
		await editor.until("the mismatch", () => rulesOf(editor.last(uri)?.diagnostics ?? []).includes(MISMATCH));
		assert.equal(editor.last(uri)?.diagnostics[0]?.codeDescription, undefined, "it cannot open our pages");
		assert.deepEqual(await editor.actions(uri, editor.rangeOf(uri, "false")), [], "it takes no literal code actions");
		const symbols = await editor.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
		assert.ok(symbols.length > 5 && symbols.every((symbol) => "location" in symbol), "a flat list");
		assert.equal(await editor.stop(), 0);
		await node.remove();
	});

	it("may open 20 MB", async () => {
		const root = mkdtempSync(path.join(tmpdir(), "large-"));
		const editor = await Editor.start({ capabilities: PULL });
		const uri = await editor.open(`${root}/etc/containerd/config.toml`, "a = 1\n".repeat(3_500_000));
		assert.deepEqual(await editor.rulesAt(uri), ["file-too-large"]);
		await editor.notify("textDocument/didChange", {
			textDocument: { uri, version: 2 },
			contentChanges: [
				{ range: { start: { line: 0, character: 0 }, end: { line: 3_499_999, character: 0 } }, text: "version = 2\n" },
			],
		});
		assert.deepEqual(await editor.rulesAt(uri), ["unknown-key"]);
		assert.equal(await editor.stop(), 0);
		rmSync(root, { recursive: true });
	});
});

it("speaks over standard input and output without being told so", async () => {
	const editor = new Editor(SERVER.filter((argument) => argument !== "--stdio"));
	const answer = await editor.request<{ capabilities: object }>("initialize", {
		processId: null,
		rootUri: null,
		capabilities: CAPABILITIES,
	});
	assert.ok("hoverProvider" in answer.capabilities);
	assert.equal(await editor.stop(), 0);
});

it("ends when its client is gone", async () => {
	const child = spawn(process.execPath, SERVER, {
		stdio: ["pipe", "pipe", "inherit"],
		cwd: path.resolve(import.meta.dirname, "../.."),
	});
	const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
	child.stdin.end();
	assert.equal(await ended, 1);
});
