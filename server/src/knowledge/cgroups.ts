/** The same words in English and in Simplified Chinese. */
export interface Words {
	readonly en: string;
	readonly zh: string;
}

/**
 * The subsystems (cgroup v2: controllers) a node may have, those that Kubernetes uses first. `io` is called `blkio` on v1;
 * `systemd` is the named v1 hierarchy, which has no controller.
 */
export const controllerIds = [
	"cpu",
	"cpuacct",
	"cpuset",
	"memory",
	"pids",
	"hugetlb",
	"io",
	"devices",
	"freezer",
	"systemd",
	"perf_event",
	"net_cls",
	"net_prio",
	"rdma",
	"misc",
	"dmem",
] as const;

export type ControllerId = (typeof controllerIds)[number];

/** One interface file of a group: what is read from it or written to it, with unit, range and default where they matter. */
export interface ControllerFile {
	/** As it is called in the group's directory; `<size>` stands for a huge page size (`2MB`, `1GB`). */
	readonly name: string;
	readonly holds: Words;
}

/** A subsystem as one version of cgroups shows it. */
export interface ControllerInterface {
	/** Its name in `/proc/cgroups` or the mount options (v1), in `cgroup.controllers` (v2). Absent: never listed there. */
	readonly name?: string;
	/** The kernel release that brought it; absent where there is no one release to name. */
	readonly since?: string;
	readonly files: readonly ControllerFile[];
}

/**
 * `required`: without it that program refuses. `where-present`: every group the kubelet manages must have it if the root has it.
 * `optional`: its absence is only a warning. `none`: not looked at.
 */
export type Need = "required" | "where-present" | "optional" | "none";

/** Who asks: a part of the node by its configuration, a systemd unit, or the manifest of a pod. */
export type Asker = "kubelet" | "containerd" | "crio" | "docker" | "unit" | "pod";

/** A setting that the node in the end writes to interface files of this subsystem; null: that version has no file for it. */
export interface SettingEnd {
	readonly part: Asker;
	readonly key: string;
	readonly v1: string | null;
	readonly v2: string | null;
	/** How the value arrives, where the file alone does not tell. */
	readonly how?: Words;
}

/** One subsystem: its two interfaces, who needs it, and what of the node's configuration ends in it. */
export interface Controller {
	readonly purpose: Words;
	/** null: there is none in practice. */
	readonly v1: ControllerInterface | null;
	/** null: cgroup v2 has no such controller; `withoutV2` says why. */
	readonly v2: ControllerInterface | null;
	readonly withoutV2?: Words;
	readonly need: {
		readonly kubelet: { readonly v1: Need; readonly v2: Need };
		readonly kubeadm: { readonly v1: Need; readonly v2: Need };
	};
	readonly settings: readonly SettingEnd[];
	/** Where the facts were read. */
	readonly source: string;
}

const file = (name: string, en: string, zh: string): ControllerFile => ({ name, holds: { en, zh } });

const ends = (part: Asker, key: string, v1: string | null, v2: string | null): SettingEnd => ({ part, key, v1, v2 });

const endsHow = (part: Asker, key: string, v1: string | null, v2: string | null, en: string, zh: string): SettingEnd => ({
	...ends(part, key, v1, v2),
	how: { en, zh },
});

const need = (v1: Need, v2: Need = v1) => ({ v1, v2 });

const unused = { kubelet: need("none"), kubeadm: need("none") } as const;

/** Required by all: the kubelet looks for the v1 mount, and on v2 for the controller in each of its groups. */
const essential = { kubelet: need("required", "where-present"), kubeadm: need("required") } as const;

const KERNEL_V1 = "Linux Documentation/admin-guide/cgroup-v1";
const KERNEL_V2 = "Linux Documentation/admin-guide/cgroup-v2.rst";
const KUBELET = "Kubernetes pkg/kubelet/cm";
const KUBEADM = "k8s.io/system-validators types_unix.go";

