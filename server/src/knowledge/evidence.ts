/** What a file gives away about the release that reads it, without a word about releases. */

/** A containerd file of this version says: at least this release. */
export const containerdConfigVersions: Readonly<Record<number, string>> = { 3: "2.0", 4: "2.3" };

/**
 * A kubeadm document of this API version: the kubeadm releases that read it, and from when on it is deprecated. Sources:
 * kubernetes cmd/kubeadm/app/util/config/common.go; kubernetes/kubernetes pull requests 83276, 107013 and 125029; measured on
 * 1.31 and 1.36.
 */
export const kubeadmApiVersions: Readonly<
	Record<string, { readonly since: string; readonly removed?: string; readonly deprecated?: string }>
> = {
	"kubeadm.k8s.io/v1alpha1": { since: "1.6", removed: "1.12" },
	"kubeadm.k8s.io/v1alpha2": { since: "1.11", removed: "1.13" },
	"kubeadm.k8s.io/v1alpha3": { since: "1.12", removed: "1.15" },
	"kubeadm.k8s.io/v1beta1": { since: "1.13", removed: "1.22", deprecated: "1.17" },
	"kubeadm.k8s.io/v1beta2": { since: "1.15", removed: "1.27", deprecated: "1.24" },
	"kubeadm.k8s.io/v1beta3": { since: "1.22", deprecated: "1.31" },
	"kubeadm.k8s.io/v1beta4": { since: "1.31" },
};
