import type { Worlds } from "./worlds.ts";

export type CgroupDriver = "systemd" | "cgroupfs";

/**
 * The cgroup drivers that the node may come to use: the kubelet's, or the one its runtime reports where the kubelet asks.
 * One where it is certain, both where it hangs on releases, none where nobody can tell.
 */
export function driversInForce(worlds: Worlds): CgroupDriver[] {
	const outcomes = worlds.run(({ kubelet, runtime }) => {
		const reported = kubelet?.asksRuntimeForDriver() && runtime?.answersRuntimeConfig() ? runtime.reportedDriver() : undefined;
		return (reported ?? kubelet?.cgroupDriver())?.driver;
	});
	const found = new Set(outcomes?.map(({ value }) => value).filter((value) => value !== undefined));
	return [...found];
}
