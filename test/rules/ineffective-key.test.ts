import rule from "../../server/src/rules/keys/ineffective-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "a flag's name as a key of daemon.json",
		files: {
			[DOCKER]: text`
				{
				  "registry-mirror": ["https://mirror.example.com"]
				//^^^^^^^^^^^^^^^^^ warning: dockerd decodes registry-mirror, and nothing happens: what counts is registry-mirrors
				}
			`,
		},
		fixed: [{ [DOCKER]: '{\n  "registry-mirrors": ["https://mirror.example.com"]\n}\n' }],
	},
	{
		name: "the other flags' names",
		files: {
			[DOCKER]: text`
				{
				  "host": ["fd://"],
				//^^^^^^ warning: hosts
				  "exec-opt": ["native.cgroupdriver=systemd"],
				//^^^^^^^^^^ warning: exec-opts
				  "storage-opt": ["dm.basesize=20G"],
				//^^^^^^^^^^^^^ warning: storage-opts
				  "insecure-registry": ["192.0.2.0/24"]
				//^^^^^^^^^^^^^^^^^^^ warning: insecure-registries
				}
			`,
		},
		uncovers: ["unknown-value"],
	},
	{
		name: "a proxy at the top",
		assume: { docker: "26.1.5" },
		files: {
			[DOCKER]: crlf(text`
				{
				  "http-proxy": "http://proxy.example.com:3128"
				//^^^^^^^^^^^^ warning: what counts is proxies.http-proxy
				}
			`),
		},
		fixed: [{ [DOCKER]: { contains: '"proxies"' } }],
	},
	{
		name: "what counts is there already: no fix",
		files: {
			[DOCKER]: text`
				{
				  "registry-mirrors": ["https://one.example.com"],
				  "registry-mirror": ["https://two.example.com"]
				//^^^^^^^^^^^^^^^^^ warning: registry-mirrors
				}
			`,
		},
		fixed: [],
	},
	{
		name: "the kubelet's iptables mark since 1.28",
		assume: { kubelet: "1.29.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				iptablesMasqueradeBit: 15
				^^^^^^^^^^^^^^^^^^^^^ warning: kubelet decodes iptablesMasqueradeBit, and nothing happens.
			`,
		},
		fixed: [],
	},
	{
		name: "before 1.28 it counts",
		assume: { kubelet: "1.27.0" },
		files: { [KUBELET]: kubeletFile("iptablesMasqueradeBit: 15") },
	},
	{
		name: "its default, as a tool writes it",
		assume: { kubelet: "1.29.0" },
		files: { [KUBELET]: kubeletFile("iptablesMasqueradeBit: 14") },
	},
	{
		name: "releases unknown: those in which it does nothing are named",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				iptablesDropBit: 3
				^^^^^^^^^^^^^^^ warning: kubelet 1.28–1.36
			`,
		},
	},
	{
		name: "[grpc] of containerd in a version 4 file",
		assume: { containerd: "2.3.1" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[grpc]
				  address = "/srv/containerd.sock"
				# ^^^^^^^ warning: what counts is plugins."io.containerd.server.v1.grpc".address
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "io.containerd.server.v1.grpc" } }],
	},
	{
		name: "[grpc] in a version 3 file",
		assume: { containerd: "2.3.1" },
		files: { [CONTAINERD]: 'version = 3\n[grpc]\naddress = "/srv/containerd.sock"\n' },
	},
	{
		name: "[grpc] with what a default dump writes",
		assume: { containerd: "2.3.1" },
		files: { [CONTAINERD]: 'version = 4\n[grpc]\nuid = 0\ntcp_address = ""\n' },
	},
	{
		name: "keys that count",
		files: { [DOCKER]: '{ "registry-mirrors": [], "proxies": { "http-proxy": "http://proxy.example.com:3128" } }\n' },
	},
	{
		name: "a default as another tool writes it",
		assume: { kubelet: "1.34.4" },
		files: { [KUBELET]: kubeletFile("streamingConnectionIdleTimeout: 4h0m0s") },
	},
	{
		name: "an entry of disabled_plugins that switches nothing off",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.grpc.v1.*", "io.containerd.cri.v1.images", "io.containerd.internal.v1.opt"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^ info: disabled_plugins holds whole ids: "io.containerd.grpc.v1.*" switches nothing off.
				#                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: which this containerd does not have
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: '= ["io.containerd.cri.v1.images", "io.containerd.internal.v1.opt"]' } },
			{ [CONTAINERD]: { contains: '= ["io.containerd.grpc.v1.*", "io.containerd.internal.v1.opt"]' } },
		],
		safe: [true, true],
	},
	{
		name: "2.x has those plugins, and a file without a version is another rule's",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: 'version = 3\ndisabled_plugins = ["io.containerd.cri.v1.images"]\n' },
	},
	{
		name: "the entry of a file without a version",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'disabled_plugins = ["io.containerd.cri.v1.images"]\n' },
	},
]);
