import type { Page } from "./page.ts";

const move = (whole: string, one: string) => [
	"```sh",
	`echo 4711 > /sys/fs/cgroup/cpu/half/cgroup.procs   # ${whole}`,
	`echo 4712 > /sys/fs/cgroup/cpu/half/tasks          # ${one}`,
	"```",
];

const who = (all: string, threads: string, empty: string) => [
	"```sh",
	"cd /sys/fs/cgroup/kubepods.slice/kubepods-burstable.slice     # cgroup v2",
	`find . -name cgroup.procs -exec cat {} +                      # ${all}`,
	`ls /proc/4711/task | wc -l                                    # ${threads}`,
	`grep populated cgroup.events                                  # ${empty}`,
	"```",
];

export const tasks: Page = {
	id: "tasks",
	title: { en: "Tasks: who is in a group", zh: "任务：组里有谁" },
	body: {
		en: [
			"To the kernel a task is a thread. A process is one or more tasks that share their memory; its number (PID) is the number of its first thread. [Control groups](lesson:control-group) are lists of tasks, and the two versions differ in whether a process may be split between groups.",
			"## Getting in and out",
			[
				"- A new process or thread starts in the group of its creator. Nothing started inside a container can leave it by forking; that is what makes a limit hold.",
				"- Writing a number into a group's file moves that task there. It leaves its old group in the same step: there is no state in between, and nothing to remove.",
				"- A move does not take the past along. Memory already charged to the old group stays there on v2, and on v1 unless told otherwise.",
				"- A group can be removed when it has neither tasks nor child groups.",
			],
			"## cgroup v1: `cgroup.procs` and `tasks`",
			"Each group has both files. `cgroup.procs` lists processes, and a number written there takes along all threads of that process. `tasks` lists threads, and moves just one:",
			move("the process with all its threads", "this one thread only"),
			"A process can be torn apart by the second, which is hardly ever wanted: half a program under one memory limit, half under another. Programs that manage containers write to `cgroup.procs`.",
			"## cgroup v2: `cgroup.procs`, and threads on request",
			"There is no `tasks` file. All threads of a process are in one group, unless a subtree is put into **threaded mode** by writing `threaded` to `cgroup.type`. Its threads can then be spread over the groups of that subtree through `cgroup.threads`. Only controllers that make sense for a single thread work there: [cpu](lesson:subsystem-cpu), [cpuset](lesson:subsystem-cpuset), [perf_event](lesson:subsystem-perf_event) and [pids](lesson:subsystem-pids). Memory belongs to a process, so [memory](lesson:subsystem-memory) stays with the group above. Neither the kubelet nor a runtime uses it by itself.",
			"## Counting, emptiness, the end",
			who("every process of the burstable pods", "how many threads one process has", "1 as long as anybody is below"),
			"[pids](lesson:subsystem-pids) counts tasks, so a Java program with 300 threads uses 300 of `podPidsLimit`, not 1. On v1 an empty group can call a `release_agent`; on v2 `cgroup.events` changes and can be watched. Since Linux 5.14 writing 1 to `cgroup.kill` ends everybody in a subtree of v2 at once.",
		],
		zh: [
			"在内核眼里，任务就是线程。进程是共用内存的一个或多个任务，进程号（PID）就是第一个线程的编号。[控制组](lesson:control-group)是任务的清单；一个进程能不能拆开放进不同的组，两个版本的答案不一样。",
			"## 进组与出组",
			[
				"- 新进程、新线程出生在创建者的组里。容器里启动的东西，靠 fork 是跑不出去的，限额因此才管用。",
				"- 把编号写进某个组的文件，任务就移到那里，同时离开原来的组。没有中间状态，也不需要先删除。",
				"- 移动不带走历史。已经记在旧组账上的内存，在 v2 上留在旧组，在 v1 上默认也是如此。",
				"- 既没有任务、也没有子组的组才能删除。",
			],
			"## cgroup v1：`cgroup.procs` 与 `tasks`",
			"每个组两个文件都有。`cgroup.procs` 列进程，往里写进程号，会把该进程的所有线程一起带走；`tasks` 列线程，只移动一个：",
			move("整个进程，连同全部线程", "只有这一个线程"),
			"第二种写法会把一个进程撕开：一半受这个内存上限管，一半受那个管，几乎没人想要这样。管理容器的程序写的都是 `cgroup.procs`。",
			"## cgroup v2：`cgroup.procs`，需要时才分线程",
			"v2 没有 `tasks` 文件。一个进程的所有线程都在同一个组里，除非往 `cgroup.type` 写 `threaded`，把一棵子树切换成**线程模式**；之后就能通过 `cgroup.threads` 把线程分散到这棵子树的各组中。能在其中工作的，只有对单个线程有意义的控制器：[cpu](lesson:subsystem-cpu)、[cpuset](lesson:subsystem-cpuset)、[perf_event](lesson:subsystem-perf_event) 和 [pids](lesson:subsystem-pids)。内存属于进程，所以 [memory](lesson:subsystem-memory) 留在上面那一层。kubelet 和运行时都不会主动使用线程模式。",
			"## 计数、变空、结束",
			who("Burstable 各 Pod 的全部进程", "某个进程有多少线程", "下面还有进程时为 1"),
			"[pids](lesson:subsystem-pids) 数的是任务，所以一个有 300 个线程的 Java 程序占用 `podPidsLimit` 中的 300，而不是 1。组变空时，v1 可以调用 `release_agent`，v2 则是 `cgroup.events` 的内容变化，可以监听。从 Linux 5.14 起，在 v2 上往 `cgroup.kill` 写 1，会一次结束整棵子树里的所有进程。",
		],
	},
};
