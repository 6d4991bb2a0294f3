import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	image: { en: "{key}: {value} is no image reference.", zh: "{key}：{value} 不是有效的镜像引用。" },
	endpoint: {
		en: "{key}: {value} is no socket the {reader} can use; it takes unix:///path.",
		zh: "{key}：{value} 不是 {reader} 能使用的套接字；应写成 unix:///路径。",
	},
	use: { en: "Write {value}", zh: "改写为 {value}" },
});

export default defineRule({
	id: "malformed-value",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "The value does not have the form it must have", zh: "值的格式不正确" },
		why: {
			en: "An image reference with a stray quote, an endpoint that is no unix socket: some daemons check at the start and exit, others only find out at the first pod.",
			zh: "多了一个引号的镜像引用，不是 unix 套接字的端点：有的守护进程启动时就检查并退出，有的要到第一个 Pod 才发现。",
		},
		sources: ["https://pkg.go.dev/github.com/distribution/reference"],
	},
	messages,

	*check({ node }) {
		for (const { form, setting, severity, reader, better } of node.malformed()) {
			const args = { key: setting.name, value: setting.value, reader };
			yield {
				at: setting,
				severity,
				message: form === "image" ? messages.image(args) : messages.endpoint(args),
				fixes: [better === undefined ? undefined : fix(messages.use({ value: better }), UNSAFE, set(setting, better))],
			};
		}
	},
});
