import type { Text } from "../base/message.ts";
import { rules } from "../rules/index.ts";
import type { Group, Severity } from "../rules/rule.ts";

/** What a list of the rules says of one. */
export interface RuleSummary {
	readonly id: string;
	readonly group: Group;
	readonly severity: Severity;
	readonly summary: Text;
}

/** Every rule, by group and id. */
export const ruleList = (): RuleSummary[] =>
	rules
		.map(({ id, group, severity, docs }) => ({ id, group, severity, summary: docs.summary }))
		.sort((a, b) => (`${a.group} ${a.id}` < `${b.group} ${b.id}` ? -1 : 1));
