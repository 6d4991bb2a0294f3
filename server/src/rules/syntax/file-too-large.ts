import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	large: { en: "The file is larger than 4 MB and was not read.", zh: "文件大于 4 MB，未读取。" },
});

export default defineRule({
	id: "file-too-large",
	group: "syntax",
	severity: "information",
	on: ["files"],
	docs: {
		summary: { en: "The file is too large to be a configuration", zh: "文件过大，不像是配置" },
		why: {
			en: "A configuration of this size is a mistake, or another file at its place. It is left unread so that everything else stays quick.",
			zh: "这么大的配置多半是弄错了，或者是别的文件放在了它的位置。为了不拖慢其他检查，没有读取它。",
		},
		sources: [],
	},
	messages,

	*check({ files }) {
		for (const file of files.all) if (file.file.absent === "too-large") yield { at: file, message: messages.large() };
	},
});
