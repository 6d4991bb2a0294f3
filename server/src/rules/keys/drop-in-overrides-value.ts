import { asJson } from "../../base/json.ts";
import { defineMessages } from "../../base/message.ts";
import type { DropInOverride } from "../../kinds/parts/drop-in-overrides.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	value: {
		en: "{key}: {value} takes the place of {other} in {file}.",
		zh: "{key}：{value} 取代了 {file} 中的 {other}。",
	},
	list: {
		en: "{key}: {value} replaces the whole list of {file}, {other}: lists are not put together.",
		zh: "{key}：{value} 取代了 {file} 中的整个列表 {other}：列表不会合并。",
	},
	table: {
		en: "{key} replaces the whole table of {file}: what stands only there is lost.",
		zh: "{key} 取代了 {file} 中的整个表：只写在那里的内容会丢失。",
	},
	here: { en: "{key} is {other} here", zh: "这里的 {key} 是 {other}" },
	tableHere: { en: "{key} stands here too", zh: "{key} 也写在这里" },
});

export default defineRule({
	id: "drop-in-overrides-value",
	group: "keys",
	severity: "information",
	on: ["node"],
	docs: {
		summary: {
			en: "A drop-in takes the place of a value in the main file",
			zh: "附加配置取代了主文件中的值",
		},
		why: {
			en: "Drop-ins are read last, so their values win. Tables are put together key by key, but a list is replaced as a whole: a drop-in with one item leaves nothing of the others. Whoever edits the main file afterwards changes nothing.",
			zh: "附加配置最后读取，因此其中的值生效。表按键合并，而列表整体替换：只写一项的附加配置不会留下其他项。之后再去修改主文件的人什么也改变不了。",
		},
		sources: [
			"https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/#kubelet-conf-d",
			"https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md",
			"https://github.com/cri-o/cri-o/blob/main/docs/crio.conf.d.5.md",
		],
	},
	messages,

	*check({ node: { kubelet, containerd, crio } }) {
		for (const part of [kubelet, containerd, crio])
			for (const override of part?.dropInOverrides() ?? []) yield { at: override.winner, ...words(override) };
	},
});

function words({ key, winner, loser, what }: DropInOverride) {
	const args = { key, value: shown(winner.value), other: shown(loser.value), file: loser.file.path };
	const here = what === "table" ? messages.tableHere({ key }) : messages.here(args);
	return { message: messages[what](args), related: [{ at: loser, message: here }] };
}

/** A text as it is, anything else as JSON; no more of it than a person reads. */
function shown(value: unknown): string {
	const text = typeof value === "string" && value !== "" ? value : asJson(value);
	return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
