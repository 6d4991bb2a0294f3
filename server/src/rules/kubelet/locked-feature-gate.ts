import { defineMessages } from "../../base/message.ts";
import { defineRule, SAFE } from "../rule.ts";
import { withoutGate } from "./without-gate.ts";

const messages = defineMessages({
	locked: {
		en: "{gate} is locked to {value}: the kubelet does not start with {written}.",
		zh: "{gate} 被锁定为 {value}：写成 {written} 时 kubelet 无法启动。",
	},
	needed: {
		en: "{gate} is off, but {dependents} is on and needs it: the kubelet panics.",
		zh: "{gate} 已关闭，但 {dependents} 处于开启状态且依赖它：kubelet 会崩溃（panic）。",
	},
	delete: { en: "Delete {gate}", zh: "删除 {gate}" },
});

export default defineRule({
	id: "locked-feature-gate",
	group: "kubelet",
	severity: "error",
	on: ["kubelet"],
	docs: {
		summary: { en: "A feature gate is set to a value that it cannot have", zh: "特性门控被设为它不能取的值" },
		why: {
			en: "Once a feature is stable, or about to go, its gate is locked: setting it to the other value is no wish any more, and the kubelet refuses to start. The same happens where a gate is switched off while another one that is on depends on it.",
			zh: "特性稳定之后（或即将移除时），其门控会被锁定：再把它设为另一个值，kubelet 就拒绝启动。关闭一个被其他已开启门控所依赖的门控，结果相同。",
		},
		sources: ["https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"],
	},
	messages,

	*check({ kubelet }) {
		for (const { gate, gates } of kubelet.writtenGates()) {
			const { name, value } = gate.setting;
			const locked = gates.lockedTo(name);
			const dependents = value || locked !== undefined ? [] : gates.dependents(name);
			if ((locked === undefined || locked === value) && dependents.length === 0) continue;
			const args = { gate: name, written: value, value: String(locked), dependents: dependents.join(", ") };
			const message = dependents.length > 0 ? messages.needed : messages.locked;
			yield {
				at: gate.setting,
				message: message(args),
				fixes: [{ title: messages.delete(args), ...SAFE, changes: withoutGate(gate) }],
			};
		}
	},
});
