import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	kubeconfig: {
		en: "--config names {path}, which is a kubeconfig and no kubelet configuration: the kubelet does not start.",
		zh: "--config 指向 {path}，它是 kubeconfig 而不是 kubelet 配置：kubelet 无法启动。",
	},
	here: { en: "this is a kubeconfig: --kubeconfig names such a file", zh: "这是 kubeconfig：应由 --kubeconfig 指定" },
	instead: { en: "Name {path} instead", zh: "改为指向 {path}" },
});

export default defineRule({
	id: "kubeconfig-as-kubelet-config",
	group: "kubelet",
	severity: "error",
	on: ["kubelet"],
	docs: {
		summary: { en: "--config of the kubelet names a kubeconfig", zh: "kubelet 的 --config 指向了 kubeconfig" },
		why: {
			en: "Two files have nearly the same name: kubelet.conf holds the kubelet's credentials and belongs to --kubeconfig; config.yaml holds its settings and belongs to --config. The kubelet decodes nothing but a KubeletConfiguration there, and exits.",
			zh: "两个文件的名称几乎相同：kubelet.conf 保存 kubelet 的凭据，用于 --kubeconfig；config.yaml 保存其设置，用于 --config。kubelet 在那里只解码 KubeletConfiguration，否则退出。",
		},
		sources: [
			"https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/",
			"https://github.com/kubernetes/kubernetes/issues/121467",
		],
	},
	messages,

	*check({ kubelet }) {
		const found = kubelet.kubeconfigAsConfig();
		if (!found) return;
		const { flag, kubeconfig, meant } = found;
		yield {
			at: flag,
			message: messages.kubeconfig({ path: flag.value }),
			related: [{ at: kubeconfig, message: messages.here() }],
			fixes: [meant === undefined ? undefined : fix(messages.instead({ path: meant }), UNSAFE, set(flag, meant))],
		};
	},
});
