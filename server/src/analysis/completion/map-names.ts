import { keyInfoOf } from "../../kinds/key-tables.ts";
import type { Slot } from "./slot.ts";

/**
 * Names that are keys of maps. Sources: kubernetes pkg/kubelet/eviction/api/types.go (signals), node-allocatable docs
 * (resources), pkg/kubelet/cm policy options; docker docs of the json-file and local logging drivers.
 */
const SIGNALS = [
	"memory.available",
	"nodefs.available",
	"nodefs.inodesFree",
	"imagefs.available",
	"imagefs.inodesFree",
	"containerfs.available",
	"containerfs.inodesFree",
	"pid.available",
	"allocatableMemory.available",
];
const RESERVED = ["cpu", "memory", "ephemeral-storage", "pid"];

const NAMES: Readonly<Record<string, readonly string[]>> = {
	"kubelet:evictionHard": SIGNALS,
	"kubelet:evictionSoft": SIGNALS,
	"kubelet:evictionSoftGracePeriod": SIGNALS,
	"kubelet:evictionMinimumReclaim": SIGNALS,
	"kubelet:systemReserved": RESERVED,
	"kubelet:kubeReserved": RESERVED,
	"docker:log-opts": ["max-size", "max-file", "compress", "labels", "labels-regex", "env", "env-regex", "tag", "mode"],
};

/** Names known for the keys of a map, where the table leaves them open. */
export function mapNames({ node, path }: Slot): readonly string[] {
	const found = keyInfoOf(node, path);
	if (!found?.info.type.startsWith("map")) return [];
	const daemon = found.table.release;
	return NAMES[`${daemon}:${found.pattern}`] ?? [];
}
