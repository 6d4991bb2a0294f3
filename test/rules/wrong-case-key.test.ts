import rule from "../../server/src/rules/keys/wrong-case-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, CRIO, DOCKER, KUBEADM, KUBELET } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "the kubelet",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupdriver: systemd # as Docker has it
				^^^^^^^^^^^^ warning: "cgroupdriver" is written "cgroupDriver": kubelet minds the case, so it is ignored
			`,
		},
		fixed: [{ [KUBELET]: { contains: "\ncgroupDriver: systemd # as Docker has it\n" } }],
	},
	{
		name: "dockerd",
		files: {
			[DOCKER]: crlf(text`
				{
				  "Exec-Opts": ["native.cgroupdriver=systemd"]
				//^^^^^^^^^^^ error: "Exec-Opts" is written "exec-opts": dockerd minds the case and refuses the file
				}
			`),
		},
		fixed: [{ [DOCKER]: '{\r\n  "exec-opts": ["native.cgroupdriver=systemd"]\r\n}\r\n' }],
	},
	{
		name: "crictl",
		files: {
			[CRICTL]: text`
				Runtime-Endpoint: unix:///run/containerd/containerd.sock
				^^^^^^^^^^^^^^^^ error: runtime-endpoint
			`,
		},
	},
	{
		name: "the right one is there too: no fix",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: 50
				MaxPods: 60
				^^^^^^^ warning: maxPods
			`,
		},
		fixed: [],
	},
	{
		name: "containerd 1.x, in a table that it decodes",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				Disabled_Plugins = ["io.containerd.internal.v1.opt"]
				^^^^^^^^^^^^^^^^ warning: "Disabled_Plugins" is written "disabled_plugins": containerd minds the case
			`,
		},
	},
	{
		name: "containerd 2.x takes any case",
		assume: { containerd: "2.1.5" },
		files: { [CONTAINERD]: 'version = 2\nDisabled_Plugins = ["io.containerd.internal.v1.opt"]\n' },
	},
	{
		name: "releases unknown: those that mind are named",
		files: {
			[CONTAINERD]: text`
				version = 2
				Disabled_Plugins = ["io.containerd.internal.v1.opt"]
				^^^^^^^^^^^^^^^^ warning: containerd 1.6–1.7
			`,
		},
	},
	{
		name: "a plugin id minds the case on every release",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.CRI"]
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: io.containerd.grpc.v1.cri
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`,
		},
	},
	{
		name: "kubeadm refuses it since 1.31",
		assume: { kubeadm: "1.36.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				ImageRepository: registry.example.com/k8s
				^^^^^^^^^^^^^^^ error: kubeadm minds the case. kubeadm config validate refuses the file
			`,
		},
	},
	{ name: "CRI-O takes any case", files: { [CRIO]: '[Crio.Runtime]\nCgroup_Manager = "systemd"\n' } },
	{ name: "spelt rightly", files: { [DOCKER]: '{ "exec-opts": ["native.cgroupdriver=systemd"] }\n' } },
	{
		name: "a name of one's own",
		files: { [DOCKER]: '{ "runtimes": { "Nvidia": { "path": "/usr/bin/nvidia-container-runtime" } } }\n' },
	},
]);
