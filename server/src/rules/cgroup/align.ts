import type { Message } from "../../base/message.ts";
import { defineMessages } from "../../base/message.ts";
import type { Handler } from "../../kinds/parts/containerd-handlers.ts";
import type { Driver, Kubelet } from "../../kinds/parts/kubelet.ts";
import type { DriverSide, Runtime } from "../../kinds/parts/runtime.ts";
import { type Change, type Fix, fix, set } from "../rule.ts";

const alignMessages = defineMessages({
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

/** The changes that put one side of a runtime on a driver. */
export const changesFor = (side: DriverSide, driver: Driver): (Change | undefined)[] =>
	side.writes(driver).map(({ setting, value }) => set(setting, value));

/** The changes that switch a handler of containerd to the systemd driver; none where it is there already. */
export const toSystemd = ({ systemdCgroup, typeToWrite }: Handler): (Change | undefined)[] =>
	!systemdCgroup || systemdCgroup.value
		? []
		: [...(typeToWrite ? [set(typeToWrite, typeToWrite.value)] : []), set(systemdCgroup, true)];

/** Every place of the node that holds a driver, set to one: the kubelet (flag, file, kubeadm's copy) and all of the runtime's. */
export function alignNode(kubelet: Kubelet, runtime: Runtime, driver: Driver): Fix | undefined {
	const own = kubelet.cgroupDriver()?.setting;
	const places = [...(own ? [own] : []), ...kubelet.otherCgroupDrivers()];
	const changes = [
		...places.filter((setting) => setting.value !== driver).map((setting) => set(setting, driver)),
		...runtime
			.cgroupDrivers()
			.filter((side) => side.driver !== driver)
			.flatMap((side) => changesFor(side, driver)),
	];
	const aligned = fix(alignMessages.align({ driver }), { safe: false, caution: DRAIN_FIRST }, ...changes);
	return aligned && { ...aligned, wholeNode: true };
}
