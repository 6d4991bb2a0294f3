import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";
import { findingOf, mend } from "./fault.ts";

const messages = defineMessages({
	trailing: {
		en: "A comma stands before the closing bracket; {reader} does not take that.",
		zh: "右括号之前有一个逗号；{reader} 不接受这种写法。",
	},
	delete: { en: "Delete the comma", zh: "删除逗号" },
});

export default defineRule({
	id: "trailing-comma",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "A comma stands before a closing bracket", zh: "右括号之前多了一个逗号" },
		why: {
			en: "Strict JSON and TOML's inline tables end without a comma. dockerd refuses the whole file; of containerd some releases do.",
			zh: "严格的 JSON 和 TOML 的内联表结尾不能有逗号。dockerd 会拒绝整个文件；containerd 的部分版本也会。",
		},
		sources: ["https://www.rfc-editor.org/rfc/rfc8259", "https://toml.io/en/v1.0.0#inline-table"],
	},
	messages,

	*check({ files }) {
		for (const fault of files.faults("trailing-comma")) {
			const finding = findingOf(fault, messages.trailing({ reader: fault.reader }), [mend(fault, messages.delete())]);
			if (finding) yield finding;
		}
	},
});
