import { entryOf, type Tree } from "../syntax/tree.ts";
import { defineKind } from "./kind.ts";
import { scalarOf } from "./setting.ts";

export const isKubeadmDocument = (tree: Tree): boolean =>
	(scalarOf(entryOf(tree, "apiVersion")?.value, "string") ?? "").startsWith("kubeadm.k8s.io/");

/** A file for `kubeadm --config`: several documents, one of each kind, perhaps with a KubeletConfiguration among them. */
export const kubeadm = defineKind({
	id: "kubeadm",
	part: "kubeadm",
	format: "yaml",
	reader: "kubeadm",
	title: { en: "kubeadm configuration", zh: "kubeadm 配置" },
	main: true,
	places: [
		"etc/kubernetes/kubeadm-config.yaml",
		"etc/kubernetes/kubeadm.yaml",
		"etc/kubeadm/config.yaml",
		"root/kubeadm-config.yaml",
		"root/kubeadm.yaml",
	],
	looseNames: /\.ya?ml(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|in|erb))?$/i,
	hint: /kubeadm\.k8s\.io\//,
	claims: (trees) => trees.some(isKubeadmDocument),
});
