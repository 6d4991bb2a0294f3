import { defineMessages } from "../../base/message.ts";
import type { Containerd } from "../../kinds/parts/containerd.ts";
import type { NodeView } from "../../kinds/parts/node.ts";
import { defineRule, fix } from "../rule.ts";
import { DRAIN_FIRST, toSystemd } from "./align.ts";

const messages = defineMessages({
	differs: {
		en: 'Runtime "{handler}" uses the {driver} cgroup driver, but "{other}" uses {otherDriver}: pods of the two live under two managers.',
		zh: "运行时“{handler}”使用 {driver} cgroup 驱动，而“{other}”使用 {otherDriver}：两者的 Pod 由两个管理者管理。",
	},
	other: { en: 'SystemdCgroup of "{other}" is {value}', zh: "“{other}”的 SystemdCgroup 是 {value}" },
	setAll: {
		en: "Set SystemdCgroup to true for every runc-based runtime",
		zh: "为所有基于 runc 的运行时把 SystemdCgroup 设为 true",
	},
});

export default defineRule({
	id: "handler-cgroup-drivers-differ",
	group: "cgroup",
	severity: "error",
	on: ["containerd", "node"],
	docs: {
		summary: {
			en: "Two runtime handlers of containerd use different cgroup drivers",
			zh: "containerd 的两个运行时处理程序使用了不同的 cgroup 驱动",
		},
		why: {
			en: "The kubelet has one driver for the whole node. Where it asks containerd, the default handler answers for all of them, so every pod of the other handler runs under the wrong manager.",
			zh: "kubelet 在整个节点上只有一个驱动。当它向 containerd 询问时，默认处理程序替所有处理程序作答，于是另一个处理程序的每个 Pod 都运行在错误的管理者之下。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
	},
	messages,

	*check({ containerd, node }) {
		const handlers = containerd.handlers().filter((h) => h.runcBased && h.systemdCgroup && h.type);
		const preferred = containerd.defaultRuntime()?.value;
		const main = handlers.find((h) => h.name === preferred) ?? handlers[0];
		if (!main?.systemdCgroup || !isDecidedHere(containerd, node)) return;
		const toAll = fix(messages.setAll(), { safe: false, caution: DRAIN_FIRST }, ...handlers.flatMap(toSystemd));
		for (const handler of handlers) {
			const own = handler.systemdCgroup;
			// The built-in handler that nobody writes is used by nobody.
			if (!own || own.value === main.systemdCgroup.value || !handler.written) continue;
			const driver = (value: boolean) => (value ? "systemd" : "cgroupfs");
			yield {
				at: own,
				message: messages.differs({
					handler: handler.name,
					driver: driver(own.value),
					other: main.name,
					otherDriver: driver(main.systemdCgroup.value),
				}),
				severity: containerd.stack.isNew() && node.runtime ? "error" : "warning",
				related: [{ at: main.systemdCgroup, message: messages.other({ other: main.name, value: main.systemdCgroup.value }) }],
				fixes: [toAll],
			};
		}
	},
});

/** A kubelet with a driver of its own is held against each handler by another rule. */
function isDecidedHere({ stack, criDisabledBy }: Containerd, { kubelet, runtime }: NodeView): boolean {
	if (criDisabledBy().length > 0 || (runtime && runtime.name !== "containerd")) return false;
	return !kubelet || (stack.isNew() && kubelet.asksRuntimeForDriver());
}
