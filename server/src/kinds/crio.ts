import { entryOf } from "../syntax/tree.ts";
import { defineKind } from "./kind.ts";

/** CRI-O's own file. */
export const crio = defineKind({
	id: "crio",
	part: "crio",
	format: "toml",
	reader: "crio",
	title: { en: "CRI-O configuration", zh: "CRI-O 配置" },
	main: true,
	places: ["etc/crio/crio.conf"],
	looseNames: /(?:^|[/._-])crio[^/]*\.conf(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|in|erb))?$/i,
	claims: ([tree]) => entryOf(tree, "crio")?.value.kind === "table",
});

/** CRI-O reads every file of the folder, whatever its suffix, in lexical order. */
export const crioDropIn = defineKind({
	id: "crio-drop-in",
	part: "crio",
	format: "toml",
	reader: "crio",
	title: { en: "CRI-O drop-in", zh: "CRI-O 附加配置（drop-in）" },
	main: false,
	places: ["etc/crio/crio.conf.d/**"],
});

/** Where CRI-O (and podman) pull a registry's images from. */
export const registries = defineKind({
	id: "registries",
	part: "crio",
	format: "toml",
	reader: "none",
	title: { en: "containers registries configuration", zh: "容器镜像仓库配置" },
	main: false,
	places: ["etc/containers/registries.conf", "etc/containers/registries.conf.d/*.conf"],
});
