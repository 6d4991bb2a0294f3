import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { proposalsAt } from "../../server/src/analysis/completion/complete.ts";
import type { Proposal } from "../../server/src/analysis/completion/proposal.ts";
import { teachOf } from "../../server/src/analysis/completion/teach.ts";
import type { SourceFile } from "../../server/src/base/file.ts";
import { kindAt } from "../../server/src/kinds/index.ts";
import type { Kind } from "../../server/src/kinds/kind.ts";
import { moduleNames, sysctlNames } from "../../server/src/knowledge/host-names.ts";
import type { Node } from "../../server/src/node/node.ts";
import { offered } from "./cases.ts";

const PLACES = { sysctl: "etc/sysctl.d/99-kubernetes.conf", modules: "etc/modules-load.d/k8s.conf" } as const;

/** The kind that claims a path on a node. */
function kindOf(path: string): Kind {
	const kind = kindAt(`/${path}`)?.kind;
	assert.ok(kind, path);
	return kind;
}

/** A node of one file with the cursor at `|`. */
function nodeAt(format: "sysctl" | "modules", marked: string): { node: Node; file: SourceFile; proposals: Proposal[] } {
	const offset = marked.indexOf("|");
	const file: SourceFile = { path: PLACES[format], text: marked.replace("|", ""), bytes: {} };
	const node: Node = { root: "/", files: [{ file, kind: kindOf(file.path) }], assume: {}, rules: {} };
	return { node, file, proposals: proposalsAt(node, file, offset) };
}

describe("words of host names", () => {
	test("each says something in both languages", () => {
		const all = [...Object.entries(sysctlNames), ...Object.entries(moduleNames)];
		assert.ok(all.length > 20);
		for (const [name, { en, zh }] of all) {
			assert.ok(en.length > 20, name);
			assert.match(zh, /[\u4e00-\u9fff]/, name);
		}
	});
	test("they are told when they are asked for", async () => {
		const { node, file, proposals } = nodeAt("modules", "|\n");
		const about = proposals.find(({ label }) => label === "br_netfilter")?.about;
		assert.ok(about);
		assert.equal(await teachOf(about, node, file, "zh-cn"), moduleNames.br_netfilter?.zh);
	});
});

test("nothing is offered in a file that nobody reads", async () => {
	const { proposals } = await offered("etc/docker/deamon.json", "{ | }");
	assert.deepEqual(proposals, []);
});

test("a large file takes no longer than its length allows", () => {
	const line = (i: number) =>
		`[plugins."io.containerd.grpc.v1.cri".registry.mirrors."r${i}.example"]\n  endpoint = ["https://m${i}"]\n`;
	const text = `version = 2\n${Array.from({ length: 10_000 }, (_, i) => line(i)).join("")}`;
	const file: SourceFile = { path: "etc/containerd/config.toml", text, bytes: {} };
	const node: Node = { root: "/", files: [{ file, kind: kindOf(file.path) }], assume: {}, rules: {} };
	const started = performance.now();
	assert.ok(proposalsAt(node, file, text.length).length > 0);
	assert.ok(performance.now() - started < 20_000, "twenty thousand lines in seconds");
});

test("nothing is offered in front of a comment's mark or in that of a template: it would be one no more", () => {
	for (const format of ["sysctl", "modules"] as const)
		for (const text of ["|# for kube-proxy\n", "  | ; for kube-proxy\n", "|{{ names }}\n", "{{ |names }}\n"])
			assert.deepEqual(nodeAt(format, text).proposals, [], text);
});
