import type { Companion, Conflict } from "./setting-pairs.ts";

/**
 * Settings of daemon.json with which dockerd does not start when both are there.
 * Source: moby daemon/daemon_unix.go and daemon/config, 20.10 to 29.7.
 */
export const dockerConflicts: readonly Conflict[] = [
	{ one: { key: "bridge", is: "set" }, other: { key: "bip", is: "set" } },
	{ one: { key: "bridge", is: "set" }, other: { key: "bip6", is: "set" }, since: "28.0" },
	{ one: { key: "icc", is: false }, other: { key: "iptables", is: false } },
	{ one: { key: "host-gateway-ip", is: "set" }, other: { key: "host-gateway-ips", is: "set" }, since: "28.0" },
];

/** Up to 26 the default bridge got no IPv6 network by itself. Measured on 20.10.24, 26.1.5 and 28.5.2; 27.0 by its release notes. */
export const dockerCompanions: readonly Companion[] = [
	{
		when: { key: "ipv6", is: true },
		needs: { key: "fixed-cidr-v6" },
		unless: { key: "bridge", is: "set" },
		until: "27.0",
	},
];

/** CRI settings of containerd, by their names of version 2: its CRI plugin is not loaded with both. Measured on 2.1.9 and 2.3.4. */
export const criConflicts: readonly Conflict[] = [
	{ one: { key: "cni.bin_dir", is: "set" }, other: { key: "cni.bin_dirs", is: "set" }, since: "2.1" },
];
