import { defineMessages } from "../../base/message.ts";
import { criSockets } from "../../knowledge/sockets.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	empty: {
		en: "--container-runtime-endpoint has no value: the kubelet does not start without the socket of a runtime.",
		zh: "--container-runtime-endpoint 没有值：没有运行时的套接字，kubelet 无法启动。",
	},
	use: { en: "Set it to {socket}", zh: "设为 {socket}" },
});

export default defineRule({
	id: "empty-runtime-endpoint",
	group: "cri",
	severity: "error",
	on: ["kubelet", "node"],
	docs: {
		summary: { en: "The kubelet's runtime endpoint is given, but empty", zh: "给出了 kubelet 的运行时端点，但它是空的" },
		why: {
			en: "A flag wins over every file, also when it is empty: the kubelet then has no runtime to talk to. An empty value in config.yaml is another thing: there it means the default.",
			zh: "命令行参数优先于任何文件，空的也一样：kubelet 就没有可以对话的运行时了。config.yaml 里的空值则不同，那里表示使用默认值。",
		},
		sources: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
	},
	messages,

	*check({ kubelet, node }) {
		const flag = kubelet.flag("container-runtime-endpoint");
		if (flag?.value !== "" || !flag.setting) return;
		const { setting } = flag;
		const { containerd, crio, criDockerd } = node;
		const sockets = [
			containerd && criSockets.containerd[0],
			crio && criSockets.crio[0],
			criDockerd && criSockets["cri-dockerd"][0],
		];
		yield {
			at: flag,
			message: messages.empty(),
			fixes: sockets.flatMap((socket) => (socket ? [fix(messages.use({ socket }), UNSAFE, set(setting, socket))] : [])),
		};
	},
});
