import { applyEdits, composeSteps, overlap, type TextEdit } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import { contains, type Span } from "../base/span.ts";
import type { DataChange } from "./data.ts";
import type { Format, Parsed, Problem } from "./format.ts";
import { provenEdit } from "./proven.ts";
import { Doubt } from "./templates/doubt.ts";
import { type Masked, maskTemplates } from "./templates.ts";
import type { Tree } from "./tree.ts";

/**
 * One document of a file: most files have one, YAML may have several. Everything above this module speaks of documents, never of
 * a file's text: a document may as well be decoded from a part of its file (a ConfigMap's `data.kubelet`), as long as its spans
 * are those of the file (mapped outward once, here) and `changeText` maps its edits back.
 */
export interface Document {
	readonly file: SourceFile;
	/** Its position among the documents of the file. */
	readonly index: number;
	readonly format: Format;
	readonly root: Tree;
	readonly span: Span;
	readonly comments: readonly Span[];
	/** What is wrong in it; what is wrong between documents stands with the one before. */
	readonly problems: readonly Problem[];
	/** Template marks stand in it: what is not written is unknown. */
	readonly uncertain: boolean;
}

const cache = new WeakMap<SourceFile, Map<Format, readonly Document[]>>();

/** The documents of a file, at least one; read once for each file value and format. */
export function documentsOf(file: SourceFile, format: Format): readonly Document[] {
	const known = cache.get(file) ?? new Map<Format, readonly Document[]>();
	cache.set(file, known);
	const documents = known.get(format) ?? readDocuments(file, format);
	known.set(format, documents);
	return documents;
}

function readDocuments(file: SourceFile, format: Format): Document[] {
	const masked = maskTemplates(file.text, format.id);
	const parsed = format.parse(masked.text);
	const doubt = masked.marks.length > 0 ? new Doubt(file.text, masked) : undefined;
	const problems = problemsByDocument(parsed, doubt);
	return parsed.documents.map(({ root, span, comments }, index) => {
		const plain = { file, index, format, span, problems: problems[index] ?? [] };
		if (!doubt?.concerns(span)) return { ...plain, root, comments, uncertain: false };
		return { ...plain, root: doubt.tree(root), comments: comments.filter((c) => doubt.isComment(c)), uncertain: true };
	});
}

/** Problems stand with the document that contains them, or else with the last one that starts before them. */
function problemsByDocument({ documents, problems }: Parsed, doubt: Doubt | undefined): Problem[][] {
	const lists: Problem[][] = documents.map(() => []);
	let index = 0;
	for (const problem of [...problems].sort((a, b) => a.span.start - b.span.start)) {
		if (doubt && !doubt.isProblem(problem)) continue;
		for (let next = documents[index + 1]; next && next.span.start <= problem.span.start; next = documents[index + 1]) index++;
		const here = documents[index];
		const ahead = documents[index + 1];
		const inNext = here && ahead && !contains(here.span, problem.span) && contains(ahead.span, problem.span);
		lists[inNext ? index + 1 : index]?.push(problem);
	}
	return lists;
}

/** From so many changes on they are first tried all at once: proving each one alone would read a large text as often. */
const MANY = 8;

/**
 * The edits of several changes of one document, made one after the other on `text` (the file's text, perhaps with earlier edits
 * in it), as edits of `text`; each one proven. Undefined as soon as one cannot be made.
 */
export function changeText(document: Document, text: string, changes: readonly DataChange[]): TextEdit[] | undefined {
	const atOnce = changes.length < MANY ? undefined : change(document, text, changes);
	return (
		atOnce ??
		composeSteps(
			text,
			changes.map((one) => (now) => change(document, now, [one])),
		)
	);
}

/** Changes found and proven on the masked text, where every offset is that of the text itself. */
function change({ file, format, index }: Document, text: string, changes: readonly DataChange[]): TextEdit[] | undefined {
	const masked = maskTemplates(text, format.id);
	const edits = provenEdit(format, masked.text, index, changes);
	if (!edits || masked.marks.length === 0) return edits;
	const asMeant = maskTemplates(applyEdits(text, edits), format.id).text === applyEdits(masked.text, edits);
	if (!asMeant || edits.some(({ newText }) => writesMask(masked, newText))) return undefined;
	// A fault that goes unsaid beside marks is told once they are gone.
	const told = (now: string) => countProblems(readDocuments({ ...file, text: now }, format));
	return told(applyEdits(text, edits)) <= told(text) ? edits : undefined;
}

/**
 * The edits of mends of the parser's problems, only if they mend: afterwards fewer problems are left in the file than before.
 * Undefined otherwise, and where they overlap.
 */
export function mendText({ file, format }: Document, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
	if (edits.length === 0 || overlap(edits)) return undefined;
	const before = documentsOf(file, format);
	const after = readDocuments({ ...file, text: applyEdits(file.text, edits) }, format);
	return countProblems(after) < countProblems(before) ? edits : undefined;
}

const countProblems = (documents: readonly Document[]): number =>
	documents.reduce((sum, { problems }) => sum + problems.length, 0);

/** Whether a text holds what a mark was masked with: a value that nobody knows would be written down. */
const writesMask = (masked: Masked, newText: string): boolean =>
	newText !== "" &&
	masked.marks.some(({ start, end }) => {
		const mask = masked.text.slice(start, end).replace(/^"|"$/g, "").trim();
		return mask.length > 1 && newText.includes(mask);
	});
