import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";
import { imageOf } from "./image.ts";

const messages = defineMessages({
	written: {
		en: "{runtime} uses the pause image {image}, kubeadm {kubeadm} wants tag {tag}.",
		zh: "{runtime} 使用的 pause 镜像是 {image}，而 kubeadm {kubeadm} 需要的标签是 {tag}。",
	},
	byDefault: {
		en: "{runtime} uses its default pause image {image}, kubeadm {kubeadm} wants tag {tag}.",
		zh: "{runtime} 使用默认（default）的 pause 镜像 {image}，而 kubeadm {kubeadm} 需要的标签是 {tag}。",
	},
	use: { en: "Set {key} to {image}", zh: "把 {key} 设为 {image}" },
});

export default defineRule({
	id: "pause-image-unlike-kubeadm",
	group: "pause",
	severity: "information",
	on: ["runtime", "node"],
	certain: ["kubeadm"],
	docs: {
		summary: { en: "The runtime's pause image is not the one kubeadm pulls", zh: "运行时的 pause 镜像不是 kubeadm 拉取的那个" },
		why: {
			en: "kubeadm pulls its own pause image beforehand and warns when the runtime is set to another. Both work, but the runtime's image is then pulled at the first pod, which fails on a node without a way to that registry, and two images take the place of one.",
			zh: "kubeadm 会预先拉取自己的 pause 镜像，并在运行时使用另一个时给出警告。两者都能工作，但运行时的镜像要到第一个 Pod 启动时才拉取，在无法访问该仓库的节点上会失败，而且同时存着两个镜像。",
		},
		sources: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/#override-pause-image-containerd"],
	},
	messages,

	*check({ runtime, node }) {
		const setting = runtime.pauseImage();
		const wanted = node.kubeadmPause();
		const image = setting && imageOf(setting.value);
		if (!setting || !image || !wanted || runtime.name === "dockershim") return;
		if (image.tag === wanted.tag || !/^3\.\d+(\.\d+)?$/.test(image.tag ?? "")) return;
		// Where kubeadm takes its images from a mirror, the pause image it pulled lies there too.
		const mirror = node.kubeadm?.imageRepository();
		const isUpstream = node.kubeadm?.upstreamRepositories().includes(image.repository.replace(/\/pause$/, ""));
		const better = `${mirror?.written && isUpstream ? `${mirror.value.replace(/\/+$/, "")}/pause` : image.repository}:${wanted.tag}`;
		const args = { runtime: runtime.title, image: setting.value, kubeadm: wanted.release, tag: wanted.tag };
		yield {
			at: setting,
			message: setting.written ? messages.written(args) : messages.byDefault(args),
			fixes: [fix(messages.use({ key: setting.name, image: better }), UNSAFE, set(setting, better))],
		};
	},
});