const cpu: Controller = {
	purpose: {
		en: "Shares CPU time among groups and caps what one group may use.",
		zh: "在各组之间按权重分配 CPU 时间，并限制一个组最多能用多少。",
	},
	v1: {
		name: "cpu",
		since: "2.6.24",
		files: [
			file(
				"cpu.shares",
				"Weight while CPUs are contended, 2 to 262144; default 1024",
				"CPU 争用时的权重，2 到 262144，默认 1024",
			),
			file(
				"cpu.cfs_quota_us",
				"CPU time per period in µs; -1 (default) is no cap",
				"每个周期可用的 CPU 时间（微秒）；-1（默认）为不限",
			),
			file("cpu.cfs_period_us", "Length of a period in µs; default 100000", "周期长度（微秒），默认 100000"),
			file("cpu.cfs_burst_us", "Unused quota that may be saved up, µs; default 0", "可以攒下来的剩余配额（微秒），默认 0"),
			file("cpu.rt_period_us", "Period of the real-time budget, µs; default 1000000", "实时任务预算的周期（微秒），默认 1000000"),
			file(
				"cpu.rt_runtime_us",
				"Time for real-time tasks per period, µs; 0 in a new group",
				"每周期给实时任务的时间（微秒），新建的组为 0",
			),
			file(
				"cpu.stat",
				"`nr_periods`, `nr_throttled`, `throttled_time` (ns)",
				"`nr_periods`、`nr_throttled`、`throttled_time`（纳秒）",
			),
		],
	},
	v2: {
		name: "cpu",
		since: "4.15",
		files: [
			file("cpu.weight", "Weight while CPUs are contended, 1 to 10000; default 100", "CPU 争用时的权重，1 到 10000，默认 100"),
			file("cpu.weight.nice", "The same weight as a nice value, -20 to 19", "同一个权重，用 nice 值表示，-20 到 19"),
			file("cpu.max", "`QUOTA PERIOD` in µs; default `max 100000` (no cap)", "`配额 周期`（微秒），默认 `max 100000`（不限）"),
			file("cpu.max.burst", "Unused quota that may be saved up, µs; default 0", "可以攒下来的剩余配额（微秒），默认 0"),
			file("cpu.idle", "1: run only when nobody else wants the CPU", "1：只在别人都不用 CPU 时才运行"),
			file("cpu.uclamp.min", "Lowest utilisation the frequency governor assumes, per cent", "调频器眼中利用率的下限（百分比）"),
			file("cpu.uclamp.max", "Highest utilisation the frequency governor assumes, per cent", "调频器眼中利用率的上限（百分比）"),
			file(
				"cpu.stat",
				"`usage_usec`, `user_usec`, `system_usec`; with a cap also `nr_throttled`, `throttled_usec`",
				"`usage_usec`、`user_usec`、`system_usec`；设了上限时还有 `nr_throttled`、`throttled_usec`",
			),
			file("cpu.pressure", "Share of time in which tasks waited for a CPU (PSI)", "任务等待 CPU 的时间占比（PSI）"),
		],
	},
	need: essential,
	settings: [
		endsHow("pod", "resources.requests.cpu", "cpu.shares", "cpu.weight", "1 CPU is 1024 shares", "1 个 CPU 记作 1024 份"),
		endsHow("pod", "resources.limits.cpu", "cpu.cfs_quota_us", "cpu.max", "limit × period", "上限 × 周期"),
		endsHow("kubelet", "cpuCFSQuota", "cpu.cfs_quota_us", "cpu.max", "false: no cap is written", "false：不写上限"),
		endsHow("kubelet", "cpuCFSQuotaPeriod", "cpu.cfs_period_us", "cpu.max", "second number of `cpu.max`", "`cpu.max` 的第二个数"),
		endsHow("kubelet", "enforceNodeAllocatable", "cpu.shares", "cpu.weight", "`pods`: on kubepods", "`pods`：写到 kubepods"),
		endsHow(
			"kubelet",
			"systemReserved",
			"cpu.shares",
			"cpu.weight",
			"on systemReservedCgroup, if enforced",
			"强制执行时写到 systemReservedCgroup",
		),
		endsHow(
			"kubelet",
			"kubeReserved",
			"cpu.shares",
			"cpu.weight",
			"on kubeReservedCgroup, if enforced",
			"强制执行时写到 kubeReservedCgroup",
		),
		endsHow(
			"crio",
			"workloads.*.resources.cpushares",
			"cpu.shares",
			"cpu.weight",
			"of pods with the workload's annotation",
			"写到带有该 workload 注解的 Pod",
		),
		endsHow("docker", "cpu-rt-period", "cpu.rt_period_us", null, "v1 only", "仅 v1"),
		endsHow("docker", "cpu-rt-runtime", "cpu.rt_runtime_us", null, "v1 only", "仅 v1"),
	],
	source: `${KERNEL_V2}; ${KUBELET}; ${KUBEADM}`,
};

