import { applyEdits } from "../../base/edit.ts";
import type { SourceFile } from "../../base/file.ts";
import type { Span } from "../../base/span.ts";
import { type Document, documentsOf } from "../documents.ts";
import { formats } from "../formats.ts";
import { lineEnd, lineStart } from "../line-breaks.ts";
import { type Entry, type Path, type Tree, treeAt } from "../tree.ts";
import { closeLine } from "./open-flow.ts";
import { type Token, type TreeFormat, tokenAt } from "./token.ts";

/** A place in the data of a document where something can be written, as the file stands. */
export interface Slot {
	readonly at: "key" | "value";
	/** Of a key: the table it would stand in. Of a value: its own path. */
	readonly path: Path;
	/** The document as it would be with a word in this place. */
	readonly document: Document;
	/** What stands beside a key already. */
	readonly siblings: readonly Entry[];
	readonly token: Token;
	/** What must be written before and after it: a comma, a bracket, a blank. */
	readonly before: string;
	readonly after: string;
	/** A key needs its value too; else that is written already. */
	readonly pair: boolean;
	/** The key is part of a `[header]`. */
	readonly header: boolean;
}

/** A way to write something at the cursor. */
interface Form {
	readonly is: "name" | "pair" | "value";
	readonly before: string;
	readonly after: string;
	/** The brackets that the line leaves open are closed, to see what is meant by it. */
	readonly closed?: true;
}

/** What is put at the cursor to see where it is: no key and no value of anybody's. */
export const WORD = "zzCursorIsHerezz";

/**
 * The places that a cursor may stand for: a word is put there in every way the format has, each text is read, and those ways
 * count that leave the fewest faults and no more than there were. So a file may be half typed, wherever its reader recovers.
 */
export function slotsAt(file: SourceFile, format: TreeFormat, offset: number): Slot[] {
	const token = tokenAt(file.text, offset, format);
	if (!token) return [];
	const before = documentsOf(file, formats[format]);
	const allowed = faultsIn(before);
	const tried = tryForms(formsFor(format, file.text, token), (form) => tryForm(file, format, token, form));
	const found = tried.flatMap(({ slot, faults }) =>
		slot && faults <= allowed + lenience(slot, before) ? [{ slot, faults }] : [],
	);
	const fewest = Math.min(...found.map(({ faults }) => faults));
	const slots = found.flatMap(({ slot, faults }) => (faults === fewest ? [slot] : []));
	// Only in YAML may one word stand for a value as well as for a key.
	if (format !== "yaml") return [likeliest(slots, file.text, token)].flatMap((slot) => slot ?? []);
	const different = slots.filter((slot, i) => slots.findIndex((one) => isSame(one, slot)) === i);
	return [...different.filter(({ at }) => at === "value"), ...different.filter(({ at }) => at === "key")];
}

