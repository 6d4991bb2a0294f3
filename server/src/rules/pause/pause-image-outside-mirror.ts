import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";
import { imageOf } from "./image.ts";

const messages = defineMessages({
	outside: {
		en: "kubeadm takes its images from {repository} ({file}), but {runtime} pulls the pause image from {host}: {image}.",
		zh: "kubeadm 从 {repository} 获取镜像（{file}），但 {runtime} 从 {host} 拉取 pause 镜像：{image}。",
	},
	byDefault: {
		en: "kubeadm takes its images from {repository} ({file}), but {runtime} pulls the pause image from {host}, its default.",
		zh: "kubeadm 从 {repository} 获取镜像（{file}），但 {runtime} 默认从 {host} 拉取 pause 镜像。",
	},
	repository: { en: "imageRepository is {repository}", zh: "imageRepository 是 {repository}" },
	use: { en: "Set {key} to {image}", zh: "把 {key} 设为 {image}" },
});

export default defineRule({
	id: "pause-image-outside-mirror",
	group: "pause",
	severity: "warning",
	on: ["runtime", "kubeadm", "node"],
	docs: {
		summary: {
			en: "The pause image does not come from the mirror kubeadm uses",
			zh: "pause 镜像没有来自 kubeadm 使用的镜像仓库",
		},
		why: {
			en: "imageRepository moves every image of the control plane to a mirror, but not the pause image: that one belongs to the runtime. On a node that cannot reach the upstream registry no pod gets its sandbox, and the error speaks of an image nobody remembers configuring.",
			zh: "imageRepository 会把控制平面的所有镜像换到镜像仓库，但不包括 pause 镜像：它归运行时管。在访问不了上游仓库的节点上，没有 Pod 能得到沙箱，而报错提到的是一个谁也不记得配置过的镜像。",
		},
		sources: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/#override-pause-image-containerd"],
	},
	messages,

	*check({ runtime, kubeadm, node }) {
		const repository = kubeadm.imageRepository();
		const setting = runtime.pauseImage();
		const image = setting && imageOf(setting.value);
		if (!repository?.written || !setting || !image?.tag) return;
		const upstream = kubeadm.upstreamRepositories();
		const mirror = repository.value.replace(/\/+$/, "");
		if (upstream.includes(mirror) || !upstream.includes(image.host) || node.mirrors(image.host)) return;
		const args = { repository: repository.value, file: repository.file.path, runtime: runtime.title, host: image.host };
		const isDefault = setting.origin === "default";
		// The tag of a default is that of a release: nobody would want it from a guess.
		const tag = node.knownPauseTag() ?? (isDefault && !runtime.releaseIsKnown ? undefined : image.tag);
		const better = `${mirror}/pause:${tag}`;
		const canBeUsed = tag !== undefined && imageOf(better) !== undefined;
		yield {
			at: setting,
			message: isDefault ? messages.byDefault(args) : messages.outside({ ...args, image: setting.value }),
			related: [{ at: repository, message: messages.repository({ repository: repository.value }) }],
			fixes: [canBeUsed ? fix(messages.use({ key: setting.name, image: better }), UNSAFE, set(setting, better)) : undefined],
		};
	},
});
