/**
 * Parameters of the kernel's command line that decide about control groups, and since when nobody boots that way any more.
 * Dashes and underscores are the same to systemd. Sources: kernel-command-line(7); systemd NEWS for 256 and 258; the kubelet:
 * kubernetes/enhancements keps/sig-node/5573-remove-cgroup-v1.
 */
export const unifiedHierarchy = {
	name: "systemd.unified_cgroup_hierarchy",
	/** systemd boots cgroup v1 only if forced from here on, and not at all from the second on. */
	refusedBySystemd: "256",
	goneFromSystemd: "258",
	refusedByKubelet: "1.35",
} as const;

/** Lists of controllers that the kernel leaves out, and takes back in. Source: the kernel's kernel-parameters.txt. */
export const controllersOff = "cgroup_disable";
/** In the kernels of Debian and of the Raspberry Pi. */
export const controllersOn = "cgroup_enable";

/** What systemd reads as false. Source: systemd src/basic/parse-util.c. */
export const falseWords: readonly string[] = ["0", "no", "n", "false", "f", "off"];
