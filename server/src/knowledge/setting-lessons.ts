import type { Words } from "./cgroups.ts";

/** A cgroup path below the root of the hierarchy, as each driver spells it. `<uid>` and `<id>` are the pod's and the container's. */
export interface DriverPaths {
	readonly systemd: string;
	readonly cgroupfs: string;
}

/** What a hover teaches about one setting. */
export interface SettingLesson {
	/** Two to five sentences: what it does, what breaks when it is wrong, what goes with it, and the interface files it ends in. */
	readonly teach: Words;
	/** Ids of pages to read on, most fitting first. */
	readonly lessons: readonly string[];
	/** The group it makes or writes to, where that is one place. */
	readonly path?: DriverPaths;
}

const kubepods: DriverPaths = { systemd: "/kubepods.slice", cgroupfs: "/kubepods" };

const pod: DriverPaths = {
	systemd: "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod<uid>.slice",
	cgroupfs: "/kubepods/burstable/pod<uid>",
};

const inPod = (systemd: string, cgroupfs: string): DriverPaths => ({
	systemd: `${pod.systemd}/${systemd}`,
	cgroupfs: `${pod.cgroupfs}/${cgroupfs}`,
});

const container = inPod("cri-containerd-<id>.scope", "<id>");

/**
 * Hover texts by `<part>:<key>`, the key being the last words of its path in the file. Sources: Kubernetes pkg/kubelet/cm,
 * pkg/kubelet/apis/config and KEP-4033; containerd internal/cri; cri-o internal/config; moby daemon; opencontainers/runc
 * libcontainer/specconv. What mismatched drivers do was measured on containerd 1.6, 1.7 and 2.1 and on CRI-O 1.31 and 1.36.
 */