/** Of slots with as few faults the first; behind a comma or `[` of a list that is never closed an item rather than a key. */
function likeliest(slots: readonly Slot[], text: string, { span: { start } }: Token): Slot | undefined {
	const item = slots.find(({ at, path }) => at === "value" && typeof path.at(-1) === "number");
	const isBehindMark = item !== slots[0] && /[,[]\s*$/.test(text.slice(Math.max(0, start - LONGEST_GAP), start));
	return isBehindMark ? (item ?? slots[0]) : slots[0];
}

/** Blanks between an item of a list and the next one; nobody writes more. */
const LONGEST_GAP = 400;

/**
 * Tries forms until one leaves no fault at all: none can do better. Those of one word alone are all tried, unless it is a key
 * among others: no value can stand there. Brackets are closed only where nothing else is good.
 */
function tryForms(forms: readonly Form[], tryOne: (form: Form) => Try): Try[] {
	const tried: Try[] = [];
	let good: { readonly slot: Slot; readonly form: Form }[] = [];
	for (const form of forms) {
		const isAlone = form.before.trim() === "" && form.after === "";
		const isKnown = good.some(({ slot }) => slot.pair && slot.siblings.length > 0);
		if (isKnown || good.some((one) => !isAlone || one.form.closed !== form.closed)) break;
		const one = tryOne(form);
		tried.push(one);
		if (one.slot && one.faults === 0) good = [...good, { slot: one.slot, form }];
	}
	return tried;
}

/** Half-typed keys on several lines are one long text to YAML, and no fault: one more shows when one of them becomes a key. */
function lenience({ at, path, document }: Slot, before: readonly Document[]): number {
	const tree = treeAt(before[document.index]?.root, path);
	return at === "key" && document.format.id === "yaml" && tree?.kind === "scalar" && tree.type === "string" ? 1 : 0;
}

const isSame = (a: Slot, b: Slot): boolean => a.at === b.at && a.path.join("\0") === b.path.join("\0");

const faultsIn = (documents: readonly Document[]): number => documents.reduce((sum, { problems }) => sum + problems.length, 0);

const plain = (is: Form["is"]): Form => ({ is, before: "", after: "" });
const behind = (is: Form["is"]): Form => ({ is, before: ", ", after: "" });
const ahead = (is: Form["is"]): Form => ({ is, before: "", after: ", " });
const between = (is: Form["is"]): Form => ({ is, before: ", ", after: ", " });

const FORMS: Readonly<Record<TreeFormat, readonly Form[]>> = {
	toml: [plain("name"), plain("pair"), plain("value"), ...(["pair", "value"] as const).flatMap((is) => [ahead(is), behind(is)])],
	json: [
		plain("name"),
		plain("pair"),
		...(["pair", "value"] as const).flatMap((is) => [
			{ ...ahead(is), after: "," },
			{ ...behind(is), before: "," },
			{ ...between(is), before: ",", after: "," },
		]),
	],
	yaml: [plain("pair"), plain("name")],
};

/** Where a blank stands before the equals sign of TOML, one belongs behind it. */
const BEHIND_EQUALS: readonly Form[] = [{ is: "value", before: " ", after: "" }];

/** In an empty file of JSON nothing can stand but an object. */
const WHOLE_OBJECT: Form = { is: "pair", before: "{\n  ", after: "\n}" };

function formsFor(format: TreeFormat, text: string, token: Token): readonly Form[] {
	const { start, end } = token.span;
	if (format === "toml") return formsForToml(text, token);
	if (format === "yaml") return formsForYaml(text, start);
	return `${text.slice(0, start)}${text.slice(end)}`.trim() === "" ? [WHOLE_OBJECT] : FORMS.json;
}

function formsForToml(text: string, { span: { start, end } }: Token): readonly Form[] {
	const line = text.slice(lineStart(text, start), start);
	const bracket = /^\s*(\[\[?)/.exec(line)?.[1];
	if (bracket === undefined) return /[ \t]=$/.test(line) ? BEHIND_EQUALS : FORMS.toml;
	const closed: Form = { is: "name", before: "", after: bracket === "[" ? "]" : "]]" };
	// Beside the marks of a template an open header is no fault that would be told.
	return text.slice(end, lineEnd(text, end)).includes("]") ? [...FORMS.toml, closed] : [closed, ...FORMS.toml];
}

function formsForYaml(text: string, start: number): readonly Form[] {
	const before = text.slice(0, start);
	// A value may not touch the colon of its key.
	if (/[^\s:]:$/.test(before)) return [{ is: "name", before: " ", after: "" }];
	// Behind a colon no key can stand, however broken the flow syntax around it is.
	const isValue = /:[ \t]+$/.test(before);
	const plainForms = isValue ? [plain("name")] : FORMS.yaml;
	if (!/[[{]/.test(before)) return plainForms;
	const kinds = isValue ? (["value"] as const) : (["pair", "value"] as const);
	const forms = [...plainForms, ...kinds.flatMap((is) => [ahead(is), behind(is), between(is)])];
	return closeLine(text, start) ? [...forms, ...plainForms.map((form): Form => ({ ...form, closed: true }))] : forms;
}

interface Try {
	readonly slot: Slot | undefined;
	readonly faults: number;
}

function tryForm(file: SourceFile, format: TreeFormat, token: Token, form: Form): Try {
	const { text } = file;
	const { start, end } = token.span;
	const word = wordIn(format, token.quote, form.is);
	const written = `${form.before}${word}${form.is === "pair" ? VALUES[format] : ""}${form.after}`;
	const trial = text.slice(0, start) + written + text.slice(end);
	const closing = form.closed && closeLine(trial, start);
	const documents = documentsOf({ ...file, text: closing ? applyEdits(trial, [closing]) : trial }, formats[format]);
	const faults = faultsIn(documents);
	for (const document of documents) {
		const found = find(document.root, []);
		if (!found || !isAsWritten(found, form)) continue;
		const header = format === "toml" && found.at === "key" && isHeader(text, start);
		if (found.at === "key" && form.is === "name" && !header && !hasValue(text, end, format)) continue;
		const { before, after } = form;
		const { at, path, siblings } = found;
		return { faults, slot: { at, path, siblings, document, token, before, after, pair: form.is === "pair", header } };
	}
	return { faults, slot: undefined };
}

const VALUES: Readonly<Record<TreeFormat, string>> = { toml: " = 0", json: ": 0", yaml: ": 0" };

function wordIn(format: TreeFormat, quote: Token["quote"], is: Form["is"]): string {
	const needed = format === "json" || (format === "toml" && is === "value") ? '"' : "";
	const mark = quote || needed;
	return `${mark}${WORD}${mark}`;
}

/** Whether what follows a key makes it one. */
const hasValue = (text: string, end: number, format: TreeFormat): boolean =>
	(format === "toml" ? /^\s*[=.]/ : /^[ \t]*:/).test(text.slice(end, end + 80));

interface Found extends Pick<Slot, "at" | "path" | "siblings"> {
	/** What a key stands for. */
	readonly value?: Tree;
}

/** Where the word stands in a tree. */
function find(tree: Tree, path: Path): Found | undefined {
	if (tree.kind === "scalar") return tree.value === WORD ? { at: "value", path, siblings: [] } : undefined;
	if (tree.kind === "list") return first(tree.items, (item, index) => find(item, [...path, index]));
	return first(tree.entries, ({ key, value }) =>
		key === WORD
			? { at: "key", path, siblings: tree.entries.filter((entry) => entry.key !== WORD), value }
			: find(value, [...path, key]),
	);
}

/** Whether the word was read as what it was written as: a key with its own value and nothing of what follows, or a value. */
function isAsWritten({ at, value }: Found, { is }: Form): boolean {
	if (is === "name") return true;
	return is === "value" ? at === "value" : at === "key" && value?.kind === "scalar" && value.value === 0;
}

function first<T, R>(items: readonly T[], found: (item: T, index: number) => R | undefined): R | undefined {
	for (const [index, item] of items.entries()) {
		const one = found(item, index);
		if (one !== undefined) return one;
	}
	return undefined;
}

/** Whether only the beginning of a TOML header stands before an offset on its line. */
const isHeader = (text: string, start: number): boolean =>
	/^\s*\[\[?\s*(?:(?:[\w-]+|"[^"]*"|'[^']*')\s*\.\s*)*$/.test(text.slice(lineStart(text, start), start));

/** Where the insides of the header around a word lie: behind its `[`, up to its `]` or the end of the word. */
export function headerSpan(text: string, { span }: Token): Span {
	const line = lineStart(text, span.start);
	const start = line + (/^\s*\[\[?\s*/.exec(text.slice(line, span.start))?.[0].length ?? 0);
	const rest = /^(?:[\w.\s-]|"[^"\r\n]*"|'[^'\r\n]*')*(?=\])/.exec(text.slice(span.end));
	return { start, end: span.end + (rest && !/[\r\n]/.test(rest[0]) ? rest[0].length : 0) };
}
