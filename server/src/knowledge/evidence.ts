/** What a file gives away about the release that reads it, without a word about releases. */

/** A containerd file of this version says: at least this release. */
export const containerdConfigVersions: Readonly<Record<number, string>> = { 3: "2.0", 4: "2.3" };

/** A kubeadm document of this API version: the kubeadm releases that read it. Source: kubeadm util/config/common.go. */
export const kubeadmApiVersions: Readonly<
	Record<string, { readonly since: string; readonly removed?: string; readonly deprecated?: string }>
> = {
	"kubeadm.k8s.io/v1beta1": { since: "1.13", removed: "1.22" },
	"kubeadm.k8s.io/v1beta2": { since: "1.15", removed: "1.27" },
	"kubeadm.k8s.io/v1beta3": { since: "1.22", deprecated: "1.31" },
	"kubeadm.k8s.io/v1beta4": { since: "1.31" },
};
