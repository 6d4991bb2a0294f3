/**
 * Folders of `sysctl.d` and `modules-load.d`, strongest first: a file hides those of its name in the weaker ones, and all that are
 * left are read in the order of their names. Sources: sysctl.d(5), modules-load.d(5).
 */
export const SETTING_FOLDERS: readonly string[] = ["etc", "run", "usr/local/lib", "usr/lib"];

/** Lets packets on a bridge be seen by iptables; its settings exist only while it is loaded. Source: kernel Documentation/networking/bridge. */
export const bridgeModule = "br_netfilter";

/** The settings of that module that network plugins with a Linux bridge need as 1. Source: kubernetes.io, container-runtimes. */
export const bridgeSettings: readonly string[] = ["net.bridge.bridge-nf-call-iptables", "net.bridge.bridge-nf-call-ip6tables"];

/** Lets the node pass packets on. Source: kubeadm app/preflight, FileContent--proc-sys-net-ipv4-ip_forward. */
export const forwarding = "net.ipv4.ip_forward";

/** A kernel setting that the kubelet does not start without under `protectKernelDefaults`. */
export interface ProtectedSetting {
	readonly name: string;
	readonly value: string;
	/** Whether no kernel has that value unless it is told so. */
	readonly mustBeSet: boolean;
}

/**
 * Sources: kubernetes pkg/kubelet/cm/container_manager_linux.go; what kernels have by themselves: kernel
 * Documentation/admin-guide/sysctl (`panic_on_oops` hangs on how the kernel was built).
 */
export const protectedSettings: readonly ProtectedSetting[] = [
	{ name: "vm.overcommit_memory", value: "1", mustBeSet: true },
	{ name: "vm.panic_on_oom", value: "0", mustBeSet: false },
	{ name: "kernel.panic", value: "10", mustBeSet: true },
	{ name: "kernel.panic_on_oops", value: "1", mustBeSet: false },
	{ name: "kernel.keys.root_maxkeys", value: "1000000", mustBeSet: false },
	{ name: "kernel.keys.root_maxbytes", value: "25000000", mustBeSet: false },
];
