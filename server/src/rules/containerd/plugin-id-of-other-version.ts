import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	ignored: {
		en: "{key} below {id} is ignored in this version {version} file; here it belongs to {wanted}.",
		zh: "在这个 version {version} 的文件里，{id} 下的 {key} 会被忽略；它在这里应当写在 {wanted}。",
	},
	move: { en: "Move {key} to {wanted}", zh: "把 {key} 移到 {wanted}" },
});

export default defineRule({
	id: "plugin-id-of-other-version",
	group: "containerd",
	severity: "warning",
	on: ["containerd"],
	docs: {
		summary: {
			en: "CRI settings stand below the plugin id of another config version",
			zh: "CRI 设置写在了另一个配置版本的插件 id 之下",
		},
		why: {
			en: "Between config versions 2 and 3 the CRI plugin was divided: images and runtime have ids of their own, and the sandbox image got a new key. Snippets from older pages still name the old id; containerd 2.0 to 2.2 drops them from a version 3 file with a warning in its log, older releases drop new ids without one. From 2.3 on the old id is migrated.",
			zh: "从配置版本 2 到 3，CRI 插件被拆分：镜像和运行时各有自己的 id，沙箱镜像也换了键名。旧页面上的片段仍然写旧 id；containerd 2.0 到 2.2 会从 version 3 的文件里丢弃它们，只在日志里警告；更旧的版本则悄悄丢弃新 id。从 2.3 起旧 id 会被迁移。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
	},
	messages,

	*check({ containerd }) {
		const { stack } = containerd;
		if (stack.version < 2 || !stack.readable) return;
		for (const table of containerd.unreadCriTables()) {
			const isFatal = table.dialect === "v1" && !stack.isNew();
			// New ids in an old file: whoever wrote it has a release that reads them.
			const isGuess = table.dialect === "v3" && !stack.releaseIsKnown;
			const severity = isFatal ? "error" : isGuess ? "information" : "warning";
			for (const { key, from, target, isFree, ...at } of containerd.settingsOf(table)) {
				const args = { key, id: table.id, version: stack.version, wanted: target.path.join(".") };
				const move = isFree ? fix(messages.move(args), UNSAFE, { type: "move", from, to: target }) : undefined;
				yield { at, message: messages.ignored(args), severity, fixes: [move] };
			}
		}
	},
});
