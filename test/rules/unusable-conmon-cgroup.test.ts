import rule from "../../server/src/rules/cgroup/unusable-conmon-cgroup.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CRIO } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

/** CRI-O with a manager and a monitor cgroup. */
const crio = (manager: string, conmon?: string): string =>
	`[crio.runtime]\ncgroup_manager = "${manager}"\n${conmon === undefined ? "" : `conmon_cgroup = "${conmon}"\n`}`;

testRule(rule, [
	{
		name: "cgroupfs with a slice of one's own",
		assume: { crio: "1.36.0" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				cgroup_manager = "cgroupfs"
				#                ~~~~~~~~~~ cgroup_manager is cgroupfs
				conmon_cgroup = "monitors.slice"
				#               ^^^^^^^^^^^^^^^^ error: needs conmon_cgroup = "pod", but it is "monitors.slice"
			`,
		},
		fixed: [{ [CRIO]: crio("cgroupfs", "pod") }],
	},
	{
		name: "cgroupfs alone: up to 1.32 the default is refused",
		assume: { crio: "1.31.13" },
		files: {
			[CRIO]: crlf(text`
				[crio.runtime]
				#     ^^^^^^^ error: system.slice, by default
				cgroup_manager = "cgroupfs"
			`),
		},
		fixed: [{ [CRIO]: '[crio.runtime]\r\ncgroup_manager = "cgroupfs"\r\nconmon_cgroup = "pod"\r\n' }],
	},
	{
		name: "cgroupfs with an empty one: up to 1.32 it becomes the default",
		assume: { crio: "1.31.13" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				cgroup_manager = "cgroupfs"
				conmon_cgroup = ""
				#               ^^ error: pod
			`,
		},
	},
	{ name: "cgroupfs alone since 1.33", assume: { crio: "1.33.0" }, files: { [CRIO]: crio("cgroupfs") } },
	{
		name: "cgroupfs with system.slice since 1.33",
		assume: { crio: "1.36.0" },
		files: { [CRIO]: crio("cgroupfs", "system.slice") },
	},
	{ name: "cgroupfs with an empty one since 1.33", assume: { crio: "1.36.0" }, files: { [CRIO]: crio("cgroupfs", "") } },
	{ name: "cgroupfs with pod", assume: { crio: "1.31.13" }, files: { [CRIO]: crio("cgroupfs", "pod") } },
	{
		name: "systemd with something else",
		assume: { crio: "1.36.0" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				cgroup_manager = "systemd"
				conmon_cgroup = "monitors"
				#               ^^^^^^^^^^ error: takes "pod" or a slice for conmon_cgroup, but it is "monitors"
			`,
		},
		fixed: [{ [CRIO]: crio("systemd", "pod") }],
	},
	{
		name: "systemd by default",
		assume: { crio: "1.31.13" },
		files: {
			[CRIO]: text`
				[crio.runtime]
				conmon_cgroup = "monitors"
				#               ^^^^^^^^^^ error: systemd manager
			`,
		},
	},
	{ name: "systemd with pod", assume: { crio: "1.36.0" }, files: { [CRIO]: crio("systemd", "pod") } },
	{ name: "systemd with a slice", assume: { crio: "1.36.0" }, files: { [CRIO]: crio("systemd", "monitors.slice") } },
	{ name: "systemd with an empty one", assume: { crio: "1.31.13" }, files: { [CRIO]: crio("systemd", "") } },
	{ name: "nothing written", assume: { crio: "1.31.13" }, files: { [CRIO]: "[crio.runtime]\n" } },
	{
		name: "a drop-in in any case mends it",
		assume: { crio: "1.31.13" },
		files: { [CRIO]: crio("cgroupfs"), "etc/crio/crio.conf.d/20-conmon": '[Crio.Runtime]\nConmon_Cgroup = "pod"\n' },
	},
	{
		name: "a manager that CRI-O does not know is another rule's",
		assume: { crio: "1.36.0" },
		files: { [CRIO]: crio("Systemd", "monitors") },
	},
	{
		name: "releases unknown: those that refuse the default are named",
		files: {
			[CRIO]: text`
				[crio.runtime]
				#     ^^^^^^^ warning: CRI-O 1.27–1.32
				cgroup_manager = "cgroupfs"
			`,
		},
	},
	{
		name: "in a template",
		assume: { crio: "1.31.13" },
		files: { [CRIO]: `${crio("cgroupfs")}# {{ managed }}\nlog_level = "{{ level }}"\n` },
	},
]);
