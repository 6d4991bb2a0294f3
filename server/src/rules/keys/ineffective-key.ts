import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	ineffective: { en: "{reader} decodes {key}, and nothing happens.", zh: "{reader} 会解析 {key}，但没有任何效果。" },
	elsewhere: {
		en: "{reader} decodes {key}, and nothing happens: what counts is {other}.",
		zh: "{reader} 会解析 {key}，但没有任何效果：真正起作用的是 {other}。",
	},
	move: { en: "Move it to {other}", zh: "移到 {other}" },
});

export default defineRule({
	id: "ineffective-key",
	group: "keys",
	severity: "warning",
	on: ["keys"],
	docs: {
		summary: { en: "The key is accepted, but has no effect", zh: "键被接受，但不起作用" },
		why: {
			en: "Some keys are left over in a decoder: the daemon takes them without a word and reads the setting elsewhere. containerd's [grpc] in a version 4 file and dockerd's singular flag names are the usual ones.",
			zh: "有些键只是解码器里的遗留：守护进程一声不吭地接受，却从别处读取设置。常见的是 version 4 文件里 containerd 的 [grpc]，以及 dockerd 单数形式的参数名。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md"],
	},
	messages,

	*check({ keys }) {
		for (const written of keys.ineffective) {
			const args = { key: written.shownKey, reader: written.reader, other: written.replacement ?? "" };
			yield {
				at: written,
				message: written.replacement ? messages.elsewhere(args) : messages.ineffective(args),
				fixes: [
					written.target
						? fix(messages.move(args), UNSAFE, {
								type: "move",
								from: { document: written.document, path: written.path },
								to: written.target,
							})
						: undefined,
				],
			};
		}
	},
});
