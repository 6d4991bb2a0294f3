import type { Flags } from "./flag-info.ts";

/** cri-dockerd's flags; it has no configuration file. Source: cri-dockerd config/options.go, cmd/cri/options/options.go and cmd/server.go, 0.2.0 to 0.4.3. */
export const criDockerdFlags = {
	"container-runtime-endpoint": { takesValue: true },
	"docker-endpoint": { takesValue: true },
	"pod-infra-container-image": { takesValue: true },
	"cri-dockerd-root-directory": { takesValue: true },
	"network-plugin": { takesValue: true },
	"network-plugin-mtu": { takesValue: true },
	"cni-bin-dir": { takesValue: true },
	"cni-conf-dir": { takesValue: true },
	"cni-cache-dir": { takesValue: true },
	"hairpin-mode": { takesValue: true },
	"runtime-cgroups": { takesValue: true },
	"image-pull-progress-deadline": { takesValue: true },
	"runtime-request-timeout": { takesValue: true },
	"streaming-bind-addr": { takesValue: true },
	"pod-cidr": { takesValue: true },
	"ipv6-dual-stack": { takesValue: false },
	"log-level": { takesValue: true },
	version: { takesValue: false },
	buildinfo: { takesValue: false },
	help: { takesValue: false },
} as const satisfies Flags;
