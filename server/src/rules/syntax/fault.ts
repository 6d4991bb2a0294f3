import type { Message } from "../../base/message.ts";
import type { Fault } from "../../kinds/parts/files.ts";
import type { Verdict } from "../../knowledge/strictness.ts";
import type { Finding, Fix, Severity } from "../rule.ts";

/** A fault stops the daemon, makes it go without the file or the line, or is nothing to speak of. */
export const severityOf = (verdict: Verdict): Severity | undefined =>
	verdict === "fatal" ? "error" : verdict === "accepted" ? undefined : "warning";

/** The parser's own mend as a fix. */
export const mend = (fault: Fault, title: Message, safe = true): Fix | undefined =>
	fault.problem.repair ? { title, safe, changes: [{ type: "repair", fault }] } : undefined;

/** The finding of a fault, unless this release takes it (or nobody knows and `sure` asks for certainty). */
export function findingOf(
	fault: Fault,
	message: Message,
	fixes: readonly (Fix | undefined)[] = [],
	related: Finding["related"] = [],
): Finding | undefined {
	const severity = severityOf(fault.verdict);
	return severity && fault.verdict !== "unknown" ? { at: fault, message, severity, fixes, related } : undefined;
}
