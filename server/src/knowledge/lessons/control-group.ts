import type { Page } from "./page.ts";

const look = [
	"```sh",
	"cat /proc/self/cgroup                    # where this shell is",
	"cat /proc/$(pidof kubelet)/cgroup        # where the kubelet is",
	"systemd-cgls --no-pager                  # the whole tree, with the processes in it",
	"```",
];

export const controlGroup: Page = {
	id: "control-group",
	title: { en: "What a control group is", zh: "什么是控制组" },
	body: {
		en: [
			"A control group (cgroup) is a set of processes that the kernel counts, limits and orders as if they were one. The set is a directory below `/sys/fs/cgroup`, and its limits and counters are files in that directory. No daemon is needed to use it: `mkdir` makes a group, writing a number into a file sets a limit, `cat` reads a counter, and `rmdir` takes the group away once nobody is in it. [Try it](lesson:experiment).",
			"## Four words",
			[
				"- A **task** is a thread or a process. A new process starts in the group of the one that made it. [More on tasks](lesson:tasks)",
				"- A **control group** is a set of tasks with one set of limits.",
				"- A **subsystem**, called *controller* in cgroup v2, is the part of the kernel that manages one kind of resource: CPU time, memory, the number of processes, …",
				"- A **hierarchy** is a tree of groups. cgroup v1 has many of them, cgroup v2 has one. [More on hierarchies](lesson:hierarchy)",
			],
			"## Two rules that explain most surprises",
			[
				"1. **A limit binds the whole subtree.** A container allowed 2 GiB inside a pod allowed 1 GiB gets 1 GiB. Whoever sits deepest is bound by every group above it, up to the root.",
				"2. **A weight only matters among siblings, and only under contention.** It says how a full CPU is divided between the groups of one directory; on an idle node everybody may take what is there.",
			],
			"## What this has to do with a node",
			"A container is nothing but processes with *namespaces*, which decide what they see, and a *control group*, which decides what they may use. A pod is a group with one group in it for each container. Three programs write to this tree, and the configuration files of a node say how they share the work:",
			[
				"| who | makes | from |",
				"|---|---|---|",
				"| systemd | `system.slice`, `user.slice`, a group for each service | unit files |",
				"| the kubelet | the group of all pods, one for each class of service, one for each pod | its configuration and the pod's requests and limits |",
				"| the container runtime (through runc or crun) | one group for each container, the pause container included | what the kubelet asks for over CRI |",
			],
			"Whether they do that by themselves or by asking systemd is the question of the [drivers](lesson:drivers), the most frequent fault of all.",
			"## Look around",
			look,
			"On cgroup v2 the first command prints one line, `0::/user.slice/…`. On v1 it prints one line for each hierarchy, `number:subsystems:path`.",
			"## The subsystems",
			"Kubernetes uses [cpu](lesson:subsystem-cpu), [cpuacct](lesson:subsystem-cpuacct), [cpuset](lesson:subsystem-cpuset), [memory](lesson:subsystem-memory), [pids](lesson:subsystem-pids), [hugetlb](lesson:subsystem-hugetlb), [devices](lesson:subsystem-devices), [freezer](lesson:subsystem-freezer) and, on v1, [the hierarchy of systemd](lesson:subsystem-systemd). The kernel also has [io](lesson:subsystem-io), [perf_event](lesson:subsystem-perf_event), [net_cls](lesson:subsystem-net_cls), [net_prio](lesson:subsystem-net_prio), [rdma](lesson:subsystem-rdma), [misc](lesson:subsystem-misc) and [dmem](lesson:subsystem-dmem).",
		],
		zh: [
			"控制组（cgroup）是一组进程，内核把它们当作一个整体来计量、限制和排序。这组进程对应 `/sys/fs/cgroup` 下的一个目录，限额和计数就是目录里的文件。用它不需要任何守护进程：`mkdir` 建组，往文件里写个数字就设好了限额，`cat` 看计数，组里没人了用 `rmdir` 删掉。[动手试试](lesson:experiment)。",
			"## 四个词",
			[
				"- **任务**：一个线程或进程。新进程出生在创建者所在的组里。[详见任务](lesson:tasks)",
				"- **控制组**：共用一套限额的若干任务。",
				"- **子系统**（cgroup v2 里叫*控制器*）：内核中管理某一类资源的部分，比如 CPU 时间、内存、进程数量。",
				"- **层级**：由控制组构成的一棵树。cgroup v1 有许多棵，cgroup v2 只有一棵。[详见层级](lesson:hierarchy)",
			],
			"## 两条规则，能解释大部分怪事",
			[
				"1. **上限管住整棵子树。** 容器允许 2 GiB，而它所在的 Pod 只允许 1 GiB，那就只有 1 GiB。最里层的进程要同时受它上面每一层组的约束，一直到根。",
				"2. **权重只在同级之间起作用，而且只在争用时起作用。** 它决定 CPU 用满时同一目录下的各组怎么分；节点空闲时，谁想用都可以用。",
			],
			"## 和节点有什么关系",
			"容器无非是一些进程，加上*命名空间*（决定看得见什么）和*控制组*（决定用得了多少）。Pod 是一个组，里面每个容器各有一个组。往这棵树里写东西的有三个程序，它们怎么分工，由节点上的配置文件决定：",
			[
				"| 谁 | 建什么 | 依据 |",
				"|---|---|---|",
				"| systemd | `system.slice`、`user.slice`，以及每个服务的组 | 单元文件 |",
				"| kubelet | 所有 Pod 的总组、每个服务质量等级的组、每个 Pod 的组 | 自身配置，以及 Pod 的 requests 与 limits |",
				"| 容器运行时（经由 runc 或 crun） | 每个容器的组，包括 pause 容器 | kubelet 通过 CRI 提出的要求 |",
			],
			"它们是自己动手写，还是请 systemd 代劳，这就是 [cgroup 驱动](lesson:drivers)的问题，也是最常见的故障来源。",
			"## 看一看",
			look,
			"在 cgroup v2 上，第一条命令只输出一行 `0::/user.slice/…`；在 v1 上每个层级一行，格式为 `编号:子系统:路径`。",
			"## 各个子系统",
			"Kubernetes 用到的有 [cpu](lesson:subsystem-cpu)、[cpuacct](lesson:subsystem-cpuacct)、[cpuset](lesson:subsystem-cpuset)、[memory](lesson:subsystem-memory)、[pids](lesson:subsystem-pids)、[hugetlb](lesson:subsystem-hugetlb)、[devices](lesson:subsystem-devices)、[freezer](lesson:subsystem-freezer)，在 v1 上还有 [systemd 自己的层级](lesson:subsystem-systemd)。内核另外还有 [io](lesson:subsystem-io)、[perf_event](lesson:subsystem-perf_event)、[net_cls](lesson:subsystem-net_cls)、[net_prio](lesson:subsystem-net_prio)、[rdma](lesson:subsystem-rdma)、[misc](lesson:subsystem-misc) 和 [dmem](lesson:subsystem-dmem)。",
		],
	},
};
