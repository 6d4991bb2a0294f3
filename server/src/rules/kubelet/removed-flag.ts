import { defineMessages } from "../../base/message.ts";
import { defineRule, SAFE } from "../rule.ts";
import { withoutFlag } from "./without-flag.ts";

const messages = defineMessages({
	removed: {
		en: "--{flag} is gone since kubelet {release}: the kubelet does not start with it.",
		zh: "--{flag} 自 kubelet {release} 起已移除：带着它 kubelet 无法启动。",
	},
	delete: { en: "Delete --{flag}", zh: "删除 --{flag}" },
});

export default defineRule({
	id: "removed-flag",
	group: "kubelet",
	severity: "error",
	on: ["kubelet"],
	docs: {
		summary: { en: "A kubelet flag is gone in this release", zh: "kubelet 的某个参数在该版本中已移除" },
		why: {
			en: "The kubelet exits at a flag it does not know: `unknown flag`. After an upgrade the leftovers in kubeadm-flags.env, /etc/default/kubelet or a unit drop-in keep the node down.",
			zh: "遇到不认识的参数，kubelet 会以 `unknown flag` 退出。升级之后，残留在 kubeadm-flags.env、/etc/default/kubelet 或单元附加文件里的参数会让节点无法恢复。",
		},
		sources: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
	},
	messages,

	*check({ kubelet }) {
		for (const flag of kubelet.flags) {
			const release = kubelet.flagRemovedIn(flag.name);
			if (!release || kubelet.knowsFlag(flag.name)) continue;
			const args = { flag: flag.name, release };
			yield {
				at: flag,
				message: messages.removed(args),
				fixes: [{ title: messages.delete(args), ...SAFE, changes: withoutFlag(flag) }],
			};
		}
	},
});
