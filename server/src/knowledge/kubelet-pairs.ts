import type { Companion, Conflict, Order } from "./setting-pairs.ts";

const enforced = "enforceNodeAllocatable";
const noPerQOS = { key: "cgroupsPerQOS", is: false } as const;

/**
 * Settings with which the kubelet does not start when both are there.
 * Source: kubernetes pkg/kubelet/apis/config/validation/validation.go, 1.20 to 1.36; enforceNodeAllocatable and cgroupsPerQOS
 * measured on 1.31 and 1.36.
 */
export const kubeletConflicts: readonly Conflict[] = [
	{ one: { key: "reservedSystemCPUs", is: "set" }, other: { key: "systemReservedCgroup", is: "set" } },
	{ one: { key: "reservedSystemCPUs", is: "set" }, other: { key: "kubeReservedCgroup", is: "set" } },
	{ one: noPerQOS, other: { key: enforced, beyond: undefined }, until: "1.31" },
	{ one: noPerQOS, other: { key: enforced, beyond: "none" }, since: "1.31" },
	{ one: { key: enforced, holds: ["none"] }, other: { key: enforced, beyond: "none" } },
	{
		one: { key: enforced, holds: ["system-reserved"] },
		other: { key: enforced, holds: ["system-reserved-compressible"] },
		since: "1.32",
	},
	{
		one: { key: enforced, holds: ["kube-reserved"] },
		other: { key: enforced, holds: ["kube-reserved-compressible"] },
		since: "1.32",
	},
	{ one: { key: "maxParallelImagePulls", above: 1 }, other: { key: "serializeImagePulls", is: true }, since: "1.27" },
	{
		one: { key: "shutdownGracePeriodByPodPriority", is: "set" },
		other: { key: "shutdownGracePeriod", is: "set" },
		since: "1.23",
	},
	{
		one: { key: "shutdownGracePeriodByPodPriority", is: "set" },
		other: { key: "shutdownGracePeriodCriticalPods", is: "set" },
		since: "1.23",
	},
	{ one: { key: "enableSystemLogQuery", is: true }, other: { key: "enableSystemLogHandler", is: false }, since: "1.27" },
	{ one: { key: "logging.vmodule", is: "set" }, other: { key: "logging.format", is: "json" }, since: "1.23" },
];

/**
 * What the static policies of CPU and memory need. Sources: kubernetes pkg/kubelet/cm/cpumanager/cpu_manager.go,
 * pkg/kubelet/cm/memorymanager/memory_manager.go, pkg/kubelet/eviction/defaults_linux.go.
 */
export const staticPolicies = {
	cpu: { key: "cpuManagerPolicy", is: "static", gate: "CPUManager" },
	memory: { key: "memoryManagerPolicy", is: "Static", gate: "MemoryManager" },
	/** Kept back for eviction where evictionHard is not written. */
	memoryKeptBack: "100Mi",
} as const;

/** The first release that refuses an item given twice in enforceNodeAllocatable. */
export const refusesTwice = "1.31";

/** Source: as above; the image thresholds and the shutdown periods measured on 1.36. */
export const kubeletOrders: readonly Order[] = [
	{ smaller: "imageGCLowThresholdPercent", larger: "imageGCHighThresholdPercent" },
	{ smaller: "imageMinimumGCAge", larger: "imageMaximumGCAge", zeroIsOff: true, since: "1.29" },
	{ smaller: "shutdownGracePeriodCriticalPods", larger: "shutdownGracePeriod", orEqual: true, since: "1.20" },
];

/**
 * Settings that need another one. Sources: as above; tlsCertFile: pkg/kubelet/server; the options of policies:
 * cmd/kubelet/app/server.go and pkg/kubelet/cm/cpumanager/policy_none.go; the reserved cgroups and systemCgroups measured on
 * 1.31 and 1.36. Gates that every release has on matter only where somebody turned them off.
 */
export const kubeletCompanions: readonly Companion[] = [
	{ when: { key: "systemCgroups", is: "set" }, needs: { key: "cgroupRoot" } },
	{
		when: { key: enforced, holds: ["system-reserved", "system-reserved-compressible"] },
		needs: { key: "systemReservedCgroup" },
	},
	{ when: { key: enforced, holds: ["kube-reserved", "kube-reserved-compressible"] }, needs: { key: "kubeReservedCgroup" } },
	{ when: { key: "tlsCertFile", is: "set" }, needs: { key: "tlsPrivateKeyFile" } },
	{
		when: { key: "preloadedImagesVerificationAllowlist", is: "set" },
		needs: { key: "imagePullCredentialsVerificationPolicy", value: "NeverVerifyAllowlistedImages" },
		since: "1.33",
	},
	{
		when: { key: "cpuManagerPolicyOptions", is: "set" },
		needs: { key: "cpuManagerPolicy", value: "static" },
		since: "1.22",
	},
	{ when: { key: "cpuManagerPolicyOptions", is: "set" }, needs: { gate: "CPUManagerPolicyOptions" }, since: "1.22" },
	{ when: { key: "topologyManagerPolicyOptions", is: "set" }, needs: { gate: "TopologyManagerPolicyOptions" }, since: "1.26" },
	{ when: { key: "shutdownGracePeriod", is: "set" }, needs: { gate: "GracefulNodeShutdown" }, since: "1.20" },
	{ when: { key: "shutdownGracePeriodCriticalPods", is: "set" }, needs: { gate: "GracefulNodeShutdown" }, since: "1.20" },
	{
		when: { key: "shutdownGracePeriodByPodPriority", is: "set" },
		needs: { gate: "GracefulNodeShutdownBasedOnPodPriority" },
		since: "1.23",
	},
	{ when: { key: "tracing", is: "set" }, needs: { gate: "KubeletTracing" }, since: "1.25" },
	{ when: { key: "serverTLSBootstrap", is: true }, needs: { gate: "RotateKubeletServerCertificate" } },
	{ when: { key: "cpuCFSQuotaPeriod", not: "100ms" }, needs: { gate: "CustomCPUCFSQuotaPeriod" } },
	{ when: { key: "memorySwap.swapBehavior", is: "set" }, needs: { gate: "NodeSwap" }, since: "1.22" },
	{ when: { key: "imageMaximumGCAge", is: "set" }, needs: { gate: "ImageMaximumGCAge" }, since: "1.29" },
	{ when: { key: "enableSystemLogQuery", is: true }, needs: { gate: "NodeLogQuery" }, since: "1.27" },
	{
		when: { key: "crashLoopBackOff.maxContainerRestartPeriod", is: "set" },
		needs: { gate: "KubeletCrashLoopBackOffMax" },
		since: "1.32",
	},
	{
		when: { key: "imagePullCredentialsVerificationPolicy", is: "set" },
		needs: { gate: "KubeletEnsureSecretPulledImages" },
		since: "1.33",
	},
	{ when: { key: "memoryReservationPolicy", is: "TieredReservation" }, needs: { gate: "MemoryQoS" }, since: "1.36" },
];