const cpuacct: Controller = {
	purpose: { en: "Counts the CPU time a group has used.", zh: "统计一个组已经用掉的 CPU 时间。" },
	v1: {
		name: "cpuacct",
		since: "2.6.24",
		files: [
			file("cpuacct.usage", "CPU time of the group so far, ns", "该组累计的 CPU 时间（纳秒）"),
			file("cpuacct.usage_percpu", "The same for each CPU", "同上，按 CPU 分列"),
			file("cpuacct.usage_all", "For each CPU, user and system time", "每个 CPU 的用户态与内核态时间"),
			file("cpuacct.stat", "`user` and `system` in clock ticks", "`user` 与 `system`，以时钟滴答计"),
		],
	},
	v2: null,
	withoutV2: {
		en: "every group counts its own CPU time: `usage_usec`, `user_usec` and `system_usec` stand in `cpu.stat`, even where the cpu controller is off",
		zh: "每个组都自带 CPU 计时：`cpu.stat` 里的 `usage_usec`、`user_usec`、`system_usec`，即使没有启用 cpu 控制器也有",
	},
	need: { kubelet: need("required", "none"), kubeadm: need("required", "none") },
	settings: [],
	source: `${KERNEL_V1}/cpuacct.rst; ${KUBELET}; ${KUBEADM}`,
};

const cpuset: Controller = {
	purpose: { en: "Ties a group to certain CPUs and NUMA memory nodes.", zh: "把一个组绑定到指定的 CPU 和 NUMA 内存节点上。" },
	v1: {
		name: "cpuset",
		since: "2.6.12",
		files: [
			file(
				"cpuset.cpus",
				"CPUs the group may use, as `0-3,8`; empty: no task can join",
				"可用的 CPU，如 `0-3,8`；为空时任务无法加入",
			),
			file("cpuset.mems", "NUMA nodes it may use; empty: no task can join", "可用的 NUMA 节点；为空时任务无法加入"),
			file("cpuset.cpu_exclusive", "1: no sibling may overlap in CPUs", "1：同级的组不得与它共用 CPU"),
			file("cpuset.mem_exclusive", "1: no sibling may overlap in memory nodes", "1：同级的组不得与它共用内存节点"),
			file(
				"cpuset.sched_load_balance",
				"1 (default): the scheduler balances inside the set",
				"1（默认）：调度器在集合内做负载均衡",
			),
			file("cpuset.memory_migrate", "1: pages move along when `cpuset.mems` changes", "1：`cpuset.mems` 变化时内存页随之迁移"),
		],
	},
	v2: {
		name: "cpuset",
		since: "5.0",
		files: [
			file("cpuset.cpus", "CPUs asked for; empty: those of the parent", "申请的 CPU；为空则沿用父组的"),
			file("cpuset.cpus.effective", "CPUs really granted (read only)", "实际得到的 CPU（只读）"),
			file("cpuset.mems", "NUMA nodes asked for; empty: those of the parent", "申请的 NUMA 节点；为空则沿用父组的"),
			file("cpuset.mems.effective", "NUMA nodes really granted (read only)", "实际得到的 NUMA 节点（只读）"),
			file(
				"cpuset.cpus.partition",
				"`member` (default), `root` or `isolated`",
				"`member`（默认）、`root` 或 `isolated`：是否自成分区",
			),
			file("cpuset.cpus.exclusive", "CPUs set aside for a partition (Linux 6.7)", "留给分区独占的 CPU（Linux 6.7 起）"),
		],
	},
	need: essential,
	settings: [
		endsHow(
			"kubelet",
			"cpuManagerPolicy",
			"cpuset.cpus",
			"cpuset.cpus",
			"`static`: own CPUs for some containers",
			"`static`：部分容器独占 CPU",
		),
		endsHow(
			"kubelet",
			"reservedSystemCPUs",
			"cpuset.cpus",
			"cpuset.cpus",
			"taken out of what `static` hands out",
			"从 `static` 可分配的 CPU 中扣除",
		),
		endsHow(
			"kubelet",
			"memoryManagerPolicy",
			"cpuset.mems",
			"cpuset.mems",
			"`Static`: chosen NUMA nodes",
			"`Static`：选定的 NUMA 节点",
		),
		endsHow(
			"kubelet",
			"topologyManagerPolicy",
			"cpuset.cpus",
			"cpuset.cpus",
			"makes the managers choose alike",
			"让各管理器选择一致",
		),
		endsHow("crio", "infra_ctr_cpuset", "cpuset.cpus", "cpuset.cpus", "of the pause containers", "写到 pause 容器"),
		endsHow(
			"crio",
			"shared_cpuset",
			"cpuset.cpus",
			"cpuset.cpus",
			"shared by containers that ask for it",
			"由提出要求的容器共用",
		),
	],
	source: `${KERNEL_V1}/cpusets.rst; ${KERNEL_V2}; ${KUBELET}; ${KUBEADM}`,
};

