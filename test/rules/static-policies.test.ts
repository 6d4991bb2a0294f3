import conflicting from "../../server/src/rules/keys/conflicting-settings.ts";
import companion from "../../server/src/rules/keys/missing-companion-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, KUBELET_UNIT, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(companion, [
	{
		name: "static CPUs without any that are reserved",
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cpuManagerPolicy: static
				#                 ^^^^^^ error: cpuManagerPolicy: static needs one of kubeReserved.cpu, systemReserved.cpu, reservedSystemCPUs, and none is set: kubelet does not start.
				kubeReserved: { cpu: 0m, memory: 1Gi }
			`),
		},
		fixed: [],
	},
	{ name: "CPUs of the kubelet", files: { [KUBELET]: kubeletFile("cpuManagerPolicy: static", "kubeReserved: { cpu: 500m }") } },
	{
		name: "CPUs by name",
		files: { [KUBELET]: kubeletFile("cpuManagerPolicy: static", 'reservedSystemCPUs: "0"') },
	},
	{
		name: "CPUs in a flag",
		files: {
			[KUBELET]: kubeletFile("cpuManagerPolicy: static"),
			[FLAGS]: flagsFile("--system-reserved=cpu=1"),
		},
	},
	{
		name: "CPUs in a drop-in",
		files: {
			[KUBELET]: kubeletFile("cpuManagerPolicy: static"),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			"etc/kubernetes/kubelet.conf.d/20-cpu.conf": kubeletFile("systemReserved: { cpu: 0.5 }").replace("0.5", '"0.5"'),
		},
	},
	{
		name: "a manager of CPUs that is switched off",
		assume: { kubelet: "1.20.0" },
		files: { [KUBELET]: kubeletFile("cpuManagerPolicy: static", "featureGates: { CPUManager: false }") },
	},
	{
		name: "the file may hold them, and nobody has it",
		files: {
			[KUBELET_UNIT]: "[Service]\nExecStart=/usr/bin/kubelet --config=/etc/kubelet.yaml --cpu-manager-policy=static\n",
		},
	},
	{
		name: "CPUs in a template",
		files: { [KUBELET]: kubeletFile("cpuManagerPolicy: static", "{% if cpu %}", "kubeReserved: { cpu: 1 }", "{% endif %}") },
	},
	{
		name: "static memory without a reservation",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memoryManagerPolicy: Static
				#                    ^^^^^^ error: memoryManagerPolicy: Static needs reservedMemory, which is not set: kubelet does not start.
			`,
		},
		fixed: [],
	},
	{
		name: "static memory where nothing is kept back, in a flag, and before it is on by default",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("memoryManagerPolicy: Static", "evictionHard: { nodefs.available: 10% }") },
	},
	{
		name: "static memory, reserved in a flag",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile("memoryManagerPolicy: Static"),
			[FLAGS]: flagsFile("--reserved-memory=0:memory=100Mi"),
		},
	},
	{
		name: "static memory before its manager is on by default",
		assume: { kubelet: "1.21.0" },
		files: { [KUBELET]: kubeletFile("memoryManagerPolicy: Static") },
	},
	{
		name: "options of a policy that takes none",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cpuManagerPolicyOptions: { full-pcpus-only: "true" }
				#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: cpuManagerPolicyOptions needs cpuManagerPolicy: static: kubelet does not start.
			`,
		},
		fixed: [{ [KUBELET]: { contains: "cpuManagerPolicy: static\n" } }],
		uncovers: ["missing-companion-key"],
	},
	{
		name: "options of nothing, and of a policy that takes them",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"cpuManagerPolicy: static",
				"cpuManagerPolicyOptions: { full-pcpus-only: 'true' }",
				"kubeReserved: { cpu: '1' }",
				"topologyManagerPolicyOptions: {}",
				"tracing: {}",
				"featureGates: { TopologyManagerPolicyOptions: false }",
			),
		},
	},
	{
		name: "options whose gate is off",
		assume: { kubelet: "1.27.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				topologyManagerPolicyOptions: { prefer-closest-numa-nodes: "true" }
				#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: topologyManagerPolicyOptions needs the feature gate TopologyManagerPolicyOptions, which is off
			`,
		},
		fixed: [],
	},
	{
		name: "graceful shutdown and tracing whose gates are off",
		assume: { kubelet: "1.31.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				shutdownGracePeriod: 30s
				#                    ^^^ error: shutdownGracePeriod: 30s needs the feature gate GracefulNodeShutdown, which is off
				shutdownGracePeriodCriticalPods: 10s
				#                                ^^^ error: shutdownGracePeriodCriticalPods: 10s needs the feature gate GracefulNodeShutdown
				tracing: { samplingRatePerMillion: 100 }
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: tracing needs the feature gate KubeletTracing, which is off
				featureGates: { GracefulNodeShutdown: false, GracefulNodeShutdownBasedOnPodPriority: false, KubeletTracing: false }
			`,
		},
	},
	{
		name: "shutdown by priority before its gate is on",
		assume: { kubelet: "1.23.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 30 }]
				#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: shutdownGracePeriodByPodPriority needs the feature gate GracefulNodeShutdownBasedOnPodPriority
			`,
		},
		fixed: [],
	},
]);

