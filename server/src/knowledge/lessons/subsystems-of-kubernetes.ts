import type { ControllerId } from "../cgroups.ts";
import type { SubsystemText } from "./subsystem-text.ts";

const cpu: SubsystemText = {
	title: { en: "cpu: CPU time", zh: "cpu：CPU 时间" },
	about: {
		en: [
			"It does two different things. The **weight** divides CPU time among siblings while there is too little of it, and costs nothing while there is enough. The **cap** stops a group that has used up its quota until the next period begins, even while every CPU is idle. Requests become weights, limits become caps.",
			"Weights only compare groups of the same directory: a Burstable pod competes with the other Burstable pods, kubepods as a whole with `system.slice`. Real-time tasks are a matter of v1; where the kernel has group scheduling for them (`CONFIG_RT_GROUP_SCHED`), v2 can only switch the cpu controller on while all of them are in the root.",
		],
		zh: [
			"它做两件不同的事。**权重**在 CPU 不够时决定同级各组怎么分，够用时没有任何代价。**上限**则让用完配额的组一直停到下个周期，哪怕所有 CPU 都空着。requests 变成权重，limits 变成上限。",
			"权重只在同一目录的组之间比较：Burstable 的 Pod 和其他 Burstable 的 Pod 比，整个 kubepods 和 `system.slice` 比。实时任务是 v1 的事；内核若开启了实时组调度（`CONFIG_RT_GROUP_SCHED`），v2 只有在实时任务全都位于根组时才能启用 cpu 控制器。",
		],
	},
	example: {
		en: [
			"`requests.cpu: 250m` with `limits.cpu: 500m`: on v1 `cpu.shares` 256 and `cpu.cfs_quota_us` 50000, on v2 `cpu.max` `50000 100000` and `cpu.weight` 10 with older runtimes or 35 with newer ones (runc from 1.3.2 and crun from 1.23 translate shares on a curve, so that the default 1024 meets the default 100; before it came out as 39). A container that wants a whole CPU runs 50 ms, then waits 50 ms. [See it happen](lesson:experiment).",
		],
		zh: [
			"`requests.cpu: 250m` 加 `limits.cpu: 500m`：v1 上 `cpu.shares` 为 256、`cpu.cfs_quota_us` 为 50000；v2 上 `cpu.max` 为 `50000 100000`，`cpu.weight` 在较旧的运行时上是 10，较新的是 35（runc 1.3.2、crun 1.23 起按曲线换算，使默认的 1024 正好对应默认的 100，以前算出来是 39）。想用满一个 CPU 的容器会跑 50 毫秒、停 50 毫秒。[亲眼看看](lesson:experiment)。",
		],
	},
};

const cpuacct: SubsystemText = {
	title: { en: "cpuacct: CPU accounting", zh: "cpuacct：CPU 记账" },
	about: {
		en: [
			"It limits nothing; it adds up. On v1 it is usually mounted together with [cpu](lesson:subsystem-cpu) as `cpu,cpuacct`, and what `kubectl top` and the kubelet's statistics say about CPU on such a node comes from here. That is why the kubelet does not start on v1 without it.",
		],
		zh: [
			"它不限制什么，只做累计。v1 上通常与 [cpu](lesson:subsystem-cpu) 一起挂载成 `cpu,cpuacct`；在这样的节点上，`kubectl top` 和 kubelet 统计里的 CPU 数字就来自这里。所以 v1 上没有它，kubelet 不会启动。",
		],
	},
	example: {
		en: [
			"Read `cpuacct.usage` of a pod's group twice, ten seconds apart. A difference of 5000000000 ns is 5 s of CPU in 10 s: the pod uses half a CPU, `500m`. On v2 the same comes from `usage_usec` in `cpu.stat`: 5000000 µs.",
		],
		zh: [
			"隔十秒各读一次某个 Pod 组的 `cpuacct.usage`。相差 5000000000 纳秒，就是 10 秒里用了 5 秒 CPU，即半个 CPU，`500m`。v2 上看 `cpu.stat` 的 `usage_usec`，差值是 5000000 微秒。",
		],
	},
};

