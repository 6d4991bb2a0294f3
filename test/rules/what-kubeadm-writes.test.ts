import conflicting from "../../server/src/rules/keys/conflicting-settings.ts";
import malformed from "../../server/src/rules/keys/malformed-value.ts";
import companion from "../../server/src/rules/keys/missing-companion-key.ts";
import unknownValue from "../../server/src/rules/keys/unknown-value.ts";
import outOfRange from "../../server/src/rules/keys/value-out-of-range.ts";
import locked from "../../server/src/rules/kubelet/locked-feature-gate.ts";
import unknownGate from "../../server/src/rules/kubelet/unknown-feature-gate.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

/** A kubeadm file with a KubeletConfiguration of some lines behind a document of a kind. */
const withKubelet = (kind: string, ...lines: readonly string[]): string =>
	[`apiVersion: kubeadm.k8s.io/v1beta4`, `kind: ${kind}`, "---", kubeletFile(...lines)].join("\n");

testRule(outOfRange, [
	{
		name: "what kubeadm would write, beside a file that is in force",
		files: {
			[KUBELET]: kubeletFile("maxPods: 110"),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: -1
				#        ^^ error: maxPods is -1, but kubelet takes 0 and more: it does not start.
				containerLogMaxFiles: 1
				#                     ^ error: containerLogMaxFiles is 1
			`,
		},
	},
	{
		name: "each file says its own",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: -2
				#        ^^ error: maxPods is -2
			`,
			[KUBEADM]: withKubelet("InitConfiguration", "maxPods: 0"),
		},
	},
	{
		name: "the release of the kubelet decides",
		assume: { kubelet: "1.35.0" },
		files: { [KUBELET]: kubeletFile(), [KUBEADM]: withKubelet("ClusterConfiguration", "imageMinimumGCAge: -1s") },
	},
	{
		name: "a flag wins over what kubeadm writes",
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: withKubelet("ClusterConfiguration", "maxPods: -1"),
			[FLAGS]: flagsFile("--max-pods=110"),
		},
	},
	{
		name: "a flag is told once",
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: withKubelet("ClusterConfiguration"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--max-pods=-1"
				#                                ^^ error: --max-pods is -1
			`,
		},
	},
	{
		name: "kubeadm join ignores it",
		files: { [KUBELET]: kubeletFile(), [KUBEADM]: withKubelet("JoinConfiguration", "maxPods: -1") },
	},
	{
		name: "in a template",
		files: { [KUBELET]: kubeletFile(), [KUBEADM]: withKubelet("ClusterConfiguration", "maxPods: {{ -1 }}") },
	},
]);

testRule(malformed, [
	{
		name: "values that kubeadm would write, beside a file that is in force",
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				evictionHard:
				  memory.available: 1GB
				#                   ^^^ error: evictionHard memory.available: 1GB is not a threshold
				containerRuntimeEndpoint: tcp://127.0.0.1
				#                         ^^^^^^^^^^^^^^^ error: is no socket the kubelet can use
			`,
		},
		fixed: [{ [KUBEADM]: { contains: "memory.available: 1G\n" } }],
	},
]);

testRule(unknownValue, [
	{
		name: "words that kubeadm would write, beside a file that is in force",
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				hairpinMode: hairpin
				#            ^^^^^^^ error: hairpinMode does not take "hairpin"
				kubeReserved: { cpus: 100m }
				#               ^^^^ error: kubeReserved does not take "cpus"
			`,
		},
	},
]);

testRule(conflicting, [
	{
		name: "what kubeadm would write does not go together with a flag",
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				reservedSystemCPUs: "0"
				#                   ^^^ error: reservedSystemCPUs: 0 does not go together with --kube-reserved-cgroup=/kube
			`,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--kube-reserved-cgroup=/kube"
				#                                            ~~~~~ --kube-reserved-cgroup=/kube is written here
			`,
		},
	},
]);

testRule(companion, [
	{
		name: "what kubeadm would write lacks what it needs",
		files: {
			[KUBELET]: kubeletFile("systemReservedCgroup: /system"),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enforceNodeAllocatable: [pods, system-reserved]
				#                              ^^^^^^^^^^^^^^^ error: enforceNodeAllocatable: system-reserved needs systemReservedCgroup
			`,
		},
	},
	{
		name: "static CPUs that kubeadm would write, and a flag that reserves some",
		files: {
			[KUBELET]: kubeletFile(),
			[KUBEADM]: withKubelet("ClusterConfiguration", "cpuManagerPolicy: static"),
			[FLAGS]: flagsFile("--kube-reserved=cpu=1"),
		},
	},
]);

testRule(locked, [
	{
		name: "a gate that kubeadm would write, beside a file that is in force",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile("featureGates: { NodeSwap: true }"),
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates: { NodeSwap: false }
				#                         ^^^^^ error: NodeSwap is locked to true
			`,
		},
	},
]);

testRule(unknownGate, [
	{
		name: "a gate that kubeadm would write, beside a file that has it too",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates: { Bogus: true }
				#                      ^^^^ warning: Bogus is no feature gate that the kubelet knows
			`,
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				featureGates: { Bogus: true }
				#                      ^^^^ warning: Bogus is no feature gate that the kubelet knows
			`,
		},
	},
]);
