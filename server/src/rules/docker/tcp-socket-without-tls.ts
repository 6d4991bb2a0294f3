import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	open: {
		en: "{address} serves Docker's API to the network without tlsverify: whoever reaches the port is root on this machine.",
		zh: "{address} 把 Docker 的 API 暴露到网络，却没有 tlsverify：任何能访问该端口的人都等于这台机器的 root。",
	},
	local: { en: "Listen on this machine only: {address}", zh: "只在本机监听：{address}" },
});

/** An address that others reach: a host is written, and it is not this machine. Without a host dockerd takes localhost. */
const OPEN = /^tcp:\/\/(?!(?:localhost|127\.[\d.]+|\[::1\])(?::|\/|$))((?:\[[^\]]*\]|[^:/[\]]+))(:\d+)?\/?$/i;

export default defineRule({
	id: "tcp-socket-without-tls",
	group: "docker",
	severity: "warning",
	on: ["docker"],
	docs: {
		summary: {
			en: "dockerd listens on the network without asking for certificates",
			zh: "dockerd 在网络上监听，却不要求客户端证书",
		},
		why: {
			en: "Docker's API can start a container with the root file system mounted: who may talk to it owns the machine. Open ports 2375 are found and abused within hours. `tls` alone encrypts, but lets everybody in; `tlsverify` asks for a certificate.",
			zh: "通过 Docker 的 API 可以启动一个挂载了根文件系统的容器：能与它对话的人就拥有这台机器。开放的 2375 端口几小时内就会被发现并滥用。只设 `tls` 会加密，但谁都能进；`tlsverify` 才会要求证书。",
		},
		sources: ["https://docs.docker.com/engine/security/protect-access/"],
	},
	messages,

	*check({ docker }) {
		if (docker.verifiesClients() !== false) return;
		for (const socket of docker.sockets()) {
			const open = OPEN.exec(socket.value.trim());
			if (!open) continue;
			const address = `tcp://127.0.0.1${open[2] ?? ""}`;
			yield {
				at: socket,
				message: messages.open({ address: socket.value }),
				fixes: [fix(messages.local({ address }), UNSAFE, set(socket, address))],
			};
		}
	},
});
