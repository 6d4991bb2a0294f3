import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	old: {
		en: "version = {version} is read, but rewritten in memory at each start; this containerd's own format is version {highest}.",
		zh: "version = {version} 可以读取，但每次启动都要在内存中改写；这个 containerd 自己的格式是 version {highest}。",
	},
});

export default defineRule({
	id: "old-config-version",
	group: "containerd",
	severity: "information",
	on: ["containerd"],
	certain: ["containerd"],
	docs: {
		summary: {
			en: "The config file has an older version than this containerd writes",
			zh: "配置文件的 version 比这个 containerd 自己写的旧",
		},
		why: {
			en: "containerd 2.x migrates older files each time it starts. That works, but new settings have no name in the old format, and what the migration does not know is lost.",
			zh: "containerd 2.x 每次启动都会迁移旧文件。这样可以工作，但新设置在旧格式里没有名字，迁移不认识的内容也会丢失。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md"],
	},
	messages,

	*check({ containerd }) {
		const setting = containerd.stack.versionSetting();
		const highest = containerd.stack.highestVersion();
		if (setting?.value !== 2 || !highest || highest <= 2) return;
		yield { at: setting, message: messages.old({ version: setting.value, highest }) };
	},
});
