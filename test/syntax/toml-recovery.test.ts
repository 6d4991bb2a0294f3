import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { toml } from "../../server/src/syntax/toml.ts";
import type { Tree } from "../../server/src/syntax/tree.ts";

const TEXT = readFileSync(join(import.meta.dirname, "toml-cases/containerd-like.toml"), "utf8");
const PLACES = 30;
const RANDOM_PLACES = 150;

/** What may become of a line `key = …`. */
const BREAKS: Readonly<Record<string, (key: string) => string>> = {
	"no value": (key) => `${key} =`,
	"key only": (key) => key,
	"open string": (key) => `${key} = "ab`,
	"open literal string": (key) => `${key} = 'ab`,
	"open list": (key) => `${key} = ["a",`,
	"open inline table": (key) => `${key} = { a = 1,`,
	"open empty inline table": (key) => `${key} = {`,
	"no value but a sign": (key) => `${key} = @`,
	"no key": () => "= 1",
	"text behind the value": (key) => `${key} = 1 x`,
	"open header": () => "[a.b",
	'open """': (key) => `${key} = """ab`,
	"open '''": (key) => `${key} = '''ab`,
	"bad bare key": (key) => `${key}! = 1`,
};

/** Every key and where it stands: `offset:text`. Parts of dotted keys and headers count, inline tables too. */
function keysOf(text: string): Set<string> {
	const keys = new Set<string>();
	const walk = (tree: Tree): void => {
		if (tree.kind === "list") tree.items.forEach(walk);
		if (tree.kind !== "table") return;
		for (const { keySpan, value } of tree.entries) {
			keys.add(`${keySpan.start}:${text.slice(keySpan.start, keySpan.end)}`);
			walk(value);
		}
	};
	walk(toml.parse(text).documents[0]!.root);
	return keys;
}

/** Offset and text of the last key part of each pair: headers name tables, and a broken header may name another. */
const PAIRS = [...keysOf(TEXT)]
	.map((key) => ({ at: Number(key.split(":")[0]), text: key.slice(key.indexOf(":") + 1) }))
	.filter(({ at, text }) => /^[ \t]*=/.test(TEXT.slice(at + text.length)))
	.sort((a, b) => a.at - b.at);

/** The share of the pairs outside `from` … `to` (lines that were changed) that are still found where they now stand. */
function recall(broken: string, from: number, to: number): number {
	const shift = broken.length - TEXT.length;
	const found = keysOf(broken);
	const others = PAIRS.filter(({ at }) => at < from || at >= to);
	const kept = others.filter(({ at, text }) => found.has(`${at < from ? at : at + shift}:${text}`));
	return kept.length / others.length;
}

/** A small generator of pseudo-random numbers in [0, 1), the same on every run. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test("the text to be broken is sound and of the size we think", () => {
	assert.deepEqual(toml.parse(TEXT).problems, []);
	assert.ok(PAIRS.length > 200, String(PAIRS.length));
});

for (const [name, change] of Object.entries(BREAKS)) {
	test(`one line broken: ${name}`, () => {
		const lines = [...TEXT.matchAll(/^([ \t]*)([\w-]+) = .*$/gm)];
		const next = random(5);
		const shares: number[] = [];
		for (let i = 0; i < PLACES; i++) {
			const line = lines[Math.floor(next() * lines.length)]!;
			const end = line.index + line[0].length;
			const broken = TEXT.slice(0, line.index) + line[1] + change(line[2]!) + TEXT.slice(end);
			const { problems } = toml.parse(broken);
			assert.ok(problems.length > 0, `not noticed: ${line[0]}`);
			assert.ok(problems.length <= 3, `${line[0]}: ${JSON.stringify(problems)}`);
			shares.push(recall(broken, line.index, end));
		}
		assert.ok(mean(shares) >= 0.99, `mean ${mean(shares)}, worst ${Math.min(...shares)}`);
	});
}

function recallAtRandom(change: (at: number, next: () => number) => string): number {
	const next = random(17);
	const shares = Array.from({ length: RANDOM_PLACES }, () => {
		const at = Math.floor(next() * (TEXT.length - 1));
		const from = TEXT.lastIndexOf("\n", at - 1) + 1;
		return recall(change(at, next), from, TEXT.indexOf("\n", at) + 1);
	});
	return mean(shares);
}

test("a random character deleted", () => {
	const share = recallAtRandom((at) => TEXT.slice(0, at) + TEXT.slice(at + 1));
	assert.ok(share >= 0.99, String(share));
});

test("a random character inserted", () => {
	const characters = "\"'[]{}=,.#x1 \\\n";
	const share = recallAtRandom((at, next) => {
		const character = characters.charAt(Math.floor(next() * characters.length));
		return TEXT.slice(0, at) + character + TEXT.slice(at);
	});
	assert.ok(share >= 0.976, String(share));
});
