import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	unsupported: {
		en: "containerd {containerd} does not serve CRI v1, and kubelet {kubelet} speaks nothing else: it does not start. containerd 1.6 is the first that does.",
		zh: "containerd {containerd} 不提供 CRI v1，而 kubelet {kubelet} 只使用 CRI v1：kubelet 无法启动。containerd 1.6 起才支持。",
	},
});

export default defineRule({
	id: "cri-v1-unsupported",
	group: "cri",
	severity: "error",
	on: ["containerd", "kubelet", "runtime"],
	certain: ["containerd", "kubelet"],
	docs: {
		summary: {
			en: "This containerd does not speak the kubelet's CRI version",
			zh: "这个 containerd 不支持 kubelet 使用的 CRI 版本",
		},
		why: {
			en: "The kubelet dropped CRI v1alpha2 in 1.26. containerd serves v1 from 1.6 on; an older one only has the dropped one.",
			zh: "kubelet 在 1.26 去掉了 CRI v1alpha2。containerd 从 1.6 起提供 v1；更旧的只有被去掉的那个版本。",
		},
		sources: ["https://kubernetes.io/blog/2022/11/18/upcoming-changes-in-kubernetes-1-26/"],
	},
	messages,

	*check({ containerd, kubelet, runtime }) {
		if (runtime.name !== "containerd" || containerd.servesCriV1() || !kubelet.needsCriV1()) return;
		yield { at: runtime.spot, message: messages.unsupported({ containerd: runtime.release, kubelet: kubelet.release }) };
	},
});
