import type { FlagsId, KeysId } from "./words/index.ts";

/** A page of upstream's own documentation, in English. */
export interface UpstreamPage {
	readonly title: string;
	readonly url: string;
}

const containerd = "https://github.com/containerd/containerd/blob/main/docs";
const kubernetes = "https://kubernetes.io/docs/reference";

const pages: { readonly [Id in KeysId | FlagsId]: UpstreamPage } = {
	containerd: { title: "containerd-config.toml(5)", url: `${containerd}/man/containerd-config.toml.5.md` },
	hosts: { title: "containerd: registry hosts", url: `${containerd}/hosts.md` },
	docker: { title: "dockerd", url: "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file" },
	kubelet: {
		title: "KubeletConfiguration",
		url: `${kubernetes}/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration`,
	},
	kubeadm: { title: "kubeadm v1beta4", url: `${kubernetes}/config-api/kubeadm-config.v1beta4/` },
	crio: { title: "crio.conf(5)", url: "https://github.com/cri-o/cri-o/blob/main/docs/crio.conf.5.md" },
	crictl: { title: "crictl", url: "https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md" },
	registries: {
		title: "containers-registries.conf(5)",
		url: "https://github.com/containers/container-libs/blob/main/image/docs/containers-registries.conf.5.md",
	},
	"kubelet-flags": { title: "kubelet", url: `${kubernetes}/command-line-tools-reference/kubelet/` },
	"dockerd-flags": { title: "dockerd", url: "https://docs.docker.com/reference/cli/dockerd/" },
	"cri-dockerd-flags": { title: "cri-dockerd", url: "https://github.com/Mirantis/cri-dockerd" },
};

/** Pages about a part of a file, by how the path of its keys begins; the first that fits counts. */
const parts: { readonly [Id in KeysId]?: readonly (readonly [begins: RegExp, page: UpstreamPage])[] } = {
	containerd: [
		[
			/^plugins\.(?:cri|"io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.images)")\.registry\b/,
			{ title: "containerd: CRI registries", url: `${containerd}/cri/registry.md` },
		],
		[
			/^plugins\.(?:cri\b|"io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.\w+)")/,
			{ title: "containerd: CRI plugin", url: `${containerd}/cri/config.md` },
		],
		...["blockfile", "devmapper", "erofs"].map(
			(name) =>
				[
					new RegExp(`^plugins\\.(?:${name}|"io\\.containerd\\.\\w+\\.v1\\.${name}")\\.`),
					{ title: `containerd: ${name}`, url: `${containerd}/snapshotters/${name}.md` },
				] as const,
		),
	],
	hosts: [
		["server", "capabilities", "ca", "client", "skip_verify", "override_path", "dial_timeout", "proxy"].map(
			(name) => [new RegExp(`^(?:host\\.\\*\\.)?${name}$`), { ...pages.hosts, url: `${pages.hosts.url}#${name}-field` }] as const,
		),
	].flat(),
	crio: ["api", "runtime", "image", "network"].map(
		(name) => [new RegExp(`^crio\\.${name}\\b`), { ...pages.crio, url: `${pages.crio.url}#crio${name}-table` }] as const,
	),
};

/** Where upstream describes a key, by its pattern in the tables. */
export const upstreamPageOf = (id: KeysId | FlagsId, pattern: string): UpstreamPage =>
	(id in parts ? parts[id as KeysId] : undefined)?.find(([begins]) => begins.test(pattern))?.[1] ?? pages[id];

/** Where upstream describes a document of kubeadm. The pages of versions that kubeadm no longer reads leave its website. */
export function kubeadmPageOf(version: string, kind: string): UpstreamPage {
	const release = { v1beta2: "v1.22.0", v1beta3: "v1.30.0" }[version];
	const url =
		release === undefined
			? `${kubernetes}/config-api/kubeadm-config.v1beta4/#kubeadm-k8s-io-v1beta4-${kind}`
			: `https://pkg.go.dev/k8s.io/kubernetes@${release}/cmd/kubeadm/app/apis/kubeadm/${version}#${kind}`;
	return { title: `kubeadm ${version}: ${kind}`, url };
}
