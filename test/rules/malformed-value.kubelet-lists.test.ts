import rule from "../../server/src/rules/keys/malformed-value.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "taints",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				registerWithTaints:
				- key: Example.com/gpu
				#      ^^^^^^^^^^^^^^^ error: registerWithTaints key: Example.com/gpu is not a label key
				  value: "yes, please"
				#        ^^^^^^^^^^^^^ error: registerWithTaints value: yes, please is not a label value
				  effect: NoSchedule
				- key: ""
				#      ^^ error: registerWithTaints key: "" is not a label key
				  effect: NoExecute
				  timeAdded: "2026-01-01T00:00:00Z"
				#            ^^^^^^^^^^^^^^^^^^^^^^ error: registerWithTaints timeAdded: 2026-01-01T00:00:00Z is not for you to write
				- key: a/b/c
				#      ^^^^^ error: registerWithTaints key: a/b/c is not a label key
				- key: a..b/c
				#      ^^^^^^ error: is not a label key
				- key: -gpu
				#      ^^^^ error: is not a label key
			`,
		},
		fixed: [
			{
				[KUBELET]: text`
					apiVersion: kubelet.config.k8s.io/v1beta1
					kind: KubeletConfiguration
					registerWithTaints:
					- key: Example.com/gpu
					  value: "yes, please"
					  effect: NoSchedule
					- key: ""
					  effect: NoExecute
					- key: a/b/c
					- key: a..b/c
					- key: -gpu
				`,
			},
		],
		safe: [true],
	},
	{
		name: "taints as they should be, and more than 63 characters",
		assume: { kubelet: "1.23.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				registerWithTaints:
				- { key: node-role.kubernetes.io/control-plane, effect: NoSchedule, timeAdded: null }
				- { key: My_name.1, value: "", effect: PreferNoSchedule }
				- { key: a.b-c.d/X, value: a_B.c-1, effect: NoExecute }
				- { key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }
				- { key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is not a label key
			`,
		},
	},
	{
		name: "a kubelet that does not read the taints of its file",
		assume: { kubelet: "1.22.9" },
		files: { [KUBELET]: kubeletFile("registerWithTaints:", "- { key: a b, timeAdded: now }") },
	},
	{
		name: "taints that a flag takes the place of",
		files: {
			[KUBELET]: kubeletFile("registerWithTaints:", "- { key: a b }"),
			[FLAGS]: flagsFile("--register-with-taints=a=b:NoSchedule"),
		},
	},
	{
		name: "reserved memory of nothing, or in no unit of Kubernetes",
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				reservedMemory:
				- numaNode: 0
				  limits:
				    memory: 0
				#           ^ error: reservedMemory memory: 0 is not a quantity of Kubernetes other than 0, such as 1Gi: kubelet does not start.
				    hugepages-2Mi: 0.0Gi
				#                  ^^^^^ error: reservedMemory hugepages-2Mi: 0.0Gi is not a quantity
				- numaNode: 1
				  limits:
				    memory: 1GB
				#           ^^^ error: reservedMemory memory: 1GB is not a quantity
			`),
		},
		fixed: [{ [KUBELET]: { contains: "memory: 1G\r\n" } }],
	},
	{
		name: "reserved memory as it should be, and before there was any",
		assume: { kubelet: "1.20.0" },
		files: { [KUBELET]: kubeletFile("reservedMemory:", "- limits: { memory: 0 }") },
	},
	{
		name: "images that need no credentials",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				imagePullCredentialsVerificationPolicy: NeverVerifyAllowlistedImages
				preloadedImagesVerificationAllowlist:
				- registry.example/team/app
				- registry.example:5000/team/*
				- localhost/app
				- docker.io/library/nginx
				- registry.example/*/app
				# ^^^^^^^^^^^^^^^^^^^^^^ error: preloadedImagesVerificationAllowlist: registry.example/*/app is not an image with its registry
				- "/*"
				# ^^^^ error: /* is not an image
				- registry.example/app:1.0
				# ^^^^^^^^^^^^^^^^^^^^^^^^ error: registry.example/app:1.0 is not an image
				- nginx
				# ^^^^^ error: nginx is not an image
				- " registry.example/app"
				# ^^^^^^^^^^^^^^^^^^^^^^^ error: is not an image
				- docker.io/nginx
				# ^^^^^^^^^^^^^^^ error: is not an image
			`,
		},
		fixed: [
			{ [KUBELET]: { contains: "- registry.example/app\n- nginx" } },
			{ [KUBELET]: { contains: '- docker.io/library/nginx\n- " registry' } },
			{ [KUBELET]: { contains: '- "registry.example/app"\n' } },
			{ [KUBELET]: { contains: '"\n- docker.io/library/nginx\n' } },
		],
	},
	{
		name: "shares of memory, a range that falls, the root cgroup, an endpoint of HTTP",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				qosReserved:
				  memory: "50"
				#         ^^^^ error: qosReserved memory: 50 is not a percentage from 0% to 100%, in whole numbers
				reservedSystemCPUs: 3-1,8
				#                   ^^^^^ error: reservedSystemCPUs: 3-1,8 is not a list of CPUs whose ranges rise
				cgroupRoot: /
				systemCgroups: /
				#              ^ error: systemCgroups: / is not a cgroup other than the root
				tracing:
				  endpoint: http://collector:4317
				#           ^^^^^^^^^^^^^^^^^^^^^ error: endpoint: http://collector:4317 is not an endpoint of gRPC
				podLogsDir: /var/lög
				#           ^^^^^^^^ error: is not an absolute path in ASCII
			`,
		},
		fixed: [{ [KUBELET]: { contains: 'memory: "50%"\n' } }],
	},
	{
		name: "the same as they should be",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBELET]: kubeletFile(
				"qosReserved: { memory: 100% }",
				"reservedSystemCPUs: 1-1,3-8",
				"cgroupRoot: /",
				"systemCgroups: /system",
				"tracing: { endpoint: 'unix:///run/otel.sock' }",
				"podLogsDir: /",
			),
		},
	},
	{
		name: "older kubelets take a range that falls for an empty one",
		assume: { kubelet: "1.26.0" },
		files: { [KUBELET]: kubeletFile("reservedSystemCPUs: 3-1") },
	},
	{
		name: "cgroups by the names of systemd's units",
		assume: { kubelet: "1.36.3", containerd: "1.7.24" },
		files: {
			[CONTAINERD]: "version = 2\n",
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				cgroupRoot: /apps.slice/apps-k8s.slice
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: cgroupRoot: /apps.slice/apps-k8s.slice is not a cgroup without .slice
				enforceNodeAllocatable: [pods, system-reserved-compressible]
				systemReservedCgroup: /system.slice
			`,
		},
		fixed: [{ [KUBELET]: { contains: "cgroupRoot: /apps/k8s\n" } }],
	},
	{
		name: "cgroups that are no limits, and no tree",
		assume: { kubelet: "1.30.0" },
		files: {
			[KUBELET]: kubeletFile(
				"cgroupDriver: systemd",
				"cgroupsPerQOS: false",
				"enforceNodeAllocatable: [none]",
				"cgroupRoot: /apps.slice",
				"kubeReservedCgroup: /system.slice/kubelet.service",
			),
		},
	},
	{
		name: "under cgroupfs they are paths",
		assume: { kubelet: "1.30.0" },
		files: { [KUBELET]: kubeletFile("cgroupRoot: /apps.slice") },
	},
	{
		name: "the runtime says which driver it is",
		assume: { kubelet: "1.36.3", containerd: "2.1.9" },
		files: {
			[CONTAINERD]: "version = 3\n",
			[KUBELET]: kubeletFile("cgroupDriver: systemd", "cgroupRoot: /apps.slice"),
		},
	},
	{
		name: "a runtime that nobody knows says which driver it is",
		assume: { kubelet: "1.36.3" },
		files: { [KUBELET]: kubeletFile("cgroupDriver: systemd", "cgroupRoot: /apps.slice") },
	},
	{
		name: "in a template",
		files: {
			[KUBELET]: kubeletFile(
				"registerWithTaints:",
				"- key: '{{ taint key }}'",
				"reservedMemory:",
				"- limits: { memory: {{ memory }} }",
			),
		},
	},
]);
