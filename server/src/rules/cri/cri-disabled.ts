import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, remove, SAFE } from "../rule.ts";

const messages = defineMessages({
	disabled: {
		en: 'disabled_plugins holds "{id}": containerd serves no CRI, but the kubelet of this node needs it ({kubelet}).',
		zh: "disabled_plugins 中有“{id}”：containerd 不提供 CRI，而本节点的 kubelet 需要它（{kubelet}）。",
	},
	alone: {
		en: 'disabled_plugins holds "{id}": a kubelet that is put on this containerd will find no runtime.',
		zh: "disabled_plugins 中有“{id}”：若有 kubelet 使用这个 containerd，它会找不到运行时。",
	},
	endpoint: { en: "The kubelet uses {endpoint}", zh: "kubelet 使用 {endpoint}" },
	enable: { en: 'Take "{id}" out of disabled_plugins', zh: "从 disabled_plugins 中去掉“{id}”" },
});

export default defineRule({
	id: "cri-disabled",
	group: "cri",
	severity: "error",
	on: ["containerd", "node"],
	docs: {
		summary: {
			en: "containerd's CRI plugin is switched off, but the kubelet needs it",
			zh: "containerd 的 CRI 插件被关闭，而 kubelet 需要它",
		},
		why: {
			en: "The containerd package of Docker switches CRI off, since Docker does not need it. A kubelet on that containerd then gets `unknown service runtime.v1.RuntimeService`, and the node never joins. Lists of imported files are joined, so no drop-in can switch it on again.",
			zh: "Docker 的 containerd 软件包会关闭 CRI，因为 Docker 用不到它。使用这个 containerd 的 kubelet 会得到 `unknown service runtime.v1.RuntimeService`，节点永远无法加入。各个导入文件里的列表会合并，任何附加文件都无法把它重新打开。",
		},
		sources: [
			"https://kubernetes.io/docs/setup/production-environment/container-runtimes/#containerd",
			"https://github.com/docker/containerd-packaging",
		],
	},
	messages,

	*check({ containerd, node }) {
		const { kubelet, runtime } = node;
		const isAlone = !kubelet && !node.docker && node.all.length === 1;
		if (!isAlone && runtime?.name !== "containerd") return;
		for (const entry of containerd.criDisabledBy()) {
			const args = { id: entry.value, kubelet: (runtime?.endpoint ?? kubelet?.spot)?.file.path ?? "" };
			yield {
				at: entry,
				severity: isAlone ? "information" : "error",
				message: isAlone ? messages.alone(args) : messages.disabled(args),
				related: runtime?.endpoint
					? [{ at: runtime.endpoint, message: messages.endpoint({ endpoint: runtime.endpoint.value }) }]
					: [],
				fixes: [fix(messages.enable(args), SAFE, remove(entry))],
			};
		}
	},
});
