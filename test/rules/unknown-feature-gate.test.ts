import rule from "../../server/src/rules/kubelet/unknown-feature-gate.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "gone long ago",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  DynamicKubeletConfig: false
				#                       ^^^^^ warning: DynamicKubeletConfig is a feature gate of older kubelets: this one does not start with it (OpenShift's writes a line to its log and goes on).
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "DynamicKubeletConfig" } }],
		safe: [true],
	},
	{
		name: "a name that never was, where all names are known",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  MemoryQos: true
				#            ^^^^ warning: MemoryQos is no feature gate that the kubelet knows: this one does not start with it (OpenShift's writes a line to its log and goes on). Did you mean MemoryQoS?
				  Bogus: true
				#        ^^^^ warning: Bogus is no feature gate that the kubelet knows
			`),
		},
		fixed: [
			{ [KUBELET]: { contains: "MemoryQoS: true" } },
			{ [KUBELET]: { lacks: "MemoryQos" } },
			{ [KUBELET]: { lacks: "Bogus" } },
		],
	},
	{
		name: "on the command line",
		assume: { kubelet: "1.35.1" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--feature-gates=StatefulSetAutoDeletePVC=true"
				#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: StatefulSetAutoDeletePVC is a feature gate of older kubelets: on the command line, this one does not start with it.
			`,
		},
		fixed: [{ [FLAGS]: { contains: 'KUBELET_KUBEADM_ARGS=""' } }],
	},
	{
		name: "on the command line of one that is not known to refuse it",
		assume: { kubelet: "1.24.17" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--feature-gates=RuntimeClass=true"
				#                                     ^^^^^^^^^^^^^^^^^ warning: RuntimeClass is a feature gate of older kubelets: this one does not start with it (OpenShift
			`,
		},
	},
	{
		name: "a gate of later releases",
		assume: { kubelet: "1.24.17" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  MemoryQoS: true
				  UserNamespacesSupport: true
				#                        ^^^^ warning: UserNamespacesSupport is a feature gate of newer kubelets, from 1.28 on: this one does not start with it (OpenShift
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "UserNamespacesSupport" } }],
	},
	{
		name: "the same, where nobody said which kubelet it is",
		files: { [KUBELET]: kubeletFile("featureGates:", "  PodsAPI: true", "  WorkloadAwarePreemption: true") },
	},
	{
		name: "a gate that a patch may have brought to an earlier release",
		assume: { kubelet: "1.30.14" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  AllowDNSOnlyNodeCSR: true", "  SystemdWatchdog: false") },
	},
	{
		name: "a gate that began beta, long before it did",
		assume: { kubelet: "1.28.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  SystemdWatchdog: false
				#                  ^^^^^ warning: SystemdWatchdog is a feature gate of newer kubelets, from 1.32 on:
			`,
		},
	},
	{
		name: "the first release without a gate",
		assume: { kubelet: "1.26.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  PodOverhead: true
				#              ^^^^ warning: PodOverhead is a feature gate of older kubelets:
				  CSIMigration: true
				  KubeletCredentialProviders: true
			`,
		},
	},
	{
		name: "and the last one with it",
		assume: { kubelet: "1.25.16" },
		files: {
			[KUBELET]: kubeletFile("featureGates:", "  PodOverhead: true", "  DynamicKubeletConfig: false", "  SuspendJob: true"),
		},
	},
	{
		name: "no word about another gate that this release does not have",
		assume: { kubelet: "1.24.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  EventedPLEGs: true
				#               ^^^^ warning: EventedPLEGs is no feature gate that the kubelet knows:
				  NodeSwaps: true
				#            ^^^^ warning: Did you mean NodeSwap?
			`,
		},
		fixed: [
			{ [KUBELET]: { lacks: "EventedPLEGs" } },
			{ [KUBELET]: { contains: "NodeSwap: true" } },
			{ [KUBELET]: { lacks: "NodeSwaps" } },
		],
	},
	{
		name: "a release that still has it",
		assume: { kubelet: "1.24.0" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  DynamicKubeletConfig: false", "  IPv6DualStack: true") },
	},
	{
		name: "releases whose names are not all known",
		assume: { kubelet: "1.16.15" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  Bogus: true", "  NodeSwap: false") },
	},
	{
		name: "a release to come",
		assume: { kubelet: "1.37.0" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  Bogus: true") },
	},
	{
		name: "names that are known",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  AllAlpha: false", "  MemoryQoS: true", "  WatchListClient: true") },
	},
]);
