import { ruleList } from "../analysis/rule-list.ts";
import { render } from "../base/message.ts";
import { badValue, type CommandLine } from "./command-line.ts";

/** `rules`: the list of rules. */
export async function listRules({ format, locale }: CommandLine): Promise<number> {
	if (!["text", "json"].includes(format)) throw badValue("--format", format, ["text", "json"]);
	const list = ruleList().map((rule) => ({ ...rule, summary: render(rule.summary, locale) }));
	const width = Math.max(...list.map(({ id }) => id.length));
	const text = list.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${summary}`).join("\n");
	process.stdout.write(`${format === "json" ? JSON.stringify(list) : text}\n`);
	return 0;
}