testRule(conflicting, [
	{
		name: "reserved memory that does not add up",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memoryManagerPolicy: Static
				#                    ~~~~~~ memoryManagerPolicy: Static is written here
				kubeReserved: { memory: 1Gi }
				systemReserved: { memory: 512Mi }
				reservedMemory:
				- numaNode: 0
				  limits:
				    memory: 1536Mi
				#           ^^^^^^ error: reservedMemory adds up to 1536Mi of memory, but kubeReserved, systemReserved and evictionHard to 1636Mi: under memoryManagerPolicy: Static kubelet does not start.
			`,
		},
		fixed: [{ [KUBELET]: { contains: "memory: 1636Mi\n" } }],
	},
	{
		name: "of two nodes, with a threshold of eviction",
		assume: { kubelet: "1.30.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				memoryManagerPolicy: Static
				#                    ~~~~~~ memoryManagerPolicy: Static is written here
				kubeReserved: { memory: 1Gi }
				evictionHard: { memory.available: 500Mi }
				reservedMemory:
				- { numaNode: 0, limits: { memory: 512Mi, hugepages-2Mi: 2Mi } }
				#                                  ^^^^^ error: reservedMemory adds up to 1Gi of memory, but kubeReserved, systemReserved and evictionHard to 1524Mi
				- { numaNode: 1, limits: { memory: 512Mi } }
			`,
		},
		fixed: [],
	},
	{
		name: "reserved memory that adds up",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"memoryManagerPolicy: Static",
				"kubeReserved: { memory: 1Gi }",
				"evictionHard: { memory.available: 512Mi }",
				"reservedMemory:",
				"- { numaNode: 0, limits: { memory: 1Gi } }",
				"- { numaNode: 1, limits: { memory: 0.5Gi } }",
			),
		},
	},
	{
		name: "nobody can tell what a percentage comes to",
		files: {
			[KUBELET]: kubeletFile(
				"memoryManagerPolicy: Static",
				"evictionHard: { memory.available: 5% }",
				"reservedMemory: [{ limits: { memory: 1Gi } }]",
			),
		},
	},
	{
		name: "no policy looks at it",
		files: { [KUBELET]: kubeletFile("reservedMemory: [{ limits: { memory: 1Gi } }]") },
	},
	{
		name: "reserved memory that stands there twice",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				reservedMemory:
				- limits: { memory: 1Gi }
				#                   ~~~ memory of NUMA node 0 is written here
				- numaNode: 0
				  limits: { hugepages-1Gi: 1Gi, memory: 2Gi }
				#                                       ^^^ error: memory of NUMA node 0 stands there twice: kubelet does not start.
				- { numaNode: 1, limits: { memory: 2Gi } }
			`,
		},
		fixed: [{ [KUBELET]: { contains: "limits: { hugepages-1Gi: 1Gi }\n" } }],
	},
	{
		name: "patterns of files for a log in JSON",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				logging:
				  format: json
				#         ~~~~ format: json is written here
				  vmodule: [{ filePattern: kubelet, verbosity: 5 }]
				#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: vmodule does not go together with format: json
			`,
		},
	},
	{
		name: "an age below zero is told by its own limit",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("imageMaximumGCAge: -1s") },
	},
]);
