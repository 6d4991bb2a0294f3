/** CRI sockets by the runtime behind them; the first one is the one to write. `/var/run` is `/run` everywhere that matters. */
export const criSockets = {
	containerd: ["unix:///run/containerd/containerd.sock"],
	crio: ["unix:///var/run/crio/crio.sock"],
	"cri-dockerd": ["unix:///var/run/cri-dockerd.sock"],
} as const;

/** Sockets of distributions that bring their own containerd. */
export const distributionSockets: Readonly<Record<string, string>> = {
	"unix:///run/k3s/containerd/containerd.sock": "k3s",
	"unix:///run/k0s/containerd.sock": "k0s",
	"unix:///var/snap/microk8s/common/run/containerd.sock": "microk8s",
};

/** The sockets of the kubelet's built-in Docker support, gone with it. */
export const dockershimSockets: readonly string[] = ["unix:///var/run/dockershim.sock", "unix:///run/dockershim.sock"];

/** The kubelet without built-in Docker support. */
export const dockershimRemoved = "1.24";

/** The kubelet speaks CRI v1 and nothing else from here on; containerd serves v1 from `criV1Served` on. */
export const criV1Only = "1.26";
export const criV1Served = "1.6";

/** The kubelet knows `containerRuntimeEndpoint` (with containerd's socket as default) from here on. */
export const endpointInConfigSince = "1.27";

/** A CRI endpoint in one spelling, for comparing: with scheme, `/var/run` as `/run`. */
export function sameSocket(endpoint: string): string {
	const withScheme = /^[a-z]+:/.test(endpoint) ? endpoint : `unix://${endpoint}`;
	return withScheme.replace(/^unix:\/*/, "unix:///").replace("unix:///var/run/", "unix:///run/");
}
