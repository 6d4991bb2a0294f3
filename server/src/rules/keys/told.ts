import type { NodeView } from "../../kinds/parts/node.ts";
import type { DatedKey } from "../../kinds/parts/written-keys.ts";

/** Keys that have rules of their own, whose fixes may write them. */
const OWN_RULES = ["systemd_cgroup", "conmon_cgroup"];

/** Whether another rule says of a key what is wrong with it: it stands in a table that is not read, or is told by name. */
export function isTold({ key, path, document }: DatedKey, { containerd }: NodeView): boolean {
	if (OWN_RULES.includes(key)) return true;
	const unread = containerd?.unreadCriTables() ?? [];
	return unread.some((table) => table.document === document && path[0] === "plugins" && path[1] === table.id);
}
