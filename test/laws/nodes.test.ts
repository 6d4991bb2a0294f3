import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { analyze, type Judged } from "../../server/src/analysis/analyze.ts";
import { compileFix } from "../../server/src/analysis/fixes.ts";
import { render } from "../../server/src/base/message.ts";
import type { Node } from "../../server/src/node/node.ts";
import { withEdits } from "../harness/fix-law.ts";
import { type Files, nodesOf } from "../harness/node-of.ts";
import { collectCases, type RuleCase, readCase } from "../harness/rule-cases.ts";

const ROOT = path.resolve(__dirname, "../..");
const RUNS = 300;
/** A node that is not calm after so many rounds of fixes never will be. */
const MAX_ROUNDS = 12;

let cases: readonly RuleCase[] = [];

before(async () => {
	const tests = readdirSync(path.join(ROOT, "test/rules")).filter((file) => file.endsWith(".test.ts"));
	const collected = await collectCases(tests.map((file) => path.join(ROOT, "test/rules", file)));
	cases = [...collected.values()].flat();
	assert.ok(cases.length > 100, "no cases were seen");
});

const show = ({ rule, severity, at, message, related }: Judged): string =>
	JSON.stringify([
		rule.id,
		severity,
		at.file.path,
		at.span,
		render(message, "en"),
		(related ?? []).map((r) => [r.at.file.path, r.at.span]),
	]);

/** Files of two cases as one node, the first one's where both have a path. */
const merged = (a: RuleCase, b: RuleCase): Files => ({ ...readCase(b).files, ...readCase(a).files });

const pair = () => fc.tuple(fc.nat({ max: cases.length - 1 }), fc.nat({ max: cases.length - 1 }));

describe("laws of whole nodes", () => {
	test("law 5: the order of files does not matter", async () => {
		await fc.assert(
			fc.asyncProperty(pair(), fc.infiniteStream(fc.nat()), async ([i, j], numbers) => {
				const [a, b] = [cases[i] as RuleCase, cases[j] as RuleCase];
				for (const node of await nodesOf(merged(a, b), a.assume)) {
					const shuffled: Node = { ...node, files: [...node.files].sort(() => ((numbers.next().value as number) % 2 ? 1 : -1)) };
					assert.deepEqual(analyze(shuffled).map(show), analyze(node).map(show));
				}
			}),
			{ numRuns: RUNS, includeErrorInReport: true },
		);
	});

	test("law 3: all safe fixes together come to rest", async () => {
		await fc.assert(
			fc.asyncProperty(pair(), async ([i, j]) => {
				const [a, b] = [cases[i] as RuleCase, cases[j] as RuleCase];
				let files = merged(a, b);
				for (let round = 0; round < MAX_ROUNDS; round++) {
					const edits = (await nodesOf(files, a.assume))
						.filter(({ root }) => root === "/")
						.flatMap((node) => analyze(node))
						.flatMap(safeEdits)[0];
					if (!edits) return;
					const after = withEdits(files, edits);
					assert.notDeepEqual(after, files, "a fix that changes nothing");
					files = after;
				}
				const left = (await nodesOf(files, a.assume)).flatMap((node) => analyze(node)).map(show);
				assert.fail(`not calm after ${MAX_ROUNDS} rounds: ${a.name} with ${b.name}: ${left.join("\n")}`);
			}),
			{ numRuns: RUNS, includeErrorInReport: true },
		);
	});
});

/** What each safe fix of a finding would do; nodes with a root of their own are left alone: their paths are not those of the files. */
function safeEdits({ fixes }: Judged) {
	return (fixes ?? []).flatMap((fix) => {
		const edits = fix?.safe ? compileFix(fix) : undefined;
		return edits ? [edits] : [];
	});
}
