import rule from "../../server/src/rules/keys/unknown-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CRIO, DOCKER, DOCKER_UNIT, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "the kubelet reads any driver but systemd as cgroupfs",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: Systemd
				#             ^^^^^^^ warning: cgroupDriver does not take "Systemd"; kubelet reads it as cgroupfs. It takes systemd, cgroupfs
			`,
		},
		fixed: [{ [KUBELET]: { contains: "cgroupDriver: systemd\n" } }],
	},
	{
		name: "typographic quotes in a value",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: “systemd”
				#             ^^^^^^^^^ warning: cgroupDriver does not take
			`,
		},
	},
	{
		name: "CRI-O minds the case of the value",
		files: {
			[CRIO]: text`
				[crio.runtime]
				cgroup_manager = "Systemd"
				#                ^^^^^^^^^ error: CRI-O does not start
			`,
		},
		fixed: [{ [CRIO]: { contains: 'cgroup_manager = "systemd"' } }],
	},
	{
		name: "CRI-O takes no empty one",
		files: {
			[CRIO]: text`
				[crio.runtime]
				cgroup_manager = ""
				#                ^^ error: cgroup_manager does not take ""
			`,
		},
		fixed: [],
	},
	{
		name: "dockerd's driver",
		files: {
			[DOCKER]: crlf(text`
				{
				  "exec-opts": ["native.cgroupdriver=sytemd"]
				//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: native.cgroupdriver does not take "sytemd": dockerd does not start
				}
			`),
		},
		fixed: [{ [DOCKER]: { contains: '["native.cgroupdriver=systemd"]' } }],
	},
	{
		name: "dockerd's flag",
		files: {
			[DOCKER_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/dockerd --exec-opt=native.cgroupdriver=Systemd
				#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: dockerd does not start
			`,
		},
		fixed: [{ [DOCKER_UNIT]: { contains: "--exec-opt=native.cgroupdriver=systemd\n" } }],
	},
	{
		name: "swap that is unlimited: gone with 1.30",
		assume: { kubelet: "1.30.1" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memorySwap:
				  swapBehavior: UnlimitedSwap
				#               ^^^^^^^^^^^^^ error: It takes NoSwap, LimitedSwap
			`,
		},
	},
	{
		name: "swap that is unlimited, before",
		assume: { kubelet: "1.29.0" },
		files: { [KUBELET]: kubeletFile("memorySwap:", "  swapBehavior: UnlimitedSwap") },
	},
	{
		name: "swap on a guessed release: those that refuse it are named",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memorySwap:
				  swapBehavior: UnlimitedSwap
				#               ^^^^^^^^^^^^^ warning: kubelet 1.30–1.36
			`,
		},
	},
	{
		name: "policies of the kubelet",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cpuManagerPolicy: Static
				#                 ^^^^^^ error: cpuManagerPolicy
				memoryManagerPolicy: static
				#                    ^^^^^^ error: memoryManagerPolicy
				topologyManagerPolicy: single-numa
				#                      ^^^^^^^^^^^ error: topologyManagerPolicy
				topologyManagerScope: node
				#                     ^^^^ error: topologyManagerScope
				kubeReserved: { cpu: 500m }
				reservedMemory: [{ limits: { memory: 100Mi } }]
			`,
		},
	},
	{
		name: "the flag counts, not the file",
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: Systemd"),
			[FLAGS]: flagsFile("--cgroup-driver=systemd"),
		},
	},
	{ name: "empty is the default", files: { [KUBELET]: kubeletFile('cgroupDriver: ""', 'cpuManagerPolicy: ""') } },
	{
		name: "words that are taken",
		files: { [KUBELET]: kubeletFile("cgroupDriver: cgroupfs", "cpuManagerPolicy: static", "hairpinMode: none") },
	},
	{
		name: "dockerd's option with blanks and in any case",
		files: { [DOCKER]: '{ "exec-opts": [" Native.cgroupDriver = systemd "] }\n' },
	},
	{
		name: "in a template",
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: {{ driver }}"),
			[DOCKER]: '{ "exec-opts": ["native.cgroupdriver={{ driver }}"] }\n',
		},
	},
]);
