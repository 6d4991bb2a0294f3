import { defineMessages, type Message } from "../../base/message.ts";
import { nearest } from "../../base/nearest.ts";
import { baseName } from "../../base/paths.ts";
import type { RuntimeOnNode } from "../../kinds/parts/node.ts";
import type { Setting } from "../../kinds/setting.ts";
import { criSockets, sameSocket } from "../../knowledge/sockets.ts";
import { defineRule, type Finding, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	absent: {
		en: "{who} uses {endpoint}, but {runtime} is what this node has ({file}).",
		zh: "{who} 使用 {endpoint}，但本节点上的是 {runtime}（{file}）。",
	},
	elsewhere: {
		en: "{who} uses {endpoint}, but {runtime} listens on {address} ({file}).",
		zh: "{who} 使用 {endpoint}，但 {runtime} 监听在 {address}（{file}）。",
	},
	typo: {
		en: "{runtime} listens on {address}, but its clients look for {usual} unless told otherwise; is it misspelt?",
		zh: "{runtime} 监听在 {address}，而客户端默认寻找 {usual}；是否写错了？",
	},
	runtime: { en: "{runtime} is configured here", zh: "{runtime} 在这里配置" },
	kubelet: { en: "The kubelet", zh: "kubelet" },
	crictl: { en: "crictl", zh: "crictl" },
	use: { en: "Use {socket}", zh: "改用 {socket}" },
});

export default defineRule({
	id: "runtime-endpoint-mismatch",
	group: "cri",
	severity: "warning",
	on: ["node"],
	docs: {
		summary: { en: "An endpoint leads to a runtime that is not there", zh: "端点指向并不存在的运行时" },
		why: {
			en: "The kubelet and crictl find the runtime by its socket alone. One that nobody listens on keeps the node NotReady; the runtime beside it runs on without work.",
			zh: "kubelet 和 crictl 只靠套接字找到运行时。没有人监听的套接字会让节点一直处于 NotReady，而旁边的运行时空转。",
		},
		sources: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/"],
	},
	messages,

	*check({ node }) {
		const { kubelet, crictl, all } = node;
		yield* all.flatMap(typoOf);
		yield* judge(messages.kubelet(), kubelet?.endpoint(), all);
		yield* judge(messages.crictl(), crictl?.endpoint("runtime-endpoint"), all);
	},
});

/** An address that is nearly the usual one. */
function typoOf({ title, address, socket }: RuntimeOnNode): Finding[] {
	const usual = socket.replace("unix://", "");
	if (!address || baseName(address.value) === baseName(usual) || !nearest(baseName(address.value), [baseName(usual)])) return [];
	const args = { runtime: title, address: address.value, usual };
	return [
		{ at: address, message: messages.typo(args), fixes: [fix(messages.use({ socket: usual }), UNSAFE, set(address, usual))] },
	];
}

function* judge(who: Message, setting: Setting<string> | undefined, all: readonly RuntimeOnNode[]): Iterable<Finding> {
	if (!setting || setting.value === "") return;
	const named = Object.entries(criSockets).find(([, sockets]) =>
		sockets.some((s) => sameSocket(s) === sameSocket(setting.value)),
	)?.[0];
	const own = all.find((runtime) => runtime.name === named);
	const args = { who, endpoint: setting.value };
	if (own?.address && sameSocket(own.address.value) !== sameSocket(setting.value)) {
		const socket = `unix://${own.address.value.replace(/^unix:\/\//, "")}`;
		yield {
			at: setting,
			message: messages.elsewhere({ ...args, runtime: own.title, address: own.address.value, file: own.address.file.path }),
			related: [{ at: own.address, message: messages.runtime({ runtime: own.title }) }],
			fixes: [fix(messages.use({ socket }), UNSAFE, set(setting, socket))],
		};
	}
	const [only] = all;
	if (!named || own || all.length !== 1 || !only?.isCertain) return;
	yield {
		at: setting,
		message: messages.absent({ ...args, runtime: only.title, file: only.spot.file.path }),
		related: [{ at: only.spot, message: messages.runtime({ runtime: only.title }) }],
		fixes: [fix(messages.use({ socket: only.socket }), UNSAFE, set(setting, only.socket))],
	};
}
