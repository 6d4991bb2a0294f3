import { defineMessages } from "../../base/message.ts";
import type { Containerd } from "../../kinds/parts/containerd.ts";
import { criPlugins } from "../../knowledge/containerd-dialects.ts";
import { defineRule, type Finding, fix, remove, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	list: {
		en: '"{id}" in {list} is no full plugin id: in a version {version} file containerd refuses to start. Plugins are named like {full}.',
		zh: "{list} 中的“{id}”不是完整的插件 id：在 version {version} 的文件里 containerd 会拒绝启动。插件应写成 {full} 这样。",
	},
	table: {
		en: 'Table "{id}" is no full plugin id: in a version {version} file this containerd refuses to start. Plugins are named like {full}.',
		zh: "表“{id}”不是完整的插件 id：在 version {version} 的文件里这个 containerd 会拒绝启动。插件应写成 {full} 这样。",
	},
	unquoted: {
		en: "Without quotes the dots of {full} make tables inside tables: this containerd refuses to start with the name {id} in a version {version} file.",
		zh: "没有引号时，{full} 中的点会变成层层嵌套的表：在 version {version} 的文件里，这个 containerd 会因为名称 {id} 拒绝启动。",
	},
	lost: {
		en: "Without quotes the dots of {full} make tables inside tables: containerd ignores everything below.",
		zh: "没有引号时，{full} 中的点会变成层层嵌套的表：containerd 会忽略其下的全部内容。",
	},
	quote: { en: "Put quotes around {full}", zh: "给 {full} 加上引号" },
	replace: { en: 'Replace "{id}" by "{full}"', zh: "把“{id}”换成“{full}”" },
	remove: { en: 'Take "{id}" out of {list}', zh: "从 {list} 中去掉“{id}”" },
});

export default defineRule({
	id: "short-plugin-id",
	group: "cri",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: { en: "A short plugin name stands in a file that needs full plugin ids", zh: "需要完整插件 id 的文件里写了短名称" },
		why: {
			en: 'Short names such as "cri" belong to version 1 files. With `version = 2` or higher containerd checks every entry and exits at the first one that is not of the form io.containerd.<type>.<version>.<name>. It often happens when a version line is put above the file of Docker\'s package.',
			zh: "“cri”这样的短名称属于 version 1 的文件。写了 `version = 2` 或更高时，containerd 会检查每一项，遇到第一个不是 io.containerd.<类型>.<版本>.<名称> 形式的就退出。常见于有人在 Docker 软件包的文件上方加了一行 version。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/PLUGINS.md"],
	},
	messages,

	*check({ containerd }) {
		const { version, readable } = containerd.stack;
		for (const entry of [...containerd.disabledPlugins, ...containerd.requiredPlugins]) {
			if (!containerd.refusesPluginId(entry.value, entry.fileVersion, "list")) continue;
			const full = entry.value === criPlugins.v1 ? criPlugins.grpc : `io.containerd.<type>.v1.${entry.value}`;
			const args = { id: entry.value, list: entry.name, version, full };
			const replace =
				entry.value === criPlugins.v1 ? fix(messages.replace(args), UNSAFE, set(entry, criPlugins.grpc)) : undefined;
			yield { at: entry, message: messages.list(args), fixes: [replace, fix(messages.remove(args), UNSAFE, remove(entry))] };
		}
		if (!readable || version < 2) return;
		yield* unquoted(containerd);
		// A table of CRI settings is told with the place they belong to, and a chain of tables by its whole name.
		const told = [...containerd.unreadCriTables(), ...containerd.unquotedIds()].map(
			({ file, span }) => `${file.path} ${span.start}`,
		);
		for (const table of containerd.pluginTables()) {
			if (!containerd.refusesPluginId(table.id, table.fileVersion, "table")) continue;
			if (told.includes(`${table.file.path} ${table.span.start}`)) continue;
			yield { at: table, message: messages.table({ id: table.id, version, full: criPlugins.grpc }) };
		}
	},
});

function* unquoted(containerd: Containerd): Iterable<Finding> {
	const { version } = containerd.stack;
	for (const { ids, whole, ...at } of containerd.unquotedIds()) {
		const full = ids.map(({ id }) => id).join(", ");
		const args = { id: "io", full, version };
		const isRefused = containerd.refusesPluginId("io", version, "table");
		const moves = ids.map(({ from, target }) => ({ type: "move" as const, from, to: target }));
		yield {
			at,
			message: isRefused ? messages.unquoted(args) : messages.lost(args),
			severity: isRefused ? "error" : "warning",
			fixes: [whole ? fix(messages.quote(args), UNSAFE, ...moves, { type: "remove", place: whole }) : undefined],
		};
	}
}
