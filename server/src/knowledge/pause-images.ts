import type { Since } from "./since.ts";

/**
 * The sandbox (pause) image each runtime takes when nothing is written.
 * Sources: containerd pkg/cri/config and internal/cri/config at every tag; cri-o pkg/config/config.go; cri-dockerd config/options.go.
 */
export const defaultPauseImages = {
	containerd: [
		{ since: "1.2", value: "k8s.gcr.io/pause:3.1" },
		{ since: "1.4", value: "k8s.gcr.io/pause:3.2" },
		{ since: "1.5", value: "k8s.gcr.io/pause:3.5" },
		{ since: "1.5.14", value: "registry.k8s.io/pause:3.5" },
		{ since: "1.6", value: "k8s.gcr.io/pause:3.6" },
		{ since: "1.6.9", value: "registry.k8s.io/pause:3.6" },
		{ since: "1.7", value: "registry.k8s.io/pause:3.8" },
		{ since: "2.0", value: "registry.k8s.io/pause:3.10" },
		{ since: "2.2", value: "registry.k8s.io/pause:3.10.1" },
		{ since: "2.3", value: "registry.k8s.io/pause:3.10.2" },
	],
	crio: [
		{ since: "1.18", value: "k8s.gcr.io/pause:3.2" },
		{ since: "1.21", value: "k8s.gcr.io/pause:3.5" },
		{ since: "1.23", value: "k8s.gcr.io/pause:3.6" },
		{ since: "1.24", value: "registry.k8s.io/pause:3.6" },
		{ since: "1.27", value: "registry.k8s.io/pause:3.9" },
		{ since: "1.31", value: "registry.k8s.io/pause:3.10" },
		{ since: "1.34", value: "registry.k8s.io/pause:3.10.1" },
	],
	"cri-dockerd": [
		{ since: "0.2", value: "k8s.gcr.io/pause:3.6" },
		{ since: "0.2.6", value: "registry.k8s.io/pause:3.6" },
		{ since: "0.3.10", value: "registry.k8s.io/pause:3.9" },
		{ since: "0.3.17", value: "registry.k8s.io/pause:3.10" },
	],
	/** dockershim took its default from the kubelet's own flag. */
	kubelet: [
		{ since: "1.17", value: "k8s.gcr.io/pause:3.1" },
		{ since: "1.18", value: "k8s.gcr.io/pause:3.2" },
		{ since: "1.21", value: "k8s.gcr.io/pause:3.4.1" },
		{ since: "1.22", value: "k8s.gcr.io/pause:3.5" },
		{ since: "1.23", value: "k8s.gcr.io/pause:3.6" },
	],
} as const satisfies Record<string, readonly Since<string>[]>;

/** The pause tag kubeadm pulls and compares with, by its own minor. Source: kubeadm constants PauseVersion. */
export const kubeadmPauseTags: readonly Since<string>[] = [
	{ since: "1.17", value: "3.1" },
	{ since: "1.18", value: "3.2" },
	{ since: "1.21", value: "3.4.1" },
	{ since: "1.22", value: "3.5" },
	{ since: "1.23", value: "3.6" },
	{ since: "1.24", value: "3.7" },
	{ since: "1.25", value: "3.8" },
	{ since: "1.26", value: "3.9" },
	{ since: "1.31", value: "3.10" },
	{ since: "1.34", value: "3.10.1" },
	{ since: "1.36", value: "3.10.2" },
];

/** The registry kubeadm takes when `imageRepository` is not written. Source: kubeadm constants and v1beta* defaults. */
export const kubeadmImageRepositories: readonly Since<string>[] = [
	{ since: "1.17", value: "k8s.gcr.io" },
	{ since: "1.25", value: "registry.k8s.io" },
];

/** Registry hosts that are frozen: nothing new has been pushed since, and upstream redirects or ends them. */
export const frozenRegistries: Readonly<Record<string, { readonly successor: string; readonly frozen: string }>> = {
	"k8s.gcr.io": { successor: "registry.k8s.io", frozen: "2023-04" },
};

/** Hosts that never let anybody pull without credentials. */
export const privateRegistryHosts: readonly RegExp[] = [
	/^\d{12}\.dkr\.ecr(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/,
	/^\d{12}\.dkr-ecr(-fips)?\.[a-z0-9-]+\.on\.aws$/,
];

/** Whether containerd marks the sandbox image as pinned, so that the kubelet's image garbage collection spares it. */
export const pinsPauseImage: readonly Since<boolean>[] = [
	{ since: "0", value: false },
	{ since: "1.6.22", value: true },
	{ since: "1.7", value: false },
	{ since: "1.7.3", value: true },
];

/** From here on the kubelet's own flag chooses no pause image any more. Source: kubernetes 1.24, pkg/kubelet/dockershim removed. */
export const podImageFlagUnreadSince = "1.24";