const cpuset: SubsystemText = {
	title: { en: "cpuset: certain CPUs and NUMA nodes", zh: "cpuset：指定 CPU 与 NUMA 节点" },
	about: {
		en: [
			"[cpu](lesson:subsystem-cpu) says how much, cpuset says where. With `cpuManagerPolicy: static` a Guaranteed container that requests whole CPUs gets CPUs of its own; all the others share the rest, and every change of the shared pool is a new `cpuset.cpus` in their groups. Whatever runs outside kubepods is not kept off those CPUs by the kubelet: `reservedSystemCPUs` only leaves some to it.",
			"On v1 a new group starts empty and no task can join until both `cpuset.cpus` and `cpuset.mems` are filled; on v2 empty means *as the parent*. Where `cpuset` is missing on v2 although the kernel has it, somebody on the way down does not hand it on (`cgroup.subtree_control`); systemd before 244 did not know the controller.",
		],
		zh: [
			"[cpu](lesson:subsystem-cpu) 管用多少，cpuset 管在哪里用。`cpuManagerPolicy: static` 时，申请整数个 CPU 的 Guaranteed 容器拿到专用的 CPU，其余容器共用剩下的；公共池每变一次，就要重写各组的 `cpuset.cpus`。kubepods 之外的进程，kubelet 并不阻止它们跑到专用 CPU 上，`reservedSystemCPUs` 只是给它们留出一部分。",
			"v1 新建的组是空的，`cpuset.cpus` 和 `cpuset.mems` 都填好之前任务进不去；v2 上空着表示*沿用父组*。内核明明支持、v2 上却看不到 `cpuset`，是途中某一层没有往下传（`cgroup.subtree_control`）；244 之前的 systemd 还不认识这个控制器。",
		],
	},
	example: {
		en: [
			'A node with 8 CPUs and `reservedSystemCPUs: "0,1"`. A Guaranteed container with `cpu: 2` gets `cpuset.cpus` `2-3`, say; the containers of the shared pool get `0-1,4-7`, for the reserved CPUs stay in the pool and are only never given away. Changing the policy later needs the node drained and `/var/lib/kubelet/cpu_manager_state` removed.',
		],
		zh: [
			'节点有 8 个 CPU，`reservedSystemCPUs: "0,1"`。申请 `cpu: 2` 的 Guaranteed 容器拿到的 `cpuset.cpus` 可能是 `2-3`；公共池里的容器是 `0-1,4-7`，因为预留的 CPU 仍在池中，只是绝不独占给谁。以后要换策略，得先腾空节点，再删除 `/var/lib/kubelet/cpu_manager_state`。',
		],
	},
};

const memory: SubsystemText = {
	title: { en: "memory: memory and swap", zh: "memory：内存与交换空间" },
	about: {
		en: [
			"Memory cannot be taken back like CPU time. A group that reaches its limit first loses its page cache; when nothing more can be reclaimed, the OOM killer ends a process *of that group*. A group only pays for pages it touched first, page cache and kernel memory included.",
			"The kubelet's eviction works beside that: it reads usage (the working set: usage less inactive file pages) and ends whole pods before the kernel must, so `evictionHard` is written to no file. Mind the swap files: v1 limits memory *plus* swap, v2 swap *alone*. On some Debian and Raspberry Pi kernels the subsystem is off until the boot parameter `cgroup_enable=memory`.",
		],
		zh: [
			"内存不像 CPU 时间，给出去就不好收回。组触到上限时先丢页缓存，再也回收不出来时，OOM killer 会杀掉*这个组里*的进程。组只为自己最先碰到的页付账，页缓存和内核内存都算在内。",
			"kubelet 的驱逐与此并行：它读取用量（工作集，即用量减去不活跃的文件页），赶在内核动手之前结束整个 Pod，所以 `evictionHard` 不写进任何文件。注意交换空间：v1 限的是内存*加*交换空间，v2 限的*只是*交换空间。有些 Debian 和树莓派的内核要加启动参数 `cgroup_enable=memory` 才会启用这个子系统。",
		],
	},
	example: {
		en: [
			"`limits.memory: 256Mi` ends as 268435456 in `memory.limit_in_bytes` or `memory.max`. On v2 the kubelet also has `memory.oom.group` set to 1, so that an OOM ends the container as a whole instead of leaving it without one of its processes; `singleProcessOOMKill: true` turns that off.",
		],
		zh: [
			"`limits.memory: 256Mi` 最终写成 268435456，在 `memory.limit_in_bytes` 或 `memory.max` 里。在 v2 上 kubelet 还会让 `memory.oom.group` 为 1，OOM 时容器整体结束，而不是只少一个进程、半死不活；`singleProcessOOMKill: true` 可以关掉。",
		],
	},
};

