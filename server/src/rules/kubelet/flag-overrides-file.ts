import { defineMessages } from "../../base/message.ts";
import { defineRule, UNSAFE } from "../rule.ts";
import { withoutFlag } from "./without-flag.ts";

const messages = defineMessages({
	overrides: {
		en: "--{flag}={value} wins over {key}: {other} in {file}.",
		zh: "--{flag}={value} 会覆盖 {file} 中的 {key}：{other}。",
	},
	file: { en: "{key} is {other} here", zh: "这里的 {key} 是 {other}" },
	delete: { en: "Delete --{flag}, so that the file counts", zh: "删除 --{flag}，让文件中的值生效" },
});

export default defineRule({
	id: "flag-overrides-file",
	group: "kubelet",
	severity: "warning",
	on: ["kubelet"],
	docs: {
		summary: { en: "A kubelet flag wins over another value in the file", zh: "kubelet 的参数覆盖了文件中的另一个值" },
		why: {
			en: "Flags come last: what stands on the command line wins over config.yaml and its drop-ins. Whoever edits the file afterwards changes nothing.",
			zh: "参数最后生效：命令行上的值优先于 config.yaml 及其附加文件。之后再去修改文件的人什么也改变不了。",
		},
		sources: ["https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/"],
	},
	messages,

	*check({ kubelet }) {
		for (const { flag, key, written } of kubelet.overriddenKeys()) {
			const args = { flag: flag.name, value: flag.value ?? "true", key, other: String(written.value), file: written.file.path };
			yield {
				at: flag,
				message: messages.overrides(args),
				related: [{ at: written, message: messages.file(args) }],
				fixes: [{ title: messages.delete(args), ...UNSAFE, changes: withoutFlag(flag) }],
			};
		}
	},
});
