import { defineMessages } from "../../base/message.ts";
import { criPlugins } from "../../knowledge/containerd-dialects.ts";
import { defineRule, fix, remove, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	disabled: {
		en: '"{id}" is required and disabled at once: containerd exits.',
		zh: "“{id}”同时出现在 required_plugins 和 disabled_plugins 中：containerd 会退出。",
	},
	needed: {
		en: '"{id}" is required, but disabled_plugins holds "{other}", without which it does not load: containerd exits.',
		zh: "required_plugins 中有“{id}”，而 disabled_plugins 中有它离不开的“{other}”，它无法加载：containerd 会退出。",
	},
	absent: {
		en: '"{id}" is required, but containerd {release} has no such plugin: it exits.',
		zh: "required_plugins 中的“{id}”在 containerd {release} 中不存在：containerd 会退出。",
	},
	other: { en: 'disabled_plugins holds "{other}"', zh: "disabled_plugins 中有“{other}”" },
	enable: { en: 'Take "{other}" out of disabled_plugins', zh: "从 disabled_plugins 中去掉“{other}”" },
	release: { en: 'Take "{id}" out of required_plugins', zh: "从 required_plugins 中去掉“{id}”" },
});

const isCri = (id: string) => id === criPlugins.grpc || id === criPlugins.v1;

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
			const { value: id } = entry;
			const args = { id, release: containerd.stack.release };
			const release = fix(messages.release(args), UNSAFE, remove(entry));
			if (!containerd.hasPlugin(id)) {
				yield { at: entry, message: messages.absent(args), fixes: [release] };
				continue;
			}
			const other =
				containerd.disabledPlugins.find(({ value }) => value === id) ?? (isCri(id) ? containerd.criDisabledBy()[0] : undefined);
			if (!other) continue;
			const both = { id, other: other.value };
			yield {
				at: entry,
				message: id === other.value ? messages.disabled(args) : messages.needed(both),
				related: [{ at: other, message: messages.other(both) }],
				fixes: [fix(messages.enable(both), UNSAFE, remove(other)), release],
			};
		}
	},
});
