import { defineMessages, type Message } from "../../base/message.ts";
import type { PairSetting } from "../../kinds/parts/pair-setting.ts";
import type { Clash } from "../../kinds/parts/pairs.ts";
import { defineRule, type Fix, fix, remove, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	together: {
		en: "{one} does not go together with {other}: {reader} does not start.",
		zh: "{one} 不能与 {other} 同时使用：{reader} 无法启动。",
	},
	order: {
		en: "{one} must be less than {other}: {reader} does not start.",
		zh: "{one} 必须小于 {other}：{reader} 无法启动。",
	},
	orderOrEqual: {
		en: "{one} must not be more than {other}: {reader} does not start.",
		zh: "{one} 不得大于 {other}：{reader} 无法启动。",
	},
	twice: { en: "{one} stands there twice: {reader} does not start.", zh: "{one} 出现了两次：{reader} 无法启动。" },
	pool: {
		en: "{one} is less than the prefix of {other}, so no network fits into the pool: {reader} does not start.",
		zh: "{one} 小于 {other} 的前缀长度，地址池容不下任何网络：{reader} 无法启动。",
	},
	sum: {
		en: "reservedMemory adds up to {reserved} of memory, but kubeReserved, systemReserved and evictionHard to {kept}: under memoryManagerPolicy: Static {reader} does not start.",
		zh: "reservedMemory 合计 {reserved} 内存，而 kubeReserved、systemReserved 和 evictionHard 合计 {kept}：在 memoryManagerPolicy: Static 下 {reader} 无法启动。",
	},
	other: { en: "{other} is written here", zh: "{other} 写在这里" },
	delete: { en: "Delete {one}", zh: "删除 {one}" },
	reserve: { en: "Reserve {kept}", zh: "预留 {kept}" },
});

const words = {
	together: messages.together,
	order: messages.order,
	"order-or-equal": messages.orderOrEqual,
	twice: messages.twice,
	pool: messages.pool,
} as const;

export default defineRule({
	id: "conflicting-settings",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "Two settings exclude each other", zh: "两项设置互相排斥" },
		why: {
			en: "Each of them is fine alone, and together the daemon refuses them. What is not written counts as well: cgroupsPerQOS: false alone stops a kubelet, because enforceNodeAllocatable holds pods by default.",
			zh: "两者单独都没有问题，放在一起守护进程就会拒绝。没有写出来的默认值同样算数：仅写 cgroupsPerQOS: false 就会让 kubelet 无法启动，因为 enforceNodeAllocatable 默认包含 pods。",
		},
		sources: [
			"https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/apis/config/validation/validation.go",
			"https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/",
		],
	},
	messages,

	*check({ node }) {
		for (const clash of node.clashes()) {
			const { one, other } = clash;
			const at = one.setting.written ? one.setting : other.setting;
			yield {
				at,
				message: sentence(clash),
				related:
					other.setting.written && at !== other.setting
						? [{ at: other.setting, message: messages.other({ other: other.shown }) }]
						: [],
				fixes: fixesOf(clash),
			};
		}
	},
});

function sentence({ because, one, other, reader, amounts }: Clash): Message {
	if (because !== "sum") return words[because]({ one: one.shown, other: other.shown, reader });
	return messages.sum({ reserved: amounts?.reserved ?? "", kept: amounts?.kept ?? "", reader });
}

/** Taking one of them away, where that surely ends the quarrel: the second of two equal items, or one of two settings. */
function fixesOf({ one, other, because, amounts }: Clash): (Fix | undefined)[] {
	if (amounts?.isOnly) return [fix(messages.reserve(amounts), UNSAFE, set(one.setting, amounts.kept))];
	if (because === "twice") return [deletion(one)];
	return because === "together" ? [one, other].filter(({ isItem, mustStay }) => !isItem && !mustStay).map(deletion) : [];
}

const deletion = ({ setting, shown }: PairSetting): Fix | undefined =>
	fix(messages.delete({ one: shown }), UNSAFE, remove(setting));
