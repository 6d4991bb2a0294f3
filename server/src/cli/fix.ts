import { promises as fs } from "node:fs";
import { dirname, resolve } from "node:path";
import { analyze, type Judged } from "../analysis/analyze.ts";
import { compileFix, type FileEdit, type Fix } from "../analysis/fixes.ts";
import { applyEdits } from "../base/edit.ts";
import { type Locale, render } from "../base/message.ts";
import { resolveBelow } from "../io/disk.ts";
import type { Node } from "../node/node.ts";
import type { CommandLine } from "./command-line.ts";
import { findNodes } from "./nodes.ts";

/** Fixes bring others into sight; a node that is not calm after so many rounds is left as it is. */
const MAX_ROUNDS = 20;

/** `fix`: applies fixes until none is left; only safe ones without `--unsafe`. */
export async function fix(line: CommandLine): Promise<number> {
	const options = { assume: line.assume, ...(line.config === undefined ? {} : { config: line.config }) };
	let rounds = 0;
	let fixed = 0;
	for (; rounds < MAX_ROUNDS; rounds++) {
		const nodes = await findNodes(line.paths, options);
		const counts = await Promise.all(nodes.map((node) => fixNode(node, line)));
		const count = counts.reduce((sum, n) => sum + n, 0);
		fixed += count;
		if (count === 0 || line.dryRun) break;
	}
	const text = line.dryRun
		? { en: "{fixed} fix(es) would be applied", zh: "将会应用 {fixed} 处修复" }
		: { en: "{fixed} fix(es) applied", zh: "已应用 {fixed} 处修复" };
	if (!line.quiet) process.stderr.write(`${render({ text, args: { fixed } }, line.locale)}\n`);
	return 0;
}

/** Applies what can be applied to a node at once: at most one fix a file. Returns how many. */
async function fixNode(node: Node, line: CommandLine): Promise<number> {
	const touched = new Set<string>();
	let count = 0;
	for (const finding of analyze(node)) {
		const chosen = choose(finding, line);
		const edits = chosen && compileFix(chosen);
		if (!chosen || !edits || edits.some((edit) => touched.has(pathOf(edit)))) continue;
		for (const edit of edits) touched.add(pathOf(edit));
		announce(node, finding, chosen, line.locale);
		if (!line.dryRun) for (const edit of edits) await apply(node, edit);
		count++;
	}
	return count;
}

function choose({ rule, fixes }: Judged, { rules, unsafe }: CommandLine): Fix | undefined {
	if (rules.length > 0 && !rules.includes(rule.id)) return undefined;
	return (fixes ?? []).find((f) => f !== undefined && (f.safe || unsafe));
}

function announce(node: Node, { rule }: Judged, { title, safe, caution }: Fix, locale: Locale): void {
	process.stdout.write(`${node.root}: ${render(title, locale)}  (${rule.id})\n`);
	if (!safe && caution) process.stderr.write(`  ! ${render(caution, locale)}\n`);
}

const pathOf = (edit: FileEdit): string => (edit.type === "edit" ? edit.file.path : edit.path);

async function apply(node: Node, edit: FileEdit): Promise<void> {
	const root = node.root === "/" ? "" : resolve(node.root);
	const target = await resolveBelow(root, pathOf(edit));
	if (target === undefined) return;
	if (edit.type === "edit") await fs.writeFile(target, applyEdits(edit.file.text, edit.edits));
	else if (edit.type === "rename") await fs.rename(target, `${root}/${edit.to}`);
	else {
		await fs.mkdir(dirname(target), { recursive: true });
		await fs.writeFile(target, edit.text, { flag: "wx" });
	}
}
