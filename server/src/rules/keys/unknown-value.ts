import { defineMessages, type Message } from "../../base/message.ts";
import { nearest } from "../../base/nearest.ts";
import type { Choice } from "../../kinds/parts/choices.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	refused: {
		en: "{key} does not take {value}: {reader} does not start. It takes {allowed}.",
		zh: "{key} 不接受 {value}：{reader} 无法启动。可用的值：{allowed}。",
	},
	readAs: {
		en: "{key} does not take {value}; {reader} reads it as {instead}. It takes {allowed}.",
		zh: "{key} 不接受 {value}；{reader} 会把它当作 {instead}。可用的值：{allowed}。",
	},
	gone: {
		en: "{key} {value} is gone since {reader} {release}: it does not start with it.",
		zh: "{key} {value} 自 {reader} {release} 起已移除：带着它无法启动。",
	},
	notThere: {
		en: "{key}: {value} is no snapshotter of this {reader}, and no proxy_plugins table has that name: its CRI plugin is not loaded.",
		zh: "{key}：{value} 不是这个 {reader} 的快照器，proxy_plugins 里也没有这个名字：CRI 插件不会被加载。",
	},
	use: { en: "Set {key} to {value}", zh: "把 {key} 设为 {value}" },
});

export default defineRule({
	id: "unknown-value",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "The value is not one of those the daemon takes", zh: "值不在守护进程接受的范围内" },
		why: {
			en: "Where a key takes only a few words, another one stops the daemon, or, worse, is quietly read as something else: the kubelet takes any cgroupDriver but systemd for cgroupfs.",
			zh: "只接受几个固定词的键，写了别的词会让守护进程停止；更糟的是被悄悄当成别的值：除了 systemd，kubelet 把任何 cgroupDriver 都当作 cgroupfs。",
		},
		sources: [
			"https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
			"https://docs.docker.com/engine/deprecated/",
		],
	},
	messages,

	*check({ node }) {
		for (const choice of node.choices()) {
			const { setting, allowed } = choice;
			const better = nearest(setting.value.replace(/[^\w.]/g, ""), allowed);
			yield {
				at: setting,
				severity: choice.outcome === "unread" ? "warning" : "error",
				message: sentence(choice),
				fixes: [
					better === undefined
						? undefined
						: fix(messages.use({ key: setting.name, value: better }), UNSAFE, set(setting, better)),
				],
			};
		}
	},
});

/** Of a long list its beginning will do. */
const shownFew = (allowed: readonly string[]): string =>
	allowed.length > 12 ? `${allowed.slice(0, 3).join(", ")}, …` : allowed.join(", ");

function sentence({ setting, allowed, reader, readAs, goneSince }: Choice): Message {
	const args = { key: setting.name, value: JSON.stringify(setting.value), reader, allowed: shownFew(allowed) };
	if (goneSince !== undefined) return messages.gone({ ...args, release: goneSince });
	if (allowed.length === 0) return messages.notThere(args);
	return readAs === undefined ? messages.refused(args) : messages.readAs({ ...args, instead: readAs });
}
