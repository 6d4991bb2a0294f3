import rule from "../../server/src/rules/cri/short-plugin-id.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const assume = { containerd: "1.7.24" } as const;

testRule(rule, [
	{
		name: "a version line above the file of Docker's package",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 2 # new
				disabled_plugins = ["cri"]
				#                   ^^^^^ error: "cri" in disabled_plugins is no full plugin id: in a version 2 file containerd refuses to start. Plugins are named like io.containerd.grpc.v1.cri.
			`),
		},
		fixed: [
			{ [CONTAINERD]: 'version = 2 # new\r\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\r\n' },
			{ [CONTAINERD]: "version = 2 # new\r\ndisabled_plugins = []\r\n" },
		],
		uncovers: ["cri-disabled"],
	},
	{
		name: "releases unknown: every one refuses it",
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.internal.v1.opt", "cri"]
				#                                                    ^^^^^ error: is no full plugin id
			`,
		},
		uncovers: ["cri-disabled"],
	},
	{
		name: "a required one, in versions 3 and 4",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				required_plugins = ["opt"]
				#                   ^^^^^ error: Plugins are named like io.containerd.<type>.v1.opt
			`,
		},
		fixed: [{ [CONTAINERD]: "version = 4\nrequired_plugins = []\n" }],
	},
	{
		name: "in a drop-in without a version of its own",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: 'version = 3\nimports = ["/etc/containerd/conf.d/*.toml"]\n',
			"etc/containerd/conf.d/10-less.toml": text`
				disabled_plugins = ["opt"]
				#                   ^^^^^ error: in a version 3 file
			`,
		},
	},
	{
		name: "no version line: the short name is right",
		files: { [CONTAINERD]: 'disabled_plugins = ["cri"]\n[plugins.linux]\n  no_shim = false\n' },
	},
	{ name: "version 1, likewise", files: { [CONTAINERD]: 'version = 1\ndisabled_plugins = ["cri"]\n' } },
	{
		name: "the name of a list is no name of a plugin",
		assume,
		files: { [CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n' },
	},
	{
		name: "a pattern is no short name: it merely has no effect",
		assume,
		files: { [CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.*"]\n' },
	},
	{
		name: "a table with a short name, up to 1.7",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.linux]
				#        ^^^^^ error: Table "linux" is no full plugin id: in a version 2 file this containerd refuses to start
				  no_shim = false
			`,
		},
	},
	{
		name: "2.x does not look at the names of tables",
		assume: { containerd: "2.1.5" },
		files: { [CONTAINERD]: "version = 2\n[plugins.linux]\n  no_shim = false\n" },
	},
	{
		name: "releases unknown: only 1.x refuses the table",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.linux]
				#        ^^^^^ warning: (with containerd 1.6–1.7)
				  no_shim = false
			`,
		},
	},
	{
		name: "1.7 also wants the first part right",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["org.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is no full plugin id
			`,
		},
	},
	{
		name: "1.6 does not",
		assume: { containerd: "1.6.20" },
		files: { [CONTAINERD]: 'version = 2\ndisabled_plugins = ["org.containerd.grpc.v1.cri"]\n' },
	},
	{
		name: "an id without its quotes",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.io.containerd.grpc.v1.cri]
				#        ^^ error: Without quotes the dots of io.containerd.grpc.v1.cri make tables inside tables: this containerd refuses to start
				  sandbox_image = "registry.k8s.io/pause:3.8"
			`,
		},
		fixed: [
			{ [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  sandbox_image = "registry.k8s.io/pause:3.8"\n' },
		],
	},
	{
		name: "2.x merely ignores it; two ids move together",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins.io.containerd.grpc.v1.cri]
				#        ^^ warning: Without quotes the dots of io.containerd.grpc.v1.cri, io.containerd.internal.v1.opt make tables inside tables: containerd ignores
				  sandbox_image = "registry.k8s.io/pause:3.10"
				[plugins.io.containerd.internal.v1.opt]
				  path = "/opt/containerd"
			`,
		},
		fixed: [
			{
				[CONTAINERD]: text`
					version = 2
					[plugins."io.containerd.grpc.v1.cri"]
					  sandbox_image = "registry.k8s.io/pause:3.10"
					[plugins."io.containerd.internal.v1.opt"]
					  path = "/opt/containerd"
				`,
			},
		],
	},
	{ name: "a template", assume, files: { [CONTAINERD]: 'version = 2\ndisabled_plugins = ["{{ item }}"]\n' } },
]);
