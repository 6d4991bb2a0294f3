import { defineMessages } from "../../base/message.ts";
import { driverFromRuntime } from "../../knowledge/cgroup-drivers.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	fallback: {
		en: "{runtime} {release} does not answer RuntimeConfig, so this kubelet falls back to its own cgroup driver; kubelet {ends} is announced to refuse such a runtime.",
		zh: "{runtime} {release} 不支持 RuntimeConfig，kubelet 只能退回到自己的 cgroup 驱动；已宣布 kubelet {ends} 将拒绝这样的运行时。",
	},
	runtime: { en: "{runtime} is configured here", zh: "{runtime} 在这里配置" },
});

export default defineRule({
	id: "cgroup-driver-fallback",
	group: "cgroup",
	severity: "warning",
	on: ["kubelet", "runtime"],
	certain: ["kubelet"],
	docs: {
		summary: { en: "The runtime cannot tell the kubelet its cgroup driver", zh: "运行时无法告诉 kubelet 它的 cgroup 驱动" },
		why: {
			en: "Newer kubelets ask the runtime for the driver. containerd before 2.0, CRI-O before 1.28 and old cri-dockerd do not know the question; the kubelet then trusts its own file, and both sides must be kept equal by hand. Upstream has announced the end of that fallback.",
			zh: "较新的 kubelet 会向运行时询问驱动。2.0 之前的 containerd、1.28 之前的 CRI-O 和旧版 cri-dockerd 不认识这个问题，kubelet 便相信自己的文件，两边只能靠人手保持一致。上游已宣布将取消这种退回方式。",
		},
		sources: ["https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4033-group-driver-detection-over-cri"],
	},
	messages,

	*check({ kubelet, runtime }) {
		if (
			!runtime.releaseIsKnown ||
			runtime.name === "dockershim" ||
			!kubelet.asksRuntimeForDriver() ||
			runtime.answersRuntimeConfig()
		)
			return;
		const at = kubelet.cgroupDriver()?.setting;
		if (!at) return;
		yield {
			at,
			message: messages.fallback({ runtime: runtime.title, release: runtime.release, ends: driverFromRuntime.fallbackEnds }),
			severity: kubelet.mustAskRuntimeForDriver() ? "warning" : "information",
			related: [{ at: runtime.spot, message: messages.runtime({ runtime: runtime.title }) }],
		};
	},
});
