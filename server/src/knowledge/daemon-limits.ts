import type { Limit } from "./value-limits.ts";

/**
 * Numbers of daemon.json outside of which dockerd does not start. Measured: max-concurrent-downloads on 20.10.24, 26.1.5, 28.5.2
 * and 29.7.2, max-download-attempts and oom-score-adjust on 20.10.24; the others by moby daemon/config.
 */
export const dockerLimits: readonly Limit[] = [
	{ key: "max-concurrent-downloads", min: 0 },
	{ key: "max-concurrent-uploads", min: 0 },
	{ key: "max-download-attempts", min: 1, until: "23.0" },
	{ key: "max-download-attempts", min: 0, since: "23.0" },
	{ key: "mtu", min: 0, since: "23.0" },
	{ key: "network-diagnostic-port", min: 0, max: 65535, since: "23.0" },
	{ key: "oom-score-adjust", min: -1000, max: 1000, until: "26.0" },
	{ key: "default-stop-timeout", min: 0, since: "29.7" },
];

/** Numbers of crio.conf outside of which CRI-O does not start. Source: CRI-O pkg/config/config.go, 1.18 to 1.36. */
export const crioLimits: readonly Limit[] = [{ key: "crio.runtime.log_size_max", min: 8192, orNegative: true }];
