import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../server/src/syntax/format.ts";
import type { Tree } from "../../server/src/syntax/tree.ts";
import { yaml } from "../../server/src/syntax/yaml.ts";

/** A kubelet file with some 300 pairs, as one finds them: flat keys, nested tables, lists of tables, comments. */
function kubelet(): string {
	const lines = ["# written by the node agent", "apiVersion: kubelet.config.k8s.io/v1beta1", "kind: KubeletConfiguration"];
	const values = ["true", "110", "10s", "/etc/kubernetes/x", '"0.0.0.0"', "'50%'", "systemd", "{a: 1, b: x}"];
	for (let i = 0; i < 90; i++) lines.push(`settingNumber${i}: ${values[i % values.length]}${i % 13 === 0 ? " # why" : ""}`);
	lines.push(
		"",
		"authentication:",
		"  anonymous:",
		"    enabled: false",
		"  webhook:",
		"    enabled: true",
		"    cacheTTL: 2m0s",
	);
	lines.push("  x509:", "    clientCAFile: /etc/kubernetes/pki/ca.crt", "featureGates:");
	for (let i = 0; i < 60; i++) lines.push(`  FeatureNumber${i}: ${i % 2 === 0}`);
	lines.push("registerWithTaints:");
	for (let i = 0; i < 25; i++) lines.push(`- key: example.com/taint-${i}`, `  value: "v${i}"`, "  effect: NoSchedule");
	lines.push("evictionHard:");
	for (let i = 0; i < 40; i++) lines.push(`    signal${i}.available: ${i}%`);
	lines.push("shutdownGracePeriodByPodPriority:");
	for (let i = 0; i < 20; i++) lines.push(`  - priority: ${i}`, `    shutdownGracePeriodSeconds: ${i * 10}`);
	return `${lines.join("\n")}\n`;
}

type Pair = readonly [offset: number, key: string];

function pairsOf(tree: Tree): Pair[] {
	if (tree.kind === "list") return tree.items.flatMap(pairsOf);
	if (tree.kind === "scalar") return [];
	return tree.entries.flatMap((entry): Pair[] => [[entry.keySpan.start, entry.key], ...pairsOf(entry.value)]);
}

const read = (text: string) => {
	const { documents, problems } = yaml.parse(text);
	return { pairs: documents.flatMap(({ root }) => pairsOf(root)), problems };
};

const sound = kubelet();
const soundPairs = read(sound).pairs;
const lines = sound.split("\n");
const starts = lines.map((_, i) => lines.slice(0, i).join("\n").length + (i > 0 ? 1 : 0));
/** The lines that hold a key with a value. */
const candidates = lines.flatMap((line, i) => {
	const match = /^(\s*(?:- )?)([\w.]+): /.exec(line);
	return match ? [{ i, lead: match[1] ?? "", key: match[2] ?? "" }] : [];
});

interface Outcome {
	/** The share of the pairs of all other lines that are found with their key and place. */
	readonly found: number;
	readonly problems: readonly Problem[];
}

function breakLine(i: number, line: string): Outcome {
	const start = starts[i] ?? 0;
	const end = start + (lines[i] ?? "").length;
	const { pairs, problems } = read(sound.slice(0, start) + line + sound.slice(end));
	const shift = line.length - (end - start);
	const wanted = soundPairs.filter(([at]) => at < start || at >= end);
	const got = new Set(pairs.map((pair) => pair.join(" ")));
	const hits = wanted.filter(([at, key]) => got.has(`${at > start ? at + shift : at} ${key}`));
	return { found: hits.length / wanted.length, problems };
}

/** What is written in place of `key: value`, and the code that is told; "" where the line stays legal in some places. */
const breakages: Record<string, { write(lead: string, key: string): string; code: string }> = {
	"no colon": { write: (lead, key) => `${lead}${key} v`, code: "syntax" },
	"key only": { write: (lead, key) => lead + key, code: "syntax" },
	"no blank": { write: (lead, key) => `${lead}${key}:v`, code: "syntax" },
	'open "': { write: (lead, key) => `${lead}${key}: "ab`, code: "unclosed" },
	"open '": { write: (lead, key) => `${lead}${key}: 'ab`, code: "unclosed" },
	"open key": { write: (lead, key) => `${lead}"${key}: 1`, code: "unclosed" },
	"open [": { write: (lead, key) => `${lead}${key}: [a, b`, code: "unclosed" },
	"open {": { write: (lead, key) => `${lead}${key}: {a: b`, code: "unclosed" },
	"wrong bracket": { write: (lead, key) => `${lead}${key}: [a, b}`, code: "syntax" },
	"text behind": { write: (lead, key) => `${lead}${key}: "a" b`, code: "syntax" },
	"tab indent": { write: (lead, key) => `${lead}\t${key}: 1`.replace(/^( *)- \t/, "\t$1- "), code: "tab-indentation" },
	"over-indented": { write: (lead, key) => `   ${lead}${key}: 1`, code: "" },
	"under-indented": { write: (lead, key) => `${lead.replace(/^ /, "")}${key}: 1`, code: "" },
	"two colons": { write: (lead, key) => `${lead}${key}: a: b`, code: "syntax" },
	"stray @": { write: (lead, key) => `${lead}${key}: @x`, code: "syntax" },
	"stray %": { write: (lead, key) => `${lead}${key}: %x`, code: "syntax" },
	"unknown alias": { write: (lead, key) => `${lead}${key}: *nope`, code: "unknown-alias" },
	"duplicate key": { write: (lead, key) => `${lead}${key}: 1\n${lead.replace("-", " ")}${key}: 2`, code: "duplicate-key" },
};

