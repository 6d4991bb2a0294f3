import type { ControllerId } from "../cgroups.ts";
import type { SubsystemText } from "./subsystem-text.ts";

const io: SubsystemText = {
	title: { en: "io (blkio on v1): block devices", zh: "io（v1 上叫 blkio）：块设备" },
	about: {
		en: [
			"Weights divide a busy disk, throttles cap it for each device. Kubernetes has no field for either: a pod cannot ask for I/O. What there is goes through the runtime: a file with classes of limits, of which a pod picks one by annotation.",
			"On v1 only reads and direct writes are attributed to the right group; what is written through the page cache is flushed later by the kernel and escapes the throttle. On v2 io and [memory](lesson:subsystem-memory) work together, and buffered writes are charged to whoever made them, on file systems that support it. Weights need a scheduler or a cost model that honours them: BFQ, or `io.cost` on v2.",
		],
		zh: [
			"权重用来分配繁忙的磁盘，限速则按设备封顶。Kubernetes 两者都没有对应的字段，Pod 无法申请 I/O；能做的只有通过运行时：一个定义了若干限速类别的文件，Pod 用注解挑其中一类。",
			"v1 只有读和直接写能记到正确的组上；经过页缓存的写入由内核稍后刷盘，限速管不到。v2 上 io 与 [memory](lesson:subsystem-memory) 配合，在支持的文件系统上，缓冲写也会记到写的人头上。权重要有认它的调度器或成本模型才起作用：BFQ，或 v2 的 `io.cost`。",
		],
	},
	example: {
		en: [
			"`8:16 2097152` in `blkio.throttle.write_bps_device`, or `8:16 wbps=2097152` in `io.max`: the group writes at most 2 MiB per second to the disk with the number 8:16 (`lsblk` shows it). For a database in a pod that is every commit waiting its turn.",
		],
		zh: [
			"`blkio.throttle.write_bps_device` 里写 `8:16 2097152`，或 `io.max` 里写 `8:16 wbps=2097152`：该组对设备号 8:16 的磁盘（用 `lsblk` 查看）每秒最多写 2 MiB。对 Pod 里的数据库来说，就是每次提交都要排队。",
		],
	},
};

const devices: SubsystemText = {
	title: { en: "devices: device nodes", zh: "devices：设备节点" },
	about: {
		en: [
			"Even root in a container must not open `/dev/sda`. This subsystem is the reason: each container has a list of devices (type, major and minor number) with the rights `r`, `w` and `m` (make the node), and everything else is refused with *Operation not permitted*. The runtime writes the list: a handful such as `/dev/null` for everybody, everything for a privileged container, and what a device plugin or CDI adds, a GPU for example.",
		],
		zh: [
			"容器里就算是 root，也不能打开 `/dev/sda`，靠的就是这个子系统：每个容器有一份设备清单（类型、主次设备号），权限为 `r`、`w`、`m`（创建节点），清单以外一律返回 *Operation not permitted*。清单由运行时写：人人都有 `/dev/null` 等几个，特权容器什么都可以，再加上设备插件或 CDI 带来的，比如 GPU。",
		],
	},
	example: {
		en: [
			"`c 195:* rwm` permits all character devices with major number 195, the NVIDIA cards. If somebody rewrites a running container's list without that line, as `systemctl daemon-reload` does with devices that systemd was not told of, the container loses its GPU without a restart. `privileged_without_host_devices = true` in containerd keeps a privileged pod from getting all devices of the host.",
		],
		zh: [
			"`c 195:* rwm` 放行主设备号 195 的所有字符设备，也就是 NVIDIA 显卡。如果有人重写了运行中容器的清单、漏掉这一行（systemd 不知道的设备，在 `systemctl daemon-reload` 时就会这样），容器没有重启却丢了 GPU。containerd 的 `privileged_without_host_devices = true` 让特权 Pod 拿不到主机的全部设备。",
		],
	},
};

