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

const labels = (format: "sysctl" | "modules", marked: string): string[] =>
	nodeAt(format, marked).proposals.map(({ label }) => label);

function taken(format: "sysctl" | "modules", marked: string, label: string): string {
	const { file, proposals } = nodeAt(format, marked);
	const found = proposals.find((one) => one.label === label);
	assert.ok(found, label);
	return file.text.slice(0, found.span.start) + found.insertion.plain + file.text.slice(found.span.end);
}

describe("completion in sysctl files", () => {
	test("names, each with the value a node needs", () => {
		assert.equal(taken("sysctl", "net.ipv4.ip|\n", "net.ipv4.ip_forward"), "net.ipv4.ip_forward = 1\n");
		assert.equal(taken("sysctl", "-vm.|\n", "vm.overcommit_memory"), "-vm.overcommit_memory = 1\n");
	});
	test("a name that has its value keeps it", () => {
		assert.equal(taken("sysctl", "kernel.pa| = 20\n", "kernel.panic"), "kernel.panic = 20\n");
	});
	test("slashes where slashes are written", () => {
		assert.equal(taken("sysctl", "net/ipv4|\n", "net/ipv4/ip_forward"), "net/ipv4/ip_forward = 1\n");
	});
	test("no name twice, in either spelling", () => {
		assert.ok(!labels("sysctl", "net/ipv4/ip_forward = 1\n|\n").includes("net.ipv4.ip_forward"));
		assert.ok(labels("sysctl", "net/ipv4/ip_forward = 1\n|\n").includes("kernel.panic"));
	});
	test("the value of a name", () => {
		assert.deepEqual(labels("sysctl", "kernel.panic = |\n"), ["10"]);
		assert.deepEqual(labels("sysctl", "vm.swappiness = |\n"), []);
	});
	test("nothing in comments and behind a value", () => {
		for (const text of ["# net|\n", "; net|\n", "kernel.panic = 10 |\n"]) assert.deepEqual(labels("sysctl", text), [], text);
	});
});

describe("completion in lists of modules", () => {
	test("names that are not there yet", () => {
		assert.equal(taken("modules", "overlay\nbr_|\n", "br_netfilter"), "overlay\nbr_netfilter\n");
		assert.ok(!labels("modules", "overlay\n|\n").includes("overlay"));
	});
	test("nothing in comments and behind a name", () => {
		for (const text of ["# ov|\n", "overlay |\n"]) assert.deepEqual(labels("modules", text), [], text);
	});
});

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
