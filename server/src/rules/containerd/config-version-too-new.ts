import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	refused: {
		en: "version = {version} is newer than containerd {release} takes (at most {highest}): it refuses to start.",
		zh: "version = {version} 超过了 containerd {release} 支持的最高值（{highest}）：它会拒绝启动。",
	},
	ignored: {
		en: "version = {version} is newer than containerd {release} knows: it reads the file as version 2, and tables with newer plugin ids are ignored.",
		zh: "version = {version} 是 containerd {release} 不认识的新版本：它按 version 2 读取，使用新插件 id 的表会被忽略。",
	},
	lower: { en: "Set version to {highest}", zh: "把 version 设为 {highest}" },
	migrate: {
		en: "Set version to {highest} and move the CRI settings to their names there",
		zh: "把 version 设为 {highest}，并把 CRI 设置移到该版本的名称下",
	},
});

export default defineRule({
	id: "config-version-too-new",
	group: "containerd",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: {
			en: "The config version is newer than this containerd reads",
			zh: "配置的 version 比这个 containerd 能读取的更新",
		},
		why: {
			en: "Each release reads config versions up to its own: 2 up to containerd 1.7, 3 up to 2.2, 4 from 2.3 on. A newer one stops the daemon; some patch releases of 1.6 and 1.7 take any number and read it as version 2.",
			zh: "每个版本只能读取到自己的配置版本：containerd 1.7 及以前是 2，2.2 及以前是 3，2.3 起是 4。更新的版本会让守护进程停止；1.6 和 1.7 的部分补丁版本接受任何数字，并按 version 2 读取。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md"],
	},
	messages,

	*check({ containerd }) {
		const { stack } = containerd;
		const setting = stack.versionSetting();
		const highest = stack.highestVersion();
		if (!setting || highest === undefined) return;
		const limit = highest || 2;
		if (setting.value <= limit) return;
		if (highest === 0 && containerd.unreadCriTables().length === 0) return;
		const args = { version: setting.value, highest: limit, release: stack.release };
		const lost = containerd.unreadCriTables();
		const settings = lost.flatMap((table) => containerd.settingsOf(table));
		const moves = settings.map(({ from, target }) => ({ type: "move" as const, from, to: target }));
		const emptied = lost.flatMap(({ whole }) => (whole ? [{ type: "remove" as const, place: whole }] : []));
		const title = lost.length > 0 ? messages.migrate(args) : messages.lower(args);
		yield {
			at: setting,
			severity: highest === 0 ? "warning" : "error",
			message: highest === 0 ? messages.ignored(args) : messages.refused(args),
			fixes: [settings.every(({ isFree }) => isFree) ? fix(title, UNSAFE, set(setting, limit), ...moves, ...emptied) : undefined],
		};
	},
});
