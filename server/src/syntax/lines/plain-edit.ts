import type { TextEdit } from "../../base/edit.ts";
import { type Data, type DataChange, toData } from "../data.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { inSteps, listChanges, move } from "../steps.ts";
import { addLines, type Line, removeLines } from "./physical.ts";
import { type Name, type PlainText, readLines, readModules, readSysctl } from "./plain-text.ts";
import { asWords } from "./shapes.ts";
import { parseSysctl } from "./trees.ts";

/** The edits that make one change of data in a sysctl file, or undefined. */
export function editSysctl(text: string, change: DataChange): TextEdit[] | undefined {
	const root = parseSysctl(text).documents[0]?.root;
	if (!root || change.op === "insert") return undefined;
	if (change.op === "move") return move(editSysctl, text, toData(root), change.from, change.to);
	const [key, ...deeper] = change.path;
	if (typeof key !== "string" || deeper.length > 0) return undefined;
	const file = readSysctl(text);
	const all = file.items.filter((item) => item.key === key);
	const last = all.at(-1);
	if (change.op === "remove") return last && removeLines(text, linesAt(file, all));
	const { value } = change;
	if (typeof value !== "string" || value !== value.trim() || /[\r\n]/.test(value)) return undefined;
	if (last) return [{ span: last.valueSpan, newText: value }];
	if (!/^[^\s=#;-][^\s=]*$/.test(key)) return undefined;
	const sample = file.items.at(-1);
	const sign = sample ? text.slice(sample.keySpan.end, sample.valueSpan.start) : " = ";
	return [addLines(lastLine(file), [key + (sign.trim() === "=" && sign.length <= 3 ? sign : " = ") + value], lineBreakOf(text))];
}

/** A file that is a list of strings, one a line. */
interface ListFile {
	read(text: string): PlainText<Name>;
	isItem(value: Data): value is string;
	remove(file: PlainText<Name>, item: Name): TextEdit[];
}

const moduleList: ListFile = {
	read: readModules,
	isItem: (value): value is string => typeof value === "string" && /^[^\s#;][^\s]*$/.test(value),
	remove: (file, item) => removeLines(file.text, linesAt(file, [item])),
};

/** A mount or a name server that is taken away may be wanted again: its line becomes a comment. */
const statementList: ListFile = {
	read: readLines,
	isItem: (value): value is string => typeof value === "string" && /^[^\s#;](?:[^\r\n]*\S)?$/.test(value),
	remove: (_, { span: { start } }) => [{ span: { start, end: start }, newText: "#" }],
};

/** The edits that make one change of data in a list of modules, or undefined. */
export const editModules = (text: string, change: DataChange): TextEdit[] | undefined =>
	editList(moduleList, text, change, lineBreakOf(text));

/** The same in a file of one statement a line. */
export const editLines = (text: string, change: DataChange): TextEdit[] | undefined =>
	editList(statementList, text, change, lineBreakOf(text));

function editList(list: ListFile, text: string, change: DataChange, eol: string): TextEdit[] | undefined {
	if (change.op === "move") return undefined;
	const file = list.read(text);
	const items = file.items.map(({ span: where }) => text.slice(where.start, where.end));
	const [index, ...deeper] = change.path;
	if (index === undefined && change.op === "set") {
		const wanted = asWords(change.value);
		return wanted && inSteps((now, next) => editList(list, now, next, eol), text, listChanges([], items, wanted));
	}
	if (change.op === "insert")
		return index === undefined && list.isItem(change.value) ? insertItem(file, change.index, change.value, eol) : undefined;
	const item = typeof index === "number" ? file.items[index] : undefined;
	if (!item || deeper.length > 0) return undefined;
	if (change.op === "remove") return list.remove(file, item);
	return list.isItem(change.value) ? [{ span: item.span, newText: change.value }] : undefined;
}

function insertItem(file: PlainText<Name>, index: number, item: string, eol: string): TextEdit[] | undefined {
	if (index < 0 || index > file.items.length) return undefined;
	const next = file.items[index];
	const behind = next ? file.lines[next.line - 1] : lastLine(file);
	return [addLines(behind, [item], eol)];
}

const linesAt = (file: PlainText<unknown>, items: readonly { line: number }[]): Line[] =>
	items.flatMap(({ line }) => file.lines.slice(line, line + 1));

/** The last line that is not empty. */
const lastLine = ({ text, lines }: PlainText<unknown>): Line | undefined =>
	lines.findLast(({ start, end }) => text.slice(start, end).trim() !== "");
