import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";
import { findingOf, mend } from "./fault.ts";

const messages = defineMessages({
	tab: {
		en: "A tab indents this line; YAML takes only spaces, and {reader} cannot read the file.",
		zh: "这一行用制表符缩进；YAML 只接受空格，{reader} 无法读取该文件。",
	},
	spaces: { en: "Indent with spaces", zh: "改用空格缩进" },
});

export default defineRule({
	id: "tab-indentation",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "A tab is used as YAML indentation", zh: "用制表符作 YAML 缩进" },
		why: {
			en: "YAML's structure is its indentation, and a tab has no width there. Most editors show it like spaces.",
			zh: "YAML 的结构就是缩进，而制表符在其中没有宽度。大多数编辑器把它显示得和空格一样。",
		},
		sources: ["https://yaml.org/spec/1.2.2/#61-indentation-spaces"],
	},
	messages,

	*check({ files }) {
		for (const fault of files.faults("tab-indentation")) {
			const finding = findingOf(fault, messages.tab({ reader: fault.reader }), [mend(fault, messages.spaces())]);
			if (finding) yield finding;
		}
	},
});
