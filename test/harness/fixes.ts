import assert from "node:assert/strict";
import type { Judged } from "../../server/src/analysis/analyze.ts";
import { render } from "../../server/src/base/message.ts";
import type { Node } from "../../server/src/node/node.ts";
import type { Fix } from "../../server/src/rules/rule.ts";
import { holdsFixLaw } from "./fix-law.ts";
import type { Files } from "./node-of.ts";

/** A file after a fix: its whole text, or some of it; `gone` where it was renamed. */
export type FileAfter = string | "gone" | { readonly contains?: string; readonly lacks?: string };

interface Wanted {
	readonly safe?: readonly boolean[];
	readonly fixed?: readonly Readonly<Record<string, FileAfter>>[];
	readonly uncovers?: readonly string[];
}

/** Every fix of the findings keeps law 3, and leaves the files that are listed for it. One that several findings offer counts once. */
export async function fixesAre(files: Files, nodes: readonly Node[], findings: readonly Judged[], wanted: Wanted): Promise<void> {
	const results = new Map<string, { title: string; after: Files; safe: boolean }>();
	for (const finding of findings) {
		for (const fix of finding.fixes ?? []) {
			if (!fix) continue;
			const after = await holdsFixLaw(files, nodes, finding, fix, wanted.uncovers ?? []);
			const title = titleOf(fix);
			results.set(JSON.stringify([title, after]), { title, after, safe: fix.safe });
		}
	}
	const made = [...results.values()];
	if (wanted.safe)
		assert.deepEqual(
			made.map(({ safe }) => safe),
			wanted.safe,
			"safe fixes",
		);
	if (!wanted.fixed) return;
	assert.equal(made.length, wanted.fixed.length, `fixes: ${made.map(({ title }) => title).join(" / ")}`);
	for (const [i, { title, after }] of made.entries()) changed(files, after, wanted.fixed[i] ?? {}, title);
}

const titleOf = (fix: Fix): string => render(fix.title, "en");

function changed(before: Files, after: Files, wanted: Readonly<Record<string, FileAfter>>, title: string): void {
	const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
	assert.deepEqual(paths.sort(), Object.keys(wanted).sort(), `files changed by "${title}"`);
	for (const [path, want] of Object.entries(wanted)) {
		const now = after[path];
		if (want === "gone") assert.equal(now, undefined, `${path} after "${title}"`);
		else if (typeof want === "string") assert.equal(now, want, `${path} after "${title}"`);
		else {
			assert.ok(typeof now === "string", `${path} after "${title}"`);
			if (want.contains !== undefined) assert.ok(now.includes(want.contains), `${path} after "${title}" holds:\n${now}`);
			if (want.lacks !== undefined) assert.ok(!now.includes(want.lacks), `${path} after "${title}" holds:\n${now}`);
		}
	}
}
