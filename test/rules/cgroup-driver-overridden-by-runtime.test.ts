import rule from "../../server/src/rules/cgroup/cgroup-driver-overridden-by-runtime.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, FLAGS, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const releases = { kubelet: "1.34.1", containerd: "2.1.5" } as const;
const systemd = text`
	version = 3
	[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
	  SystemdCgroup = true
`;

testRule(rule, [
	{
		name: "the runtime says systemd, the file cgroupfs",
		assume: releases,
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: cgroupfs # since 2019
				#             ^^^^^^^^ info: cgroupDriver: cgroupfs has no effect: containerd answers systemd
			`,
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				#                 ~~~~ containerd answers systemd
			`,
		},
		fixed: [{ [KUBELET]: { contains: "cgroupDriver: systemd # since 2019" } }, { [KUBELET]: { lacks: "cgroupDriver" } }],
	},
	{
		name: "the runtime's default is cgroupfs",
		assume: releases,
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ^^^^^^^ info: containerd answers cgroupfs
			`),
			[CONTAINERD]: "version = 3\n",
		},
	},
	{
		name: "the default runtime decides, not the other one",
		assume: releases,
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ^^^^^^^ info: containerd answers cgroupfs
			`,
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  default_runtime_name = "crun"
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				    runtime_type = "io.containerd.runc.v2"
				    [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun.options]
				      BinaryName = "/usr/bin/crun"
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				    SystemdCgroup = true
			`,
		},
	},
	{
		name: "a flag in two words goes as a whole",
		assume: releases,
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--cgroup-driver cgroupfs --v=2"
				#                                     ^^^^^^^^ info: --cgroup-driver: cgroupfs has no effect
			`,
			[CONTAINERD]: systemd,
		},
		fixed: [{ [FLAGS]: 'KUBELET_KUBEADM_ARGS="--cgroup-driver systemd --v=2"\n' }, { [FLAGS]: 'KUBELET_KUBEADM_ARGS="--v=2"\n' }],
	},
	{
		name: "CRI-O answers too",
		assume: { kubelet: "1.31.0", crio: "1.31.2" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: cgroupfs
				#             ^^^^^^^^ info: CRI-O answers systemd
			`,
			[CRIO]: "[crio.runtime]\n",
		},
	},
	{ name: "equal", assume: releases, files: { [KUBELET]: kubeletFile("cgroupDriver: systemd"), [CONTAINERD]: systemd } },
	{ name: "nothing written in the kubelet", assume: releases, files: { [KUBELET]: kubeletFile(), [CONTAINERD]: systemd } },
	{
		name: "a kubelet that does not ask",
		assume: { kubelet: "1.30.1", containerd: "2.1.5" },
		files: { [KUBELET]: kubeletFile("cgroupDriver: cgroupfs"), [CONTAINERD]: systemd },
	},
	{
		name: "a runtime that does not answer",
		assume: { kubelet: "1.34.1", containerd: "1.7.24" },
		files: { [KUBELET]: kubeletFile("cgroupDriver: systemd"), [CONTAINERD]: "version = 2\n" },
	},
	{
		name: "releases unknown: those that ask are named",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: cgroupfs
				#             ^^^^^^^^ info: kubelet 1.31–1.36
			`,
			[CONTAINERD]: systemd,
		},
	},
	{
		name: "a template in the runtime's file",
		assume: releases,
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: cgroupfs"),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = {{ systemd_cgroup }}
			`,
		},
	},
]);
