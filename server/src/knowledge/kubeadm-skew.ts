/**
 * By how many minors the control plane may be older than the kubeadm that makes it. Source: kubernetes
 * cmd/kubeadm/app/constants; measured on 1.31 (1.30 is the oldest) and 1.36 (1.35).
 */
export const oldestControlPlane = 1;
