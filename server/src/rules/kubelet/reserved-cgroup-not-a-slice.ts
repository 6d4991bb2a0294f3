import { defineMessages } from "../../base/message.ts";
import { reservedUnits } from "../../kinds/parts/kubelet-cgroups.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	unit: {
		en: "{key} is {cgroup}, but with the systemd cgroup driver it must be a slice: the kubelet does not find it, and does not start.",
		zh: "{key} 是 {cgroup}，但使用 systemd cgroup 驱动时它必须是 slice：kubelet 找不到它，无法启动。",
	},
	slice: { en: "Set {key} to {slice}", zh: "把 {key} 设为 {slice}" },
	caution: {
		en: "The slice must be there before the kubelet starts, and hold what the resources are reserved for (Slice= in the service).",
		zh: "该 slice 必须在 kubelet 启动之前存在，并包含为其预留资源的服务（服务中的 Slice=）。",
	},
});

export default defineRule({
	id: "reserved-cgroup-not-a-slice",
	group: "kubelet",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "The cgroup of reserved resources is no slice", zh: "预留资源的 cgroup 不是 slice" },
		why: {
			en: "Under the systemd cgroup driver the kubelet takes the last part of the path for the name of a slice. A service or a scope has no such name: kubelet.service would be looked for as kubelet.service.slice. Under cgroupfs it is a plain path, and any cgroup will do; kubeletCgroups is one under both drivers.",
			zh: "使用 systemd cgroup 驱动时，kubelet 把路径的最后一段当作 slice 的名字。service 或 scope 没有这样的名字：kubelet.service 会被当作 kubelet.service.slice 去查找。cgroupfs 下它只是普通路径，任何 cgroup 都可以；kubeletCgroups 在两种驱动下都是普通路径。",
		},
		sources: ["https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/"],
	},
	messages,

	*check({ node: { kubelet, runtime } }) {
		for (const setting of kubelet ? reservedUnits(kubelet, runtime) : []) {
			const slice = setting.value.replace(/\.\w+$/, ".slice");
			yield {
				at: setting,
				message: messages.unit({ key: setting.name, cgroup: setting.value }),
				fixes: [
					fix(messages.slice({ key: setting.name, slice }), { ...UNSAFE, caution: messages.caution() }, set(setting, slice)),
				],
			};
		}
	},
});
