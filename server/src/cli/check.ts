import { analyze } from "../analysis/analyze.ts";
import type { CommandLine } from "./command-line.ts";
import { NodeSearch } from "./nodes.ts";
import { JsonReport } from "./report-json.ts";
import { TextReport } from "./report-text.ts";
import { Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";

/** `check`: says what is wrong, node by node, so that a fleet need not fit into memory. */
export async function check(line: CommandLine, terminal: Terminal): Promise<number> {
	const search = await NodeSearch.start(line, terminal);
	const report = line.format === "json" ? new JsonReport(terminal) : new TextReport(terminal);
	const tally = new Tally();
	for await (const { node } of search.at(line.paths)) {
		const findings = analyze(node);
		tally.add(node, findings);
		report.add(node, findings);
	}
	report.end(tally);
	if (search.hasFailed) return 2;
	return line.failOn !== "never" && tally.reaches(line.failOn) ? 1 : 0;
}
