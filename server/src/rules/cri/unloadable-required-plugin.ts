import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, remove, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	disabled: {
		en: '"{id}" is required and disabled at once: containerd exits.',
		zh: "“{id}”同时出现在 required_plugins 和 disabled_plugins 中：containerd 会退出。",
	},
	absent: {
		en: '"{id}" is required, but containerd {release} has no such plugin: it exits.',
		zh: "required_plugins 中的“{id}”在 containerd {release} 中不存在：containerd 会退出。",
	},
	other: { en: 'disabled_plugins holds "{id}"', zh: "disabled_plugins 中有“{id}”" },
	enable: { en: 'Take "{id}" out of disabled_plugins', zh: "从 disabled_plugins 中去掉“{id}”" },
	release: { en: 'Take "{id}" out of required_plugins', zh: "从 required_plugins 中去掉“{id}”" },
});

export default defineRule({
	id: "unloadable-required-plugin",
	group: "cri",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: { en: "A required plugin of containerd cannot be loaded", zh: "containerd 的某个必需插件无法加载" },
		why: {
			en: "containerd exits when a plugin of required_plugins is not there after loading. A plugin that is disabled as well never is.",
			zh: "required_plugins 中的插件加载后若不存在，containerd 就会退出。同时被禁用的插件永远不会存在。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md"],
	},
	messages,

	*check({ containerd }) {
		for (const entry of containerd.requiredPlugins) {
			const other = containerd.disabledPlugins.find((disabled) => disabled.value === entry.value);
			const args = { id: entry.value, release: containerd.stack.release };
			if (!other && !containerd.hasPlugin(entry.value)) {
				yield { at: entry, message: messages.absent(args), fixes: [fix(messages.release(args), UNSAFE, remove(entry))] };
			}
			if (!other) continue;
			yield {
				at: entry,
				message: messages.disabled(args),
				related: [{ at: other, message: messages.other(args) }],
				fixes: [fix(messages.enable(args), UNSAFE, remove(other)), fix(messages.release(args), UNSAFE, remove(entry))],
			};
		}
	},
});
