import { applyEdits, type TextEdit } from "../base/edit.ts";

/** Lines around a change that stay as they are. */
const CONTEXT = 3;

/** Whole lines of the old text, and what stands there afterwards. */
interface Block {
	/** Line numbers from 0; `end` exclusive. */
	readonly start: number;
	readonly end: number;
	readonly newLines: readonly string[];
}

/** How a line of a comparison is marked: kept, gone, come, or a heading. */
export type Mark = " " | "-" | "+" | "@";

export interface DiffLine {
	readonly mark: Mark;
	/** Without its line end; a carriage return stays. */
	readonly text: string;
}

/** The hunks of a unified diff between a text and the same with edits, for `patch`; headings of files are left to the caller. */
export function diff(before: string, edits: readonly TextEdit[]): DiffLine[] {
	const lines = linesOf(before);
	const blocks = blocksOf(before, lines, edits);
	const out: DiffLine[] = [];
	let shift = 0;
	for (const hunk of hunksOf(blocks)) {
		const start = Math.max(0, (hunk[0]?.start ?? 0) - CONTEXT);
		const end = Math.min(lines.length, (hunk.at(-1)?.end ?? 0) + CONTEXT);
		const body = bodyOf(hunk, lines, start, end);
		const growth = hunk.reduce((sum, block) => sum + block.newLines.length - (block.end - block.start), 0);
		out.push({ mark: "@", text: `@@ -${range(start, end - start)} +${range(start + shift, end - start + growth)} @@` }, ...body);
		shift += growth;
	}
	return out;
}

/** A new text as a diff against nothing. */
export const diffOfNew = (text: string): DiffLine[] => diff("", [{ span: { start: 0, end: 0 }, newText: text }]);

const range = (start: number, length: number): string => `${length === 0 ? start : start + 1},${length}`;

/** Lines with their line ends; a text that ends in a line end has no empty line behind it. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Blocks that are so near that their context would meet are one hunk. */
function hunksOf(blocks: readonly Block[]): Block[][] {
	const hunks: Block[][] = [];
	for (const block of blocks) {
		const last = hunks.at(-1);
		if (last && block.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(block);
		else hunks.push([block]);
	}
	return hunks;
}

function bodyOf(hunk: readonly Block[], lines: readonly string[], start: number, end: number): DiffLine[] {
	const body: DiffLine[] = [];
	let at = start;
	for (const block of hunk) {
		body.push(...marked(" ", lines.slice(at, block.start)));
		body.push(...marked("-", lines.slice(block.start, block.end)), ...marked("+", block.newLines));
		at = block.end;
	}
	return [...body, ...marked(" ", lines.slice(at, end))];
}

function marked(mark: Mark, lines: readonly string[]): DiffLine[] {
	return lines.flatMap((line): DiffLine[] =>
		line.endsWith("\n")
			? [{ mark, text: line.slice(0, -1) }]
			: [
					{ mark, text: line },
					{ mark: "@", text: "\\ No newline at end of file" },
				],
	);
}

/** The edits as blocks of whole lines, without the lines at their edges that stay the same. */
function blocksOf(text: string, lines: readonly string[], edits: readonly TextEdit[]): Block[] {
	const starts = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
	const lineAt = (offset: number): number => {
		// Behind the last line end there is a line only where something stands there.
		let [low, high] = [0, text === "" || text.endsWith("\n") ? lines.length : lines.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const groups: { start: number; end: number; edits: TextEdit[] }[] = [];
	for (const edit of sorted) {
		const start = lineAt(edit.span.start);
		const end = Math.min(lines.length, lineAt(edit.span.end) + 1);
		const last = groups.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
			last.edits.push(edit);
		} else groups.push({ start, end, edits: [edit] });
	}
	return groups
		.map((group) => blockOf(text, lines, starts, group))
		.filter(({ start, end, newLines }) => end > start || newLines.length > 0);
}

function blockOf(
	text: string,
	lines: readonly string[],
	starts: readonly number[],
	group: { readonly start: number; readonly end: number; readonly edits: readonly TextEdit[] },
): Block {
	const from = starts[group.start] ?? 0;
	const own = group.edits.map(({ span, newText }) => ({
		span: { start: span.start - from, end: span.end - from },
		newText,
	}));
	const newLines = linesOf(applyEdits(text.slice(from, starts[group.end]), own));
	let { start, end } = group;
	let [first, last] = [0, newLines.length];
	while (start < end && first < last && lines[start] === newLines[first]) {
		start++;
		first++;
	}
	while (start < end && first < last && lines[end - 1] === newLines[last - 1]) {
		end--;
		last--;
	}
	return { start, end, newLines: newLines.slice(first, last) };
}
