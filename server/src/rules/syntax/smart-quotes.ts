import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";
import { findingOf, mend } from "./fault.ts";

const messages = defineMessages({
	fatal: {
		en: "{character} is a typographic quote: {reader} cannot read the file. Plain \" or ' is meant.",
		zh: "{character} 是弯引号：{reader} 无法读取该文件。应使用直引号 \" 或 '。",
	},
	kept: {
		en: "{character} is a typographic quote and becomes part of the value {value}; {reader} does not take it for a quote.",
		zh: "{character} 是弯引号，会成为值 {value} 的一部分；{reader} 不会把它当作引号。",
	},
	skipped: {
		en: "{character} is a typographic quote: {reader} goes on without the whole file. Plain \" or ' is meant.",
		zh: "{character} 是弯引号：{reader} 会跳过整个文件。应使用直引号 \" 或 '。",
	},
	replace: { en: "Use plain quotes", zh: "改用直引号" },
});

export default defineRule({
	id: "smart-quotes",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "Typographic quotes stand where plain quotes are meant", zh: "本应使用直引号的地方写了弯引号" },
		why: {
			en: 'Copied from a web page or a chat, " becomes “. TOML and JSON refuse the file; YAML and systemd keep the character inside the value, so that a proxy address or an image name silently is another one.',
			zh: '从网页或聊天中复制时，" 会变成 “。TOML 和 JSON 会拒绝整个文件；YAML 和 systemd 则把这个字符留在值里，于是代理地址或镜像名悄悄变成了另一个。',
		},
		sources: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html"],
	},
	messages,

	*check({ files }) {
		for (const fault of files.faults("smart-quote")) {
			const args = { reader: fault.reader, character: fault.problem.data?.character ?? "“", value: fault.value };
			const say = fault.verdict === "fatal" || fault.verdict === "skipped" ? fault.verdict : "kept";
			const message = messages[say](args);
			const finding = findingOf(fault, message, [mend(fault, messages.replace())]);
			if (finding) yield finding;
		}
	},
});
