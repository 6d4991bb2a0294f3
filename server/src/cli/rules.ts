import { ruleList } from "../analysis/rule-list.ts";
import { render } from "../base/message.ts";
import { padEnd, widthOf } from "./columns.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** `rules`: the list of rules, by group and id. */
export async function rules({ format }: CommandLine, terminal: Terminal): Promise<number> {
	const list = ruleList().map((rule) => ({ ...rule, summary: render(rule.summary, terminal.locale) }));
	terminal.write(format === "json" ? `${JSON.stringify(list)}\n` : table(list, terminal));
	return 0;
}

type Listed = Omit<ReturnType<typeof ruleList>[number], "summary"> & { readonly summary: string };

/** The severities in the words of a `runtime-config.json`, whatever the language. */
function table(list: readonly Listed[], { paint }: Terminal): string {
	const idWidth = Math.max(...list.map(({ id }) => widthOf(id)));
	const severityWidth = Math.max(...list.map(({ severity }) => widthOf(severity)));
	const groups = [...new Set(list.map(({ group }) => group))];
	const blocks = groups.map((group) => {
		const rows = list
			.filter((rule) => rule.group === group)
			.map(({ id, severity, summary }) => {
				const name = paint.severity(severity, padEnd(severity, severityWidth));
				return `  ${padEnd(id, idWidth)}  ${name}  ${summary}\n`;
			});
		return `${paint.bold(group)}\n${rows.join("")}`;
	});
	return blocks.join("\n");
}
