import rule from "../../server/src/rules/keys/unknown-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "words of every kind",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				authorization:
				  mode: webhook
				#       ^^^^^^^ error: mode does not take "webhook": kubelet does not start. It takes AlwaysAllow, Webhook.
				configMapAndSecretChangeDetectionStrategy: Watches
				#                                          ^^^^^^^ error: It takes Get, Cache, Watch
				tlsMinVersion: TLS12
				#              ^^^^^ error: tlsMinVersion
				tlsCipherSuites: [TLS_AES_128_GCM_SHA256, FOO]
				#                                         ^^^ error: tlsCipherSuites does not take "FOO": kubelet does not start. It takes TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256, ….
				logging:
				  format: yaml
				#         ^^^^ error: format
				memoryReservationPolicy: Tiered
				#                        ^^^^^^ error: It takes None, TieredReservation
				imagePullCredentialsVerificationPolicy: Never
				#                                       ^^^^^ error: imagePullCredentialsVerificationPolicy
				runOnce: true
				#        ^^^^ error: runOnce does not take "true": kubelet does not start. It takes false.
			`,
		},
	},
	{
		name: "signals and resources",
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				evictionHard:
				  memory.availble: 100Mi
				# ^^^^^^^^^^^^^^^ error: evictionHard does not take "memory.availble"
				kubeReserved:
				  storage: 1Gi
				# ^^^^^^^ error: kubeReserved does not take "storage": kubelet does not start. It takes cpu, memory, ephemeral-storage, pid.
			`),
		},
		fixed: [],
	},
	{
		name: "what is enforced, and taints",
		assume: { kubelet: "1.31.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				enforceNodeAllocatable:
				- pod
				# ^^^ error: enforceNodeAllocatable does not take "pod"
				- kube-reserved-compressible
				# ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: It takes none, pods, system-reserved, kube-reserved
				registerWithTaints:
				- key: a
				  effect: noSchedule
				#         ^^^^^^^^^^ error: registerWithTaints effect does not take "noSchedule": kubelet does not start. It takes NoSchedule, PreferNoSchedule, NoExecute.
			`,
		},
	},
	{
		name: "a list in a flag",
		files: {
			[KUBELET]: kubeletFile("enforceNodeAllocatable: [bogus]"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--enforce-node-allocatable=pods,kube"
				#                                                ^^^^^^^^^ error: enforceNodeAllocatable does not take "kube"
			`,
		},
	},
	{
		name: "a release that does not know the key ignores it",
		assume: { kubelet: "1.30.0" },
		files: { [KUBELET]: kubeletFile("imagePullCredentialsVerificationPolicy: Never", "runOnce: true") },
	},
	{
		name: "words of newer releases, where nobody stated which it is",
		files: { [KUBELET]: kubeletFile("memorySwap: { swapBehavior: NoSwap }") },
	},
	{
		name: "marks for a script to replace",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile('topologyManagerPolicy: "%POLICY%"', "hairpinMode: <mode>") },
	},
	{
		name: "words that are taken",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"authorization: { mode: AlwaysAllow }",
				"tlsCipherSuites: [TLS_RSA_WITH_AES_128_CBC_SHA]",
				"enforceNodeAllocatable: [pods]",
				"evictionHard: { pid.available: 10% }",
				"runOnce: false",
				"logging: { format: json }",
			),
		},
	},
	{
		name: "kinds of memory that cannot be reserved, and shares of something else",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				reservedMemory:
				- limits: { cpu: 1, memory: 1Gi, hugepages-2Mi: 2Mi }
				#           ^^^ error: reservedMemory does not take "cpu": kubelet does not start. It takes memory, hugepages-<size>.
				qosReserved: { cpu: 50%, memory: 50% }
				#              ^^^ error: qosReserved does not take "cpu": kubelet does not start. It takes memory.
			`,
		},
		fixed: [],
	},
	{
		name: "kinds of memory, for a kubelet that does not look",
		assume: { kubelet: "1.20.0" },
		files: { [KUBELET]: kubeletFile("reservedMemory: [{ limits: { cpu: 1 } }]") },
	},
	{
		name: "hidden metrics of another release than the one before",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				showHiddenMetricsForVersion: "1.34"
				#                            ^^^^^^ error: showHiddenMetricsForVersion does not take "1.34": kubelet does not start. It takes 1.35.
			`,
		},
		fixed: [{ [KUBELET]: { contains: 'showHiddenMetricsForVersion: "1.35"\n' } }],
	},
	{
		name: "hidden metrics of the release before",
		assume: { kubelet: "1.35.2" },
		files: { [KUBELET]: kubeletFile('showHiddenMetricsForVersion: "1.34"') },
	},
	{
		name: "hidden metrics, where nobody stated the release",
		files: { [KUBELET]: kubeletFile('showHiddenMetricsForVersion: "1.20"') },
	},
	{
		name: "taints that a flag takes the place of",
		files: {
			[KUBELET]: kubeletFile("registerWithTaints: [{ key: a, effect: noSchedule }]"),
			[FLAGS]: flagsFile("--register-with-taints=a=b:NoSchedule"),
		},
	},
]);
