import type { Setting } from "../setting.ts";
import { hasForm } from "./forms.ts";
import type { Driver, Kubelet } from "./kubelet.ts";
import type { Runtime } from "./runtime.ts";

/**
 * The cgroupRoot of a kubelet, where it is written as systemd's driver does not read it: the driver makes slices of its parts by
 * itself. Under cgroupfs it is a path. Source: kubernetes pkg/kubelet/cm/cgroup_manager_linux.go.
 */
export function unreadCgroupRoot(kubelet: Kubelet, runtime: Runtime | undefined): Setting<string> | undefined {
	const root = kubelet.get("cgroupsPerQOS")?.value === true ? kubelet.get("cgroupRoot") : undefined;
	if (root?.origin !== "written" || hasForm["cgroup-path"](root.value)) return undefined;
	return driverInForce(kubelet, runtime) === "systemd" ? root : undefined;
}

/**
 * The cgroups of reserved resources that are units of another kind than slices: systemd's driver finds none of them, and so
 * sets no limits. Source: kubernetes pkg/kubelet/cm/node_container_manager_linux.go.
 */
export function reservedUnits(kubelet: Kubelet, runtime: Runtime | undefined): Setting<string>[] {
	const units = reservedCgroups(kubelet).filter(({ origin, value }) => origin === "written" && isOtherUnit(value));
	return units.length > 0 && driverInForce(kubelet, runtime) === "systemd" ? units : [];
}

const isOtherUnit = (cgroup: string): boolean => /\.(?:service|scope)$/.test(cgroup);

/** A slice that must be there before the kubelet starts, with the setting that names it. */
export interface ReservedSlice {
	readonly setting: Setting<string>;
	readonly slice: string;
}

/**
 * The slices in which a kubelet under the systemd driver is to set the limits of reserved resources. It makes none of them, and
 * reads no more than the last part of a path. Source: kubernetes pkg/kubelet/cm/cgroup_manager_linux.go, ParseSystemdToCgroupName.
 */
export function reservedSlices(kubelet: Kubelet, runtime: Runtime | undefined): ReservedSlice[] {
	const slices = reservedCgroups(kubelet).flatMap((setting): ReservedSlice[] => {
		if (setting.origin !== "written" || isOtherUnit(setting.value)) return [];
		const name = /([^/]+)\/*$/.exec(setting.value)?.[1]?.replace(/\.slice$/, "") ?? "";
		return /^[\w.:]+(?:-[\w.:]+)*$/.test(name) ? [{ setting, slice: `${name}.slice` }] : [];
	});
	return slices.length > 0 && driverInForce(kubelet, runtime) === "systemd" ? slices : [];
}

/** The cgroups of reserved resources whose limits are enforced. */
function reservedCgroups(kubelet: Kubelet): Setting<string>[] {
	const enforced = kubelet.items("enforceNodeAllocatable") ?? [];
	return (["systemReservedCgroup", "kubeReservedCgroup"] as const).flatMap((key) => {
		const item = key === "kubeReservedCgroup" ? "kube-reserved" : "system-reserved";
		const isEnforced = enforced.some(({ value }) => value === item || value === `${item}-compressible`);
		return (isEnforced && kubelet.get(key)) || [];
	});
}

/** The driver that the kubelet really uses; undefined where a runtime decides that nobody knows. */
function driverInForce(kubelet: Kubelet, runtime: Runtime | undefined): Driver | undefined {
	if (!kubelet.asksRuntimeForDriver()) return kubelet.cgroupDriver()?.driver;
	if (!runtime) return undefined;
	return runtime.answersRuntimeConfig() ? runtime.reportedDriver()?.driver : kubelet.cgroupDriver()?.driver;
}
