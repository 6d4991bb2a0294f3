import { defineMessages } from "../../base/message.ts";
import { reservedSlices } from "../../kinds/parts/kubelet-cgroups.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	missing: {
		en: "{key} is enforced in {slice}, and no unit of this node makes that slice: the kubelet does not start without it.",
		zh: "{key} 要在 {slice} 中强制执行限制，但本节点没有单元创建该 slice：没有它 kubelet 无法启动。",
	},
	create: { en: "Create {slice}", zh: "创建 {slice}" },
	caution: {
		en: "It must be started before the kubelet: systemctl enable --now {slice}; then put the services into it with Slice=.",
		zh: "它必须先于 kubelet 启动：systemctl enable --now {slice}；然后用 Slice= 把服务放进去。",
	},
});

export default defineRule({
	id: "reserved-cgroup-missing",
	group: "kubelet",
	severity: "warning",
	on: ["node", "host"],
	docs: {
		summary: { en: "The cgroup of reserved resources has no slice", zh: "预留资源的 cgroup 没有对应的 slice" },
		why: {
			en: "The kubelet sets the limits of reserved resources in a cgroup that must be there: it makes none, and exits. Under the systemd driver that is a slice named like the last part of the path, /kube-reserved as much as /kube-reserved.slice. A unit file makes one, or Slice= in a service. What a script makes, nobody can tell from the files.",
			zh: "kubelet 在一个必须已经存在的 cgroup 中设置预留资源的限制：它自己不会创建，而是退出。使用 systemd 驱动时，那是以路径最后一段命名的 slice，/kube-reserved 与 /kube-reserved.slice 相同。单元文件或服务中的 Slice= 会创建它。脚本创建了什么，无法从文件中得知。",
		},
		sources: [
			"https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/",
			"https://github.com/kubernetes/kubernetes/issues/96352",
		],
	},
	messages,

	*check({ node, host }) {
		const slices = node.kubelet ? reservedSlices(node.kubelet, node.runtime) : [];
		for (const { setting, slice } of slices) {
			if (host.isSliceMade(slice) !== false) continue;
			const unit = {
				Unit: { Description: [["Reserved", "resources"]], Before: [["slices.target"]] },
				Install: { WantedBy: [["slices.target"]] },
			};
			const path = `etc/systemd/system/${slice}`;
			yield {
				at: setting,
				message: messages.missing({ key: setting.name, slice }),
				fixes: [
					fix(
						messages.create({ slice }),
						{ ...UNSAFE, caution: messages.caution({ slice }) },
						{ type: "create", path, format: "unit", value: unit, beside: setting },
					),
				],
			};
		}
	},
});
