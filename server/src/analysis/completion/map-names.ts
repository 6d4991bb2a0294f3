import { keyInfoOf } from "../../kinds/key-tables.ts";
import { scalarOf } from "../../kinds/setting.ts";
import { generalLogOptions, logOptionsByDriver } from "../../knowledge/docker-log-options.ts";
import { kubeletMapNames } from "../../knowledge/kubelet-values.ts";
import { entryOf, type Tree } from "../../syntax/tree.ts";
import type { Slot } from "./slot.ts";

/** Names known for the keys of a map, where the table leaves them open. */
export function mapNames({ node, path }: Slot): readonly string[] {
	const found = keyInfoOf(node, path);
	if (!found?.info.type.startsWith("map")) return [];
	const { release } = found.table;
	if (release === "docker" && found.pattern === "log-opts") return logOptions(node.document.root);
	return release === "kubelet" ? (kubeletMapNames[found.pattern] ?? []) : [];
}

/** The options of the log driver of the file, or of Docker's own choice. */
function logOptions(root: Tree): readonly string[] {
	const driver = scalarOf(entryOf(root, "log-driver")?.value, "string") ?? "json-file";
	return [...(logOptionsByDriver.get(driver) ?? []), ...generalLogOptions];
}
