import rule from "../../server/src/rules/kubelet/stub-resolver.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const RESOLV = "etc/resolv.conf";
const REAL = "run/systemd/resolve/resolv.conf";
const STUB = "run/systemd/resolve/stub-resolv.conf";
const stub = "nameserver 127.0.0.53\noptions edns0\n";

testRule(rule, [
	{
		name: "the stub of systemd-resolved",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				resolvConf: /etc/resolv.conf
				#           ^^^^^^^^^^^^^^^^ warning: resolvConf /etc/resolv.conf names only 127.0.0.53
			`,
			[RESOLV]: text`
				# systemd-resolved
				nameserver 127.0.0.53
				~~~~~~~~~~~~~~~~~~~~~ is this machine
				search corp.example
			`,
		},
		fixed: [{ [KUBELET]: kubeletFile("resolvConf: /run/systemd/resolve/resolv.conf") }],
		safe: [false],
	},
	{
		name: "the default, and IPv6",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				^^^^^^^^^^ warning: names only ::1, 127.0.0.1
				kind: KubeletConfiguration
			`,
			[RESOLV]: text`
				nameserver ::1
				~~~~~~~~~~~~~~ ::1
				nameserver	127.0.0.1
				~~~~~~~~~~~~~~~~~~~~ 127.0.0.1
			`,
		},
		fixed: [],
	},
	{
		name: "a flag, and the real servers are known",
		files: {
			[KUBELET]: kubeletFile("resolvConf: /run/systemd/resolve/resolv.conf"),
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--resolv-conf=/run/systemd/resolve/stub-resolv.conf"
				#                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: stub-resolv.conf names only 127.0.0.53
			`,
			[STUB]: text`
				nameserver 127.0.0.53
				~~~~~~~~~~~~~~~~~~~~~ machine
			`,
			[REAL]: "nameserver 10.0.0.2\n",
		},
		fixed: [{ [FLAGS]: flagsFile("--resolv-conf=/run/systemd/resolve/resolv.conf") }],
	},
	{
		name: "the real file has no other servers: nothing to point at",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				resolvConf: /run/systemd/resolve/resolv.conf
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 127.0.0.2
			`,
			[REAL]: text`
				nameserver 127.0.0.2
				~~~~~~~~~~~~~~~~~~~~ machine
			`,
		},
		fixed: [],
	},
	{
		name: "a file of its own, with the address that dnsmasq has",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				resolvConf: /etc/kubernetes/./pods.resolv
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: pods.resolv names only 127.0.1.1
			`,
			"etc/kubernetes/pods.resolv": text`
				nameserver 127.0.1.1
				~~~~~~~~~~~~~~~~~~~~ machine
			`,
		},
		fixed: [],
	},
	{
		name: "the real file may not be read: what it says is not known",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				resolvConf: /etc/resolv.conf
				#           ^^^^^^^^^^^^^^^^ warning: 127.0.0.53
			`,
			[RESOLV]: text`
				nameserver 127.0.0.53
				~~~~~~~~~~~~~~~~~~~~~ machine
			`,
			[REAL]: "unreadable",
		},
		fixed: [{ [KUBELET]: { contains: `resolvConf: /${REAL}\n` } }],
	},
	{ name: "a real server beside it", files: { [KUBELET]: kubeletFile(), [RESOLV]: `${stub}nameserver 10.0.0.2\n` } },
	{ name: "a comment", files: { [KUBELET]: kubeletFile(), [RESOLV]: "#nameserver 127.0.0.53\nsearch a\n" } },
	{ name: "the file is not in the copy", files: { [KUBELET]: kubeletFile("resolvConf: /etc/resolv.conf") } },
	{ name: "nobody may read it", files: { [KUBELET]: kubeletFile(), [RESOLV]: "unreadable" } },
	{ name: "another file is named", files: { [KUBELET]: kubeletFile("resolvConf: /etc/other.conf"), [RESOLV]: stub } },
	{ name: "nothing is handed on", files: { [KUBELET]: kubeletFile('resolvConf: ""'), [RESOLV]: stub } },
	{
		name: "kubeadm chooses the file when it writes the kubelet's",
		files: { [KUBEADM]: kubeletFile("maxPods: 110"), [RESOLV]: stub },
	},
	{ name: "a template", files: { [KUBELET]: kubeletFile(), [RESOLV]: "{% if x %}\nnameserver 127.0.0.53\n{% endif %}\n" } },
]);
