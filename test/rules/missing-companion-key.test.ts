import rule from "../../server/src/rules/keys/missing-companion-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "reserving for a cgroup without a name",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enforceNodeAllocatable:
				- pods
				- kube-reserved
				# ^^^^^^^^^^^^^ error: enforceNodeAllocatable: kube-reserved needs kubeReservedCgroup, which is not set: kubelet does not start.
			`,
		},
		fixed: [],
	},
	{
		name: "a flag that holds both halves of the list",
		files: {
			[KUBELET]: kubeletFile("kubeReservedCgroup: /kube.slice"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--enforce-node-allocatable=pods,kube-reserved,system-reserved"
				#                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: enforceNodeAllocatable: system-reserved needs systemReservedCgroup
			`,
		},
	},
	{
		name: "system cgroups without a root",
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				systemCgroups: /system.slice
				#              ^^^^^^^^^^^^^ error: systemCgroups: /system.slice needs cgroupRoot
			`),
		},
	},
	{
		name: "a gate that is off by default",
		assume: { kubelet: "1.34.2" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				crashLoopBackOff:
				  maxContainerRestartPeriod: 60s
				#                            ^^^ error: maxContainerRestartPeriod: 60s needs the feature gate KubeletCrashLoopBackOffMax, which is off
			`,
		},
		fixed: [],
	},
	{
		name: "a gate that somebody turned off",
		assume: { kubelet: "1.33.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  NodeSwap: false
				memorySwap:
				  swapBehavior: LimitedSwap
				#               ^^^^^^^^^^^ error: swapBehavior: LimitedSwap needs the feature gate NodeSwap
			`,
		},
		fixed: [{ [KUBELET]: { contains: "NodeSwap: true" } }],
	},
	{
		name: "an allowlist without its policy",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				imagePullCredentialsVerificationPolicy: AlwaysVerify
				preloadedImagesVerificationAllowlist: [registry.example/a]
				#                                     ^^^^^^^^^^^^^^^^^^^^ error: needs imagePullCredentialsVerificationPolicy: NeverVerifyAllowlistedImages
			`,
		},
		fixed: [{ [KUBELET]: { contains: "imagePullCredentialsVerificationPolicy: NeverVerifyAllowlistedImages" } }],
	},
	{
		name: "a soft threshold without its grace period",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				evictionSoft:
				  memory.available: 500Mi
				#                   ^^^^^ error: evictionSoft memory.available needs evictionSoftGracePeriod.memory.available
				  nodefs.available: 10%
				evictionSoftGracePeriod:
				  nodefs.available: 2m
			`,
		},
	},
	{
		name: "thresholds and periods as flags",
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--eviction-soft=memory.available<500Mi"
				#                                     ^^^^^^^^^^^^^^^^^^^^^^ error: evictionSoft memory.available needs
			`,
		},
	},
	{
		name: "taints without a key",
		assume: { kubelet: "1.30.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				registerWithTaints:
				- effect: NoSchedule
				# ^^^^^^ error: registerWithTaints needs registerWithTaints.[].key, which is not set: kubelet does not start.
				  value: gpu
				- { key: null, effect: NoExecute }
				#   ^^^ error: registerWithTaints needs registerWithTaints.[].key
				- { key: gpu }
			`,
		},
		fixed: [],
	},
	{
		name: "taints without a key, for a kubelet that does not read them",
		assume: { kubelet: "1.22.0" },
		files: { [KUBELET]: kubeletFile("registerWithTaints: [{ effect: NoSchedule }]") },
	},
	{
		name: "everything is there",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"enforceNodeAllocatable: [pods, kube-reserved]",
				"kubeReservedCgroup: /kube.slice",
				"systemCgroups: /system.slice",
				"cgroupRoot: /",
				"memorySwap:",
				"  swapBehavior: LimitedSwap",
				"cpuCFSQuotaPeriod: 100ms",
				"evictionSoft:",
				"  memory.available: 500Mi",
				"evictionSoftGracePeriod:",
				"  memory.available: 1m",
				"serverTLSBootstrap: true",
			),
		},
	},
	{
		name: "in a template",
		files: {
			[KUBELET]: kubeletFile(
				"systemCgroups: /system.slice",
				"evictionSoft:",
				"  memory.available: 500Mi",
				"{% if root %}",
				"cgroupRoot: /",
				"{% endif %}",
			),
		},
	},
]);
