import { defineMessages, type Message } from "../../base/message.ts";
import type { DatedKey, WrittenKey } from "../../kinds/parts/written-keys.ts";
import { showPath } from "../../kinds/setting.ts";
import { defineRule, type Finding, type Fix, fix, SAFE, UNSAFE } from "../rule.ts";
import { type Meant, meantBy } from "./meant.ts";
import { isTold } from "./told.ts";

const messages = defineMessages({
	refused: {
		en: '"{key}" is no key that {reader} knows: it refuses the file.',
		zh: "“{key}”不是 {reader} 认识的键：它会拒绝该文件。",
	},
	checked: {
		en: '"{key}" is no key that {reader} knows: kubeadm config validate refuses the file, init and join go on without it.',
		zh: "“{key}”不是 {reader} 认识的键：kubeadm config validate 会拒绝该文件，init 和 join 则忽略它继续运行。",
	},
	ignored: { en: '"{key}" is no key that {reader} knows: it is ignored.', zh: "“{key}”不是 {reader} 认识的键：它会被忽略。" },
	refusedYet: {
		en: '"{key}" is known from {reader} {since} on: this release refuses the file.',
		zh: "“{key}”从 {reader} {since} 起才被认识：这个版本会拒绝该文件。",
	},
	ignoredYet: {
		en: '"{key}" is known from {reader} {since} on: this release ignores it.',
		zh: "“{key}”从 {reader} {since} 起才被认识：这个版本会忽略它。",
	},
	top: { en: "{message} It belongs to the top of the file.", zh: "{message}它应写在文件的顶层。" },
	split: {
		en: "{message} The quotes make one name of it; it is {path}.",
		zh: "{message}引号把它变成了一个名字；应写作 {path}。",
	},
	elsewhere: { en: "{message} It belongs to {table}.", zh: "{message}它应写在 {table} 中。" },
	meant: { en: '{message} Did you mean "{other}"?', zh: "{message}是否想写“{other}”？" },
	rename: { en: 'Rename it to "{other}"', zh: "改名为“{other}”" },
	moveToTop: { en: "Move it to the top of the file", zh: "移到文件的顶层" },
	unquote: { en: "Write it as {path}", zh: "改写为 {path}" },
	move: { en: "Move it to {table}", zh: "移到 {table}" },
});

export default defineRule({
	id: "unknown-key",
	group: "keys",
	severity: "warning",
	on: ["keys", "node"],
	docs: {
		summary: { en: "The daemon does not know this key", zh: "守护进程不认识这个键" },
		why: {
			en: "dockerd and crictl refuse a file with an unknown key; of kubeadm only `config validate` and `config migrate` do. The kubelet drops it with a line in its log, containerd 2.x warns, and CRI-O and containerd 1.x say nothing at all: the setting you wrote is simply not there.",
			zh: "dockerd 和 crictl 会拒绝含有未知键的文件；kubeadm 只有 `config validate` 和 `config migrate` 会拒绝。kubelet 只在日志里留一行就丢弃它，containerd 2.x 会警告，而 CRI-O 和 containerd 1.x 什么都不说：你写的设置就像不存在一样。",
		},
		sources: [
			"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file",
			"https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
		],
	},
	messages,

	*check({ keys, node }) {
		const lost = new Set(node.containerd?.lostSystemdCgroups().map(({ span }) => span));
		const meant = meantBy(keys.unknown);
		for (const written of keys.unknown) {
			if (written.otherCase || lost.has(written.span)) continue;
			const fate = keys.unknownIs(written);
			yield {
				at: written,
				message: sentence(written, fate, meant.get(written)),
				severity: fate === "ignored" ? "warning" : "error",
				fixes: [fixFor(meant.get(written))],
			};
		}
		for (const early of keys.early()) {
			const finding = isTold(early, node) ? undefined : tooEarly(early, keys.unknownIs(early) !== "ignored");
			if (finding) yield finding;
		}
	},
});

/** A key of a newer release; where it is only ignored, one that says nothing is no loss. */
function tooEarly(key: DatedKey, fatal: boolean): Finding | undefined {
	const args = { key: key.key, reader: key.reader, since: key.info.since ?? "" };
	if (fatal) return { at: key, message: messages.refusedYet(args), severity: "error" };
	return key.isRelic ? undefined : { at: key, message: messages.ignoredYet(args), severity: "warning" };
}

function sentence({ key, reader }: WrittenKey, fate: "refused" | "checked" | "ignored", meant: Meant | undefined): Message {
	const message = messages[fate]({ key, reader });
	if (!meant) return message;
	const table = tableOf(meant);
	if (meant.where === "split") return messages.split({ message, path: showPath(meant.path) });
	if (meant.where === "elsewhere") return table === "" ? messages.top({ message }) : messages.elsewhere({ message, table });
	return messages.meant({ message, other: meant.item === undefined ? meant.key : `${meant.key}: ${meant.item}…` });
}

const tableOf = ({ path }: Meant): string => showPath(path.slice(0, -1));

function fixFor(meant: Meant | undefined): Fix | undefined {
	if (!meant?.changes) return undefined;
	const table = tableOf(meant);
	if (meant.where === "split") return fix(messages.unquote({ path: showPath(meant.path) }), UNSAFE, ...meant.changes);
	if (meant.where === "elsewhere")
		return fix(table === "" ? messages.moveToTop() : messages.move({ table }), UNSAFE, ...meant.changes);
	return fix(messages.rename({ other: meant.key }), meant.isPlain ? SAFE : UNSAFE, ...meant.changes);
}
