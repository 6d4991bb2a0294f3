import rule from "../../server/src/rules/pause/pause-flag-without-effect.ts";
import { testRule } from "../harness/rule-cases.ts";
import {
	CONTAINERD,
	CRI_DOCKERD_UNIT,
	CRIO,
	DOCKER,
	FLAGS,
	flagsFile,
	KUBELET,
	KUBELET_UNIT,
	kubeletFile,
} from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const kubelet = { [KUBELET]: kubeletFile() };
const sandbox = (image: string): string => `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "${image}"\n`;

testRule(rule, [
	{
		name: "another repository than containerd's",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=mirror.example.com/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: does not choose the pause image: containerd uses registry.k8s.io/pause:3.9 (sandbox_image in etc/containerd/config.toml)
			`,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.9"
				#                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~ sandbox_image is registry.k8s.io/pause:3.9
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: 'sandbox_image = "mirror.example.com/pause:3.9"' } },
			{ [FLAGS]: flagsFile("--pod-infra-container-image=registry.k8s.io/pause:3.9") },
		],
	},
	{
		name: "another repository than CRI-O's default",
		assume: { kubelet: "1.29.0", crio: "1.29.0" },
		files: {
			...kubelet,
			[FLAGS]: crlf(text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=mirror.example.com/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRI-O uses its default, since no pause_image is written (etc/crio/crio.conf)
			`),
			[CRIO]: "[crio.image]\n",
		},
		fixed: [
			{ [CRIO]: { contains: 'pause_image = "mirror.example.com/pause:3.9"' } },
			{ [FLAGS]: { contains: "--pod-infra-container-image=registry.k8s.io/pause:3.9" } },
		],
	},
	{
		name: "another tag, on a containerd that does not pin",
		assume: { kubelet: "1.29.0", containerd: "1.7.2" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=registry.k8s.io/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: that one may fall to the kubelet's image garbage collection
			`,
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.8"),
		},
	},
	{
		name: "another tag, on 1.6 before it pins",
		assume: { kubelet: "1.27.0", containerd: "1.6.21" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=registry.k8s.io/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: garbage
			`,
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.6"),
		},
	},
	{
		name: "another tag, and the image is pinned",
		assume: { kubelet: "1.29.0", containerd: "1.7.3" },
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--pod-infra-container-image=registry.k8s.io/pause:3.9"),
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.8"),
		},
	},
	{
		name: "another tag, pinned from 1.6.22 on",
		assume: { kubelet: "1.27.0", containerd: "1.6.22" },
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--pod-infra-container-image=registry.k8s.io/pause:3.9"),
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.6"),
		},
	},
	{
		name: "the same image",
		assume: { kubelet: "1.29.0", containerd: "1.7.2" },
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--pod-infra-container-image=registry.k8s.io/pause:3.9"),
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.9"),
		},
	},
	{
		name: "dockershim takes the flag's",
		assume: { kubelet: "1.23.0", docker: "20.10.24" },
		files: { ...kubelet, [DOCKER]: "{}\n", [FLAGS]: flagsFile("--pod-infra-container-image=mirror.example.com/pause:3.6") },
	},
	{
		name: "since 1.35 the flag itself is the error",
		assume: { kubelet: "1.35.0", containerd: "2.1.5" },
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--pod-infra-container-image=mirror.example.com/pause:3.9"),
			[CONTAINERD]: "version = 3\n",
		},
	},
	{
		name: "releases unknown: those that take the flag are named",
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=mirror.example.com/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: kubelet 1.27–1.34
			`,
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.9"),
		},
	},
	{
		name: "a template's image",
		assume: { kubelet: "1.29.0", containerd: "1.7.2" },
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--pod-infra-container-image={{ pause_image }}"),
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.9"),
		},
	},
	{
		name: "containerd unknown, another tag: those that do not pin are named",
		assume: { kubelet: "1.28.4" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=registry.k8s.io/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: (with containerd 1.6–1.6.21, 1.7–1.7.2)
			`,
			[CONTAINERD]: sandbox("registry.k8s.io/pause:3.8"),
		},
	},
	{
		name: "containerd unknown and nothing written: one finding, and no image to guess",
		assume: { kubelet: "1.28.4" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=reg.corp.example/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: containerd uses its default, since no sandbox_image is written (etc/containerd/config.toml).
			`,
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~ No sandbox_image is written
				  enable_selinux = false
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'sandbox_image = "reg.corp.example/pause:3.9"' } }],
	},
	{
		name: "what kubeadm writes by itself, beside a default that is a guess",
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--pod-infra-container-image=registry.k8s.io/pause:3.9"),
			[CONTAINERD]: "version = 2\n",
		},
	},
	{
		name: "flags of a unit: the last one counts; names of version 3",
		assume: { kubelet: "1.34.2", containerd: "2.1.9" },
		files: {
			...kubelet,
			[KUBELET_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/kubelet --pod-infra-container-image=a.example/pause:1 --pod-infra-container-image b.example/pause:1
				#                                                                                                    ^^^^^^^^^^^^^^^^^ warning: containerd uses registry.k8s.io/pause:3.10 (sandbox in
			`,
			[CONTAINERD]:
				"version = 3\n[plugins.'io.containerd.cri.v1.images'.pinned_images]\n  sandbox = 'registry.k8s.io/pause:3.10'\n",
		},
	},
	{
		name: "cri-dockerd has a flag of its own",
		assume: { kubelet: "1.30.4", docker: "27.5.1", "cri-dockerd": "0.3.16" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--pod-infra-container-image=reg.corp.example/pause:3.9"
				#                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Docker uses registry.k8s.io/pause:3.9 (--pod-infra-container-image in
			`,
			[DOCKER]: '{ "exec-opts": ["native.cgroupdriver=cgroupfs"] }\n',
			[CRI_DOCKERD_UNIT]: "[Service]\nExecStart=/usr/bin/cri-dockerd --pod-infra-container-image=registry.k8s.io/pause:3.9\n",
		},
	},
	{
		name: "no flag",
		assume: { kubelet: "1.29.0", containerd: "1.7.2" },
		files: { ...kubelet, [FLAGS]: flagsFile("--v=2"), [CONTAINERD]: sandbox("reg.corp.example/pause:3.9") },
	},
]);
