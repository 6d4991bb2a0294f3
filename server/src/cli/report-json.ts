import type { Judged } from "../analysis/analyze.ts";
import type { FileEdit } from "../analysis/fixes.ts";
import { type Locale, render } from "../base/message.ts";
import type { Node } from "../node/node.ts";
import { Offers } from "./offers.ts";
import { rangeOf } from "./places.ts";
import type { Terminal } from "./terminal.ts";

/** The findings as one document for programs. */
export class JsonReport {
	readonly #terminal: Terminal;
	readonly #nodes: unknown[] = [];

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
	}

	add(node: Node, findings: readonly Judged[]): void {
		this.#nodes.push(nodeJson(node, findings, this.#terminal.locale));
	}

	end(): void {
		this.#terminal.write(`${JSON.stringify({ schema: 1, nodes: this.#nodes })}\n`);
	}
}

/** A node of the document for programs, schema 1: lines and characters from 0, characters in UTF-16 code units. */
export function nodeJson(node: Node, findings: readonly Judged[], locale: Locale): unknown {
	const offers = new Offers();
	const files = node.files.map(({ file, kind }) => ({ path: file.path, kind: kind.id }));
	return {
		root: node.root,
		assume: node.assume,
		files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
		findings: findings.map((finding) => ({
			rule: finding.rule.id,
			severity: finding.severity,
			path: finding.at.file.path,
			range: rangeOf(finding.at.file, finding.at.span),
			message: render(finding.message, locale),
			related: (finding.related ?? []).map(({ at, message }) => ({
				path: at.file.path,
				range: rangeOf(at.file, at.span),
				message: render(message, locale),
			})),
			fixes: offers.of(finding).map(({ fix, edits }) => ({
				title: render(fix.title, locale),
				safe: fix.safe,
				edits: edits.flatMap(editJson),
			})),
		})),
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
