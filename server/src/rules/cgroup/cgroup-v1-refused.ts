import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, remove, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	refused: {
		en: "This machine runs cgroup v1, and the kubelet refuses to start there: failCgroupV1 is true ({origin}).",
		zh: "本机运行 cgroup v1，而 kubelet 在其上拒绝启动：failCgroupV1 为 true（{origin}）。",
	},
	group: {
		en: "This machine runs cgroup v1, where the kubelet cannot kill the processes of a container together: with singleProcessOOMKill: false it does not start.",
		zh: "本机运行 cgroup v1，kubelet 在其上无法一并终止容器的所有进程：写了 singleProcessOOMKill: false 就无法启动。",
	},
	delete: { en: "Delete singleProcessOOMKill", zh: "删除 singleProcessOOMKill" },
	written: { en: "written", zh: "已写明" },
	byDefault: { en: "the default since kubelet 1.35", zh: "自 kubelet 1.35 起的默认值" },
	allow: { en: "Set failCgroupV1 to false", zh: "把 failCgroupV1 设为 false" },
	caution: {
		en: "cgroup v1 will be removed from the kubelet; move the machine to cgroup v2 instead if you can.",
		zh: "kubelet 将移除对 cgroup v1 的支持；如有可能，请改为把机器迁移到 cgroup v2。",
	},
});

export default defineRule({
	id: "cgroup-v1-refused",
	group: "cgroup",
	severity: "error",
	on: ["kubelet", "host"],
	docs: {
		summary: { en: "The kubelet refuses this machine's cgroup v1", zh: "kubelet 拒绝本机的 cgroup v1" },
		why: {
			en: "Support for cgroup v1 is on its way out. A kubelet whose failCgroupV1 is in force exits at once on such a machine; from 1.35 on that is so without anything being written.",
			zh: "对 cgroup v1 的支持正在退场。只要 failCgroupV1 生效，kubelet 在这样的机器上会立即退出；从 1.35 起，什么都不写也是如此。",
		},
		sources: ["https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/5573-remove-cgroup-v1"],
	},
	messages,

	*check({ kubelet, host }) {
		if (host.known("cgroup") !== "v1" || !kubelet.knows("failCgroupV1")) return;
		const setting = kubelet.get("failCgroupV1");
		const single = kubelet.written("singleProcessOOMKill");
		if (setting?.value === true) {
			const origin = setting.origin === "written" ? messages.written() : messages.byDefault();
			yield {
				at: setting,
				message: messages.refused({ origin }),
				fixes: [fix(messages.allow(), { ...UNSAFE, caution: messages.caution() }, set(setting, false))],
			};
		}
		if (single?.value === false && kubelet.knows("singleProcessOOMKill"))
			yield { at: single, message: messages.group(), fixes: [fix(messages.delete(), UNSAFE, remove(single))] };
	},
});
