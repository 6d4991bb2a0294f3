import rule from "../../server/src/rules/cgroup/cgroup-v1-boot-parameter.ts";
import { testRule } from "../harness/rule-cases.ts";
import { crlf, text } from "../harness/text.ts";

const GRUB = "etc/default/grub";
const CLOUD = "etc/default/grub.d/50-cloudimg-settings.cfg";
const OWN = "etc/default/grub.d/99-own.cfg";

testRule(rule, [
	{
		name: "GRUB's defaults as Debian brings them",
		files: {
			[GRUB]: text`
				# If you change this file, run 'update-grub' afterwards
				GRUB_DEFAULT=0
				GRUB_DISTRIBUTOR=\`lsb_release -i -s 2> /dev/null || echo Debian\`
				GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"
				GRUB_CMDLINE_LINUX="console=tty0  systemd.unified_cgroup_hierarchy=0 net.ifnames=0"
				#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: systemd refuses that since 256 and cannot do it since 258, the kubelet refuses it since 1.35.
			`,
		},
		fixed: [
			{
				[GRUB]: {
					contains: 'GRUB_CMDLINE_LINUX="console=tty0  net.ifnames=0"\n',
				},
			},
		],
		safe: [false],
	},
	{
		name: "the only parameter, in another spelling",
		files: {
			[GRUB]: crlf(text`
				GRUB_CMDLINE_LINUX_DEFAULT=systemd.unified-cgroup-hierarchy=no
				#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: systemd.unified-cgroup-hierarchy=no boots this machine with cgroup v1
				GRUB_TIMEOUT=5
			`),
		},
		fixed: [{ [GRUB]: "GRUB_CMDLINE_LINUX_DEFAULT=\r\nGRUB_TIMEOUT=5\r\n" }],
	},
	{
		name: "added by a file beside the defaults",
		files: {
			[GRUB]: 'GRUB_CMDLINE_LINUX="quiet"\n',
			[OWN]: text`
				export GRUB_COLOR_NORMAL="light-gray/black"
				GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX net.ifnames=0"
			`,
			[CLOUD]: text`
				GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX systemd.unified_cgroup_hierarchy=0"
				#                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: boots this machine with cgroup v1
			`,
		},
		fixed: [{ [CLOUD]: 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX"\n' }],
	},
	{
		name: "in front of a comment, where nobody but a shell can tell the words apart",
		files: {
			[GRUB]: text`
				GRUB_CMDLINE_LINUX="systemd.unified_cgroup_hierarchy=0 quiet" # for the old java
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: boots this machine with cgroup v1
			`,
		},
	},
	{
		name: "asked for and taken back: the last one counts",
		files: {
			[GRUB]:
				'GRUB_CMDLINE_LINUX="systemd.unified_cgroup_hierarchy=0"\nGRUB_CMDLINE_LINUX_DEFAULT="systemd.unified_cgroup_hierarchy"\n',
		},
	},
	{
		name: "another file's value takes its place",
		files: {
			[GRUB]: 'GRUB_CMDLINE_LINUX="systemd.unified_cgroup_hierarchy=0"\n',
			[CLOUD]: 'GRUB_CMDLINE_LINUX="quiet"\n',
		},
	},
	{ name: "cgroup v2", files: { [GRUB]: 'GRUB_CMDLINE_LINUX="systemd.unified_cgroup_hierarchy=1"\n' } },
	{
		name: "comments",
		files: {
			[GRUB]:
				'# GRUB_CMDLINE_LINUX="systemd.unified_cgroup_hierarchy=0"\nGRUB_CMDLINE_LINUX="" # systemd.unified_cgroup_hierarchy=0\n',
		},
	},
	{ name: "another variable", files: { [GRUB]: "GRUB_DISTRIBUTOR=systemd.unified_cgroup_hierarchy=0\n" } },
	{ name: "the other parameter alone", files: { [GRUB]: "GRUB_CMDLINE_LINUX=systemd.legacy_systemd_cgroup_controller=1\n" } },
	{
		name: "a script that decides by itself",
		files: { [OWN]: 'if grep -q old /etc/x; then\nGRUB_CMDLINE_LINUX="systemd.unified_cgroup_hierarchy=0"\nfi\n' },
	},
]);
