import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, remove, SAFE, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	ineffective: { en: "{reader} decodes {key}, and nothing happens.", zh: "{reader} 会解析 {key}，但没有任何效果。" },
	elsewhere: {
		en: "{reader} decodes {key}, and nothing happens: what counts is {other}.",
		zh: "{reader} 会解析 {key}，但没有任何效果：真正起作用的是 {other}。",
	},
	glob: {
		en: 'disabled_plugins holds whole ids: "{id}" switches nothing off.',
		zh: "disabled_plugins 中须写完整的 id：“{id}”关闭不了任何插件。",
	},
	unknownPlugin: {
		en: 'disabled_plugins holds "{id}", which this containerd does not have: nothing is switched off.',
		zh: "disabled_plugins 中有“{id}”，但这个 containerd 没有该插件：没有任何东西被关闭。",
	},
	takeOut: { en: 'Take "{id}" out of disabled_plugins', zh: "从 disabled_plugins 中去掉“{id}”" },
	move: { en: "Move it to {other}", zh: "移到 {other}" },
});

export default defineRule({
	id: "ineffective-key",
	group: "keys",
	severity: "warning",
	on: ["keys", "node"],
	docs: {
		summary: { en: "The key is accepted, but has no effect", zh: "键被接受，但不起作用" },
		why: {
			en: "Some keys are left over in a decoder: the daemon takes them without a word and reads the setting elsewhere. containerd's [grpc] in a version 4 file and dockerd's singular flag names are the usual ones.",
			zh: "有些键只是解码器里的遗留：守护进程一声不吭地接受，却从别处读取设置。常见的是 version 4 文件里 containerd 的 [grpc]，以及 dockerd 单数形式的参数名。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md"],
	},
	messages,

	*check({ keys, node }) {
		for (const entry of node.containerd?.disabledInVain() ?? []) {
			const args = { id: entry.value };
			yield {
				at: entry,
				severity: "information",
				message: /[*?]/.test(entry.value) ? messages.glob(args) : messages.unknownPlugin(args),
				fixes: [fix(messages.takeOut(args), SAFE, remove(entry))],
			};
		}
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
