import { defineMessages, type Message } from "../../base/message.ts";
import type { OutOfRange } from "../../kinds/parts/limits.ts";
import { defineRule } from "../rule.ts";

const messages = defineMessages({
	refused: {
		en: "{key} is {value}, but {reader} takes {limits}: it does not start.",
		zh: "{key} 为 {value}，但 {reader} 只接受{limits}：它无法启动。",
	},
	between: { en: "{min} to {max}", zh: "{min} 到 {max}" },
	atLeast: { en: "{min} and more", zh: "{min} 及以上" },
	atLeastOrNegative: { en: "{min} and more, or a negative number", zh: "{min} 及以上，或负数" },
	upTo: { en: "more than {above}, up to {max}", zh: "大于 {above}、不超过 {max} 的值" },
	multiples: { en: "multiples of {multipleOf} up to {max}", zh: "{multipleOf} 的倍数，不超过 {max}" },
});

export default defineRule({
	id: "value-out-of-range",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "A number is outside of what the daemon takes", zh: "数值超出了守护进程接受的范围" },
		why: {
			en: "The kubelet, dockerd and CRI-O check their numbers at the start and exit when one is out of range: a port above 65535, a negative limit, fewer than two log files. 0 mostly means that the default counts, and is no fault then.",
			zh: "kubelet、dockerd 和 CRI-O 启动时会检查各个数值，超出范围就退出：大于 65535 的端口、负的上限、少于两个的日志文件。0 大多表示使用默认值，此时没有问题。",
		},
		sources: ["https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/apis/config/validation/validation.go"],
	},
	messages,

	*check({ node }) {
		for (const { setting, reader, ...range } of node.outOfRange()) {
			const args = { key: setting.name, value: String(setting.value), reader, limits: limitsOf(range) };
			yield { at: setting, message: messages.refused(args) };
		}
	},
});

function limitsOf({ limit, isDuration, oldest }: Omit<OutOfRange, "setting" | "reader">): Message {
	if (oldest !== undefined) return messages.atLeast({ min: oldest });
	const show = (value: number | undefined) => (isDuration && value !== undefined ? inWords(value) : String(value ?? ""));
	const words = { min: show(limit.min), max: show(limit.max), above: show(limit.above) };
	if (limit.multipleOf !== undefined) return messages.multiples({ multipleOf: limit.multipleOf, max: words.max });
	if (limit.orNegative) return messages.atLeastOrNegative(words);
	if (limit.above !== undefined) return messages.upTo(words);
	return limit.max === undefined ? messages.atLeast(words) : messages.between(words);
}

/** Seconds as Go writes them: `3s`, `1ms`, `1us`. */
function inWords(seconds: number): string {
	if (seconds >= 1 || seconds === 0) return `${seconds}s`;
	return seconds >= 0.001 ? `${seconds * 1e3}ms` : `${Math.round(seconds * 1e6)}us`;
}
