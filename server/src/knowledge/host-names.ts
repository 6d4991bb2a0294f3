import type { KeyWords } from "./words/key-words.ts";

/** A kernel setting that a Kubernetes node depends on. */
export interface SysctlInfo {
	/** The value that a node needs, or that the kubelet sets by itself; absent where it hangs on the machine. */
	readonly value?: string;
	readonly en: string;
	readonly zh: string;
}

/**
 * Kernel settings that matter to a node. Sources: kubernetes.io container-runtimes page, kubeadm preflight checks,
 * kubernetes pkg/kubelet/cm/container_manager_linux.go and component-helpers/node/util/sysctl (the values that
 * `protectKernelDefaults` expects), kernel Documentation/admin-guide/sysctl.
 */
export const sysctlNames: Readonly<Record<string, SysctlInfo>> = {
	"net.ipv4.ip_forward": {
		value: "1",
		en: "Lets the node pass packets between pods and the network. kubeadm refuses to start without it.",
		zh: "让节点在 Pod 与网络之间转发数据包。缺少它，kubeadm 拒绝启动。",
	},
	"net.ipv6.conf.default.forwarding": {
		value: "1",
		en: "The same for IPv6. kubeadm asks for it where the cluster uses IPv6.",
		zh: "IPv6 的转发开关。集群使用 IPv6 时 kubeadm 会检查它。",
	},
	"net.ipv6.conf.all.forwarding": {
		value: "1",
		en: "Turns on IPv6 forwarding for every interface, those that exist already among them.",
		zh: "为所有网卡（包括已存在的）打开 IPv6 转发。",
	},
	"net.bridge.bridge-nf-call-iptables": {
		value: "1",
		en: "Shows bridged packets to iptables; wanted by network plugins that use a Linux bridge. Exists only while `br_netfilter` is loaded.",
		zh: "让 iptables 看到经过网桥的数据包；使用 Linux 网桥的网络插件需要它。只有加载了 `br_netfilter` 才存在。",
	},
	"net.bridge.bridge-nf-call-ip6tables": {
		value: "1",
		en: "The same for ip6tables. Exists only while `br_netfilter` is loaded.",
		zh: "对 ip6tables 同样如此。只有加载了 `br_netfilter` 才存在。",
	},
	"vm.overcommit_memory": {
		value: "1",
		en: "The kubelet sets 1, or refuses to start under `protectKernelDefaults` when it finds another value.",
		zh: "kubelet 会设为 1；启用 `protectKernelDefaults` 时若发现其他值则拒绝启动。",
	},
	"vm.panic_on_oom": {
		value: "0",
		en: "Must stay 0, so that the kernel kills a process instead of stopping the machine; checked under `protectKernelDefaults`.",
		zh: "应保持 0，内存耗尽时由内核结束进程而不是让整机崩溃；`protectKernelDefaults` 会检查。",
	},
	"kernel.panic": {
		value: "10",
		en: "Seconds until the machine restarts after a kernel panic; checked under `protectKernelDefaults`.",
		zh: "内核崩溃后多少秒重启；`protectKernelDefaults` 会检查。",
	},
	"kernel.panic_on_oops": {
		value: "1",
		en: "Takes a kernel oops for a panic; checked under `protectKernelDefaults`.",
		zh: "把内核 oops 当作崩溃处理；`protectKernelDefaults` 会检查。",
	},
	"kernel.keys.root_maxkeys": {
		value: "1000000",
		en: "How many keys root may hold; every container takes some. Checked under `protectKernelDefaults`.",
		zh: "root 可持有的密钥数量；每个容器都会占用一些。`protectKernelDefaults` 会检查。",
	},
	"kernel.keys.root_maxbytes": {
		value: "25000000",
		en: "How many bytes those keys may take. Checked under `protectKernelDefaults`.",
		zh: "这些密钥可占用的字节数。`protectKernelDefaults` 会检查。",
	},
	"fs.inotify.max_user_watches": {
		en: "How many files one user may watch; the kubelet and log collectors need many, and too few end in `no space left on device`.",
		zh: "单个用户可监视的文件数；kubelet 和日志采集需要很多，过少时报 `no space left on device`。",
	},
	"fs.inotify.max_user_instances": {
		en: "How many inotify instances one user may open; too few end in `too many open files`.",
		zh: "单个用户可打开的 inotify 实例数；过少时报 `too many open files`。",
	},
	"net.netfilter.nf_conntrack_max": {
		en: "Size of the connection table; kube-proxy sets it at start unless told not to.",
		zh: "连接跟踪表的大小；kube-proxy 启动时会设置它，除非关闭该功能。",
	},
	"vm.max_map_count": {
		en: "How many memory mappings a process may have; some databases in pods ask for 262144.",
		zh: "单个进程的内存映射数上限；一些运行在 Pod 里的数据库要求 262144。",
	},
	"vm.swappiness": {
		en: "How eagerly the kernel swaps. Without swap it has no effect.",
		zh: "内核使用交换空间的积极程度。没有交换空间时不起作用。",
	},
	"user.max_user_namespaces": {
		en: "How many user namespaces may exist; 0 forbids pods with `hostUsers: false` and rootless containers.",
		zh: "可存在的用户命名空间数量；为 0 时 `hostUsers: false` 的 Pod 和 rootless 容器都无法运行。",
	},
	"net.ipv4.conf.all.rp_filter": {
		en: "Strict filtering (1) drops packets that come in where answers would not go out; some network plugins need 0 or 2.",
		zh: "严格模式（1）会丢弃回程路径不一致的数据包；一些网络插件需要 0 或 2。",
	},
};

