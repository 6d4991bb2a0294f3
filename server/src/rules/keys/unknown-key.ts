import { defineMessages } from "../../base/message.ts";
import { nearest } from "../../base/nearest.ts";
import { keySynonyms } from "../../knowledge/synonyms.ts";
import { defineRule, fix, SAFE } from "../rule.ts";

const messages = defineMessages({
	refused: {
		en: '"{key}" is no key that {reader} knows: it refuses the file.',
		zh: "“{key}”不是 {reader} 认识的键：它会拒绝该文件。",
	},
	ignored: { en: '"{key}" is no key that {reader} knows: it is ignored.', zh: "“{key}”不是 {reader} 认识的键：它会被忽略。" },
	meant: { en: '{message} Did you mean "{other}"?', zh: "{message}是否想写“{other}”？" },
	rename: { en: 'Rename it to "{other}"', zh: "改名为“{other}”" },
});

export default defineRule({
	id: "unknown-key",
	group: "keys",
	severity: "warning",
	on: ["keys"],
	docs: {
		summary: { en: "The daemon does not know this key", zh: "守护进程不认识这个键" },
		why: {
			en: "dockerd, crictl and newer kubeadm refuse a file with an unknown key. The kubelet drops it with a line in its log, containerd 2.x warns, and CRI-O and containerd 1.x say nothing at all: the setting you wrote is simply not there.",
			zh: "dockerd、crictl 和较新的 kubeadm 会拒绝含有未知键的文件。kubelet 只在日志里留一行就丢弃它，containerd 2.x 会警告，而 CRI-O 和 containerd 1.x 什么都不说：你写的设置就像不存在一样。",
		},
		sources: [
			"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file",
			"https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
		],
	},
	messages,

	*check({ keys }) {
		for (const written of keys.unknown) {
			if (written.otherCase) continue;
			const fatal = keys.refusesUnknown(written);
			const args = { key: written.key, reader: written.reader };
			const message = fatal ? messages.refused(args) : messages.ignored(args);
			const other = keySynonyms[written.key] ?? nearest(written.key, written.siblings);
			const free = other !== undefined && written.counts && written.siblings.includes(other) && !written.neighbours.has(other);
			const to = { document: written.document, path: [...written.path.slice(0, -1), other ?? ""] };
			yield {
				at: written,
				message: other ? messages.meant({ message, other }) : message,
				severity: fatal ? "error" : "warning",
				fixes: [
					free
						? fix(messages.rename({ other }), SAFE, {
								type: "move",
								from: { document: written.document, path: written.path },
								to,
							})
						: undefined,
				],
			};
		}
	},
});
