import { defineMessages } from "../../base/message.ts";
import { privateRegistryHosts } from "../../knowledge/pause-images.ts";
import { defineRule } from "../rule.ts";
import { imageOf } from "./image.ts";

const messages = defineMessages({
	needs: {
		en: "{host} lets nobody pull without credentials, and the pause image is pulled without those of any pod; none are configured here.",
		zh: "{host} 不允许匿名拉取，而拉取 pause 镜像时不会使用任何 Pod 的凭据；这里也没有配置凭据。",
	},
});

export default defineRule({
	id: "pause-image-needs-credentials",
	group: "pause",
	severity: "information",
	on: ["node"],
	docs: {
		summary: { en: "The pause image lies in a registry that wants credentials", zh: "pause 镜像位于需要凭据的仓库中" },
		why: {
			en: "A private registry such as ECR answers every anonymous pull with a login. Image pull secrets of pods do not apply to the sandbox; the image must be on the node beforehand (and pinned), or the runtime needs credentials of its own.",
			zh: "ECR 这样的私有仓库对每个匿名拉取都要求登录。Pod 的拉取密钥不适用于沙箱；镜像必须事先放在节点上（并被固定），或者运行时需要自己的凭据。",
		},
		sources: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html"],
	},
	messages,

	*check({ node }) {
		for (const { setting } of node.pauseImages()) {
			const host = imageOf(setting.value)?.host;
			if (!host || !privateRegistryHosts.some((pattern) => pattern.test(host)) || node.hasCredentials(host)) continue;
			yield { at: setting, message: messages.needs({ host }) };
		}
	},
});
