import { entryOf } from "../syntax/tree.ts";
import { defineKind } from "./kind.ts";

/** The settings of the debugging tool crictl. */
export const crictl = defineKind({
	id: "crictl",
	part: "crictl",
	format: "yaml",
	reader: "crictl",
	title: { en: "crictl configuration", zh: "crictl 配置" },
	main: true,
	places: ["etc/crictl.yaml"],
	looseNames: /(?:^|[/._-])crictl[^/]*\.ya?ml(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|in|erb))?$/i,
	hint: /endpoint/,
	claims: ([tree]) => entryOf(tree, "runtime-endpoint") !== undefined || entryOf(tree, "image-endpoint") !== undefined,
});
