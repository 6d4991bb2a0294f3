import rule from "../../server/src/rules/cgroup/cgroup-driver-mismatch.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const old = { kubelet: "1.30.4", containerd: "1.7.24" } as const;
const systemdKubelet = { [KUBELET]: kubeletFile("cgroupDriver: systemd") };
const systemdRunc = text`
	version = 2
	[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
	  runtime_type = "io.containerd.runc.v2"
	  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
	    SystemdCgroup = true
`;

testRule(rule, [
	{
		name: "written on both sides, the runtime on cgroupfs",
		assume: old,
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ~~~~~~~ cgroupDriver is systemd
			`,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				    SystemdCgroup = false # see OPS-12
				#                   ^^^^^ error: Runtime "runc" of containerd uses the cgroupfs cgroup driver (SystemdCgroup: false), but the kubelet uses systemd (var/lib/kubelet/config.yaml)
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: "    SystemdCgroup = true # see OPS-12\n" } },
			{ [KUBELET]: { contains: "\ncgroupDriver: cgroupfs\n" } },
			{ [CONTAINERD]: { contains: "SystemdCgroup = true # see OPS-12" } },
		],
	},
	{
		name: "nothing written in containerd 1.x: its default counts, and the built-in type must be written along",
		assume: old,
		files: {
			...systemdKubelet,
			[CONTAINERD]: text`
				version = 2
				^^^^^^^ error: (SystemdCgroup: false, by default)
			`,
		},
		fixed: [
			{
				[CONTAINERD]: text`
					version = 2

					[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
					runtime_type = "io.containerd.runc.v2"

					[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
					SystemdCgroup = true
				`,
			},
			{ [KUBELET]: { contains: "cgroupDriver: cgroupfs" } },
			{ [CONTAINERD]: { contains: "SystemdCgroup = true" } },
		],
	},
	{
		name: "the kubelet on cgroupfs by default",
		assume: old,
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				^^^^^^^^^^ error: uses the systemd cgroup driver (SystemdCgroup: true), but the kubelet uses cgroupfs
				kind: KubeletConfiguration
			`,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				    SystemdCgroup = true
				#                   ~~~~ SystemdCgroup is true
			`,
		},
		fixed: [
			{ [KUBELET]: { contains: "cgroupDriver: systemd" } },
			{ [CONTAINERD]: { contains: "SystemdCgroup = false" } },
			{ [KUBELET]: { contains: "cgroupDriver: systemd" } },
		],
	},
	{ name: "both on cgroupfs by default", assume: old, files: { [KUBELET]: kubeletFile(), [CONTAINERD]: "version = 2\n" } },
	{ name: "both on systemd", assume: old, files: { ...systemdKubelet, [CONTAINERD]: systemdRunc } },
	{ name: "no kubelet on this node", assume: old, files: { [CONTAINERD]: systemdRunc } },
	{
		name: "CRLF",
		assume: old,
		files: {
			...systemdKubelet,
			[CONTAINERD]: crlf(text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				    SystemdCgroup = false
				#                   ^^^^^ error: Runtime "runc"
			`),
		},
	},
	{
		name: "a flag counts before the file, and is what a fix changes",
		assume: old,
		files: {
			...systemdKubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--cgroup-driver=cgroupfs --v=2"
				#                                     ^^^^^^^^ error: but the kubelet uses cgroupfs
			`,
			[CONTAINERD]: systemdRunc,
		},
		fixed: [
			{ [FLAGS]: 'KUBELET_KUBEADM_ARGS="--cgroup-driver=systemd --v=2"\n' },
			{ [CONTAINERD]: { contains: "SystemdCgroup = false" } },
			{ [FLAGS]: 'KUBELET_KUBEADM_ARGS="--cgroup-driver=systemd --v=2"\n' },
		],
		uncovers: ["flag-overrides-file"],
	},
	{
		name: "a drop-in counts before the file",
		assume: old,
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: cgroupfs"),
			"etc/kubernetes/kubelet.conf.d/10-driver.conf": kubeletFile("cgroupDriver: systemd"),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			[CONTAINERD]: systemdRunc,
		},
	},
	{
		name: "two handlers: each is named, and one fix sets both",
		assume: old,
		files: {
			...systemdKubelet,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { BinaryName = "/usr/bin/crun", SystemdCgroup = false }
				#                                                           ^^^^^ error: Runtime "crun"
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
				#                             ^^^^^ error: Runtime "runc"
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.kata]
				  runtime_type = "io.containerd.kata.v2"
			`,
		},
	},
	{
		name: "a runtime that is not runc's has no driver",
		assume: old,
		files: {
			...systemdKubelet,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd]
				  default_runtime_name = "kata"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.kata]
				    runtime_type = "io.containerd.kata.v2"
			`,
		},
	},
	{
		name: "containerd 2.x answers RuntimeConfig and this kubelet asks",
		assume: { kubelet: "1.34.2", containerd: "2.1.5" },
		files: { ...systemdKubelet, [CONTAINERD]: "version = 3\n" },
	},
	{
		name: "the gate is off, so nobody asks: names of version 3",
		assume: { kubelet: "1.31.2", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd", "featureGates:", "  KubeletCgroupDriverFromCRI: false"),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = false
				#                 ^^^^^ error: but the kubelet uses systemd
			`,
		},
	},
	{
		name: "a kubelet that does not ask yet: names of version 4",
		assume: { kubelet: "1.30.2", containerd: "2.3.4" },
		files: {
			...systemdKubelet,
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = false
				#                 ^^^^^ error: but the kubelet uses systemd
			`,
		},
	},
	{
		name: "short names of version 1",
		assume: old,
		files: {
			...systemdKubelet,
			[CONTAINERD]: text`
				[plugins.cri.containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins.cri.containerd.runtimes.runc.options]
				    SystemdCgroup = false
				#                   ^^^^^ error: but the kubelet uses systemd
			`,
		},
	},
]);
