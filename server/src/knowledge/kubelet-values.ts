import type { Form, Outcome } from "./value-forms.ts";

/** How a value of the kubelet must be written, and what comes of another one. */
export interface KubeletForm {
	/** `.*` at the end stands for every entry of a map or item of a list, `.[]` further up for every item of a list of tables. */
	readonly key: string;
	readonly form: Form;
	readonly otherwise: Outcome;
	/** The first release that is known to look; absent: all in our tables. */
	readonly since?: string;
}

const fatal = (key: string, form: Form): KubeletForm => ({ key, form, otherwise: "fatal" });

/**
 * Keys whose texts have a form; the durations of the key table have theirs by their type.
 * Sources: kubernetes cmd/kubelet/app/server.go, pkg/kubelet/eviction/helpers.go (which let more than 100% pass in older
 * releases), pkg/kubelet/apis/config/validation, pkg/kubelet/logs, pkg/util/taints, pkg/kubelet/images/pullmanager,
 * pkg/kubelet/cm/container_manager.go (qosReserved) and container_manager_linux.go (systemCgroups), component-base
 * tracing/api/v1, k8s.io/utils/cpuset (ranges that fall); quantities, thresholds and the endpoint measured on 1.36, clusterDNS
 * on 1.31 and 1.36.
 */
export const kubeletForms: readonly KubeletForm[] = [
	fatal("kubeReserved.*", "amount"),
	fatal("systemReserved.*", "amount"),
	fatal("evictionHard.*", "threshold"),
	fatal("evictionSoft.*", "threshold"),
	{ ...fatal("evictionHard.*", "whole-at-most"), since: "1.36" },
	{ ...fatal("evictionSoft.*", "whole-at-most"), since: "1.36" },
	fatal("evictionMinimumReclaim.*", "reclaim"),
	fatal("evictionSoftGracePeriod.*", "duration"),
	fatal("containerLogMaxSize", "quantity"),
	fatal("logging.options.text.infoBufferSize", "quantity"),
	fatal("logging.options.json.infoBufferSize", "quantity"),
	fatal("reservedSystemCPUs", "cpu-set"),
	{ ...fatal("reservedSystemCPUs", "rising-cpu-set"), since: "1.27" },
	fatal("systemCgroups", "below-root"),
	fatal("qosReserved.*", "share"),
	{ ...fatal("registerWithTaints.[].key", "label-key"), since: "1.23" },
	{ ...fatal("registerWithTaints.[].value", "label-value"), since: "1.23" },
	{ ...fatal("registerWithTaints.[].timeAdded", "left-out"), since: "1.23" },
	{ ...fatal("reservedMemory.[].limits.*", "nonzero-quantity"), since: "1.21" },
	{ ...fatal("preloadedImagesVerificationAllowlist.*", "image-pattern"), since: "1.33" },
	{ ...fatal("tracing.endpoint", "trace-endpoint"), since: "1.25" },
	{ ...fatal("podLogsDir", "clean-path"), since: "1.30" },
	fatal("containerRuntimeEndpoint", "full-socket-path"),
	{ key: "clusterDNS.*", form: "address", otherwise: "logged" },
];

/** The signals that eviction knows. Source: kubernetes pkg/kubelet/eviction/api; an unknown one measured on 1.36. */
const signals = [
	"memory.available",
	"nodefs.available",
	"nodefs.inodesFree",
	"imagefs.available",
	"imagefs.inodesFree",
	"containerfs.available",
	"containerfs.inodesFree",
	"pid.available",
	"allocatableMemory.available",
];

/** What can be reserved. Source: kubernetes cmd/kubelet/app/server.go. */
const resources = ["cpu", "memory", "ephemeral-storage", "pid"];

/**
 * What reservedMemory can reserve of a NUMA node; of huge pages any size. A kind that stands there twice for one node is
 * refused as well. Source: kubernetes pkg/kubelet/apis/config/validation/validation_reserved_memory.go.
 */
export const reservableMemory = { since: "1.21", exact: "memory", prefix: "hugepages-", shown: ["memory", "hugepages-<size>"] };

/** The keys of maps: with another one the kubelet does not start. Source of qosReserved: pkg/kubelet/cm/container_manager.go. */
export const kubeletMapNames: Readonly<Record<string, readonly string[]>> = {
	evictionHard: signals,
	evictionSoft: signals,
	evictionSoftGracePeriod: signals,
	evictionMinimumReclaim: signals,
	kubeReserved: resources,
	systemReserved: resources,
	qosReserved: ["memory"],
};

/**
 * Keys that take one of the words in the key table, or do not let the kubelet start.
 * Sources: kubernetes pkg/kubelet/apis/config/validation; pkg/kubelet/cm for the policies of CPU and memory; cmd/kubelet/app and
 * pkg/kubelet/kubelet.go for authorization.mode and configMapAndSecretChangeDetectionStrategy; component-base for TLS and
 * logging. swapBehavior and topologyManagerPolicy measured on 1.31 and 1.36.
 */
export const kubeletWords: readonly string[] = [
	"memorySwap.swapBehavior",
	"topologyManagerPolicy",
	"topologyManagerScope",
	"cpuManagerPolicy",
	"memoryManagerPolicy",
	"hairpinMode",
	"authorization.mode",
	"configMapAndSecretChangeDetectionStrategy",
	"tlsMinVersion",
	"logging.format",
	"imagePullCredentialsVerificationPolicy",
	"memoryReservationPolicy",
];

/** From this release on `runOnce: true` is refused. */
export const runOnceRefused = "1.32";

/**
 * The cipher suites that Go has, good and bad ones. Source: kubernetes component-base cli/flag/ciphersuites_flag.go; an unknown
 * one measured on 1.36.
 */
export const cipherSuites: readonly string[] = [
	"TLS_AES_128_GCM_SHA256",
	"TLS_AES_256_GCM_SHA384",
	"TLS_CHACHA20_POLY1305_SHA256",
	"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
	"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
	"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
	"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
	"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
	"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305",
	"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
	"TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
	"TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
	"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
	"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
	"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
	"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
	"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305",
	"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
	"TLS_ECDHE_RSA_WITH_RC4_128_SHA",
	"TLS_RSA_WITH_3DES_EDE_CBC_SHA",
	"TLS_RSA_WITH_AES_128_CBC_SHA",
	"TLS_RSA_WITH_AES_128_CBC_SHA256",
	"TLS_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_RSA_WITH_AES_256_CBC_SHA",
	"TLS_RSA_WITH_AES_256_GCM_SHA384",
	"TLS_RSA_WITH_RC4_128_SHA",
];
