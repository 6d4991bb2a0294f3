import { atLeast } from "../../base/version.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Present } from "./node.ts";

/** A setting that takes one of a few words. */
export interface Choice {
	readonly setting: Setting<string>;
	readonly allowed: readonly string[];
	readonly reader: string;
	/** What the daemon takes another word for; undefined where it does not start. */
	readonly readAs?: string;
}

const DRIVERS = ["systemd", "cgroupfs"];

/** The written settings of a node that take one of a few words. */
export function choicesOf({ kubelet, crio, docker }: Present, world: World): Choice[] {
	const found: (Choice | undefined)[] = [
		choice(kubelet?.get("cgroupDriver"), DRIVERS, "kubelet", "cgroupfs"),
		choice(kubelet?.get("memorySwap.swapBehavior"), swapBehaviors(kubelet !== undefined, world), "kubelet"),
		choice(kubelet?.get("topologyManagerPolicy"), ["none", "best-effort", "restricted", "single-numa-node"], "kubelet"),
		choice(kubelet?.get("topologyManagerScope"), ["container", "pod"], "kubelet"),
		choice(kubelet?.get("cpuManagerPolicy"), ["none", "static"], "kubelet"),
		choice(kubelet?.get("memoryManagerPolicy"), ["None", "Static"], "kubelet"),
		choice(kubelet?.get("hairpinMode"), ["promiscuous-bridge", "hairpin-veth", "none"], "kubelet"),
		choice(crio?.get("crio.runtime.cgroup_manager"), DRIVERS, "CRI-O", undefined, true),
		choice(docker?.driverOption(), DRIVERS, "dockerd"),
	];
	return found.filter((c) => c !== undefined);
}

function choice(
	setting: Setting<unknown> | undefined,
	allowed: readonly string[],
	reader: string,
	readAs?: string,
	refusesEmpty = false,
): Choice | undefined {
	if (setting?.origin !== "written" || typeof setting.value !== "string" || (setting.value === "" && !refusesEmpty))
		return undefined;
	return { setting: setting as Setting<string>, allowed, reader, ...(readAs === undefined ? {} : { readAs }) };
}

/** `UnlimitedSwap` left with 1.30, `NoSwap` came with it. */
function swapBehaviors(hasKubelet: boolean, world: World): readonly string[] {
	if (!hasKubelet) return [];
	return world.ask("kubelet", (v) => atLeast(v, "1.30")) ? ["LimitedSwap", "NoSwap"] : ["LimitedSwap", "UnlimitedSwap"];
}
