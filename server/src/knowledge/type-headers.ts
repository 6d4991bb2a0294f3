import type { Since } from "./since.ts";

/** What the kubelet reads: both are case-sensitive. Measured on 1.31 and 1.36. */
export const kubeletHeader = { apiVersion: "kubelet.config.k8s.io/v1beta1", kind: "KubeletConfiguration" } as const;

/** The kube-proxy's document, which may stand in a file for kubeadm. Source: kubernetes staging/src/k8s.io/kube-proxy/config. */
export const kubeProxyHeader = { apiVersion: "kubeproxy.config.k8s.io/v1alpha1", kind: "KubeProxyConfiguration" } as const;

/** The group of kubeadm's own documents. */
export const KUBEADM_GROUP = "kubeadm.k8s.io";

/**
 * From when on a drop-in needs its header: before, what it says is merged without one. Source: kubernetes
 * cmd/kubelet/app/server.go; measured on 1.36.
 */
export const dropInNeedsHeader = "1.32";

/** What kubeadm makes of a document that is none of its own: measured on 1.31 and 1.36. */
export const foreignDocuments: readonly Since<"unread" | "fatal">[] = [
	{ since: "0", value: "unread" },
	{ since: "1.31", value: "fatal" },
];

/** The groups whose documents may stand in a file for kubeadm. Source: kubernetes cmd/kubeadm/app/util/config. */
export const kubeadmGroups: readonly string[] = [KUBEADM_GROUP, "kubelet.config.k8s.io", "kubeproxy.config.k8s.io"];
