import { defineMessages, type Message } from "../../base/message.ts";
import type { Lonely } from "../../kinds/parts/pairs.ts";
import { defineRule, type Fix, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	key: {
		en: "{one} needs {needed}, which is not set: {reader} does not start.",
		zh: "{one} 需要设置 {needed}，但它没有设置：{reader} 无法启动。",
	},
	any: {
		en: "{one} needs one of {needed}, and none is set: {reader} does not start.",
		zh: "{one} 需要设置 {needed} 之一，但都没有设置：{reader} 无法启动。",
	},
	value: {
		en: "{one} needs {needed}: {value}: {reader} does not start.",
		zh: "{one} 需要 {needed}: {value}：{reader} 无法启动。",
	},
	gate: {
		en: "{one} needs the feature gate {needed}, which is off: {reader} does not start.",
		zh: "{one} 需要特性门控 {needed}，但它处于关闭状态：{reader} 无法启动。",
	},
	set: { en: "Set {needed} to {value}", zh: "把 {needed} 设为 {value}" },
});

export default defineRule({
	id: "missing-companion-key",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "A setting lacks the one it needs", zh: "某项设置缺少它所需的另一项" },
		why: {
			en: "Some settings mean nothing without another one, and the daemon refuses the half: reserving resources for a cgroup that has no name, a soft eviction threshold without a grace period, a value whose feature gate is off.",
			zh: "有些设置离开另一项就没有意义，守护进程会拒绝只写一半：为没有名字的 cgroup 预留资源、没有宽限期的软驱逐阈值、特性门控已关闭的取值。",
		},
		sources: [
			"https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/apis/config/validation/validation.go",
			"https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/",
		],
	},
	messages,

	*check({ node }) {
		for (const lonely of node.lonely()) {
			yield { at: lonely.one.setting, message: sentence(lonely), fixes: [fixOf(lonely)] };
		}
	},
});

function sentence({ one, needs, reader }: Lonely): Message {
	const args = { one: one.shown, reader };
	if ("gate" in needs) return messages.gate({ ...args, needed: needs.gate });
	if ("anyOf" in needs) return messages.any({ ...args, needed: needs.anyOf.join(", ") });
	if (needs.value === undefined) return messages.key({ ...args, needed: needs.key });
	return messages.value({ ...args, needed: needs.key, value: needs.value });
}

/** Only where it is known what to write. */
function fixOf({ needs, missing }: Lonely): Fix | undefined {
	if ("gate" in needs) return missing && fix(messages.set({ needed: needs.gate, value: "true" }), UNSAFE, set(missing, true));
	if ("anyOf" in needs || needs.value === undefined || !missing) return undefined;
	return fix(messages.set({ needed: needs.key, value: needs.value }), UNSAFE, set(missing, needs.value));
}
