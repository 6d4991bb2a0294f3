import { defineMessages } from "../../base/message.ts";
import type { OutdatedApi } from "../../kinds/parts/kubeadm-api.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	gone: {
		en: "kubeadm {kubeadm} does not read {apiVersion} any more: it stops. The last one that reads it is kubeadm {release}.",
		zh: "kubeadm {kubeadm} 已不再读取 {apiVersion}：它会停止。最后一个能读取它的是 kubeadm {release}。",
	},
	notYet: {
		en: "kubeadm {kubeadm} does not read {apiVersion} yet: it stops. The first one that reads it is kubeadm {release}.",
		zh: "kubeadm {kubeadm} 还不能读取 {apiVersion}：它会停止。第一个能读取它的是 kubeadm {release}。",
	},
	deprecated: {
		en: "{apiVersion} is deprecated since kubeadm {release}; kubeadm config migrate writes the file anew.",
		zh: "{apiVersion} 自 kubeadm {release} 起已弃用；kubeadm config migrate 可重写该文件。",
	},
});

export default defineRule({
	id: "old-kubeadm-api",
	group: "kubeadm",
	severity: "error",
	on: ["kubeadm"],
	docs: {
		summary: {
			en: "kubeadm does not read a document's apiVersion, or soon will not",
			zh: "kubeadm 不读取某个文档的 apiVersion，或即将不再读取",
		},
		why: {
			en: "Each kubeadm reads the newest version of its API and one or two before. A document of another version stops kubeadm init, join and upgrade. What a version says is not what the next one takes (extraArgs became a list in v1beta4), so the line alone cannot be changed: run kubeadm config migrate with the last release that reads the file.",
			zh: "每个 kubeadm 只读取其 API 的最新版本以及之前的一两个版本。其他版本的文档会让 kubeadm init、join 和 upgrade 停止。各版本的内容并不通用（v1beta4 中 extraArgs 变成了列表），因此不能只改这一行：请用最后一个能读取该文件的版本运行 kubeadm config migrate。",
		},
		sources: ["https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/"],
	},
	messages,

	*check({ kubeadm }) {
		for (const api of kubeadm.outdatedApis())
			yield {
				at: api,
				severity: api.state === "deprecated" ? "information" : api.isCertain ? "error" : "warning",
				message: sentence(api, kubeadm.release),
			};
	},
});

function sentence({ apiVersion, state, release }: OutdatedApi, kubeadm: string) {
	if (state === "deprecated") return messages.deprecated({ apiVersion, release });
	return state === "gone" ? messages.gone({ kubeadm, apiVersion, release }) : messages.notYet({ kubeadm, apiVersion, release });
}
