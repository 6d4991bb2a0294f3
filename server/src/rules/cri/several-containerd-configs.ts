import { defineMessages } from "../../base/message.ts";
import { fileSpot } from "../../kinds/setting.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	several: {
		en: "This file is not the kubelet's: {distribution} runs its own containerd with {file}.",
		zh: "这个文件不是 kubelet 使用的：{distribution} 用 {file} 运行自己的 containerd。",
	},
	used: { en: "{distribution} uses this one", zh: "{distribution} 使用的是这一个" },
});

export default defineRule({
	id: "several-containerd-configs",
	group: "cri",
	severity: "information",
	on: ["containerd"],
	docs: {
		summary: { en: "Two containerd configurations lie on one node", zh: "一个节点上有两份 containerd 配置" },
		why: {
			en: "k3s, RKE2 and others bring a containerd of their own, with its own file. What is written in /etc/containerd then changes Docker's containerd, or nothing at all, but never the pods of the cluster.",
			zh: "k3s、RKE2 等自带 containerd 和它自己的文件。此时写在 /etc/containerd 里的内容只影响 Docker 的 containerd，或者什么都不影响，绝不会影响集群的 Pod。",
		},
		sources: ["https://docs.k3s.io/advanced#configuring-containerd"],
	},
	messages,

	*check({ containerd }) {
		const distribution = /\/(k3s|rke2|k0s|microk8s)\//.exec(`/${containerd.main.file.path}`)?.[1];
		if (!distribution) return;
		const main = fileSpot(containerd.main);
		for (const { document } of containerd.spares) {
			yield {
				at: fileSpot(document),
				message: messages.several({ distribution, file: containerd.main.file.path }),
				related: [{ at: main, message: messages.used({ distribution }) }],
			};
		}
	},
});
