import rule from "../../server/src/rules/cgroup/ineffective-systemd-cgroup.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

/** A file with one key in the options of runc. */
const spelt = (key: string, mark = "", version: 2 | 3 = 2): string => text`
	version = ${version}
	[plugins.${version === 2 ? '"io.containerd.grpc.v1.cri"' : "'io.containerd.cri.v1.runtime'"}.containerd.runtimes.runc]
	  runtime_type = "io.containerd.runc.v2"
	  [plugins.${version === 2 ? '"io.containerd.grpc.v1.cri"' : "'io.containerd.cri.v1.runtime'"}.containerd.runtimes.runc.options]
	    ${key} = true
	${mark}
`;
const under = (key: string, message: string) => `#   ${"^".repeat(key.length)} ${message}`;

testRule(rule, [
	{
		name: "an underscore, on 1.x",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: spelt(
				"systemd_cgroup",
				under(
					"systemd_cgroup",
					'warning: "systemd_cgroup" is not read here: this release takes SystemdCgroup, so runtime "runc" stays on cgroupfs',
				),
			),
		},
		fixed: [{ [CONTAINERD]: { contains: "    SystemdCgroup = true\n" } }],
	},
	{
		name: "an underscore, on 2.x with names of version 3",
		assume: { containerd: "2.1.5" },
		files: { [CONTAINERD]: spelt("systemd_cgroup", under("systemd_cgroup", "warning: SystemdCgroup"), 3) },
		fixed: [{ [CONTAINERD]: { contains: "    SystemdCgroup = true\n" } }],
	},
	{
		name: "a case that 1.x does not take",
		assume: { containerd: "1.6.20" },
		files: { [CONTAINERD]: spelt("Systemdcgroup", under("Systemdcgroup", "warning: SystemdCgroup")) },
	},
	{ name: "the same case on 2.x", assume: { containerd: "2.1.5" }, files: { [CONTAINERD]: spelt("Systemdcgroup") } },
	{
		name: "a case that sorts before the default and loses to it on 2.x",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: spelt("SYSTEMDCGROUP", under("SYSTEMDCGROUP", "warning: SystemdCgroup")) },
	},
	{ name: "the same case on 1.x", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: spelt("SYSTEMDCGROUP") } },
	{
		name: "a letter is missing",
		assume: { containerd: "2.1.5" },
		files: { [CONTAINERD]: crlf(spelt("SystemCgroup", under("SystemCgroup", "warning: SystemdCgroup"))) },
	},
	{
		name: "releases unknown: those that do not read it are named",
		files: { [CONTAINERD]: spelt("Systemdcgroup", under("Systemdcgroup", "warning: containerd 1.6–1.7")) },
	},
	{
		name: "in the runtime, outside of its options",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  SystemdCgroup = true
				# ^^^^^^^^^^^^^ warning: outside the options of a runtime
			`,
		},
		fixed: [
			{
				[CONTAINERD]: {
					contains: '[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]\n  SystemdCgroup = true\n',
				},
			},
		],
	},
	{
		name: "in the CRI section, on 2.x",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime']
				  SystemdCgroup = true
				# ^^^^^^^^^^^^^ warning: it belongs to plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc.options
			`,
		},
	},
	{
		name: "in the containerd table, with names of version 1",
		assume: { containerd: "1.6.20" },
		files: {
			[CONTAINERD]: text`
				[plugins.cri.containerd]
				  SystemdCgroup = true
				# ^^^^^^^^^^^^^ warning: outside the options
				  [plugins.cri.containerd.runtimes.runc]
				    runtime_type = "io.containerd.runc.v2"
			`,
		},
	},
	{
		name: "the right one stands there already: no fix",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				    systemd_cgroup = true
				#   ^^^^^^^^^^^^^^ warning: SystemdCgroup
				    SystemdCgroup = false
			`,
		},
		fixed: [],
	},
	{ name: "spelt rightly", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: spelt("SystemdCgroup") } },
	{ name: "a lower first letter is read everywhere", files: { [CONTAINERD]: spelt("systemdCgroup") } },
	{
		name: "false is what there is anyway",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: spelt("systemd_cgroup").replace("= true", "= false") },
	},
	{
		name: "systemd_cgroup in the CRI section is another rule's",
		assume: { containerd: "2.1.5" },
		files: { [CONTAINERD]: 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsystemd_cgroup = true\n' },
	},
	{
		name: "a value in a template",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: spelt("systemd_cgroup").replace("= true", "= {{ systemd }}") },
	},
]);
