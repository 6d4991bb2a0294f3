import { applyEdits, type TextEdit } from "../../base/edit.ts";
import { type Data, type DataChange, same, toData } from "../data.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { type Edit, inSteps, listChanges, move } from "../steps.ts";
import { entryOf, treeAt } from "../tree.ts";
import { addLines, type Line, removeLines } from "./physical.ts";
import { asTable, asWords } from "./shapes.ts";
import { parseUnit } from "./unit.ts";
import { type Directive, escapesOf, readUnit, type Section, type UnitText } from "./unit-text.ts";
import { encodeWord } from "./unit-words.ts";
import { insertWord, removeWord, setWord, type WordList } from "./word-edits.ts";

type Edits = TextEdit[] | undefined;

/** The edits that make one change of data in a unit file, or undefined. */
export const editUnit = (text: string, change: DataChange): Edits => edit(text, change, lineBreakOf(text));

/** A whole new unit file: of each section its directives, of each directive its lines as words. */
export function writeUnit(data: Data): string {
	const sections = Object.entries(asTable(data) ?? {});
	const changes = sections.map(([name, value]): DataChange => ({ op: "set", path: [name], value }));
	return applyEdits("", inSteps(editUnit, "", changes) ?? []);
}

/** `eol` is that of the first of several steps: a step may leave a text without any. */
function edit(text: string, change: DataChange, eol: string): Edits {
	const root = parseUnit(text).documents[0]?.root;
	if (!root) return undefined;
	if (change.op === "move") return move((now, next) => edit(now, next, eol), text, toData(root), change.from, change.to);
	return new UnitEditor(readUnit(text), eol).change(change);
}

type Change = Exclude<DataChange, { op: "move" }>;

class UnitEditor {
	readonly #unit: UnitText;
	readonly #eol: string;
	readonly #inside: Edit;

	constructor(unit: UnitText, eol: string) {
		this.#unit = unit;
		this.#eol = eol;
		this.#inside = (text, change) => edit(text, change, eol);
	}

	change(change: Change): Edits {
		const [section, key, line, word, ...deeper] = change.path;
		if (typeof section !== "string" || deeper.length > 0) return undefined;
		if (key === undefined) return this.#section(section, change);
		if (typeof key !== "string") return undefined;
		const parts = this.#unit.sections.filter(({ name }) => name === section);
		const written = parts.flatMap(({ directives }) => directives.filter((directive) => directive.key === key));
		if (line === undefined) return this.#directive(section, key, written, change);
		const at = typeof line === "number" ? written[line] : undefined;
		if (!at) return undefined;
		if (word === undefined) return this.#line(written, at, change);
		return typeof word === "number" ? this.#word(at, word, change) : undefined;
	}

