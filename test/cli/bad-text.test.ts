import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { before, describe, it } from "node:test";
import { kubeletFile } from "../harness/snippets.ts";
import { type NodeReport, readReport } from "./contract.ts";
import { Bench, type Ended, put } from "./run.ts";

const bench = Bench.start();

const CONTAINERD = "etc/containerd/config.toml";
const DOCKER = "etc/docker/daemon.json";
const KUBELET = "var/lib/kubelet/config.yaml";
const PLAIN = 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n';
const FACTS = JSON.stringify({ assume: { kubelet: "1.33.4", containerd: "2.1.5", docker: "28.0.0" } });

interface BadText {
	readonly name: string;
	readonly file: string;
	readonly content: string | Uint8Array;
	/** The rules that speak; none: silence. */
	readonly rules: readonly string[];
	/** What `fix` makes of it; the same where it must not touch it. */
	readonly fixed?: string;
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 2654435761) >>> 13);
const HEADER = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";

const empty: BadText[] = [
	{ name: "empty TOML is fine", file: CONTAINERD, content: "", rules: [] },
	{ name: "empty JSON is fine for this dockerd", file: DOCKER, content: "", rules: [] },
	{ name: "an empty file of the kubelet gets its head", file: KUBELET, content: "", rules: ["empty-file"], fixed: HEADER },
	{ name: "nothing but blanks in TOML", file: CONTAINERD, content: " \n\t\n", rules: [] },
	{ name: "nothing but blanks in JSON", file: DOCKER, content: " \n\t\r\n", rules: [] },
];

const encodings: BadText[] = [
	{ name: "noise for TOML", file: CONTAINERD, content: noise(5000), rules: ["file-unreadable"] },
	{ name: "noise for JSON", file: DOCKER, content: noise(70_000), rules: ["file-unreadable"] },
	{ name: "noise for YAML", file: KUBELET, content: noise(300), rules: ["file-unreadable"] },
	{ name: "NUL bytes", file: CONTAINERD, content: `${PLAIN}# \0 \0\n`, rules: ["syntax-error"] },
	{
		name: "a byte order mark where it is fatal",
		file: CONTAINERD,
		content: `\uFEFF${PLAIN}`,
		rules: ["byte-order-mark"],
		fixed: "version = 2\ndisabled_plugins = []\n",
	},
	{
		name: "a byte order mark where it is not",
		file: DOCKER,
		content: '\uFEFF{ "Debug": true }',
		rules: ["wrong-case-key"],
		fixed: '\uFEFF{ "debug": true }',
	},
	{ name: "UTF-16 TOML", file: CONTAINERD, content: utf16(PLAIN), rules: ["byte-order-mark"] },
	{ name: "UTF-16 JSON is read, and not written", file: DOCKER, content: utf16('{ "Debug": true }'), rules: ["wrong-case-key"] },
	{
		name: "UTF-16 YAML is read, and not written",
		file: KUBELET,
		content: utf16(kubeletFile("MaxPods: 5")),
		rules: ["wrong-case-key"],
	},
	{ name: "UTF-16 without a mark", file: CONTAINERD, content: Buffer.from(PLAIN, "utf16le"), rules: ["file-unreadable"] },
	{
		name: "bytes that are not UTF-8 in TOML",
		file: CONTAINERD,
		content: bytes(`# caf\xE9 \xFF\n${PLAIN}`),
		rules: ["byte-order-mark"],
	},
	{
		name: "bytes that are not UTF-8 in JSON",
		file: DOCKER,
		content: bytes('{ "Debug": true, "log-driver": "\xE9" }'),
		rules: ["wrong-case-key"],
	},
	{
		name: "bytes that are not UTF-8 in YAML",
		file: KUBELET,
		content: bytes(kubeletFile("MaxPods: 5 # \xE9")),
		rules: ["wrong-case-key"],
	},
	{
		name: "a character cut in two at the end",
		file: DOCKER,
		content: bytes('{ "Debug": true }\xF0\x9F'),
		rules: ["syntax-error"],
	},
];

const ends: BadText[] = [
	{
		name: "CRLF",
		file: DOCKER,
		content: '{\r\n  "Debug": true,\r\n}\r\n',
		rules: ["trailing-comma"],
		fixed: '{\r\n  "debug": true\r\n}\r\n',
	},
	{
		name: "lone CR in JSON",
		file: DOCKER,
		content: '{\r  "Debug": true,\r}\r',
		rules: ["trailing-comma"],
		fixed: '{\r  "debug": true\r}\r',
	},
	{
		name: "lone CR in YAML",
		file: KUBELET,
		content: kubeletFile("MaxPods: 5").replaceAll("\n", "\r"),
		rules: ["wrong-case-key"],
		fixed: kubeletFile("maxPods: 5").replaceAll("\n", "\r"),
	},
	{ name: "lone CR in TOML", file: CONTAINERD, content: "version = 2\rroot = '/x'\r", rules: ["syntax-error"] },
	{ name: "one long line", file: DOCKER, content: `{ "labels": [${'"a=b", '.repeat(100_000)}"a=b"] }`, rules: [] },
];

