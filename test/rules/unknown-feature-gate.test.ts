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
				#                       ^^^^^ warning: DynamicKubeletConfig is a feature gate of older kubelets: this one writes a line to its log and goes on without it.
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
				#            ^^^^ warning: MemoryQos is no feature gate that the kubelet knows: it writes a line to its log and goes on without it. Did you mean MemoryQoS?
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
				#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: StatefulSetAutoDeletePVC is a feature gate of older kubelets: on the command line this one does not start with it.
			`,
		},
		fixed: [{ [FLAGS]: { contains: 'KUBELET_KUBEADM_ARGS=""' } }],
	},
	{
		name: "on the command line of one that is not known to refuse it",
		assume: { kubelet: "1.31.14" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--feature-gates=CSIMigration=true"
				#                                     ^^^^^^^^^^^^^^^^^ warning: CSIMigration is a feature gate of older kubelets
			`,
		},
	},
	{
		name: "a release that still has it",
		assume: { kubelet: "1.24.0" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  DynamicKubeletConfig: false", "  IPv6DualStack: true") },
	},
	{
		name: "a release whose names are not all known",
		assume: { kubelet: "1.33.0" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  Bogus: true") },
	},
	{
		name: "names that are known",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  AllAlpha: false", "  MemoryQoS: true", "  WatchListClient: true") },
	},
]);
