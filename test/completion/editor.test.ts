import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { CompletionItem, CompletionList, MarkupContent } from "vscode-languageserver/node";
import { CompletionItemKind, CompletionItemTag, InsertTextFormat, InsertTextMode } from "vscode-languageserver/node";
import { copyOf, Editor, PULL } from "../lsp/client.ts";

const ITEM = {
	snippetSupport: true,
	insertReplaceSupport: true,
	labelDetailsSupport: true,
	tagSupport: { valueSet: [CompletionItemTag.Deprecated] },
	documentationFormat: ["markdown", "plaintext"],
};
const FULL = { ...PULL, textDocument: { ...PULL.textDocument, completion: { completionItem: ITEM } } };

describe("completion in an editor", () => {
	let editor: Editor;
	let node: Awaited<ReturnType<typeof copyOf>>;
	const path = (name: string) => `${node.root}/${name}`;

	/** What is offered behind the first occurrence of a text in an open document. */
	async function behind(uri: string, part: string, triggerCharacter?: string): Promise<CompletionItem[]> {
		const position = editor.rangeOf(uri, part).end;
		const context = triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 };
		const list = await editor.request<CompletionList | null>("textDocument/completion", {
			textDocument: { uri },
			position,
			context,
		});
		return list?.items ?? [];
	}
	const labelled = (items: readonly CompletionItem[], label: string): CompletionItem => {
		const item = items.find((one) => one.label === label);
		assert.ok(item, `${label} among ${items.map((one) => one.label).join(", ")}`);
		return item;
	};
	const resolve = async (item: CompletionItem): Promise<string> => {
		const { documentation } = await editor.request<CompletionItem>("completionItem/resolve", item);
		return typeof documentation === "string" ? documentation : ((documentation as MarkupContent | undefined)?.value ?? "");
	};

	before(async () => {
		node = await copyOf("driver-mismatch");
		editor = await Editor.start({ capabilities: FULL });
	});
	after(async () => {
		await editor.stop();
		await node.remove();
	});

	it("speaks of the text as it is typed, not as it was saved", async () => {
		const uri = await editor.open(path("var/lib/kubelet/config.yaml"), "kind: KubeletConfiguration\n");
		await editor.setText(uri, "kind: KubeletConfiguration\ncgroupDriver: sys\n");
		const item = labelled(await behind(uri, "cgroupDriver: "), "systemd");
		assert.equal(item.kind, CompletionItemKind.Value);
		const range = { start: { line: 1, character: 14 }, end: { line: 1, character: 17 } };
		assert.deepEqual(item.textEdit, { newText: "systemd", range });
		assert.equal(item.documentation, undefined, "words come when they are asked for");
		assert.match(await resolve(item), /cgroup/);
	});

	it("brings snippets, and words with the type and the default when they are asked for", async () => {
		const uri = await editor.open(path("etc/containerd/config.toml"), "version = 2\n\n[grpc]\n");
		await editor.setText(uri, "version = 2\nroo\n[grpc]\n");
		const items = await behind(uri, "roo");
		const root = labelled(items, "root");
		assert.equal(root.insertTextFormat, InsertTextFormat.Snippet);
		assert.equal((root.textEdit as { newText: string }).newText, `root = "\${1:/var/lib/containerd}"`);
		assert.match(await resolve(root), /string, by default `"\/var\/lib\/containerd"`/);
		assert.ok((root.sortText ?? "") < (labelled(items, "debug").sortText ?? ""), "keys come before tables");
	});

	it("gives a block its lines as they are, and tells what it is for", async () => {
		const uri = await editor.open(path("etc/docker/daemon.json"), "{\n  \n}\n");
		const block = labelled(await behind(uri, "{\n  "), "log rotation");
		assert.equal(block.kind, CompletionItemKind.Snippet);
		assert.equal(block.insertTextMode, InsertTextMode.asIs);
		assert.equal(block.detail, "Rotate container logs");
		assert.match(await resolve(block), /json-file/);
	});

	it("replaces the name of a key and keeps its value, or only what stands before the cursor", async () => {
		const uri = await editor.open(path("etc/crictl.yaml"), "timeXX: 2\n");
		const { textEdit } = labelled(await behind(uri, "time"), "timeout");
		const start = { line: 0, character: 0 };
		assert.deepEqual(textEdit, {
			newText: "timeout",
			insert: { start, end: { line: 0, character: 4 } },
			replace: { start, end: { line: 0, character: 6 } },
		});
	});

	it("strikes out what will go", async () => {
		const uri = await editor.open(path("runtime-config.json"), JSON.stringify({ assume: { kubelet: "1.30.1" } }));
		const flags = await editor.open(path("var/lib/kubelet/kubeadm-flags.env"), "KUBELET_KUBEADM_ARGS=--pod-inf\n");
		const item = labelled(await behind(flags, "--pod-inf"), "--pod-infra-container-image");
		assert.deepEqual(item.tags, [CompletionItemTag.Deprecated]);
		assert.match(await resolve(item), /1\.24/);
		await editor.setText(uri, "{}");
	});

	it("offers values behind a blank, and no keys", async () => {
		const uri = await editor.open(path("etc/crictl.yaml"), "debug: \n\n");
		assert.deepEqual(
			(await behind(uri, "debug: ", " ")).map(({ label }) => label),
			["true", "false"],
		);
		assert.deepEqual(await behind(uri, "\n", " "), []);
		assert.ok((await behind(uri, "\n")).length > 0);
	});

	it("shows type and default beside the label, and takes nothing over at a comma or a blank", async () => {
		const uri = await editor.open(path("var/lib/kubelet/config.yaml"), "kind: KubeletConfiguration\nmaxP\n");
		const items = await behind(uri, "maxP");
		const { labelDetails, detail } = labelled(items, "maxPods");
		assert.equal(detail, "integer = 110");
		assert.deepEqual(labelDetails, { description: "integer = 110" });
		assert.ok(items.every(({ commitCharacters, preselect }) => commitCharacters === undefined && !preselect));
		assert.deepEqual(
			items.map(({ sortText }) => sortText),
			items.map(({ sortText }) => sortText).sort(),
		);
	});

	it("puts first what every file needs, then keys, tables and blocks, and last what will go", async () => {
		const uri = await editor.open(path("etc/docker/daemon.json"), "{\n  \n}\n");
		const kinds = (await behind(uri, "{\n  ")).map(({ kind, tags }) => (tags ? "going" : kind));
		const order = [CompletionItemKind.Property, CompletionItemKind.Module, CompletionItemKind.Snippet, "going"];
		assert.deepEqual([...new Set(kinds)], order);
		const kubelet = await editor.open(path("var/lib/kubelet/config.yaml"), "cgroupDriver: systemd\n\n");
		const labels = (await behind(kubelet, "systemd\n")).map(({ label }) => label);
		assert.deepEqual(labels.slice(0, 2), ["apiVersion", "kind"]);
	});

	it("compares what was typed with the quotes it was typed with", async () => {
		const docker = await editor.open(path("etc/docker/daemon.json"), '{ "log-dr" }\n');
		assert.equal(labelled(await behind(docker, '"log-dr'), "log-driver").filterText, '"log-driver"');
		const kubelet = await editor.open(path("var/lib/kubelet/config.yaml"), "kind: KubeletConfiguration\ncgroupDriver: 'sy'\n");
		assert.equal(labelled(await behind(kubelet, "'sy"), "systemd").filterText, "'systemd'");
		const toml = await editor.open(path("etc/containerd/config.toml"), "version = 2\n[plugins.'io.cont']\n");
		const header = labelled(await behind(toml, "'io.cont"), "plugins.'io.containerd.grpc.v1.cri'");
		assert.equal(header.filterText, "plugins.'io.containerd.grpc.v1.cri'");
	});

	it("counts columns in UTF-16, as the editor does", async () => {
		const text = '[plugins.cri.containerd.runtimes.runc]\noptions = { BinaryName = "/🚀𝒳/runc", Sys\n';
		const uri = await editor.open(path("etc/containerd/config.toml"), text);
		const { textEdit } = labelled(await behind(uri, ", Sys"), "SystemdCgroup");
		const start = { line: 1, character: 39 };
		const end = { line: 1, character: 42 };
		assert.deepEqual(textEdit, { newText: `SystemdCgroup = \${1|true,false|}`, range: { start, end } });
	});

	it("says nothing in a file that is none of ours, and survives what no client should send", async () => {
		const uri = await editor.open(path("notes.toml"), "version = 2\n");
		assert.deepEqual(await behind(uri, "\n"), []);
		for (const data of [undefined, null, 1, { uri: 1 }, { uri, about: { of: "key" } }, { uri, about: { of: "flag", part: 1 } }])
			assert.equal(await resolve({ label: "x", ...(data === undefined ? {} : { data }) }), "");
	});

	it("speaks Chinese, and plainly to a client that takes no snippets, tags or Markdown", async () => {
		const plain = await Editor.start({ capabilities: PULL, options: { locale: "zh-cn" } });
		try {
			const file = path("etc/docker/daemon.json");
			const uri = await plain.open(file, "{\n  \n}\n");
			const position = { line: 1, character: 2 };
			const list = await plain.request<CompletionList>("textDocument/completion", { textDocument: { uri }, position });
			const block = labelled(list.items, "log rotation");
			assert.equal(block.insertTextFormat, undefined);
			assert.doesNotMatch((block.textEdit as { newText: string }).newText, /\$/);
			assert.equal(block.detail, "轮转容器日志");
			const resolved = await plain.request<CompletionItem>("completionItem/resolve", block);
			const { kind, value } = resolved.documentation as MarkupContent;
			assert.equal(kind, "plaintext");
			assert.doesNotMatch(value, /`/);
			assert.match(value, /日志/);
		} finally {
			await plain.stop();
		}
	});
});
