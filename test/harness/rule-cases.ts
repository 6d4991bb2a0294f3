import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { Assumptions, Node } from "../../server/src/node/node.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { type Mark, readMarks } from "./carets.ts";
import { findingsAre, relatedAre, speaksBothLanguages } from "./findings.ts";
import { type FileAfter, fixesAre } from "./fixes.ts";
import { type Files, nodesOf } from "./node-of.ts";

/** Files of a node, with what one rule must say of them: what carets mark, and nothing else. */
export interface RuleCase {
	readonly name: string;
	/** By path below the node root (or loose, by name), with mark lines: see `readMarks`. */
	readonly files: Files;
	readonly assume?: Assumptions;
	/** The one finding of a file that can hold no mark lines, by path: words of its message. */
	readonly unmarked?: Readonly<Record<string, string>>;
	/** Files that nobody reads, and is meant to read, by path. */
	readonly unread?: readonly string[];
	/** What each fix leaves, in the order of the findings and their fixes: every file that it changes. */
	readonly fixed?: readonly Readonly<Record<string, FileAfter>>[];
	/** Whether each fix is safe, in the order of `fixed`. */
	readonly safe?: readonly boolean[];
	/** Rules that may speak up once a fix has brought a part into force. */
	readonly uncovers?: readonly string[];
}

const registered = new Map<string, readonly RuleCase[]>();
let collecting = false;

/** Runs the cases of one rule, a test each. Every fix is held to law 3, unasked. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
	registered.set(rule.id, [...(registered.get(rule.id) ?? []), ...cases]);
	if (collecting) return;
	for (const one of cases) test(`${rule.id}: ${one.name}`, () => run(rule, one));
}

/** The cases of every rule, by id, from test files that are not run. */
export async function collectCases(files: readonly string[]): Promise<ReadonlyMap<string, readonly RuleCase[]>> {
	collecting = true;
	for (const file of files) await import(file);
	collecting = false;
	return registered;
}

/** The files of a case without mark lines, and the marks by path. */
export function readCase({ files }: Pick<RuleCase, "files">): { files: Files; marks: ReadonlyMap<string, readonly Mark[]> } {
	const plain: Record<string, Files[string]> = {};
	const marks = new Map<string, readonly Mark[]>();
	for (const [path, file] of Object.entries(files)) {
		if (typeof file !== "string") {
			plain[path] = file;
			continue;
		}
		const read = readMarks(file);
		plain[path] = read.text;
		marks.set(path, read.marks);
	}
	return { files: plain, marks };
}

/** Whether the rule must find something in a case. */
export const fires = (one: RuleCase): boolean =>
	one.unmarked !== undefined || [...readCase(one).marks.values()].some((marks) => marks.some(({ kind }) => kind === "finding"));

async function run(rule: Rule, one: RuleCase): Promise<void> {
	const { files, marks } = readCase(one);
	const nodes = await nodesOf(files, one.assume);
	allFilesCount(files, nodes, one.unread ?? []);
	const judged = nodes.map((node) => ({ node, findings: analyze(node).filter((finding) => finding.rule.id === rule.id) }));
	const findings = judged.flatMap((of) => of.findings);
	findingsAre(findings, marks, one.unmarked ?? {});
	relatedAre(findings, marks);
	for (const finding of findings) speaksBothLanguages(finding);
	await fixesAre(files, nodes, findings, one);
}

/** A file that no kind claims would let a case pass for the wrong reason. */
function allFilesCount(files: Files, nodes: readonly Node[], wanted: readonly string[]): void {
	const read = new Set(nodes.flatMap((node) => node.files.map(({ file }) => `${node.root}/${file.path}`.replace(/^\/+/, ""))));
	const unread = Object.keys(files).filter((path) => !read.has(path) && !/(?:^|\/)runtime-config\.json$/.test(path));
	assert.deepEqual(unread, wanted, "files that nobody claims");
}
