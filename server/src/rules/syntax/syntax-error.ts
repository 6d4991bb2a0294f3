import { defineMessages, type Text } from "../../base/message.ts";
import { defineRule } from "../rule.ts";
import { findingOf, mend } from "./fault.ts";

const messages = defineMessages({
	expected: { en: "{reader} cannot read this: expected {expected}.", zh: "{reader} 无法读取此处：这里应为 {expected}。" },
	broken: { en: "{reader} cannot read this.", zh: "{reader} 无法读取此处。" },
	unclosed: {
		en: "{what} is opened here and never closed; {reader} cannot read the file.",
		zh: "{what} 在这里打开后没有关闭；{reader} 无法读取该文件。",
	},
	comma: {
		en: "A comma is missing before this; {reader} cannot read the file.",
		zh: "这里前面缺少逗号；{reader} 无法读取该文件。",
	},
	trailing: {
		en: "There is text behind the end of the document; {reader} does not take it.",
		zh: "文档结尾之后还有文本；{reader} 不接受它。",
	},
	control: {
		en: "The control character {character} may not stand here; {reader} cannot read the file.",
		zh: "这里不能出现控制字符 {character}；{reader} 无法读取该文件。",
	},
	newToml: { en: "This is TOML 1.1; {reader} reads only TOML 1.0.", zh: "这是 TOML 1.1 的写法；{reader} 只能读取 TOML 1.0。" },
	split: {
		en: "An inline table stands on one line in TOML 1.0; {reader} does not take several.",
		zh: "在 TOML 1.0 中内联表只能写在一行里；{reader} 不接受多行。",
	},
	deep: { en: "This is nested deeper than anybody can follow.", zh: "嵌套层次过深，无法读取。" },
	alias: {
		en: "The alias {name} has no anchor; {reader} cannot read the file.",
		zh: "别名 {name} 没有对应的锚点；{reader} 无法读取该文件。",
	},
	insertComma: { en: "Insert the comma", zh: "插入逗号" },
	mend: { en: "Mend it", zh: "修复此处" },
});

const bracket: Text = { en: "A bracket", zh: "方括号" };
const brace: Text = { en: "A brace", zh: "花括号" };
const string: Text = { en: "A string", zh: "字符串" };
const comment: Text = { en: "A comment", zh: "注释" };
/** What a sign opens or closes. */
const opened: Readonly<Record<string, Text>> = {
	"[": bracket,
	"]": bracket,
	"{": brace,
	"}": brace,
	'"': string,
	"'": string,
	"*/": comment,
};
const something: Text = { en: "Something", zh: "某个结构" };

/** What a parser expected, where that is no sign. */
const expected: Readonly<Record<string, Text>> = {
	value: { en: "a value", zh: "一个值" },
	key: { en: "a key", zh: "一个键" },
	space: { en: "a space", zh: "空格" },
	newline: { en: "a new line", zh: "换行" },
	end: { en: "the end of the file", zh: "文件结尾" },
	escape: { en: "an escape that this format has", zh: "该格式支持的转义" },
	"integer in 64 bits": { en: "a whole number of 64 bits", zh: "64 位以内的整数" },
};

export default defineRule({
	id: "syntax-error",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "The file cannot be parsed", zh: "文件无法解析" },
		why: {
			en: "A daemon reads its file as a whole: one broken line, and it does not start, or goes on as if the file were not there. The log names a line only sometimes, and often the wrong one.",
			zh: "守护进程会把文件作为整体读取：只要有一行坏了，它就无法启动，或者当作文件不存在。日志只是偶尔指出行号，而且常常不对。",
		},
		sources: ["https://toml.io/en/v1.0.0", "https://www.rfc-editor.org/rfc/rfc8259", "https://yaml.org/spec/1.2.2/"],
	},
	messages,

	*check({ files }) {
		const codes = [
			"syntax",
			"unclosed",
			"missing-comma",
			"trailing-text",
			"control-character",
			"toml-1.1",
			"split-inline-table",
			"too-deep",
			"unknown-alias",
		] as const;
		for (const fault of files.faults(...codes)) {
			const { reader } = fault;
			const data = fault.problem.data ?? {};
			const say = {
				syntax: () =>
					data.expected
						? messages.expected({ reader, expected: expected[data.expected] ?? data.expected })
						: messages.broken({ reader }),
				unclosed: () => messages.unclosed({ reader, what: opened[data.opened ?? data.expected ?? ""] ?? something }),
				"missing-comma": () => messages.comma({ reader }),
				"trailing-text": () => messages.trailing({ reader }),
				"control-character": () => messages.control({ reader, character: data.character ?? "" }),
				"toml-1.1": () => messages.newToml({ reader }),
				"split-inline-table": () => messages.split({ reader }),
				"too-deep": () => messages.deep(),
				"unknown-alias": () => messages.alias({ reader, name: data.name ?? "" }),
			}[fault.problem.code as (typeof codes)[number]];
			const title = fault.problem.code === "missing-comma" ? messages.insertComma() : messages.mend();
			const finding = findingOf(fault, say(), [mend(fault, title)]);
			if (finding) yield finding;
		}
	},
});