const unfinished: BadText[] = [
	{ name: "half a table", file: CONTAINERD, content: 'version = 2\n[plugins."io.con', rules: ["syntax-error"] },
	{ name: "no value", file: CONTAINERD, content: "version = \n", rules: ["syntax-error"] },
	{ name: "half a value", file: DOCKER, content: '{ "debug": tr', rules: ["syntax-error"] },
	{ name: "half a list", file: KUBELET, content: kubeletFile("clusterDNS: [").trimEnd(), rules: ["syntax-error"] },
	{
		name: "a merge that was left open",
		file: CONTAINERD,
		content: `<<<<<<< HEAD\n${PLAIN}=======\n>>>>>>> x\n`,
		rules: ["syntax-error"],
	},
	{ name: "another format", file: DOCKER, content: PLAIN, rules: ["syntax-error"] },
	{
		name: "10,000 brackets of TOML",
		file: CONTAINERD,
		content: `a = ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
		rules: ["syntax-error"],
	},
	{ name: "10,000 brackets of JSON", file: DOCKER, content: `{ "a": ${"[".repeat(10_000)}`, rules: ["syntax-error"] },
	{
		name: "10,000 braces of JSON",
		file: DOCKER,
		content: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
		rules: ["syntax-error"],
	},
	{
		name: "10,000 brackets of YAML",
		file: KUBELET,
		content: `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
		rules: ["syntax-error"],
	},
	{
		name: "2,000 levels of YAML",
		file: KUBELET,
		content: Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
		rules: ["syntax-error"],
	},
	{ name: "10,000 dotted tables", file: CONTAINERD, content: `[${"a.".repeat(10_000)}a]\n`, rules: ["syntax-error"] },
	{ name: "aliases that multiply", file: KUBELET, content: billion(), rules: ["syntax-error"] },
];

/** Nine levels of ten aliases each: a thousand million values. */
function billion(): string {
	const level = (i: number) => `l${i}: &l${i} [${Array.from({ length: 10 }, () => `*l${i - 1}`).join(", ")}]`;
	return kubeletFile("l0: &l0 [x]", ...Array.from({ length: 9 }, (_, i) => level(i + 1)));
}

const templates: BadText[] = [
	{ name: "Jinja in TOML", file: CONTAINERD, content: '{% if x %}\nversion = 2\n{% endif %}\nroot = "{{ y }}"\n', rules: [] },
	{
		name: "Jinja in JSON",
		file: DOCKER,
		content: '{\n  "debug": {{ x }},\n  {% for a in b %}"{{ a }}": 1,{% endfor %}\n}\n',
		rules: [],
	},
	{ name: "Jinja in YAML", file: KUBELET, content: kubeletFile("{% if x %}", "maxPods: {{ y }}", "{% endif %}"), rules: [] },
	{
		name: "Go in TOML",
		file: CONTAINERD,
		content: '{{ template "base" . }}\n{{- if .X }}\nroot = "{{ .Y }}"\n{{ end }}\n',
		rules: [],
	},
	{ name: "a template that is not finished", file: CONTAINERD, content: 'version = 2\nroot = "{{ .Y\n', rules: ["syntax-error"] },
];

const all = [...empty, ...encodings, ...ends, ...unfinished, ...templates];
const NEAR = new Map(all.map((one, i) => [one, `node-${String(i).padStart(2, "0")}`]));

describe("a file that is not as it should be", () => {
	let folder: string;
	let nodes: ReadonlyMap<string, NodeReport>;
	let fixed: Ended;

	before(async () => {
		folder = bench.folder();
		for (const [{ file, content }, node] of NEAR) {
			put(path.join(folder, node, file), content);
			put(path.join(folder, node, "runtime-config.json"), FACTS);
		}
		const check = await bench.run(["check", "--format", "json", "--fail-on", "never"], { cwd: folder });
		assert.deepEqual([check.code, /\n\s+at /.test(check.err)], [0, false], check.err);
		nodes = new Map(readReport(check.out, folder).map((node) => [node.root, node]));
		fixed = await bench.run(["fix"], { cwd: folder });
	});

	for (const [one, node] of NEAR)
		it(one.name, () => {
			const found = nodes.get(node)?.findings.map(({ rule }) => rule);
			assert.deepEqual(
				[...new Set(found)].filter((rule) => SAID.has(rule)),
				one.rules,
				String(found),
			);
			const now = readFileSync(path.join(folder, node, one.file));
			assert.deepEqual(now.toString("latin1"), Buffer.from(one.fixed ?? one.content).toString("latin1"));
		});

	it("is no reason to stop: all the others are mended", () => {
		const count = all.filter((one) => one.fixed !== undefined).length;
		assert.equal(fixed.code, 1, fixed.err);
		assert.match(fixed.err, new RegExp(`^\\d+ fixes made in ${count} files; left: `));
	});
});

/** What is said of the text itself, not of what it means. */
const SAID = new Set([
	"byte-order-mark",
	"empty-file",
	"file-too-large",
	"file-unreadable",
	"syntax-error",
	"trailing-comma",
	"wrong-case-key",
]);
