import rule from "../../server/src/rules/cgroup/cgroup-v1-refused.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "by default since 1.35",
		assume: { kubelet: "1.35.2", cgroup: "v1" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				^^^^^^^^^^ error: failCgroupV1 is true (the default since kubelet 1.35)
				kind: KubeletConfiguration
				maxPods: 50
			`,
		},
		fixed: [
			{
				[KUBELET]: text`
					apiVersion: kubelet.config.k8s.io/v1beta1
					kind: KubeletConfiguration
					maxPods: 50
					failCgroupV1: false
				`,
			},
		],
	},
	{
		name: "written",
		assume: { kubelet: "1.33.0", cgroup: "v1" },
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				failCgroupV1: true
				#             ^^^^ error: failCgroupV1 is true (written)
			`),
		},
		fixed: [{ [KUBELET]: { contains: "failCgroupV1: false\r\n" } }],
	},
	{
		name: "a drop-in allows it",
		assume: { kubelet: "1.36.0", cgroup: "v1" },
		files: {
			[KUBELET]: kubeletFile("failCgroupV1: true"),
			[FLAGS]: flagsFile("--config-dir=/etc/kubernetes/kubelet.conf.d"),
			"etc/kubernetes/kubelet.conf.d/20-old.conf": kubeletFile("failCgroupV1: false"),
		},
	},
	{ name: "allowed", assume: { kubelet: "1.36.0", cgroup: "v1" }, files: { [KUBELET]: kubeletFile("failCgroupV1: false") } },
	{ name: "not yet the default", assume: { kubelet: "1.34.9", cgroup: "v1" }, files: { [KUBELET]: kubeletFile() } },
	{
		name: "a release without the key",
		assume: { kubelet: "1.30.0", cgroup: "v1" },
		files: { [KUBELET]: kubeletFile("failCgroupV1: true") },
	},
	{ name: "cgroup v2", assume: { kubelet: "1.36.0", cgroup: "v2" }, files: { [KUBELET]: kubeletFile("failCgroupV1: true") } },
	{
		name: "nobody knows the cgroup version",
		assume: { kubelet: "1.36.0" },
		files: { [KUBELET]: kubeletFile("failCgroupV1: true") },
	},
	{ name: "written by nobody, on a guessed release", assume: { cgroup: "v1" }, files: { [KUBELET]: kubeletFile() } },
	{
		name: "written, on a guessed release",
		assume: { cgroup: "v1" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				failCgroupV1: true
				#             ^^^^ warning: kubelet 1.31–1.36
			`,
		},
	},
	{
		name: "processes that would be killed together",
		assume: { kubelet: "1.36.0", cgroup: "v1" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				failCgroupV1: false
				singleProcessOOMKill: false
				#                     ^^^^^ error: with singleProcessOOMKill: false it does not start
			`,
		},
		fixed: [{ [KUBELET]: "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfailCgroupV1: false\n" }],
	},
	{
		name: "processes that are killed one by one",
		assume: { kubelet: "1.34.0", cgroup: "v1" },
		files: { [KUBELET]: kubeletFile("singleProcessOOMKill: true") },
	},
	{
		name: "a release that does not know how to kill them together",
		assume: { kubelet: "1.31.0", cgroup: "v1" },
		files: { [KUBELET]: kubeletFile("singleProcessOOMKill: false") },
	},
	{
		name: "processes that are killed together on cgroup v2",
		assume: { kubelet: "1.36.0", cgroup: "v2" },
		files: { [KUBELET]: kubeletFile("singleProcessOOMKill: false") },
	},
	{
		name: "in a template",
		assume: { kubelet: "1.36.0", cgroup: "v1" },
		files: { [KUBELET]: kubeletFile("failCgroupV1: {{ fail_v1 }}") },
	},
]);
