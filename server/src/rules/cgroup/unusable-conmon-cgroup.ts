import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, SAFE, set } from "../rule.ts";

const messages = defineMessages({
	cgroupfs: {
		en: 'CRI-O with the cgroupfs manager needs conmon_cgroup = "pod", but it is {value}: CRI-O does not start.',
		zh: '使用 cgroupfs 管理器的 CRI-O 需要 conmon_cgroup = "pod"，但它是 {value}：CRI-O 无法启动。',
	},
	systemd: {
		en: 'CRI-O with the systemd manager takes "pod" or a slice for conmon_cgroup, but it is {value}: CRI-O does not start.',
		zh: '使用 systemd 管理器的 CRI-O 只接受 "pod" 或某个 slice 作为 conmon_cgroup，但它是 {value}：CRI-O 无法启动。',
	},
	byDefault: { en: "system.slice, by default", zh: "system.slice（默认值）" },
	manager: { en: "cgroup_manager is {value}", zh: "cgroup_manager 是 {value}" },
	setPod: { en: 'Set conmon_cgroup to "pod"', zh: '把 conmon_cgroup 设为 "pod"' },
});

export default defineRule({
	id: "unusable-conmon-cgroup",
	group: "cgroup",
	severity: "error",
	on: ["crio"],
	docs: {
		summary: {
			en: "CRI-O cannot put its monitors where conmon_cgroup says",
			zh: "CRI-O 无法把监控进程放到 conmon_cgroup 指定的位置",
		},
		why: {
			en: "conmon watches each container and needs a control group of its own. What it may be hangs on the cgroup manager: a slice or `pod` under systemd, only `pod` under cgroupfs. CRI-O up to 1.32 also refuses its own default under cgroupfs; newer ones turn it into the empty one.",
			zh: "conmon 监视每个容器，需要自己的控制组。能写什么取决于 cgroup 管理器：systemd 下是某个 slice 或 `pod`，cgroupfs 下只能是 `pod`。1.32 及以前的 CRI-O 在 cgroupfs 下连自己的默认值也拒绝；更新的版本会把它变成空值。",
		},
		sources: ["https://github.com/cri-o/cri-o/blob/main/docs/crio.conf.5.md"],
	},
	messages,

	*check({ crio }) {
		const manager = crio.get("crio.runtime.cgroup_manager");
		const conmon = crio.conmonCgroup();
		if (!manager || !conmon || crio.takesConmonCgroup(manager.value, conmon)) return;
		if (manager.value !== "systemd" && manager.value !== "cgroupfs") return;
		const value = conmon.origin === "written" ? `"${conmon.value}"` : messages.byDefault();
		yield {
			at: conmon,
			message: messages[manager.value]({ value }),
			related: [{ at: manager, message: messages.manager({ value: manager.value }) }],
			fixes: [fix(messages.setPod(), SAFE, set(conmon, "pod"))],
		};
	},
});
