import type { Message, Text } from "../base/message.ts";
import { type GateStep, gateHistory } from "../knowledge/feature-gates.ts";
import type { Topic } from "./topic.ts";

const texts = {
	stage: { en: "{stage}, {state} since {release}", zh: "自 {release} 起为 {stage}，{state}" },
	on: { en: "on by default", zh: "默认开启" },
	off: { en: "off by default", zh: "默认关闭" },
	fixedOn: { en: "always on", zh: "固定开启" },
	fixedOff: { en: "always off", zh: "固定关闭" },
	removed: { en: "unknown since {release}", zh: "自 {release} 起不再认识" },
} as const satisfies Record<string, Text>;

/** The life of a feature gate, a stage a message; undefined where the topic is no gate of the kubelet that the tables know. */
export function gateFacts({ part, within, name }: Topic): Message[] | undefined {
	if (part !== "kubelet" || within !== "featureGates") return undefined;
	return gateHistory(name)?.map(stepMessage);
}

function stepMessage({ stage, since, on, locked }: GateStep): Message {
	if (stage === "removed") return { text: texts.removed, args: { release: since } };
	const state = locked ? (on ? texts.fixedOn : texts.fixedOff) : on ? texts.on : texts.off;
	return { text: texts.stage, args: { stage, state, release: since } };
}
