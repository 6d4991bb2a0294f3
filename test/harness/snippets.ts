/** Where files lie on most nodes. */
export const CONTAINERD = "etc/containerd/config.toml";
export const CRIO = "etc/crio/crio.conf";
export const DOCKER = "etc/docker/daemon.json";
export const KUBELET = "var/lib/kubelet/config.yaml";
export const FLAGS = "var/lib/kubelet/kubeadm-flags.env";
export const KUBEADM = "etc/kubernetes/kubeadm-config.yaml";
export const CRICTL = "etc/crictl.yaml";
export const KUBELET_UNIT = "usr/lib/systemd/system/kubelet.service";
export const KUBELET_UNIT_DROP_IN = "etc/systemd/system/kubelet.service.d/10-kubeadm.conf";
export const DOCKER_UNIT = "usr/lib/systemd/system/docker.service";
export const CRI_DOCKERD_UNIT = "usr/lib/systemd/system/cri-docker.service";

/** The head of a kubelet's file. */
export const kubeletHead = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";

/** A kubelet's file with some lines below its head. */
export const kubeletFile = (...lines: readonly string[]): string => [kubeletHead.trimEnd(), ...lines, ""].join("\n");

/** kubeadm's environment file with some flags. */
export const flagsFile = (...flags: readonly string[]): string => `KUBELET_KUBEADM_ARGS="${flags.join(" ")}"\n`;

/** A unit of cri-dockerd that is good for most nodes. */
export const criDockerdUnit = "[Service]\nType=notify\nExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd://\n";

/** A unit of dockerd without flags of its own. */
export const dockerUnit =
	"[Service]\nType=notify\nExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock\n";
