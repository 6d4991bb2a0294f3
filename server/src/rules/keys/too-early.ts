import { defineMessages } from "../../base/message.ts";
import type { DatedKey } from "../../kinds/parts/written-keys.ts";
import type { Finding } from "../rule.ts";

const messages = defineMessages({
	refusedYet: {
		en: '"{key}" is known from {reader} {since} on: this release refuses the file.',
		zh: "“{key}”从 {reader} {since} 起才被认识：这个版本会拒绝该文件。",
	},
	ignoredYet: {
		en: '"{key}" is known from {reader} {since} on: this release ignores it.',
		zh: "“{key}”从 {reader} {since} 起才被认识：这个版本会忽略它。",
	},
});

/** A key of a newer release; where it is only ignored, one that says nothing is no loss. */
export function tooEarly(key: DatedKey, fatal: boolean): Finding | undefined {
	const args = { key: key.key, reader: key.reader, since: key.info.since ?? "" };
	if (fatal) return { at: key, message: messages.refusedYet(args), severity: "error" };
	return key.isRelic ? undefined : { at: key, message: messages.ignoredYet(args), severity: "warning" };
}
