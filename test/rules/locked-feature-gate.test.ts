import rule from "../../server/src/rules/kubelet/locked-feature-gate.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a stable feature cannot be turned off",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  KubeletCgroupDriverFromCRI: false
				#                             ^^^^^ error: KubeletCgroupDriverFromCRI is locked to true: the kubelet does not start with false.
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "KubeletCgroupDriverFromCRI" } }],
		safe: [true],
	},
	{
		name: "a gate that others depend on",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  GracefulNodeShutdown: false
				#                       ^^^^^ error: GracefulNodeShutdown is off, but GracefulNodeShutdownBasedOnPodPriority, WindowsGracefulNodeShutdown is on and needs it
				  NodeLogQuery: true
			`),
		},
		fixed: [{ [KUBELET]: { lacks: "GracefulNodeShutdown: false" } }],
	},
	{
		name: "the others are off as well",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"featureGates:",
				"  GracefulNodeShutdown: false",
				"  GracefulNodeShutdownBasedOnPodPriority: false",
				"  WindowsGracefulNodeShutdown: false",
			),
		},
	},
	{
		name: "in a flag, one of several",
		assume: { kubelet: "1.35.0" },
		files: {
			[KUBELET]: kubeletFile("featureGates:", "  NodeSwap: true"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--feature-gates=MemoryQoS=true,NodeSwap=false --v=2"
				#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: NodeSwap is locked to true
			`,
		},
		fixed: [{ [FLAGS]: { contains: '"--feature-gates=MemoryQoS=true --v=2"' } }],
	},
	{
		name: "alone in a flag",
		assume: { kubelet: "1.35.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--feature-gates=NodeSwap=false --v=2"
				#                                     ^^^^^^^^^^^^^^ error: NodeSwap is locked to true
			`,
		},
		fixed: [{ [FLAGS]: { contains: 'KUBELET_KUBEADM_ARGS="--v=2"' } }],
	},
	{
		name: "in releases that still let it off: those that do not are named",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  NodeSwap: false
				#           ^^^^^ warning: kubelet 1.34–1.36
			`,
		},
	},
	{
		name: "before it was locked",
		assume: { kubelet: "1.31.14" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  KubeletCgroupDriverFromCRI: false", "  GracefulNodeShutdown: false") },
	},
	{
		name: "a gate of an old release that was locked there",
		assume: { kubelet: "1.24.17" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  CSIMigrationOpenStack: false
				#                        ^^^^^ error: CSIMigrationOpenStack is locked to true: the kubelet does not start with false.
				  CSIMigrationAWS: false
				  ExpandCSIVolumes: false
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "CSIMigrationOpenStack" } }],
	},
	{
		name: "in the release before it was locked",
		assume: { kubelet: "1.23.17" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  CSIMigrationOpenStack: false", "  IndexedJob: false") },
	},
	{
		name: "a gate that is locked off on its way out",
		assume: { kubelet: "1.28.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates:
				  ExperimentalHostUserNamespaceDefaulting: true
				#                                          ^^^^ error: ExperimentalHostUserNamespaceDefaulting is locked to false: the kubelet does not start with true.
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "ExperimentalHost" } }],
	},
	{
		name: "a gate that left: it is no locked one any more",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  CSIMigrationOpenStack: false") },
	},
	{
		name: "set to the value it is locked to",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  NodeSwap: true"), [FLAGS]: flagsFile("--feature-gates=NodeSwap=true") },
	},
	{
		name: "in a template",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  NodeSwap: {{ false }}") },
	},
]);
