import type { Page } from "./page.ts";

const check = (kubelet: string, containerd: string, docker: string) => [
	"```sh",
	`journalctl -u kubelet | grep -iE 'cgroup ?driver'          # ${kubelet}`,
	`containerd config dump | grep -i SystemdCgroup             # ${containerd}`,
	`docker info --format '{{.CgroupDriver}}'                   # ${docker}`,
	"```",
];

export const drivers: Page = {
	id: "drivers",
	title: { en: "cgroup drivers: cgroupfs and systemd", zh: "cgroup 驱动：cgroupfs 与 systemd" },
	body: {
		en: [
			"A *cgroup driver* is the way a program makes [control groups](lesson:control-group). Both the kubelet (for pods) and the container runtime (for containers) have one, and the two must be the same.",
			[
				"- **cgroupfs**: make the directories and write the files oneself.",
				"- **systemd**: ask systemd over D-Bus for a *slice* (a group of groups) or a *scope* (a group of processes) with the wanted limits, and let it make the directories.",
			],
			"## Why two managers of one tree are trouble",
			"A host that boots with systemd already has a manager of the tree, and systemd expects to be the only one who writes to the parts it owns. Beside it, a kubelet with cgroupfs is a second manager who knows nothing of the first: each divides the machine as if it were alone, and systemd may put its own values back, for example after `systemctl daemon-reload`. It works on a quiet day; under pressure the node becomes unstable. So: **where systemd is process 1, use systemd everywhere**; where it is not, cgroupfs everywhere.",
			"## Who chooses where",
			[
				"| part | setting | if nothing is written |",
				"|---|---|---|",
				"| kubelet | `cgroupDriver` | `cgroupfs`; kubeadm writes `systemd` since 1.22 |",
				"| containerd | `SystemdCgroup` in `options` of each runtime | `false`, in every release |",
				"| CRI-O | `cgroup_manager` | `systemd` |",
				"| Docker | `native.cgroupdriver` in `exec-opts` | since 20.10 `systemd` on cgroup v2 under systemd, otherwise `cgroupfs` |",
			],
			"## Who decides in the end",
			"Since 1.31 the kubelet asks the runtime (the CRI call `RuntimeConfig`) and takes its answer instead of `cgroupDriver`. containerd answers from 2.0 on, CRI-O from 1.28, cri-dockerd from 0.3.17. Older runtimes, containerd 1.7 among them, do not answer: the kubelet's own setting counts, and both sides must be kept equal by hand. That fallback is going to be removed from the kubelet.",
			"containerd answers for its default runtime first. A second runtime (`nvidia`, say) with another `SystemdCgroup` is not asked: its pods then fail to start, or their containers end in the wrong place.",
			"## What a mismatch looks like",
			[
				'- kubelet cgroupfs, runtime systemd: no pod starts; `expected cgroupsPath to be of format "slice:prefix:name"`.',
				"- kubelet systemd, containerd cgroupfs: **no error at all**. The containers land in directories literally named `kubepods-…-pod<uid>.slice:cri-containerd:<id>`, outside their pod, so that the pod's limits do not bind them.",
				"- CRI-O refuses both, naming its manager and the parent group it got.",
			],
			check("what the kubelet uses", "one line for each runtime", "Docker alone"),
			"## Changing it",
			"Running containers keep their old groups. Drain the node, change both sides, restart the runtime and then the kubelet, and let the pods be made anew; on a cluster of kubeadm also change the `kubelet-config` ConfigMap, or the next upgrade brings the old value back. A fresh node is often the shorter way.",
		],
		zh: [
			"*cgroup 驱动*指程序创建[控制组](lesson:control-group)的方式。kubelet（管 Pod）和容器运行时（管容器）各有一个，两边必须一致。",
			[
				"- **cgroupfs**：自己建目录、写文件。",
				"- **systemd**：通过 D-Bus 请 systemd 建一个带着所需限额的 *slice*（装组的组）或 *scope*（装进程的组），目录由它来建。",
			],
			"## 一棵树两个管理者，为什么会出事",
			"用 systemd 启动的主机，这棵树已经有了管理者，而且 systemd 认为归它管的部分只有它自己会写。这时 kubelet 再用 cgroupfs，就成了互不知情的第二个管理者：两边都按自己独占机器来分配，systemd 还可能把自己的值写回去，例如在 `systemctl daemon-reload` 之后。平时看不出问题，资源一紧张节点就不稳定。所以：**1 号进程是 systemd，就处处用 systemd**；不是，就处处用 cgroupfs。",
			"## 各自在哪里选择",
			[
				"| 组件 | 设置 | 不写时 |",
				"|---|---|---|",
				"| kubelet | `cgroupDriver` | `cgroupfs`；kubeadm 从 1.22 起会写成 `systemd` |",
				"| containerd | 每个运行时 `options` 里的 `SystemdCgroup` | 所有版本都是 `false` |",
				"| CRI-O | `cgroup_manager` | `systemd` |",
				"| Docker | `exec-opts` 里的 `native.cgroupdriver` | 20.10 起，cgroup v2 加 systemd 时为 `systemd`，否则 `cgroupfs` |",
			],
			"## 最后听谁的",
			"从 1.31 起，kubelet 会问运行时（CRI 调用 `RuntimeConfig`），用得到的答案取代 `cgroupDriver`。containerd 从 2.0 起会回答，CRI-O 从 1.28 起，cri-dockerd 从 0.3.17 起。更早的运行时（包括 containerd 1.7）不回答，这时以 kubelet 自己的设置为准，两边得靠人保持一致。kubelet 将来会去掉这条退路。",
			"containerd 优先按默认运行时回答。另一个 `SystemdCgroup` 不同的运行时（比如 `nvidia`）不会被问到：它的 Pod 要么起不来，要么容器放错地方。",
			"## 不一致时的表现",
			[
				'- kubelet 用 cgroupfs、运行时用 systemd：所有 Pod 都起不来，报 `expected cgroupsPath to be of format "slice:prefix:name"`。',
				"- kubelet 用 systemd、containerd 用 cgroupfs：**没有任何报错**。容器落进名字就叫 `kubepods-…-pod<uid>.slice:cri-containerd:<id>` 的目录，不在 Pod 的组里，Pod 的限额管不到它们。",
				"- CRI-O 两种情况都会拒绝，并写明自己的管理方式和收到的父级组。",
			],
			check("kubelet 实际用的驱动", "每个运行时一行", "单独使用 Docker 时"),
			"## 怎么改",
			"正在运行的容器仍留在旧的组里。先腾空节点，两边一起改，先重启运行时、再重启 kubelet，让 Pod 重新创建；kubeadm 集群还要改 `kubelet-config` 这个 ConfigMap，否则下次升级又会写回旧值。很多时候，换一台新节点反而更快。",
		],
	},
};
