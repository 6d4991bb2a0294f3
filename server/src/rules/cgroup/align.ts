import type { Message } from "../../base/message.ts";
import { defineMessages } from "../../base/message.ts";
import type { Driver, Kubelet } from "../../kinds/parts/kubelet.ts";
import type { Runtime } from "../../kinds/parts/runtime.ts";
import { type Change, type Fix, set } from "../rule.ts";

export const alignMessages = defineMessages({
	align: {
		en: "Align this node on the {driver} cgroup driver",
		zh: "让本节点统一使用 {driver} cgroup 驱动",
	},
	drain: {
		en: "A node that has joined a cluster must be drained first; then change the files, and restart the runtime before the kubelet.",
		zh: "已加入集群的节点必须先驱逐（drain）；然后修改文件，先重启运行时，再重启 kubelet。",
	},
});

/** Changing a driver under running pods orphans their control groups. */
export const DRAIN_FIRST: Message = alignMessages.drain();

/** Every place of the node that holds a driver, set to one: the kubelet (flag or file) and all of the runtime's. */
export function alignNode(kubelet: Kubelet, runtime: Runtime, driver: Driver): Fix | undefined {
	const own = kubelet.cgroupDriver();
	const file = kubelet.written("cgroupDriver");
	const kubeletSides = own ? [own.setting, ...(file && file.place !== own.setting.place ? [file] : [])] : [];
	const changes: (Change | undefined)[] = [
		...kubeletSides.filter((setting) => setting.value !== driver).map((setting) => set(setting, driver)),
		...runtime
			.cgroupDrivers()
			.filter((side) => side.driver !== driver)
			.map((side) => set(side.setting, side.valueFor(driver))),
	];
	if (changes.length === 0 || changes.some((change) => change === undefined)) return undefined;
	return {
		title: alignMessages.align({ driver }),
		safe: false,
		caution: DRAIN_FIRST,
		changes: changes as Change[],
		wholeNode: true,
	};
}
