import { defineMessages } from "../../base/message.ts";
import { baseName } from "../../base/paths.ts";
import { defineRule, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	name: { en: "Nobody reads a file of this name; {wanted} is meant.", zh: "没有人会读取这个名字的文件；应命名为 {wanted}。" },
	suffix: {
		en: "Nobody reads this file: {reader} takes only names that match {wanted} here.",
		zh: "没有人会读取这个文件：{reader} 在这里只读取符合 {wanted} 的文件名。",
	},
	rename: { en: "Rename it to {wanted}", zh: "改名为 {wanted}" },
});

export default defineRule({
	id: "unread-file",
	group: "syntax",
	severity: "warning",
	on: ["files"],
	docs: {
		summary: { en: "Nobody reads the file, because of its name", zh: "由于文件名，没有人读取这个文件" },
		why: {
			en: "A daemon looks for one name, and for drop-ins with one suffix. A file beside it under another name has no effect, and no log line says so.",
			zh: "守护进程只找一个名字，附加文件也只认一种后缀。旁边名字不同的文件不起任何作用，日志里也不会提到。",
		},
		sources: [
			"https://docs.docker.com/engine/daemon/#configure-the-docker-daemon",
			"https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/",
		],
	},
	messages,

	*check({ files }) {
		for (const file of files.all) {
			const wanted = file.kind.wantedName;
			if (!wanted || files.all.some((other) => other.file.path === `${file.folder}/${wanted}`)) continue;
			const to = wanted.startsWith("*") ? `${file.folder}/${file.baseName}${wanted.slice(1)}` : `${file.folder}/${wanted}`;
			const args = { wanted, reader: file.reader };
			yield {
				at: { ...file, span: { start: 0, end: 0 } },
				message: wanted.startsWith("*") ? messages.suffix(args) : messages.name(args),
				fixes: [
					{
						title: messages.rename({ wanted: baseName(to) }),
						...UNSAFE,
						changes: [{ type: "rename", path: file.file.path, to }],
					},
				],
			};
		}
	},
});
