import type { Limit } from "./value-limits.ts";

const notNegative = ["eventBurst", "eventRecordQPS", "kubeAPIBurst", "kubeAPIQPS", "registryBurst", "registryPullQPS"];
const counts = ["maxOpenFiles", "maxPods", "podsPerCore"];

/**
 * Numbers and durations outside of which the kubelet does not start.
 * Sources: kubernetes pkg/kubelet/apis/config/validation/validation.go, 1.20 to 1.36; containerLogMaxFiles before 1.33:
 * pkg/kubelet/logs/container_log_manager.go; verbosity and sampling: component-base logs/api/v1, tracing/api/v1. Ports and
 * containerLogMaxFiles measured on 1.31 and 1.36.
 */
export const kubeletLimits: readonly Limit[] = [
	...[...notNegative, ...counts].map((key) => ({ key, min: 0 })),
	{ key: "nodeLeaseDurationSeconds", min: 1 },
	{ key: "healthzPort", min: 0, max: 65535 },
	{ key: "port", min: 1, max: 65535 },
	{ key: "readOnlyPort", min: 0, max: 65535 },
	{ key: "imageGCHighThresholdPercent", min: 0, max: 100 },
	{ key: "imageGCLowThresholdPercent", min: 0, max: 100 },
	{ key: "imageMinimumGCAge", min: 0, since: "1.36" },
	{ key: "imageMaximumGCAge", min: 0, since: "1.29" },
	{ key: "iptablesDropBit", min: 0, max: 31 },
	{ key: "iptablesMasqueradeBit", min: 0, max: 31 },
	{ key: "oomScoreAdj", min: -1000, max: 1000 },
	{ key: "nodeStatusMaxImages", min: -1 },
	{ key: "maxParallelImagePulls", min: 1, since: "1.27" },
	{ key: "shutdownGracePeriod", min: 1, since: "1.20" },
	{ key: "shutdownGracePeriodCriticalPods", min: 1, since: "1.20" },
	{ key: "crashLoopBackOff.maxContainerRestartPeriod", min: 1, max: 300, since: "1.32" },
	{ key: "userNamespaces.idsPerPod", min: 65536, max: 4294967295, multipleOf: 65536, since: "1.33" },
	{ key: "memoryThrottlingFactor", above: 0, max: 1, since: "1.22" },
	{ key: "containerLogMaxWorkers", min: 1, since: "1.30" },
	{ key: "containerLogMonitorInterval", min: 3, since: "1.30" },
	{ key: "containerLogMaxFiles", min: 2, since: "1.24" },
	{ key: "logging.verbosity", min: 0, max: 2147483647, since: "1.23" },
	{ key: "tracing.samplingRatePerMillion", min: 0, max: 1000000, since: "1.25" },
	{ key: "cpuCFSQuotaPeriod", min: 0.000001, max: 1, until: "1.26" },
	{ key: "cpuCFSQuotaPeriod", min: 0.001, max: 1, since: "1.26" },
];

/**
 * Keys whose 0 is a value of its own: for all others 0 means "not written", and the default counts.
 * Source: pointer fields of kubernetes staging/src/k8s.io/kubelet/config/v1beta1/types.go.
 */
export const kubeletZeroCounts: readonly string[] = [
	"registryPullQPS",
	"eventRecordQPS",
	"healthzPort",
	"oomScoreAdj",
	"imageGCHighThresholdPercent",
	"imageGCLowThresholdPercent",
	"podPidsLimit",
	"cpuCFSQuotaPeriod",
	"nodeStatusMaxImages",
	"kubeAPIQPS",
	"maxParallelImagePulls",
	"iptablesMasqueradeBit",
	"iptablesDropBit",
	"containerLogMaxFiles",
	"containerLogMaxWorkers",
	"containerLogMonitorInterval",
	"memoryThrottlingFactor",
	"userNamespaces.idsPerPod",
	"crashLoopBackOff.maxContainerRestartPeriod",
];
