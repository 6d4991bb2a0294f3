import rule from "../../server/src/rules/keys/unknown-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a key of a newer dockerd, and nothing of what is in it",
		assume: { docker: "20.10.24" },
		files: {
			[DOCKER]: text`
				{
				  "proxies": { "http-proxy": "http://p.example.com:3128" },
				//^^^^^^^^^ error: "proxies" is known from dockerd 23.0 on: this release refuses the file
				  "log-format": ""
				//^^^^^^^^^^^^ error: "log-format" is known from dockerd 25.0 on
				}
			`,
		},
		fixed: [],
	},
	{
		name: "dockerd reads no further than the top and proxies",
		assume: { docker: "20.10.24" },
		files: {
			[DOCKER]: text`
				{
				  "runtimes": { "a": { "path": "/a", "runtimeType": "io.containerd.runc.v2" } },
				//                                   ^^^^^^^^^^^^^ warning: "runtimeType" is known from dockerd 24.0 on: this release ignores it
				  "http-proxy": "http://p.example.com:3128"
				//^^^^^^^^^^^^ error: "http-proxy" is known from dockerd 23.0 on: this release refuses the file
				}
			`,
		},
	},
	{
		name: "a key of a newer kubelet",
		assume: { kubelet: "1.28.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				imageMaximumGCAge: 24h
				^^^^^^^^^^^^^^^^^ warning: "imageMaximumGCAge" is known from kubelet 1.29 on: this release ignores it
			`,
		},
	},
	{
		name: "a newer key that says nothing",
		assume: { kubelet: "1.28.0" },
		files: { [KUBELET]: kubeletFile("imageMaximumGCAge: 0s") },
	},
	{
		name: "a guessed release may know it",
		files: { [KUBELET]: kubeletFile("imageMaximumGCAge: 24h"), [DOCKER]: '{ "log-format": "json" }\n' },
	},
	{
		name: "two misspellings of one key: nobody can tell which is meant",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPod: 50
				^^^^^^ warning: Did you mean "maxPods"?
				maxPodss: 60
				^^^^^^^^ warning: Did you mean "maxPods"?
			`,
		},
		fixed: [],
	},
	{
		name: "the driver as a key of its own becomes an option",
		files: {
			[DOCKER]: text`
				{
				  "cgroup-driver": "systemd",
				//^^^^^^^^^^^^^^^ error: Did you mean "exec-opts: native.cgroupdriver=…"?
				  "debug": true
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"exec-opts": ["native.cgroupdriver=systemd"]' } }],
		safe: [false],
	},
	{
		name: "words for a key of another file",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroup-driver: systemd
				^^^^^^^^^^^^^ warning: Did you mean "cgroupDriver"?
				constructor: x
				^^^^^^^^^^^ warning: is ignored.
			`,
		},
	},
	{
		name: "a misplaced SystemdCgroup has a rule of its own",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\nSystemdCgroup = true\n',
		},
	},
]);
