import rule from "../../server/src/rules/keys/value-out-of-range.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a port that is none",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				healthzPort: 99999
				#            ^^^^^ error: healthzPort is 99999, but kubelet takes 0 to 65535: it does not start.
			`,
		},
		fixed: [],
	},
	{
		name: "numbers of every kind",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods: -1
				#        ^^ error: takes 0 and more
				nodeLeaseDurationSeconds: -5
				#                         ^^ error: takes 1 and more
				imageGCHighThresholdPercent: 101
				#                            ^^^ error: takes 0 to 100
				oomScoreAdj: -1001
				#            ^^^^^ error: takes -1000 to 1000
				containerLogMaxFiles: 1
				#                     ^ error: takes 2 and more
				containerLogMaxWorkers: 0
				#                       ^ error: takes 1 and more
				containerLogMonitorInterval: 2500ms
				#                            ^^^^^^ error: takes 3s and more
				memoryThrottlingFactor: 1.5
				#                       ^^^ error: takes more than 0, up to 1
				shutdownGracePeriod: 500ms
				#                    ^^^^^ error: takes 1s and more
				userNamespaces:
				  idsPerPod: 70000
				#            ^^^^^ error: takes multiples of 65536 up to 4294967295
				crashLoopBackOff:
				  maxContainerRestartPeriod: 10m
				#                            ^^^ error: takes 1s to 300s
				cpuCFSQuotaPeriod: 500us
				#                  ^^^^^ error: takes 1ms to 1s
			`),
		},
	},
	{
		name: "the kubelet before 1.26 takes shorter periods",
		assume: { kubelet: "1.25.0" },
		files: { [KUBELET]: kubeletFile("cpuCFSQuotaPeriod: 500us") },
	},
	{
		name: "nobody knows the release: those that refuse it are named",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				imageMinimumGCAge: -5m
				#                  ^^^ warning: kubelet 1.36
			`,
		},
	},
	{
		name: "a flag",
		files: {
			[KUBELET]: kubeletFile("maxPods: 110"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--max-pods=-3"
				#                                ^^ error: --max-pods is -3
			`,
		},
	},
	{
		name: "in kubeadm's file",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				port: 70000
				#     ^^^^^ error: port is 70000
			`,
		},
	},
	{
		name: "a control plane that this kubeadm is too new for",
		assume: { kubeadm: "1.36.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				kubernetesVersion: v1.20.0
				#                  ^^^^^^^ error: kubernetesVersion is v1.20.0, but kubeadm takes v1.35.0 and more: it does not start.
			`,
		},
	},
	{
		name: "an old control plane, where nobody stated the release of kubeadm",
		files: { [KUBEADM]: "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nkubernetesVersion: v1.20.0\n" },
	},
	{
		name: "how much is logged and traced",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				logging: { verbosity: 2147483648 }
				#                     ^^^^^^^^^^ error: verbosity is 2147483648, but kubelet takes 0 to 2147483647
				tracing: { samplingRatePerMillion: 1000001 }
				#                                  ^^^^^^^ error: samplingRatePerMillion is 1000001, but kubelet takes 0 to 1000000
			`,
		},
	},
	{
		name: "how much may be logged and traced",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("logging: { verbosity: 2147483647 }", "tracing: { samplingRatePerMillion: 1000000 }") },
	},
	{
		name: "zero means that nothing is written",
		files: {
			[KUBELET]: kubeletFile("port: 0", "nodeLeaseDurationSeconds: 0", "shutdownGracePeriod: 0s", "imageMinimumGCAge: 0s"),
		},
	},
	{ name: "zero that is a value", files: { [KUBELET]: kubeletFile("healthzPort: 0", "imageGCLowThresholdPercent: 0") } },
	{
		name: "the flag counts, not the file",
		files: { [KUBELET]: kubeletFile("maxPods: -1"), [FLAGS]: flagsFile("--max-pods=110") },
	},
	{ name: "in a template", files: { [KUBELET]: kubeletFile("maxPods: {{ -1 }}") } },
]);
