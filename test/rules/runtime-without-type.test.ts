import rule from "../../server/src/rules/cri/runtime-without-type.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "1.x: only the options of runc are written",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				#                                                        ^^^^ error: Runtime "runc" has no runtime_type, and this containerd fills none in
				  SystemdCgroup = true
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'runtime_type = "io.containerd.runc.v2"' } }],
	},
	{
		name: "1.x: a runtime that is not the default",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				#                                                        ^^^^ warning: Runtime "crun"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun.options]
				    BinaryName = "/usr/bin/crun"
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: '\r\n  runtime_type = "io.containerd.runc.v2"\r\n  [plugins' } }],
	},
	{
		name: "1.x: with short names",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				[plugins.cri.containerd.runtimes.runc.options]
				#                                ^^^^ error: Runtime "runc"
				  SystemdCgroup = true
			`,
		},
	},
	{
		name: "2.x keeps runc's",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]:
				"version = 3\n[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]\nSystemdCgroup = true\n",
		},
	},
	{
		name: "2.x: another runtime wants one; it is the default",
		assume: { containerd: "2.3.1" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  default_runtime_name = 'nvidia'
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.nvidia]
				#                                                             ^^^^^^ error: Runtime "nvidia"
				    options = { BinaryName = '/usr/bin/nvidia-container-runtime' }
			`,
		},
	},
	{
		name: "releases unknown: those that do not keep it are named",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				#                                                        ^^^^ warning: containerd 1.6–1.7
				  SystemdCgroup = true
			`,
		},
	},
	{
		name: "nothing is written",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "registry.k8s.io/pause:3.9"\n' },
	},
	{
		name: "the type is written",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n',
		},
	},
	{
		name: "a template may write it",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]:
				'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\n{% if v2 %}\nruntime_type = "io.containerd.runc.v2"\n{% endif %}\n',
		},
	},
	{
		name: "the old engine says what it is",
		assume: { containerd: "1.2.14" },
		files: { [CONTAINERD]: '[plugins.cri.containerd.runtimes.runc]\nruntime_engine = "/usr/bin/runc"\n' },
	},
	{
		name: "written, but empty: names of version 4",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.kata]
				#                                                           ^^^^ warning: Runtime "kata"
				  runtime_type = ''
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "  runtime_type = 'io.containerd.runc.v2'\n" } }],
		safe: [false],
	},
	{
		name: "a drop-in takes the whole table of the main file on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
			`,
			"etc/containerd/conf.d/10-driver.toml": text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				#                                                        ^^^^ error: Runtime "runc"
				  SystemdCgroup = true
			`,
		},
		safe: [true],
	},
	{
		name: "2.x merges both",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 2
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.kata]
				  runtime_type = "io.containerd.kata.v2"
			`,
			"etc/containerd/conf.d/10-kata.toml": text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.kata.options]
				  ConfigPath = "/etc/kata.toml"
			`,
		},
	},
]);
