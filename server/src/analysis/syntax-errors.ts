import type { Judged } from "./analyze.ts";

/** The rules whose findings any reader of the format has too. */
const SYNTAX_ERRORS = new Set(["syntax-error", "trailing-comma", "json-comment", "duplicate-key", "tab-indentation"]);

/**
 * Whether a finding is an error of the syntax itself, and not about the encoding, the size or the meaning of a file. A smart
 * quote is one where the file cannot be read because of it; in YAML it only changes the value.
 */
export const isSyntaxError = ({ rule, severity }: Judged): boolean =>
	SYNTAX_ERRORS.has(rule.id) || (rule.id === "smart-quotes" && severity === "error");

/** Smart quotes are named only by us: others see some character too many. */
const isNamedByOthers = ({ rule }: Judged): boolean => SYNTAX_ERRORS.has(rule.id);

/** What editors allow in a document of the language `jsonc`. */
const ALLOWED_IN_JSONC = new Set(["json-comment", "trailing-comma"]);

/** Whether another extension shows the same at a document of that language; `formats` are those that others read. */
export function doubledBy(language: string, formats: ReadonlySet<string>, finding: Judged): boolean {
	const format = language === "jsonc" ? "json" : language;
	if (!formats.has(format) || !isNamedByOthers(finding)) return false;
	return language !== "jsonc" || !ALLOWED_IN_JSONC.has(finding.rule.id);
}
