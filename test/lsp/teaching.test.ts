import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { DocumentLink, DocumentSymbol, Hover, Location } from "vscode-languageserver/node";
import { lessons } from "../../server/src/knowledge/lessons/index.ts";
import { settingLessons } from "../../server/src/knowledge/setting-lessons.ts";
import { rules } from "../../server/src/rules/index.ts";
import { copyOf, Editor, PULL, uriOf } from "./client.ts";

const V3 = `version = 3
[plugins."io.containerd.cri.v1.images".pinned_images]
  sandbox = "registry.k8s.io/pause:3.10"
[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc.options]
  SystemdCgroup = true
`;

describe("teaching", () => {
	let editor: Editor;
	let node: Awaited<ReturnType<typeof copyOf>>;
	const path = (name: string) => `${node.root}/${name}`;
	const open = (name: string, text = readFileSync(path(name), "utf8")) => editor.open(path(name), text);
	const hover = async (uri: string, part: string, within = 1): Promise<{ text: string; range: Hover["range"] }> => {
		const { start } = editor.rangeOf(uri, part);
		const position = { line: start.line, character: start.character + within };
		const found = await editor.request<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
		return { text: markdownOf(found), range: found?.range };
	};
	const taught = (name: string) => settingLessons[name]?.teach.en ?? "";

	before(async () => {
		node = await copyOf("driver-mismatch");
		editor = await Editor.start({ capabilities: PULL });
	});
	after(async () => {
		await editor.stop();
		await node.remove();
	});

	it("hovers a TOML key: name, type, default, lesson, group, pages", async () => {
		const uri = await open("etc/containerd/config.toml");
		const { text, range } = await hover(uri, "SystemdCgroup");
		assert.ok(text.startsWith("**`SystemdCgroup`**"), text);
		assert.match(text, /by default `false`/);
		assert.ok(text.includes(taught("containerd:SystemdCgroup")));
		assert.match(text, /with systemd: `\/kubepods\.slice\//, "the driver in force is the kubelet's");
		assert.match(text, /command:runtimeConfig\.openPage\?%5B%22runtime-config%3A%2Flessons%2Fdrivers\.md%22%5D/);
		assert.deepEqual(range, editor.rangeOf(uri, "SystemdCgroup"));
	});

	it("hovers a value as its key", async () => {
		const uri = uriOf(path("etc/containerd/config.toml"));
		const { text, range } = await hover(uri, "registry.k8s.io");
		assert.ok(text.includes(taught("containerd:sandbox_image")));
		assert.deepEqual(range, editor.rangeOf(uri, '"registry.k8s.io/pause:3.9"'));
	});

	it("hovers the names of every config version", async () => {
		const uri = uriOf(path("etc/containerd/config.toml"));
		const old = editor.text(uri);
		await editor.setText(uri, V3);
		assert.ok((await hover(uri, "sandbox =")).text.includes(taught("containerd:sandbox_image")));
		assert.ok((await hover(uri, "SystemdCgroup")).text.includes(taught("containerd:SystemdCgroup")));
		await editor.setText(uri, "[plugins.cri]\n  systemd_cgroup = true\n  sandbox_image = 'a'\n");
		assert.ok((await hover(uri, "systemd_cgroup")).text.includes(taught("containerd:systemd_cgroup")));
		assert.ok((await hover(uri, "sandbox_image")).text.includes(taught("containerd:sandbox_image")));
		await editor.setText(uri, old);
	});

	it("hovers YAML, also nested keys and lists", async () => {
		const uri = await open("var/lib/kubelet/config.yaml");
		assert.ok((await hover(uri, "cgroupDriver")).text.includes(taught("kubelet:cgroupDriver")));
		await editor.setText(
			uri,
			`${editor.text(uri)}memorySwap:\n  swapBehavior: NoSwap\nenforceNodeAllocatable:\n- pods\nevictionHard:\n  memory.available: 1Gi\n`,
		);
		assert.ok((await hover(uri, "swapBehavior")).text.includes(taught("kubelet:memorySwap.swapBehavior")));
		assert.ok((await hover(uri, "pods")).text.includes(taught("kubelet:enforceNodeAllocatable")));
		assert.ok((await hover(uri, "memory.available")).text.includes(taught("kubelet:evictionHard")));
		assert.match((await hover(uri, "clusterDomain")).text, /String, by default/, "a key without a lesson has words and its type");
	});

	it("hovers flags in environment files and units", async () => {
		const env = await open("var/lib/kubelet/kubeadm-flags.env");
		assert.ok((await hover(env, "--pod-infra", 4)).text.includes(taught("kubelet:pod-infra-container-image")));
		assert.ok((await hover(env, "--container-runtime-endpoint")).text.includes(taught("kubelet:containerRuntimeEndpoint")));
		await editor.setText(env, 'KUBELET_KUBEADM_ARGS="--cgroup-driver=systemd --max-pods 20"\n');
		const { text } = await hover(env, "cgroup-driver");
		assert.ok(text.startsWith("**`--cgroup-driver`**"), text);
		assert.ok(text.includes(taught("kubelet:cgroupDriver")));
		assert.match((await hover(env, "20")).text, /^\*\*`--max-pods`/);
		await editor.notify("textDocument/didClose", { textDocument: { uri: env } });
		await open("var/lib/kubelet/kubeadm-flags.env");
		const unit = await open(
			"usr/lib/systemd/system/kubelet.service.d/10-kubeadm.conf",
			'[Service]\nEnvironment="A=--x --cgroup-driver=systemd"\nExecStart=/usr/bin/kubelet $A --fail-swap-on=false\n',
		);
		assert.ok((await hover(unit, "cgroup-driver")).text.includes(taught("kubelet:cgroupDriver")));
		assert.ok((await hover(unit, "--fail-swap-on", 3)).text.includes(taught("kubelet:failSwapOn")));
	});

	it("hovers an option of Docker, and kubelet arguments in kubeadm's file", async () => {
		const uri = await open("etc/docker/daemon.json", '{ "exec-opts": ["native.cgroupdriver=systemd"], "cgroup-parent": "a" }');
		assert.ok((await hover(uri, "native")).text.includes(taught("docker:native.cgroupdriver")));
		assert.ok((await hover(uri, "cgroup-parent")).text.includes(taught("docker:cgroup-parent")));
		await editor.notify("textDocument/didClose", { textDocument: { uri } });
		const old =
			"apiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    cgroup-driver: systemd\n";
		const kubeadm = await open("root/kubeadm-config.yaml", old);
		assert.ok((await hover(kubeadm, "cgroup-driver")).text.includes(taught("kubelet:cgroupDriver")));
		await editor.setText(
			kubeadm,
			old.replace("v1beta3", "v1beta4").replace("cgroup-driver: systemd", "- name: cgroup-driver\n      value: cgroupfs"),
		);
		assert.ok((await hover(kubeadm, "cgroupfs")).text.includes(taught("kubelet:cgroupDriver")));
		await editor.notify("textDocument/didClose", { textDocument: { uri: kubeadm } });
	});

	it("says nothing where it knows nothing", async () => {
		const uri = uriOf(path("etc/containerd/config.toml"));
		assert.match((await hover(uri, "runtimes")).text, /^\*\*`runtimes`\*\*\n\nA table with any names\n/);
		assert.equal((await hover(uri, "# left", 3)).text, "");
		const other = await open("notes.toml", "SystemdCgroup = 1\n");
		assert.equal((await hover(other, "SystemdCgroup")).text, "");
	});

	it("outlines every format", async () => {
		const outline = async (uri: string) =>
			(await editor.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } })) ?? [];
		const names = (symbols: readonly DocumentSymbol[]): string[] =>
			symbols.flatMap(({ name, children }) => [name, ...names(children ?? [])]);
		const docker = await open(
			"etc/docker/daemon.json",
			'{ "exec-opts": ["native.cgroupdriver=systemd"], "log-opts": { "max-size": "1m" } }',
		);
		const wanted: Record<string, string[]> = {
			[uriOf(path("etc/containerd/config.toml"))]: ["plugins", "runc", "SystemdCgroup"],
			[uriOf(path("var/lib/kubelet/config.yaml"))]: ["authentication", "clientCAFile", "cgroupDriver"],
			[uriOf(path("var/lib/kubelet/kubeadm-flags.env"))]: ["KUBELET_KUBEADM_ARGS"],
			[uriOf(path("usr/lib/systemd/system/kubelet.service.d/10-kubeadm.conf"))]: ["Service", "ExecStart"],
			[docker]: ["exec-opts", "log-opts", "max-size"],
		};
		for (const [uri, some] of Object.entries(wanted)) {
			const symbols = await outline(uri);
			for (const name of some) assert.ok(names(symbols).includes(name), `${name} in ${uri}: ${names(symbols)}`);
			for (const symbol of symbols) assertNested(symbol);
		}
		await editor.notify("textDocument/didClose", { textDocument: { uri: docker } });
	});

	it("links to the files that are there", async () => {
		const unit = uriOf(path("usr/lib/systemd/system/kubelet.service.d/10-kubeadm.conf"));
		await editor.notify("textDocument/didClose", { textDocument: { uri: unit } });
		await open("usr/lib/systemd/system/kubelet.service.d/10-kubeadm.conf");
		const links = await editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri: unit } });
		const targets = links.map(({ target }) => target);
		assert.ok(targets.includes(uriOf(path("var/lib/kubelet/kubeadm-flags.env"))), targets.join());
		assert.equal(targets.includes(uriOf(path("etc/default/kubelet"))), false, "not there");
		const link = links.find(({ target }) => target?.endsWith("kubeadm-flags.env"));
		assert.deepEqual(link?.range, editor.rangeOf(unit, "/var/lib/kubelet/kubeadm-flags.env"));
	});

	it("goes to the other side, from finding and from key, and back", async () => {
		const config = uriOf(path("etc/containerd/config.toml"));
		const kubelet = uriOf(path("var/lib/kubelet/config.yaml"));
		const goTo = async (uri: string, part: string) =>
			(await editor.request<Location[] | null>("textDocument/definition", {
				textDocument: { uri },
				position: editor.rangeOf(uri, part).start,
			})) ?? [];
		assert.deepEqual(
			(await goTo(config, "SystemdCgroup")).map(({ uri }) => uri),
			[kubelet],
		);
		assert.deepEqual(
			(await goTo(kubelet, "cgroupDriver")).map(({ uri }) => uri),
			[config],
		);
		await editor.replace(config, "SystemdCgroup = false", "SystemdCgroup = true");
		assert.deepEqual(
			(await goTo(config, "true #")).map(({ uri }) => uri),
			[kubelet],
			"without a mismatch too",
		);
		assert.deepEqual(await goTo(config, "version"), []);
	});

	it("has a page for each rule and each lesson, whose links lead to pages", async () => {
		const page = async (uri: string, locale?: string) =>
			(await editor.request<{ markdown: string }>("runtimeConfig/page", { uri, ...(locale ? { locale } : {}) })).markdown;
		const known = new Set([...rules.map(({ id }) => `../rules/${id}.md`), ...lessons().map(({ id }) => `../lessons/${id}.md`)]);
		for (const uri of [...known].map((link) => link.replace("../", "runtime-config:/"))) {
			const [en, zh] = [await page(uri), await page(uri, "zh-cn")];
			assert.match(en, /^# \S/, uri);
			assert.match(zh, /\p{Script=Han}/u, uri);
			for (const [, link = ""] of en.matchAll(/\]\((\.\.[^)]*)\)/g)) assert.ok(known.has(link), `${link} in ${uri}`);
			assert.doesNotMatch(en, /\]\((lesson|rule):/);
		}
		assert.match(await page("runtime-config:/rules/cgroup-driver-mismatch.md"), /cgroupDriver[\s\S]*SystemdCgroup/);
		assert.match(await page("runtime-config:/rules/no-such-rule.md"), /no rule `no-such-rule`/);
	});

	it("explains why a file is taken, and why not", async () => {
		const why = async (uri: string) => (await editor.request<{ text: string }>("runtimeConfig/why", { uri })).text;
		const taken = await why(uriOf(path("etc/containerd/config.toml")));
		assert.match(taken, /^etc\/containerd\/config\.toml is read as: containerd configuration\n/);
		assert.ok(taken.includes(`Node root: ${node.root}`));
		assert.match(taken, /var\/lib\/kubelet\/config\.yaml \(kubelet configuration\)/);
		assert.match(taken, /containerd: 1\.7\.27 \(runtime-config\.json\)/);
		const foreign = await why(uriOf(path("some/daemon.json")));
		assert.match(foreign, /is not taken for a runtime configuration/);
		assert.match(foreign, /etc\/docker\/daemon\.json/);
	});
});

it("speaks Chinese where it is asked to", async () => {
	const node = await copyOf("driver-mismatch");
	const editor = await Editor.start({ capabilities: PULL, options: { locale: "zh-cn" } });
	const file = `${node.root}/etc/containerd/config.toml`;
	const uri = await editor.open(file, readFileSync(file, "utf8"));
	const report = await editor.pull(uri);
	const chinese = /\p{Script=Han}/u;
	assert.match(report.kind === "full" ? String(report.items[0]?.message) : "", chinese);
	const position = editor.rangeOf(uri, "SystemdCgroup").start;
	const hover = await editor.request<Hover>("textDocument/hover", { textDocument: { uri }, position });
	assert.ok(markdownOf(hover).includes(settingLessons["containerd:SystemdCgroup"]?.teach.zh ?? "?"));
	for (const { title } of await editor.actions(uri, editor.rangeOf(uri, "false"))) assert.match(title, chinese);
	assert.match((await editor.request<{ text: string }>("runtimeConfig/why", { uri })).text, chinese);
	await editor.stop();
	await node.remove();
});

/** The Markdown of a hover; empty for none. */
function markdownOf(hover: Hover | null): string {
	const contents = hover?.contents;
	return typeof contents === "object" && "kind" in contents ? String(contents.value) : "";
}

/** An editor wants the name inside the symbol, and the children too. */
function assertNested({ name, range, selectionRange, children }: DocumentSymbol): void {
	const inside = (inner: DocumentSymbol["range"]) =>
		(range.start.line < inner.start.line ||
			(range.start.line === inner.start.line && range.start.character <= inner.start.character)) &&
		(range.end.line > inner.end.line || (range.end.line === inner.end.line && range.end.character >= inner.end.character));
	assert.ok(inside(selectionRange), name);
	for (const child of children ?? []) {
		assert.ok(inside(child.range), `${child.name} in ${name}`);
		assertNested(child);
	}
}
