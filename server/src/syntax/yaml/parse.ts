import type { Parsed, Problem, Root } from "../format.ts";
import type { Tree } from "../tree.ts";
import { newAnchors } from "./alias.ts";
import { controlCharacters } from "./control.ts";
import { type Extent, extents } from "./extent.ts";
import { startOfLine } from "./line.ts";
import { type Recovered, recover } from "./recover.ts";
import { treeOf } from "./tree.ts";

/** All documents of a text, and what is wrong with it in the order of the text. */
export function parse(text: string): Parsed {
	const recovered = recover(text, "parse");
	const found: Problem[] = [];
	const documents = extents(text, recovered).map((extent) => rootOf(text, extent, recovered, found));
	const syntax = onePerLine(text, [...recovered.broken, ...found.filter(isSyntax), ...recovered.local]);
	const problems = [...syntax, ...found.filter((problem) => !isSyntax(problem)), ...controlCharacters(text)];
	return { documents, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

const isSyntax = ({ code }: Problem): boolean => code === "syntax";

/** Of what is said about one line the first: the rest mostly follows from it. */
function onePerLine(text: string, problems: readonly Problem[]): Problem[] {
	const seen = new Set<number>();
	return problems.filter(({ span }) => {
		const line = startOfLine(text, span.start);
		return !seen.has(line) && seen.add(line);
	});
}

function rootOf(text: string, { document, span, comments }: Extent, { masks }: Recovered, problems: Problem[]): Root {
	const { contents } = document.composed;
	const empty: Tree = { kind: "table", span, entries: [] };
	if (!contents || isNothing(contents)) return { root: empty, span, comments };
	return { root: treeOf(contents, contents.range[0], { text, masks, problems, anchors: newAnchors() }), span, comments };
}

/** No content at all, not even a tag or an anchor: callers find an empty table, in which they may look for keys. */
const isNothing = (node: {
	readonly range: readonly [number, number, number];
	readonly tag?: unknown;
	readonly anchor?: unknown;
}): boolean => node.range[0] === node.range[1] && node.tag === undefined && node.anchor === undefined;
