import type { Form } from "../../knowledge/value-forms.ts";
import type { Setting } from "../setting.ts";
import { hasForm } from "./forms.ts";
import type { Driver, Kubelet } from "./kubelet.ts";
import type { Runtime } from "./runtime.ts";

/** A cgroup that a kubelet under the systemd driver does not find by this name. */
export interface CgroupName {
	readonly form: Form;
	readonly setting: Setting<string>;
}

/**
 * The cgroups of a kubelet that are named as systemd's driver does not read them: it makes slices of the parts of cgroupRoot by
 * itself, and looks for a slice where it is to set the limits of reserved resources. Under cgroupfs they are paths.
 * Source: kubernetes pkg/kubelet/cm/cgroup_manager_linux.go, node_container_manager_linux.go.
 */
export function cgroupsOf(kubelet: Kubelet, runtime: Runtime | undefined): CgroupName[] {
	const root = kubelet.get("cgroupsPerQOS")?.value === true ? kubelet.get("cgroupRoot") : undefined;
	const wrong = [...named("cgroup-path", root), ...reservedCgroups(kubelet).flatMap((setting) => named("slice-cgroup", setting))];
	return wrong.length > 0 && driverInForce(kubelet, runtime) === "systemd" ? wrong : [];
}

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
		if (setting.origin !== "written" || !hasForm["slice-cgroup"](setting.value)) return [];
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

const named = (form: Form, setting: Setting<string> | undefined): CgroupName[] =>
	setting?.origin === "written" && !hasForm[form](setting.value) ? [{ form, setting }] : [];

/** The driver that the kubelet really uses; undefined where a runtime decides that nobody knows. */
function driverInForce(kubelet: Kubelet, runtime: Runtime | undefined): Driver | undefined {
	if (!kubelet.asksRuntimeForDriver()) return kubelet.cgroupDriver()?.driver;
	if (!runtime) return undefined;
	return runtime.answersRuntimeConfig() ? runtime.reportedDriver()?.driver : kubelet.cgroupDriver()?.driver;
}
