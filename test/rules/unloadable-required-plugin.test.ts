import rule from "../../server/src/rules/cri/unloadable-required-plugin.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const assume = { containerd: "1.7.24" } as const;

testRule(rule, [
	{
		name: "required and disabled at once",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.grpc.v1.cri", "io.containerd.internal.v1.opt"]
				#                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~ disabled_plugins holds "io.containerd.grpc.v1.cri"
				required_plugins = ["io.containerd.grpc.v1.cri"] # the kubelet wants it
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "io.containerd.grpc.v1.cri" is required and disabled at once: containerd exits
			`,
		},
		fixed: [
			{ [CONTAINERD]: { contains: 'disabled_plugins = ["io.containerd.internal.v1.opt"]' } },
			{ [CONTAINERD]: { contains: "required_plugins = [] # the kubelet wants it" } },
		],
		uncovers: ["cri-disabled"],
	},
	{
		name: "disabled by a drop-in, CRLF",
		assume,
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				required_plugins = ["io.containerd.internal.v1.opt"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: is required and disabled at once
			`),
			"etc/containerd/conf.d/10-less.toml": text`
				version = 2
				disabled_plugins = ["io.containerd.internal.v1.opt"]
				#                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ disabled_plugins holds
			`,
		},
		fixed: [
			{ "etc/containerd/conf.d/10-less.toml": "version = 2\ndisabled_plugins = []\n" },
			{ [CONTAINERD]: 'version = 2\r\nimports = ["/etc/containerd/conf.d/*.toml"]\r\nrequired_plugins = []\r\n' },
		],
	},
	{
		name: "the drop-in that disables it is not imported",
		assume,
		files: {
			[CONTAINERD]: 'version = 2\nrequired_plugins = ["io.containerd.internal.v1.opt"]\n',
			"etc/containerd/conf.d/10-less.toml": 'version = 2\ndisabled_plugins = ["io.containerd.internal.v1.opt"]\n',
		},
	},
	{
		name: "one is required, another one disabled",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.internal.v1.opt"]
				required_plugins = ["io.containerd.grpc.v1.cri"]
			`,
		},
	},
	{
		name: "CRI is required, and a plugin it cannot do without is disabled: names of version 3",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 3
				disabled_plugins = ["io.containerd.cri.v1.images"]
				#                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ disabled_plugins holds "io.containerd.cri.v1.images"
				required_plugins = ["io.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "io.containerd.grpc.v1.cri" is required, but disabled_plugins holds "io.containerd.cri.v1.images"
			`,
		},
		uncovers: ["cri-disabled"],
	},
	{
		name: "the same on a release that has no such plugin to disable",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.cri.v1.images"]
				required_plugins = ["io.containerd.grpc.v1.cri"]
			`,
		},
	},
	{
		name: "short names of version 1",
		assume,
		files: {
			[CONTAINERD]: text`
				disabled_plugins = ["cri"]
				required_plugins = ["cri"]
				#                   ^^^^^ error: "cri" is required and disabled at once
			`,
		},
		uncovers: ["cri-disabled"],
	},
	{
		name: "a full id in a version 1 file is no plugin's name on 1.x",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 1
				required_plugins = ["io.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: containerd 1.7.24 has no such plugin
			`,
		},
		fixed: [{ [CONTAINERD]: "version = 1\nrequired_plugins = []\n" }],
	},
	{
		name: "a full id without a version line, on 2.x",
		assume: { containerd: "2.1.5" },
		files: { [CONTAINERD]: 'required_plugins = ["io.containerd.grpc.v1.cri"]\n' },
	},
	{
		name: "a plugin that came later",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				required_plugins = ["io.containerd.cri.v1.runtime"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "io.containerd.cri.v1.runtime" is required, but containerd 1.7.24 has no such plugin: it exits
			`,
		},
		fixed: [{ [CONTAINERD]: "version = 2\nrequired_plugins = []\n" }],
	},
	{
		name: "a plugin that is gone: names of version 3 and 4",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				required_plugins = ["io.containerd.snapshotter.v1.aufs", "io.containerd.cri.v1.runtime"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: but containerd 2.3.4 has no such plugin
			`,
		},
	},
	{
		name: "releases unknown: only some have it",
		files: {
			[CONTAINERD]: text`
				version = 2
				required_plugins = ["io.containerd.cri.v1.runtime"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: (with containerd 1.6–1.7)
			`,
		},
	},
	{
		name: "a kind of plugin that no release has",
		files: {
			[CONTAINERD]: text`
				version = 2
				required_plugins = ["io.containerd.nosuch.v1.thing"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: has no such plugin
			`,
		},
	},
	{
		name: "a plugin that somebody else may have built in",
		files: { [CONTAINERD]: 'version = 2\nrequired_plugins = ["io.containerd.snapshotter.v1.stargz"]\n' },
	},
	{
		name: "a template",
		assume,
		files: {
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["{{ disabled }}"]
				required_plugins = ["{{ required }}"]
			`,
		},
	},
]);
