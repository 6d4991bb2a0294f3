import { kubeletFile } from "../harness/snippets.ts";
import { crlf } from "../harness/text.ts";
import type { Files } from "./run.ts";

const FACTS = JSON.stringify({ assume: { kubelet: "1.33.4", containerd: "1.7.27", docker: "28.0.0" } });

/** A node with nothing to say of. */
export const SOUND: Files = {
	"runtime-config.json": FACTS,
	"etc/containerd/config.toml": 'version = 2\ndisabled_plugins = ["io.containerd.snapshotter.v1.aufs"]\n',
};

/** A node with an error that has a safe fix: CRI is switched off where the kubelet needs it. */
export const CRI_OFF: Files = {
	"runtime-config.json": FACTS,
	"etc/containerd/config.toml": '# Kept by hand.\nversion = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"] # why\n',
	"var/lib/kubelet/kubeadm-flags.env":
		'KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///run/containerd/containerd.sock"\n',
};

/** A node with nothing but warnings, which have a safe fix. */
export const WARNED: Files = {
	"runtime-config.json": FACTS,
	"var/lib/kubelet/config.yaml": kubeletFile("MaxPods: 5 # few", "serializeImagePull: false"),
};

/** A node with many faults in files of all formats, and what comes of them: all with safe fixes but one. */
export const FAULTY: Files = {
	"runtime-config.json": FACTS,
	"etc/containerd/config.toml": crlf(
		[
			"# Kept by hand: “as is”.",
			"version = 2",
			'disabled_plugins = ["io.containerd.grpc.v1.cri"] # why',
			"",
			'[plugins."io.containerd.grpc.v1.cri"]',
			"\tsandbox_image = “registry.k8s.io/pause:3.9” # 日本語 🦀",
		].join("\n"),
	),
	"etc/docker/daemon.json":
		'{\n  // logs\n  "log-driver": "json-file",\n    // on\n  "Debug": true,\n // x\n  "live-restore": true,\n}\n',
	"var/lib/kubelet/config.yaml": `\uFEFF${kubeletFile("cgroupDriver: Systemd", "MaxPods: 5   # few", "serializeImagePull: false")}`,
	"var/lib/kubelet/kubeadm-flags.env": 'KUBELET_KUBEADM_ARGS="--container-runtime=remote --network-plugin=cni --v=2"\n',
};
export const MENDED: Files = {
	"etc/containerd/config.toml": crlf(
		[
			"# Kept by hand: “as is”.",
			"version = 2",
			"disabled_plugins = [] # why",
			"",
			'[plugins."io.containerd.grpc.v1.cri"]',
			'\tsandbox_image = "registry.k8s.io/pause:3.9" # 日本語 🦀',
		].join("\n"),
	),
	"etc/docker/daemon.json": '{\n  "log-driver": "json-file",\n  "debug": true,\n  "live-restore": true\n}\n',
	"var/lib/kubelet/config.yaml": `\uFEFF${kubeletFile("cgroupDriver: Systemd", "maxPods: 5   # few", "serializeImagePulls: false")}`,
	"var/lib/kubelet/kubeadm-flags.env": 'KUBELET_KUBEADM_ARGS="--v=2"\n',
};

/** A node on which only fixes that are not safe help. */
export const UNLIKE: Files = {
	"runtime-config.json": JSON.stringify({ assume: { kubelet: "1.30.8", containerd: "1.7.27", cgroup: "v2", init: "systemd" } }),
	"etc/containerd/config.toml": 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n',
	"var/lib/kubelet/config.yaml": kubeletFile(
		"cgroupDriver: systemd",
		"containerRuntimeEndpoint: unix:///run/containerd/containerd.sock",
	),
};

/** A node for which a fix that is not safe writes a new file. */
export const MIRRORED: Files = {
	"runtime-config.json": FACTS,
	"etc/containerd/config.toml": [
		"version = 2",
		'[plugins."io.containerd.grpc.v1.cri".registry]',
		'  config_path = "/etc/containerd/certs.d"',
		'  [plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]',
		'    endpoint = ["https://mirror.example.com"]',
		"",
	].join("\n"),
};
