import { defineMessages } from "../../base/message.ts";
import { nearest } from "../../base/nearest.ts";
import type { Place } from "../../kinds/setting.ts";
import { gateNames } from "../../knowledge/feature-gates.ts";
import { defineRule, type Fix, fix, SAFE } from "../rule.ts";
import { withoutGate } from "./without-gate.ts";

const messages = defineMessages({
	removed: {
		en: "{gate} is a feature gate of older kubelets: this one writes a line to its log and goes on without it.",
		zh: "{gate} 是旧版 kubelet 的特性门控：当前版本只在日志里写一行，然后忽略它。",
	},
	unknown: {
		en: "{gate} is no feature gate that the kubelet knows: it writes a line to its log and goes on without it.",
		zh: "{gate} 不是 kubelet 认识的特性门控：它只在日志里写一行，然后忽略它。",
	},
	removedFlag: {
		en: "{gate} is a feature gate of older kubelets: on the command line this one does not start with it.",
		zh: "{gate} 是旧版 kubelet 的特性门控：写在命令行上时，当前版本无法启动。",
	},
	unknownFlag: {
		en: "{gate} is no feature gate that the kubelet knows: with it on the command line it does not start.",
		zh: "{gate} 不是 kubelet 认识的特性门控：写在命令行上时它无法启动。",
	},
	meant: { en: "{message} Did you mean {other}?", zh: "{message}是否想写 {other}？" },
	delete: { en: "Delete {gate}", zh: "删除 {gate}" },
	rename: { en: "Rename it to {other}", zh: "改名为 {other}" },
});

export default defineRule({
	id: "unknown-feature-gate",
	group: "kubelet",
	severity: "warning",
	on: ["kubelet"],
	docs: {
		summary: { en: "A feature gate that this kubelet does not have", zh: "该 kubelet 没有的特性门控" },
		why: {
			en: "Gates of finished features are removed a few releases later, and their names linger in files. The kubelet does not stop at an unknown name in its file, so a misspelt gate is simply never switched; newer ones do stop at one on the command line.",
			zh: "特性完成几个版本之后，其门控会被移除，而名字仍留在文件里。遇到文件中未知的名字，kubelet 并不会停止，因此拼错的门控只是永远不会生效；而写在命令行上时，较新的版本会停止。",
		},
		sources: ["https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates-removed/"],
	},
	messages,

	*check({ kubelet }) {
		for (const { gate, gates } of kubelet.writtenGates()) {
			const { name } = gate.setting;
			const standing = gates.standing(name);
			if (standing !== "removed" && standing !== "unknown") continue;
			const other = standing === "unknown" ? nearest(name, gateNames) : undefined;
			const isFatal = gate.flag !== undefined && gates.unknownFlagIsFatal();
			const message = wordsFor(standing, isFatal)({ gate: name });
			const deletion: Fix = { title: messages.delete({ gate: name }), ...SAFE, changes: withoutGate(gate) };
			yield {
				at: gate.setting,
				severity: isFatal ? "error" : "warning",
				message: other ? messages.meant({ message, other }) : message,
				fixes: [other && gates.settingOf(other) === undefined ? renamed(gate.setting, other) : undefined, deletion],
			};
		}
	},
});

function wordsFor(standing: "removed" | "unknown", isFatal: boolean) {
	if (standing === "removed") return isFatal ? messages.removedFlag : messages.removed;
	return isFatal ? messages.unknownFlag : messages.unknown;
}

/** Only in a file: in a flag the name stands within a longer text. */
function renamed({ place }: { readonly place?: Place }, other: string): Fix | undefined {
	if (!place) return undefined;
	const to = { ...place, path: [...place.path.slice(0, -1), other] };
	return fix(messages.rename({ other }), SAFE, { type: "move", from: place, to });
}
