import type { Span } from "../base/span.ts";
import type { Part } from "../kinds/kind.ts";
import { scalarOf } from "../kinds/setting.ts";
import { upstreamPageOf } from "../knowledge/upstream-pages.ts";
import { treeAt } from "../syntax/tree.ts";
import { commandLines, isProgram } from "./command-lines.ts";
import type { Subject } from "./subject.ts";
import type { Topic } from "./topic.ts";

const flagPattern = /^--?([A-Za-z][\w.-]*)/;

/** What a flag of a part's daemon is about, as it is written, perhaps with its value; undefined where nobody knows the flag. */
export function flagTopic(written: string, part: Part, span?: Span): Topic | undefined {
	const line = isProgram(part) ? commandLines[part] : undefined;
	const given = flagPattern.exec(written)?.[1];
	if (!line || given === undefined) return undefined;
	const name = line.nameOf(given);
	const flag = Object.hasOwn(line.flags, name) ? line.flags[name] : undefined;
	if (!flag) return undefined;
	const option = name === "exec-opt" ? /native\.cgroupdriver/.exec(written)?.[0] : undefined;
	return {
		name: `--${name}`,
		part,
		keys: [option, flag.field, name].filter((key) => key !== undefined),
		info: flag.field === undefined ? undefined : line.keys[flag.field],
		flag,
		release: line.release,
		words: { of: "flag", set: line.words, name },
		page: upstreamPageOf(line.words, name),
		...(flag.field === undefined ? {} : { path: flag.field.split(".") }),
		...(span ? { span } : {}),
	};
}

/** A flag with its value where that is the next word, and where the word under the cursor stands. */
interface FlagWord {
	readonly text: string;
	readonly span?: Span;
}

/** The flag that a word of a command line is, or whose value it is. */
export function wordAt({ node, path, span, value }: Subject, offset: number): FlagWord | undefined {
	const index = path.at(-1);
	const text = scalarOf(value, "string");
	if (typeof index !== "number" || text === undefined) return undefined;
	const inner = assignedWord(text, offset, span);
	if (inner) return inner;
	const beside = (step: number) => scalarOf(treeAt(node.document.root, [...path.slice(0, -1), index + step]), "string");
	if (flagPattern.test(text)) return { text: `${text} ${beside(1) ?? ""}` };
	const before = index > 0 ? beside(-1) : undefined;
	return before !== undefined && awaitsValue(before) ? { text: `${before} ${text}` } : undefined;
}

const awaitsValue = (word: string): boolean => flagPattern.test(word) && !word.includes("=");

/** The word at an offset inside `NAME=--a=b --c d`, one word of a unit, perhaps with quotes around it. */
function assignedWord(text: string, offset: number, span: Span): FlagWord | undefined {
	if (!/^\w+=-/.test(text)) return undefined;
	const quotes = span.end - span.start - text.length;
	// One quote is open, two are closed. With escapes inside, nobody can tell which word the cursor is on.
	if (quotes < 0 || quotes > 2) return undefined;
	const origin = span.start + (quotes > 0 ? 1 : 0);
	let before = "";
	for (const match of text.matchAll(/(?<==)-\S+|(?<=\s)\S+/g)) {
		const [start, end] = [origin + match.index, origin + match.index + match[0].length];
		if (start <= offset && offset <= end) {
			const isValue = !flagPattern.test(match[0]) && awaitsValue(before);
			return { text: isValue ? `${before} ${match[0]}` : match[0], span: { start, end } };
		}
		before = match[0];
	}
	return undefined;
}
