import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";
import { findingOf, mend } from "./fault.ts";

const messages = defineMessages({
	comment: {
		en: "{reader} reads strict JSON, which has no comments: it refuses the file.",
		zh: "{reader} 读取严格的 JSON，不允许注释：它会拒绝该文件。",
	},
	delete: { en: "Delete the comment", zh: "删除注释" },
});

export default defineRule({
	id: "json-comment",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "A comment stands in strict JSON", zh: "严格的 JSON 中有注释" },
		why: {
			en: "Editors colour comments in JSON as if they were fine, since their own settings have them. dockerd's reader does not know them and exits.",
			zh: "编辑器会把 JSON 里的注释显示得像没问题一样，因为它们自己的设置允许注释。dockerd 的解析器不认识注释，会直接退出。",
		},
		sources: ["https://www.rfc-editor.org/rfc/rfc8259"],
	},
	messages,

	*check({ files }) {
		for (const fault of files.faults("comment")) {
			const finding = findingOf(fault, messages.comment({ reader: fault.reader }), [mend(fault, messages.delete())]);
			if (finding) yield finding;
		}
	},
});
