import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { proposalsAt } from "../../server/src/analysis/completion/complete.ts";
import type { Proposal } from "../../server/src/analysis/completion/proposal.ts";
import type { SourceFile } from "../../server/src/base/file.ts";
import type { Kind } from "../../server/src/kinds/kind.ts";
import type { Node } from "../../server/src/node/node.ts";
import { documentsOf } from "../../server/src/syntax/documents.ts";
import { formats } from "../../server/src/syntax/formats.ts";
import { nodesOf } from "../harness/node-of.ts";
import { collectCases, type RuleCase, readCase } from "../harness/rule-cases.ts";

const ROOT = path.resolve(__dirname, "../..");
const RUNS = 300;

interface Place {
	readonly node: Node;
	readonly file: SourceFile;
	readonly kind: Kind;
}

let places: readonly Place[] = [];

before(async () => {
	const tests = readdirSync(path.join(ROOT, "test/rules")).filter((file) => file.endsWith(".test.ts"));
	const cases = [...(await collectCases(tests.map((file) => path.join(ROOT, "test/rules", file)))).values()].flat();
	places = (await Promise.all(cases.map(placesOf))).flat();
	assert.ok(places.length > 200, "no files were seen");
});

async function placesOf(one: RuleCase): Promise<Place[]> {
	const nodes = await nodesOf(readCase(one).files, one.assume);
	return nodes.flatMap((node) => node.files.map(({ file, kind }) => ({ node, file, kind })));
}

const faultsIn = (file: SourceFile, kind: Kind): number =>
	documentsOf(file, formats[kind.format]).reduce((sum, { problems }) => sum + problems.length, 0);

const afterTaking = ({ text }: SourceFile, { span, insertion }: Proposal): string =>
	text.slice(0, span.start) + insertion.plain + text.slice(span.end);

/** A file of a case, and a place in it. */
const spot = () => fc.tuple(fc.nat({ max: places.length - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat());

function holdsFor({ node, file, kind }: Place, offset: number, pick: number): void {
	const proposals = proposalsAt(node, file, offset);
	const lineStart = Math.max(file.text.lastIndexOf("\n", offset - 1), file.text.lastIndexOf("\r", offset - 1)) + 1;
	for (const { span, label, shorter, insertion } of proposals) {
		assert.ok(lineStart <= span.start && span.start <= offset && offset <= span.end, `${label} replaces the word at the cursor`);
		assert.ok(!/[\r\n]/.test(file.text.slice(span.start, span.end)), `${label} replaces no line end`);
		assert.ok(!shorter || (shorter.start === span.start && shorter.end <= span.end), `${label} replaces a part of it`);
		assert.ok(!/\$[\d{]/.test(insertion.plain), `${label} inserts no marks of a snippet`);
	}
	if (faultsIn(file, kind) > 0) return;
	const keys = proposals.filter(({ kind: of }) => of !== "value");
	const chosen = keys[pick % Math.max(1, keys.length)];
	if (!chosen) return;
	const text = afterTaking(file, chosen);
	assert.equal(faultsIn({ ...file, text }, kind), 0, `${chosen.label} at ${offset} of ${file.path}:\n${text}`);
}

describe("completion anywhere", () => {
	test("a proposal replaces the word at the cursor, and a key never brings a fault", () => {
		fc.assert(
			fc.property(spot(), ([index, share, pick]) => {
				const place = places[index] as Place;
				holdsFor(place, Math.round(share * place.file.text.length), pick);
			}),
			{ numRuns: RUNS, includeErrorInReport: true },
		);
	});

	test("a file that is cut off anywhere still gets an answer", () => {
		fc.assert(
			fc.property(spot(), ([index, share, pick]) => {
				const { node, file, kind } = places[index] as Place;
				const offset = Math.round(share * file.text.length);
				const cut: SourceFile = { ...file, text: file.text.slice(0, offset) };
				const files = node.files.map((one) => (one.file === file ? { file: cut, kind } : one));
				holdsFor({ node: { ...node, files }, file: cut, kind }, offset, pick);
			}),
			{ numRuns: RUNS, includeErrorInReport: true },
		);
	});
});
