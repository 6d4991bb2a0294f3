import { defineMessages } from "../../base/message.ts";
import { withoutController } from "../../kinds/parts/boot-cgroups.ts";
import type { BootParameter } from "../../kinds/parts/boot-parameters.ts";
import { defineRule, fix, remove, set, UNSAFE } from "../rule.ts";

const MEMORY = "memory";

const messages = defineMessages({
	refused: {
		en: "{parameter} leaves out the memory controller: on cgroup v1 the kubelet does not start without it.",
		zh: "{parameter} 去掉了 memory 控制器：在 cgroup v1 上，没有它 kubelet 无法启动。",
	},
	missing: {
		en: "{parameter} leaves out the memory controller: memory limits do nothing, kubeadm refuses the machine, and so does the kubelet on cgroup v1.",
		zh: "{parameter} 去掉了 memory 控制器：内存限制不起作用，kubeadm 会拒绝这台机器，在 cgroup v1 上 kubelet 也会拒绝。",
	},
	delete: { en: "Leave the memory controller in", zh: "保留 memory 控制器" },
	caution: {
		en: "It holds from the next boot on, after update-grub.",
		zh: "在 update-grub 之后的下次启动时生效。",
	},
});

export default defineRule({
	id: "memory-cgroup-disabled",
	group: "cgroup",
	severity: "warning",
	on: ["host", "node"],
	docs: {
		summary: { en: "The kernel is told to leave out the memory controller", zh: "内核被设为去掉 memory 控制器" },
		why: {
			en: "Without the memory controller no container has a memory limit, and nothing knows how much memory a pod takes. Some boards boot that way by default; cgroup_enable=memory further on takes it back. Where the parameter is not written, nobody can tell from the files.",
			zh: "没有 memory 控制器，容器就没有内存限制，也没有什么知道一个 Pod 用了多少内存。某些板子默认就这样启动；后面的 cgroup_enable=memory 会撤销它。没有写出该参数时，仅凭文件无法判断。",
		},
		sources: [
			"https://docs.kernel.org/admin-guide/kernel-parameters.html",
			"https://kubernetes.io/docs/concepts/architecture/cgroups/",
		],
	},
	messages,

	*check({ host, node }) {
		const found = withoutController(host.bootParameters(), MEMORY);
		const last = found.at(-1);
		if (!last) return;
		const isFatal = node.kubelet !== undefined && host.known("cgroup") === "v1";
		const parameter = last.setting.value;
		yield {
			at: last.setting,
			severity: isFatal ? "error" : "warning",
			message: isFatal ? messages.refused({ parameter }) : messages.missing({ parameter }),
			fixes: [
				fix(messages.delete(), { ...UNSAFE, caution: messages.caution() }, ...[...found].reverse().map((one) => withMemory(one))),
			],
		};
	},
});

/** The other controllers of the list stay out. */
function withMemory({ name, value = "", setting, isPlain }: BootParameter) {
	if (!isPlain) return undefined;
	const others = value.split(",").filter((controller) => controller !== MEMORY);
	return others.length === 0 ? remove(setting) : set(setting, `${name}=${others.join(",")}`);
}
