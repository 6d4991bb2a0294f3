import { defineMessages } from "../../base/message.ts";
import type { Kubelet } from "../../kinds/parts/kubelet.ts";
import { defineRule, type Fix, fix, remove, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	refused: {
		en: "Swap on {device} is used from the next boot on, and with failSwapOn true (the default) the kubelet does not start.",
		zh: "下次启动起会使用 {device} 上的 swap（交换空间），而 failSwapOn 为 true（默认值）时 kubelet 无法启动。",
	},
	also: { en: "this line activates swap too", zh: "这一行同样会启用 swap" },
	comment: { en: "Comment out what activates swap", zh: "注释掉启用 swap 的行" },
	commentCaution: {
		en: "It holds from the next boot on; until then swapoff -a turns swap off.",
		zh: "在下次启动时生效；在此之前可用 swapoff -a 关闭 swap。",
	},
	allow: { en: "Set failSwapOn to false, with LimitedSwap", zh: "将 failSwapOn 设为 false，并使用 LimitedSwap" },
	allowCaution: {
		en: "The kubelet then starts on a machine that swaps, and Burstable pods may use a share of the swap (cgroup v2 only).",
		zh: "此后 kubelet 可以在使用 swap 的机器上启动，Burstable Pod 可以使用一部分 swap（仅限 cgroup v2）。",
	},
});

export default defineRule({
	id: "swap-refused",
	group: "kubelet",
	severity: "error",
	on: ["kubelet", "host"],
	docs: {
		summary: { en: "The machine swaps, and the kubelet refuses that", zh: "机器启用了 swap，而 kubelet 拒绝这样启动" },
		why: {
			en: "Unless failSwapOn is false, the kubelet looks into /proc/swaps when it starts, and exits if anything is there. swapoff lasts until the next boot only: a line in /etc/fstab brings the swap back. Lines with noauto, and machines where a unit calls swapoff, are left alone.",
			zh: "除非 failSwapOn 为 false，否则 kubelet 启动时会查看 /proc/swaps，只要其中有内容就退出。swapoff 只持续到下次启动：/etc/fstab 中的一行会让 swap 重新启用。带 noauto 的行，以及由某个单元调用 swapoff 的机器，不会报告。",
		},
		sources: [
			"https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/",
			"https://github.com/kubernetes/kubernetes/issues/50373",
		],
	},
	messages,

	*check({ kubelet, host }) {
		const [first, ...others] = host.swaps();
		if (!first || kubelet.get("failSwapOn")?.value !== true) return;
		const lines = [first, ...others].reverse().map((line) => remove(line));
		yield {
			at: first,
			message: messages.refused({ device: first.value }),
			related: others.map((line) => ({ at: line, message: messages.also() })),
			fixes: [fix(messages.comment(), { ...UNSAFE, caution: messages.commentCaution() }, ...lines), allowed(kubelet)],
		};
	},
});

/** Only for a kubelet that lets pods swap; what is written about that already stays. */
function allowed(kubelet: Kubelet): Fix | undefined {
	const refusal = kubelet.get("failSwapOn");
	const behavior = kubelet.get("memorySwap.swapBehavior");
	if (!refusal || behavior?.origin !== "default" || kubelet.gates.isOn("NodeSwap") !== true) return undefined;
	const caution = messages.allowCaution();
	return fix(messages.allow(), { ...UNSAFE, caution }, set(refusal, false), set(behavior, "LimitedSwap"));
}
