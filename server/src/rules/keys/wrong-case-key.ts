import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, SAFE } from "../rule.ts";
import { meantBy } from "./meant.ts";

const messages = defineMessages({
	refused: {
		en: '"{key}" is written "{other}": {reader} minds the case and refuses the file.',
		zh: "“{key}”应写作“{other}”：{reader} 区分大小写，会拒绝该文件。",
	},
	checked: {
		en: '"{key}" is written "{other}": {reader} minds the case. kubeadm config validate refuses the file, init and join go on without it.',
		zh: "“{key}”应写作“{other}”：{reader} 区分大小写。kubeadm config validate 会拒绝该文件，init 和 join 则忽略它继续运行。",
	},
	ignored: {
		en: '"{key}" is written "{other}": {reader} minds the case, so it is ignored.',
		zh: "“{key}”应写作“{other}”：{reader} 区分大小写，因此它会被忽略。",
	},
	rename: { en: 'Rename it to "{other}"', zh: "改名为“{other}”" },
});

export default defineRule({
	id: "wrong-case-key",
	group: "keys",
	severity: "warning",
	on: ["keys"],
	docs: {
		summary: { en: "A key is written in another case than the daemon reads", zh: "键的大小写与守护进程读取的不同" },
		why: {
			en: "The kubelet and dockerd compare keys letter by letter. `CgroupDriver` is not `cgroupDriver`: one is ignored, the other refuses the file. CRI-O and containerd 2.x do not mind.",
			zh: "kubelet 和 dockerd 逐字母比较键名。`CgroupDriver` 不是 `cgroupDriver`：前者会忽略它，后者会拒绝整个文件。CRI-O 和 containerd 2.x 不在意大小写。",
		},
		sources: ["https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/"],
	},
	messages,

	*check({ keys }) {
		const meant = meantBy(keys.unknown);
		for (const written of keys.unknown) {
			const other = written.otherCase;
			if (!other || keys.takesAnyCase(written)) continue;
			const fate = keys.unknownIs(written);
			const args = { key: written.key, other, reader: written.reader };
			const changes = meant.get(written)?.changes;
			yield {
				at: written,
				message: messages[fate](args),
				severity: fate === "ignored" ? "warning" : "error",
				fixes: [changes && fix(messages.rename(args), SAFE, ...changes)],
			};
		}
	},
});
