import rule from "../../server/src/rules/kubelet/reserved-cgroup-not-a-slice.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const assume = { kubelet: "1.30.4", containerd: "1.7.24" };
const reserved = (driver: string, ...lines: readonly string[]) => ({
	[CONTAINERD]: "version = 2\n",
	[KUBELET]: kubeletFile(`cgroupDriver: ${driver}`, ...lines),
});

testRule(rule, [
	{
		name: "a service and a scope",
		assume,
		files: {
			[CONTAINERD]: "version = 2\n",
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				enforceNodeAllocatable: [pods, kube-reserved, system-reserved-compressible]
				kubeReservedCgroup: /system.slice/kubelet.service # ours
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: kubeReservedCgroup is /system.slice/kubelet.service, but with the systemd cgroup driver it must be a slice
				systemReservedCgroup: /init.scope
				#                     ^^^^^^^^^^^ error: systemReservedCgroup is /init.scope
			`,
		},
		fixed: [
			{ [KUBELET]: { contains: "kubeReservedCgroup: /system.slice/kubelet.slice # ours\n" } },
			{ [KUBELET]: { contains: "systemReservedCgroup: /init.slice\n" } },
		],
		safe: [false, false],
		uncovers: ["reserved-cgroup-missing"],
	},
	{
		name: "under cgroupfs it is a path",
		assume,
		files: reserved(
			"cgroupfs",
			"enforceNodeAllocatable: [pods, kube-reserved]",
			"kubeReservedCgroup: /system.slice/kubelet.service",
		),
	},
	{
		name: "not enforced",
		assume,
		files: reserved("systemd", "enforceNodeAllocatable: [pods]", "kubeReservedCgroup: /system.slice/kubelet.service"),
	},
	{
		name: "the kubelet's own cgroup is a path under both drivers",
		assume,
		files: reserved("systemd", "kubeletCgroups: /system.slice/kubelet.service"),
	},
	{
		name: "a slice",
		assume,
		files: reserved("systemd", "enforceNodeAllocatable: [pods, system-reserved]", "systemReservedCgroup: /system.slice"),
	},
]);
