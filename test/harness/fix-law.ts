import assert from "node:assert/strict";
import { analyze, type Judged } from "../../server/src/analysis/analyze.ts";
import { compileFix, type FileEdit } from "../../server/src/analysis/fixes.ts";
import { applyEdits } from "../../server/src/base/edit.ts";
import { render } from "../../server/src/base/message.ts";
import { documentsOfNode, type Node } from "../../server/src/node/node.ts";
import type { Fix } from "../../server/src/rules/rule.ts";
import { type Files, nodesOf } from "./node-of.ts";

/** The files with what a fix does to them. */
export function withEdits(files: Files, edits: readonly FileEdit[]): Files {
	const after: Record<string, Files[string]> = { ...files };
	for (const edit of edits) {
		if (edit.type === "edit") after[edit.file.path] = applyEdits(edit.file.text, edit.edits);
		else if (edit.type === "create") {
			assert.equal(after[edit.path], undefined, `a fix creates ${edit.path}, which is there`);
			after[edit.path] = edit.text;
		} else {
			const moved = after[edit.path];
			assert.ok(moved !== undefined && after[edit.to] === undefined, `a fix renames ${edit.path} to ${edit.to}`);
			delete after[edit.path];
			after[edit.to] = moved;
		}
	}
	return after;
}

/** What is wrong with files, as far as it stays the same when lines move. */
function summaryOf(nodes: readonly Node[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const node of nodes) for (const finding of analyze(node)) count(counts, keyOf(finding));
	return counts;
}

const count = (counts: Map<string, number>, key: string): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

const keyOf = ({ rule, at, message }: Judged): string => `${rule.id} in ${at.file.path}: ${render(message, "en")}`;

/** Faults of the text by file. */
function faultsOf(nodes: readonly Node[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { document } of nodes.flatMap(documentsOfNode))
		counts.set(document.file.path, (counts.get(document.file.path) ?? 0) + document.problems.length);
	return counts;
}

/**
 * Law 3 for one fix of one finding: it can be made, no file gets a new fault, the finding is gone afterwards, and nothing else
 * has come but what it is known to uncover. Returns the files after it.
 */
export async function holdsFixLaw(
	files: Files,
	nodes: readonly Node[],
	finding: Judged,
	fix: Fix,
	uncovers: readonly string[],
): Promise<Files> {
	const title = `fix "${render(fix.title, "en")}"`;
	const edits = compileFix(fix);
	assert.ok(edits, `${title} can be made`);
	const after = withEdits(files, edits);
	const assume = nodes[0]?.assume ?? {};
	const fixed = await nodesOf(after, assume);

	const faults = faultsOf(nodes);
	for (const [path, number] of faultsOf(fixed)) assert.ok(number <= (faults.get(path) ?? 0), `${title} breaks ${path}`);

	const [before, now] = [summaryOf(nodes), summaryOf(fixed)];
	const key = keyOf(finding);
	assert.ok((now.get(key) ?? 0) < (before.get(key) ?? 0), `${title} leaves the finding`);
	const brought = [...now].filter(([one, number]) => number > (before.get(one) ?? 0)).map(([one]) => one);
	assert.deepEqual(
		brought.filter((one) => !uncovers.some((id) => one.startsWith(`${id} in `))),
		[],
		`${title} brings something new`,
	);
	return after;
}
