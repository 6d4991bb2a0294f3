import { defineMessages, type Text } from "../../base/message.ts";
import type { KeyType } from "../../knowledge/keys.ts";
import { defineRule, fix, SAFE } from "../rule.ts";

const messages = defineMessages({
	wrong: {
		en: "{key} must be {wanted}, but it is {given}: {reader} cannot decode it.",
		zh: "{key} 必须是{wanted}，但这里是{given}：{reader} 无法解码。",
	},
	options: {
		en: "{key} must be {wanted}, but it is {given}: containerd starts, and every pod of this runtime fails.",
		zh: "{key} 必须是{wanted}，但这里是{given}：containerd 能启动，但该运行时的每个 Pod 都会失败。",
	},
	skipped: {
		en: "{key} must be {wanted}, but it is {given}: the whole file is skipped.",
		zh: "{key} 必须是{wanted}，但这里是{given}：整个文件会被跳过。",
	},
	convert: { en: "Write {value}", zh: "改写为 {value}" },
});

const words: Record<string, Text> = {
	string: { en: "a string", zh: "字符串" },
	integer: { en: "a whole number", zh: "整数" },
	float: { en: "a number", zh: "数字" },
	boolean: { en: "true or false", zh: "布尔值（true 或 false）" },
	duration: { en: "a duration such as 5m", zh: "时长（如 5m）" },
	quantity: { en: "a quantity such as 1Gi", zh: "数量（如 1Gi）" },
	list: { en: "a list", zh: "列表" },
	table: { en: "a table", zh: "表" },
	datetime: { en: "a date", zh: "日期" },
	null: { en: "nothing", zh: "空值" },
};
const word = (type: KeyType | string): Text => words[type.replace(/<.*/, "").replace("map", "table")] ?? { en: type, zh: type };

export default defineRule({
	id: "wrong-type",
	group: "keys",
	severity: "error",
	on: ["keys"],
	docs: {
		summary: { en: "The value has a type the daemon cannot decode", zh: "值的类型无法被守护进程解码" },
		why: {
			en: 'None of these daemons turns "true" into true or 10010 into "10010". Most exit at once; options of a containerd runtime are decoded only when a pod starts, so the node looks healthy and every pod fails.',
			zh: '这些守护进程都不会把 "true" 变成 true，也不会把 10010 变成 "10010"。多数会立即退出；containerd 运行时的 options 要到 Pod 启动时才解码，于是节点看起来健康，而每个 Pod 都失败。',
		},
		sources: ["https://toml.io/en/v1.0.0", "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/"],
	},
	messages,

	*check({ keys }) {
		for (const written of keys.wrongTypes) {
			const args = { key: written.key, wanted: word(written.info.type), given: word(written.given), reader: written.reader };
			const place = { document: written.document, path: written.path };
			const { better } = written;
			const inOptions = written.kind.part === "containerd" && written.path.includes("options");
			yield {
				at: written.valueSpot,
				message:
					written.kind.reader === "hosts" ? messages.skipped(args) : inOptions ? messages.options(args) : messages.wrong(args),
				severity: written.kind.reader === "hosts" ? "warning" : "error",
				fixes: [
					better === undefined
						? undefined
						: fix(messages.convert({ value: JSON.stringify(better) }), SAFE, { type: "set", place, value: better }),
				],
			};
		}
	},
});
