import rule from "../../server/src/rules/kubelet/reserved-cgroup-missing.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, KUBELET, KUBELET_UNIT, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const unit = "[Service]\nExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml\n";
const assume = { kubelet: "1.28.4" };
const reserved = (cgroup: string, ...lines: readonly string[]) =>
	kubeletFile(
		"cgroupDriver: systemd",
		"enforceNodeAllocatable: [pods, kube-reserved]",
		"kubeReserved: {cpu: 200m}",
		`kubeReservedCgroup: ${cgroup}`,
		...lines,
	);
const SLICE = "etc/systemd/system/kube-reserved.slice";

testRule(rule, [
	{
		name: "no unit makes the slice",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				enforceNodeAllocatable: [pods, kube-reserved, system-reserved]
				kubeReservedCgroup: /kube-reserved
				#                   ^^^^^^^^^^^^^^ warning: kubeReservedCgroup is enforced in kube-reserved.slice, and no unit
				systemReservedCgroup: /system.slice
			`,
			[KUBELET_UNIT]: unit,
		},
		assume,
		fixed: [
			{
				[SLICE]: "[Unit]\nDescription=Reserved resources\nBefore=slices.target\n\n[Install]\nWantedBy=slices.target\n",
			},
		],
		safe: [false],
	},
	{
		name: "a slice inside another one, of the system's",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				enforceNodeAllocatable: [pods, system-reserved-compressible]
				systemReservedCgroup: /runtime.slice/own.slice
				#                     ^^^^^^^^^^^^^^^^^^^^^^^^ warning: own.slice
			`,
			[KUBELET_UNIT]: unit,
			"usr/lib/systemd/system/runtime.slice": "[Unit]\n",
			[CONTAINERD]: "version = 2\n",
		},
		assume: { kubelet: "1.33.0", containerd: "1.7.24" },
	},
	{
		name: "a unit file",
		files: { [KUBELET]: reserved("/kube-reserved.slice"), [KUBELET_UNIT]: unit, [SLICE]: "[Unit]\n" },
		assume,
	},
	{
		name: "a slice inside it",
		files: { [KUBELET]: reserved("/kube"), [KUBELET_UNIT]: unit, [SLICE]: "[Unit]\n" },
		assume,
	},
	{
		name: "a service is put into it",
		files: { [KUBELET]: reserved("/kubelet.slice"), [KUBELET_UNIT]: `${unit}Slice=kubelet.slice\n` },
		assume,
	},
	{
		name: "not enforced",
		files: { [KUBELET]: kubeletFile("cgroupDriver: systemd", "kubeReservedCgroup: /kubelet.slice"), [KUBELET_UNIT]: unit },
		assume,
	},
	{
		name: "cgroupfs, where it is a path",
		files: { [KUBELET]: reserved("/kubelet").replace("systemd", "cgroupfs"), [KUBELET_UNIT]: unit },
		assume,
	},
	{
		name: "a service, which is another mistake",
		files: { [KUBELET]: reserved("/kubelet.service"), [KUBELET_UNIT]: unit },
		assume,
	},
	{ name: "a copy without units", files: { [KUBELET]: reserved("/kubelet.slice") }, assume },
	{
		name: "a runtime whose driver counts, and nobody knows it",
		files: { [KUBELET]: reserved("/kubelet.slice"), [KUBELET_UNIT]: unit },
		assume: { kubelet: "1.34.1" },
	},
]);
