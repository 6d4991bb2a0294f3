import { analyze } from "../analysis/analyze.ts";
import { defineMessages } from "../base/message.ts";
import type { CommandLine } from "./command-line.ts";
import { NodeSearch } from "./nodes.ts";
import { JsonReport } from "./report-json.ts";
import { TextReport } from "./report-text.ts";
import { Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";

const messages = defineMessages({
	broken: {
		en: "{root}: rule {rule} broke, which is a fault of ours; everything else was judged:\n{error}",
		zh: "{root}：规则 {rule} 出错，这是本程序的问题；其余部分均已检查：\n{error}",
	},
});

/** `check`: says what is wrong, node by node, so that a fleet need not fit into memory. */
export async function check(line: CommandLine, terminal: Terminal): Promise<number> {
	const search = await NodeSearch.start(line, terminal);
	const report = line.format === "json" ? new JsonReport(terminal) : new TextReport(terminal);
	const tally = new Tally();
	let isBroken = false;
	for await (const { node } of search.at(line.paths)) {
		const findings = analyze(node, (rule, error) => {
			isBroken = true;
			terminal.complain(
				messages.broken({ rule, root: node.root, error: error instanceof Error ? (error.stack ?? "") : String(error) }),
			);
		});
		tally.add(node, findings);
		report.add(node, findings);
	}
	report.end(tally);
	if (search.hasFailed || isBroken) return 2;
	return line.failOn !== "never" && tally.reaches(line.failOn) ? 1 : 0;
}
