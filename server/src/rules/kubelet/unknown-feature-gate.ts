import { defineMessages, type Message } from "../../base/message.ts";
import { nearest } from "../../base/nearest.ts";
import type { Gates, Standing } from "../../kinds/parts/kubelet-gates.ts";
import type { Place } from "../../kinds/setting.ts";
import { gateHistory, gateNames } from "../../knowledge/feature-gates.ts";
import { defineRule, type Fix, fix, SAFE } from "../rule.ts";
import { withoutGate } from "./without-gate.ts";

const messages = defineMessages({
	removed: {
		en: "{gate} is a feature gate of older kubelets: this one does not start with it (OpenShift's writes a line to its log and goes on).",
		zh: "{gate} 是旧版 kubelet 的特性门控：当前版本带着它无法启动（OpenShift 的构建只在日志里写一行，然后忽略它）。",
	},
	newer: {
		en: "{gate} is a feature gate of newer kubelets, from {since} on: this one does not start with it (OpenShift's writes a line to its log and goes on).",
		zh: "{gate} 是新版 kubelet 的特性门控，自 {since} 起才有：当前版本带着它无法启动（OpenShift 的构建只在日志里写一行，然后忽略它）。",
	},
	unknown: {
		en: "{gate} is no feature gate that the kubelet knows: this one does not start with it (OpenShift's writes a line to its log and goes on).",
		zh: "{gate} 不是 kubelet 认识的特性门控：当前版本带着它无法启动（OpenShift 的构建只在日志里写一行，然后忽略它）。",
	},
	removedFlag: {
		en: "{gate} is a feature gate of older kubelets: on the command line, this one does not start with it.",
		zh: "{gate} 是旧版 kubelet 的特性门控：写在命令行上时，当前版本无法启动。",
	},
	newerFlag: {
		en: "{gate} is a feature gate of newer kubelets, from {since} on: on the command line, this one does not start with it.",
		zh: "{gate} 是新版 kubelet 的特性门控，自 {since} 起才有：写在命令行上时，当前版本无法启动。",
	},
	unknownFlag: {
		en: "{gate} is no feature gate that the kubelet knows: on the command line, this one does not start with it.",
		zh: "{gate} 不是 kubelet 认识的特性门控：写在命令行上时，当前版本无法启动。",
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
			en: "Gates of finished features are removed a few releases later, and their names linger in files until an upgrade: a kubelet refuses to start with a name that it does not know. Some builds, as those of OpenShift, write a line to their log instead, and a misspelt gate is never switched.",
			zh: "特性完成几个版本之后，其门控会被移除，而名字仍留在文件里，直到某次升级：kubelet 遇到不认识的名字会拒绝启动。某些构建（如 OpenShift 的）则只在日志里写一行，拼错的门控因此永远不会生效。",
		},
		sources: [
			"https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates-removed/",
			"https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/component-base/featuregate/feature_gate.go",
			"https://github.com/okd-project/okd/issues/1793",
		],
	},
	messages,

	*check({ kubelet }) {
		for (const { gate, gates } of kubelet.writtenGates()) {
			const { name } = gate.setting;
			const standing = gates.standing(name);
			if (standing === undefined || standing === "known") continue;
			const isFatal = gate.flag !== undefined && gates.unknownIsFatal();
			const other = standing === "unknown" ? knownNear(name, gates) : undefined;
			const deletion: Fix = { title: messages.delete({ gate: name }), ...SAFE, changes: withoutGate(gate) };
			yield {
				at: gate.setting,
				severity: isFatal ? "error" : "warning",
				message: words(name, standing, isFatal, other),
				fixes: [other && gates.settingOf(other) === undefined ? renamed(gate.setting, other) : undefined, deletion],
			};
		}
	},
});

function words(gate: string, standing: Exclude<Standing, "known">, isFatal: boolean, other: string | undefined): Message {
	const message = messages[isFatal ? (`${standing}Flag` as const) : standing]({
		gate,
		since: gateHistory(gate)?.[0]?.since ?? "",
	});
	return other ? messages.meant({ message, other }) : message;
}

/** The gate that was most likely meant, if this kubelet has it. */
function knownNear(name: string, gates: Gates): string | undefined {
	const other = nearest(name, gateNames());
	return other !== undefined && gates.standing(other) === "known" ? other : undefined;
}

/** Only in a file: in a flag the name stands within a longer text. */
function renamed({ place }: { readonly place?: Place }, other: string): Fix | undefined {
	if (!place) return undefined;
	const to = { ...place, path: [...place.path.slice(0, -1), other] };
	return fix(messages.rename({ other }), SAFE, { type: "move", from: place, to });
}
