import { defineMessages } from "../../base/message.ts";
import { frozenRegistries } from "../../knowledge/pause-images.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";
import { type ImageName, imageOf } from "./image.ts";

const messages = defineMessages({
	other: {
		en: "--pod-infra-container-image={flag} does not choose the pause image: {runtime} uses {image} ({key} in {file}).",
		zh: "--pod-infra-container-image={flag} 并不决定 pause 镜像：{runtime} 使用 {image}（{file} 中的 {key}）。",
	},
	byDefault: {
		en: "--pod-infra-container-image={flag} does not choose the pause image: {runtime} uses its default, since no {key} is written ({file}).",
		zh: "--pod-infra-container-image={flag} 并不决定 pause 镜像：{file} 中没有写 {key}，因此 {runtime} 使用默认镜像。",
	},
	unpinned: {
		en: "--pod-infra-container-image={flag} keeps another image than the one {runtime} uses ({key}: {image}); that one may fall to the kubelet's image garbage collection.",
		zh: "--pod-infra-container-image={flag} 保护的不是 {runtime} 使用的镜像（{key}：{image}）；后者可能被 kubelet 的镜像垃圾回收（garbage collection）清除。",
	},
	unwritten: { en: "No {key} is written", zh: "没有写 {key}" },
	runtime: { en: "{key} is {image}", zh: "{key} 是 {image}" },
	useFlag: { en: "Set {key} to {image}, as the flag says", zh: "把 {key} 设为参数所写的 {image}" },
	useRuntime: { en: "Set the flag to {image}, as {runtime} uses it", zh: "把参数设为 {runtime} 使用的 {image}" },
});

/** The repository; what a frozen registry has is the same as at its successor. */
const homeOf = ({ host, repository }: ImageName): string => repository.replace(host, frozenRegistries[host]?.successor ?? host);

export default defineRule({
	id: "pause-flag-without-effect",
	group: "pause",
	severity: "warning",
	on: ["kubelet", "runtime"],
	docs: {
		summary: {
			en: "The kubelet's pause image flag names another image than the runtime uses",
			zh: "kubelet 的 pause 镜像参数与运行时使用的镜像不同",
		},
		why: {
			en: "The flag chose the pause image for dockershim only. With any other runtime it merely shields an image from garbage collection; the image of the sandbox is the runtime's own setting. Changing the flag and wondering why nothing happens is a classic.",
			zh: "这个参数只为 dockershim 选择 pause 镜像。对于任何其他运行时，它只是让某个镜像免于垃圾回收；沙箱的镜像由运行时自己的设置决定。改了参数却奇怪为什么没有变化，是经典的困惑。",
		},
		sources: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
	},
	messages,

	*check({ kubelet, runtime }) {
		const flag = kubelet.flag("pod-infra-container-image")?.setting;
		const setting = runtime.pauseImage();
		if (!flag?.value || !setting || flag.value === setting.value) return;
		if (runtime.name === "dockershim" || !kubelet.knowsFlag("pod-infra-container-image")) return;
		const [wanted, used] = [imageOf(flag.value), imageOf(setting.value)];
		if (!wanted || !used) return;
		const sameRepository = homeOf(wanted) === homeOf(used);
		const isDefault = setting.origin === "default";
		// kubeadm writes the flag by itself: beside the default of a release that is a guess it says nothing.
		const isGuess = isDefault && !runtime.releaseIsKnown;
		if (sameRepository && (isGuess || runtime.pinsPauseImage())) return;
		const args = { flag: flag.value, runtime: runtime.title, image: setting.value, key: setting.name, file: setting.file.path };
		const other = isDefault ? messages.byDefault(args) : messages.other(args);
		yield {
			at: flag,
			message: sameRepository ? messages.unpinned(args) : other,
			related: [{ at: setting, message: isDefault ? messages.unwritten(args) : messages.runtime(args) }],
			fixes: [
				fix(messages.useFlag({ key: setting.name, image: flag.value }), UNSAFE, set(setting, flag.value)),
				isGuess
					? undefined
					: fix(messages.useRuntime({ image: setting.value, runtime: runtime.title }), UNSAFE, set(flag, setting.value)),
			],
		};
	},
});
