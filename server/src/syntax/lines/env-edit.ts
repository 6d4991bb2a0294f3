import type { TextEdit } from "../../base/edit.ts";
import { type DataChange, toData } from "../data.ts";
import { lineBreakOf } from "../line-breaks.ts";
import { type Edit, inSteps, listChanges, move } from "../steps.ts";
import { type Assignment, type EnvText, readEnv } from "./env-text.ts";
import { addLines, removeLines } from "./physical.ts";
import { asWords } from "./shapes.ts";
import { parseEnv } from "./trees.ts";
import { insertWord, removeWord, setWord, type WordList } from "./word-edits.ts";

const KEY = /^[A-Za-z_]\w*$/;
/** A word that needs no quotes anywhere. */
const PLAIN = /^[^\s"'\\“”„‟‘’‚‛]+$/;

/** The edits that make one change of data in an env file, or undefined. */
export const editEnv = (text: string, change: DataChange): TextEdit[] | undefined => edit(text, change, lineBreakOf(text));

/** `eol` is that of the first of several steps: a step may leave a text without any. */
function edit(text: string, change: DataChange, eol: string): TextEdit[] | undefined {
	const inside: Edit = (now, next) => edit(now, next, eol);
	if (change.op === "move") {
		const root = parseEnv(text).documents[0]?.root;
		return root && move(inside, text, toData(root), change.from, change.to);
	}
	const [key, index, ...deeper] = change.path;
	if (typeof key !== "string" || !KEY.test(key) || deeper.length > 0) return undefined;
	const env = readEnv(text);
	const written = env.assignments.findLast((assignment) => assignment.key === key);
	if (typeof index === "number") return written && change.op !== "insert" ? changeWord(env, written, index, change) : undefined;
	if (index !== undefined) return undefined;
	if (change.op === "insert") return written && insert(env, written, change.index, change.value);
	if (change.op === "remove") return written && removeKey(env, key);
	const words = asWords(change.value);
	if (!words) return undefined;
	return written ? replace(env, written, words, inside) : add(env, key, words, eol);
}

function changeWord(env: EnvText, at: Assignment, index: number, change: DataChange): TextEdit[] | undefined {
	const old = at.words.map((word) => word.value);
	if (index < 0 || index >= old.length) return undefined;
	if (change.op === "remove") {
		if (old.length === 1) return rewrite(at, []);
		return at.quote === "mixed" ? rewrite(at, old.toSpliced(index, 1)) : removeWord(listOf(env, at), index);
	}
	if (change.op !== "set" || typeof change.value !== "string") return undefined;
	const inPlace = at.quote === "mixed" ? undefined : setWord(listOf(env, at), index, change.value);
	return inPlace ?? rewrite(at, old.with(index, change.value));
}

function insert(env: EnvText, at: Assignment, index: number, word: unknown): TextEdit[] | undefined {
	const old = at.words.map((w) => w.value);
	if (typeof word !== "string" || index < 0 || index > old.length) return undefined;
	const needsQuotes = at.quote === "mixed" || (at.quote === "" && old.length <= 1) || old.length === 0;
	const inPlace = needsQuotes ? undefined : insertWord(listOf(env, at), index, word);
	return inPlace ?? rewrite(at, old.toSpliced(index, 0, word));
}

function removeKey(env: EnvText, key: string): TextEdit[] {
	const all = env.assignments.filter((assignment) => assignment.key === key);
	return removeLines(
		env.text,
		all.flatMap(({ firstLine, endLine }) => env.lines.slice(firstLine, endLine)),
	);
}

/** Other words: one by one, so that the lines and quotes of a long value stay. */
function replace(env: EnvText, at: Assignment, words: string[], inside: Edit): TextEdit[] | undefined {
	const old = at.words.map((word) => word.value);
	if (at.quote === "mixed" || at.endLine === at.firstLine + 1) return rewrite(at, words);
	return inSteps(inside, env.text, listChanges([at.key], old, words)) ?? rewrite(at, words);
}

/** The whole value anew, in its own quotes where they can hold it. */
function rewrite(at: Assignment, words: readonly string[]): TextEdit[] | undefined {
	const quotes = at.quote === "mixed" ? (['"'] as const) : ([at.quote, '"'] as const);
	for (const quote of quotes) {
		const newText = write(words, quote);
		if (newText !== undefined) return [{ span: at.valueSpan, newText }];
	}
	return undefined;
}

function add(env: EnvText, key: string, words: readonly string[], eol: string): TextEdit[] | undefined {
	const quoted = env.assignments.length > 0 && env.assignments.every(({ quote }) => quote !== "");
	const value = (quoted ? undefined : write(words, "")) ?? write(words, '"');
	if (value === undefined) return undefined;
	const lastText = env.lines.findLastIndex(({ start, end }) => env.text.slice(start, end).trim() !== "");
	const last = Math.max(lastText, (env.assignments.at(-1)?.endLine ?? 0) - 1);
	return [addLines(env.lines[last], [`${key}=${value}`], eol)];
}

function write(words: readonly string[], quote: '"' | "'" | ""): string | undefined {
	const written = words.map((word) => encode(word, quote)).filter((word) => word !== undefined);
	if (written.length < words.length || (quote === "" && words.length > 1)) return undefined;
	return `${quote}${written.join(" ")}${quote}`;
}

/** A word inside a value that has these quotes around it; undefined where it cannot stand there. */
function encode(word: string, quote: '"' | "'" | ""): string | undefined {
	if (PLAIN.test(word)) return word;
	if (quote === "" || /[\r\n\0]/.test(word)) return undefined;
	const inner = quote === '"' ? "'" : '"';
	const split = `${inner}${word.replaceAll("\\", "\\\\").replaceAll(inner, `\\${inner}`)}${inner}`;
	if (quote === "'") return word.includes("'") ? undefined : split;
	return split.replace(/[\\"]/g, "\\$&");
}

function listOf(env: EnvText, at: Assignment): WordList {
	const quote = at.quote === "mixed" ? '"' : at.quote;
	return {
		text: env.text,
		words: at.words,
		emptyAt: at.valueSpan.start + quote.length,
		comments: [],
		encode: (word) => encode(word, quote),
	};
}
