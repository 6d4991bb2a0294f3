import { documentsOfNode, type Node } from "../node/node.ts";
import { possibleOn } from "../node/possible.ts";
import { rules } from "../rules/index.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import { allowedAt } from "../syntax/allow.ts";
import { type Judged, judge } from "./fold.ts";
import { Worlds } from "./worlds.ts";

export type { Judged } from "./fold.ts";

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint"];

/** Hears of a rule that threw, which is a fault of ours. */
export type OnBroken = (rule: string, error: unknown) => void;

/**
 * Everything that is wrong with a node, by file and place. Pure: the same node always gives the same findings. With somebody who
 * hears of it, a rule that throws costs its own findings and no others.
 */
export function analyze(node: Node, onBroken?: OnBroken): Judged[] {
	const documents = documentsOfNode(node);
	const worlds = new Worlds(documents, possibleOn(documents, node.assume));
	/** Severities that a person set by rule; `off` silences it. */
	const chosen = node.rules;
	const findings = rules.filter((rule) => chosen[rule.id] !== "off").flatMap((rule) => judgeSafely(rule, worlds, onBroken));
	const wanted = findings.filter(
		(finding) =>
			!allowedAt(
				documents.map((d) => d.document),
				finding.at,
				finding.rule.id,
			),
	);
	return wanted.map((finding) => withSeverity(finding, chosen[finding.rule.id])).sort(byPlace);
}

function judgeSafely(rule: Rule, worlds: Worlds, onBroken: OnBroken | undefined): Judged[] {
	if (!onBroken) return judge(rule, worlds);
	try {
		return judge(rule, worlds);
	} catch (error) {
		onBroken(rule.id, error);
		return [];
	}
}

function withSeverity(finding: Judged, severity: string | undefined): Judged {
	return severity !== undefined && SEVERITIES.includes(severity) ? { ...finding, severity: severity as Severity } : finding;
}

function byPlace(a: Judged, b: Judged): number {
	if (a.at.file.path !== b.at.file.path) return a.at.file.path < b.at.file.path ? -1 : 1;
	return a.at.span.start - b.at.span.start || (a.rule.id < b.rule.id ? -1 : 1);
}
