/**
 * Who decides the cgroup driver. Sources: KEP-4033 (KubeletCgroupDriverFromCRI), kubelet cmd/kubelet/app/server.go,
 * containerd internal/cri/server/runtime_config_linux.go, cri-o 1.28, cri-dockerd 0.3.17; measured on kubelet 1.31 and 1.36.
 */
export const driverFromRuntime = {
	gate: "KubeletCgroupDriverFromCRI",
	/** The gate exists, off. */
	alpha: "1.28",
	/** The gate is on unless switched off. */
	beta: "1.31",
	/** The gate cannot be switched off. */
	locked: "1.34",
	/** The kubelet release announced to refuse a runtime that does not answer (KEP-4033, 2026-07). */
	fallbackEnds: "1.38",
} as const;

/** First release of each runtime that answers the CRI call RuntimeConfig. */
export const answersRuntimeConfig = { containerd: "2.0", crio: "1.28", "cri-dockerd": "0.3.17" } as const;

/** kubeadm writes `cgroupDriver: systemd` into a KubeletConfiguration without one from here on. */
export const kubeadmWritesSystemd = "1.22";

/** Docker takes systemd by itself (on cgroup v2 with systemd) from here on; before, always cgroupfs. */
export const dockerChoosesSystemd = "20.10";

/** Of several `native.cgroupdriver` options the last one counts from here on; before, the first. Measured on 20.10.24, 26.1.5, 28.5.2 and 29.7.2. */
export const lastDriverOptionCounts = "28.0";

/** CRI-O turns an unusable monitor cgroup under cgroupfs into the empty one from here on; before, only `pod` works. */
export const crioAcceptsSystemSlice = "1.33";
