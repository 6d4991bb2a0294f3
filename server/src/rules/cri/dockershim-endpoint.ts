import { defineMessages } from "../../base/message.ts";
import { criSockets, dockershimRemoved, dockershimSockets, sameSocket } from "../../knowledge/sockets.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	kubelet: {
		en: "{endpoint} is the socket of dockershim, which left the kubelet in {removed}: nobody serves it.",
		zh: "{endpoint} 是 dockershim 的套接字，它已在 {removed} 中从 kubelet 移除：没有人提供它。",
	},
	use: { en: "Use {runtime}: {socket}", zh: "改用 {runtime}：{socket}" },
});

const isDockershim = (endpoint: string) => dockershimSockets.some((socket) => sameSocket(socket) === sameSocket(endpoint));

export default defineRule({
	id: "dockershim-endpoint",
	group: "cri",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "A runtime endpoint names dockershim's socket", zh: "运行时端点写的是 dockershim 的套接字" },
		why: {
			en: "The kubelet served that socket itself, for Docker. Since 1.24 it does not; Docker needs cri-dockerd in between, or the node moves to containerd, which Docker already brings.",
			zh: "这个套接字原先由 kubelet 自己为 Docker 提供。从 1.24 起不再提供；要么在 Docker 前面加上 cri-dockerd，要么让节点改用 Docker 自带的 containerd。",
		},
		sources: ["https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/"],
	},
	messages,

	*check({ node }) {
		const { kubelet, crictl, containerd, crio, docker, criDockerd } = node;
		if (kubelet?.hasDockershim()) return;
		const choices = [
			containerd || (!crio && !docker) ? ["containerd", criSockets.containerd[0]] : undefined,
			criDockerd || docker ? ["cri-dockerd", criSockets["cri-dockerd"][0]] : undefined,
			crio ? ["CRI-O", criSockets.crio[0]] : undefined,
		].filter((choice) => choice !== undefined);
		const own = kubelet?.endpoint();
		const spots = [
			...(own ? [{ setting: own, severity: "error" as const }] : []),
			...(["runtime-endpoint", "image-endpoint"] as const).flatMap((key) => {
				const setting = crictl?.endpoint(key);
				return setting ? [{ setting, severity: "warning" as const }] : [];
			}),
		];
		for (const { setting, severity } of spots.filter(({ setting }) => isDockershim(setting.value))) {
			yield {
				at: setting,
				severity,
				message: messages.kubelet({ endpoint: setting.value, removed: dockershimRemoved }),
				fixes: choices.map(([runtime, socket]) =>
					fix(messages.use({ runtime: runtime as string, socket: socket as string }), UNSAFE, set(setting, socket as string)),
				),
			};
		}
	},
});
