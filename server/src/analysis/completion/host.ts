import { type Span, span } from "../../base/span.ts";
import { moduleNames, sysctlNames } from "../../knowledge/host-names.ts";
import { lineEnd, lineStart } from "../../syntax/line-breaks.ts";
import type { Context } from "./context.ts";
import { type About, type Proposal, RANKS } from "./proposal.ts";

/** Names of kernel settings and their values, in a sysctl file. */
export function sysctlProposals({ file: { text }, offset }: Context): Proposal[] {
	const start = lineStart(text, offset);
	const typed = text.slice(start, offset);
	const value = /^[ \t]*-?([\w./-]+)[ \t]*=[ \t]*([^\s#;]*)$/.exec(typed);
	if (value) return wantedValue(value[1] ?? "", span(offset - (value[2] ?? "").length, wordEnd(text, offset)));
	const name = /^[ \t]*-?([\w./-]*)$/.exec(typed);
	if (!name || isLeftAlone(text, start, offset)) return [];
	const word = name[1] ?? "";
	const where = span(offset - word.length, wordEnd(text, offset));
	const hasValue = /^[ \t]*=/.test(text.slice(where.end, lineEnd(text, offset)));
	const slashes = word.includes("/");
	return Object.entries(sysctlNames)
		.filter(([key]) => !isWritten(text, key, start))
		.map(([key, info]) => {
			const label = slashes ? key.replaceAll(".", "/") : key;
			return nameAt(label, where, { of: "text", text: info }, hasValue ? "" : ` = ${info.value ?? ""}`, info.value);
		});
}

/** Names of kernel modules, in a file of modules to load. */
export function moduleProposals({ file: { text }, offset }: Context): Proposal[] {
	const start = lineStart(text, offset);
	const word = /^[ \t]*([\w-]*)$/.exec(text.slice(start, offset))?.[1];
	if (word === undefined || isLeftAlone(text, start, offset)) return [];
	const where = span(offset - word.length, wordEnd(text, offset));
	const rest = `${text.slice(0, start)}\n${text.slice(lineEnd(text, offset))}`;
	// Dashes and underscores are the same to the kernel; two names on one line are a mistake, but both are there.
	const others = new Set(rest.split(/\s+/).map((name) => name.replaceAll("-", "_")));
	return Object.entries(moduleNames)
		.filter(([name]) => !others.has(name))
		.map(([name, words]) => nameAt(name, where, { of: "text", text: words }, "", undefined));
}

/** Whether a name would make something else of the line: it is a comment from the cursor on, or holds a template's mark. */
function isLeftAlone(text: string, start: number, offset: number): boolean {
	const [before, behind] = [text.slice(start, offset), text.slice(offset, lineEnd(text, offset))];
	return /\{[{%#]/.test(before + behind) || (/^[ \t]*$/.test(before) && /^[ \t]*[#;]/.test(behind));
}

const wordEnd = (text: string, offset: number): number =>
	offset + (/^[^\s=#;]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);

/** Whether a setting stands on another line. */
function isWritten(text: string, key: string, line: number): boolean {
	const others = `${text.slice(0, line)}\n${text.slice(lineEnd(text, line))}`;
	const pattern = key.replaceAll(".", "[./]");
	return new RegExp(`^[ \\t]*-?${pattern}[ \\t]*=`, "m").test(others);
}

const nameAt = (label: string, where: Span, about: About, rest: string, detail: string | undefined): Proposal => ({
	label,
	kind: "key",
	detail,
	deprecated: false,
	rank: RANKS.ordinary,
	insertion: { plain: `${label}${rest}` },
	span: where,
	filter: label,
	about,
});

function wantedValue(written: string, where: Span): Proposal[] {
	const info = sysctlNames[written.replaceAll("/", ".")];
	if (info?.value === undefined) return [];
	const { value } = info;
	return [{ ...nameAt(value, where, { of: "text", text: info }, "", undefined), kind: "value" }];
}