test("the sample has some 300 pairs and no problem", () => {
	assert.ok(soundPairs.length > 280, `${soundPairs.length} pairs`);
	assert.deepEqual(read(sound).problems, []);
	assert.ok(candidates.length > 250, `${candidates.length} lines`);
});

for (const [name, { write, code }] of Object.entries(breakages)) {
	test(`one broken line does not blind the rest: ${name}`, () => {
		const outcomes = candidates.filter((_, n) => n % 5 === 0).map(({ i, lead, key }) => breakLine(i, write(lead, key)));
		const mean = outcomes.reduce((sum, { found }) => sum + found, 0) / outcomes.length;
		assert.ok(mean >= 0.99, `${(mean * 100).toFixed(1)} % found`);
		assert.ok(
			outcomes.every(({ found }) => found >= 0.95),
			`worst ${Math.min(...outcomes.map(({ found }) => found))}`,
		);
		const told = outcomes.reduce((sum, { problems }) => sum + problems.length, 0) / outcomes.length;
		assert.ok(told <= 1.2, `${told} problems each`);
		if (code === "") return;
		const right = outcomes.filter(({ problems }) => problems.some((problem) => problem.code === code));
		assert.ok(right.length >= outcomes.length * 0.95, `${right.length} of ${outcomes.length} are ${code}`);
	});
}

test("several broken lines are all told, and the rest is read", () => {
	const text = "a: 'x\nb: [1, 2\nc:\n  d: {e: 1\n  f: 2\ng h\ni: j: k\nl: 3\n";
	const { pairs, problems } = read(text);
	assert.deepEqual(
		problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
		["unclosed 'x", "unclosed [", "unclosed {", "syntax g h", "syntax j: k"],
	);
	assert.deepEqual(
		pairs.map(([, key]) => key),
		["a", "b", "c", "d", "f", "i", "l"],
	);
});

test("a value that could not be read is unknown, and its text is kept", () => {
	const { documents } = yaml.parse("a: 'open\nb: 1\n");
	const root = documents[0]?.root;
	assert.ok(root?.kind === "table");
	const value = root.entries[0]?.value;
	assert.deepEqual(value, { kind: "scalar", span: { start: 3, end: 8 }, type: "string", value: "'open", uncertain: true });
});

test("a line without its colon keeps its children", () => {
	const { documents } = yaml.parse("a: 1\nauthentication\n  anonymous:\n    enabled: false\nb: 2\n");
	const root = documents[0]?.root;
	assert.ok(root?.kind === "table");
	assert.deepEqual(
		root.entries.map(({ key }) => key),
		["a", "authentication", "b"],
	);
	assert.equal(root.entries[1]?.value.kind, "table");
});

test("hostile texts are read in linear time", () => {
	const many = (line: (i: number) => string, n = 20_000) => Array.from({ length: n }, (_, i) => line(i)).join("\n");
	const texts = [
		many((i) => `k${i}: 'x`),
		many((i) => `  k${i}: [{`),
		many((i) => (i % 2 ? "---" : "# c")),
		many((i) => `\tk${i}: 1`),
		many((i) => `${" ".repeat(20 - (i % 20))}a: 1`),
		`a:\n${many(() => "  # c")}\nb: 1`,
		"[".repeat(200_000),
		"- ".repeat(100_000),
		"{a: ".repeat(100_000),
		many((i) => `${" ".repeat(i)}a:`, 2_000),
		`a: "${"\\".repeat(200_000)}\nb: 1`,
		`a: ${" ".repeat(300_000)}x`,
		`a: ${"b: ".repeat(100_000)}`,
		"\u0001".repeat(100_000),
	];
	for (const text of texts) {
		const start = process.cpuUsage();
		yaml.parse(text);
		const { user, system } = process.cpuUsage(start);
		assert.ok((user + system) / 1000 < 8_000, `${text.slice(0, 20)}… took ${(user + system) / 1000} ms`);
	}
});

test("aliases that stand for very much are cut short", () => {
	const rows = Array.from(
		{ length: 12 },
		(_, i) =>
			`a${i}: &a${i} [${
				i === 0
					? "x"
					: Array(9)
							.fill(`*a${i - 1}`)
							.join(", ")
			}]`,
	);
	const { documents, problems } = yaml.parse(`${rows.join("\n")}\nlast: 1\n`);
	assert.ok(problems.some(({ code }) => code === "too-deep"));
	assert.equal(documents.length, 1);
	const size = JSON.stringify(documents[0]).length;
	assert.ok(size < 5_000_000, `${size} characters`);
});
