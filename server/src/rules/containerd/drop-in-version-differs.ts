import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	newer: {
		en: "version = {version} is higher than the {mainVersion} of {file}, which imports this file: containerd {release} exits.",
		zh: "version = {version} 高于导入它的 {file} 中的 {mainVersion}：containerd {release} 会退出。",
	},
	"runtimes-lost": {
		en: "The runtimes of this file of version {version} do not count: {file}, of version {mainVersion}, has runtimes, and this containerd takes those only.",
		zh: "这个 version {version} 的文件中的运行时不生效：version {mainVersion} 的 {file} 已有运行时，这个 containerd 只采用那些。",
	},
	main: { en: "the main file's version", zh: "主文件的 version" },
});

export default defineRule({
	id: "drop-in-version-differs",
	group: "containerd",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: {
			en: "An imported file has another version than the main file",
			zh: "被导入的文件与主文件的 version 不同",
		},
		why: {
			en: "Each file may name its own version, and releases make different things of it. containerd 2.3.0 to 2.3.4 exits at an imported file of a higher version than the main file's. From 2.0 to 2.2 files are merged before old names are made new, and runtimes under the new name keep out those under the old one. All files of one version read the same everywhere.",
			zh: "每个文件都可以写自己的 version，而各版本的处理方式不同。containerd 2.3.0 到 2.3.4 遇到 version 高于主文件的被导入文件会退出。2.0 到 2.2 先合并文件再转换旧名称，新名称下的运行时会排除旧名称下的运行时。所有文件使用同一个 version，在哪里读取都一样。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md"],
	},
	messages,

	*check({ containerd }) {
		for (const other of containerd.otherVersions()) {
			const { version, mainVersion, main, effect } = other;
			yield {
				at: other,
				severity: effect === "newer" ? "error" : "warning",
				message: messages[effect]({ version, mainVersion, file: main.file.path, release: containerd.stack.release }),
				related: [{ at: main, message: messages.main() }],
			};
		}
	},
});
