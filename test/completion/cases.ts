import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { proposalsAt } from "../../server/src/analysis/completion/complete.ts";
import type { Proposal } from "../../server/src/analysis/completion/proposal.ts";
import type { Assumptions } from "../../server/src/node/node.ts";
import { nodesOf } from "../harness/node-of.ts";

/** A file with the cursor in it, and what must be offered there. */
export interface Place {
	readonly name: string;
	/** The file; `|` is the cursor. */
	readonly file: string;
	/** Labels that must be among those offered. */
	readonly has?: readonly string[];
	/** Labels that must not. */
	readonly not?: readonly string[];
	/** All labels, in their order. */
	readonly only?: readonly string[];
	/** Those offered as going. */
	readonly going?: readonly string[];
	/** The whole file after one of them was taken, by label; without stops. */
	readonly gives?: Readonly<Record<string, string>>;
	/** What is inserted for a label, with stops. */
	readonly snippet?: Readonly<Record<string, string>>;
	readonly assume?: Assumptions;
	/** Other files of the node. */
	readonly beside?: Readonly<Record<string, string>>;
}

/** What is offered at the cursor of a file at a path below the node root, and the text without the mark. */
export async function offered(
	path: string,
	marked: string,
	assume: Assumptions = {},
	beside: Readonly<Record<string, string>> = {},
): Promise<{ text: string; proposals: readonly Proposal[] }> {
	const offset = marked.indexOf("|");
	assert.ok(offset >= 0 && marked.indexOf("|", offset + 1) < 0, "one cursor");
	const text = marked.replace("|", "");
	const [node] = await nodesOf({ ...beside, [path]: text }, assume);
	const file = node?.files.find((one) => one.file.path === path)?.file;
	assert.ok(node && file, `${path} is a file of a node`);
	return { text, proposals: proposalsAt(node, file, offset) };
}

/** Runs the places of one kind of file, a test each. */
export function testPlaces(kind: string, path: string, places: readonly Place[]): void {
	describe(`completion in ${kind}`, () => {
		for (const place of places) test(place.name, () => check(path, place));
	});
}

async function check(path: string, place: Place): Promise<void> {
	const { text, proposals } = await offered(path, place.file, place.assume, place.beside);
	const labels = proposals.map(({ label }) => label);
	const find = (label: string): Proposal => {
		const found = proposals.find((one) => one.label === label);
		assert.ok(found, `${label} among ${labels.slice(0, 40).join(", ") || "nothing"}`);
		return found;
	};
	for (const label of place.has ?? []) find(label);
	for (const label of place.not ?? []) assert.ok(!labels.includes(label), `${label} is offered`);
	if (place.only) assert.deepEqual(labels, place.only);
	for (const label of place.going ?? []) assert.equal(find(label).deprecated, true, `${label} is going`);
	for (const [label, after] of Object.entries(place.gives ?? {})) {
		const { span, insertion } = find(label);
		assert.equal(text.slice(0, span.start) + insertion.plain + text.slice(span.end), after);
	}
	for (const [label, snippet] of Object.entries(place.snippet ?? {})) assert.equal(find(label).insertion.snippet, snippet);
	const stated = [place.has, place.not, place.only, place.going, place.gives, place.snippet];
	assert.ok(
		stated.some((one) => one !== undefined),
		"something is expected",
	);
}
