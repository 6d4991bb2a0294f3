import type { Page } from "./page.ts";

const which = [
	"```sh",
	"stat -fc %T /sys/fs/cgroup        # cgroup2fs: v2     tmpfs: v1",
	"cat /sys/fs/cgroup/cgroup.controllers /sys/fs/cgroup/cgroup.subtree_control",
	"```",
];

const tree = (
	allocatable: string,
	guaranteed: string,
	burstable: string,
	bestEffort: string,
	pause: string,
	container: string,
) => [
	"```text",
	"/sys/fs/cgroup",
	"├─ system.slice",
	"│  ├─ containerd.service",
	"│  └─ kubelet.service",
	`└─ kubepods.slice                              ${allocatable}`,
	`   ├─ kubepods-pod<uid>.slice                  ${guaranteed}`,
	`   ├─ kubepods-burstable.slice                 ${burstable}`,
	"   │  └─ kubepods-burstable-pod<uid>.slice",
	`   │     ├─ cri-containerd-<id>.scope          ${pause}`,
	`   │     └─ cri-containerd-<id>.scope          ${container}`,
	`   └─ kubepods-besteffort.slice                ${bestEffort}`,
	"```",
];

const paths = (driver: string, path: string) => [
	`| ${driver} | ${path} |`,
	"|---|---|",
	"| systemd | `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod<uid>.slice/cri-containerd-<id>.scope` |",
	"| cgroupfs | `/kubepods/burstable/pod<uid>/<id>` |",
];

export const hierarchy: Page = {
	id: "hierarchy",
	title: { en: "Hierarchies and the tree of a node", zh: "层级与节点上的那棵树" },
	body: {
		en: [
			"A hierarchy is a tree of [control groups](lesson:control-group). Every process is in exactly one group of each hierarchy.",
			"## v1: many trees, v2: one",
			"**cgroup v1** mounts each subsystem, or a pair such as `cpu,cpuacct`, as a tree of its own: `/sys/fs/cgroup/memory`, `/sys/fs/cgroup/cpu`, … A process can sit in `/a` for memory and in `/b` for CPU, so nobody can tell for sure what belongs together. A path on v1 is therefore `/sys/fs/cgroup/<subsystem>/<group>`.",
			"**cgroup v2** has one tree at `/sys/fs/cgroup` for all controllers. `cgroup.controllers` lists what a group may use; what it hands down to its children stands in `cgroup.subtree_control`. A controller that any group on the way does not hand down is missing further below, and the kubelet then stops with `has some missing controllers`. Apart from the root, a group that hands down resource controllers holds no processes itself: only the leaves do.",
			which,
			"Kubernetes has put cgroup v1 into maintenance with 1.31; since 1.35 the kubelet refuses to start on it unless `failCgroupV1: false` is set.",
			"## The tree of a node",
			"This is what it looks like with the systemd [driver](lesson:drivers):",
			tree("all pods", "Guaranteed", "Burstable", "BestEffort", "the pause container", "a container"),
			"The three classes follow from the pods' requests and limits. **Guaranteed** (limits equal to requests, for CPU and memory, in every container) sits directly below kubepods. **Burstable** has some request or limit; the CPU weight of its group is the sum of the requests in it. **BestEffort** has none, and its group gets the lowest CPU weight there is.",
			"kubepods itself is limited to the machine's capacity less `systemReserved` and `kubeReserved`, if `enforceNodeAllocatable` has `pods`. The thresholds of `evictionHard` are not taken off here; they only lower what the node reports as allocatable.",
			"The first container of a pod is made from the *pause image*. It runs almost nothing: it holds the pod's network while the others come and go, and has a group of its own like any other container.",
			"## One container, two spellings",
			paths("driver", "path below the root of the hierarchy"),
			"In a slice's name every `-` opens a level: `kubepods-burstable.slice` lies in `kubepods.slice`. That is why systemd paths repeat themselves, and why the dashes of a pod's uid become `_`. The last part names the runtime: `cri-containerd-` with containerd, `crio-` with CRI-O, `docker-` with Docker.",
		],
		zh: [
			"层级是由[控制组](lesson:control-group)构成的一棵树。在每个层级里，每个进程恰好属于一个组。",
			"## v1 有许多棵树，v2 只有一棵",
			"**cgroup v1** 把每个子系统（或 `cpu,cpuacct` 这样的一对）各挂成一棵树：`/sys/fs/cgroup/memory`、`/sys/fs/cgroup/cpu` 等。一个进程可以内存归 `/a` 管、CPU 归 `/b` 管，于是谁和谁是一伙的，没有准确答案。v1 上的路径因此是 `/sys/fs/cgroup/<子系统>/<组>`。",
			"**cgroup v2** 的所有控制器共用 `/sys/fs/cgroup` 这一棵树。`cgroup.controllers` 列出本组可用的控制器，`cgroup.subtree_control` 写明往下级传递哪些。途中任何一层没有传，再往下就没有了，kubelet 会因为 `has some missing controllers` 停下来。除根以外，向下传递资源控制器的组自己不能有进程，进程只待在叶子上。",
			which,
			"Kubernetes 从 1.31 起对 cgroup v1 只做维护；从 1.35 起，除非写明 `failCgroupV1: false`，kubelet 拒绝在 v1 上启动。",
			"## 节点上的树",
			"使用 systemd [驱动](lesson:drivers)时是这个样子：",
			tree("所有 Pod", "Guaranteed", "Burstable", "BestEffort", "pause 容器", "普通容器"),
			"三个等级由 Pod 的 requests 和 limits 决定。**Guaranteed**（每个容器的 CPU 和内存都是 limits 等于 requests）直接放在 kubepods 下面；**Burstable** 多少写了一点，它这个组的 CPU 权重是其中各 Pod requests 之和；**BestEffort** 什么都没写，它的组拿到最低的 CPU 权重。",
			"`enforceNodeAllocatable` 含 `pods` 时，kubepods 的上限是机器容量减去 `systemReserved` 和 `kubeReserved`。`evictionHard` 的阈值不在这里扣除，它只影响节点上报的可分配量。",
			"Pod 的第一个容器用 *pause 镜像*创建。它几乎什么都不做，只在其他容器来来去去时替 Pod 占住网络；它和别的容器一样有自己的组。",
			"## 同一个容器，两种写法",
			paths("驱动", "相对于层级根的路径"),
			"slice 名字里每个 `-` 就是一层：`kubepods-burstable.slice` 位于 `kubepods.slice` 之内。所以 systemd 的路径看上去总在重复自己，Pod uid 里的短横线也因此改成 `_`。最后一段的前缀标明运行时：containerd 是 `cri-containerd-`，CRI-O 是 `crio-`，Docker 是 `docker-`。",
		],
	},
};
