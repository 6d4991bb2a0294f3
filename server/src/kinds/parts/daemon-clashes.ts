import { oldShim } from "../../knowledge/containerd-dialects.ts";
import { treeAt } from "../../syntax/tree.ts";
import { scalarOf, writtenSetting } from "../setting.ts";
import { networkOf } from "./addresses.ts";
import type { Containerd } from "./containerd.ts";
import type { Docker } from "./docker.ts";
import { whole } from "./pair-setting.ts";
import type { Clash } from "./pairs.ts";

/** What does not start; a text where it is more than a name. */
export const CRI_PLUGIN = { en: "containerd's CRI plugin", zh: "containerd 的 CRI 插件" } as const;

/** Pools whose networks would be larger than the pool itself. Measured on dockerd 20.10.24, 26.1.5, 28.5.2 and 29.7.2. */
export function poolsTooSmall({ main, readable }: Docker): Clash[] {
	const pools = main && readable ? treeAt(main.root, ["default-address-pools"]) : undefined;
	if (!main || pools?.kind !== "list") return [];
	return pools.items.flatMap((pool, i) => {
		const [base, size] = ["base", "size"].map((key) => treeAt(pool, [key]));
		const [address, prefix] = [scalarOf(base, "string"), scalarOf(size, "integer")];
		const network = address === undefined ? undefined : networkOf(address);
		if (!base || !size || !network || prefix === undefined || prefix >= network.prefix) return [];
		const one = writtenSetting(main, ["default-address-pools", i, "size"], prefix, size.span);
		const other = writtenSetting(main, ["default-address-pools", i, "base"], address, base.span);
		return [{ one: whole(one), other: whole(other), because: "pool" as const, reader: "dockerd" }];
	});
}

const OLD_ONLY = ["runtime_engine", "runtime_root"] as const;

/** Keys of the first runc shim beside another runtime type: containerd 1.x does not load CRI. Measured on 1.6.20 and 1.7.24. */
export function oldShimKeys(containerd: Containerd): Clash[] {
	if (!containerd.stack.readable) return [];
	const names = containerd.stack
		.hits(["containerd", "runtimes"])
		.flatMap(({ tree }) => (tree.kind === "table" ? tree.entries.map(({ key }) => key) : []));
	return [...new Set(names)].flatMap((name) => {
		const type = containerd.runtimeType(name);
		if (!type?.written || type.value === "" || type.value === oldShim) return [];
		return OLD_ONLY.flatMap((key) => {
			const old = containerd.get(`containerd.runtimes.*.${key}`, name);
			if (!old?.written || old.value === "" || containerd.stack.isNew()) return [];
			return [{ one: whole(old), other: { ...whole(type), mustStay: true }, because: "together" as const, reader: CRI_PLUGIN }];
		});
	});
}
