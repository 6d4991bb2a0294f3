import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { proposalsAt } from "../../server/src/analysis/completion/complete.ts";
import { teachOf } from "../../server/src/analysis/completion/teach.ts";
import { nodesOf } from "../harness/node-of.ts";

const KUBELET = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";
const V2 = 'plugins."io.containerd.grpc.v1.cri"';

/** A place in every kind of file at which many things may stand: `|` is the cursor. */
const PLACES: readonly (readonly [kind: string, path: string, file: string])[] = [
	["containerd, version 1", "etc/containerd/config.toml", "|"],
	["containerd, version 2: keys", "etc/containerd/config.toml", `version = 2\n[${V2}]\n|\n`],
	["containerd, version 2: headers", "etc/containerd/config.toml", "version = 2\n[|]\n"],
	["containerd, version 3: headers", "etc/containerd/config.toml", "version = 3\n[|]\n"],
	["containerd, version 4: headers", "etc/containerd/config.toml", "version = 4\n[|]\n"],
	["k3s' template", "var/lib/rancher/k3s/agent/etc/containerd/config.toml.tmpl", `[${V2}]\n|\n`],
	["hosts.toml", "etc/containerd/certs.d/docker.io/hosts.toml", '[host."https://a"]\n|\n'],
	["daemon.json", "etc/docker/daemon.json", "{ | }"],
	["KubeletConfiguration", "var/lib/kubelet/config.yaml", `${KUBELET}|`],
	["feature gates", "var/lib/kubelet/config.yaml", `${KUBELET}featureGates:\n  |\n`],
	["kubeadm", "etc/kubernetes/kubeadm.yaml", "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n|\n"],
	["CRI-O", "etc/crio/crio.conf", "[crio.runtime]\n|\n"],
	["registries.conf", "etc/containers/registries.conf", "|"],
	["a registry", "etc/containers/registries.conf", "[[registry]]\n|\n"],
	["crictl.yaml", "etc/crictl.yaml", "|"],
	["flags of the kubelet", "var/lib/kubelet/kubeadm-flags.env", 'KUBELET_KUBEADM_ARGS="|"\n'],
	["flags of dockerd", "etc/systemd/system/docker.service", "[Service]\nExecStart=/usr/bin/dockerd |\n"],
	["flags of cri-dockerd", "etc/systemd/system/cri-docker.service", "[Service]\nExecStart=/usr/bin/cri-dockerd |\n"],
	["kernel settings", "etc/sysctl.d/k8s.conf", "|"],
	["kernel modules", "etc/modules-load.d/k8s.conf", "|"],
];

describe("what is told of a proposal when it is looked at", () => {
	for (const [kind, path, marked] of PLACES)
		test(kind, async () => {
			const text = marked.replace("|", "");
			const [node] = await nodesOf({ [path]: text });
			const file = node?.files[0]?.file;
			assert.ok(node && file);
			const proposals = proposalsAt(node, file, marked.indexOf("|"));
			assert.ok(proposals.length >= 5, `${proposals.length} proposals`);
			for (const { label, about } of proposals) {
				assert.ok(about, `${label} can be asked about`);
				const [en, zh] = [await teachOf(about, node, file, "en"), await teachOf(about, node, file, "zh-cn")];
				assert.match(en, /[a-z]{3}/i, `${label} in English`);
				assert.match(zh, /[\u4e00-\u9fff]/, `${label} in Chinese: ${zh}`);
				assert.doesNotMatch(en, /[\u4e00-\u9fff]/, `${label} in English: ${en}`);
			}
		});
});
