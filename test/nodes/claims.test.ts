import assert from "node:assert/strict";
import { test } from "node:test";
import { nodesOf } from "../harness/node-of.ts";

// Which loose files are taken for files of a node, by what they say.

const kindsOf = async (name: string, text: string): Promise<string[]> =>
	(await nodesOf({ [name]: text })).flatMap(({ files }) => files.map(({ kind }) => kind.id));

const claimed: readonly (readonly [name: string, text: string, ...kinds: string[]])[] = [
	["a.yaml", "kind: KubeletConfiguration\n", "kubelet"],
	["a.yaml", "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfig\n", "kubelet"],
	["a.yaml", "apiVersion: kubelet.config.k8s.io/v1\nkind: CredentialProviderConfig\nproviders: []\n"],
	["a.yaml", "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: ImagePullIntent\nimage: x\n"],
	["a.yaml", "apiVersion: v1\nkind: Pod\n# KubeletConfiguration\n"],
	["a.yaml", "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n", "kubeadm"],
];

for (const [name, text, ...kinds] of claimed)
	test(`${JSON.stringify(text)} is ${kinds.length > 0 ? kinds.join(", ") : "none of ours"}`, async () => {
		assert.deepEqual(await kindsOf(name, text), kinds);
	});
