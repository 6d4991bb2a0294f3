import rule from "../../server/src/rules/keys/malformed-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "reserved resources",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				kubeReserved:
				  memory: 1 GB
				#         ^^^^ error: kubeReserved memory: 1 GB is not a quantity of Kubernetes from 0 on, such as 500m, 10M or 1Gi: kubelet does not start.
				  cpu: "-1"
				#      ^^^^ error: kubeReserved cpu: -1 is not a quantity
				systemReserved:
				  memory: 512mi
				#         ^^^^^ error: systemReserved memory: 512mi is not a quantity
			`,
		},
		fixed: [{ [KUBELET]: { contains: "memory: 1G\n" } }, { [KUBELET]: { contains: "memory: 512Mi\n" } }],
	},
	{
		name: "thresholds of eviction",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				evictionHard:
				  memory.available: 100MB
				#                   ^^^^^ error: evictionHard memory.available: 100MB is not a threshold
				  nodefs.available: 200%
				#                   ^^^^ error: is not a percentage up to 100%
				  imagefs.available: "0"
				#                    ^^^ error: is not a threshold
				evictionMinimumReclaim:
				  memory.available: 0Mi
				  nodefs.available: -1Gi
				#                   ^^^^ error: is not a quantity from 0 on such as 500Mi, or a percentage
			`),
		},
	},
	{
		name: "before 1.36 nobody is known to look at percentages above 100",
		assume: { kubelet: "1.30.0" },
		files: { [KUBELET]: kubeletFile("evictionHard:", "  memory.available: 200%") },
	},
	{
		name: "durations, of the file and in flags",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				syncFrequency: 1 m
				#              ^^^ error: syncFrequency: 1 m is not a duration such as 30s or 1h30m: kubelet does not start.
				authentication:
				  webhook:
				    cacheTTL: 2min
				#             ^^^^ error: cacheTTL: 2min is not a duration
				evictionSoft:
				  memory.available: 1Gi
				evictionSoftGracePeriod:
				  memory.available: "90"
				#                   ^^^^ error: evictionSoftGracePeriod memory.available: 90 is not a duration
			`,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--file-check-frequency=20sec --kube-reserved=memory=1GB"
				#                                            ^^^^^ error: --file-check-frequency: 20sec is not a duration
				#                                                                  ^^^^^^^^^^ error: kubeReserved memory: 1GB is not a quantity
			`,
		},
	},
	{
		name: "CPUs, a path, a socket, an address",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				reservedSystemCPUs: 0-1;4
				#                   ^^^^^ error: reservedSystemCPUs: 0-1;4 is not a list of CPUs
				podLogsDir: /var/log/../pods/
				#           ^^^^^^^^^^^^^^^^^ error: is not an absolute path
				containerRuntimeEndpoint: unix://run/containerd/containerd.sock
				#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is not a socket with its full path
				clusterDNS: [10.96.0.10, foo]
				#                        ^^^ warning: clusterDNS: foo is not an IP address: kubelet writes a line to its log and goes on without it.
				containerLogMaxSize: 10MiB
				#                    ^^^^^ error: containerLogMaxSize: 10MiB is not a quantity
			`,
		},
	},
	{
		name: "values as they should be",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"kubeReserved: { cpu: 200m, memory: 0.5Gi, ephemeral-storage: 1e9, pid: '1000' }",
				"evictionHard: { memory.available: 5%, nodefs.available: '0%', pid.available: 10Mi }",
				"syncFrequency: 1m0.5s",
				"imageMinimumGCAge: '0'",
				"reservedSystemCPUs: 0,2-3",
				"podLogsDir: /var/log/..pods/own",
				"containerRuntimeEndpoint: unix:///run/a.sock",
				"clusterDNS: ['fd00::10', 10.96.0.10]",
				"containerLogMaxSize: '-1'",
			),
		},
	},
	{
		name: "what is put in later",
		files: {
			[KUBELET]: kubeletFile("clusterDNS: ['%CLUSTER_DNS%']", "syncFrequency: $SYNC"),
			[FLAGS]: flagsFile("--system-reserved=cpu=$CPU,memory=1Gi"),
		},
	},
	{
		name: "in a template",
		files: { [KUBELET]: kubeletFile("kubeReserved:", "  memory: {{ reserved }}", "syncFrequency: '{{ x }}'") },
	},
]);
