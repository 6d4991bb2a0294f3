import rule from "../../server/src/rules/cgroup/memory-cgroup-disabled.ts";
import { testRule } from "../harness/rule-cases.ts";
import { KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const GRUB = "etc/default/grub";

testRule(rule, [
	{
		name: "on cgroup v1 the kubelet stops",
		assume: { cgroup: "v1" },
		files: {
			[KUBELET]: kubeletFile("maxPods: 110"),
			[GRUB]: text`
				GRUB_CMDLINE_LINUX="quiet cgroup_disable=memory"
				#                         ^^^^^^^^^^^^^^^^^^^^^ error: cgroup_disable=memory leaves out the memory controller: on cgroup v1 the kubelet does not start without it.
			`,
		},
		fixed: [{ [GRUB]: 'GRUB_CMDLINE_LINUX="quiet"\n' }],
		safe: [false],
	},
	{
		name: "among other controllers",
		assume: { cgroup: "v2" },
		files: {
			[KUBELET]: kubeletFile("maxPods: 110"),
			[GRUB]: text`
				GRUB_CMDLINE_LINUX="cgroup_disable=rdma,memory quiet"
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: memory limits do nothing, kubeadm refuses the machine
			`,
		},
		fixed: [{ [GRUB]: 'GRUB_CMDLINE_LINUX="cgroup_disable=rdma quiet"\n' }],
	},
	{
		name: "nobody knows which hierarchy it has",
		files: {
			[GRUB]: text`
				GRUB_CMDLINE_LINUX="cgroup_enable=memory cgroup_disable=memory"
				#                                        ^^^^^^^^^^^^^^^^^^^^^ warning: and so does the kubelet on cgroup v1
			`,
		},
		fixed: [{ [GRUB]: 'GRUB_CMDLINE_LINUX="cgroup_enable=memory"\n' }],
	},
	{
		name: "taken back further on",
		files: { [GRUB]: 'GRUB_CMDLINE_LINUX="cgroup_disable=memory"\nGRUB_CMDLINE_LINUX_DEFAULT="cgroup_enable=memory"\n' },
	},
	{ name: "other controllers", files: { [GRUB]: 'GRUB_CMDLINE_LINUX="cgroup_disable=rdma,pids"\n' } },
	{ name: "no such parameter", files: { [GRUB]: 'GRUB_CMDLINE_LINUX="cgroup_memory=1"\n' } },
]);
