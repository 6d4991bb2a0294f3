import rule from "../../server/src/rules/cri/ambiguous-cri-socket.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRI_DOCKERD_UNIT, CRIO, criDockerdUnit, DOCKER, KUBEADM } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const join = text`
	apiVersion: kubeadm.k8s.io/v1beta4
	kind: JoinConfiguration
	discovery:
	  file:
	    kubeConfigPath: /etc/kubernetes/discovery.conf
`;
const both = { [CONTAINERD]: "version = 3\n", [CRIO]: "[crio.runtime]\n" };

testRule(rule, [
	{
		name: "two runtimes and no criSocket",
		assume: { kubeadm: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				^^^^^^^^^^ warning: InitConfiguration names no criSocket, and this node has containerd, CRI-O
				kind: InitConfiguration
				localAPIEndpoint:
				  advertiseAddress: 192.0.2.10
			`,
			[CONTAINERD]: text`
				version = 3
				~~~~~~~ containerd is configured here
			`,
			[CRIO]: text`
				[crio.runtime]
				#~~~ CRI-O is configured here
			`.replace("#~~~", " ~~~~"),
		},
		fixed: [
			{ [KUBEADM]: { contains: "nodeRegistration:\n  criSocket: unix:///run/containerd/containerd.sock\n" } },
			{ [KUBEADM]: { contains: "nodeRegistration:\n  criSocket: unix:///var/run/crio/crio.sock\n" } },
		],
	},
	{
		name: "each document that names none, at its nodeRegistration",
		files: {
			...both,
			[KUBEADM]: crlf(text`
				apiVersion: kubeadm.k8s.io/v1beta3
				kind: InitConfiguration
				nodeRegistration:
				^^^^^^^^^^^^^^^^ warning: InitConfiguration
				  name: node-1
				---
				apiVersion: kubeadm.k8s.io/v1beta3
				kind: JoinConfiguration
				nodeRegistration:
				^^^^^^^^^^^^^^^^ warning: JoinConfiguration
				  criSocket: ""
				---
				apiVersion: kubeadm.k8s.io/v1beta3
				kind: ClusterConfiguration
			`),
		},
	},
	{
		name: "cri-dockerd is a runtime too",
		files: {
			[CRI_DOCKERD_UNIT]: criDockerdUnit,
			[CRIO]: "[crio.runtime]\n",
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				^^^^^^^^^^ warning: CRI-O, cri-dockerd
				kind: JoinConfiguration
			`,
		},
	},
	{ name: "one runtime", files: { [CONTAINERD]: "version = 3\n", [KUBEADM]: join } },
	{
		name: "the socket is named",
		files: { ...both, [KUBEADM]: `${join}nodeRegistration:\n  criSocket: unix:///run/containerd/containerd.sock\n` },
	},
	{
		name: "only a ClusterConfiguration",
		files: { ...both, [KUBEADM]: "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n" },
	},
	{
		name: "CRI of one is switched off",
		files: { ...both, [CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n', [KUBEADM]: join },
	},
	{
		name: "Docker brings its containerd along",
		files: { ...both, [DOCKER]: "{}\n", [KUBEADM]: join },
	},
	{
		name: "the socket is a template's",
		files: { ...both, [KUBEADM]: `${join}nodeRegistration:\n  criSocket: {{ cri_socket }}\n` },
	},
	{
		name: "a template may write it elsewhere",
		files: { ...both, [KUBEADM]: `${join}{% if socket %}\nnodeRegistration: {}\n{% endif %}\n` },
	},
]);
