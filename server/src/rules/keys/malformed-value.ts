import { defineMessages, type Message } from "../../base/message.ts";
import type { Malformed } from "../../kinds/parts/malformed.ts";
import type { Outcome } from "../../knowledge/value-forms.ts";
import { defineRule, fix, remove, SAFE, set, UNSAFE } from "../rule.ts";
import { forms } from "./form-words.ts";

const messages = defineMessages({
	image: { en: "{key}: {value} is no image reference.", zh: "{key}：{value} 不是有效的镜像引用。" },
	endpoint: {
		en: "{key}: {value} is no socket the {reader} can use; it takes unix:///path.",
		zh: "{key}：{value} 不是 {reader} 能使用的套接字；应写成 unix:///路径。",
	},
	fatal: {
		en: "{key}: {value} is not {wanted}: {reader} does not start.",
		zh: "{key}：{value} 不是{wanted}：{reader} 无法启动。",
	},
	noCri: {
		en: "{key}: {value} is not {wanted}: {reader} runs, but does not load its CRI plugin.",
		zh: "{key}：{value} 不是{wanted}：{reader} 能运行，但不会加载 CRI 插件。",
	},
	unread: {
		en: "{key}: {value} is not {wanted}: {reader} ignores it without a word.",
		zh: "{key}：{value} 不是{wanted}：{reader} 会默默忽略它。",
	},
	logged: {
		en: "{key}: {value} is not {wanted}: {reader} writes a line to its log and goes on without it.",
		zh: "{key}：{value} 不是{wanted}：{reader} 只在日志里写一行，然后忽略它。",
	},
	use: { en: "Write {value}", zh: "改写为 {value}" },
	delete: { en: "Delete {value}", zh: "删除 {value}" },
});

export default defineRule({
	id: "malformed-value",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "The value does not have the form it must have", zh: "值的格式不正确" },
		why: {
			en: "An image reference with a stray quote, a mirror without https://, a bip without its prefix length, a timeout without a unit: some daemons check at the start and exit, others only find out at the first pod. `dockerd --validate` lets many of them pass.",
			zh: "多了一个引号的镜像引用、没有 https:// 的镜像地址、没有前缀长度的 bip、没有单位的超时：有的守护进程启动时就检查并退出，有的要到第一个 Pod 才发现。其中许多 `dockerd --validate` 都会放过。",
		},
		sources: [
			"https://pkg.go.dev/github.com/distribution/reference",
			"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file",
			"https://pkg.go.dev/time#ParseDuration",
		],
	},
	messages,

	*check({ node }) {
		for (const malformed of node.malformed()) {
			const { setting, outcome, better, isDead } = malformed;
			yield {
				at: setting,
				severity: outcome === "unread" || outcome === "logged" ? "warning" : "error",
				message: sentence(malformed),
				fixes: [
					better === undefined ? undefined : fix(messages.use({ value: better }), UNSAFE, set(setting, better)),
					isDead ? fix(messages.delete({ value: setting.value }), SAFE, remove(setting)) : undefined,
				],
			};
		}
	},
});

function sentence({ form, setting, reader, outcome }: Malformed): Message {
	const args = { key: setting.name, value: setting.value || '""', reader };
	if (form === "image") return messages.image(args);
	if (form === "endpoint") return messages.endpoint(args);
	return effects[outcome]({ ...args, wanted: forms[form] });
}

const effects: { readonly [O in Outcome]: typeof messages.fatal } = {
	fatal: messages.fatal,
	"no-cri": messages.noCri,
	unread: messages.unread,
	logged: messages.logged,
	accepted: messages.unread,
};
