import { defineMessages } from "../../base/message.ts";
import { frozenRegistries } from "../../knowledge/pause-images.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";
import { imageOf } from "./image.ts";

const messages = defineMessages({
	frozen: {
		en: "The pause image {image} comes from {host}, which has been frozen since {since}; its images are at {successor}.",
		zh: "pause 镜像 {image} 来自 {host}，该仓库自 {since} 起已冻结；镜像现在位于 {successor}。",
	},
	use: { en: "Set {key} to {image}", zh: "把 {key} 设为 {image}" },
});

export default defineRule({
	id: "frozen-pause-registry",
	group: "pause",
	severity: "warning",
	on: ["node"],
	docs: {
		summary: { en: "The pause image comes from a frozen registry", zh: "pause 镜像来自已冻结的仓库" },
		why: {
			en: "k8s.gcr.io gets no new images since April 2023 and is only redirected; upstream may end it at any time, and firewalls made for registry.k8s.io do not know it. Releases whose own default still points there are left in peace.",
			zh: "k8s.gcr.io 自 2023 年 4 月起不再有新镜像，只是被重定向；上游随时可能停用它，为 registry.k8s.io 设置的防火墙也不认识它。若某个版本自己的默认值仍指向那里，则不予提示。",
		},
		sources: ["https://kubernetes.io/blog/2023/03/10/image-registry-redirect/"],
	},
	messages,

	*check({ node }) {
		for (const { setting, defaultHost } of node.pauseImages()) {
			const image = imageOf(setting.value);
			const frozen = image && frozenRegistries[image.host];
			if (setting.origin !== "written" || !image || !frozen || defaultHost === image.host) continue;
			const better = setting.value.replace(image.host, frozen.successor);
			yield {
				at: setting,
				message: messages.frozen({ image: setting.value, host: image.host, since: frozen.frozen, successor: frozen.successor }),
				fixes: [fix(messages.use({ key: setting.name, image: better }), UNSAFE, set(setting, better))],
			};
		}
	},
});
