import rule from "../../server/src/rules/keys/conflicting-settings.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const DROP_IN = "etc/kubernetes/kubelet.conf.d/20-own.conf";

testRule(rule, [
	{
		name: "reserved CPUs and a reserved cgroup",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				reservedSystemCPUs: "0-1"
				#                   ^^^^^ error: reservedSystemCPUs: 0-1 does not go together with kubeReservedCgroup: /kubelet.slice: kubelet does not start.
				kubeReservedCgroup: /kubelet.slice
				#                   ~~~~~~~~~~~~~~ kubeReservedCgroup: /kubelet.slice is written here
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "reservedSystemCPUs" } }, { [KUBELET]: { lacks: "kubeReservedCgroup" } }],
	},
	{
		name: "the default of enforceNodeAllocatable holds pods",
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupsPerQOS: false
				#              ^^^^^ error: cgroupsPerQOS: false does not go together with enforceNodeAllocatable: pods
			`),
		},
		fixed: [{ [KUBELET]: { lacks: "cgroupsPerQOS" } }],
	},
	{
		name: "up to 1.30 none is too much as well",
		assume: { kubelet: "1.30.2" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupsPerQOS: false
				#              ^^^^^ error: does not go together with enforceNodeAllocatable: none
				enforceNodeAllocatable: [none]
				#                        ~~~~ enforceNodeAllocatable: none is written here
			`,
		},
	},
	{
		name: "none goes with nothing else, and nothing stands there twice",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enforceNodeAllocatable:
				- none
				# ^^^^ error: enforceNodeAllocatable: none does not go together with enforceNodeAllocatable: pods
				- pods
				# ~~~~ enforceNodeAllocatable: pods is written here
				- pods
				# ^^^^ error: enforceNodeAllocatable: pods stands there twice
			`,
		},
	},
	{
		name: "image thresholds: the default counts",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				imageGCHighThresholdPercent: 75
				#                            ^^ error: imageGCLowThresholdPercent: 80 must be less than imageGCHighThresholdPercent: 75
			`,
		},
		fixed: [],
	},
	{
		name: "more for critical pods than there is",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				shutdownGracePeriod: 10s
				#                    ~~~ shutdownGracePeriod: 10s is written here
				shutdownGracePeriodCriticalPods: 20s
				#                                ^^^ error: shutdownGracePeriodCriticalPods: 20s must not be more than shutdownGracePeriod: 10s
			`,
		},
	},
	{
		name: "over a drop-in and a flag",
		files: {
			[KUBELET]: kubeletFile(),
			[DROP_IN]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxParallelImagePulls: 5
				#                      ^ error: maxParallelImagePulls: 5 does not go together with --serialize-image-pulls=true
			`,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--serialize-image-pulls=true"
				#                                             ~~~~ --serialize-image-pulls=true is written here
			`,
		},
	},
	{
		name: "two periods by priority, in kubeadm's file",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				shutdownGracePeriod: 30s
				#                    ~~~ shutdownGracePeriod: 30s is written here
				shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 30 }]
				#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: shutdownGracePeriodByPodPriority does not go together with shutdownGracePeriod: 30s
			`,
		},
	},
	{
		name: "kubeadm takes each kind of document once",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				#     ~~~~~~~~~~~~~~~~~~~~ kind: ClusterConfiguration is written here
				---
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				#     ^^^^^^^^^^^^^^^^^^^^ error: kind: ClusterConfiguration stands there twice: kubeadm does not start.
				---
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: InitConfiguration
			`,
		},
		fixed: [],
	},
	{
		name: "what does go together",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"cgroupsPerQOS: false",
				"enforceNodeAllocatable: []",
				"maxParallelImagePulls: 5",
				"imageMaximumGCAge: 0s",
				"shutdownGracePeriod: 0s",
				"shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 30 }]",
				'reservedSystemCPUs: ""',
				"kubeReservedCgroup: /a",
			),
		},
	},
	{
		name: "the flag counts, not the file",
		files: {
			[KUBELET]: kubeletFile("cgroupsPerQOS: false"),
			[FLAGS]: flagsFile("--enforce-node-allocatable="),
		},
	},
	{ name: "in a template", files: { [KUBELET]: kubeletFile("imageGCHighThresholdPercent: {{ 75 }}") } },
]);