const pids: SubsystemText = {
	title: { en: "pids: number of tasks", zh: "pids：任务数量" },
	about: {
		en: [
			"Task numbers are finite for the whole machine. Without this subsystem one program that forks in a loop takes them all, and then neither sshd nor the kubelet can start anything. At the limit `fork` and `clone` fail with `EAGAIN`, which programs report as *Resource temporarily unavailable* or *cannot create thread*. Nothing is killed.",
			"Threads count one by one ([tasks](lesson:tasks)). Moving a process into a group is not refused by the limit, so `pids.current` may stand above `pids.max`.",
		],
		zh: [
			"整台机器的任务号是有限的。没有这个子系统，一个不停 fork 的程序就能全部占光，之后 sshd 和 kubelet 都启动不了任何东西。到达上限时 `fork`、`clone` 返回 `EAGAIN`，程序里看到的是 *Resource temporarily unavailable* 或无法创建线程；并不会杀掉谁。",
			"线程逐个计数（见[任务](lesson:tasks)）。把进程移进组不受上限阻拦，所以 `pids.current` 可能大于 `pids.max`。",
		],
	},
	example: {
		en: [
			"`podPidsLimit: 4096` writes 4096 to `pids.max` of every pod's group, for all its containers together. With -1, the default, only the limit of kubepods is left, and one pod can use up what all share.",
		],
		zh: [
			"`podPidsLimit: 4096` 会在每个 Pod 组的 `pids.max` 里写 4096，由该 Pod 的所有容器共用。默认的 -1 表示只剩 kubepods 的总上限，一个 Pod 就能把大家的份额用光。",
		],
	},
};

const hugetlb: SubsystemText = {
	title: { en: "hugetlb: huge pages", zh: "hugetlb：大页" },
	about: {
		en: [
			"Huge pages are set aside when the machine boots (or through `/proc/sys/vm/nr_hugepages`) and used by programs that ask for them, such as databases and DPDK. They are not swapped and by default do not count as [memory](lesson:subsystem-memory) of the group. Each size has its own files: `2MB`, `1GB`.",
			"The kubelet counts them as a resource of the node and has no limit of its own for the classes of service; a pod must ask for as many as its limit says.",
		],
		zh: [
			"大页在开机时（或通过 `/proc/sys/vm/nr_hugepages`）预先留出，供数据库、DPDK 这类主动申请的程序使用。它们不会被换出，默认也不算进该组的 [memory](lesson:subsystem-memory) 用量。每种大小各有一套文件：`2MB`、`1GB`。",
			"kubelet 把大页当作节点的一种资源来计数，对各服务质量等级的组不设上限；Pod 的 requests 必须与 limits 相同。",
		],
	},
	example: {
		en: [
			"`limits.hugepages-2Mi: 100Mi` ends as 104857600 in `hugetlb.2MB.limit_in_bytes` or `hugetlb.2MB.max`: 50 pages. A program that maps a page more is sent `SIGBUS` when it touches it.",
		],
		zh: [
			"`limits.hugepages-2Mi: 100Mi` 写成 104857600，在 `hugetlb.2MB.limit_in_bytes` 或 `hugetlb.2MB.max` 里，即 50 页。程序再多映射一页，碰到它时会收到 `SIGBUS`。",
		],
	},
};

const systemd: SubsystemText = {
	title: { en: "systemd: the named hierarchy of v1", zh: "systemd：v1 的具名层级" },
	about: {
		en: [
			"A v1 [hierarchy](lesson:hierarchy) need not have a subsystem; it may just have a name. systemd mounts one as `name=systemd` at `/sys/fs/cgroup/systemd` to know which processes belong to a service, however often they fork. It limits nothing.",
			"With the systemd [driver](lesson:drivers) pods and containers are units, so they appear here with the same path as in the trees of the real subsystems. A container that is in one place here and in another under `memory` is the work of two managers.",
		],
		zh: [
			"v1 的[层级](lesson:hierarchy)可以不带子系统，只有一个名字。systemd 在 `/sys/fs/cgroup/systemd` 挂载 `name=systemd`，用来认出哪些进程属于某个服务，不管它们 fork 了多少次。它不限制任何东西。",
			"用 systemd [驱动](lesson:drivers)时，Pod 和容器都是单元，所以它们在这里的路径，和在各个真正子系统的树里一样。如果一个容器在这里是一个位置、在 `memory` 下是另一个，那就是两个管理者各干各的结果。",
		],
	},
	example: {
		en: [
			"`grep name=systemd /proc/$(pidof kubelet)/cgroup` prints `1:name=systemd:/system.slice/kubelet.service` or alike. For a process in a pod it shows `/kubepods.slice/…` with the systemd driver, `/kubepods/…` with cgroupfs.",
		],
		zh: [
			"`grep name=systemd /proc/$(pidof kubelet)/cgroup` 会输出类似 `1:name=systemd:/system.slice/kubelet.service` 的一行。对 Pod 里的进程，systemd 驱动显示 `/kubepods.slice/…`，cgroupfs 驱动显示 `/kubepods/…`。",
		],
	},
};

/** The subsystems that the kubelet looks for or writes to. */
export const subsystemsOfKubernetes = { cpu, cpuacct, cpuset, memory, pids, hugetlb, systemd } satisfies Partial<
	Record<ControllerId, SubsystemText>
>;
