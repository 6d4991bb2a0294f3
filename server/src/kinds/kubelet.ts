import { entryOf, type Tree } from "../syntax/tree.ts";
import { defineKind } from "./kind.ts";
import { isKubeadmDocument } from "./kubeadm.ts";
import { scalarOf } from "./setting.ts";

/** Other kinds of the same API group. Source: kubernetes pkg/kubelet/apis/config/register.go. */
const NEIGHBOURS = ["CredentialProviderConfig", "ImagePullIntent", "ImagePulledRecord", "SerializedNodeConfigSource"];

/** `kubelet.config.k8s.io/<version>` of a document, or its kind: enough to know what somebody meant it to be. */
export function isKubeletConfiguration(tree: Tree): boolean {
	const kind = scalarOf(entryOf(tree, "kind")?.value, "string") ?? "";
	const apiVersion = scalarOf(entryOf(tree, "apiVersion")?.value, "string") ?? "";
	return kind === "KubeletConfiguration" || (apiVersion.startsWith("kubelet.config.k8s.io/") && !NEIGHBOURS.includes(kind));
}

/** What `--config` names; kubeadm writes it to its place. Only the first document of the file is read. */
export const kubelet = defineKind({
	id: "kubelet",
	part: "kubelet",
	format: "yaml",
	reader: "kubelet",
	title: { en: "kubelet configuration", zh: "kubelet 配置" },
	main: true,
	places: ["var/lib/kubelet/config.yaml", "etc/kubernetes/kubelet/config.yaml", "etc/kubernetes/kubelet-config.yaml"],
	looseNames: /\.ya?ml(?:\.(?:j2|jinja2?|tpl|tmpl|tftpl|in|erb))?$/i,
	hint: /KubeletConfiguration|kubelet\.config\.k8s\.io/,
	claims: ([first, ...rest]) => first !== undefined && isKubeletConfiguration(first) && !rest.some(isKubeadmDocument),
});

/** What `--config-dir` names: read below the folder, only with this suffix. */
export const kubeletDropIn = defineKind({
	id: "kubelet-drop-in",
	part: "kubelet",
	format: "yaml",
	reader: "kubelet-drop-in",
	title: { en: "kubelet drop-in", zh: "kubelet 附加配置（drop-in）" },
	main: false,
	places: ["etc/kubernetes/kubelet.conf.d/**.conf", "etc/kubernetes/kubelet/config.d/**.conf"],
});

/** The patch in which kubeadm keeps this node's CRI socket. */
export const kubeletInstance = defineKind({
	id: "kubelet-instance",
	part: "kubelet",
	format: "yaml",
	reader: "kubelet",
	title: { en: "kubeadm's kubelet instance configuration", zh: "kubeadm 的 kubelet 实例配置" },
	main: false,
	places: ["var/lib/kubelet/instance-config.yaml"],
});

/** `KUBELET_KUBEADM_ARGS`, written by kubeadm. */
export const kubeadmFlags = defineKind({
	id: "kubeadm-flags",
	part: "kubelet",
	format: "env",
	reader: "systemd",
	title: { en: "kubelet flags written by kubeadm", zh: "kubeadm 写入的 kubelet 命令行参数" },
	main: true,
	places: ["var/lib/kubelet/kubeadm-flags.env"],
	looseNames: /(?:^|\/)kubeadm-flags\.env$/,
	claims: ([tree]) => entryOf(tree, "KUBELET_KUBEADM_ARGS") !== undefined,
});

/** `KUBELET_EXTRA_ARGS`: the last word on the kubelet's command line. */
export const kubeletEnv = defineKind({
	id: "kubelet-env",
	part: "kubelet",
	format: "env",
	reader: "systemd",
	title: { en: "kubelet environment file", zh: "kubelet 环境变量文件" },
	main: false,
	places: ["etc/default/kubelet", "etc/sysconfig/kubelet"],
});
