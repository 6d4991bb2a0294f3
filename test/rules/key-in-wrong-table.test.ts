import rule from "../../server/src/rules/syntax/key-in-wrong-table.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "the version line at the end",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "registry.k8s.io/pause:3.9"
				version = 2
				^^^^^^^ warning: version stands below [plugins."io.containerd.grpc.v1.cri"] and so belongs to that table
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "version = 2\n" } }],
		safe: [false],
		uncovers: ["pause-image-unlike-kubeadm"],
	},
	{
		name: "imports and disabled plugins below a table",
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				[grpc]
				  gid = 0
				imports = ["/etc/containerd/conf.d/*.toml"]
				^^^^^^^ warning: imports stands below [grpc]
				disabled_plugins = ["io.containerd.internal.v1.opt"]
				^^^^^^^^^^^^^^^^ warning: disabled_plugins stands below [grpc]
			`),
		},
	},
	{
		name: "a dotted line that was appended",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				plugins."io.containerd.grpc.v1.cri".sandbox_image = "registry.k8s.io/pause:3.9"
				^^^^^^^ warning: sandbox_image stands below
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "sandbox_image" } }],
	},
	{
		name: "the key stands at the top already: no fix",
		files: {
			[CONTAINERD]: text`
				version = 2
				[grpc]
				  version = 2
				# ^^^^^^^ warning: version stands below [grpc]
			`,
		},
		fixed: [],
	},
	{ name: "at the top", files: { [CONTAINERD]: "version = 2\nimports = []\ndisabled_plugins = []\n[grpc]\ngid = 0\n" } },
	{
		name: "a plugin of somebody else's may have any keys",
		files: { [CONTAINERD]: 'version = 2\n[plugins."io.example.mine.v1.mine".server]\nversion = 3\n' },
	},
	{ name: "CRI-O has no such keys", files: { [CRIO]: '[crio.runtime]\nversion = "1"\n' } },
]);
