import rule from "../../server/src/rules/cgroup/cgroup-driver-mismatch.ts";
import { testRule } from "../harness/rule-cases.ts";
import {
	CONTAINERD,
	CRI_DOCKERD_UNIT,
	CRIO,
	criDockerdUnit,
	DOCKER,
	DOCKER_UNIT,
	dockerUnit,
	FLAGS,
	flagsFile,
	KUBEADM,
	KUBELET,
	kubeletFile,
} from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const criDockerd = {
	[CRI_DOCKERD_UNIT]: criDockerdUnit,
	[DOCKER_UNIT]: dockerUnit,
	[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/cri-dockerd.sock"),
};
const systemdRunc = text`
	version = 2
	[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
	  runtime_type = "io.containerd.runc.v2"
	  options = { SystemdCgroup = true }
`;

testRule(rule, [
	{
		name: "CRI-O is on systemd by default, the kubelet on cgroupfs",
		assume: { kubelet: "1.27.3", crio: "1.27.1" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: cgroupfs
				#             ^^^^^^^^ error: CRI-O uses the systemd cgroup driver (cgroup_manager: systemd, by default)
			`,
			[CRIO]: '[crio.runtime]\nlog_level = "info"\n',
		},
		fixed: [
			{ [KUBELET]: { contains: "cgroupDriver: systemd" } },
			{ [CRIO]: { contains: 'cgroup_manager = "cgroupfs"' } },
			{ [KUBELET]: { contains: "cgroupDriver: systemd" } },
		],
	},
	{
		name: "CRI-O's drop-in counts, whatever its suffix, and the later one wins",
		assume: { kubelet: "1.27.3", crio: "1.27.1" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[CRIO]: '[crio.runtime]\ncgroup_manager = "systemd"\n',
			"etc/crio/crio.conf.d/10-first.conf": '[crio.runtime]\ncgroup_manager = "systemd"\n',
			"etc/crio/crio.conf.d/20-second.conf.bak": text`
				[crio.runtime]
				cgroup_manager = "cgroupfs"
				#                ^^^^^^^^^^ error: CRI-O uses the cgroupfs cgroup driver
				conmon_cgroup = "pod"
			`,
		},
	},
	{
		name: "CRI-O answers RuntimeConfig",
		assume: { kubelet: "1.33.1", crio: "1.33.0" },
		files: { [KUBELET]: kubeletFile("cgroupDriver: cgroupfs"), [CRIO]: "[crio.runtime]\n" },
	},
	{
		name: "CRI-O before 1.28 does not, so its default counts for an asking kubelet too",
		assume: { kubelet: "1.31.1", crio: "1.27.9" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: cgroupfs
				#             ^^^^^^^^ error: CRI-O uses the systemd
			`,
			[CRIO]: "[crio.runtime]\n",
		},
	},
	{
		name: "Docker on cgroupfs by its file, over cri-dockerd",
		assume: { kubelet: "1.29.0", docker: "26.1.5", "cri-dockerd": "0.3.12" },
		files: {
			...criDockerd,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[DOCKER]: text`
				{
				  "exec-opts": ["native.cgroupdriver=cgroupfs"]
				//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Docker uses the cgroupfs cgroup driver (native.cgroupdriver: cgroupfs), but the kubelet uses systemd
				}
			`,
		},
		fixed: [
			{ [DOCKER]: '{\n  "exec-opts": ["native.cgroupdriver=systemd"]\n}\n' },
			{ [KUBELET]: { contains: "cgroupDriver: cgroupfs" } },
			{ [DOCKER]: { contains: "native.cgroupdriver=systemd" } },
		],
	},
	{
		name: "Docker chooses systemd by itself on cgroup v2 with systemd",
		assume: { kubelet: "1.29.0", docker: "26.1.5", "cri-dockerd": "0.3.12", cgroup: "v2", init: "systemd" },
		files: { ...criDockerd, [KUBELET]: kubeletFile("cgroupDriver: systemd"), [DOCKER]: '{ "log-level": "info" }\n' },
	},
	{
		name: "Docker chooses cgroupfs by itself on cgroup v1",
		assume: { kubelet: "1.29.0", docker: "26.1.5", "cri-dockerd": "0.3.12", cgroup: "v1", init: "systemd" },
		files: {
			...criDockerd,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[DOCKER]: text`
				{
				  "log-level": "info"
				//^^^^^^^^^^^ error: Docker uses the cgroupfs cgroup driver (native.cgroupdriver: cgroupfs, by default)
				}
			`,
		},
		fixed: [
			{ [DOCKER]: '{\n  "log-level": "info",\n  "exec-opts": ["native.cgroupdriver=systemd"]\n}\n' },
			{ [KUBELET]: { contains: "cgroupDriver: cgroupfs" } },
			{ [DOCKER]: { contains: "native.cgroupdriver=systemd" } },
		],
	},
	{
		name: "Docker's choice with the cgroup mode unknown: a warning that names the mode",
		assume: { kubelet: "1.29.0", docker: "26.1.5", "cri-dockerd": "0.3.12" },
		files: {
			...criDockerd,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[DOCKER]: text`
				{
				  "log-level": "info"
				//^^^^^^^^^^^ warning: cgroup v1
				}
			`,
		},
		// A kubelet on cgroupfs would be wrong on cgroup v2.
		uncovers: ["cgroup-driver-mismatch"],
	},
	{
		name: "Docker's option in any case and with blanks",
		assume: { kubelet: "1.29.0", docker: "26.1.5", "cri-dockerd": "0.3.12" },
		files: {
			...criDockerd,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[DOCKER]: '{ "exec-opts": ["native.cgroupDriver = systemd "] }\n',
		},
	},
	{
		name: "dockershim: Docker's flag counts",
		assume: { kubelet: "1.23.9", docker: "20.10.24" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[DOCKER_UNIT]: text`
				[Service]
				Type=notify
				ExecStart=/usr/bin/dockerd -H fd:// --exec-opt native.cgroupdriver=cgroupfs
				#                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Docker uses the cgroupfs
			`,
		},
		fixed: [
			{ [DOCKER_UNIT]: { contains: "--exec-opt native.cgroupdriver=systemd\n" } },
			{ [KUBELET]: { contains: "cgroupDriver: cgroupfs" } },
			{ [DOCKER_UNIT]: { contains: "--exec-opt native.cgroupdriver=systemd\n" } },
		],
	},
	{
		name: "cri-dockerd from 0.3.17 on answers RuntimeConfig",
		assume: { kubelet: "1.34.0", docker: "28.5.0", "cri-dockerd": "0.3.17" },
		files: {
			...criDockerd,
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[DOCKER]: '{ "exec-opts": ["native.cgroupdriver=cgroupfs"] }\n',
		},
	},
	{
		name: "kubeadm writes systemd where its file says nothing",
		assume: { kubeadm: "1.29.4", kubelet: "1.29.4", containerd: "1.7.24" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta3
				kind: InitConfiguration
				nodeRegistration:
				  criSocket: unix:///run/containerd/containerd.sock
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				#~~~~~~~~~
				kind: KubeletConfiguration
			`.replace("#~~~~~~~~~\n", "~~~~~~~~~~ cgroupDriver is systemd, by default\n"),
			[CONTAINERD]: text`
				version = 2
				^^^^^^^ error: but the kubelet uses systemd
			`,
		},
	},
	{
		name: "a kubeadm file before 1.22 leaves the kubelet on cgroupfs",
		assume: { kubeadm: "1.21.4", kubelet: "1.21.4", containerd: "1.6.20" },
		files: {
			[KUBEADM]:
				"apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n---\napiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterConfiguration\n",
			[CONTAINERD]: "version = 2\n",
		},
	},
	{
		name: "releases unknown: a warning that names those that do not ask",
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
				#                             ^^^^^ warning: containerd 1.6–1.7
			`,
		},
	},
	{
		name: "releases unknown, nothing written in containerd: one finding all the same",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ~~~~~~~ cgroupDriver is systemd
			`,
			[CONTAINERD]: text`
				version = 2
				^^^^^^^ warning: containerd 1.6–1.7
			`,
		},
	},
	{
		name: "a value in a template is not known",
		assume: { kubelet: "1.30.4", containerd: "1.7.24" },
		files: { [KUBELET]: kubeletFile("cgroupDriver: {{ cgroup_driver }}"), [CONTAINERD]: systemdRunc },
	},
	{
		name: "in a template what is not written is not known either",
		assume: { kubelet: "1.30.4", containerd: "1.7.24" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[CONTAINERD]:
				'{% if gpu %}\nversion = 2\n{% endif %}\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "{{ pause }}"\n',
		},
	},
	{
		name: "a file that does not parse gets no verdict",
		assume: { kubelet: "1.30.4", containerd: "1.7.24" },
		files: { [KUBELET]: kubeletFile("cgroupDriver: systemd"), [CONTAINERD]: "version = 2\n[plugins\n" },
	},
	{
		name: "CRI switched off: that is the finding",
		assume: { kubelet: "1.30.4", containerd: "1.7.24" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n',
		},
	},
	{
		name: "loose files of one folder",
		assume: { kubelet: "1.30.4", containerd: "1.7.24" },
		files: {
			"kubelet.yaml": kubeletFile("cgroupDriver: systemd"),
			"containerd.toml": text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
				#                             ^^^^^ error: but the kubelet uses systemd (kubelet.yaml)
			`,
		},
	},
]);