	#section(name: string, change: Change): Edits {
		const parts = this.#unit.sections.filter((section) => section.name === name);
		if (change.op === "remove") return parts.length > 0 ? this.#removeSections(parts) : undefined;
		const value = change.op === "set" ? asTable(change.value) : undefined;
		if (!value) return undefined;
		return parts.length > 0 ? this.#replaceSection(name, value) : this.#addSection(name, value);
	}

	#removeSections(parts: readonly Section[]): TextEdit[] {
		const { lines, text } = this.#unit;
		const headerAndBody = (part: Section) => [
			...lines.slice(part.line, part.line + 1),
			...part.directives.flatMap((directive) => this.#linesOf(directive)),
		];
		return removeLines(text, parts.flatMap(headerAndBody));
	}

	#replaceSection(name: string, value: { [key: string]: Data }): Edits {
		const old = treeAt(parseUnit(this.#unit.text).documents[0]?.root, [name]);
		if (old?.kind !== "table") return undefined;
		const gone = old.entries.filter(({ key }) => !Object.hasOwn(value, key));
		const changed = Object.entries(value).filter(([key, data]) => {
			const entry = entryOf(old, key);
			return !entry || !same(toData(entry.value), data);
		});
		return inSteps(this.#inside, this.#unit.text, [
			...gone.map(({ key }): DataChange => ({ op: "remove", path: [name, key] })),
			...changed.map(([key, data]): DataChange => ({ op: "set", path: [name, key], value: data })),
		]);
	}

	#addSection(name: string, value: { [key: string]: Data }): Edits {
		if (!/^[^\s\]][^\]\r\n]*$/.test(name) || name !== name.trim()) return undefined;
		const lines = Object.entries(value).map(([key, data]) => writeLines(key, data));
		const written = lines.filter((line) => line !== undefined).flat();
		if (lines.includes(undefined)) return undefined;
		const last = this.#unit.lines.at(-1);
		const gap = last && this.#unit.text.slice(last.start, last.end).trim() !== "" ? [""] : [];
		return [addLines(last, [...gap, `[${name}]`, ...written], this.#eol)];
	}

	#directive(section: string, key: string, written: readonly Directive[], change: Change): Edits {
		const last = written.at(-1);
		if (change.op === "insert") return last && this.#insertLine(written, change.index, writeLine(last.key, change.value));
		const lines = written.flatMap((directive) => this.#linesOf(directive));
		if (change.op === "remove") return last && removeLines(this.#unit.text, lines);
		if (!Array.isArray(change.value) || change.value.length === 0) return undefined;
		const old = written.map(({ words }) => words.map(({ value }) => value));
		if (last) return inSteps(this.#inside, this.#unit.text, listChanges([section, key], old, change.value));
		return this.#addDirective(section, key, change.value);
	}

	/** A new directive: behind the last one of its section, which is made if need be. */
	#addDirective(section: string, key: string, value: Data): Edits {
		const part = this.#unit.sections.findLast(({ name }) => name === section);
		if (!part) return this.#addSection(section, { [key]: value });
		const behind = (part.directives.at(-1)?.endLine ?? part.line + 1) - 1;
		const lines = writeLines(key, value);
		return lines && [addLines(this.#unit.lines[behind], lines, this.#eol)];
	}

	#line(written: readonly Directive[], at: Directive, change: Change): Edits {
		// a directive without lines is no directive: its last line goes with the key
		if (change.op === "remove") return written.length > 1 ? removeLines(this.#unit.text, this.#linesOf(at)) : undefined;
		if (change.op === "insert") {
			if (typeof change.value !== "string" || change.index < 0) return undefined;
			return insertWord(this.#wordsOf(at), change.index, change.value);
		}
		const words = asWords(change.value);
		const old = at.words.map(({ value }) => value);
		return words && inSteps(this.#inside, this.#unit.text, listChanges(change.path, old, words));
	}

	#word(at: Directive, index: number, change: Change): Edits {
		if (change.op === "remove") return removeWord(this.#wordsOf(at), index);
		if (change.op !== "set" || typeof change.value !== "string") return undefined;
		return setWord(this.#wordsOf(at), index, change.value);
	}

	#insertLine(written: readonly Directive[], index: number, line: string | undefined): Edits {
		if (line === undefined || index < 0 || index > written.length) return undefined;
		const next = written[index];
		const behind = next ? next.firstLine - 1 : (written.at(-1)?.endLine ?? 0) - 1;
		return [addLines(this.#unit.lines[behind], [line], this.#eol)];
	}

	/** The lines of a directive, without the comments between them. */
	#linesOf({ firstLine, endLine }: Directive): Line[] {
		const { lines, commentLines } = this.#unit;
		return lines.slice(firstLine, endLine).filter((_, i) => !commentLines.has(firstLine + i));
	}

	#wordsOf({ words, valueStart, escapes }: Directive): WordList {
		const { text, comments } = this.#unit;
		const written = (old?: { span: { start: number; end: number } }) => old && text.slice(old.span.start, old.span.end);
		return { text, words, emptyAt: valueStart, comments, encode: (word, old) => encodeWord(word, escapes, written(old)) };
	}
}

/** The lines of a directive; undefined where there is none, or one cannot be written. */
function writeLines(key: string, data: Data): string[] | undefined {
	if (!Array.isArray(data) || data.length === 0 || !/^[A-Za-z][\w-]*$/.test(key)) return undefined;
	const lines = data.map((words) => writeLine(key, words)).filter((line) => line !== undefined);
	return lines.length === data.length ? lines : undefined;
}

function writeLine(key: string, data: Data): string | undefined {
	const words = asWords(data);
	const written = words?.map((word) => encodeWord(word, escapesOf(key))).filter((word) => word !== undefined);
	return words && written?.length === words.length ? `${key}=${written.join(" ")}` : undefined;
}
