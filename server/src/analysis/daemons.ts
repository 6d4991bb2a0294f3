import type { ReleaseKey } from "../kinds/world.ts";

/** What people call the daemons whose releases matter. */
export const daemonNames: Readonly<Record<ReleaseKey, string>> = {
	kubelet: "kubelet",
	kubeadm: "kubeadm",
	containerd: "containerd",
	crio: "CRI-O",
	docker: "Docker",
	"cri-dockerd": "cri-dockerd",
};
