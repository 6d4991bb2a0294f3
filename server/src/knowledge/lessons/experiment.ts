import type { Page } from "./page.ts";

const v1 = [
	"```sh",
	"G=/sys/fs/cgroup/cpu/half",
	"mkdir $G",
	"echo 100000 > $G/cpu.cfs_period_us",
	"echo 50000 > $G/cpu.cfs_quota_us",
	"```",
];

const v2 = [
	"```sh",
	"G=/sys/fs/cgroup/half",
	"echo +cpu > /sys/fs/cgroup/cgroup.subtree_control",
	"mkdir $G",
	'echo "50000 100000" > $G/cpu.max',
	"```",
];

const run = (before: string, after: string) => [
	"```sh",
	"sh -c 'while :; do :; done' &",
	"pid=$!",
	`top -b -d 3 -n 2 -p "$pid" | tail -n 1      # %CPU: ${before}`,
	'echo "$pid" > $G/cgroup.procs',
	`top -b -d 5 -n 2 -p "$pid" | tail -n 1      # %CPU: ${after}`,
	"cat $G/cpu.stat",
	"```",
];

const cleanUp = ["```sh", 'kill "$pid"; wait "$pid"', "rmdir $G", "```"];

export const experiment: Page = {
	id: "experiment",
	title: { en: "An experiment: half a CPU", zh: "动手实验：半个 CPU" },
	body: {
		en: [
			"A busy loop takes a whole CPU. We put it into a [control group](lesson:control-group) that may use half of one and watch it obey. It takes a minute, needs root (`sudo -i`) and a machine of your own, such as a virtual machine: **not a production node**, where the tree belongs to the kubelet and to systemd.",
			"## 1. Make the group",
			"`stat -fc %T /sys/fs/cgroup` says which version the machine has: `cgroup2fs` is v2, `tmpfs` is v1. The limit is the same on both: 50000 µs of CPU time in each period of 100000 µs. On **cgroup v1**:",
			v1,
			"On **cgroup v2** the root first hands the cpu controller down, which on most machines it already does:",
			v2,
			"## 2. Run the loop, then move it in",
			run("about 100", "about 50"),
			"In the last line of `top` the column %CPU (the ninth) falls from 100 to 50: one CPU is 100. Nothing was restarted, and the loop knows nothing of it.",
			"## 3. Read the counters",
			"`nr_periods` grows by ten a second, and `nr_throttled`, the periods in which the quota ran out, grows almost as fast: the loop runs for 50 ms, then stands still for 50 ms. The time it stood still is `throttled_time` in ns on v1 and `throttled_usec` in µs on v2. This standstill is what an application with a tight CPU limit feels as slow answers, even while the node is idle.",
			"Start a second loop and write its number into the same `cgroup.procs`: both fall to 25. The limit belongs to the group, not to a process.",
			"## 4. Clean up",
			cleanUp,
			"`rmdir` works as soon as nobody is in the group. Leave `cgroup.subtree_control` as it is, others rely on it.",
			"## The same in Kubernetes",
			"`resources.limits.cpu: 500m` makes the runtime write exactly these two numbers: `cpu.cfs_quota_us` 50000 and `cpu.cfs_period_us` 100000, or `cpu.max` `50000 100000`. `cpuCFSQuota: false` in the kubelet's configuration leaves them out, `cpuCFSQuotaPeriod` changes the period. With the systemd [driver](lesson:drivers) the request goes to systemd instead, just as `systemd-run --scope -p CPUQuota=50% sh -c 'while :; do :; done'` does. More on the page [cpu](lesson:subsystem-cpu).",
		],
		zh: [
			"一个死循环会占满一个 CPU。我们把它放进只允许用半个 CPU 的[控制组](lesson:control-group)，看它怎样老实下来。全程一分钟，需要 root（`sudo -i`），请在自己的机器上做，比如一台虚拟机：**不要在生产节点上做**，那里的树归 kubelet 和 systemd 管。",
			"## 1. 建组",
			"`stat -fc %T /sys/fs/cgroup` 告诉你是哪个版本：`cgroup2fs` 是 v2，`tmpfs` 是 v1。两边的限额一样：每 100000 微秒的周期里最多用 50000 微秒 CPU 时间。**cgroup v1**：",
			v1,
			"**cgroup v2** 要先由根把 cpu 控制器往下传，多数机器上本来就传了：",
			v2,
			"## 2. 先跑循环，再移进去",
			run("约 100", "约 50"),
			"`top` 最后一行的 %CPU 列（第 9 列）从 100 降到 50，一个 CPU 记作 100。什么都没有重启，循环自己也毫不知情。",
			"## 3. 看计数",
			"`nr_periods` 每秒增加十；`nr_throttled`（配额用完的周期数）几乎一样快：循环跑 50 毫秒，停 50 毫秒。停下来的总时间，v1 是 `throttled_time`（纳秒），v2 是 `throttled_usec`（微秒）。CPU 上限卡得太紧的应用，即使节点空闲也响应迟缓，原因就是这种停顿。",
			"再启动一个循环，把它的进程号写进同一个 `cgroup.procs`，两个都会降到 25。限额属于组，不属于某个进程。",
			"## 4. 清理",
			cleanUp,
			"组里没有进程，`rmdir` 就能成功。`cgroup.subtree_control` 保持原样，别人还要用。",
			"## 放到 Kubernetes 里",
			"写 `resources.limits.cpu: 500m`，运行时写下去的正是这两个数：`cpu.cfs_quota_us` 为 50000、`cpu.cfs_period_us` 为 100000，或者 `cpu.max` 为 `50000 100000`。kubelet 配置里 `cpuCFSQuota: false` 表示不写，`cpuCFSQuotaPeriod` 改周期。用 systemd [驱动](lesson:drivers)时改为请 systemd 来设，效果等同于 `systemd-run --scope -p CPUQuota=50% sh -c 'while :; do :; done'`。更多内容见 [cpu](lesson:subsystem-cpu) 一页。",
		],
	},
};
