import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "../../server/src/syntax/json.ts";
import type { Tree } from "../../server/src/syntax/tree.ts";

/** A daemon.json with some 150 members, as one finds them: tables in tables, lists on one line and on several. */
function daemon(): string {
	const runtimes = Object.fromEntries(
		["runc", "nvidia", "kata", "gvisor", "crun"].map((name) => [
			name,
			{
				path: `/usr/bin/${name}`,
				runtimeType: `io.containerd.${name}.v2`,
				runtimeArgs: ["--debug", "--log=/tmp/x"],
				options: { TypeUrl: "x.Options", ConfigPath: `/etc/${name}.toml`, SystemdCgroup: true, Level: 3 },
			},
		]),
	);
	const logs = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`opt-${i}`, i % 3 === 0 ? i : `value ${i}`]));
	const flat = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`key-${i}`, i % 4 === 0 ? true : `/var/lib/${i}`]));
	return JSON.stringify(
		{ hosts: ["unix:///x.sock", "tcp://0.0.0.0:2375"], ...flat, "log-opts": logs, runtimes, last: 1 },
		null,
		2,
	);
}

type Pair = readonly [offset: number, key: string];

function pairsOf(tree: Tree): Pair[] {
	if (tree.kind === "list") return tree.items.flatMap(pairsOf);
	if (tree.kind === "scalar") return [];
	return tree.entries.flatMap((entry): Pair[] => [[entry.keySpan.start, entry.key], ...pairsOf(entry.value)]);
}

const read = (text: string) => {
	const { documents, problems } = json.parse(text);
	const root = documents[0]?.root;
	assert.ok(root);
	return { pairs: pairsOf(root), problems };
};

const breakages: Record<string, (key: string) => string> = {
	"no comma": (key) => `"${key}": 1`,
	"value missing": (key) => `"${key}": ,`,
	"colon missing": (key) => `"${key}" 1,`,
	"open key": (key) => `"${key}: 1,`,
	"open key, string value": (key) => `"${key}: "x",`,
	"open value": (key) => `"${key}": "ab`,
	"open value with its comma": (key) => `"${key}": "ab,`,
	"open list": (key) => `"${key}": [1,`,
	"open table": (key) => `"${key}": {`,
	"extra brace": () => "},",
	"extra bracket": () => "],",
	"bare key": (key) => `${key}: 1,`,
	"single quotes": (key) => `'${key}': 1,`,
	"smart quotes": (key) => `“${key}”: ‘x’,`,
	"trailing junk": (key) => `"${key}": 1 x,`,
	comment: (key) => `"${key}": 1, # why`,
};

const text = daemon();
const lines = text.split("\n");
const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
const targets = lines.flatMap((line, i) => {
	const match = /^(\s*)"([^"]+)": [^[{]+,$/.exec(line);
	return match ? [{ start: starts[i] ?? 0, length: line.length, indent: match[1] ?? "", key: match[2] ?? "" }] : [];
});

for (const [name, broken] of Object.entries(breakages)) {
	test(`one line broken (${name}) costs no other`, () => {
		const whole = read(text).pairs;
		assert.ok(whole.length > 120 && targets.length > 90);
		let share = 0;
		let problems = 0;
		for (const { start, length, indent, key } of targets) {
			const line = indent + broken(key);
			const result = read(text.slice(0, start) + line + text.slice(start + length));
			const found = new Set(result.pairs.map(([offset, k]) => `${offset} ${k}`));
			const others = whole.filter(([offset]) => offset < start || offset >= start + length);
			const kept = others.filter(([offset, k]) => found.has(`${offset > start ? offset + line.length - length : offset} ${k}`));
			share += kept.length / others.length;
			problems += result.problems.length;
		}
		assert.ok(share / targets.length >= 0.995, `${((100 * share) / targets.length).toFixed(2)} % of the others kept`);
		assert.ok(problems >= targets.length, "each broken line is reported");
		assert.ok(problems / targets.length <= 2, `${(problems / targets.length).toFixed(2)} problems a broken line`);
	});
}
