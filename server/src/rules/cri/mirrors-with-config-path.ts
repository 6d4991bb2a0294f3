import { defineMessages } from "../../base/message.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";
import { mirrorFiles } from "./mirror-files.ts";

const messages = defineMessages({
	both: {
		en: "registry.mirrors and registry.config_path ({path}) are both set: containerd does not load its CRI plugin.",
		zh: "同时设置了 registry.mirrors 和 registry.config_path（{path}）：containerd 不会加载 CRI 插件。",
	},
	byDefault: {
		en: "registry.mirrors collides with the config_path that containerd 2.2.0 and 2.2.1 set by default: the CRI plugin is not loaded.",
		zh: "registry.mirrors 与 containerd 2.2.0、2.2.1 默认设置的 config_path 冲突：CRI 插件不会被加载。",
	},
	tls: {
		en: "registry.configs has tls and registry.config_path ({path}) is set: this containerd does not load its CRI plugin.",
		zh: "registry.configs 中有 tls，同时又设置了 registry.config_path（{path}）：这个 containerd 不会加载 CRI 插件。",
	},
	path: { en: "config_path is {path}", zh: "config_path 是 {path}" },
	write: {
		en: "Write the mirrors as {folder}/<host>/hosts.toml and delete registry.mirrors",
		zh: "把镜像写成 {folder}/<host>/hosts.toml，并删除 registry.mirrors",
	},
});

export default defineRule({
	id: "mirrors-with-config-path",
	group: "cri",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: { en: "Old registry mirrors stand beside config_path", zh: "旧式镜像仓库 mirrors 与 config_path 同时存在" },
		why: {
			en: "There are two ways to configure registries: `mirrors` in config.toml, and one hosts.toml per registry below `config_path`. containerd takes one of them; with both its CRI plugin is not loaded while the daemon keeps running, and the kubelet finds no runtime.",
			zh: "配置镜像仓库有两种方式：config.toml 里的 `mirrors`，以及 `config_path` 下每个仓库一个 hosts.toml。containerd 只接受其中一种；两者并存时守护进程照常运行，但 CRI 插件不会加载，kubelet 找不到运行时。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/registry.md"],
	},
	messages,

	*check({ containerd }) {
		const clash = containerd.registryClash();
		if (!clash) return;
		const path = clash.configPath.value;
		const args = { path: path || '""' };
		const folder = (path.split(":")[0] || "/etc/containerd/certs.d").replace(/\/+$/, "");
		const files = mirrorFiles(clash.mirrors, folder, clash.spot, containerd.hostsFiles);
		yield {
			at: clash.spot,
			message: clash.kind === "tls" ? messages.tls(args) : clash.configPath.written ? messages.both(args) : messages.byDefault(),
			...(clash.configPath.written ? { related: [{ at: clash.configPath, message: messages.path(args) }] } : {}),
			fixes: [files ? fix(messages.write({ folder }), UNSAFE, ...files, { type: "remove", place: clash.place }) : undefined],
		};
	},
});
