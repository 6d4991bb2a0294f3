import { applyEdits, type TextEdit } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import { defineMessages, type Message } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import type { Fix } from "../rules/rule.ts";
import { allowedAt } from "../syntax/allow.ts";
import { same, toData } from "../syntax/data.ts";
import { changeText, type Document, documentsOf } from "../syntax/documents.ts";
import { formats, writeDocument } from "../syntax/formats.ts";
import type { Judged } from "./analyze.ts";
import { compileFix, type FileEdit } from "./fixes.ts";

/** Something a person can do about findings, with the edits that do it. */
export interface Action {
	readonly title: Message;
	/** What it may disturb. */
	readonly caution: Message | undefined;
	/** The findings it is an answer to. */
	readonly findings: readonly Judged[];
	readonly edits: readonly FileEdit[];
	/** The one to take when a person does not choose. */
	readonly preferred: boolean;
	/** Changes several files that want to be saved together. */
	readonly wholeNode: boolean;
}

const messages = defineMessages({
	allow: { en: "Allow {rule} here by a comment", zh: "用注释在此处允许 {rule}" },
	turnOff: { en: "Turn {rule} off for this node", zh: "在本节点关闭 {rule}" },
});

/** The findings that stand at a place of a file, whole or in part. */
export const findingsAt = (findings: readonly Judged[], file: SourceFile, { start, end }: Span): Judged[] =>
	findings.filter(({ at }) => at.file === file && at.span.start <= end && start <= at.span.end);

const compiled = new WeakMap<Fix, { readonly edits: FileEdit[] | undefined }>();

/** The edits of a fix, proven once. */
export function editsOf(fix: Fix): FileEdit[] | undefined {
	let known = compiled.get(fix);
	if (!known) {
		known = { edits: compileFix(fix) };
		compiled.set(fix, known);
	}
	return known.edits;
}

/** The fixes of some findings that can be made, in their order. One that several findings offer is there once. */
export function fixActions(findings: readonly Judged[]): Action[] {
	const actions = new Map<string, Action>();
	for (const finding of findings) {
		for (const { fix, edits, preferred } of possibleFixes(finding)) {
			const key = JSON.stringify([fix.title, edits.map(keyOf)]);
			const known = actions.get(key);
			actions.set(key, {
				title: fix.title,
				caution: fix.caution,
				findings: [...(known?.findings ?? []), finding],
				edits,
				preferred: preferred || known?.preferred === true,
				wholeNode: fix.wholeNode === true,
			});
		}
	}
	return [...actions.values()];
}

function possibleFixes({ fixes }: Judged) {
	const all = (fixes ?? []).flatMap((fix) => {
		const edits = fix && editsOf(fix);
		return fix && edits ? [{ fix, edits }] : [];
	});
	const best = all.find(({ fix }) => fix.safe) ?? all[0];
	return all.map((one) => ({ ...one, preferred: one === best }));
}

const keyOf = (edit: FileEdit): unknown => (edit.type === "edit" ? [edit.file.path, edit.edits] : edit);

/** A comment above a finding that allows its rule there; undefined where the format has no comments, or one would break the text. */
export function allowAction(node: Node, finding: Judged): Action | undefined {
	const { at, rule } = finding;
	const document = documentsOfNode(node).find(({ document }) => document.file === at.file)?.document;
	if (!document || document.format.id === "json" || at.file.absent || rule.group === "syntax") return undefined;
	const edit = commentAbove(at.file.text, at.span.start, rule.id);
	if (!allows(document, edit, finding)) return undefined;
	const edits: FileEdit[] = [{ type: "edit", file: at.file, edits: [edit] }];
	return {
		title: messages.allow({ rule: rule.id }),
		caution: undefined,
		findings: [finding],
		edits,
		preferred: false,
		wholeNode: false,
	};
}

/** The comment on a line of its own, with the indentation of the line below; a rule more where such a comment is there already. */
function commentAbove(text: string, offset: number, rule: string): TextEdit {
	const start = lineStart(text, offset);
	const above = text.slice(lineStart(text, start - 1), start);
	const allowed = /^[ \t]*#\s*runtime-config:\s*allow\s+[\w-]+(?:\s*,\s*[\w-]+)*/.exec(above);
	if (start > 0 && allowed) {
		const end = start - above.length + allowed[0].length;
		return { span: { start: end, end }, newText: `, ${rule}` };
	}
	const at = start === 0 && text.startsWith("\uFEFF") ? 1 : start;
	const indent = /^[ \t]*/.exec(text.slice(at, offset))?.[0] ?? "";
	const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
	return { span: { start: at, end: at }, newText: `${indent}# runtime-config: allow ${rule}${lineEnd}` };
}

const lineStart = (text: string, offset: number): number =>
	offset <= 0 ? 0 : Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;

/** Whether the edited text still says the same and the comment counts at the finding. */
function allows({ file, format }: Document, edit: TextEdit, { at, rule }: Judged): boolean {
	const edited: SourceFile = { ...file, text: applyEdits(file.text, [edit]) };
	const before = documentsOf(file, format);
	const after = documentsOf(edited, format);
	const moved = { file: edited, span: { start: at.span.start + edit.newText.length, end: at.span.end + edit.newText.length } };
	return (
		before.length === after.length &&
		before.every(({ root, problems }, i) => {
			const now = after[i];
			return now !== undefined && now.problems.length <= problems.length && same(toData(root), toData(now.root));
		}) &&
		allowedAt(after, moved, rule.id)
	);
}

/** Turns the rule of a finding off in `runtime-config.json` (the one in force, or a new one); undefined where that file is broken. */
export function turnOffAction(finding: Judged, config: SourceFile | undefined): Action | undefined {
	const edit = turnOff(finding.rule.id, config);
	if (!edit) return undefined;
	return {
		title: turnOffTitle(finding),
		caution: undefined,
		findings: [finding],
		edits: [edit],
		preferred: false,
		wholeNode: false,
	};
}

export const turnOffTitle = ({ rule }: Judged): Message => messages.turnOff({ rule: rule.id });

function turnOff(rule: string, config: SourceFile | undefined): FileEdit | undefined {
	if (!config) return { type: "create", path: "runtime-config.json", text: writeDocument("json", { rules: { [rule]: "off" } }) };
	const [document] = documentsOf(config, formats.json);
	if (!document || config.absent) return undefined;
	const edits = changeText(document, config.text, [{ op: "set", path: ["rules", rule], value: "off" }]);
	return edits && { type: "edit", file: config, edits };
}