/**
 * Kernel modules that matter to a node. Sources: kubernetes.io container-runtimes and kube-proxy pages, kubeadm
 * preflight checks (IPVS), CRI-O and containerd installation guides.
 */
export const moduleNames: KeyWords = {
	overlay: {
		en: "The file system of image layers, used by the overlayfs snapshotter and overlay2.",
		zh: "镜像层的文件系统，overlayfs 快照器和 overlay2 使用它。",
	},
	br_netfilter: {
		en: "Makes the `net.bridge.*` settings exist. Without it they are skipped in silence at boot.",
		zh: "提供 `net.bridge.*` 设置。没有它，这些设置在启动时会被悄悄跳过。",
	},
	ip_vs: { en: "IPVS itself, for kube-proxy in mode `ipvs`.", zh: "IPVS 本身，kube-proxy 的 `ipvs` 模式需要。" },
	ip_vs_rr: { en: "IPVS: round robin, kube-proxy's default there.", zh: "IPVS 轮询调度，kube-proxy 在该模式下的默认算法。" },
	ip_vs_wrr: { en: "IPVS: weighted round robin.", zh: "IPVS 加权轮询调度。" },
	ip_vs_sh: { en: "IPVS: by the hash of the source address.", zh: "IPVS 按源地址哈希调度。" },
	nf_conntrack: { en: "Tracks connections; kube-proxy needs it in every mode.", zh: "连接跟踪；kube-proxy 的各种模式都需要。" },
	nf_tables: { en: "For kube-proxy in mode `nftables`.", zh: "kube-proxy 的 `nftables` 模式需要。" },
	vxlan: {
		en: "Overlay networks of Flannel, Calico and Cilium in VXLAN mode.",
		zh: "Flannel、Calico、Cilium 的 VXLAN 叠加网络。",
	},
	iptable_nat: { en: "Address translation of services with old iptables.", zh: "旧版 iptables 实现 Service 地址转换所需。" },
	ip_tables: { en: "iptables itself, where it is not the nft variant.", zh: "iptables 本身（非 nft 版本）。" },
	xt_socket: { en: "Used by Cilium's proxy redirection.", zh: "Cilium 的代理重定向会用到。" },
};

/**
 * The path of a kernel setting below /proc/sys: of dots and slashes the sign that stands first in a name parts its words, the other
 * one is a dot in a word. Source: sysctl.d(5).
 */
export const sysctlPath = (written: string): string => (/[./]/.exec(written)?.[0] === "." ? swapped(written) : written);

/** The name of a kernel setting as `sysctlNames` has it, with dots between its words. */
export const sysctlName = (written: string): string => (/[./]/.exec(written)?.[0] === "/" ? swapped(written) : written);

const swapped = (name: string): string => name.replace(/[./]/g, (sign) => (sign === "." ? "/" : "."));

/** The name of a kernel module as `moduleNames` has it: the kernel takes dashes for underscores. */
export const moduleName = (written: string): string => written.replaceAll("-", "_");
