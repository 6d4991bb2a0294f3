import { baseName } from "../../base/paths.ts";
import { mentionsIn } from "../../syntax/mentions.ts";
import type { NodeDocument } from "../kind.ts";
import { UNIT_FOLDERS } from "../unit.ts";

/** Slices that systemd makes by itself, and the one that the kubelet makes. Source: systemd.special(7). */
const ALWAYS = ["system.slice", "user.slice", "machine.slice", "kubepods.slice"];

/**
 * Whether something on a node makes a slice: a unit of that name, a slice inside it, or a unit that names it (systemd makes the
 * slice that a service is put into without a unit file, and a command may make its cgroup). Undefined for a copy without units.
 */
export function isSliceMade(documents: readonly NodeDocument[], slice: string): boolean | undefined {
	const units = documents.filter(({ document: { file } }) => UNIT_FOLDERS.some((folder) => file.path.startsWith(`${folder}/`)));
	if (ALWAYS.includes(slice)) return true;
	if (units.length === 0) return undefined;
	const inside = `${slice.slice(0, -".slice".length)}-`;
	const names = ({ document }: NodeDocument) => [baseName(document.file.path), ...mentionsIn(document, /[\w.:-]+\.slice/g)];
	return units.flatMap(names).some((name) => name === slice || (name.startsWith(inside) && name.endsWith(".slice")));
}
