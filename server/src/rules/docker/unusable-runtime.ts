import { defineMessages, type Message } from "../../base/message.ts";
import type { BadRuntime } from "../../kinds/parts/docker-details.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	reserved: {
		en: 'The name "{name}" is reserved for the runtime that dockerd brings along: it does not start.',
		zh: "名称“{name}”保留给 dockerd 自带的运行时：它无法启动。",
	},
	neither: {
		en: 'Runtime "{name}" has neither a path nor a runtimeType: dockerd does not start.',
		zh: "运行时“{name}”既没有 path 也没有 runtimeType：dockerd 无法启动。",
	},
	both: {
		en: 'Runtime "{name}" has both a path and a runtimeType: dockerd does not start.',
		zh: "运行时“{name}”同时有 path 和 runtimeType：dockerd 无法启动。",
	},
	options: {
		en: 'Runtime "{name}" has a path, and options only go with a runtimeType: dockerd does not start.',
		zh: "运行时“{name}”使用 path，而 options 只能与 runtimeType 搭配：dockerd 无法启动。",
	},
	delete: { en: 'Delete "{what}"', zh: "删除“{what}”" },
});

export default defineRule({
	id: "unusable-runtime",
	group: "docker",
	severity: "error",
	on: ["docker"],
	docs: {
		summary: {
			en: "A runtime of daemon.json is defined so that dockerd does not start",
			zh: "daemon.json 中运行时的定义使 dockerd 无法启动",
		},
		why: {
			en: "A runtime is either a program (path) or a containerd shim (runtimeType), and runc is always there. `dockerd --validate` does not look at runtimes: the daemon finds out when it starts.",
			zh: "运行时要么是一个程序（path），要么是一个 containerd shim（runtimeType），而 runc 总是存在的。`dockerd --validate` 不检查运行时：守护进程启动时才会发现。",
		},
		sources: ["https://docs.docker.com/engine/daemon/alternative-runtimes/"],
	},
	messages,

	*check({ docker }) {
		for (const runtime of docker.badRuntimes()) {
			const what = String(runtime.place.path.at(-1));
			yield {
				at: runtime,
				message: sentence(runtime),
				fixes: [fix(messages.delete({ what }), UNSAFE, { type: "remove", place: runtime.place })],
			};
		}
	},
});

const sentence = ({ fault, name }: BadRuntime): Message => messages[fault]({ name });
