import { defineMessages } from "../../base/message.ts";
import type { Unimported } from "../../kinds/parts/unimported.ts";
import { type Change, defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	unread: {
		en: "containerd does not read this file: no imports of {file} reaches it.",
		zh: "containerd 不会读取这个文件：{file} 的 imports 没有包含它。",
	},
	folder: {
		en: "imports names the folder of this file, and containerd exits at a folder: it takes files and globs.",
		zh: "imports 指向了这个文件所在的文件夹，而 containerd 遇到文件夹会退出：它只接受文件和通配。",
	},
	main: { en: "the main file", zh: "主文件" },
	entry: { en: "the folder is named here", zh: "这里指向了该文件夹" },
	add: { en: "Add {glob} to imports", zh: "把 {glob} 加入 imports" },
	replace: { en: "Write {glob} in imports", zh: "在 imports 中改为 {glob}" },
	caution: {
		en: "What stands in those files takes effect when containerd starts again.",
		zh: "containerd 重新启动后，这些文件中的内容将会生效。",
	},
});

export default defineRule({
	id: "unimported-drop-in",
	group: "containerd",
	severity: "warning",
	on: ["containerd"],
	docs: {
		summary: { en: "containerd does not read a drop-in that lies beside its file", zh: "containerd 没有读取旁边的附加配置" },
		why: {
			en: "No folder is read by itself, not even conf.d: only what imports of config.toml names, as files or globs. The default that newer releases print for imports counts only once it is written in the file. Up to 1.6.28 and 1.7.15 a relative glob finds nothing.",
			zh: "没有任何文件夹会被自动读取，conf.d 也不例外：只读取 config.toml 的 imports 以文件或通配形式指明的内容。较新版本打印出的 imports 默认值，只有写进文件才算数。在 1.6.28 和 1.7.15 及之前，相对路径的通配找不到任何文件。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md"],
	},
	messages,

	*check({ containerd }) {
		for (const file of containerd.unimported()) {
			const { folderAsFile, main } = file;
			yield {
				at: file,
				severity: folderAsFile ? "error" : "warning",
				message: folderAsFile ? messages.folder() : messages.unread({ file: main.file.path }),
				related: [folderAsFile ? { at: folderAsFile, message: messages.entry() } : { at: main, message: messages.main() }],
				fixes: [mend(file)],
			};
		}
	},
});

function mend({ glob, imports, folderAsFile }: Unimported) {
	const safety = { ...UNSAFE, caution: messages.caution() };
	if (folderAsFile) return fix(messages.replace({ glob }), safety, { type: "set", place: folderAsFile.place, value: glob });
	const { isWritten, ...place } = imports;
	const change: Change = isWritten ? { type: "insert", place, value: glob } : { type: "set", place, value: [glob] };
	return fix(messages.add({ glob }), safety, change);
}
