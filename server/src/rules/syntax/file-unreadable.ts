import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	unreadable: {
		en: "The file cannot be read (no permission, or it vanished), so nothing is said about it.",
		zh: "文件无法读取（没有权限，或者已经消失），因此未作检查。",
	},
	binary: { en: "The file is no text, so {reader} cannot read it.", zh: "文件不是文本，{reader} 无法读取。" },
});

export default defineRule({
	id: "file-unreadable",
	group: "syntax",
	severity: "warning",
	on: ["files"],
	docs: {
		summary: { en: "The file cannot be read", zh: "文件无法读取" },
		why: {
			en: "What cannot be read cannot be judged, and verdicts that need it are left out. The daemon, which runs as root, may still read it.",
			zh: "读不到的内容无法判断，需要它的结论也都略去了。以 root 身份运行的守护进程也许仍能读取。",
		},
		sources: [],
	},
	messages,

	*check({ files }) {
		for (const file of files.all) {
			if (file.file.absent === "unreadable") yield { at: file, message: messages.unreadable() };
			if (file.file.absent === "binary") yield { at: file, message: messages.binary({ reader: file.reader }) };
		}
	},
});
