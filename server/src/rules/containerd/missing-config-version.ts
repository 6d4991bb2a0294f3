import { defineMessages } from "../../base/message.ts";
import { startOf } from "../../kinds/setting.ts";
import { defineRule, fix, place, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	missing: {
		en: "The file has no version line (or 1), so this containerd reads it as version 1 and ignores {table} and everything else with a full plugin id.",
		zh: "文件没有 version 行（或写着 1），这个 containerd 会按 version 1 读取，忽略 {table} 以及其他所有写了完整插件 id 的内容。",
	},
	old: {
		en: "The file has no version line and the short names of version 1, whose CRI settings ({table}) this containerd drops when it migrates the file.",
		zh: "文件没有 version 行，使用的是 version 1 的短名称；这个 containerd 迁移文件时会丢弃其中的 CRI 设置（{table}）。",
	},
	ignored: { en: "ignored", zh: "被忽略" },
	insert: { en: "Write version = {version}", zh: "写入 version = {version}" },
});

export default defineRule({
	id: "missing-config-version",
	group: "containerd",
	severity: "warning",
	on: ["containerd"],
	docs: {
		summary: { en: "Full plugin ids stand in a file without a version line", zh: "没有 version 行的文件里写了完整的插件 id" },
		why: {
			en: "Without `version` containerd takes a file for version 1, where plugins have short names. Up to 2.2 everything below a full plugin id is then dropped, in old releases without a word: SystemdCgroup, the sandbox image, the mirrors. From 2.3 on it is kept.",
			zh: "没有 `version` 时，containerd 把文件当作 version 1，那时插件用的是短名称。在 2.2 及以前，完整插件 id 下面的内容都会被丢弃，旧版本连提示都没有：SystemdCgroup、沙箱镜像、镜像仓库都失效。从 2.3 起会保留。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md"],
	},
	messages,

	*check({ containerd }) {
		const { main, stack } = containerd;
		if (stack.version > 1 || main.uncertain || !stack.readable) return;
		const lost = containerd.lostWithoutVersion();
		const [first] = lost;
		if (!first) return;
		const isOld = lost.every((table) => table.dialect === "v1");
		const version = lost.some((table) => table.dialect === "v3") ? 3 : 2;
		// Old releases exit at a version they do not know, or read its names no better.
		const isReadable = version === 2 || (stack.highestVersion() ?? 0) >= version;
		yield {
			at: { file: main.file, span: startOf(main), written: true },
			severity: isOld ? "information" : "warning",
			message: isOld ? messages.old({ table: first.id }) : messages.missing({ table: first.id }),
			related: lost.map((table) => ({ at: table, message: messages.ignored() })),
			fixes: [
				!isOld && isReadable
					? fix(messages.insert({ version }), UNSAFE, { type: "set", place: place(main, "version"), value: version })
					: undefined,
			],
		};
	},
});
