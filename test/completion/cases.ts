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
	/** The labels that come first, in their order. */
	readonly first?: readonly string[];
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

/** How many places every kind of file is tested at, and one of how many lies in a broken file. */
const LEAST = 15;
const BROKEN = 3;

/** Runs the places of one kind of file, a test each. Those in broken files have names that begin with `broken`. */
export function testPlaces(kind: string, path: string, places: readonly Place[]): void {
	describe(`completion in ${kind}`, () => {
		for (const place of places) test(place.name, () => check(path, place));
		test("there are enough places, a third of them in broken files", () => {
			const broken = places.filter(({ name }) => name.startsWith("broken")).length;
			assert.ok(places.length >= LEAST && broken * BROKEN >= places.length, `${broken} of ${places.length}`);
		});
	});
}

async function check(path: string, place: Place): Promise<void> {
	const { text, proposals } = await offered(path, place.file, place.assume, place.beside);
	const offset = place.file.indexOf("|");
	const labels = proposals.map(({ label }) => label);
	const find = (label: string): Proposal => {
		const found = proposals.find((one) => one.label === label);
		assert.ok(found, `${label} among ${labels.slice(0, 40).join(", ") || "nothing"}`);
		return found;
	};
	for (const label of place.has ?? []) find(label);
	for (const label of place.not ?? []) assert.ok(!labels.includes(label), `${label} is offered`);
	if (place.first) assert.deepEqual(labels.slice(0, place.first.length), place.first);
	if (place.only) assert.deepEqual(labels, place.only);
	for (const label of place.going ?? []) assert.equal(find(label).deprecated, true, `${label} is going`);
	for (const [label, after] of Object.entries(place.gives ?? {})) {
		const { span, insertion, filter } = find(label);
		assert.ok(isShown(text.slice(span.start, offset), filter), `an editor would hide ${label}: ${filter}`);
		assert.equal(text.slice(0, span.start) + insertion.plain + text.slice(span.end), after);
	}
	for (const [label, snippet] of Object.entries(place.snippet ?? {})) assert.equal(find(label).insertion.snippet, snippet);
	const stated = [place.has, place.not, place.first, place.only, place.going, place.gives, place.snippet];
	assert.ok(
		stated.some((one) => one !== undefined),
		"something is expected",
	);
}

/** Whether an editor still shows a proposal behind what was typed: its letters stand in the filter, in this order. */
function isShown(typed: string, filter: string): boolean {
	let at = 0;
	for (const letter of typed.trimStart().toLowerCase()) {
		at = filter.toLowerCase().indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
