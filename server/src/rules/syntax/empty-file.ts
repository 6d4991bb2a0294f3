import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, place, SAFE } from "../rule.ts";
import { severityOf } from "./fault.ts";

const messages = defineMessages({
	empty: { en: "The file is empty: {reader} does not start with it.", zh: "文件是空的：{reader} 无法用它启动。" },
	maybe: {
		en: "The file is empty; some releases of {reader} do not start with it.",
		zh: "文件是空的；{reader} 的部分版本无法用它启动。",
	},
	object: { en: "Write an empty object", zh: "写入一个空对象" },
	header: { en: "Write the kind and apiVersion", zh: "写入 kind 和 apiVersion" },
});

export default defineRule({
	id: "empty-file",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "The file is empty", zh: "文件是空的" },
		why: {
			en: "An empty daemon.json is no JSON: old dockerd exits at it, new ones take it for {}. The kubelet never takes an empty file.",
			zh: "空的 daemon.json 不是 JSON：旧的 dockerd 会退出，新的把它当作 {}。kubelet 从不接受空文件。",
		},
		sources: ["https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"],
	},
	messages,

	*check({ files }) {
		for (const file of files.all) {
			const [document] = file.documents;
			if (!document || !file.emptiness) continue;
			const verdict = file.verdict(file.emptiness);
			const severity = severityOf(verdict);
			if (!severity) continue;
			const header = [
				{ type: "set", place: place(document, "apiVersion"), value: "kubelet.config.k8s.io/v1beta1" } as const,
				{ type: "set", place: place(document, "kind"), value: "KubeletConfiguration" } as const,
			];
			yield {
				at: file,
				severity,
				message: verdict === "unknown" ? messages.maybe({ reader: file.reader }) : messages.empty({ reader: file.reader }),
				fixes: [
					file.kind.reader === "kubelet" ? fix(messages.header(), SAFE, ...header) : undefined,
					file.kind.format === "json"
						? fix(messages.object(), SAFE, { type: "set", place: { document, path: [] }, value: {} })
						: undefined,
				],
			};
		}
	},
});
