import rule from "../../server/src/rules/host/bridge-netfilter-not-loaded.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const SETTINGS = "etc/sysctl.d/k8s.conf";
const MODULES = "etc/modules-load.d/k8s.conf";
const joined = { [KUBELET]: kubeletFile() };
const on = "net.bridge.bridge-nf-call-iptables = 1\nnet.bridge.bridge-nf-call-ip6tables = 1\n";
const marked = text`
	net.bridge.bridge-nf-call-iptables = 1
	#                                    ^ warning: exists only while br_netfilter is loaded, and no file in modules-load.d loads it
	net.bridge.bridge-nf-call-ip6tables = 1
`;

testRule(rule, [
	{
		name: "another module is loaded, and this one stands in a comment",
		files: { ...joined, [SETTINGS]: marked, [MODULES]: crlf("# br_netfilter\noverlay\n") },
		fixed: [{ [MODULES]: "# br_netfilter\r\noverlay\r\nbr_netfilter\r\n" }],
		safe: [true],
	},
	{
		name: "no module is loaded",
		files: { ...joined, [SETTINGS]: marked },
		fixed: [{ [MODULES]: "br_netfilter\n" }],
		safe: [true],
	},
	{
		name: "the file that loads it is masked",
		files: {
			...joined,
			[SETTINGS]: marked,
			"usr/lib/modules-load.d/bridge.conf": "br_netfilter\n",
			"etc/modules-load.d/bridge.conf": "",
		},
		fixed: [{ [MODULES]: "br_netfilter\n" }],
	},
	...["etc/modules-load.d/bridge.conf", "usr/lib/modules-load.d/bridge.conf", "run/modules-load.d/x.conf", "etc/modules"].map(
		(path) => ({ name: `loaded by ${path}`, files: { ...joined, [SETTINGS]: on, [path]: "# for kube-proxy\nbr-netfilter\n" } }),
	),
	{
		name: "loaded by a unit",
		files: {
			...joined,
			[SETTINGS]: on,
			"etc/systemd/system/kubelet.service.d/modules.conf": "[Service]\nExecStartPre=-/sbin/modprobe br_netfilter\n",
		},
	},
	{
		name: "loaded by the boot loader's word",
		files: { ...joined, [SETTINGS]: on, "etc/default/grub": 'GRUB_CMDLINE_LINUX="modules_load=br_netfilter"\n' },
	},
	{ name: "Docker loads it", files: { ...joined, [SETTINGS]: on, [DOCKER]: "{}\n" } },
	{ name: "a template may load it", files: { ...joined, [SETTINGS]: on, [MODULES]: "{{ modules }}\n" } },
	{ name: "a file that nobody could read may load it", files: { ...joined, [SETTINGS]: on, [MODULES]: "unreadable" } },
	{ name: "turned off", files: { ...joined, [SETTINGS]: "net.bridge.bridge-nf-call-iptables = 0\n" } },
	{ name: "another setting", files: { ...joined, [SETTINGS]: "net.ipv4.ip_forward = 1\n" } },
	{ name: "a part of a machine", files: { "etc/kubernetes/kubelet-config.yaml": kubeletFile(), [SETTINGS]: on } },
	{ name: "no node of Kubernetes", files: { [SETTINGS]: on, "usr/lib/modules-load.d/x.conf": "overlay\n" } },
]);
