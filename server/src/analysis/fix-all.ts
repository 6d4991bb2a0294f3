import { applyEdits, composeEdits, type TextEdit } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import { defineMessages, type Message } from "../base/message.ts";
import type { Node } from "../node/node.ts";
import type { Fix } from "../rules/rule.ts";
import { documentsOf } from "../syntax/documents.ts";
import { formats } from "../syntax/formats.ts";
import { editsOf } from "./actions.ts";
import { analyze, type Judged } from "./analyze.ts";
import type { FileEdit } from "./fixes.ts";

const messages = defineMessages({
	all: { en: "Mend all that is safe to mend in this file", zh: "修复此文件中所有可安全修复的问题" },
	rule: { en: "Mend all of {rule} in this file", zh: "修复此文件中所有的 {rule}" },
});

export const fixAllTitle = (): Message => messages.all();
export const fixRuleTitle = (rule: string): Message => messages.rule({ rule });

/** Bound of the rounds of judging and mending. */
const MAX_ROUNDS = 100;

/**
 * Mends one file until nothing is left that `wants` takes: one fix changes what the next one finds, so the node is judged
 * again after each round. `more` is asked before each round; what was mended by then is the answer. Undefined where nothing
 * can be mended.
 */
export function fixAll(
	node: Node,
	path: string,
	wants: (finding: Judged, fix: Fix) => boolean,
	more: () => boolean = () => true,
): FileEdit | undefined {
	const original = fileIn(node, path);
	let now = node;
	let edits: TextEdit[] = [];
	for (let round = 0; original && round < MAX_ROUNDS && more(); round++) {
		const step = mend(now, path, wants);
		if (!step) break;
		edits = composeEdits(edits, step.edits);
		now = step.node;
	}
	return original && edits.length > 0 ? { type: "edit", file: original, edits } : undefined;
}

const fileIn = (node: Node, path: string): SourceFile | undefined => node.files.find(({ file }) => file.path === path)?.file;

/** One round: fixes on lines of their own are made together, the others wait for the next. */
function mend(
	node: Node,
	path: string,
	wants: (finding: Judged, fix: Fix) => boolean,
): { node: Node; edits: TextEdit[] } | undefined {
	const claimed = node.files.find(({ file }) => file.path === path);
	if (!claimed) return undefined;
	const { file, kind } = claimed;
	const candidates = analyze(node).flatMap((finding) => {
		const fix = (finding.fixes ?? []).find((one) => one !== undefined && wants(finding, one));
		const edits = fix && onlyIn(file, editsOf(fix));
		return edits ? [edits] : [];
	});
	const [first] = candidates;
	if (!first) return undefined;
	const together = apart(file.text, candidates);
	const edits = problemsOf(file, together) <= problemsOf(file, []) ? together : first;
	const text = applyEdits(file.text, edits);
	if (text === file.text) return undefined;
	const edited = { file: { ...file, text }, kind };
	return { node: { ...node, files: node.files.map((one) => (one === claimed ? edited : one)) }, edits: [...edits] };

	function problemsOf(of: SourceFile, made: readonly TextEdit[]): number {
		const changed = made.length === 0 ? of : { ...of, text: applyEdits(of.text, made) };
		return documentsOf(changed, formats[kind.format]).reduce((count, { problems }) => count + problems.length, 0);
	}
}

/** The edits of a fix that changes no other file. */
function onlyIn(file: SourceFile, edits: readonly FileEdit[] | undefined): readonly TextEdit[] | undefined {
	const [only, ...rest] = edits ?? [];
	return rest.length === 0 && only?.type === "edit" && only.file === file ? only.edits : undefined;
}

/**
 * As many of the candidates as have at least one line break between them, and so no comma or bracket that two of them
 * count on.
 */
function apart(text: string, candidates: readonly (readonly TextEdit[])[]): TextEdit[] {
	const extents = candidates.map((edits) => ({
		edits,
		start: Math.min(...edits.map(({ span }) => span.start)),
		end: Math.max(...edits.map(({ span }) => span.end)),
	}));
	const chosen: TextEdit[] = [];
	let last = -1;
	for (const { edits, start, end } of extents.sort((a, b) => a.start - b.start)) {
		if (last >= 0 && (start <= last || !/[\r\n]/.test(text.slice(last, start)))) continue;
		chosen.push(...edits);
		last = end;
	}
	return chosen;
}
