import { defineMessages } from "../../base/message.ts";
import { legacyHierarchy } from "../../kinds/parts/boot-cgroups.ts";
import { unifiedHierarchy } from "../../knowledge/boot-parameters.ts";
import { defineRule, fix, remove, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	legacy: {
		en: "{parameter} boots this machine with cgroup v1: systemd refuses that since {refused} and cannot do it since {gone}, the kubelet refuses it since {kubelet}.",
		zh: "{parameter} 使本机以 cgroup v1 启动：systemd 从 {refused} 起拒绝、从 {gone} 起不再支持，kubelet 从 {kubelet} 起拒绝。",
	},
	delete: { en: "Delete {parameter}", zh: "删除 {parameter}" },
	caution: {
		en: "From the next boot on the machine has cgroup v2 (after update-grub); old runtimes and Java programs may not know it.",
		zh: "（update-grub 之后）下次启动时机器将使用 cgroup v2；旧的运行时和 Java 程序可能不认识它。",
	},
});

export default defineRule({
	id: "cgroup-v1-boot-parameter",
	group: "cgroup",
	severity: "warning",
	on: ["host"],
	docs: {
		summary: { en: "The machine is told to boot with cgroup v1", zh: "机器被设为以 cgroup v1 启动" },
		why: {
			en: "The parameter was a way out while container runtimes learnt cgroup v2. Now the others leave: systemd does not boot that way without being forced, and soon not at all, and the kubelet does not start on such a machine unless failCgroupV1 is false. systemd.legacy_systemd_cgroup_controller alone does nothing on a machine with cgroup v2.",
			zh: "在容器运行时学会 cgroup v2 之前，这个参数是一条退路。如今其他组件正在离开：systemd 除非强制否则不再以这种方式启动，很快就完全不能；kubelet 在这样的机器上也不会启动，除非 failCgroupV1 为 false。单独的 systemd.legacy_systemd_cgroup_controller 在 cgroup v2 的机器上不起作用。",
		},
		sources: [
			"https://github.com/systemd/systemd/blob/main/NEWS",
			"https://www.freedesktop.org/software/systemd/man/latest/systemd.html#Kernel%20Command%20Line",
			"https://kubernetes.io/docs/concepts/architecture/cgroups/",
		],
	},
	messages,

	*check({ host }) {
		const found = legacyHierarchy(host.bootParameters());
		const last = found.at(-1);
		if (!last) return;
		const { refusedBySystemd: refused, goneFromSystemd: gone, refusedByKubelet: kubelet } = unifiedHierarchy;
		const parameter = last.setting.value;
		const changes = [...found].reverse().map(({ setting, isPlain }) => (isPlain ? remove(setting) : undefined));
		yield {
			at: last.setting,
			message: messages.legacy({ parameter, refused, gone, kubelet }),
			fixes: [fix(messages.delete({ parameter }), { ...UNSAFE, caution: messages.caution() }, ...changes)],
		};
	},
});
