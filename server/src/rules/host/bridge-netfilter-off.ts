import { defineMessages } from "../../base/message.ts";
import { bridgeSettings } from "../../knowledge/kernel-settings.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";
import { passedOver, writeSettings } from "./write-settings.ts";

const messages = defineMessages({
	off: {
		en: "{names} = 0 is what counts: with a network plugin that uses a Linux bridge, Services do not reach pods on the same node.",
		zh: "最终生效的是 {names} = 0：使用 Linux 网桥的网络插件下，Service 无法到达同一节点上的 Pod。",
	},
	turnOn: { en: "Set {names} to 1", zh: "将 {names} 设为 1" },
	caution: {
		en: "Packets between virtual machines on a bridge of this machine go through its iptables then too.",
		zh: "此后本机网桥上虚拟机之间的数据包也会经过 iptables。",
	},
});

export default defineRule({
	id: "bridge-netfilter-off",
	group: "host",
	severity: "warning",
	on: ["host", "node"],
	docs: {
		summary: {
			en: "The kernel is told not to show bridged packets to iptables",
			zh: "内核被设为不让 iptables 看到经过网桥的数据包",
		},
		why: {
			en: "kube-proxy changes the address of a Service into that of a pod with iptables. Where pods hang on a Linux bridge, packets between two pods of a node only come by there if br_netfilter shows them. Distributions turn that off for the sake of virtual machines. A file of the distribution is not changed: one in /etc/sysctl.d that is read later wins.",
			zh: "kube-proxy 用 iptables 把 Service 的地址改成 Pod 的地址。当 Pod 挂在 Linux 网桥上时，同一节点两个 Pod 之间的数据包只有经 br_netfilter 才会经过 iptables。发行版为虚拟机考虑会关掉它。发行版的文件不会被修改：/etc/sysctl.d 中后读取的文件生效。",
		},
		sources: [
			"https://github.com/kubernetes/kubeadm/issues/312",
			"https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/",
			"https://docs.kernel.org/networking/bridge.html",
		],
	},
	messages,

	*check({ host, node }) {
		if (!node.kubelet && !node.kubeadm) return;
		const off = bridgeSettings.flatMap((name) => {
			const found = host.kernel().setting(name);
			return found?.winner.value === "0" ? [{ ...found, name, value: "1" }] : [];
		});
		const [first] = off;
		if (!first) return;
		const names = off.map(({ name }) => name).join(", ");
		yield {
			at: first.winner,
			message: messages.off({ names }),
			related: off.flatMap(passedOver),
			fixes: [
				fix(
					messages.turnOn({ names }),
					{ ...UNSAFE, caution: messages.caution() },
					...writeSettings(host, off, "etc/sysctl.d/k8s.conf", first.winner),
				),
			],
		};
	},
});