const memory: Controller = {
	purpose: {
		en: "Limits, protects and counts memory and swap, and decides where the OOM killer strikes.",
		zh: "限制、保护并统计内存与交换空间，决定 OOM killer 在哪个组里动手。",
	},
	v1: {
		name: "memory",
		since: "2.6.25",
		files: [
			file(
				"memory.limit_in_bytes",
				"Hard limit; beyond it the group reclaims, then the OOM killer comes",
				"硬上限；超过时先回收，回收不动就触发 OOM",
			),
			file("memory.soft_limit_in_bytes", "What it is pushed back to while the node is short", "整机内存紧张时被压回到的值"),
			file("memory.memsw.limit_in_bytes", "Limit of memory *plus* swap", "内存*加*交换空间的总上限"),
			file(
				"memory.swappiness",
				"Inclination to swap instead of dropping cache, 0 to 100",
				"倾向换出而不是丢弃缓存的程度，0 到 100",
			),
			file("memory.oom_control", "1: the OOM killer is off, tasks wait instead", "1：关闭 OOM killer，任务改为等待"),
			file("memory.usage_in_bytes", "Memory in use, page cache included", "当前用量，含页缓存"),
			file("memory.stat", "The use by kind: anonymous, cache, mapped, …", "用量分类：匿名页、缓存、映射等"),
			file(
				"memory.kmem.limit_in_bytes",
				"Kernel memory alone; deprecated in 5.4, no effect from 5.16",
				"只限内核内存；5.4 起弃用，5.16 起无效",
			),
		],
	},
	v2: {
		name: "memory",
		since: "4.5",
		files: [
			file("memory.max", "Hard limit; default `max`", "硬上限，默认 `max`"),
			file(
				"memory.high",
				"Above it the group is slowed down and reclaimed, never killed; default `max`",
				"超过后减速并回收，但不杀进程；默认 `max`",
			),
			file("memory.low", "Kept from reclaim as long as others can give; default 0", "只要别处还能回收就不动它；默认 0"),
			file("memory.min", "Never reclaimed; default 0", "任何情况下都不回收的量，默认 0"),
			file("memory.swap.max", "Limit of swap *alone*; default `max`", "*只*限交换空间，默认 `max`"),
			file("memory.current", "Memory in use, page cache included", "当前用量，含页缓存"),
			file("memory.peak", "Highest use so far (Linux 5.19)", "历史最高用量（Linux 5.19 起）"),
			file("memory.oom.group", "1: an OOM kills the whole group (Linux 4.19)", "1：OOM 时整组一起杀（Linux 4.19 起）"),
			file(
				"memory.events",
				"How often `low`, `high`, `max`, `oom`, `oom_kill` happened",
				"`low`、`high`、`max`、`oom`、`oom_kill` 各发生的次数",
			),
			file("memory.stat", "The use by kind: `anon`, `file`, `slab`, …", "用量分类：`anon`、`file`、`slab` 等"),
			file("memory.pressure", "Share of time in which tasks waited for memory (PSI)", "任务因缺内存而停顿的时间占比（PSI）"),
			file("memory.reclaim", "Write a size: reclaim that much now (Linux 5.19)", "写入大小，立刻回收这么多（Linux 5.19 起）"),
		],
	},
	need: essential,
	settings: [
		ends("pod", "resources.limits.memory", "memory.limit_in_bytes", "memory.max"),
		endsHow(
			"kubelet",
			"enforceNodeAllocatable",
			"memory.limit_in_bytes",
			"memory.max",
			"`pods`: on kubepods, capacity − reserved",
			"`pods`：写到 kubepods，容量 − 预留",
		),
		endsHow(
			"kubelet",
			"memorySwap.swapBehavior",
			"memory.memsw.limit_in_bytes",
			"memory.swap.max",
			"v1: always set to allow no swap",
			"v1 上一律设成不许用交换空间",
		),
		endsHow("kubelet", "memoryThrottlingFactor", null, "memory.high", "needs the gate MemoryQoS", "需要特性门控 MemoryQoS"),
		endsHow(
			"kubelet",
			"memoryReservationPolicy",
			null,
			"memory.min",
			"Burstable: `memory.low`; needs MemoryQoS",
			"Burstable 写 `memory.low`；需要 MemoryQoS",
		),
		endsHow(
			"kubelet",
			"singleProcessOOMKill",
			null,
			"memory.oom.group",
			"false (default on v2) writes 1",
			"false（v2 默认）写 1",
		),
		endsHow(
			"kubelet",
			"kernelMemcgNotification",
			"cgroup.event_control",
			null,
			"asks the kernel to report a threshold",
			"让内核在越过阈值时通知",
		),
	],
	source: `${KERNEL_V1}/memory.rst; ${KERNEL_V2}; ${KUBELET}; ${KUBEADM}`,
};