const freezer: SubsystemText = {
	title: { en: "freezer: standing still", zh: "freezer：冻结" },
	about: {
		en: [
			"A frozen task is not scheduled until it is thawed. It keeps its memory, its sockets and its place, and notices nothing but a jump of the clock. That is used to pause a container (`docker pause`, `ctr task pause`), to take a consistent checkpoint of it, and to end all its processes without a race against new forks.",
			"Freezing a group freezes everything below it. On v2 it belongs to the core of cgroups, so it cannot be missing from Linux 5.2 on; kubeadm looks for the file `cgroup.freeze` in a group made for the purpose.",
		],
		zh: [
			"被冻结的任务在解冻之前不会被调度。内存、套接字、位置都原样保留，它自己除了发现时钟跳了一下，什么都察觉不到。用途有：暂停容器（`docker pause`、`ctr task pause`），取得一致的检查点，以及结束全部进程时不必和新 fork 出来的赛跑。",
			"冻结一个组，下面的一切都会冻结。v2 把它做进了 cgroup 核心，从 Linux 5.2 起不会缺失；kubeadm 会临时建一个组，看有没有 `cgroup.freeze` 文件。",
		],
	},
	example: {
		en: [
			"`docker pause web` on v2 writes 1 to `cgroup.freeze` of the container's group; once `cgroup.events` says `frozen 1`, its CPU use is 0 while its memory stays. The liveness probe of a pod treated like that times out, and the kubelet restarts the container.",
		],
		zh: [
			"在 v2 上，`docker pause web` 往容器组的 `cgroup.freeze` 写 1；`cgroup.events` 变成 `frozen 1` 之后，CPU 用量为 0，内存照旧占着。Pod 若被这样对待，存活探针会超时，kubelet 就会重启容器。",
		],
	},
};

const perfEvent: SubsystemText = {
	title: { en: "perf_event: profiling one group", zh: "perf_event：只剖析一个组" },
	about: {
		en: [
			"It has neither limits nor files. A program that opens a perf event can name a group instead of a process; the kernel then counts only while a task of that group is on the CPU. On v2 it is always there and needs no switching on.",
		],
		zh: [
			"它既没有限额，也没有文件。程序打开性能事件时，可以指定一个组而不是一个进程，内核就只在该组的任务占用 CPU 时计数。v2 上它始终存在，不需要启用。",
		],
	},
	example: {
		en: [
			"`perf stat -a -e cycles -G kubepods.slice sleep 10` counts the cycles that all pods together took in ten seconds. For a pod it means nothing: no setting of Kubernetes touches it.",
		],
		zh: [
			"`perf stat -a -e cycles -G kubepods.slice sleep 10` 统计十秒内所有 Pod 一共用了多少周期。对 Pod 来说没有影响，Kubernetes 没有任何设置会碰它。",
		],
	},
};

const netCls: SubsystemText = {
	title: { en: "net_cls: a mark on packets", zh: "net_cls：给数据包打标记" },
	about: {
		en: [
			"Every packet sent by a task of the group carries its class number. `tc` can sort by it to shape traffic, iptables can match it with `-m cgroup --cgroup`. It limits nothing by itself. Pods have network namespaces of their own, so Kubernetes shapes and filters at their interfaces and does not use it; the OCI specification knows it as `network.classID`.",
		],
		zh: [
			"组内任务发出的每个数据包都带着这个类别号，`tc` 可以据此整形，iptables 可以用 `-m cgroup --cgroup` 匹配。它本身不限制什么。Pod 有自己的网络命名空间，Kubernetes 在 Pod 的网卡上做整形和过滤，用不到它；OCI 规范里对应 `network.classID`。",
		],
	},
	example: {
		en: [
			"`0x100001` in `net_cls.classid` is class `10:1` for `tc` (both halves hexadecimal). For a pod: nothing, unless a container was made by hand with that field.",
		],
		zh: [
			"`net_cls.classid` 里的 `0x100001`，对 `tc` 来说是类别 `10:1`（前后两半都是十六进制）。对 Pod 没有影响，除非容器是手工带着这个字段创建的。",
		],
	},
};

const netPrio: SubsystemText = {
	title: { en: "net_prio: priority of packets", zh: "net_prio：数据包优先级" },
	about: {
		en: [
			"What a program could set for one socket with `SO_PRIORITY`, this sets for a whole group and one interface, without the program's help. The queueing discipline of the interface then decides what a higher number is worth. The OCI specification knows it as `network.priorities`; the kubelet never sets it.",
		],
		zh: [
			"程序可以用 `SO_PRIORITY` 给单个套接字设置优先级，它则是对整个组、针对某块网卡来设，不需要程序配合。数字大有什么好处，由网卡的排队规则决定。OCI 规范里对应 `network.priorities`；kubelet 从不设置。",
		],
	},
	example: {
		en: [
			"`eth0 5` in `net_prio.ifpriomap`: packets of this group leave through eth0 with priority 5. For a pod it has no meaning, its traffic leaves through an interface of its own namespace.",
		],
		zh: ["`net_prio.ifpriomap` 里写 `eth0 5`：本组经 eth0 发出的包优先级为 5。对 Pod 没有意义，它的流量走自己命名空间里的网卡。"],
	},
};

