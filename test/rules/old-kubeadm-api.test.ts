import rule from "../../server/src/rules/kubeadm/old-kubeadm-api.ts";
import { testRule } from "../harness/rule-cases.ts";
import { KUBEADM, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const v = (version: string, ...rest: string[]): string =>
	[`apiVersion: kubeadm.k8s.io/${version}`, "kind: ClusterConfiguration", ...rest, ""].join("\n");

testRule(rule, [
	{
		name: "every document of a version that is gone",
		assume: { kubeadm: "1.28.4" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta2
				#           ^^^^^^^^^^^^^^^^^^^^^^ error: kubeadm 1.28.4 does not read kubeadm.k8s.io/v1beta2 any more: it stops. The last one that reads it is kubeadm 1.26.
				kind: InitConfiguration
				---
				kind: ClusterConfiguration
				apiVersion: "kubeadm.k8s.io/v1beta2"
				#           ^^^^^^^^^^^^^^^^^^^^^^^^ error: The last one that reads it is kubeadm 1.26.
				---
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
			`,
		},
	},
	{
		name: "a version older than every kubeadm of today, whichever it is",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1alpha3
				#           ^^^^^^^^^^^^^^^^^^^^^^^ warning: does not read kubeadm.k8s.io/v1alpha3 any more: it stops. The last one that reads it is kubeadm 1.14.
				kind: ClusterConfiguration
			`,
		},
	},
	{
		name: "a version that comes with a later kubeadm",
		assume: { kubeadm: "1.30.9" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				#           ^^^^^^^^^^^^^^^^^^^^^^ error: kubeadm 1.30.9 does not read kubeadm.k8s.io/v1beta4 yet: it stops. The first one that reads it is kubeadm 1.31.
				kind: JoinConfiguration
			`,
		},
	},
	{
		name: "the kubeadm of a kubelet that is known",
		assume: { kubelet: "1.26.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta2
				#           ^^^^^^^^^^^^^^^^^^^^^^ info: kubeadm.k8s.io/v1beta2 is deprecated since kubeadm 1.24
				kind: ClusterConfiguration
			`,
		},
	},
	{
		name: "a version that is deprecated",
		assume: { kubeadm: "1.36.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta3
				#           ^^^^^^^^^^^^^^^^^^^^^^ info: kubeadm.k8s.io/v1beta3 is deprecated since kubeadm 1.31; kubeadm config migrate
				kind: ClusterConfiguration
			`,
		},
	},
	{
		name: "by some kubeadm releases: those are named, not the kubelets that go with them",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta3
				#           ^^^^^^^^^^^^^^^^^^^^^^ info: writes the file anew. (with kubeadm 1.31–1.36)
				kind: ClusterConfiguration
			`,
		},
	},
	{ name: "the same before that", assume: { kubeadm: "1.30.0" }, files: { [KUBEADM]: v("v1beta3") } },
	{ name: "the last kubeadm that reads it without a word", assume: { kubeadm: "1.23.17" }, files: { [KUBEADM]: v("v1beta2") } },
	{ name: "a version that comes with a later kubeadm, where nobody knows which one it is", files: { [KUBEADM]: v("v1beta4") } },
	{
		name: "a kubelet that is too new for every kubeadm that reads the version",
		assume: { kubelet: "1.36.3" },
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta2
				#           ^^^^^^^^^^^^^^^^^^^^^^ error: does not read kubeadm.k8s.io/v1beta2 any more
				kind: ClusterConfiguration
			`,
		},
	},
	{
		name: "an old version brings in the kubeadm releases that read it",
		files: {
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta2
				#           ^^^^^^^^^^^^^^^^^^^^^^ info: kubeadm.k8s.io/v1beta2 is deprecated since kubeadm 1.24
				kind: ClusterConfiguration
			`,
		},
	},
	{ name: "the newest version", assume: { kubeadm: "1.36.3" }, files: { [KUBEADM]: v("v1beta4") } },
	{ name: "a version that no table has", assume: { kubeadm: "1.36.3" }, files: { [KUBEADM]: v("v1") } },
	{ name: "a template's version", files: { [KUBEADM]: v("{{ version }}", "clusterName: {{ name }}") } },
	{ name: "a kubelet's document alone", assume: { kubeadm: "1.36.3" }, files: { "kubeadm.yaml": kubeletFile("maxPods: 110") } },
]);