const io: Controller = {
	purpose: { en: "Weighs and throttles reads and writes of block devices.", zh: "对块设备的读写按权重分配或限速。" },
	v1: {
		name: "blkio",
		since: "2.6.33",
		files: [
			file("blkio.weight", "Weight, 10 to 1000; only with a scheduler that reads it", "权重，10 到 1000；要调度器支持才有"),
			file("blkio.bfq.weight", "The same for the BFQ scheduler", "BFQ 调度器的权重"),
			file("blkio.throttle.read_bps_device", "`MAJOR:MINOR BYTES`: bytes read per second", "`主:次 字节数`：每秒读多少字节"),
			file("blkio.throttle.write_bps_device", "Bytes written per second", "每秒写多少字节"),
			file("blkio.throttle.read_iops_device", "Reads per second", "每秒读多少次"),
			file("blkio.throttle.write_iops_device", "Writes per second", "每秒写多少次"),
			file("blkio.throttle.io_service_bytes", "Bytes moved so far, for each device", "各设备累计传输的字节数"),
		],
	},
	v2: {
		name: "io",
		since: "4.5",
		files: [
			file("io.weight", "Weight, 1 to 10000; `default 100`", "权重，1 到 10000，初始为 `default 100`"),
			file("io.bfq.weight", "The same for the BFQ scheduler", "BFQ 调度器的权重"),
			file(
				"io.max",
				"`MAJOR:MINOR rbps=… wbps=… riops=… wiops=…`",
				"`主:次 rbps=… wbps=… riops=… wiops=…`，即读写的带宽与次数上限",
			),
			file("io.latency", "`MAJOR:MINOR target=µs`: neighbours yield to keep it", "`主:次 target=微秒`：邻居让路以保住这个延迟"),
			file("io.cost.qos", "Cost model on or off and its targets (root only)", "成本模型的开关与目标（仅根组）"),
			file("io.cost.model", "What an operation costs on a device (root only)", "设备上一次操作的成本（仅根组）"),
			file("io.stat", "Bytes and operations so far, for each device", "各设备累计的字节数与次数"),
			file("io.pressure", "Share of time in which tasks waited for I/O (PSI)", "任务等待 I/O 的时间占比（PSI）"),
		],
	},
	need: { kubelet: need("none"), kubeadm: need("optional") },
	settings: [
		endsHow(
			"containerd",
			"blockio_config_file",
			"blkio.throttle.*_device",
			"io.max",
			"classes, which a pod picks by annotation",
			"定义若干类别，Pod 用注解选择",
		),
		endsHow(
			"crio",
			"blockio_config_file",
			"blkio.throttle.*_device",
			"io.max",
			"classes, which a pod picks by annotation",
			"定义若干类别，Pod 用注解选择",
		),
	],
	source: `${KERNEL_V1}/blkio-controller.rst; ${KERNEL_V2}; ${KUBEADM}`,
};

const devices: Controller = {
	purpose: { en: "Allows or forbids the use of device nodes.", zh: "允许或禁止访问设备节点。" },
	v1: {
		name: "devices",
		since: "2.6.26",
		files: [
			file("devices.allow", "Write `c 1:3 rwm` to permit; `a` is everything", "写入 `c 1:3 rwm` 即放行；`a` 表示全部"),
			file("devices.deny", "The same, to forbid", "写法相同，表示禁止"),
			file("devices.list", "What is permitted now", "当前放行的清单"),
		],
	},
	v2: null,
	withoutV2: {
		en: "the check is an eBPF program (type `CGROUP_DEVICE`, Linux 4.15) that the runtime attaches to the group; there is no file to read, and `devices` never appears in `cgroup.controllers`",
		zh: "检查改由运行时挂到组上的 eBPF 程序完成（类型 `CGROUP_DEVICE`，Linux 4.15 起）；没有可读的文件，`cgroup.controllers` 里也永远不会出现 `devices`",
	},
	need: { kubelet: need("none"), kubeadm: need("required") },
	settings: [
		endsHow("pod", "securityContext.privileged", "devices.allow", null, "v2: in the eBPF program", "v2：写进 eBPF 程序"),
		endsHow(
			"containerd",
			"privileged_without_host_devices",
			"devices.allow",
			null,
			"true: the usual few even if privileged",
			"true：特权容器也只给常用的几个",
		),
		endsHow("crio", "allowed_devices", "devices.allow", null, "what a pod may ask for by annotation", "Pod 可以用注解申请的设备"),
		endsHow("crio", "additional_devices", "devices.allow", null, "added to every container", "加到每个容器"),
	],
	source: `${KERNEL_V1}/devices.rst; ${KERNEL_V2}; ${KUBEADM}`,
};

