import { defineMessages } from "../../base/message.ts";
import type { ContainerdStack } from "../../kinds/parts/containerd-stack.ts";
import type { UnreadSetting, UnreadTable } from "../../kinds/parts/containerd-tables.ts";
import { showPath } from "../../kinds/setting.ts";
import { defineRule, type Finding, type Fix, fix, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	ignored: {
		en: "{key} below {id} is ignored in this version {version} file; here it belongs to {wanted}.",
		zh: "在这个 version {version} 的文件里，{id} 下的 {key} 会被忽略；它在这里应当写在 {wanted}。",
	},
	table: {
		en: "Table {id} belongs to version 1: in this version {version} file its settings are ignored; here {key} belongs to {wanted}.",
		zh: "表 {id} 属于 version 1：在这个 version {version} 的文件里它的设置会被忽略；{key} 在这里应当写在 {wanted}。",
	},
	refused: {
		en: "Table {id} belongs to version 1: containerd {release} refuses to start with it in a version {version} file; here {key} belongs to {wanted}.",
		zh: "表 {id} 属于 version 1：在 version {version} 的文件里写了它，containerd {release} 会拒绝启动；{key} 在这里应当写在 {wanted}。",
	},
	move: { en: "Move {key} to {wanted}", zh: "把 {key} 移到 {wanted}" },
	moveAll: { en: "Move everything below {id} to its place in this version", zh: "把 {id} 下的全部内容移到该版本的位置" },
});

export default defineRule({
	id: "plugin-id-of-other-version",
	group: "containerd",
	severity: "warning",
	on: ["containerd"],
	docs: {
		summary: {
			en: "CRI settings stand below the plugin id of another config version",
			zh: "CRI 设置写在了另一个配置版本的插件 id 之下",
		},
		why: {
			en: "Between config versions 2 and 3 the CRI plugin was divided: images and runtime have ids of their own, and the sandbox image got a new key. Snippets from older pages still name the old id; containerd 2.0 to 2.2 drops them from a version 3 file with a warning in its log, older releases drop new ids without one. From 2.3 on the old id is migrated.",
			zh: "从配置版本 2 到 3，CRI 插件被拆分：镜像和运行时各有自己的 id，沙箱镜像也换了键名。旧页面上的片段仍然写旧 id；containerd 2.0 到 2.2 会从 version 3 的文件里丢弃它们，只在日志里警告；更旧的版本则悄悄丢弃新 id。从 2.3 起旧 id 会被迁移。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
	},
	messages,

	*check({ containerd }) {
		const { stack } = containerd;
		if (stack.version < 2 || !stack.readable) return;
		for (const table of containerd.unreadCriTables()) {
			const settings = containerd.settingsOf(table);
			if (table.dialect === "v1") yield* ofVersion1(table, settings, stack);
			else yield* ofLaterVersion(table, settings, stack);
		}
	},
});

/** Once for the table: some releases exit because of its name, whatever is in it. */
function* ofVersion1(table: UnreadTable, settings: readonly UnreadSetting[], stack: ContainerdStack): Iterable<Finding> {
	const [first] = settings;
	if (!first) return;
	const args = { ...argsOf(first, table, stack.version), release: stack.release };
	yield {
		at: table,
		message: table.isRefused ? messages.refused(args) : messages.table(args),
		severity: table.isRefused ? "error" : "warning",
		fixes: [moveAll(table, settings)],
	};
}

function* ofLaterVersion(table: UnreadTable, settings: readonly UnreadSetting[], stack: ContainerdStack): Iterable<Finding> {
	const all = moveAll(table, settings);
	// New ids in an old file: whoever wrote it has a release that reads them.
	const severity = table.dialect === "v3" && !stack.releaseIsKnown ? "information" : "warning";
	for (const setting of settings) {
		const { key, from, target, isFree, ...at } = setting;
		const args = argsOf(setting, table, stack.version);
		const move = isFree ? fix(messages.move(args), UNSAFE, { type: "move", from, to: target }) : undefined;
		yield { at, message: messages.ignored(args), severity, fixes: settings.length > 1 ? [move, all] : [all ?? move] };
	}
}

const argsOf = ({ key, target }: UnreadSetting, { id }: UnreadTable, version: number) => ({
	key,
	id,
	version,
	wanted: showPath(target.path),
});

/** Everything that is lost, and the table with it if nothing else stands there: a title of its own where it is one setting. */
function moveAll(table: UnreadTable, settings: readonly UnreadSetting[]): Fix | undefined {
	if (!settings.every(({ isFree }) => isFree)) return undefined;
	const [only] = settings;
	const title =
		only && settings.length === 1
			? messages.move({ key: only.key, wanted: showPath(only.target.path) })
			: messages.moveAll({ id: table.id });
	const moves = settings.map(({ from, target }) => ({ type: "move" as const, from, to: target }));
	return fix(title, UNSAFE, ...moves, ...(table.whole ? [{ type: "remove" as const, place: table.whole }] : []));
}
