import rule from "../../server/src/rules/host/ip-forward-off.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const HARDENING = "etc/sysctl.d/99-hardening.conf";
const VENDOR = "usr/lib/sysctl.d/50-default.conf";
const off = "net.ipv4.ip_forward = 0\n";
const on = "net.ipv4.ip_forward = 1\n";
const joined = { [KUBELET]: kubeletFile() };
const init = "apiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\n";

testRule(rule, [
	{
		name: "a file that hardens the machine is read behind the one for Kubernetes",
		files: {
			...joined,
			"etc/sysctl.d/90-k8s.conf": text`
				net.bridge.bridge-nf-call-iptables = 1
				net.ipv4.ip_forward                 = 1
				#                                     ~ 1 here does not count: /etc/sysctl.d/99-hardening.conf is read later
			`,
			[HARDENING]: text`
				# CIS 3.1.1
				net.ipv4.ip_forward = 0
				#                     ^ warning: net.ipv4.ip_forward = 0 is what counts: from the next boot on
				net.ipv4.conf.all.send_redirects = 0
			`,
		},
		fixed: [{ [HARDENING]: "# CIS 3.1.1\nnet.ipv4.ip_forward = 1\nnet.ipv4.conf.all.send_redirects = 0\n" }],
		safe: [false],
	},
	{
		name: "before kubeadm did anything, with slashes for dots",
		files: {
			[KUBEADM]: init,
			[HARDENING]: text`
				-net/ipv4/ip_forward=0
				#                    ^ error: kubeadm refuses a machine
			`,
		},
		fixed: [{ [HARDENING]: "-net/ipv4/ip_forward=1\n" }],
	},
	{
		name: "kubeadm is told to go on",
		files: {
			[KUBEADM]: `${init}nodeRegistration:\n  ignorePreflightErrors: [FileContent--proc-sys-net-ipv4-ip_forward]\n`,
			[HARDENING]: text`
				net.ipv4.ip_forward = 0
				#                     ^ warning: unless the network plugin turns it on again
			`,
		},
		fixed: [{ [HARDENING]: on }],
	},
	{
		name: "in a file of the distribution, which stays as it is",
		files: {
			...joined,
			[VENDOR]: text`
				net.ipv4.ip_forward = 0
				#                     ^ warning: net.ipv4.ip_forward = 0 is what counts
			`,
		},
		fixed: [{ "etc/sysctl.d/k8s.conf": on }],
	},
	{
		name: "in a file of the distribution that is read behind ours",
		files: {
			...joined,
			"usr/lib/sysctl.d/zz-off.conf": text`
				net.ipv4.ip_forward = 0
				#                     ^ warning: net.ipv4.ip_forward = 0 is what counts
			`,
		},
	},
	{
		name: "dockerd is told to leave it alone",
		files: {
			...joined,
			[DOCKER]: '{"ip-forward": false}\n',
			[HARDENING]: text`
				net.ipv4.ip_forward = 0
				#                     ^ warning: net.ipv4.ip_forward = 0 is what counts
			`,
		},
		fixed: [{ [HARDENING]: on }],
	},
	{ name: "dockerd turns it on", files: { ...joined, [DOCKER]: "{}\n", [HARDENING]: off } },
	{ name: "a later file turns it on", files: { ...joined, [HARDENING]: off, "etc/sysctl.d/99-zz-k8s.conf": on } },
	{ name: "a later file of a weaker folder turns it on", files: { ...joined, [HARDENING]: off, "run/sysctl.d/99-k8s.conf": on } },
	{ name: "a later line turns it on", files: { ...joined, [HARDENING]: `${off}net/ipv4/ip_forward = 1\n` } },
	{
		name: "hidden by a file of that name in a stronger folder",
		files: { ...joined, [VENDOR]: off, "usr/local/lib/sysctl.d/50-default.conf": "kernel.panic = 10\n" },
	},
	{ name: "masked by an empty file", files: { ...joined, [VENDOR]: off, "etc/sysctl.d/50-default.conf": "" } },
	{
		name: "a file of the folder hides no file of that name outside",
		files: { ...joined, "etc/sysctl.d/sysctl.conf": off, "etc/sysctl.conf": on },
	},
	{ name: "sysctl.conf says otherwise, and may be read last", files: { ...joined, [HARDENING]: off, "etc/sysctl.conf": on } },
	{ name: "a pattern says otherwise, and may win", files: { ...joined, [HARDENING]: `${off}net.ipv4.ip_* = 1\n` } },
	{ name: "a pattern alone", files: { ...joined, [HARDENING]: "net.ipv4.ip_* = 0\n" } },
	{ name: "a template", files: { ...joined, [HARDENING]: "{{ more }}\nnet.ipv4.ip_forward = {{ forward }}\n", [VENDOR]: off } },
	{ name: "a file that nobody could read", files: { ...joined, [VENDOR]: off, [HARDENING]: "unreadable" } },
	{
		name: "the boot loader hands it over too",
		files: { ...joined, [HARDENING]: off, "etc/default/grub": 'GRUB_CMDLINE_LINUX="sysctl.net.ipv4.ip_forward=1"\n' },
	},
	{
		name: "another key",
		files: { ...joined, [HARDENING]: "net.ipv4.conf.eth0/100.forwarding = 0\nnet.ipv4.ip_forward_x = 0\n" },
	},
	{ name: "a comment", files: { ...joined, [HARDENING]: "#net.ipv4.ip_forward = 0\n" } },
	{ name: "no node of Kubernetes", files: { [HARDENING]: off } },
]);
