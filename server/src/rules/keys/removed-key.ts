import { defineMessages, type Message } from "../../base/message.ts";
import type { Successor } from "../../kinds/parts/dated-keys.ts";
import type { DatedKey } from "../../kinds/parts/written-keys.ts";
import { defineRule, type Fix, fix, SAFE, type Severity } from "../rule.ts";
import { isTold } from "./told.ts";

const messages = defineMessages({
	refused: {
		en: '"{key}" is gone since {reader} {release}: it refuses the file.',
		zh: "“{key}”自 {reader} {release} 起已移除：它会拒绝该文件。",
	},
	ignored: {
		en: '"{key}" is gone since {reader} {release}: it is ignored.',
		zh: "“{key}”自 {reader} {release} 起已移除：它会被忽略。",
	},
	instead: { en: '{message} "{other}" took its place.', zh: "{message}取代它的是“{other}”。" },
	move: { en: 'Write "{other}" instead', zh: "改写为“{other}”" },
	delete: { en: 'Delete "{key}"', zh: "删除“{key}”" },
});

export default defineRule({
	id: "removed-key",
	group: "keys",
	severity: "warning",
	on: ["keys", "node"],
	docs: {
		summary: { en: "A key is gone in this release", zh: "某个键在该版本中已移除" },
		why: {
			en: "After an upgrade old keys stay behind. dockerd refuses a file with one; containerd and CRI-O go on without the setting, which then looks as if it still held.",
			zh: "升级之后旧的键会留下来。dockerd 会拒绝含有这种键的文件；containerd 和 CRI-O 则不带该设置继续运行，看起来却像仍然有效。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md", "https://docs.docker.com/engine/deprecated/"],
	},
	messages,

	*check({ keys, node }) {
		for (const key of keys.gone()) {
			const fatal = keys.unknownIs(key) !== "ignored";
			const known = keys.isKnownFor(key);
			if (isTold(key, node) || (!fatal && !known && isIdle(key))) continue;
			const successor = keys.successor(key);
			yield {
				at: key,
				severity: fatal ? "error" : quietly(key, known),
				message: sentence(key, fatal, successor?.name ?? key.info.replacedBy),
				fixes: key.counts ? fixesFor(key, successor) : [],
			};
		}
	},
});

/** On a guessed release it may still be read; and what a default dump writes is no mistake. */
const quietly = ({ isRelic }: DatedKey, known: boolean): Severity => (isRelic ? "hint" : known ? "warning" : "information");

/** Default dumps are full of single keys that say nothing. */
const isIdle = ({ isRelic, value }: DatedKey): boolean => isRelic && value.kind !== "table";

function sentence(key: DatedKey, fatal: boolean, other: string | undefined): Message {
	const args = { key: key.key, reader: key.reader, release: key.info.removed ?? "" };
	const message = fatal ? messages.refused(args) : messages.ignored(args);
	return other === undefined || key.isRelic ? message : messages.instead({ message, other });
}

function fixesFor({ key, document, path, isRelic }: DatedKey, successor: Successor | undefined): (Fix | undefined)[] {
	const remove = { type: "remove", place: { document, path } } as const;
	const move =
		successor && !isRelic
			? fix(
					messages.move({ other: successor.name }),
					SAFE,
					{ type: "set", place: successor.place, value: successor.value },
					remove,
				)
			: undefined;
	return [move, fix(messages.delete({ key }), SAFE, remove)];
}
