import { editsOf } from "../analysis/actions.ts";
import { analyze, type Judged } from "../analysis/analyze.ts";
import type { FileEdit } from "../analysis/fixes.ts";
import { render } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import { Draft, type FileChange, remembering } from "./draft.ts";
import type { Site } from "./nodes.ts";
import type { Fix } from "./offers.ts";

/** A fix that is part of a plan. */
export interface Step {
	readonly finding: Judged;
	readonly fix: Fix;
	readonly edits: readonly FileEdit[];
}

/** What fixing a node comes to. Nothing is written yet. */
export interface Plan {
	readonly site: Site;
	/** In the order they are made. */
	readonly steps: readonly Step[];
	readonly changes: readonly FileChange[];
	/** The findings afterwards. */
	readonly left: readonly Judged[];
}

/** Which fixes are wanted. */
export interface Wish {
	/** Ids of rules; none: all of them. */
	readonly rules: readonly string[];
	readonly unsafe: boolean;
}

/** Bound of the rounds of judging and fixing. */
const MAX_ROUNDS = 200;

/**
 * Fixes a node in memory until nothing is left that is wanted. One fix changes what the next one finds, so the node is judged
 * again after each round: of safe fixes a round makes all that do not touch each other, of others one.
 */
export async function planFixes(site: Site, wish: Wish): Promise<Plan> {
	const reader = remembering(
		site.reader,
		site.node.files.map(({ file }) => file),
	);
	let draft = new Draft(reader);
	let node = site.node;
	let left = analyze(node);
	const steps: Step[] = [];
	const seen = new Set([draft.key()]);
	const useless = new Set<string>();
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const batch = nextSteps(left, wish, useless);
		if (batch.length === 0) break;
		const made = await make(draft, node, site, batch);
		// What cannot be made, or leads back to where we were, is not tried again.
		if (!made || seen.has(made.draft.key())) {
			for (const step of batch) useless.add(keyOf(step));
			continue;
		}
		({ draft, node } = made);
		steps.push(...made.steps);
		seen.add(draft.key());
		left = analyze(node);
	}
	return { site, steps, changes: draft.changes(), left };
}

interface Made {
	readonly draft: Draft;
	readonly node: Node;
	readonly steps: readonly Step[];
}

/** All steps of a batch; only the first one where they break a file together. */
async function make(draft: Draft, node: Node, site: Site, batch: readonly Step[]): Promise<Made | undefined> {
	const [first] = batch;
	const together = await draft.with(batch.flatMap(({ edits }) => edits));
	const after = await together?.nodeOf(site);
	if (together && after && faultsIn(after) <= faultsIn(node)) return { draft: together, node: after, steps: batch };
	const alone = first && batch.length > 1 ? await draft.with(first.edits) : undefined;
	return alone && first ? { draft: alone, node: await alone.nodeOf(site), steps: [first] } : undefined;
}

const faultsIn = (node: Node): number => documentsOfNode(node).reduce((sum, { document }) => sum + document.problems.length, 0);

const keyOf = ({ finding, fix }: Step): string =>
	JSON.stringify([finding.rule.id, finding.at.file.path, render(fix.title, "en")]);

/** What can be done at once: safe fixes on lines of their own; where there is none, one that is not safe, if such are wanted. */
function nextSteps(findings: readonly Judged[], { rules, unsafe }: Wish, useless: ReadonlySet<string>): Step[] {
	const wanted = findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule.id));
	const touched = new Touched();
	const safe = wanted.flatMap((finding) => {
		const step = stepFor(finding, true, useless);
		return step && touched.take(step.edits) ? [step] : [];
	});
	if (safe.length > 0 || !unsafe) return safe;
	for (const finding of wanted) {
		const step = stepFor(finding, false, useless);
		if (step) return [step];
	}
	return [];
}

/** The first fix of a finding that can be made and is as safe as that. */
function stepFor(finding: Judged, isSafe: boolean, useless: ReadonlySet<string>): Step | undefined {
	for (const fix of finding.fixes ?? []) {
		if (fix?.safe !== isSafe) continue;
		const edits = editsOf(fix);
		const step = edits && { finding, fix, edits };
		if (step && !useless.has(keyOf(step))) return step;
	}
	return undefined;
}

/** The places that the fixes of one round touch. */
class Touched {
	readonly #spans = new Map<string, Span[]>();

	/** Whether edits have a line break between them and all others, and so no comma or bracket that both count on; takes them if so. */
	take(edits: readonly FileEdit[]): boolean {
		if (!edits.every((edit) => this.#isFree(edit))) return false;
		for (const edit of edits) {
			for (const path of pathsOf(edit)) this.#spans.set(path, [...(this.#spans.get(path) ?? []), extentOf(edit)]);
		}
		return true;
	}

	#isFree(edit: FileEdit): boolean {
		const { start, end } = extentOf(edit);
		return pathsOf(edit).every((path) =>
			(this.#spans.get(path) ?? []).every((other) => {
				if (edit.type !== "edit") return false;
				const between = other.end < start ? [other.end, start] : end < other.start ? [end, other.start] : [0, 0];
				return /[\r\n]/.test(edit.file.text.slice(...between));
			}),
		);
	}
}

/** The files that an edit is about. */
export const pathsOf = (edit: FileEdit): string[] =>
	edit.type === "edit" ? [edit.file.path] : edit.type === "create" ? [edit.path] : [edit.path, edit.to];

/** From the first to the last place an edit touches; everything, for one of a whole file. */
function extentOf(edit: FileEdit): Span {
	if (edit.type !== "edit") return { start: 0, end: Number.POSITIVE_INFINITY };
	return {
		start: Math.min(...edit.edits.map(({ span }) => span.start)),
		end: Math.max(...edit.edits.map(({ span }) => span.end)),
	};
}
