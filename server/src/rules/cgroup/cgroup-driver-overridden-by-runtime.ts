import { defineMessages } from "../../base/message.ts";
import { withoutFlag } from "../kubelet/without-flag.ts";
import { defineRule, fix, remove, SAFE, set } from "../rule.ts";

const messages = defineMessages({
	overridden: {
		en: "{key}: {written} has no effect: {runtime} answers {driver} when the kubelet asks, and that is used.",
		zh: "{key}：{written} 不起作用：kubelet 询问时 {runtime} 回答 {driver}，实际使用的就是它。",
	},
	answers: { en: "{runtime} answers {driver}", zh: "{runtime} 回答 {driver}" },
	write: { en: "Set {key} to {driver}, as it is in force", zh: "把 {key} 设为实际生效的 {driver}" },
	delete: { en: "Delete {key}", zh: "删除 {key}" },
});

export default defineRule({
	id: "cgroup-driver-overridden-by-runtime",
	group: "cgroup",
	severity: "information",
	on: ["kubelet", "runtime"],
	docs: {
		summary: {
			en: "The runtime's cgroup driver takes the place of the one in the kubelet's file",
			zh: "运行时的 cgroup 驱动取代了 kubelet 文件中的设置",
		},
		why: {
			en: "A kubelet that asks its runtime for the driver drops what its own file says, without a word. The node works, but the file tells the next reader something that is not so; on a runtime that does not answer it would suddenly count again.",
			zh: "会向运行时询问驱动的 kubelet 会不声不响地丢弃自己文件里的值。节点能正常工作，但文件在误导下一个读它的人；换成不会回答的运行时，这个值又会突然生效。",
		},
		sources: ["https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4033-group-driver-detection-over-cri"],
	},
	messages,

	*check({ kubelet, runtime }) {
		const own = kubelet.cgroupDriver();
		const reported = runtime.reportedDriver();
		if (own?.setting.origin !== "written" || !reported || own.driver === reported.driver) return;
		if (!kubelet.asksRuntimeForDriver() || !runtime.answersRuntimeConfig()) return;
		const { setting } = own;
		const flag = setting.name.startsWith("--") ? kubelet.flag(setting.name.slice(2)) : undefined;
		yield {
			at: setting,
			message: messages.overridden({
				key: setting.name,
				written: setting.value,
				runtime: runtime.title,
				driver: reported.driver,
			}),
			related: [{ at: reported.setting, message: messages.answers({ runtime: runtime.title, driver: reported.driver }) }],
			fixes: [
				fix(messages.write({ key: setting.name, driver: reported.driver }), SAFE, set(setting, reported.driver)),
				fix(messages.delete({ key: setting.name }), SAFE, ...(flag ? withoutFlag(flag) : [remove(setting)])),
			],
		};
	},
});
