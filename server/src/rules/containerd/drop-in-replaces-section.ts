import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	replaces: {
		en: "This table of {id} replaces the whole one of {file}, for this containerd does not put them together: {lost} is lost.",
		zh: "{id} 的这个表取代了 {file} 中的整个表，因为这个 containerd 不会合并它们：{lost} 会丢失。",
	},
	more: { en: "{lost} and {count} more", zh: "{lost} 等另外 {count} 项" },
	earlier: { en: "nothing of this table counts", zh: "这个表中的内容都不生效" },
});

export default defineRule({
	id: "drop-in-replaces-section",
	group: "containerd",
	severity: "warning",
	on: ["containerd"],
	docs: {
		summary: {
			en: "An imported file's plugin table replaces the main file's whole one",
			zh: "被导入文件的插件表取代了主文件中的整个表",
		},
		why: {
			en: "Up to 1.7 containerd takes a plugin's table from the last file that has one. A drop-in with a registry mirror alone takes away SystemdCgroup, the pause image and every runtime of the main file. From 2.0 on tables are put together key by key. Before that a drop-in must repeat the whole table, as nvidia-ctk's does.",
			zh: "1.7 及之前，containerd 从最后一个含有某插件表的文件中取整个表。只写了一个镜像仓库的附加配置会让主文件的 SystemdCgroup、pause 镜像和所有运行时消失。从 2.0 起，表按键合并。在此之前，附加配置必须重复整个表，nvidia-ctk 写出的就是这样。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md"],
	},
	messages,

	*check({ containerd }) {
		for (const section of containerd.replacedSections()) {
			const { id, earlier } = section;
			yield {
				at: section,
				message: messages.replaces({ id, file: earlier.file.path, lost: some(section.lost) }),
				related: [{ at: earlier, message: messages.earlier() }],
			};
		}
	},
});

const SHOWN = 3;

function some(lost: readonly string[]) {
	const first = lost.slice(0, SHOWN).join(", ");
	return lost.length <= SHOWN ? first : messages.more({ lost: first, count: lost.length - SHOWN });
}