export const settingLessons: Readonly<Record<string, SettingLesson>> = {
	"kubelet:cgroupDriver": {
		teach: {
			en: "How the kubelet makes the groups of pods: by itself (`cgroupfs`) or by asking systemd (`systemd`). The runtime must do the same: `SystemdCgroup` in containerd, `cgroup_manager` in CRI-O, `native.cgroupdriver` in Docker. From 1.31 on the runtime's answer (containerd 2.0, CRI-O 1.28, cri-dockerd 0.3.17 or newer) replaces this value. The value is not checked: anything that is not exactly `systemd` counts as `cgroupfs`.",
			zh: "kubelet 用什么方式创建 Pod 的组：自己写（`cgroupfs`），还是请 systemd 来建（`systemd`）。运行时必须一致：containerd 的 `SystemdCgroup`、CRI-O 的 `cgroup_manager`、Docker 的 `native.cgroupdriver`。从 1.31 起，以运行时的回答取代这个值（containerd 2.0、CRI-O 1.28、cri-dockerd 0.3.17 及以上会回答）。这个值不做校验，只要不是一字不差的 `systemd`，都当作 `cgroupfs`。",
		},
		lessons: ["drivers", "hierarchy"],
		path: pod,
	},
	"containerd:SystemdCgroup": {
		teach: {
			en: "Tells runc to have systemd make the container's group (`true`) instead of writing it itself (`false`, the default in every release). It belongs in the `options` table of each runtime whose `runtime_type` is `io.containerd.runc.v2`; elsewhere it is ignored. `true` under a kubelet with cgroupfs fails every pod; `false` under a kubelet with systemd gives no error, but containers land outside their pod and its limits do not bind them. containerd 2.0 and newer report the value of the default runtime to the kubelet.",
			zh: "让 runc 请 systemd 创建容器的组（`true`），而不是自己写（`false`，所有版本的默认值）。它要写在每个 `runtime_type` 为 `io.containerd.runc.v2` 的运行时的 `options` 表里，放别处会被忽略。kubelet 用 cgroupfs 时写 `true`，所有 Pod 都起不来；kubelet 用 systemd 时写 `false`，没有报错，但容器落在 Pod 的组外，限额管不住。containerd 2.0 起会把默认运行时的这个值报告给 kubelet。",
		},
		lessons: ["drivers", "hierarchy"],
		path: container,
	},
	"crio:cgroup_manager": {
		teach: {
			en: "The cgroup driver of CRI-O: `systemd` (default) or `cgroupfs`; any other spelling keeps CRI-O from starting. From 1.28 on CRI-O tells the kubelet, which follows from 1.31; before that `cgroupDriver` has to match, or CRI-O refuses each pod because its parent group is a slice, or is not. With `cgroupfs` up to CRI-O 1.32, `conmon_cgroup` has to be `pod`.",
			zh: "CRI-O 的 cgroup 驱动：`systemd`（默认）或 `cgroupfs`，写成别的 CRI-O 就无法启动。CRI-O 从 1.28 起会告诉 kubelet，kubelet 从 1.31 起照办；在那之前 `cgroupDriver` 必须与它一致，否则 CRI-O 会因为父级组是 slice（或不是 slice）而拒绝每个 Pod。CRI-O 1.32 及以前用 `cgroupfs` 时，`conmon_cgroup` 必须是 `pod`。",
		},
		lessons: ["drivers", "hierarchy"],
		path: inPod("crio-<id>.scope", "crio-<id>"),
	},
	"crio:conmon_cgroup": {
		teach: {
			en: "The group of conmon, the small process that watches each container and keeps its log. With the systemd manager it is `pod` or the name of a slice (by default `system.slice`), with cgroupfs `pod` or empty (up to 1.32 only `pod`); otherwise CRI-O does not start. In `pod`, conmon's memory and tasks count against the pod; in a slice they are the node's. It is deprecated in favour of `monitor_cgroup` of each runtime, and overrides it where it is set.",
			zh: "conmon 所在的组；conmon 是盯着每个容器并保存其日志的小进程。systemd 方式下可以是 `pod` 或某个 slice 的名字（默认 `system.slice`），cgroupfs 方式下可以是 `pod` 或留空（1.32 及以前只能是 `pod`），否则 CRI-O 无法启动。写 `pod`，conmon 的内存和任务数算在 Pod 头上；放进 slice，则由节点承担。它已弃用，改用各运行时的 `monitor_cgroup`；一旦写了，会盖过后者。",
		},
		lessons: ["drivers", "tasks"],
		path: inPod("crio-conmon-<id>.scope", "crio-conmon-<id>"),
	},
	"docker:native.cgroupdriver": {
		teach: {
			en: 'Docker\'s cgroup driver, an item of `exec-opts`: `"native.cgroupdriver=systemd"` or `=cgroupfs`. Without it Docker takes systemd on cgroup v2 under systemd (since 20.10) and cgroupfs otherwise. A misspelt value stops the daemon although `dockerd --validate` is content; a misspelt option name is silently ignored before 28.0. For Kubernetes cri-dockerd passes the driver on to the kubelet, from 0.3.17.',
			zh: 'Docker 的 cgroup 驱动，是 `exec-opts` 里的一项：`"native.cgroupdriver=systemd"` 或 `=cgroupfs`。不写时，cgroup v2 加 systemd 的主机用 systemd（20.10 起），其余用 cgroupfs。值写错了守护进程起不来，而 `dockerd --validate` 却说没问题；选项名写错，28.0 之前会被悄悄忽略。在 Kubernetes 里，cri-dockerd 从 0.3.17 起把驱动转告 kubelet。',
		},
		lessons: ["drivers", "hierarchy"],
		path: { systemd: "/system.slice/docker-<id>.scope", cgroupfs: "/docker/<id>" },
	},
	"docker:cgroup-parent": {
		teach: {
			en: "The group in which Docker makes those of its containers: by default `system.slice` with the systemd driver and `/docker` with cgroupfs. With the systemd driver it must be the name of a slice, `something.slice`; anything else stops the daemon, and `dockerd --validate` does not notice. Limits set on that group bind all containers together. Pods bring a parent of their own and are not affected.",
			zh: "Docker 把容器的组建在哪个组里：systemd 驱动默认是 `system.slice`，cgroupfs 默认是 `/docker`。用 systemd 驱动时必须是 slice 的名字（如 `something.slice`），写成别的守护进程起不来，`dockerd --validate` 也查不出来。给这个组设的限额，由所有容器共同遵守。Pod 自带父级组，不受影响。",
		},
		lessons: ["hierarchy", "drivers"],
		path: { systemd: "/system.slice/docker-<id>.scope", cgroupfs: "/docker/<id>" },
	},
	"docker:default-cgroupns-mode": {
		teach: {
			en: "Whether a container gets a cgroup namespace of its own (`private`, default on cgroup v2) or shares the host's (`host`, default on v1). With `private` it sees its own group as the root: `/proc/self/cgroup` reads `0::/`. It changes what the container sees, not what it may use; its place in the tree and all limits stay. Programs that look for their limits under the host's path need `host`; systemd inside a container wants `private`.",
			zh: "容器是有自己的 cgroup 命名空间（`private`，cgroup v2 的默认），还是与主机共用（`host`，v1 的默认）。`private` 时容器把自己的组看成根，`/proc/self/cgroup` 读出来是 `0::/`。它改变的是看到什么，不是能用多少，在树里的位置和限额都不变。要按主机路径查自己限额的程序需要 `host`；在容器里跑 systemd 则应当用 `private`。",
		},
		lessons: ["control-group", "hierarchy"],
	},
	"kubelet:cgroupRoot": {
		teach: {
			en: "The group below which the kubelet builds kubepods; empty means the root of the tree. It must exist, with all controllers, before the kubelet starts, for the kubelet does not make it. Always write it as a plain path, without `.slice`: with the systemd driver the kubelet translates `/node` into `node.slice` itself. Limits of that group bind all pods together.",
			zh: "kubelet 在哪个组下面建 kubepods；留空表示树根。kubelet 不会创建它，启动前就得存在，而且控制器齐全。一律写成普通路径，不带 `.slice`：用 systemd 驱动时，kubelet 自己会把 `/node` 换成 `node.slice`。该组的限额由所有 Pod 共同遵守。",
		},
		lessons: ["hierarchy", "drivers"],
		path: { systemd: "/node.slice/node-kubepods.slice", cgroupfs: "/node/kubepods" },
	},
	"kubelet:cgroupsPerQOS": {
		teach: {
			en: "Whether the kubelet builds the tree kubepods, class of service, pod (`true`, default). With `false` there are no pod groups, so limits of whole pods, `podPidsLimit` and the protection of the node have nowhere to go. `enforceNodeAllocatable` then has to be `[none]`, or the kubelet does not start.",
			zh: "kubelet 是否建立 kubepods、服务质量等级、Pod 这三层树（`true`，默认）。`false` 时没有 Pod 的组，整个 Pod 的限额、`podPidsLimit` 以及对节点的保护都无处可写；这时 `enforceNodeAllocatable` 必须是 `[none]`，否则 kubelet 无法启动。",
		},
		lessons: ["hierarchy"],
		path: kubepods,
	},
	"kubelet:kubeReservedCgroup": {
		teach: {
			en: "The group of the kubelet and the runtime, on which `kubeReserved` is enforced as a limit when `enforceNodeAllocatable` has `kube-reserved`. The kubelet does not create it: if it is missing, the kubelet does not start. With the systemd driver only the last part of the path counts and every `-` in it opens a level; a `.service` cannot be used. It cannot be combined with `reservedSystemCPUs`.",
			zh: "kubelet 和运行时所在的组；`enforceNodeAllocatable` 含 `kube-reserved` 时，`kubeReserved` 会作为上限写在它上面。kubelet 不会创建它，缺了就无法启动。用 systemd 驱动时只看路径的最后一段，其中每个 `-` 都是一层；不能写 `.service`。它不能与 `reservedSystemCPUs` 同时使用。",
		},
		lessons: ["hierarchy", "drivers"],
		path: { systemd: "/kube.slice/kube-reserved.slice", cgroupfs: "/kube-reserved" },
	},
	"kubelet:systemReservedCgroup": {
		teach: {
			en: "The group of the system's own services, on which `systemReserved` is enforced as a limit when `enforceNodeAllocatable` has `system-reserved`. It must exist; with systemd it is usually `/system.slice`. Too small a memory limit here lets the OOM killer loose on sshd and the runtime: the `-compressible` variant (1.32) enforces CPU alone. It cannot be combined with `reservedSystemCPUs`.",
			zh: "系统自身服务所在的组；`enforceNodeAllocatable` 含 `system-reserved` 时，`systemReserved` 会作为上限写在它上面。它必须事先存在，有 systemd 时通常是 `/system.slice`。这里的内存上限给小了，OOM killer 会去杀 sshd 和运行时；`-compressible` 变体（1.32 起）只强制 CPU。它不能与 `reservedSystemCPUs` 同时使用。",
		},
		lessons: ["hierarchy", "subsystem-memory"],
		path: { systemd: "/system.slice", cgroupfs: "/system.slice" },
	},
	"kubelet:kubeletCgroups": {
		teach: {
			en: "The group the kubelet itself is to be in; empty, it stays where its service put it. It is a literal path for either driver, under systemd usually `/system.slice/kubelet.service`. Its CPU and memory are reported under it. If `kubeReservedCgroup` is enforced, it should lie inside that group, or the reservation does not bind the kubelet.",
			zh: "kubelet 自己要待的组；留空则停在服务把它放进的地方。两种驱动下都是字面路径，有 systemd 时通常是 `/system.slice/kubelet.service`。kubelet 的 CPU 和内存用量也按它来统计。如果强制执行 `kubeReservedCgroup`，它应当位于那个组之内，否则预留额管不到 kubelet。",
		},
		lessons: ["tasks", "hierarchy"],
		path: { systemd: "/system.slice/kubelet.service", cgroupfs: "/system.slice/kubelet.service" },
	},
	"kubelet:systemCgroups": {
		teach: {
			en: "A group into which the kubelet moves processes that sit in the root and belong to nobody; kernel threads stay. It needs `cgroupRoot` and must not be `/`. With systemd leave it empty: every process already has a unit, and moving processes out of units makes systemd lose track of them.",
			zh: "kubelet 会把留在根组、没有归属的进程移进这个组，内核线程除外。它要求写明 `cgroupRoot`，而且不能是 `/`。有 systemd 的主机应留空：每个进程都已有所属单元，把进程从单元里挪走，systemd 就跟丢了。",
		},
		lessons: ["tasks", "hierarchy"],
	},
	"kubelet:kubeReserved": {
		teach: {
			en: "What is kept for the kubelet and the runtime: it is taken off the machine's capacity, so the node reports less as allocatable and kubepods gets a lower `memory.limit_in_bytes` (v2 `memory.max`), `cpu.shares` (`cpu.weight`) and `pids.max`. It limits the kubelet and the runtime themselves only with `kubeReservedCgroup` and `kube-reserved` in `enforceNodeAllocatable`. Without any reservation pods may starve the node until it is NotReady.",
			zh: "留给 kubelet 和运行时的量：从机器容量中扣除，于是节点上报的可分配量变小，kubepods 的 `memory.limit_in_bytes`（v2 为 `memory.max`）、`cpu.shares`（`cpu.weight`）和 `pids.max` 也随之变小。只有写了 `kubeReservedCgroup`，并且 `enforceNodeAllocatable` 含 `kube-reserved`，才会反过来限制 kubelet 和运行时自己。完全不预留，Pod 可能把节点挤到 NotReady。",
		},
		lessons: ["hierarchy", "subsystem-memory", "subsystem-cpu"],
		path: kubepods,
	},
	"kubelet:systemReserved": {
		teach: {
			en: "What is kept for the system's own services (sshd, journald, …). Like `kubeReserved` it is taken off capacity, which lowers `memory.limit_in_bytes` or `memory.max`, `cpu.shares` or `cpu.weight` and `pids.max` of kubepods. It limits those services only with `systemReservedCgroup` and `system-reserved` in `enforceNodeAllocatable`. The two reservations together must stay below the machine's capacity.",
			zh: "留给系统自身服务（sshd、journald 等）的量。与 `kubeReserved` 一样从容量中扣除，使 kubepods 的 `memory.limit_in_bytes` 或 `memory.max`、`cpu.shares` 或 `cpu.weight` 以及 `pids.max` 变小。只有写了 `systemReservedCgroup`，并且 `enforceNodeAllocatable` 含 `system-reserved`，才会限制这些服务。两项预留之和必须小于机器容量。",
		},
		lessons: ["hierarchy", "subsystem-memory", "subsystem-cpu"],
		path: kubepods,
	},
	"kubelet:enforceNodeAllocatable": {
		teach: {
			en: "On which groups the kubelet writes limits. `pods` (default) limits kubepods to capacity less the reservations; `system-reserved` and `kube-reserved` limit those two groups and need `systemReservedCgroup` or `kubeReservedCgroup`; the `-compressible` ones (1.32) write only CPU. The files are `memory.limit_in_bytes`, `cpu.shares`, `pids.max` on v1 and `memory.max`, `cpu.weight`, `pids.max` on v2. `none` stands alone and is needed with `cgroupsPerQOS: false`.",
			zh: "kubelet 在哪些组上写限额。`pods`（默认）把 kubepods 限制为容量减去预留；`system-reserved`、`kube-reserved` 分别限制那两个组，必须写明 `systemReservedCgroup`、`kubeReservedCgroup`；带 `-compressible` 的（1.32 起）只写 CPU。写入的文件在 v1 上是 `memory.limit_in_bytes`、`cpu.shares`、`pids.max`，在 v2 上是 `memory.max`、`cpu.weight`、`pids.max`。`none` 只能单独出现，`cgroupsPerQOS: false` 时必须用它。",
		},
		lessons: ["hierarchy", "subsystem-memory"],
		path: kubepods,
	},
	"kubelet:evictionHard": {
		teach: {
			en: "Thresholds at which the kubelet ends pods at once, before the kernel's OOM killer must. It is written to no cgroup file: the kubelet reads the use of memory, disks and tasks and compares. It lowers what the node reports as allocatable, not the limit of kubepods. Naming one signal drops the defaults of all others, unless `mergeDefaultEvictionSettings: true` (1.33).",
			zh: "到达阈值，kubelet 立即结束 Pod，赶在内核的 OOM killer 之前。它不写进任何 cgroup 文件：kubelet 读取内存、磁盘、任务数的用量来比较。它降低节点上报的可分配量，不改变 kubepods 的上限。只写其中一个信号，其余信号的默认值就都没了，除非 `mergeDefaultEvictionSettings: true`（1.33 起）。",
		},
		lessons: ["subsystem-memory", "hierarchy"],
	},
	"kubelet:evictionSoft": {
		teach: {
			en: "Thresholds that must be crossed for a while before the kubelet ends pods, and then with a grace period. Every signal here needs the same one in `evictionSoftGracePeriod`, or the kubelet does not start. It only makes sense above `evictionHard`, which strikes first otherwise. Like that, it reads usage and writes no cgroup file.",
			zh: "越过阈值并持续一段时间之后，kubelet 才结束 Pod，而且给宽限期。这里的每个信号都要在 `evictionSoftGracePeriod` 里有对应的一项，否则 kubelet 无法启动。它必须比 `evictionHard` 更早触发才有意义。和后者一样，它只读用量，不写任何 cgroup 文件。",
		},
		lessons: ["subsystem-memory", "hierarchy"],
	},
	"kubelet:podPidsLimit": {
		teach: {
			en: "The most tasks one pod may have, threads included: `pids.max` of the pod's group, on v1 and v2 alike. At the limit the pod cannot start threads or processes (*Resource temporarily unavailable*); nothing is killed. With -1 (default) only kubepods is limited, and one pod can use up the task numbers of all. JVMs and probes that run commands need hundreds.",
			zh: "一个 Pod 最多能有多少任务，线程也算：写进 Pod 组的 `pids.max`，v1、v2 相同。到了上限，Pod 里起不了新的线程和进程（*Resource temporarily unavailable*），但不会杀谁。-1（默认）时只有 kubepods 有上限，一个 Pod 就可能用光大家的任务号。JVM 和执行命令的探针要按数百来估。",
		},
		lessons: ["subsystem-pids", "tasks"],
		path: pod,
	},
	"kubelet:cpuCFSQuota": {
		teach: {
			en: "Whether CPU limits of containers are enforced: `cpu.cfs_quota_us` on v1, the first number of `cpu.max` on v2. With `false` no quota is written (-1, `max`) and only the weights from requests are left, so containers are never throttled, but a greedy one can take every idle CPU. Limits stay in the manifests and still decide about the class Guaranteed.",
			zh: "是否强制执行容器的 CPU 上限：v1 上是 `cpu.cfs_quota_us`，v2 上是 `cpu.max` 的第一个数。`false` 时不写配额（-1、`max`），只剩由 requests 得来的权重：容器不再被限流，但贪心的容器可以占走所有空闲 CPU。清单里的 limits 仍在，照样决定是否属于 Guaranteed。",
		},
		lessons: ["subsystem-cpu", "experiment"],
		path: container,
	},
	"kubelet:cpuCFSQuotaPeriod": {
		teach: {
			en: "The period in which a CPU limit is counted: `cpu.cfs_period_us` on v1, the second number of `cpu.max` on v2; default 100 ms. A shorter one makes each standstill shorter and the bookkeeping dearer. Any value but 100ms needs the feature gate `CustomCPUCFSQuotaPeriod`, or the kubelet does not start.",
			zh: "CPU 上限按多长的周期来算：v1 上是 `cpu.cfs_period_us`，v2 上是 `cpu.max` 的第二个数，默认 100 毫秒。周期越短，每次停顿越短，记账开销越大。只要不是 100ms，就要打开特性门控 `CustomCPUCFSQuotaPeriod`，否则 kubelet 无法启动。",
		},
		lessons: ["subsystem-cpu", "experiment"],
		path: container,
	},
	"kubelet:cpuManagerPolicy": {
		teach: {
			en: "`static` gives Guaranteed containers that request whole CPUs CPUs of their own, by writing `cpuset.cpus` (v1 and v2) of every container; `none` (default) leaves all on all. It needs some CPU reserved (`kubeReserved`, `systemReserved` or `reservedSystemCPUs`), or the kubelet does not start. To change it, drain the node and remove `/var/lib/kubelet/cpu_manager_state`.",
			zh: "`static` 让申请整数个 CPU 的 Guaranteed 容器独占 CPU，办法是改写每个容器的 `cpuset.cpus`（v1、v2 相同）；`none`（默认）则人人可用所有 CPU。必须预留一些 CPU（`kubeReserved`、`systemReserved` 或 `reservedSystemCPUs`），否则 kubelet 无法启动。更换策略前先腾空节点，并删除 `/var/lib/kubelet/cpu_manager_state`。",
		},
		lessons: ["subsystem-cpuset", "subsystem-cpu"],
		path: container,
	},
	"kubelet:reservedSystemCPUs": {
		teach: {
			en: "The CPUs, as `0-1,8`, that `cpuManagerPolicy: static` never gives away; they end in nobody's exclusive `cpuset.cpus`. They replace the CPU amounts of `kubeReserved` and `systemReserved`, and cannot stand beside `kubeReservedCgroup` or `systemReservedCgroup`. Nothing moves the system's services onto these CPUs: that takes `CPUAffinity=` or `AllowedCPUs=` of systemd, or `isolcpus`.",
			zh: "`cpuManagerPolicy: static` 绝不分出去的 CPU，写法如 `0-1,8`；它们不会出现在任何独占的 `cpuset.cpus` 里。它取代 `kubeReserved` 和 `systemReserved` 里的 CPU 数量，不能与 `kubeReservedCgroup`、`systemReservedCgroup` 并存。它并不会把系统服务赶到这些 CPU 上，那要靠 systemd 的 `CPUAffinity=`、`AllowedCPUs=` 或 `isolcpus`。",
		},
		lessons: ["subsystem-cpuset"],
	},
	"kubelet:memorySwap.swapBehavior": {
		teach: {
			en: "Whether pods may swap. `NoSwap` (default) allows none; `LimitedSwap` gives Burstable containers a share by their memory request, as `memory.swap.max` on cgroup v2. On v1 no pod ever swaps: `memory.memsw.limit_in_bytes` equals the memory limit. With swap on, `failSwapOn` must be `false`. `UnlimitedSwap` is refused since 1.30.",
			zh: "Pod 能不能用交换空间。`NoSwap`（默认）不能；`LimitedSwap` 按内存 request 的比例分给 Burstable 容器，在 cgroup v2 上写成 `memory.swap.max`。v1 上 Pod 一律不能换出：`memory.memsw.limit_in_bytes` 等于内存上限。主机开着交换空间时，`failSwapOn` 必须是 `false`。`UnlimitedSwap` 从 1.30 起不再接受。",
		},
		lessons: ["subsystem-memory"],
		path: container,
	},
	"kubelet:failSwapOn": {
		teach: {
			en: "With `true` (default) the kubelet does not start while the host has swap on. Setting it to `false` does not let pods swap, that is `memorySwap.swapBehavior`; system services may then swap either way. Without it, turn swap off for good: `swapoff -a` lasts only until the next boot if `/etc/fstab` or a swap unit turns it on again.",
			zh: "`true`（默认）时，主机开着交换空间 kubelet 就不启动。改成 `false` 并不等于 Pod 能用交换空间，那由 `memorySwap.swapBehavior` 决定；系统服务则总是可以用。不打算改它，就要彻底关掉交换空间：`swapoff -a` 只管到下次开机，`/etc/fstab` 或 swap 单元会再次打开。",
		},
		lessons: ["subsystem-memory"],
	},
	"kubelet:failCgroupV1": {
		teach: {
			en: "Whether the kubelet refuses to start on cgroup v1. The key exists since 1.31 and its default is `true` since 1.35, so an upgrade alone can stop a node that still boots v1. `false` buys time only: upstream means to drop v1, and newer systemd no longer boots it. `stat -fc %T /sys/fs/cgroup` says `cgroup2fs` on v2.",
			zh: "kubelet 在 cgroup v1 上是否拒绝启动。这个键从 1.31 起有，默认值从 1.35 起是 `true`，所以仍以 v1 启动的节点，光是升级就可能起不来。写 `false` 只是争取时间：上游打算去掉 v1，新的 systemd 也不再支持。用 `stat -fc %T /sys/fs/cgroup` 查看，`cgroup2fs` 就是 v2。",
		},
		lessons: ["hierarchy", "control-group"],
	},
	"kubelet:memoryThrottlingFactor": {
		teach: {
			en: "Where between request and limit a container begins to be slowed down, as `memory.high` on cgroup v2: request + factor × (limit − request); default 0.9 since 1.27. Above it the kernel reclaims and throttles instead of killing. It only works with the feature gate `MemoryQoS`; on v1 there is no such file.",
			zh: "容器从 request 到 limit 之间的哪一点开始被减速，在 cgroup v2 上写成 `memory.high`：request + 系数 ×（limit − request）；1.27 起默认 0.9。超过之后内核会回收并减速，而不是杀进程。必须打开特性门控 `MemoryQoS` 才起作用；v1 没有这个文件。",
		},
		lessons: ["subsystem-memory"],
		path: container,
	},
	"kubelet:topologyManagerPolicy": {
		teach: {
			en: "How strictly a pod's CPUs, memory and devices must come from the same NUMA node. It writes nothing itself; it makes the CPU manager (`cpuset.cpus`) and the memory manager (`cpuset.mems`) choose alike, so it does little without `cpuManagerPolicy: static`. With `restricted` or `single-numa-node` a pod that does not fit is refused on this node with `TopologyAffinityError`, and the scheduler does not know why.",
			zh: "Pod 的 CPU、内存和设备要多严格地来自同一个 NUMA 节点。它自己什么都不写，只是让 CPU 管理器（`cpuset.cpus`）和内存管理器（`cpuset.mems`）选得一致，所以没有 `cpuManagerPolicy: static` 时作用不大。用 `restricted` 或 `single-numa-node`，放不下的 Pod 会被本节点以 `TopologyAffinityError` 拒绝，而调度器并不知情。",
		},
		lessons: ["subsystem-cpuset"],
	},
	"containerd:systemd_cgroup": {
		teach: {
			en: "The old switch for the systemd driver in the CRI table, for a runtime that is gone. With `true` containerd 1.3 to 1.7 do not load CRI at all, and 2.x ignores it. What is meant is `SystemdCgroup = true` in the `options` table of the runtime.",
			zh: "CRI 表里旧的 systemd 驱动开关，只对早已去掉的运行时有效。写 `true`，containerd 1.3 到 1.7 根本不加载 CRI，2.x 则忽略它。真正该写的是运行时 `options` 表里的 `SystemdCgroup = true`。",
		},
		lessons: ["drivers"],
	},
	"containerd:sandbox_image": {
		teach: {
			en: "The pause image, from which the first container of every pod is made; it holds the pod's network, and has a group of its own in the pod's. From config version 3 on the key is `pinned_images.sandbox` under `io.containerd.cri.v1.images`. It is pulled when the first pod starts, with the node's registry settings and never with a pod's credentials: if that fails, no pod starts. The kubelet's `--pod-infra-container-image` does not change it.",
			zh: "pause 镜像，每个 Pod 的第一个容器用它创建；该容器占住 Pod 的网络，在 Pod 的组里有自己的组。从配置版本 3 起，这个键是 `io.containerd.cri.v1.images` 下的 `pinned_images.sandbox`。它在第一个 Pod 启动时拉取，用的是节点的镜像仓库设置，从不用 Pod 的凭据；拉不到，一个 Pod 也起不来。kubelet 的 `--pod-infra-container-image` 改变不了它。",
		},
		lessons: ["hierarchy", "control-group"],
		path: container,
	},
	"crio:pause_image": {
		teach: {
			en: "The pause image of CRI-O, from which the first container of a pod is made; it holds the pod's namespaces. The default moves with the release of CRI-O and need not be what kubeadm prints. In an air-gapped cluster point it to your own registry, with `pause_image_auth_file` if that asks for a login. A reload (SIGHUP) is enough for a change; pods that run keep theirs.",
			zh: "CRI-O 的 pause 镜像，Pod 的第一个容器用它创建，用来占住 Pod 的命名空间。默认值随 CRI-O 版本变化，不一定与 kubeadm 列出的相同。离线集群应指向自己的镜像仓库，需要登录时配上 `pause_image_auth_file`。修改后重新加载（SIGHUP）即可，正在运行的 Pod 保持原样。",
		},
		lessons: ["hierarchy", "control-group"],
		path: inPod("crio-<id>.scope", "crio-<id>"),
	},
	"kubelet:pod-infra-container-image": {
		teach: {
			en: "Until 1.23 the pause image that dockershim used. From 1.24 on it chooses nothing: it only keeps the kubelet from deleting that image as garbage (1.34 ignores even that), while the runtime uses its own setting (`sandbox_image`, `pause_image`, cri-dockerd's flag of the same name). 1.35 no longer knows the flag and exits with `unknown flag`, so remove it from kubeadm-flags.env before an upgrade.",
			zh: "1.23 及以前，dockershim 用它作为 pause 镜像。从 1.24 起它不再决定什么，只是避免 kubelet 把该镜像当垃圾清理（1.34 连这一点也忽略），运行时用的是自己的设置（`sandbox_image`、`pause_image`，或 cri-dockerd 的同名参数）。1.35 不再认识这个参数，会以 `unknown flag` 退出，升级前要从 kubeadm-flags.env 里删掉。",
		},
		lessons: ["hierarchy"],
	},
	"containerd:disabled_plugins": {
		teach: {
			en: 'Plugins containerd does not load. With CRI among them (`cri` in a file of version 1, `io.containerd.grpc.v1.cri` from version 2 on) the daemon runs, but the kubelet gets `unknown service runtime.v1.RuntimeService` and no pod starts. The package from Docker\'s repository ships with `["cri"]`. The lists of imported files are added up, so a drop-in cannot take an entry away again.',
			zh: 'containerd 不加载的插件。其中若有 CRI（版本 1 的文件里是 `cri`，版本 2 起是 `io.containerd.grpc.v1.cri`），守护进程照常运行，但 kubelet 得到 `unknown service runtime.v1.RuntimeService`，一个 Pod 也起不来。Docker 仓库的软件包自带 `["cri"]`。被导入文件里的列表是累加的，所以 drop-in 文件无法再去掉其中一项。',
		},
		lessons: ["drivers"],
	},
	"containerd:default_runtime_name": {
		teach: {
			en: "The entry of `runtimes` used for pods without a RuntimeClass; a name that is not defined keeps CRI from loading. From containerd 2.0 on its `SystemdCgroup` is the cgroup driver reported to the kubelet. So a copy such as `nvidia` made the default without that line turns the whole node to cgroupfs.",
			zh: "没有 RuntimeClass 的 Pod 使用 `runtimes` 里的哪一项；写了未定义的名字，CRI 不会加载。从 containerd 2.0 起，报告给 kubelet 的 cgroup 驱动就是它的 `SystemdCgroup`。所以，复制出一份（例如 `nvidia`）设为默认却漏了这一行，整个节点就变成 cgroupfs。",
		},
		lessons: ["drivers"],
		path: container,
	},
	"containerd:runtime_type": {
		teach: {
			en: "The shim that runs this runtime's containers; `io.containerd.runc.v2` for runc, crun and everything else with runc's command line. Only with it is `SystemdCgroup` in `options` understood; Kata and gVisor read configuration files of their own. In containerd 1.5 to 1.7 the built-in `runc` entry is gone once any runtime is written down, so without this line its pods fail; 2.x keeps it for `runc`.",
			zh: "由哪个 shim 来运行这种运行时的容器；runc、crun 以及命令行与 runc 兼容的都是 `io.containerd.runc.v2`。只有用它，`options` 里的 `SystemdCgroup` 才有意义；Kata 和 gVisor 各读自己的配置文件。在 containerd 1.5 到 1.7 里，只要写了任何一个运行时，内置的 `runc` 项就不在了，缺了这一行 Pod 会失败；2.x 为 `runc` 保留默认值。",
		},
		lessons: ["drivers", "subsystem-devices"],
		path: container,
	},
	"containerd:config_path": {
		teach: {
			en: "The directory with one folder for each registry and a `hosts.toml` in it: mirrors, certificates, headers. Every CRI pull goes through it, that of the pause image included, so a wrong mirror here keeps all pods from starting. Together with `registry.mirrors` the image service of CRI does not load. A list with colons is not split by the transfer service, which pulls by default since 2.1: `hosts.toml` is then silently not read.",
			zh: "一个目录，每个镜像仓库一个子目录，里面放 `hosts.toml`：镜像站、证书、请求头。CRI 的所有拉取都经过它，pause 镜像也不例外，所以这里的镜像站配错了，所有 Pod 都起不来。与 `registry.mirrors` 同时出现时，CRI 的镜像服务不会加载。用冒号分隔的列表，传输服务（2.1 起默认由它拉取）不会拆开，`hosts.toml` 就悄无声息地不被读取。",
		},
		lessons: ["hierarchy"],
	},
	"kubelet:containerRuntimeEndpoint": {
		teach: {
			en: "The socket over which the kubelet speaks CRI with the runtime, `unix:///run/containerd/containerd.sock` by default since 1.27; before that it was only a flag. Over it the kubelet asks for pods, containers and pause containers, and since 1.31 for the cgroup driver. If another runtime listens there, or none, the node stays NotReady; the scheme `unix://` belongs to it, and crictl.yaml should name the same socket.",
			zh: "kubelet 通过哪个套接字与运行时讲 CRI，1.27 起默认 `unix:///run/containerd/containerd.sock`，以前只有命令行参数。创建 Pod、容器和 pause 容器都走这里，从 1.31 起还会问 cgroup 驱动。那里若是别的运行时，或者没人监听，节点就一直 NotReady；前缀 `unix://` 要写，crictl.yaml 也应指向同一个套接字。",
		},
		lessons: ["drivers", "control-group"],
	},
};
