import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { analyze, type Judged } from "../../server/src/analysis/analyze.ts";
import { compileFix, type FileEdit } from "../../server/src/analysis/fixes.ts";
import { documentsOfNode } from "../../server/src/node/node.ts";
import type { Fix } from "../../server/src/rules/rule.ts";
import { type Data, same, toData } from "../../server/src/syntax/data.ts";
import { withEdits } from "../harness/fix-law.ts";
import { type Files, nodesOf } from "../harness/node-of.ts";
import { collectCases, type RuleCase, readCase } from "../harness/rule-cases.ts";
import { mutated } from "./edit-law.ts";

// Law 3 on texts that nobody wrote: files of two cases on one node, one of them with letters or lines lost, doubled or swapped.

const FOLDER = path.resolve(__dirname, "../rules");
const RUNS = 300;
/** A node that is not calm after so many safe fixes never will be. */
const MAX_ROUNDS = 25;
const INSERTS = [",", '"', "]", "}", "\t", "#", "\r\n", " = ", ": ", "“", "version = 2\n", "maxPods: 5\n"];

let cases: readonly RuleCase[] = [];

before(async () => {
	const tests = readdirSync(FOLDER).filter((file) => file.endsWith(".test.ts"));
	const collected = await collectCases(tests.map((file) => path.join(FOLDER, file)));
	// Large files say nothing here that small ones do not.
	cases = [...collected.values()].flat().filter(({ files }) => Object.values(files).every((file) => file.length < 3000));
	assert.ok(cases.length > 300, "no cases were seen");
});

/** A node of two cases: the first one's files win, and one of its texts is damaged. */
const nodes = () =>
	fc.tuple(fc.nat({ max: cases.length - 1 }), fc.nat({ max: cases.length - 1 }), fc.nat()).chain(([i, j, which]) => {
		const [one, other] = [cases[i], cases[j]] as [RuleCase, RuleCase];
		const files: Files = { ...readCase(other).files, ...readCase(one).files };
		const texts = Object.entries(readCase(one).files).filter((pair): pair is [string, string] => typeof pair[1] === "string");
		const chosen = texts[which % Math.max(1, texts.length)];
		const damaged = chosen ? mutated([chosen[1]], INSERTS) : fc.constant("");
		return damaged.map((text) => ({ files: chosen ? { ...files, [chosen[0]]: text } : files, assume: one.assume ?? {} }));
	});

type Damaged = { readonly files: Files; readonly assume: NonNullable<RuleCase["assume"]> };

/** What is found on the nodes whose paths are those of the files. */
const findingsOn = async ({ files, assume }: Damaged): Promise<Judged[]> =>
	(await nodesOf(files, assume)).filter(({ root }) => root === "/").flatMap((node) => analyze(node));

const compiled = (fix: Fix | undefined): readonly FileEdit[] => (fix && compileFix(fix)) ?? [];

/** Every document of some files, by path and position: its data, and the number of its faults. */
async function documentsIn({ files, assume }: Damaged): Promise<Map<string, { data: Data; faults: number }>> {
	const documents = (await nodesOf(files, assume)).flatMap(documentsOfNode).map(({ document }) => document);
	return new Map(documents.map((d) => [`${d.file.path} ${d.index}`, { data: toData(d.root), faults: d.problems.length }]));
}

type Documents = Awaited<ReturnType<typeof documentsIn>>;

const pathsOf = (edits: readonly FileEdit[]): ReadonlySet<string> =>
	new Set(edits.map((edit) => (edit.type === "edit" ? edit.file.path : edit.path)));

/** No document of a touched file has new faults; one of any other file says what it said. */
function compare(before: Documents, after: Documents, touched: ReadonlySet<string>): void {
	for (const [key, { data, faults }] of before) {
		const now = after.get(key);
		if (!now) continue;
		if (touched.has(key.replace(/ \d+$/, ""))) assert.ok(now.faults <= faults, `${key} has new faults`);
		else assert.ok(same(now.data, data), `${key} says something else`);
	}
}

describe("law 3 on damaged nodes", () => {
	test("a fix touches no data of other files, and breaks none", async () => {
		let made = 0;
		await fc.assert(
			fc.asyncProperty(nodes(), async (damaged) => {
				const before = await documentsIn(damaged);
				const all = (await findingsOn(damaged)).flatMap(({ fixes }) => (fixes ?? []).map(compiled));
				for (const edits of all.filter((list) => list.length > 0)) {
					made++;
					compare(before, await documentsIn({ ...damaged, files: withEdits(damaged.files, edits) }), pathsOf(edits));
				}
			}),
			{ numRuns: RUNS, includeErrorInReport: true },
		);
		assert.ok(made > RUNS / 3, `only ${made} fixes were made`);
	});

	test("all safe fixes together come to rest", async () => {
		await fc.assert(
			fc.asyncProperty(nodes(), async (damaged) => {
				let now = damaged;
				for (let round = 0; round < MAX_ROUNDS; round++) {
					const safe = (await findingsOn(now)).flatMap(({ fixes }) => (fixes ?? []).filter((fix) => fix?.safe).map(compiled));
					const edits = safe.find((list) => list.length > 0);
					if (!edits) return;
					now = { ...now, files: withEdits(now.files, edits) };
				}
				assert.fail(`not calm after ${MAX_ROUNDS} fixes: ${JSON.stringify(damaged.files)}`);
			}),
			{ numRuns: RUNS, includeErrorInReport: true },
		);
	});
});
