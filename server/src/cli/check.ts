import { analyze } from "../analysis/analyze.ts";
import { badValue, type CommandLine, type FailOn } from "./command-line.ts";
import { findNodes } from "./nodes.ts";
import { type Checked, paint, toJson, toText } from "./report.ts";

const LEVELS = ["error", "warning", "information", "hint"];

/** `check`: reads nodes and says what is wrong. */
export async function check(line: CommandLine): Promise<number> {
	if (!["text", "json"].includes(line.format)) throw badValue("--format", line.format, ["text", "json"]);
	const nodes = await findNodes(line.paths, {
		assume: line.assume,
		...(line.config === undefined ? {} : { config: line.config }),
	});
	const checked = nodes.map((node) => ({ node, findings: analyze(node) }));
	if (line.format === "json") process.stdout.write(`${JSON.stringify(toJson(checked, line.locale))}\n`);
	else if (!line.quiet || fails(checked, line.failOn)) {
		const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
		process.stdout.write(`${toText(checked, line.locale, paint(colour))}\n`);
	}
	return fails(checked, line.failOn) ? 1 : 0;
}

function fails(checked: readonly Checked[], failOn: FailOn): boolean {
	if (failOn === "never") return false;
	const limit = LEVELS.indexOf(failOn);
	return checked.some(({ findings }) => findings.some((f) => LEVELS.indexOf(f.severity) <= limit));
}
