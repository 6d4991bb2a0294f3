import type { YAMLError } from "yaml";
import { applyEdits } from "../../base/edit.ts";
import type { Span } from "../../base/span.ts";
import type { Problem } from "../format.ts";
import { type Break, breakOfError, breakOfWound, isBreaking } from "./blame.ts";
import { isInFlow, missingComma } from "./comma.ts";
import { lineAt } from "./line.ts";
import type { Mask } from "./mask.ts";
import { type Purpose, type ReadDocument, type Reading, read } from "./read.ts";
import { isTabbed, tabBreaks } from "./tabs.ts";

/** What could be read of a text, and where it is broken. */
export interface Recovered extends Reading {
	/** The text that was read in the end: as long as the original, with its broken places masked. */
	readonly text: string;
	/** The places that were mended or masked, as they were met. */
	readonly broken: readonly Problem[];
	/** What else the `yaml` package says: errors that leave the tree as it is meant. */
	readonly local: readonly Problem[];
	/** What was not read as it stands, in order, apart: a value there is unknown, a key only known where the mask says it. */
	readonly masks: readonly Mask[];
}

/** How often a broken text is read again, by its length: each time mends at least one more place. */
const passes = (length: number): number => (length < 100_000 ? 8 : length < 300_000 ? 4 : 2);

/**
 * Reads a text, masks what is broken and reads it again, until it holds together or the passes are spent. The `yaml`
 * package alone loses up to two thirds of a file behind one open quote.
 */
export function recover(original: string, purpose: Purpose): Recovered {
	let text = normalEnds(original);
	const problems: Problem[] = [];
	const masks: Mask[] = [];
	for (let left = passes(text.length); ; left--) {
		const reading = read(text, purpose);
		const breaks = findBreaks(text, reading);
		for (const { problem } of breaks) problems.push(problem);
		const made = breaks.flatMap((b) => b.masks).filter((m) => text.slice(m.span.start, m.span.end) !== m.newText);
		if (made.length === 0 || left === 0) return finish(text, reading, problems, masks);
		const used = apart(made);
		masks.push(...used);
		text = applyEdits(text, used);
	}
}

/** A lone CR ends a line for the kubelet's reader, but not for ours. */
export const normalEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text);

/** All tabs at once, or all open quotes and brackets; only then the first other broken place of each document. */
function findBreaks(text: string, reading: Reading): Break[] {
	const errors = reading.documents.map((document) => trustedErrors(document, reading));
	const tabs = errors.flatMap((list) => tabErrors(text, list));
	if (tabs.length > 0) return tabBreaks(text, tabs);
	const wounds = reading.wounds.filter((wound) => !wound.settled);
	if (wounds.length > 0) return wounds.map((wound) => breakOfWound(text, wound));
	return errors.flatMap((list) => breakOfError(text, list, reading.flows) ?? []);
}

/** The offsets of tabs that count as indentation; a line that breaks the document and starts with one is such a place, too. */
function tabErrors(text: string, errors: readonly YAMLError[]): number[] {
	const tabs = errors.filter((error) => error.code === "TAB_AS_INDENT").map((error) => error.pos[0]);
	const first = errors.find((error) => isBreaking(text, error));
	const line = first && lineAt(text, first.pos[0]);
	return line && isTabbed(text, line) ? [...tabs, line.start] : tabs;
}

/** Without what the `yaml` package makes of a bracket that stays open or is closed by the wrong one. */
function trustedErrors({ composed }: ReadDocument, reading: Reading): readonly YAMLError[] {
	const [start, , end] = composed.range;
	const settled = reading.wounds.find((w) => w.settled && w.problem.span.start >= start && w.problem.span.start < end);
	return settled ? composed.errors.filter((error) => error.pos[0] < settled.problem.span.start) : composed.errors;
}

/** Of masks that overlap the first. */
function apart(masks: readonly Mask[]): Mask[] {
	let end = 0;
	return inOrder(masks).filter(({ span }) => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	});
}

/** Of masks that overlap (they come from different passes) one over all of them. */
function united(masks: readonly Mask[]): Mask[] {
	const out: Mask[] = [];
	for (const mask of inOrder(masks)) {
		const last = out.at(-1);
		if (!last || mask.span.start >= last.span.end) out.push(mask);
		else out[out.length - 1] = { span: { start: last.span.start, end: Math.max(last.span.end, mask.span.end) }, newText: "" };
	}
	return out;
}

const inOrder = (masks: readonly Mask[]): Mask[] => [...masks].sort((a, b) => a.span.start - b.span.start);

function finish(text: string, reading: Reading, breaks: readonly Problem[], masks: readonly Mask[]): Recovered {
	const settled = reading.wounds.filter((wound) => wound.settled).map((wound) => wound.problem);
	const local = reading.documents.flatMap((document) =>
		trustedErrors(document, reading)
			.filter((error) => !isBreaking(text, error) && error.code !== "TAB_AS_INDENT" && error.code !== "IMPOSSIBLE")
			.map((error) => localProblem(text, error, reading.flows)),
	);
	return { ...reading, text, masks: united(masks), broken: [...breaks, ...settled], local };
}

/** An error that leaves the tree as it is meant. */
function localProblem(text: string, { code, pos }: YAMLError, flows: readonly Span[]): Problem {
	const comma = code === "MISSING_CHAR" && isInFlow(flows, pos[0]) ? missingComma(text, pos[0]) : undefined;
	if (comma) return comma;
	const line = lineAt(text, Math.min(pos[0], text.length));
	const start = Math.min(Math.max(pos[0], line.content), line.end);
	return { code: "syntax", span: { start, end: line.end > start ? line.end : Math.min(start + 1, text.length) } };
}

/** The mask over a stretch, if any. */
export function maskOver(masks: readonly Mask[], span: Span): Mask | undefined {
	let low = 0;
	let high = masks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((masks[middle] as Mask).span.start < span.end) low = middle + 1;
		else high = middle;
	}
	const mask = masks[low - 1];
	return mask && mask.span.end > span.start ? mask : undefined;
}
