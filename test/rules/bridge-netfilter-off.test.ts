import rule from "../../server/src/rules/host/bridge-netfilter-off.ts";
import { testRule } from "../harness/rule-cases.ts";
import { KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const VENDOR = "usr/lib/sysctl.d/00-system.conf";
const OWN = "etc/sysctl.d/k8s.conf";
const off =
	"net.bridge.bridge-nf-call-ip6tables = 0\nnet.bridge.bridge-nf-call-iptables = 0\nnet.bridge.bridge-nf-call-arptables = 0\n";
const on = "net.bridge.bridge-nf-call-iptables = 1\nnet.bridge.bridge-nf-call-ip6tables = 1\n";
const joined = { [KUBELET]: kubeletFile(), "etc/modules-load.d/k8s.conf": "br_netfilter\n" };

testRule(rule, [
	{
		name: "a file of the distribution, and ours says nothing of it",
		files: {
			...joined,
			[VENDOR]: text`
				# Disable netfilter on bridges.
				net.bridge.bridge-nf-call-ip6tables = 0
				net.bridge.bridge-nf-call-iptables = 0
				#                                    ^ warning: net.bridge.bridge-nf-call-iptables, net.bridge.bridge-nf-call-ip6tables = 0 is what counts
				net.bridge.bridge-nf-call-arptables = 0
			`,
			[OWN]: "net.ipv4.ip_forward = 1\n",
		},
		fixed: [{ [OWN]: `net.ipv4.ip_forward = 1\n${on}` }],
		safe: [false],
	},
	{
		name: "a file of the distribution alone",
		files: {
			...joined,
			[VENDOR]: text`
				net.bridge.bridge-nf-call-iptables = 0
				#                                    ^ warning: net.bridge.bridge-nf-call-iptables = 0 is what counts
			`,
		},
		fixed: [{ [OWN]: "net.bridge.bridge-nf-call-iptables = 1\n" }],
	},
	{
		name: "the administrator's own file, behind another one",
		files: {
			...joined,
			"etc/sysctl.d/10-k8s.conf": text`
				net.bridge.bridge-nf-call-ip6tables=1
				#                                   ~ 1 here does not count: /etc/sysctl.d/20-bridge.conf is read later
			`,
			"etc/sysctl.d/20-bridge.conf": text`
				net.bridge.bridge-nf-call-ip6tables=0
				#                                   ^ warning: net.bridge.bridge-nf-call-ip6tables = 0 is what counts
			`,
		},
		fixed: [{ "etc/sysctl.d/20-bridge.conf": "net.bridge.bridge-nf-call-ip6tables=1\n" }],
	},
	{ name: "ours is read later", files: { ...joined, [VENDOR]: off, [OWN]: on } },
	{ name: "arptables alone", files: { ...joined, [VENDOR]: "net.bridge.bridge-nf-call-arptables = 0\n" } },
	{ name: "masked", files: { ...joined, [VENDOR]: off, "etc/sysctl.d/00-system.conf": "" } },
	{ name: "no node of Kubernetes", files: { [VENDOR]: off } },
]);
