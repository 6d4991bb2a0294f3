import assert from "node:assert/strict";
import { inspect } from "node:util";
import fc from "fast-check";
import { applyEdits } from "../../server/src/base/edit.ts";
import type { Span } from "../../server/src/base/span.ts";
import { type Data, type DataChange, toData, withChange } from "../../server/src/syntax/data.ts";
import type { Format } from "../../server/src/syntax/format.ts";
import { keepsLaw } from "../../server/src/syntax/proven.ts";
import type { Path, Tree } from "../../server/src/syntax/tree.ts";

/** How edits came out: kept the law, broke it (and so would not be offered), or were not made. */
export interface Tally {
	kept: number;
	refused: number;
	broken: number;
	/** The first edit that was not made, to look at. */
	sample?: { text: string; change: DataChange; edited?: string };
}

/** Makes one change and counts; a change without meaning does not count. */
export function tryChange(
	format: Format,
	text: string,
	change: DataChange,
	tally: Tally,
	mayRefuse: (data: Data) => boolean,
): void {
	const document = format.parse(text).documents[0];
	assert.ok(document, "at least one document");
	const after = withChange(toData(document.root), change);
	if (after === undefined) return;
	const edits = format.edit(text, 0, [change]);
	if (edits && keepsLaw(format, text, 0, [change], edits)) {
		tally.kept++;
		return;
	}
	if (!edits && mayRefuse(after)) return;
	if (edits) tally.broken++;
	else tally.refused++;
	tally.sample ??= { text, change, ...(edits ? { edited: applyEdits(text, edits) } : {}) };
}

/** Every place in some data, the root first. */
export function placesOf(data: Data, at: Path = []): Path[] {
	if (Array.isArray(data)) return [at, ...data.flatMap((item, i) => placesOf(item, [...at, i]))];
	if (typeof data !== "object" || data === null) return [at];
	return [at, ...Object.entries(data).flatMap(([key, item]) => placesOf(item, [...at, key]))];
}

/** A choice by a random number. */
export const pick = <T>(list: readonly T[], random: number): T | undefined => list[random % list.length];

/** Law 1: every span of a reading lies inside the text, the right way round. */
export function spansAreSound(format: Format, text: string): void {
	const { documents, problems } = format.parse(text);
	const inside = (where: Span, what: string) =>
		assert.ok(
			where.start >= 0 && where.start <= where.end && where.end <= text.length,
			`${what} ${where.start}..${where.end} of ${text.length}`,
		);
	assert.ok(documents.length > 0);
	for (const document of documents) {
		inside(document.span, "document");
		for (const comment of document.comments) inside(comment, "comment");
		walk(document.root, (tree) => {
			inside(tree.span, tree.kind);
			if (tree.kind === "table")
				for (const entry of tree.entries) for (const s of [entry.span, entry.keySpan]) inside(s, entry.key);
		});
	}
	for (const problem of problems) {
		inside(problem.span, problem.code);
		if (problem.related) inside(problem.related, "related");
		if (problem.repair) applyEdits(text, problem.repair);
		for (const edit of problem.repair ?? []) inside(edit.span, "repair");
	}
}

function walk(tree: Tree, see: (tree: Tree) => void): void {
	see(tree);
	if (tree.kind === "list") for (const item of tree.items) walk(item, see);
	if (tree.kind === "table") for (const entry of tree.entries) walk(entry.value, see);
}

/** A text with some characters or lines removed, doubled, put in or swapped. */
export function mutated(texts: readonly string[], inserts: readonly string[]): fc.Arbitrary<string> {
	const change = fc.record({ kind: fc.nat(4), at: fc.nat(), other: fc.nat(), what: fc.constantFrom(...inserts) });
	return fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 2 })).map(([text, changes]) =>
		changes.reduce((now, { kind, at, other, what }) => {
			if (kind >= 3) return mutatedLines(now, kind, at, other);
			const here = at % (now.length + 1);
			if (kind === 0) return now.slice(0, here) + now.slice(here + 1);
			if (kind === 1) return now.slice(0, here) + what + now.slice(here);
			return now.slice(0, here) + now.slice(here, here + (other % 9)) + now.slice(here);
		}, text),
	);
}

function mutatedLines(text: string, kind: number, at: number, other: number): string {
	const lines = text.split("\n");
	const here = at % lines.length;
	if (kind === 3) lines.splice(here, 1);
	else lines.splice(other % (lines.length + 1), 0, lines[here] ?? "");
	return lines.join("\n");
}

/** Refusals stay few; what they were is in the message. */
export function assertFew(tally: Tally, most: number): void {
	const all = tally.kept + tally.refused + tally.broken;
	const not = tally.refused + tally.broken;
	assert.ok(all >= 100, `only ${all} changes had a meaning`);
	assert.ok(
		not <= all * most,
		`${not} of ${all} not made (${tally.broken} broke the law): ${inspect(tally.sample, { depth: 9 })}`,
	);
}
