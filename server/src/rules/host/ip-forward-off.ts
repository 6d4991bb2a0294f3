import { defineMessages } from "../../base/message.ts";
import type { NodeView } from "../../kinds/parts/node.ts";
import { forwarding } from "../../knowledge/kernel-settings.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";
import { passedOver, writeSettings } from "./write-settings.ts";

const messages = defineMessages({
	refused: {
		en: "{name} = 0 is what counts: kubeadm refuses a machine that does not pass packets on.",
		zh: "最终生效的是 {name} = 0：kubeadm 会拒绝不转发数据包的机器。",
	},
	off: {
		en: "{name} = 0 is what counts: from the next boot on, pods reach nothing outside this node unless the network plugin turns it on again.",
		zh: "最终生效的是 {name} = 0：下次启动后，除非网络插件重新打开它，Pod 无法访问本节点之外的任何地址。",
	},
	turnOn: { en: "Set {name} to 1", zh: "将 {name} 设为 1" },
	caution: {
		en: "The machine passes packets between its networks then, also those that are not meant for pods: a firewall has to stop these.",
		zh: "此后机器会在其各网络之间转发数据包，包括与 Pod 无关的数据包：需要由防火墙拦截。",
	},
});

/** The preflight check of kubeadm, as it is named to ignore it. */
const CHECK = "filecontent--proc-sys-net-ipv4-ip_forward";

export default defineRule({
	id: "ip-forward-off",
	group: "host",
	severity: "error",
	on: ["host", "node"],
	docs: {
		summary: { en: "The kernel is told not to pass packets on", zh: "内核被设为不转发数据包" },
		why: {
			en: "Pods have addresses of their own, and the node passes their packets on. Files that harden a machine often turn that off, and of the files in sysctl.d the one whose name sorts last wins. kubeadm looks before it does anything; on a node that has joined nobody does until the machine boots again. dockerd turns it on by itself, so a node with Docker is left alone.",
			zh: "Pod 有自己的地址，由节点转发它们的数据包。用于加固机器的文件常常把转发关掉，而 sysctl.d 中文件名排在最后的那个生效。kubeadm 在做任何事之前都会检查；已加入集群的节点则要到机器重启时才会发现。dockerd 会自行打开转发，因此有 Docker 的节点不会被报告。",
		},
		sources: [
			"https://kubernetes.io/docs/setup/production-environment/container-runtimes/#prerequisite-ipv4-forwarding-optional",
			"https://www.freedesktop.org/software/systemd/man/latest/sysctl.d.html",
			"https://github.com/kubernetes/kubeadm/issues/1062",
		],
	},
	messages,

	*check({ host, node }) {
		if ((!node.kubelet && !node.kubeadm) || turnsOnByItself(node)) return;
		const found = host.kernel().setting(forwarding);
		if (found?.winner.value !== "0") return;
		const { winner } = found;
		const name = forwarding;
		const isRefused = node.kubeadm && !node.kubeadm.ignores(CHECK) && !hasJoined(node);
		yield {
			at: winner,
			severity: isRefused ? "error" : "warning",
			message: isRefused ? messages.refused({ name }) : messages.off({ name }),
			related: passedOver(found),
			fixes: [
				fix(
					messages.turnOn({ name }),
					{ ...UNSAFE, caution: messages.caution() },
					...writeSettings(host, [{ name, value: "1" }], "etc/sysctl.d/k8s.conf", winner),
				),
			],
		};
	},
});

/** Unless it is told otherwise, dockerd turns forwarding on when it starts. Source: dockerd(8), --ip-forward. */
const turnsOnByItself = ({ docker }: NodeView): boolean => docker !== undefined && docker.get("ip-forward")?.value !== false;

/** kubeadm has written the kubelet's configuration, after its checks. */
const hasJoined = ({ kubelet }: NodeView): boolean => kubelet?.main !== undefined && !kubelet.fromKubeadm;
