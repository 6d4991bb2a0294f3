import { defineMessages, type Message } from "../../base/message.ts";
import type { Containerd } from "../../kinds/parts/containerd.ts";
import type { GoingKey } from "../../kinds/parts/dated-keys.ts";
import { mirrorFiles } from "../cri/mirror-files.ts";
import { defineRule, type Fix, fix, set, UNSAFE } from "../rule.ts";
import { isTold } from "./told.ts";

const messages = defineMessages({
	goes: {
		en: "{key} is deprecated since {reader} {since}, and announced to go with {release}.",
		zh: "{key} 自 {reader} {since} 起已弃用，并宣布将在 {release} 中移除。",
	},
	old: { en: "{key} is deprecated since {reader} {since}.", zh: "{key} 自 {reader} {since} 起已弃用。" },
	instead: { en: "{message} {other} takes its place.", zh: "{message}取代它的是 {other}。" },
	mirrors: {
		en: "{message} hosts.toml files below config_path take its place.",
		zh: "{message}取代它的是 config_path 下的 hosts.toml 文件。",
	},
	move: { en: "Write {other} instead", zh: "改写为 {other}" },
	write: {
		en: "Write the mirrors as {folder}/<host>/hosts.toml and delete registry.mirrors",
		zh: "把镜像写成 {folder}/<host>/hosts.toml，并删除 registry.mirrors",
	},
});

export default defineRule({
	id: "deprecated-key",
	group: "keys",
	severity: "information",
	on: ["keys", "node"],
	docs: {
		summary: { en: "A key still works, but is going", zh: "某个键仍然有效，但即将移除" },
		why: {
			en: "The daemon reads the key and logs a warning, or nothing at all. Where upstream has named the release that goes without it, the setting is lost with that upgrade: registry mirrors are then simply not asked any more.",
			zh: "守护进程会读取该键，并记录一条警告，或者什么也不说。如果上游已经宣布了移除的版本，升级到那个版本时设置就会丢失：比如镜像仓库就不再被使用。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/RELEASES.md#deprecated-features"],
	},
	messages,

	*check({ keys, node }) {
		const clash = node.containerd?.registryClash();
		for (const key of keys.going()) {
			if (isTold(key, node) || (clash && key.isMirrors)) continue;
			const successor = keys.successor(key);
			yield {
				at: key,
				severity: key.goes === undefined ? "information" : "warning",
				message: sentence(key),
				fixes: [
					key.isMirrors && node.containerd ? toHostsFiles(node.containerd) : undefined,
					successor
						? fix(
								messages.move({ other: successor.name }),
								UNSAFE,
								{ type: "set", place: successor.place, value: successor.value },
								{ type: "remove", place: { document: key.document, path: key.path } },
							)
						: undefined,
				],
			};
		}
	},
});

function sentence({ shownKey, reader, info, goes, isMirrors }: GoingKey): Message {
	const args = { key: shownKey, reader, since: info.deprecated ?? "", release: goes ?? "" };
	const message = goes === undefined ? messages.old(args) : messages.goes(args);
	if (isMirrors) return messages.mirrors({ message });
	return info.replacedBy === undefined ? message : messages.instead({ message, other: info.replacedBy });
}

/** The default of newer containerd; older ones have none. */
const FOLDER = "/etc/containerd/certs.d";

function toHostsFiles(containerd: Containerd): Fix | undefined {
	const old = containerd.oldMirrors();
	const files = old && mirrorFiles(old.mirrors, FOLDER, old.spot, containerd.hostsFiles);
	const configPath = old?.configPath;
	return files && configPath?.value === "" && configPath.place?.document === old.place.document
		? fix(messages.write({ folder: FOLDER }), UNSAFE, ...files, { type: "remove", place: old.place }, set(configPath, FOLDER))
		: undefined;
}
