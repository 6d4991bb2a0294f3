import { entryOf, type Tree } from "../syntax/tree.ts";
import { defineKind } from "./kind.ts";

/** Tables and keys at the root of containerd's config that other TOML files do not have together. */
const ROOT_KEYS = [
	"disabled_plugins",
	"required_plugins",
	"imports",
	"oom_score",
	"plugin_dir",
	"proxy_plugins",
	"stream_processors",
];
const ROOT_TABLES = ["grpc", "ttrpc", "debug", "metrics", "cgroup", "timeouts"];

function looksLikeContainerd(tree: Tree): boolean {
	const plugins = entryOf(tree, "plugins")?.value;
	if (plugins?.kind === "table") {
		return plugins.entries.some(
			(e) => /^io\.containerd\./.test(e.key) || ["cri", "linux", "cgroups", "opt", "io"].includes(e.key),
		);
	}
	if (ROOT_KEYS.some((key) => entryOf(tree, key))) return true;
	return ROOT_TABLES.filter((key) => entryOf(tree, key)?.value.kind === "table").length >= 2;
}

/** What every such file has somewhere; a cheap look before a parse. */
const HINT = /io\.containerd\.|plugins|disabled_plugins|required_plugins|\[grpc\]/;

/** The daemon's own file. Distributions that bring their own containerd keep it elsewhere. */
export const containerd = defineKind({
	id: "containerd",
	part: "containerd",
	format: "toml",
	reader: "containerd",
	title: { en: "containerd configuration", zh: "containerd 配置" },
	main: true,
	places: [
		"etc/containerd/config.toml",
		"var/lib/rancher/k3s/agent/etc/containerd/config.toml",
		"var/lib/rancher/rke2/agent/etc/containerd/config.toml",
		"etc/k0s/containerd.toml",
		"var/snap/microk8s/current/args/containerd.toml",
	],
	looseNames: /(?:^|[/._-])(?:config|containerd)[^/]*\.toml(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|in|erb))?$/i,
	hint: HINT,
	claims: ([tree]) => tree !== undefined && looksLikeContainerd(tree),
});

/** A file that `imports` of the main file may bring in. */
export const containerdDropIn = defineKind({
	id: "containerd-drop-in",
	part: "containerd",
	format: "toml",
	reader: "containerd",
	title: { en: "containerd drop-in", zh: "containerd 附加配置（drop-in）" },
	main: false,
	places: [
		"etc/containerd/conf.d/*.toml",
		"etc/containerd/config.d/*.toml",
		"etc/containerd/certs.d.toml",
		"etc/k0s/containerd.d/*.toml",
	],
});

/** The Go template from which k3s and RKE2 write containerd's file. */
export const containerdTemplate = defineKind({
	id: "containerd-template",
	part: "containerd",
	format: "toml",
	reader: "none",
	title: { en: "containerd configuration template", zh: "containerd 配置模板" },
	main: false,
	places: [
		"var/lib/rancher/k3s/agent/etc/containerd/config.toml.tmpl",
		"var/lib/rancher/k3s/agent/etc/containerd/config-v3.toml.tmpl",
		"var/lib/rancher/rke2/agent/etc/containerd/config.toml.tmpl",
		"var/lib/rancher/rke2/agent/etc/containerd/config-v3.toml.tmpl",
	],
});

/** Where to pull a registry's images from; read at each pull. */
export const hosts = defineKind({
	id: "hosts",
	part: "containerd",
	format: "toml",
	reader: "hosts",
	title: { en: "registry hosts file", zh: "镜像仓库 hosts.toml" },
	main: false,
	places: ["etc/containerd/certs.d/*/hosts.toml", "etc/docker/certs.d/*/hosts.toml"],
});
