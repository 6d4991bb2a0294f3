import { defineMessages } from "../../base/message.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	generated: {
		en: "{distribution} writes this file anew at each start: what is changed here is lost. Write {template} beside it.",
		zh: "{distribution} 每次启动都会重写这个文件：在这里所做的修改会丢失。请改写它旁边的 {template}。",
	},
});

export default defineRule({
	id: "generated-file",
	group: "containerd",
	severity: "information",
	on: ["containerd"],
	docs: {
		summary: {
			en: "The file is written by k3s or RKE2; what is changed here is lost",
			zh: "该文件由 k3s 或 RKE2 写入；在这里所做的修改会丢失",
		},
		why: {
			en: 'k3s and RKE2 make containerd\'s file from a template of their own, or from the one that lies beside it. A template that begins with {{ template "base" . }} keeps their lines and adds to them. containerd 2 has a template of its own name, with the tables of version 3.',
			zh: 'k3s 和 RKE2 用自带的模板、或者用旁边的模板生成 containerd 的文件。以 {{ template "base" . }} 开头的模板会保留它们的内容并在其后追加。containerd 2 使用另一个名字的模板，其中是版本 3 的表。',
		},
		sources: ["https://docs.k3s.io/advanced#configuring-containerd", "https://docs.rke2.io/advanced#configuring-containerd"],
	},
	messages,

	*check({ containerd }) {
		for (const file of containerd.generatedFiles()) {
			const { distribution, template } = file;
			yield { at: file, message: messages.generated({ distribution, template }) };
		}
	},
});
