import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	notYet: {
		en: "{path} is not there yet: kubeadm init or kubeadm join writes it. Until then the kubelet exits and is started again.",
		zh: "{path} 还不存在：由 kubeadm init 或 kubeadm join 写入。在此之前 kubelet 会不断退出并重启。",
	},
	absent: {
		en: "{path} is not there: the kubelet does not start without the file that --config names.",
		zh: "{path} 不存在：没有 --config 指定的文件，kubelet 无法启动。",
	},
});

export default defineRule({
	id: "missing-kubelet-config",
	group: "kubelet",
	severity: "information",
	on: ["kubelet"],
	docs: {
		summary: { en: "The file that --config of the kubelet names is not there", zh: "kubelet 的 --config 指定的文件不存在" },
		why: {
			en: "The packages bring a unit that names /var/lib/kubelet/config.yaml, but only kubeadm writes that file. A kubelet that keeps restarting on a machine that has not joined a cluster is no fault. Said only of a machine, or a copy of one, of which more than one folder was read.",
			zh: "软件包自带的单元指向 /var/lib/kubelet/config.yaml，但只有 kubeadm 会写入该文件。在尚未加入集群的机器上，kubelet 不断重启并不是故障。仅当读取了机器（或其副本）的多个文件夹时才会提示。",
		},
		sources: [
			"https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/kubelet-integration/",
			"https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/",
		],
	},
	messages,

	*check({ kubelet }) {
		const absent = kubelet.absentConfig();
		if (!absent) return;
		const { flag, isKubeadms } = absent;
		const path = flag.value;
		yield { at: flag, message: isKubeadms ? messages.notYet({ path }) : messages.absent({ path }) };
	},
});
