import { dockerKeys } from "../knowledge/keys/docker.ts";
import type { Tree } from "../syntax/tree.ts";
import { defineKind } from "./kind.ts";

const known = new Set(Object.keys(dockerKeys).map((key) => key.split(".")[0]));

/** A JSON object with at least one key that dockerd knows, or none at all (the file of a fresh installation). */
const looksLikeDaemon = (tree: Tree): boolean =>
	tree.kind === "table" && (tree.entries.length === 0 || tree.entries.some((entry) => known.has(entry.key)));

/** dockerd's file: also the one of Mirantis Container Runtime. */
export const docker = defineKind({
	id: "docker",
	part: "docker",
	format: "json",
	reader: "docker",
	title: { en: "Docker daemon configuration", zh: "Docker 守护进程配置" },
	main: true,
	places: ["etc/docker/daemon.json"],
	looseNames: /(?:^|[/._-])daemon[^/]*\.json(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|in|erb))?$/i,
	claims: ([tree]) => tree !== undefined && looksLikeDaemon(tree),
});
