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
	const enforced = kubelet.items("enforceNodeAllocatable") ?? [];
	const reserved = (["systemReservedCgroup", "kubeReservedCgroup"] as const).flatMap((key) => {
		const item = key === "kubeReservedCgroup" ? "kube-reserved" : "system-reserved";
		return enforced.some(({ value }) => value === item || value === `${item}-compressible`) ? [kubelet.get(key)] : [];
	});
	const wrong = [...named("cgroup-path", root), ...reserved.flatMap((setting) => named("slice-cgroup", setting))];
	return wrong.length > 0 && driverInForce(kubelet, runtime) === "systemd" ? wrong : [];
}

const named = (form: Form, setting: Setting<string> | undefined): CgroupName[] =>
	setting?.origin === "written" && !hasForm[form](setting.value) ? [{ form, setting }] : [];

/** The driver that the kubelet really uses; undefined where a runtime decides that nobody knows. */
function driverInForce(kubelet: Kubelet, runtime: Runtime | undefined): Driver | undefined {
	if (!kubelet.asksRuntimeForDriver()) return kubelet.cgroupDriver()?.driver;
	if (!runtime) return undefined;
	return runtime.answersRuntimeConfig() ? runtime.reportedDriver()?.driver : kubelet.cgroupDriver()?.driver;
}
