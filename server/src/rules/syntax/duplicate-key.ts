import type { TextEdit } from "../../base/edit.ts";
import { defineMessages, type Message } from "../../base/message.ts";
import type { Fault } from "../../kinds/parts/files.ts";
import { defineRule, type Fix, fix, SAFE, UNSAFE } from "../rule.ts";
import { findingOf } from "./fault.ts";

const messages = defineMessages({
	key: { en: '"{name}"', zh: "“{name}”" },
	table: { en: "[{name}]", zh: "[{name}]" },
	fatal: { en: "{key} is given twice: {reader} cannot read the file.", zh: "{key}出现了两次：{reader} 无法读取该文件。" },
	last: {
		en: "{key} is given twice: {reader} takes the last one and says nothing.",
		zh: "{key}出现了两次：{reader} 只取最后一个，并且不会提示。",
	},
	skipped: {
		en: "{key} is given twice: {reader} goes on without the whole file.",
		zh: "{key}出现了两次：{reader} 会跳过整个文件。",
	},
	first: { en: "{key} stands here first", zh: "{key}第一次出现在这里" },
	deleteSecond: { en: "Delete the second {key}, which says the same", zh: "删除内容相同的第二个{key}" },
	keepFirst: { en: "Keep the first {key}", zh: "保留第一个{key}" },
	keepSecond: { en: "Keep the second {key}", zh: "保留第二个{key}" },
});

export default defineRule({
	id: "duplicate-key",
	group: "syntax",
	severity: "error",
	on: ["files"],
	docs: {
		summary: { en: "A key or table is given twice", zh: "同一个键或表出现了两次" },
		why: {
			en: "TOML forbids it, so the daemon does not start. JSON and the kubelet's YAML take the last value without a word, so that the one a reader sees first is not the one in force.",
			zh: "TOML 禁止这样写，守护进程无法启动。JSON 和 kubelet 的 YAML 会悄悄取最后一个值，于是人先看到的那个并不生效。",
		},
		sources: ["https://toml.io/en/v1.0.0#keyvalue-pair"],
	},
	messages,

	*check({ files }) {
		for (const fault of files.faults("duplicate-key", "duplicate-table", "split-table")) {
			const args = { key: nameOf(fault), reader: fault.reader };
			const message =
				fault.verdict === "fatal"
					? messages.fatal(args)
					: fault.verdict === "skipped"
						? messages.skipped(args)
						: messages.last(args);
			const related = fault.related ? [{ at: fault.related, message: messages.first(args) }] : [];
			const finding = findingOf(fault, message, ways(fault), related);
			if (finding) yield finding;
		}
	},
});

/** The key, or the table as its header names it. */
function nameOf({ problem: { code, data } }: Fault): Message {
	const name = data?.key ?? "";
	return code === "duplicate-key" ? messages.key({ name }) : messages.table({ name });
}

/** One of the two has to go; which one, only a person knows, unless they are equal. */
function ways(fault: Fault): (Fix | undefined)[] {
	const { twins } = fault;
	if (!twins) return [];
	const key = nameOf(fault);
	const way = (title: Message, edits: readonly TextEdit[] | undefined, safety: { safe: boolean }) =>
		edits && fix(title, safety, { type: "repair", fault, edits });
	if (twins.areEqual) return [way(messages.deleteSecond({ key }), twins.withoutSecond, SAFE)];
	return [
		way(messages.keepFirst({ key }), twins.withoutSecond, UNSAFE),
		way(messages.keepSecond({ key }), twins.withoutFirst, UNSAFE),
	];
}