const freezer: Controller = {
	purpose: { en: "Stops all tasks of a group and lets them go on later.", zh: "让一个组里的全部任务停下来，之后再继续。" },
	v1: {
		name: "freezer",
		since: "2.6.28",
		files: [
			file(
				"freezer.state",
				"Write `FROZEN` or `THAWED`; reads `FREEZING` in between",
				"写 `FROZEN` 或 `THAWED`；过渡期间读到 `FREEZING`",
			),
			file("freezer.self_freezing", "1: this group itself was told to freeze", "1：本组自己被要求冻结"),
			file("freezer.parent_freezing", "1: a group above was told to freeze", "1：某个上级组被要求冻结"),
		],
	},
	v2: {
		since: "5.2",
		files: [
			file("cgroup.freeze", "Write 1 to freeze, 0 to thaw", "写 1 冻结，写 0 解冻"),
			file("cgroup.events", "`frozen 1` once every task stands still", "所有任务都停住后为 `frozen 1`"),
		],
	},
	need: { kubelet: need("none"), kubeadm: need("required") },
	settings: [],
	source: `${KERNEL_V1}/freezer-subsystem.rst; ${KERNEL_V2}; ${KUBEADM}`,
};

const pids: Controller = {
	purpose: { en: "Limits how many tasks a group may have.", zh: "限制一个组里任务的数量。" },
	v1: {
		name: "pids",
		since: "4.3",
		files: [
			file("pids.max", "Most tasks allowed; default `max`", "任务数上限，默认 `max`"),
			file("pids.current", "Tasks now, threads counted one by one", "当前任务数，线程逐个计"),
			file("pids.events", "`max N`: how often a fork was refused", "`max N`：fork 被拒绝的次数"),
		],
	},
	v2: {
		name: "pids",
		since: "4.5",
		files: [
			file("pids.max", "Most tasks allowed; default `max`", "任务数上限，默认 `max`"),
			file("pids.current", "Tasks now, threads counted one by one", "当前任务数，线程逐个计"),
			file("pids.peak", "Highest number so far (Linux 6.1)", "历史最高任务数（Linux 6.1 起）"),
			file("pids.events", "`max N`: how often a fork was refused", "`max N`：fork 被拒绝的次数"),
		],
	},
	need: essential,
	settings: [
		endsHow("kubelet", "podPidsLimit", "pids.max", "pids.max", "on each pod's group", "写到每个 Pod 的组"),
		endsHow("kubelet", "enforceNodeAllocatable", "pids.max", "pids.max", "`pods`: on kubepods", "`pods`：写到 kubepods"),
		endsHow(
			"kubelet",
			"systemReserved",
			"pids.max",
			"pids.max",
			"`pid`, on systemReservedCgroup, if enforced",
			"`pid`，强制执行时写到 systemReservedCgroup",
		),
		endsHow(
			"kubelet",
			"kubeReserved",
			"pids.max",
			"pids.max",
			"`pid`, on kubeReservedCgroup, if enforced",
			"`pid`，强制执行时写到 kubeReservedCgroup",
		),
		endsHow("crio", "pids_limit", "pids.max", "pids.max", "on each container; deprecated", "写到每个容器；已弃用"),
		endsHow("unit", "TasksMax=", "pids.max", "pids.max", "on the unit's group", "写到该单元的组"),
	],
	source: `${KERNEL_V1}/pids.rst; ${KERNEL_V2}; ${KUBELET}; ${KUBEADM}`,
};

const perfEvent: Controller = {
	purpose: { en: "Lets `perf` count events of one group alone.", zh: "让 `perf` 只统计某一个组的性能事件。" },
	v1: { name: "perf_event", since: "2.6.39", files: [] },
	v2: { since: "4.11", files: [] },
	need: unused,
	settings: [],
	source: KERNEL_V2,
};

