import { defineMessages, type Message } from "../base/message.ts";
import { nearest } from "../base/nearest.ts";
import { ASSUME_KEYS, type Assumptions, isAssumption } from "../node/node.ts";
import { UsageError } from "./usage-error.ts";

const messages = defineMessages({
	noPair: { en: "{where}: write a fact as key=value, such as kubelet=1.33.4", zh: "{where}：请写成 键=值，例如 kubelet=1.33.4" },
	unknown: { en: "{where}: no such fact; there are {keys}", zh: "{where}：没有这样的事实；可用的有 {keys}" },
	meant: { en: "{where}: no such fact; did you mean {other}?", zh: "{where}：没有这样的事实；您是指 {other} 吗？" },
	version: { en: "{where}: must be a version, such as 1.33.4", zh: "{where}：必须是版本号，例如 1.33.4" },
	choice: { en: "{where}: must be {allowed}", zh: "{where}：只能是 {allowed}" },
	empty: { en: "{where}: must not be empty", zh: "{where}：不能为空" },
});

/** The facts of `--assume key=value`, the last one of a key; throws a usage error for what is none. */
export function assumptionsIn(pairs: readonly string[]): Assumptions {
	const found: Record<string, string> = {};
	for (const pair of pairs) {
		const where = `--assume ${pair}`;
		const at = pair.indexOf("=");
		if (at < 0) throw new UsageError(messages.noPair({ where }));
		const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
		const why = whyNoAssumption(key, value, where);
		if (why) throw new UsageError(why);
		found[key] = value;
	}
	return found;
}

/** Why a key and a value are no fact about a node, beginning with where they stand; undefined when they are one. */
export function whyNoAssumption(key: string, value: unknown, where: string): Message | undefined {
	const isKnown = ASSUME_KEYS.some((known) => known === key);
	if (!isKnown) {
		const other = nearest(key, ASSUME_KEYS);
		return other ? messages.meant({ where, other }) : messages.unknown({ where, keys: ASSUME_KEYS.join(", ") });
	}
	if (typeof value === "string" && isAssumption(key, value)) return undefined;
	if (key === "cgroup") return messages.choice({ where, allowed: "v1, v2" });
	if (key === "init") return messages.choice({ where, allowed: "systemd, other" });
	return key === "arch" ? messages.empty({ where }) : messages.version({ where });
}
