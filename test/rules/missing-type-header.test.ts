import rule from "../../server/src/rules/kubelet/missing-type-header.ts";
import { testRule } from "../harness/rule-cases.ts";
import { KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const DROP_IN = "etc/kubernetes/kubelet.conf.d/20-pods.conf";

testRule(rule, [
	{
		name: "a kubelet's file without a header",
		files: {
			[KUBELET]: text`
				maxPods: 200
				^^^^^^^ error: apiVersion, kind is missing here: it does not start.
			`,
		},
		fixed: [{ [KUBELET]: { contains: "kind: KubeletConfiguration" } }],
		safe: [true],
	},
	{
		name: "half a header",
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				^^^^^^^^^^ error: kind is missing here
				maxPods: 200
			`),
		},
		fixed: [{ [KUBELET]: { contains: "kind: KubeletConfiguration" } }],
	},
	{
		name: "a drop-in, in releases that are known",
		assume: { kubelet: "1.34.1" },
		files: {
			[KUBELET]: kubeletFile(),
			[DROP_IN]: text`
				maxPods: 200
				^^^^^^^ error: apiVersion, kind is missing here
			`,
		},
		fixed: [{ [DROP_IN]: { contains: "kind: KubeletConfiguration" } }],
	},
	{
		name: "a drop-in before 1.32",
		assume: { kubelet: "1.30.1" },
		files: {
			[KUBELET]: kubeletFile(),
			[DROP_IN]: text`
				maxPods: 200
				^^^^^^^ warning: from 1.32 on the kubelet does not start with such a drop-in
			`,
		},
	},
	{
		name: "another version, in another case",
		files: {
			[KUBELET]: text`
				apiVersion: Kubelet.config.k8s.io/v1beta1
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: apiVersion is Kubelet.config.k8s.io/v1beta1, but the kubelet reads kubelet.config.k8s.io/v1beta1 only
				kind: KubeletConfiguration
			`,
		},
		fixed: [{ [KUBELET]: { contains: "apiVersion: kubelet.config.k8s.io/v1beta1" } }],
		safe: [true],
	},
	{
		name: "kubeadm's document comes first: only the first one is read",
		files: {
			[KUBELET]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				#     ^^^^^^^^^^^^^^^^^^^^ error: kind is ClusterConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
			`,
		},
		fixed: [{ [KUBELET]: { lacks: "ClusterConfiguration" } }],
		safe: [false],
	},
	{
		name: "a document that is not kubeadm's",
		assume: { kubeadm: "1.36.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: foo/v1
				#           ^^^^^^ error: kubeadm does not know foo/v1: kubeadm config validate refuses the whole file
				kind: Bar
			`,
		},
		fixed: [],
	},
	{
		name: "documents that kubeadm takes",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				---
				apiVersion: kubeproxy.config.k8s.io/v1alpha1
				kind: KubeProxyConfiguration
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
			`,
		},
	},
	{ name: "as it should be", files: { [KUBELET]: `---\n# own\n${kubeletFile("maxPods: 200")}`, [DROP_IN]: kubeletFile() } },
	{
		name: "in a file that cannot be parsed, which is told by another rule",
		files: { [KUBELET]: 'maxPods: "5\n' },
	},
	{ name: "in a template", files: { [KUBELET]: "apiVersion: {{ version }}\nkind: KubeletConfiguration\n" } },
	{ name: "a kubeconfig is the wrong file, not one without a header", files: { [KUBELET]: "apiVersion: v1\nkind: Config\n" } },
	{
		name: "kubeadm's patch of the node needs none",
		files: { [KUBELET]: kubeletFile(), "var/lib/kubelet/instance-config.yaml": "containerRuntimeEndpoint: unix:///run/a.sock\n" },
	},
]);