const netCls: Controller = {
	purpose: { en: "Marks the packets of a group with a class number.", zh: "给一个组发出的数据包打上类别编号。" },
	v1: {
		name: "net_cls",
		since: "2.6.29",
		files: [
			file(
				"net_cls.classid",
				"`0xAAAABBBB`, read by `tc` as `AAAA:BBBB`; default 0",
				"`0xAAAABBBB`，`tc` 读作 `AAAA:BBBB`；默认 0",
			),
		],
	},
	v2: null,
	withoutV2: {
		en: "firewall rules match the path of the group instead (iptables `-m cgroup --path`, nftables `socket cgroupv2`), and eBPF programs can be attached to it",
		zh: "改为由防火墙规则按组的路径匹配（iptables 的 `-m cgroup --path`、nftables 的 `socket cgroupv2`），也可以把 eBPF 程序挂到组上",
	},
	need: unused,
	settings: [],
	source: `${KERNEL_V1}/net_cls.rst`,
};

const netPrio: Controller = {
	purpose: { en: "Sets the priority of a group's packets for each network interface.", zh: "按网卡设定一个组发包的优先级。" },
	v1: {
		name: "net_prio",
		since: "3.3",
		files: [
			file("net_prio.ifpriomap", "`eth0 5`: priority on that interface; default 0", "`eth0 5`：在该网卡上的优先级，默认 0"),
			file("net_prio.prioidx", "The kernel's own number of the group (read only)", "内核给该组的内部编号（只读）"),
		],
	},
	v2: null,
	withoutV2: {
		en: "an eBPF program on the group, or `tc` rules, set the priority instead",
		zh: "优先级改由挂在组上的 eBPF 程序或 `tc` 规则来设定",
	},
	need: unused,
	settings: [],
	source: `${KERNEL_V1}/net_prio.rst`,
};

const hugetlb: Controller = {
	purpose: { en: "Limits the huge pages a group may use, for each page size.", zh: "按页大小限制一个组可以使用的大页。" },
	v1: {
		name: "hugetlb",
		since: "3.5",
		files: [
			file("hugetlb.<size>.limit_in_bytes", "Most bytes in huge pages of that size", "该大小的大页最多占用的字节数"),
			file("hugetlb.<size>.usage_in_bytes", "In use now", "当前用量"),
			file("hugetlb.<size>.max_usage_in_bytes", "Highest use so far", "历史最高用量"),
			file(
				"hugetlb.<size>.rsvd.limit_in_bytes",
				"Most bytes that may be reserved by mmap (Linux 5.7)",
				"mmap 时最多可预留的字节数（Linux 5.7 起）",
			),
		],
	},
	v2: {
		name: "hugetlb",
		since: "5.6",
		files: [
			file(
				"hugetlb.<size>.max",
				"Most bytes in huge pages of that size; default `max`",
				"该大小的大页最多占用的字节数，默认 `max`",
			),
			file("hugetlb.<size>.rsvd.max", "Most bytes that may be reserved by mmap", "mmap 时最多可预留的字节数"),
			file("hugetlb.<size>.current", "In use now", "当前用量"),
			file("hugetlb.<size>.events", "`max N`: how often the limit was hit", "`max N`：触及上限的次数"),
		],
	},
	need: { kubelet: need("where-present"), kubeadm: need("optional") },
	settings: [
		ends("pod", "resources.limits.hugepages-<size>", "hugetlb.<size>.limit_in_bytes", "hugetlb.<size>.max"),
		endsHow(
			"containerd",
			"disable_hugetlb_controller",
			"hugetlb.<size>.limit_in_bytes",
			"hugetlb.<size>.max",
			"true: not written",
			"true：不写",
		),
		endsHow(
			"containerd",
			"tolerate_missing_hugetlb_controller",
			"hugetlb.<size>.limit_in_bytes",
			"hugetlb.<size>.max",
			"false: an error where the controller is missing",
			"false：缺少该控制器时报错",
		),
	],
	source: `${KERNEL_V1}/hugetlb.rst; ${KERNEL_V2}; ${KUBELET}; ${KUBEADM}`,
};

const rdma: Controller = {
	purpose: { en: "Limits the RDMA objects a group may open on a device.", zh: "限制一个组在 RDMA 设备上可以打开的对象数量。" },
	v1: {
		name: "rdma",
		since: "4.11",
		files: [
			file(
				"rdma.max",
				"`mlx5_0 hca_handle=2 hca_object=2000`; default `max`",
				"`mlx5_0 hca_handle=2 hca_object=2000`，默认 `max`（不限）",
			),
			file("rdma.current", "In use now, for each device", "各设备的当前用量"),
		],
	},
	v2: {
		name: "rdma",
		since: "4.11",
		files: [
			file(
				"rdma.max",
				"`mlx5_0 hca_handle=2 hca_object=2000`; default `max`",
				"`mlx5_0 hca_handle=2 hca_object=2000`，默认 `max`（不限）",
			),
			file("rdma.current", "In use now, for each device", "各设备的当前用量"),
		],
	},
	need: unused,
	settings: [],
	source: `${KERNEL_V1}/rdma.rst; ${KERNEL_V2}`,
};

