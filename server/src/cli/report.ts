import type { Judged } from "../analysis/analyze.ts";
import { compileFix, type FileEdit } from "../analysis/fixes.ts";
import type { SourceFile } from "../base/file.ts";
import { LineIndex, type Position } from "../base/lines.ts";
import { type Locale, render } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import type { Node } from "../node/node.ts";

/** A node with what was found on it. */
export interface Checked {
	readonly node: Node;
	readonly findings: readonly Judged[];
}

const indexes = new WeakMap<SourceFile, LineIndex>();

/** Lines and characters of a span, both from 0. */
function rangeOf(file: SourceFile, { start, end }: Span): { start: Position; end: Position } {
	let index = indexes.get(file);
	if (!index) {
		index = new LineIndex(file.text);
		indexes.set(file, index);
	}
	return { start: index.positionAt(start), end: index.positionAt(end) };
}

/** The contract's JSON document, schema 1. */
export function toJson(checked: readonly Checked[], locale: Locale): unknown {
	return {
		schema: 1,
		nodes: checked.map(({ node, findings }) => ({
			root: node.root,
			assume: node.assume,
			files: node.files.map(({ file, kind }) => ({ path: file.path, kind: kind.id })).sort((a, b) => (a.path < b.path ? -1 : 1)),
			findings: findings.map((finding) => findingJson(finding, locale)),
		})),
	};
}

function findingJson({ rule, severity, at, message, related, fixes }: Judged, locale: Locale): unknown {
	return {
		rule: rule.id,
		severity,
		path: at.file.path,
		range: rangeOf(at.file, at.span),
		message: render(message, locale),
		related: (related ?? []).map((r) => ({
			path: r.at.file.path,
			range: rangeOf(r.at.file, r.at.span),
			message: render(r.message, locale),
		})),
		fixes: (fixes ?? []).flatMap((fix) => {
			const edits = fix && compileFix(fix);
			return fix && edits ? [{ title: render(fix.title, locale), safe: fix.safe, edits: edits.flatMap(editJson) }] : [];
		}),
	};
}

function editJson(edit: FileEdit): unknown[] {
	if (edit.type === "rename") return [{ path: edit.path, rename: edit.to }];
	if (edit.type === "create") {
		const zero = { line: 0, character: 0 };
		return [{ path: edit.path, range: { start: zero, end: zero }, newText: edit.text, create: true }];
	}
	return edit.edits.map(({ span, newText }) => ({ path: edit.file.path, range: rangeOf(edit.file, span), newText }));
}

/** Colours for a terminal; none elsewhere. */
export interface Paint {
	readonly severity: (severity: Judged["severity"], text: string) => string;
	readonly dim: (text: string) => string;
	readonly bold: (text: string) => string;
}

const CODES = { error: 31, warning: 33, information: 36, hint: 90 } as const;

export function paint(colour: boolean): Paint {
	const code = (n: number) => (text: string) => (colour ? `\u001b[${n}m${text}\u001b[0m` : text);
	return { severity: (severity, text) => code(CODES[severity])(text), dim: code(90), bold: code(1) };
}

const NAMES: Record<Judged["severity"], { en: string; zh: string }> = {
	error: { en: "error", zh: "错误" },
	warning: { en: "warning", zh: "警告" },
	information: { en: "info", zh: "信息" },
	hint: { en: "hint", zh: "提示" },
};

/** For people: one block a node, one line a finding, its related places and the first fix below it. */
export function toText(checked: readonly Checked[], locale: Locale, { severity: bySeverity, dim, bold }: Paint): string {
	const lines: string[] = [];
	for (const { node, findings } of checked) {
		if (findings.length === 0) continue;
		lines.push(bold(node.root));
		for (const { rule, severity, at, message, related, fixes } of findings) {
			const word = bySeverity(severity, render(NAMES[severity], locale));
			lines.push(`  ${where(at.file, at.span)}  ${word}  ${render(message, locale)}  ${dim(rule.id)}`);
			for (const r of related ?? []) lines.push(dim(`    → ${where(r.at.file, r.at.span)}  ${render(r.message, locale)}`));
			const fix = (fixes ?? []).find((f) => f !== undefined);
			if (fix) lines.push(dim(`    ✎ ${render(fix.title, locale)}`));
		}
		lines.push("");
	}
	lines.push(summary(checked, locale));
	return lines.join("\n");
}

function where(file: SourceFile, span: Span): string {
	const { start } = rangeOf(file, span);
	return `${file.path}:${start.line + 1}:${start.character + 1}`;
}

function summary(checked: readonly Checked[], locale: Locale): string {
	const all = checked.flatMap(({ findings }) => findings);
	const count = (severity: Judged["severity"]) => all.filter((f) => f.severity === severity).length;
	const files = checked.reduce((n, { node }) => n + node.files.length, 0);
	const counts = {
		nodes: checked.length,
		files,
		errors: count("error"),
		warnings: count("warning"),
		others: count("information") + count("hint"),
	};
	const text = {
		en: "{nodes} node(s), {files} file(s): {errors} error(s), {warnings} warning(s), {others} other(s)",
		zh: "{nodes} 个节点，{files} 个文件：{errors} 个错误，{warnings} 个警告，{others} 条其他",
	};
	return render({ text, args: counts }, locale);
}
