import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { type Data, type DataChange, toData } from "../../server/src/syntax/data.ts";
import { toml } from "../../server/src/syntax/toml.ts";
import { assertFew, mutated, spansAreSound, type Tally, tryChange } from "./edit-law.ts";
import { changeFor, dice, table, value, writtenAnyhow } from "./toml-texts.ts";

const RUNS = Number(process.env.LAW_RUNS ?? 300);
const OPS: readonly DataChange["op"][] = ["set", "remove", "insert", "move"];

/** Where to find more texts to try, beside our own: a folder, looked through to its bottom. */
const MORE = process.env.TOML_TEXTS_DIR;
const OWN = join(import.meta.dirname, "../syntax/toml-cases");
const ownTexts = ["containerd-like.toml", ...readdirSync(join(OWN, "valid")).map((name) => join("valid", name))];

const fixtures: readonly string[] = [
	...ownTexts.map((name) => join(OWN, name)),
	...(MORE ? readdirSync(MORE, { recursive: true }).map((name) => join(MORE, String(name))) : []),
]
	.filter((file) => /\.(?:toml|conf)$/.test(file))
	.map((file) => readFileSync(file, "utf8"));

const generated = fc.record({ data: table, seed: fc.nat() }).map(({ data, seed }) => writtenAnyhow(data, dice(seed)));

/** Mostly no sound TOML any more. */
const broken = mutated(fixtures, [..."\"'[]{}=,.#x1 \\\n\r“", "[a]", "a = ", '"""']);

const dataOf = (text: string): Data => toData(toml.parse(text).documents[0]!.root);
const never = () => false;

function assertLaw(texts: fc.Arbitrary<string>, ops: readonly DataChange["op"][], most: number): Tally {
	const tally: Tally = { kept: 0, refused: 0, broken: 0 };
	fc.assert(
		fc.property(texts, fc.constantFrom(...ops), value, fc.nat(), (text, op, newValue, seed) => {
			const change = changeFor(op, dataOf(text), newValue, dice(seed));
			if (change) tryChange(toml, text, change, tally, never);
		}),
		{ numRuns: RUNS },
	);
	assertFew(tally, most);
	return tally;
}

for (const op of OPS) {
	test(`${op}: the old data with that one change, comments and line ends kept`, () => {
		const tally = assertLaw(generated, [op], 0.02);
		assert.equal(
			tally.broken,
			0,
			JSON.stringify(tally.sample, (_, inner) => (typeof inner === "bigint" ? `${inner}n` : inner)),
		);
	});
}

test("the same in texts of ours", () => {
	const tally = assertLaw(fc.constantFrom(...fixtures), OPS, 0.02);
	assert.equal(
		tally.broken,
		0,
		JSON.stringify(tally.sample, (_, inner) => (typeof inner === "bigint" ? `${inner}n` : inner)),
	);
});

test("in a text with errors nearly every edit is made, too", () => {
	assertLaw(broken, OPS, 0.05);
});

test("the texts that the law is tried on are sound TOML and of every sort", () => {
	const sorts = { "[[": 0, "{": 0, '"""': 0, "\r\n": 0, "#": 0, " . ": 0, "'": 0 };
	fc.assert(
		fc.property(generated, (text) => {
			assert.deepEqual(toml.parse(text).problems, [], text);
			for (const mark of Object.keys(sorts) as (keyof typeof sorts)[]) if (text.includes(mark)) sorts[mark]++;
		}),
		{ numRuns: RUNS },
	);
	for (const [mark, times] of Object.entries(sorts)) assert.ok(times >= RUNS / 100, `${times} texts with ${mark}`);
});

test("reading never throws, and every place lies in the text and in order", () => {
	const signs = [..."ab\"'[]{}=,.#\\\n\r\t -1“”"];
	const any = fc.oneof(
		broken,
		generated,
		fc.string({ unit: "binary", maxLength: 60 }),
		fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 }),
	);
	fc.assert(
		fc.property(any, (text) => {
			spansAreSound(toml, text);
			for (const { start, end } of toml.parse(text).documents[0]!.comments) assert.ok(text[start] === "#" && start < end);
		}),
		{ numRuns: RUNS * 2 },
	);
});