const rdma: SubsystemText = {
	title: { en: "rdma: RDMA objects", zh: "rdma：RDMA 对象" },
	about: {
		en: [
			"An RDMA adapter (InfiniBand, RoCE) has a limited number of handles and objects such as queue pairs and memory regions. One program can open them all and leave none to the others. The limits stand on one line for each device: `hca_handle` for handles, `hca_object` for all other objects. The OCI specification knows them as `linux.resources.rdma`; the kubelet does not write them.",
		],
		zh: [
			"RDMA 网卡（InfiniBand、RoCE）的句柄和队列对、内存区域等对象数量有限，一个程序就可能全部占光。限额按设备一行：`hca_handle` 管句柄，`hca_object` 管其余所有对象。OCI 规范里对应 `linux.resources.rdma`；kubelet 不写它。",
		],
	},
	example: {
		en: [
			"`mlx5_0 hca_handle=2 hca_object=2000` in `rdma.max`: at most two handles and 2000 objects on that adapter; the next one is refused. Pods get RDMA through a device plugin, which hands out adapters, not objects, so without this limit they share one adapter on trust.",
		],
		zh: [
			"`rdma.max` 里写 `mlx5_0 hca_handle=2 hca_object=2000`：在该网卡上最多两个句柄、2000 个对象，再要就会被拒绝。Pod 通过设备插件使用 RDMA，插件分的是网卡而不是对象，没有这个限额，大家共用一块网卡就全凭自觉。",
		],
	},
};

const misc: SubsystemText = {
	title: { en: "misc: whatever can be counted", zh: "misc：其他可计数的资源" },
	about: {
		en: [
			"Some resources are just a number of the host and too special for a controller of their own. The first were the address space ids of encrypted virtual machines (`sev`, `sev_es` on AMD processors); others have joined since. What this host has stands in `misc.capacity` of the root.",
		],
		zh: [
			"有些资源只是主机上的一个总数，又太特殊，不值得专设控制器。最早的是加密虚拟机的地址空间编号（AMD 处理器上的 `sev`、`sev_es`），后来陆续有别的加入。本机有哪些，看根组的 `misc.capacity`。",
		],
	},
	example: {
		en: [
			"`sev 10` in `misc.max`: the group runs at most ten such virtual machines. That matters on nodes with confidential containers, where each pod is a virtual machine; the kubelet and Docker have no setting for it, only the OCI field `unified` reaches it.",
		],
		zh: [
			"`misc.max` 里写 `sev 10`：该组最多运行十台这样的虚拟机。这对运行机密容器的节点有意义，那里每个 Pod 就是一台虚拟机；kubelet 和 Docker 没有对应的设置，只有 OCI 的 `unified` 字段够得着。",
		],
	},
};

const dmem: SubsystemText = {
	title: { en: "dmem: memory on devices", zh: "dmem：设备上的内存" },
	about: {
		en: [
			"The youngest of all. A GPU driver registers its memory as a region, and groups can then be limited and protected on it as [memory](lesson:subsystem-memory) does it for RAM: `max` is hard, `low` and `min` keep a share from being pushed out. Which regions there are is listed in `dmem.capacity` of the root; a driver that does not register has none.",
			"It was made for cgroup v2, and on v1 nobody uses it.",
		],
		zh: [
			"最年轻的一个。GPU 驱动把显存登记为一个区域，之后就能像 [memory](lesson:subsystem-memory) 管内存那样按组限制和保护：`max` 是硬上限，`low` 和 `min` 保住一部分不被挤出去。有哪些区域，看根组的 `dmem.capacity`；没有登记的驱动就没有。",
			"它是为 cgroup v2 做的，v1 上没有人用。",
		],
	},
	example: {
		en: [
			"`drm/0000:03:00.0/vram0 1073741824` in `dmem.max`: 1 GiB of the video memory of the card at that PCI address. Kubernetes gives GPUs to pods by the piece, through device plugins or DRA, and does not write this yet.",
		],
		zh: [
			"`dmem.max` 里写 `drm/0000:03:00.0/vram0 1073741824`：该 PCI 地址上的显卡最多用 1 GiB 显存。Kubernetes 通过设备插件或 DRA 按块分配 GPU，目前还不写这个文件。",
		],
	},
};

/** The subsystems that only the runtime, an administrator or nobody on a Kubernetes node writes to. */
export const subsystemsBesideKubernetes = {
	io,
	devices,
	freezer,
	perf_event: perfEvent,
	net_cls: netCls,
	net_prio: netPrio,
	rdma,
	misc,
	dmem,
} satisfies Partial<Record<ControllerId, SubsystemText>>;
