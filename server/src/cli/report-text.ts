import type { Judged } from "../analysis/analyze.ts";
import type { SourceFile } from "../base/file.ts";
import { defineMessages, type Message, render, type Text } from "../base/message.ts";
import type { Node } from "../node/node.ts";
import { padEnd, printable, widthOf, wrap } from "./columns.ts";
import { Offers } from "./offers.ts";
import { positionOf, shownPath } from "./places.ts";
import { counted, FILES, NODES, type Severity, type Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";

/** The severities as a person reads them. */
const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
	error: { en: "error", zh: "错误" },
	warning: { en: "warning", zh: "警告" },
	information: { en: "info", zh: "信息" },
	hint: { en: "hint", zh: "提示" },
};

/** Narrower than this, a terminal breaks the lines itself. */
const MIN_COLUMNS = 60;

const messages = defineMessages({
	summary: { en: "{nodes}, {files}: {found}", zh: "{nodes}，{files}：{found}" },
	nothing: { en: "nothing found", zh: "没有发现问题" },
});

/** The findings for people, each node as soon as it was judged. */
export class TextReport {
	readonly #terminal: Terminal;
	#isEmpty = true;

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
	}

	add(node: Node, findings: readonly Judged[]): void {
		if (findings.length === 0) return;
		this.#terminal.write(`${this.#isEmpty ? "" : "\n"}${nodeText(node, findings, this.#terminal)}`);
		this.#isEmpty = false;
	}

	/** `4 nodes, 26 files: 2 errors, 1 warning`. */
	end(tally: Tally): void {
		if (tally.nodes === 0) return;
		// A person sees it right below the findings.
		if (!this.#isEmpty && this.#terminal.columns !== undefined) this.#terminal.write("\n");
		const found = tally.shown() ?? messages.nothing();
		this.#terminal.note(messages.summary({ nodes: counted(tally.nodes, NODES), files: counted(tally.files, FILES), found }));
	}
}

/** The findings of a node: by file, each with its related places and its fixes. */
function nodeText(node: Node, findings: readonly Judged[], terminal: Terminal): string {
	const offers = new Offers();
	const byFile = new Map<SourceFile, Judged[]>();
	for (const finding of findings) {
		const list = byFile.get(finding.at.file);
		if (list) list.push(finding);
		else byFile.set(finding.at.file, [finding]);
	}
	const blocks = [...byFile].map(([file, own]) => fileBlock(node, file, own, offers, terminal));
	return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function fileBlock(node: Node, file: SourceFile, findings: readonly Judged[], offers: Offers, terminal: Terminal): string[] {
	const { paint, locale } = terminal;
	const positions = findings.map(({ at }) => positionOf(file, at.span));
	const width = Math.max(...positions.map((position) => position.length));
	const names = Object.values(SEVERITY_NAMES).map((name) => render(name, locale));
	const nameWidth = Math.max(...names.map(widthOf));
	const indent = width + nameWidth + 6;
	const lines = [paint.bold(printable(shownPath(node, file.path)))];
	for (const [i, finding] of findings.entries()) {
		const position = (positions[i] ?? "").padStart(width);
		const name = paint.severity(finding.severity, padEnd(render(SEVERITY_NAMES[finding.severity], locale), nameWidth));
		const [first = "", ...rest] = wrapped(`${textOf(finding.message, terminal)}  ${finding.rule.id}`, indent, terminal);
		const message = [first, ...rest].map((line, at) => (at === 0 ? `  ${position}  ${name}  ${line}` : indented(line, indent)));
		lines.push(...dimId(message, finding.rule.id, terminal), ...below(node, finding, offers, indent, terminal));
	}
	return lines;
}

/** What stands under a finding: the other places it speaks of, and what could be done. */
function below(node: Node, finding: Judged, offers: Offers, indent: number, terminal: Terminal): string[] {
	const related = (finding.related ?? []).map(({ at, message }) => {
		const place = `${shownPath(node, at.file.path)}:${positionOf(at.file, at.span)}`;
		return { mark: "→", text: `${printable(place)}  ${textOf(message, terminal)}` };
	});
	const fixes = offers.of(finding).map(({ fix }) => ({
		mark: "✎",
		text: `${textOf(fix.title, terminal)}${fix.safe ? "" : "  (--unsafe)"}`,
	}));
	return [...related, ...fixes].flatMap(({ mark, text }) =>
		wrapped(text, indent + 2, terminal).map((line, at) =>
			terminal.paint.dim(at === 0 ? indented(`${mark} ${line}`, indent) : indented(line, indent + 2)),
		),
	);
}

const textOf = (message: Message, { locale }: Terminal): string => printable(render(message, locale));

const indented = (line: string, columns: number): string => " ".repeat(columns) + line;

const wrapped = (text: string, indent: number, { columns }: Terminal): string[] =>
	columns !== undefined && columns >= MIN_COLUMNS ? wrap(text, columns - indent) : [text];

/** The rule's id stands at the end of the last line. */
function dimId(lines: readonly string[], id: string, { paint }: Terminal): string[] {
	const last = lines.at(-1) ?? "";
	return [...lines.slice(0, -1), last.slice(0, last.length - id.length) + paint.dim(id)];
}
