import { defineMessages, type Message, render } from "../base/message.ts";
import type { Node } from "../node/node.ts";
import { printable } from "./columns.ts";
import type { CommandLine } from "./command-line.ts";
import { type DiffLine, diff, diffOfNew } from "./diff.ts";
import type { FileChange } from "./draft.ts";
import { NodeSearch, type Site } from "./nodes.ts";
import { Offers } from "./offers.ts";
import { noSuchRule } from "./own-config.ts";
import { shownPath } from "./places.ts";
import { type Plan, planFixes, type Wish } from "./plan.ts";
import { counted, FILES, FIXES, Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { writeChanges } from "./write-changes.ts";

const messages = defineMessages({
	disturbs: { en: "What these fixes may disturb:", zh: "这些修复可能造成的影响：" },
	caution: { en: "  {path}: {title}. {caution}", zh: "  {path}：{title}。{caution}" },
	running: { en: "It may change what a running node does.", zh: "可能改变正在运行的节点的行为。" },
	made: { en: "{fixes} made in {files}; left: {left}", zh: "已应用 {fixes}，涉及 {files}；剩余：{left}" },
	wouldMake: { en: "{fixes} would be made in {files}; left: {left}", zh: "将应用 {fixes}，涉及 {files}；剩余：{left}" },
	nothing: { en: "nothing to fix; left: {left}", zh: "没有可修复的内容；剩余：{left}" },
	none: { en: "nothing", zh: "无" },
	withUnsafe: { en: "{left} ({fixes} more with --unsafe)", zh: "{left}（加上 --unsafe 还可应用 {fixes}）" },
});

/** `fix`: plans all fixes of all nodes, says what they may disturb, and only then writes. */
export async function fix(line: CommandLine, terminal: Terminal): Promise<number> {
	for (const id of line.rules) {
		const unknown = noSuchRule(id, `--rule ${id}`);
		if (unknown) throw new UsageError(unknown);
	}
	const search = await NodeSearch.start(line, terminal);
	const { plans, left, unsafeFixes } = await planAll(search.at(line.paths), line);
	warnOf(plans, terminal);
	for (const [i, plan] of plans.entries()) terminal.write(`${i === 0 ? "" : "\n"}${show(plan, line.dryRun, terminal)}`);
	const failures = line.dryRun ? [] : await writeChanges(plans);
	for (const failure of failures) terminal.complain(failure);
	// The numbers are those of the plan.
	if (left.nodes > 0 && failures.length === 0) terminal.note(summary(plans, line.dryRun, left, unsafeFixes));
	if (search.hasFailed || failures.length > 0) return 2;
	return left.reaches("error") ? 1 : 0;
}

/** The plans of nodes where there is something to do, and what is left on all of them. */
async function planAll(sites: AsyncIterable<Site>, { rules, unsafe }: Wish) {
	const plans: Plan[] = [];
	const left = new Tally();
	let unsafeFixes = 0;
	for await (const site of sites) {
		const plan = await planFixes(site, { rules, unsafe });
		const rest = plan.left.filter(({ rule }) => rules.length === 0 || rules.includes(rule.id));
		left.add(site.node, rest);
		if (!unsafe) unsafeFixes += fixableOf(rest);
		if (plan.steps.length > 0) plans.push(plan);
	}
	return { plans, left, unsafeFixes };
}

/** What the fixes that are not safe may disturb, before any is made. */
function warnOf(plans: readonly Plan[], terminal: Terminal): void {
	const cautions = plans.flatMap(({ site, steps }) =>
		steps
			.filter(({ fix }) => !fix.safe)
			.map(({ finding, fix }) =>
				messages.caution({
					path: shownPath(site.node, finding.at.file.path),
					title: fix.title,
					caution: fix.caution ?? messages.running(),
				}),
			),
	);
	if (cautions.length === 0) return;
	for (const message of [messages.disturbs(), ...cautions]) terminal.warn(message);
}

/** The fixes of a node by file, each once with how often it is made; in a dry run with what they change. */
function show({ site, steps, changes }: Plan, isDryRun: boolean, terminal: Terminal): string {
	const { paint, locale } = terminal;
	const files = new Map<string, Map<string, number>>();
	for (const { finding, fix } of steps) {
		const { path } = finding.at.file;
		const title = `✎ ${printable(render(fix.title, locale))}  ${paint.dim(finding.rule.id)}`;
		const counts = files.get(path) ?? new Map<string, number>();
		files.set(path, counts.set(title, (counts.get(title) ?? 0) + 1));
	}
	const lines = [...files].flatMap(([path, counts]) => [
		paint.bold(printable(shownPath(site.node, path))),
		...[...counts].map(([title, count]) => `  ${title}${count > 1 ? `  ×${count}` : ""}`),
	]);
	const diffs = isDryRun ? changes.flatMap((change) => ["", ...diffOf(site.node, change, terminal)]) : [];
	return `${[...lines, ...diffs].join("\n")}\n`;
}

/** A change as a unified diff. */
function diffOf(node: Node, { path, before, edits, after, renamedFrom }: FileChange, { paint, columns }: Terminal): string[] {
	const now = printable(shownPath(node, path));
	const old = before ? printable(shownPath(node, renamedFrom ?? path)) : "/dev/null";
	// Without the tab, a name would end at its first blank.
	const [from, to] = [old, now].map((name) => (name.includes(" ") ? `${name}\t` : name));
	const heading = [
		...(renamedFrom === undefined ? [] : [`diff --git ${old} ${now}`, `rename from ${old}`, `rename to ${now}`]),
		...(edits.length > 0 || !before ? [`--- ${from}`, `+++ ${to}`] : []),
	].map((line) => paint.bold(line));
	const colours = { " ": (text: string) => text, "-": paint.gone, "+": paint.come, "@": paint.dim };
	// Whatever reads this but a person gets the very bytes.
	const shown = (text: string) => (columns === undefined ? text : text.replace(/\r$/, "").split("\t").map(printable).join("\t"));
	const line = ({ mark, text }: DiffLine) => colours[mark]((mark === "@" ? "" : mark) + shown(text));
	return [...heading, ...(before ? diff(before.text, edits) : diffOfNew(after)).map(line)];
}

/** `2 fixes made in 1 file; left: 1 error (1 fix more with --unsafe)`. */
function summary(plans: readonly Plan[], isDryRun: boolean, tally: Tally, unsafeFixes: number): Message {
	const found = tally.shown() ?? messages.none();
	const left = unsafeFixes > 0 ? messages.withUnsafe({ left: found, fixes: counted(unsafeFixes, FIXES) }) : found;
	if (plans.length === 0) return messages.nothing({ left });
	const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
	const fixes = counted(sum(plans.map(({ steps }) => steps.length)), FIXES);
	const files = counted(sum(plans.map(({ changes }) => changes.length)), FILES);
	return isDryRun ? messages.wouldMake({ fixes, files, left }) : messages.made({ fixes, files, left });
}

/** How many findings have a fix that can be made; after the safe ones were made, it is one that is not safe. */
function fixableOf(findings: Plan["left"]): number {
	const offers = new Offers();
	return findings.filter((finding) => offers.of(finding).length > 0).length;
}
