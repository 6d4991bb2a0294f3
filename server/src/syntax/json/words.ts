import type { TextEdit } from "../../base/edit.ts";
import { type Span, span } from "../../base/span.ts";
import type { Scalar } from "../tree.ts";
import type { Token } from "./tokens.ts";

const LITERALS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** How other languages write the literals. */
const FOREIGN: Readonly<Record<string, string>> = { none: "null", nil: "null", undefined: "null" };

/** The scalar a token is, or undefined when it is none. A bare word is an unknown value, unless it can only mean a literal. */
export function scalarOf(token: Token): Scalar | undefined {
	const where = span(token.start, token.end);
	if (token.kind === "string") return { kind: "scalar", span: where, type: "string", value: token.value };
	if (token.kind === "number") return number(where, token.value);
	if (token.kind === "literal") return literal(where, token.value);
	if (token.kind !== "word") return undefined;
	const meant = literalFor(token.value);
	return meant ? literal(where, meant) : { kind: "scalar", span: where, type: "string", value: token.value, uncertain: true };
}

/** The literal in lower case, when a word is one in another spelling. */
export function wordRepair(token: Token): { repair?: TextEdit[] } {
	const meant = literalFor(token.value);
	return meant ? { repair: [{ span: span(token.start, token.end), newText: meant }] } : {};
}

function literalFor(word: string): string | undefined {
	const lower = word.toLowerCase();
	return Object.hasOwn(LITERALS, lower) ? lower : Object.hasOwn(FOREIGN, lower) ? FOREIGN[lower] : undefined;
}

function literal(where: Span, text: string): Scalar {
	const value = LITERALS[text] ?? null;
	return { kind: "scalar", span: where, type: value === null ? "null" : "boolean", value };
}

function number(where: Span, text: string): Scalar {
	const value = Number(text);
	if (!/^-?\d+$/.test(text)) return { kind: "scalar", span: where, type: "float", value };
	return { kind: "scalar", span: where, type: "integer", value: Number.isSafeInteger(value) ? value : BigInt(text) };
}