const misc: Controller = {
	purpose: {
		en: "Limits countable resources of the host that have no controller of their own, such as the ids of encrypted virtual machines.",
		zh: "限制主机上没有专属控制器、只能按个数算的资源，例如加密虚拟机的编号。",
	},
	v1: {
		name: "misc",
		since: "5.13",
		files: [
			file("misc.max", "`sev 10`: most of that resource; default `max`", "`sev 10`：该资源的上限，默认 `max`"),
			file("misc.current", "In use now", "当前用量"),
			file("misc.capacity", "What the host has (root only)", "主机总量（仅根组）"),
		],
	},
	v2: {
		name: "misc",
		since: "5.13",
		files: [
			file("misc.max", "`sev 10`: most of that resource; default `max`", "`sev 10`：该资源的上限，默认 `max`"),
			file("misc.current", "In use now", "当前用量"),
			file("misc.peak", "Highest use so far (Linux 6.12)", "历史最高用量（Linux 6.12 起）"),
			file("misc.capacity", "What the host has (root only)", "主机总量（仅根组）"),
			file("misc.events", "How often a limit was hit", "触及上限的次数"),
		],
	},
	need: unused,
	settings: [],
	source: KERNEL_V2,
};

const dmem: Controller = {
	purpose: {
		en: "Limits and protects memory that lies on devices, such as the video memory of a GPU.",
		zh: "限制并保护设备上的内存，例如 GPU 的显存。",
	},
	v1: null,
	v2: {
		name: "dmem",
		since: "6.14",
		files: [
			file(
				"dmem.max",
				"`REGION BYTES`: hard limit for each region; default `max`",
				"`区域 字节数`：每个区域的硬上限，默认 `max`",
			),
			file("dmem.low", "Kept from eviction as long as others can give", "只要别处还能腾出来就不驱逐"),
			file("dmem.min", "Never evicted", "任何情况下都不驱逐的量"),
			file("dmem.current", "In use now, for each region", "各区域的当前用量"),
			file("dmem.capacity", "What each region holds (root only)", "各区域的总量（仅根组）"),
		],
	},
	need: unused,
	settings: [],
	source: KERNEL_V2,
};

const systemd: Controller = {
	purpose: {
		en: "A v1 hierarchy without any controller, in which systemd keeps track of which process belongs to which unit.",
		zh: "一个不带任何控制器的 v1 层级，systemd 用它记录哪个进程属于哪个单元。",
	},
	v1: {
		name: "name=systemd",
		files: [
			file("cgroup.procs", "Process ids of the unit", "该单元的进程号"),
			file("tasks", "Thread ids of the unit", "该单元的线程号"),
			file("notify_on_release", "1: call the release agent when the group becomes empty", "1：组变空时调用 release agent"),
			file("release_agent", "The program to call (root only)", "要调用的程序（仅根组）"),
		],
	},
	v2: null,
	withoutV2: {
		en: "there is one tree for everything, and systemd's units are groups of it; emptiness is reported by `populated` in `cgroup.events`",
		zh: "只有一棵统一的树，systemd 的单元就是其中的组；组是否变空看 `cgroup.events` 里的 `populated`",
	},
	need: { kubelet: need("where-present", "none"), kubeadm: need("none") },
	settings: [
		endsHow("kubelet", "cgroupDriver", "cgroup.procs", null, "`systemd`: pods are slices", "`systemd`：Pod 是 slice"),
		endsHow("containerd", "SystemdCgroup", "cgroup.procs", null, "true: containers are scopes", "true：容器是 scope"),
		endsHow("crio", "cgroup_manager", "cgroup.procs", null, "`systemd`: containers are scopes", "`systemd`：容器是 scope"),
		endsHow("docker", "native.cgroupdriver", "cgroup.procs", null, "`systemd`: containers are scopes", "`systemd`：容器是 scope"),
	],
	source: `${KERNEL_V1}/cgroups.rst; ${KUBELET}`,
};

/** What is known about each subsystem. */
export const controllers: Readonly<Record<ControllerId, Controller>> = {
	cpu,
	cpuacct,
	cpuset,
	memory,
	pids,
	hugetlb,
	io,
	devices,
	freezer,
	systemd,
	perf_event: perfEvent,
	net_cls: netCls,
	net_prio: netPrio,
	rdma,
	misc,
	dmem,
};
