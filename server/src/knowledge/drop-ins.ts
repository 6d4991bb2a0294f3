/** Since when the kubelet merges drop-ins as JSON merge patches: before, a zero changed nothing. Source: kubernetes cmd/kubelet/app/server.go. */
export const kubeletMergePatches = "1.29";

/** Before, this key of a drop-in came to nothing: it was looked for under its name in Go. Source: kubernetes cmd/kubelet/app/server.go, 1.30 and 1.31. */
export const kubeletLateDropInKey = { key: "resolvConf", since: "1.32" } as const;

/** Top-level tables of containerd whose entries a later file replaces whole. Source: containerd cmd/containerd/server/config, mergeConfig. */
export const containerdWholeEntries: readonly string[] = ["proxy_plugins", "stream_processors"];

/** Tables of CRI-O whose entries a later file replaces whole. Source: cri-o pkg/config, UpdateFromFile. */
export const crioWholeEntries: readonly (readonly string[])[] = [
	["crio", "runtime", "runtimes"],
	["crio", "runtime", "workloads"],
];

/** The list of CRI-O that a later file adds to. Source: cri-o pkg/config, UpdateFromFile. */
export const crioAddedList: readonly string[] = ["crio", "storage_option"];
