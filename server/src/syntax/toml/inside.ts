import type { TextEdit } from "../../base/edit.ts";
import { span } from "../../base/span.ts";
import { lineEnd, lineStart } from "../line-breaks.ts";
import type { Path } from "../tree.ts";
import { type Brackets, insertPart, removePart } from "./brackets.ts";
import { SINGLE } from "./characters.ts";
import type { InlineNode, Pair, Value } from "./nodes.ts";
import { commentsIn, indentAt, type PlacedPair, type Source, startsWith, writtenKey } from "./source.ts";
import type { Style } from "./style.ts";
import { type Draft, writePair, writeValue } from "./write.ts";

/** What a path leads to inside the value of a pair. */
type Inside =
	/** A value. `around` is what it is a part of, if it is not the value of the pair itself. */
	| { readonly kind: "value"; readonly value: Value; readonly around?: Around }
	/** A table that dotted keys in an inline table make. */
	| { readonly kind: "dotted"; readonly around: Around }
	/** Nothing; `at` would have to get the key that is left of the path. */
	| { readonly kind: "missing"; readonly at: InlineNode; readonly rest: Path };

interface Around {
	readonly node: Value;
	/** The path from there: a position, or one or more keys. */
	readonly rest: Path;
}

/** Follows a path into a value; undefined where it leads nowhere and cannot be made to (into a string, past a list). */
export function follow(value: Value, path: Path, around?: Around): Inside | undefined {
	if (path.length === 0) return { kind: "value", value, ...(around && { around }) };
	if (value.kind === "scalar") return undefined;
	if (value.kind === "list") {
		const item = typeof path[0] === "number" ? value.items[path[0]] : undefined;
		return item && follow(item, path.slice(1), { node: value, rest: path.slice(0, 1) });
	}
	const member = memberFor(value, path);
	if (!member) return withoutMember(value, path);
	const { length } = member.key.parts;
	return follow(member.value, path.slice(length), { node: value, rest: path.slice(0, length) });
}

const keysOfPair = ({ key }: Pair): string[] => key.parts.map(({ text }) => text);

/** The member whose value a path leads to or into. */
const memberFor = (node: InlineNode, path: Path): Pair | undefined =>
	node.pairs.findLast((pair) => startsWith(path, keysOfPair(pair)));

function withoutMember(node: InlineNode, rest: Path): Inside | undefined {
	if (node.pairs.some((pair) => startsWith(keysOfPair(pair), rest))) return { kind: "dotted", around: { node, rest } };
	return rest.every((step) => typeof step === "string") ? { kind: "missing", at: node, rest } : undefined;
}

/** What stands between the brackets of a list or inline table; undefined for a scalar, or where the closing one is missing. */
export function bracketsOf({ text }: Source, node: Value): Brackets | undefined {
	if (node.kind === "scalar" || text.charAt(node.span.end - 1) !== (node.kind === "list" ? "]" : "}")) return undefined;
	const parts = node.kind === "list" ? node.items : node.pairs;
	return { kind: node.kind, span: node.span, parts: parts.map(({ span: part }) => part) };
}

/** The edits that add a key to an inline table: behind dotted keys of the same table with a dotted key, else nested. */
export function addMember(source: Source, style: Style, node: InlineNode, rest: Path, value: Draft): TextEdit[] | undefined {
	const brackets = bracketsOf(source, node);
	if (!brackets) return undefined;
	const keys = rest.map(String);
	let shared = keys.length - 1;
	while (shared > 0 && !node.pairs.some((pair) => startsWith(keysOfPair(pair), keys.slice(0, shared)))) shared--;
	const nested = keys
		.slice(shared + 1)
		.reduceRight<Draft>((inner, key) => ({ kind: "table", entries: [{ key, value: inner }] }), value);
	return insertPart(source, style, brackets, brackets.parts.length, writePair(keys.slice(0, shared + 1), nested, style));
}

/** The edits that remove an item of a list. */
export function removeItem(source: Source, style: Style, node: Value, index: number): TextEdit[] | undefined {
	const brackets = bracketsOf(source, node);
	return brackets && removePart(source, style, brackets, index);
}

/**
 * One step of removing a key from an inline table: takes out the last of the members that speak of it, or puts `key = {}`
 * in its place where else the table around it would be gone. Undefined where there is none.
 */
export function removeMember(source: Source, style: Style, node: InlineNode, rest: Path): TextEdit[] | undefined {
	const brackets = bracketsOf(source, node);
	const index = node.pairs.findLastIndex((pair) => startsWith(keysOfPair(pair), rest));
	const pair = node.pairs[index];
	if (!pair || !brackets) return undefined;
	const parent = rest.slice(0, -1);
	const stays = parent.length === 0 || node.pairs.some((other) => other !== pair && startsWith(keysOfPair(other), parent));
	if (stays) return removePart(source, style, brackets, index);
	if (commentsIn(source, pair.span).length > 0) return undefined;
	return [{ span: pair.span, newText: `${writtenKey(source.text, pair.key.parts.slice(0, parent.length))} = {}` }];
}

/** The edits that put another value in the place of one; comments inside the old one move to lines of their own. */
export function replaceValue(source: Source, style: Style, pair: PlacedPair, value: Value, draft: Draft): TextEdit[] | undefined {
	const { text } = source;
	const newText = gapBefore(text, pair, value) + writeValue(draft, likeBefore(text, style, value), isFloat(value));
	const replaced: TextEdit = { span: value.span, newText };
	const comments = commentsIn(source, value.span);
	if (comments.length === 0) return [replaced];
	const indent = indentAt(text, pair.span.start);
	if (indent === undefined) return undefined;
	const lines = comments.map(({ start, end }) => indent + text.slice(start, end));
	const end = lineEnd(text, pair.span.end);
	if (commentsIn(source, span(pair.span.start, value.span.start)).length === 0) {
		const at = lineStart(text, pair.span.start);
		return [{ span: span(at, at), newText: lines.map((line) => line + style.eol).join("") }, replaced];
	}
	if (commentsIn(source, span(value.span.end, end)).length > 0) return undefined;
	return [replaced, { span: span(end, end), newText: lines.map((line) => style.eol + line).join("") }];
}

const isFloat = (value: Value): boolean => value.kind === "scalar" && value.type === "float";

/** A string keeps its quotes. */
function likeBefore(text: string, style: Style, value: Value): Style {
	if (value.kind !== "scalar" || value.type !== "string") return style;
	return { ...style, quote: text.charCodeAt(value.span.start) === SINGLE ? "'" : '"' };
}

/** What is missing in front of a value where there was none. */
function gapBefore(text: string, pair: PlacedPair, value: Value): string {
	if (value.span.end > value.span.start) return "";
	const before = text.slice(pair.key.span.end, value.span.start);
	if (!before.includes("=")) return " = ";
	return /[ \t]$/.test(before) ? "" : " ";
}
