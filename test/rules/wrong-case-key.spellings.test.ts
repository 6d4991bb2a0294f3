import rule from "../../server/src/rules/keys/wrong-case-key.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const old = { containerd: "1.7.24" } as const;

testRule(rule, [
	{
		name: "below the top: the kubelet, and dockerd where it checks names",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				authentication:
				  Anonymous:
				# ^^^^^^^^^ warning: "Anonymous" is written "anonymous"
				    enabled: false
			`,
			[DOCKER]: text`
				{
				  "proxies": { "HTTP-proxy": "http://proxy.example:3128" },
				//             ^^^^^^^^^^^^ error: "HTTP-proxy" is written "http-proxy"
				  "debug": true
				}
			`,
		},
		fixed: [
			{ [DOCKER]: { contains: '"proxies": { "http-proxy": "http://proxy.example:3128" },\n  "debug": true\n' } },
			{ [KUBELET]: { contains: "\n  anonymous:\n    enabled: false\n" } },
		],
	},
	{
		name: "what dockerd decodes below its own keys, in any case",
		files: { [DOCKER]: '{ "builder": { "GC": { "Enabled": true } }, "features": { "BuildKit": true } }\n' },
	},
	{
		name: "containerd 1.x: the CRI's table and a runtime's options",
		assume: old,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  Sandbox_Image = "registry.k8s.io/pause:3.9"
				# ^^^^^^^^^^^^^ warning: "Sandbox_Image" is written "sandbox_image"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				    runtime_type = "io.containerd.runc.v2"
				    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				      Binaryname = "/usr/bin/crun"
				#     ^^^^^^^^^^ warning: "Binaryname" is written "BinaryName"
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: '\n  sandbox_image = "registry.k8s.io/pause:3.9"\n' } },
			{ [CONTAINERD]: { contains: '\n      BinaryName = "/usr/bin/crun"\n' } },
		],
	},
	{
		name: "containerd 1.x takes four spellings of a key; of SystemdCgroup another rule speaks",
		assume: old,
		files: {
			[CONTAINERD]: text`
				version = 2
				OOM_SCORE = 0
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				    binaryname = "/usr/bin/crun"
				    shimCgroup = "/shims"
				    SystemdCGroup = true
			`,
		},
	},
	{
		name: "containerd 2.x: any case for its own keys, the exact one for names",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.images']
				  Snapshotter = "overlayfs"
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  Sandbox = "registry.k8s.io/pause:3.10"
				# ^^^^^^^ warning: "Sandbox" is written "sandbox"
				[plugins.'io.containerd.CRI.v1.runtime']
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "io.containerd.CRI.v1.runtime" is written "io.containerd.cri.v1.runtime"
				  max_container_log_line_size = 16384
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: '\n  sandbox = "registry.k8s.io/pause:3.10"\n' } },
			{ [CONTAINERD]: { contains: "\n[plugins.'io.containerd.cri.v1.runtime']\n" } },
		],
	},
	{
		name: "plugin ids of version 4 and of version 2, on any release",
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.Images']
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: minds the case, so it is ignored.
				  snapshotter = "overlayfs"
				[plugins."io.containerd.GRPC.v1.cri"]
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: minds the case, so it is ignored.
				  stream_server_port = "0"
			`,
		},
	},
	{
		name: "runtimes and hosts have names of their own",
		assume: old,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.Runc]
				  runtime_type = "io.containerd.runc.v2"
				[plugins."io.containerd.grpc.v1.cri".registry.configs."Mirror.example".tls]
				  ca_file = "/etc/ssl/mirror.pem"
			`,
		},
	},
	{ name: "a key that a template makes", files: { [KUBELET]: kubeletFile("{{ key }}driver: systemd") } },
]);
