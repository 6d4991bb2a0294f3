import rule from "../../server/src/rules/containerd/plugin-id-of-other-version.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const containerd17 = { containerd: "1.7.24" } as const;
const containerd21 = { containerd: "2.1.9" } as const;

testRule(rule, [
	{
		name: "the old sandbox image in a version 3 file",
		assume: containerd21,
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.grpc.v1.cri']
				  sandbox_image = 'reg.corp.example/pause:3.10'
				# ^^^^^^^^^^^^^ warning: sandbox_image below io.containerd.grpc.v1.cri is ignored in this version 3 file; here it belongs to plugins."io.containerd.cri.v1.images".pinned_images.sandbox
			`,
		},
		fixed: [
			{
				[CONTAINERD]: {
					contains: "[plugins.'io.containerd.cri.v1.images'.pinned_images]\n  sandbox = 'reg.corp.example/pause:3.10'\n",
					lacks: "grpc.v1.cri",
				},
			},
		],
	},
	{
		name: "2.3 migrates it",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: "version = 3\n[plugins.'io.containerd.grpc.v1.cri']\n  sandbox_image = 'reg.corp.example/pause:3.10'\n",
		},
	},
	{
		name: "releases unknown, but 2.0 at least",
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.grpc.v1.cri']
				  sandbox_image = 'reg.corp.example/pause:3.10'
				# ^^^^^^^^^^^^^ warning: (with containerd 2.0–2.2)
			`,
		},
	},
	{
		name: "in a version 4 file nobody migrates it",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.grpc.v1.cri'.containerd]
				#                                    ^^^^^^^^^^ warning: containerd below io.containerd.grpc.v1.cri is ignored in this version 4 file
				  default_runtime_name = 'runc'
			`,
		},
		fixed: [
			{ [CONTAINERD]: "version = 4\n[plugins.'io.containerd.cri.v1.runtime'.containerd]\n  default_runtime_name = 'runc'\n" },
		],
	},
	{
		name: "several settings: one by one, or all of them; stream keys stay where they are; CRLF",
		assume: containerd21,
		files: {
			[CONTAINERD]: crlf(text`
				version = 3
				[plugins.'io.containerd.grpc.v1.cri']
				  enable_selinux = true
				# ^^^^^^^^^^^^^^ warning: enable_selinux below io.containerd.grpc.v1.cri is ignored in this version 3 file; here it belongs to plugins."io.containerd.cri.v1.runtime".enable_selinux
				  max_concurrent_downloads = 5
				# ^^^^^^^^^^^^^^^^^^^^^^^^ warning: belongs to plugins."io.containerd.cri.v1.images".max_concurrent_downloads
				  stream_server_port = '10010'
			`),
		},
		fixed: [
			{ [CONTAINERD]: { contains: "[plugins.'io.containerd.cri.v1.runtime']\r\n  enable_selinux = true\r\n" } },
			{ [CONTAINERD]: { contains: "stream_server_port = '10010'\r\n", lacks: "grpc.v1.cri']\r\n  enable" } },
			{ [CONTAINERD]: { contains: "[plugins.'io.containerd.cri.v1.images']\r\n  max_concurrent_downloads = 5\r\n" } },
		],
	},
	{
		name: "only stream keys, which stay in the old section",
		assume: containerd21,
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.grpc.v1.cri']
				  stream_server_port = '10010'
				  disable_tcp_service = true
			`,
		},
	},
	{
		name: "no move onto what is there",
		assume: containerd21,
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.grpc.v1.cri']
				  sandbox_image = 'reg.corp.example/pause:3.9'
				# ^^^^^^^^^^^^^ warning: sandbox_image below io.containerd.grpc.v1.cri is ignored
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'reg.corp.example/pause:3.10'
			`,
		},
		fixed: [],
	},
	{
		name: "new ids in a version 2 file of 1.x",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'reg.corp.example/pause:3.8'
				# ^^^^^^^ warning: pinned_images.sandbox below io.containerd.cri.v1.images is ignored in this version 2 file; here it belongs to plugins."io.containerd.grpc.v1.cri".sandbox_image
			`,
		},
		fixed: [
			{ [CONTAINERD]: "version = 2\n[plugins.'io.containerd.grpc.v1.cri']\n  sandbox_image = 'reg.corp.example/pause:3.8'\n" },
		],
	},
	{
		name: "the runtimes likewise",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				#                                       ^^^^^^^^^^ warning: here it belongs to plugins."io.containerd.grpc.v1.cri".containerd
				  runtime_type = 'io.containerd.runc.v2'
			`,
		},
		fixed: [
			{
				[CONTAINERD]: { contains: "[plugins.'io.containerd.grpc.v1.cri'.containerd.runtimes.crun]", lacks: "cri.v1.runtime" },
			},
		],
		uncovers: ["undefined-default-runtime"],
	},
	{
		name: "2.x reads them in a version 2 file",
		assume: containerd21,
		files: {
			[CONTAINERD]:
				"version = 2\n[plugins.'io.containerd.cri.v1.images'.pinned_images]\n  sandbox = 'reg.corp.example/pause:3.10'\n",
		},
	},
	{
		name: "new ids in an old file and no release known: who wrote it has one that reads them",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = 'reg.corp.example/pause:3.10'
				# ^^^^^^^ info: (with containerd 1.6–1.7)
			`,
		},
	},
	{
		name: "the name of version 1: 1.x refuses to start",
		assume: containerd17,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.cri]
				#        ^^^ error: Table cri belongs to version 1: containerd 1.7.24 refuses to start with it in a version 2 file; here sandbox_image belongs to plugins."io.containerd.grpc.v1.cri".sandbox_image
				  sandbox_image = "registry.k8s.io/pause:3.8"
				  [plugins.cri.containerd]
				    snapshotter = "overlayfs"
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: '[plugins."io.containerd.grpc.v1.cri".containerd]', lacks: "plugins.cri" } }],
		uncovers: ["pause-image-unlike-kubeadm"],
	},
	{
		name: "releases unknown: it never works",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.cri]
				#        ^^^ warning: Table cri belongs to version 1: in this version 2 file its settings are ignored
				  sandbox_image = "registry.k8s.io/pause:3.8"
			`,
		},
		fixed: [
			{ [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "registry.k8s.io/pause:3.8"\n' },
		],
		uncovers: ["pause-image-unlike-kubeadm"],
	},
	{
		name: "in a version 1 file it is right",
		files: { [CONTAINERD]: '[plugins.cri]\n  sandbox_image = "registry.k8s.io/pause:3.8"\n' },
	},
	{
		name: "a template whose version nobody knows",
		assume: containerd17,
		files: { [CONTAINERD]: "version = {{ version }}\n[plugins.'io.containerd.cri.v1.images'.pinned_images]\n  sandbox = 'a'\n" },
	},
]);
