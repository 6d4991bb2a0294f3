import { defineMessages } from "../../base/message.ts";
import { oldShim } from "../../knowledge/containerd-dialects.ts";
import { defineRule, fix, remove, UNSAFE } from "../rule.ts";
import { toSystemd } from "./align.ts";

const messages = defineMessages({
	fatal: {
		en: "systemd_cgroup = true only worked with the old v1 shim: this containerd does not load its CRI plugin with it. SystemdCgroup in the runtime's options is meant.",
		zh: "systemd_cgroup = true 只适用于旧的 v1 shim：写上它，这个 containerd 不会加载 CRI 插件。应使用运行时 options 中的 SystemdCgroup。",
	},
	ignored: {
		en: "systemd_cgroup = true is no longer read: the cgroup driver is SystemdCgroup in the runtime's options.",
		zh: "systemd_cgroup = true 已不再被读取：cgroup 驱动由运行时 options 中的 SystemdCgroup 决定。",
	},
	replace: { en: "Delete systemd_cgroup and set SystemdCgroup to true", zh: "删除 systemd_cgroup，并把 SystemdCgroup 设为 true" },
});

export default defineRule({
	id: "legacy-systemd-cgroup",
	group: "cgroup",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: { en: "systemd_cgroup is the switch of a shim that is gone", zh: "systemd_cgroup 是已经消失的 shim 的开关" },
		why: {
			en: "`systemd_cgroup` in the CRI section belonged to the first runc shim. From 1.3 to 1.7 containerd refuses the whole CRI plugin when it is true, so the kubelet finds no runtime; from 2.0 on it is ignored.",
			zh: "CRI 段里的 `systemd_cgroup` 属于第一代 runc shim。在 1.3 到 1.7 中，只要它为 true，containerd 就拒绝加载整个 CRI 插件，kubelet 因而找不到运行时；从 2.0 起它被忽略。",
		},
		sources: ["https://github.com/containerd/containerd/issues/4574"],
	},
	messages,

	*check({ containerd }) {
		const legacy = containerd.get("systemd_cgroup");
		if (legacy?.origin !== "written" || legacy.value !== true) return;
		const fatal = !containerd.stack.isNew();
		const name = containerd.defaultRuntime()?.value;
		const runtime = containerd.handlers().find((h) => h.name === name);
		if (fatal && runtime?.type?.value === oldShim) return; // there it is what it is for
		yield {
			at: legacy,
			message: fatal ? messages.fatal() : messages.ignored(),
			severity: fatal ? "error" : "warning",
			fixes: [runtime?.systemdCgroup ? fix(messages.replace(), UNSAFE, remove(legacy), ...toSystemd(runtime)) : undefined],
		};
	},
});
