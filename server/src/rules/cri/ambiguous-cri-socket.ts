import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	ambiguous: {
		en: "{kind} names no criSocket, and this node has {runtimes}: kubeadm stops and asks which one is meant.",
		zh: "{kind} 没有写 criSocket，而本节点有 {runtimes}：kubeadm 会停下来询问用哪一个。",
	},
	runtime: { en: "{runtime} is configured here", zh: "{runtime} 在这里配置" },
	use: { en: "Set criSocket to {socket}", zh: "把 criSocket 设为 {socket}" },
});

export default defineRule({
	id: "ambiguous-cri-socket",
	group: "cri",
	severity: "warning",
	on: ["kubeadm", "node"],
	docs: {
		summary: { en: "kubeadm cannot tell which runtime to use", zh: "kubeadm 无法判断使用哪个运行时" },
		why: {
			en: "Without criSocket kubeadm looks for the sockets it knows. When it finds more than one it gives up: `found multiple CRI endpoints on the host`.",
			zh: "没有 criSocket 时，kubeadm 会寻找它认识的套接字。找到不止一个就会放弃：`found multiple CRI endpoints on the host`。",
		},
		sources: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/#installing-runtime"],
	},
	messages,

	*check({ kubeadm, node }) {
		const { all } = node;
		const serving = all.filter((runtime) => runtime.isCertain);
		if (serving.length < 2) return;
		for (const { kind, at, place } of kubeadm.withoutCriSocket()) {
			yield {
				at,
				message: messages.ambiguous({ kind, runtimes: serving.map((r) => r.title).join(", ") }),
				related: serving.map((r) => ({ at: r.spot, message: messages.runtime({ runtime: r.title }) })),
				fixes: serving.map(({ socket }) => fix(messages.use({ socket }), UNSAFE, { type: "set", place, value: socket })),
			};
		}
	},
});
