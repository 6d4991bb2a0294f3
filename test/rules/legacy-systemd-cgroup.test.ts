import rule from "../../server/src/rules/cgroup/legacy-systemd-cgroup.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "fatal on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  systemd_cgroup = true
				#                  ^^^^ error: this containerd does not load its CRI plugin with it. SystemdCgroup in the runtime's options is meant
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				    runtime_type = "io.containerd.runc.v2"
			`,
		},
		fixed: [
			{
				[CONTAINERD]: text`
					version = 2
					[plugins."io.containerd.grpc.v1.cri"]
					  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
					    runtime_type = "io.containerd.runc.v2"
					    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
					      SystemdCgroup = true
				`,
			},
		],
	},
	{
		name: "fatal on 1.x even with the right option beside it",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: crlf(text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  systemd_cgroup = true
				#                  ^^^^ error: SystemdCgroup
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				    runtime_type = "io.containerd.runc.v2"
				    options = { SystemdCgroup = true }
			`),
		},
		fixed: [{ [CONTAINERD]: { lacks: "systemd_cgroup" } }],
	},
	{
		name: "nothing of the runtime is written: the fix writes its type too",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				[plugins.cri]
				  systemd_cgroup = true
				#                  ^^^^ error: SystemdCgroup
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: 'runtime_type = "io.containerd.runc.v2"' } }],
	},
	{
		name: "ignored on 2.x",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  systemd_cgroup = true
				#                  ^^^^ warning: no longer read: the cgroup driver is SystemdCgroup
			`,
		},
		fixed: [{ [CONTAINERD]: { contains: "SystemdCgroup = true" } }],
	},
	{
		name: "ignored on 2.x, with names of version 3",
		assume: { containerd: "2.0.4" },
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime']
				  systemd_cgroup = true
				#                  ^^^^ warning: SystemdCgroup
			`,
		},
	},
	{
		name: "releases unknown: a warning",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  systemd_cgroup = true
				#                  ^^^^ warning: SystemdCgroup
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				    runtime_type = "io.containerd.runc.v2"
			`,
		},
	},
	{
		name: "the old shim is what it is for",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  systemd_cgroup = true
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				    runtime_type = "io.containerd.runtime.v1.linux"
			`,
		},
	},
	{
		name: "false, as a default dump has it",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsystemd_cgroup = false\n' },
	},
	{
		name: "in a file whose CRI names are not read",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: '[plugins."io.containerd.grpc.v1.cri"]\nsystemd_cgroup = true\n' },
	},
	{
		name: "in a template",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsystemd_cgroup = {{ systemd }}\n' },
	},
	{
		name: "a drop-in takes it back",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: 'version = 2\nimports = ["conf.d/*.toml"]\n[plugins."io.containerd.grpc.v1.cri"]\nsystemd_cgroup = true\n',
			"etc/containerd/conf.d/10.toml": 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsystemd_cgroup = false\n',
		},
	},
]);
