import { defineMessages } from "../../base/message.ts";
import { isLoopback } from "../../kinds/parts/addresses.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

/** What systemd-resolved writes with the servers that it asks itself. Source: systemd-resolved.service(8). */
const REAL = "/run/systemd/resolve/resolv.conf";
/** Where it listens. */
const STUBS = ["127.0.0.53", "127.0.0.54"];

const messages = defineMessages({
	stub: {
		en: "resolvConf {path} names only {address}, which in a pod is the pod itself: CoreDNS asks itself and stops (Loop detected).",
		zh: "resolvConf {path} 只列出 {address}，它在 Pod 中指向 Pod 自身：CoreDNS 会向自己查询并停止（Loop detected）。",
	},
	server: { en: "{address} is this machine", zh: "{address} 是本机" },
	real: { en: "Set resolvConf to {path}", zh: "将 resolvConf 设为 {path}" },
	caution: {
		en: "The file is there only while systemd-resolved runs; pods that are running keep the old servers.",
		zh: "只有 systemd-resolved 运行时才有该文件；正在运行的 Pod 会保留旧的服务器。",
	},
});

export default defineRule({
	id: "stub-resolver",
	group: "kubelet",
	severity: "warning",
	on: ["kubelet", "host"],
	docs: {
		summary: { en: "Pods are given a name server that only the machine has", zh: "Pod 得到的域名服务器只存在于本机" },
		why: {
			en: "Pods with the host's DNS, CoreDNS above all, are given the servers of resolvConf. An address like 127.0.0.53 is the stub of systemd-resolved on the machine; in a pod's own network nothing, or CoreDNS itself, listens there. The real servers stand in the file that systemd-resolved writes beside it.",
			zh: "使用主机 DNS 的 Pod（首先是 CoreDNS）会得到 resolvConf 中的服务器。127.0.0.53 这样的地址是本机 systemd-resolved 的存根；在 Pod 自己的网络里，那里没有服务，或者就是 CoreDNS 自己。真正的服务器写在 systemd-resolved 在旁边生成的文件里。",
		},
		sources: [
			"https://coredns.io/plugins/loop/#troubleshooting",
			"https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/#known-issues",
		],
	},
	messages,

	*check({ kubelet, host }) {
		const setting = kubelet.get("resolvConf");
		// An empty value hands on nothing; kubeadm finds the right file by itself where nothing is written.
		const isMeant = setting && kubelet.written("resolvConf")?.value !== "" && !(kubelet.fromKubeadm && !setting.written);
		const servers = isMeant ? (host.nameServers(setting.value) ?? []) : [];
		if (!setting || servers.length === 0 || !servers.every(({ value }) => isLoopback(value))) return;
		const real = host.nameServers(REAL);
		const helps = real ? real.some(({ value }) => !isLoopback(value)) : servers.some(({ value }) => STUBS.includes(value));
		const address = servers.map(({ value }) => value).join(", ");
		yield {
			at: setting,
			message: messages.stub({ path: setting.value, address }),
			related: servers.map((server) => ({ at: server, message: messages.server({ address: server.value }) })),
			fixes: [
				helps ? fix(messages.real({ path: REAL }), { ...UNSAFE, caution: messages.caution() }, set(setting, REAL)) : undefined,
			],
		};
	},
});
