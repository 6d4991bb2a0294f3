import type { Judged } from "../analysis/analyze.ts";
import { defineMessages, type Message, type Text } from "../base/message.ts";
import type { Node } from "../node/node.ts";

export type Severity = Judged["severity"];

/** From the gravest. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** What is counted: the words behind the number. */
interface Counted {
	readonly one: Text;
	readonly many: Text;
}

const messages = defineMessages({
	one: { en: "1 {word}", zh: "1 {word}" },
	many: { en: "{count} {words}", zh: "{count} {words}" },
	pair: { en: "{first}, {rest}", zh: "{first}，{rest}" },
});

export const NODES: Counted = { one: { en: "node", zh: "个节点" }, many: { en: "nodes", zh: "个节点" } };
export const FILES: Counted = { one: { en: "file", zh: "个文件" }, many: { en: "files", zh: "个文件" } };
export const FIXES: Counted = { one: { en: "fix", zh: "处修复" }, many: { en: "fixes", zh: "处修复" } };
const FOUND: Readonly<Record<Severity, Counted>> = {
	error: { one: { en: "error", zh: "个错误" }, many: { en: "errors", zh: "个错误" } },
	warning: { one: { en: "warning", zh: "个警告" }, many: { en: "warnings", zh: "个警告" } },
	information: { one: { en: "info", zh: "条信息" }, many: { en: "infos", zh: "条信息" } },
	hint: { one: { en: "hint", zh: "条提示" }, many: { en: "hints", zh: "条提示" } },
};

/** `1 node`, `4 nodes`. */
export const counted = (count: number, { one, many }: Counted): Message =>
	count === 1 ? messages.one({ word: one }) : messages.many({ count, words: many });

/** Nodes and what was found on them, as numbers. */
export class Tally {
	readonly #counts = new Map<Severity, number>();
	#nodes = 0;
	#files = 0;

	add({ files }: Node, findings: readonly Judged[]): void {
		this.#nodes++;
		this.#files += files.length;
		for (const { severity } of findings) this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
	}

	get nodes(): number {
		return this.#nodes;
	}

	get files(): number {
		return this.#files;
	}

	/** Whether a finding is as grave as that, or graver. */
	reaches(limit: Severity): boolean {
		return SEVERITIES.slice(0, SEVERITIES.indexOf(limit) + 1).some((severity) => this.#counts.has(severity));
	}

	/** `2 errors, 1 warning`; undefined where there is none. */
	shown(): Message | undefined {
		const parts = SEVERITIES.flatMap((severity) => {
			const count = this.#counts.get(severity);
			return count === undefined ? [] : [counted(count, FOUND[severity])];
		});
		return parts.length === 0 ? undefined : parts.reduceRight((rest, first) => messages.pair({ first, rest }));
	}
}
