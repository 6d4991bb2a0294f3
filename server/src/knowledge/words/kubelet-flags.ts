import type { KeyWords } from "./key-words.ts";

/** What the kubelet's flags without a field are for; one to three sentences each. Sources: as in ../keys/kubelet-flags.ts. */
export const kubeletFlagsWords: KeyWords = {
	"bootstrap-kubeconfig": {
		en: "A kubeconfig with a short-lived token, with which a new node asks for its client certificate. It is only read while the file of `--kubeconfig` is missing or its certificate has run out; kubeadm deletes it after the join, so a node that missed its renewal must be joined anew.",
		zh: "带短期令牌的 kubeconfig，新节点用它申请客户端证书。只有 `--kubeconfig` 指的文件不存在，或者其中的证书已过期时才会读；kubeadm 在加入集群后把它删掉，所以错过续期的节点要重新加入。",
	},
	"cert-dir": {
		en: "Where the kubelet keeps the certificates it gets or makes: `kubelet-client-current.pem` for the API server, `kubelet.crt` or `kubelet-server-current.pem` for its callers. The kubeconfig points into it; move both together.",
		zh: "kubelet 存放所领取或自签证书的目录：访问 API 服务器用 `kubelet-client-current.pem`，对调用方出示 `kubelet.crt` 或 `kubelet-server-current.pem`。kubeconfig 指向这里，要移就一起移。",
	},
	"cloud-provider": {
		en: "`external` leaves the node's addresses and zone to a cloud controller manager; until that has seen the node, the taint `node.cloudprovider.kubernetes.io/uninitialized` keeps pods away. Without such a controller leave it out. Newer releases no longer have clouds of their own (`aws`, `gce`, `azure`).",
		zh: "写 `external`，节点的地址和可用区由云控制器（cloud controller manager）填写；在它处理之前，污点 `node.cloudprovider.kubernetes.io/uninitialized` 会挡住 Pod。没有这种控制器就不要写。较新的版本已没有内建的云（`aws`、`gce`、`azure`）。",
	},
	config: {
		en: "Path of the KubeletConfiguration file; flags beside it win over it. Without this flag other defaults hold: anonymous callers may do everything and the read-only port is open.",
		zh: "KubeletConfiguration 文件的路径；同时写的参数会盖过文件。不写这个参数，默认值不同：匿名调用方什么都能做，只读端口也开着。",
	},
	"config-dir": {
		en: "Directory of drop-ins merged over the `--config` file in the order of their names, maps key by key, lists as a whole. Only names ending in `.conf` are read, and no directory unless you pass one. Before 1.30 the variable `KUBELET_CONFIG_DROPIN_DIR_ALPHA` must be set too.",
		zh: "drop-in（片段文件）目录，按文件名顺序合并到 `--config` 之上，映射逐键合并，列表整个替换。只读以 `.conf` 结尾的文件；没有默认目录，不传就什么都不读。1.30 之前还要设环境变量 `KUBELET_CONFIG_DROPIN_DIR_ALPHA`。",
	},
	"exit-on-lock-contention": {
		en: "Ends the kubelet as soon as another process opens `--lock-file`, so that a temporary kubelet makes room for the real one. Without `--lock-file` it does not start.",
		zh: "一旦有别的进程打开 `--lock-file`，kubelet 就退出，好让临时的 kubelet 给正式的让位。没写 `--lock-file` 则无法启动。",
	},
	"experimental-allocatable-ignore-eviction": {
		en: "Stops `evictionHard` from being taken off what the node offers, so a full node goes straight to eviction. Do not use it: lower the thresholds instead.",
		zh: "节点可分配的量不再减去 `evictionHard`，于是装满的节点会直接走到驱逐。不要用，想多放 Pod 应调低阈值。",
	},
	"experimental-mounter-path": {
		en: "A program called instead of the host's `mount`, made for Google's node images, which lack mount helpers. CSI drivers bring their own tools and make it pointless.",
		zh: "代替主机 `mount` 的程序，是为谷歌缺少挂载工具的系统镜像准备的。CSI 驱动自带工具，用不着它。",
	},
	help: {
		en: "Prints all flags of this release with their defaults and ends; good to see whether a flag still exists before an upgrade.",
		zh: "打印本版本的全部参数及默认值后退出；升级前可用来确认某个参数是否还在。",
	},
	"hostname-override": {
		en: "The name of the Node object instead of the host name. It must match the name in the client certificate (`system:node:NAME`), or the API server refuses the node. Changed later, it makes a second node, and the old one stays behind as NotReady with its pods.",
		zh: "用它代替主机名作为 Node 对象的名字。必须与客户端证书里的名字（`system:node:名字`）一致，否则 API 服务器拒绝该节点。以后再改会冒出另一个节点，旧的连同其 Pod 停在 NotReady。",
	},
	"housekeeping-interval": {
		en: "How often the built-in cAdvisor reads the use of each container. Longer saves CPU on nodes with many containers; metrics and memory evictions then lag behind.",
		zh: "内建的 cAdvisor 每隔多久读取一次各容器的用量。容器多的节点调长可省 CPU，但指标和内存驱逐会滞后。",
	},
	"image-credential-provider-bin-dir": {
		en: "Directory of the programs that fetch registry credentials, each named as in the file of `--image-credential-provider-config`. The two flags go together; if the directory or a program is missing, the kubelet does not start.",
		zh: "获取镜像仓库凭据的程序所在目录，文件名与 `--image-credential-provider-config` 中的名字一致。两个参数要一起写；目录或程序不存在，kubelet 无法启动。",
	},
	"image-credential-provider-config": {
		en: "File saying which credential program answers for which registry (`matchImages`), as for ECR, ACR or GAR. It is a CredentialProviderConfig, not part of the kubelet's own file; a fault in it stops the kubelet. Needs `--image-credential-provider-bin-dir`.",
		zh: "规定哪个凭据程序负责哪些镜像仓库（`matchImages`），用于 ECR、ACR、GAR 等。它是 CredentialProviderConfig，不属于 kubelet 的配置文件；写错了 kubelet 无法启动。要与 `--image-credential-provider-bin-dir` 一起用。",
	},
	kubeconfig: {
		en: "How to reach the API server and as whom. Without it the kubelet runs alone, with static pods only. It is not the file for `--config`: mixing the two up stops the kubelet.",
		zh: "怎样连接 API 服务器、以谁的身份。不写，kubelet 就单独运行，只有静态 Pod。它不是给 `--config` 的文件，两者弄混 kubelet 无法启动。",
	},
	"lock-file": {
		en: "A file the kubelet locks while it runs; a second one on the host waits until the first has gone.",
		zh: "kubelet 运行期间锁住的文件；主机上的第二个 kubelet 要等第一个退出。",
	},
	"maximum-dead-containers": {
		en: "How many ended containers are kept on the whole node for `kubectl logs --previous`; a negative number means no limit. Leave cleaning to `evictionHard` and `evictionSoft`.",
		zh: "整个节点上为 `kubectl logs --previous` 保留多少个已结束的容器；负数表示不限。清理应交给 `evictionHard` 和 `evictionSoft`。",
	},
	"maximum-dead-containers-per-container": {
		en: "How many earlier runs of each container are kept. With 0, `kubectl logs --previous` finds nothing after a crash.",
		zh: "每个容器保留几次以前的运行。写 0，崩溃之后 `kubectl logs --previous` 什么也查不到。",
	},
	"minimum-container-ttl-duration": {
		en: "How long an ended container is left alone before it may be removed. It serves to look at crashed containers; disk pressure is a matter of `evictionHard`.",
		zh: "已结束的容器至少放多久才可以清除，便于查看崩溃的容器；磁盘压力由 `evictionHard` 来管。",
	},
	"node-ip": {
		en: "The address the node announces; without it that of the default route, which on hosts with several networks is often the wrong one for the CNI. It must be on an interface of this host. Dual stack takes two, with a comma; `::` prefers IPv6.",
		zh: "节点对外公布的地址；不写则用默认路由的地址，多网卡主机上往往不是 CNI 想要的那个。必须是本机网卡上的地址。双栈写两个，用逗号隔开；`::` 表示优先 IPv6。",
	},
	"node-labels": {
		en: "Labels the Node object is made with; later changes here do nothing, use `kubectl label`. In the `kubernetes.io` domains only some are allowed (`node.kubernetes.io/…`), not `node-role.kubernetes.io/…`: with those the kubelet does not start.",
		zh: "创建 Node 对象时带上的标签；以后改这里不起作用，要用 `kubectl label`。`kubernetes.io` 域里只允许一部分（`node.kubernetes.io/…`），不许 `node-role.kubernetes.io/…`，写了 kubelet 无法启动。",
	},
	"root-dir": {
		en: "Where volumes of pods, plugin sockets and state files lie. CSI drivers and backup tools assume `/var/lib/kubelet`: to use another disk, mount it there instead of changing this.",
		zh: "Pod 的卷、插件套接字和状态文件所在处。CSI 驱动和备份工具都认定 `/var/lib/kubelet`：想换磁盘，应把它挂载到该目录，而不是改这里。",
	},
	"runtime-cgroups": {
		en: "The group of the container runtime, such as `/system.slice/containerd.service`, so that its CPU and memory show up in the node's statistics. It limits nothing.",
		zh: "容器运行时所在的 cgroup，如 `/system.slice/containerd.service`，让节点统计里有它的 CPU 和内存。不限制任何东西。",
	},
	version: {
		en: "Prints the release and ends; compare it with the control plane, which must not be older than the node.",
		zh: "打印版本号后退出；可与控制平面比较，控制平面不能比节点旧。",
	},
	"windows-priorityclass": {
		en: "Priority class of the kubelet process on Windows. `ABOVE_NORMAL_PRIORITY_CLASS` keeps it alive on nodes whose pods take all CPU.",
		zh: "Windows 上 kubelet 进程的优先级类。Pod 吃满 CPU 的节点上，`ABOVE_NORMAL_PRIORITY_CLASS` 能让它还有得跑。",
	},
	"windows-service": {
		en: "Lets the kubelet answer Windows' service manager; needed when it is started as a Windows service.",
		zh: "让 kubelet 应答 Windows 的服务管理器；作为 Windows 服务启动时必须写。",
	},
	"allow-privileged": {
		en: "Gone: the kubelet always runs privileged pods that the API server let in. Delete the flag and restrict them with Pod Security admission.",
		zh: "已取消：只要 API 服务器放行，kubelet 总会运行特权 Pod。删掉它，改用 Pod Security 准入来限制。",
	},
	"azure-container-registry-config": {
		en: "Gone with the built-in Azure login. Install `acr-credential-provider` and name it with `--image-credential-provider-config` and `--image-credential-provider-bin-dir`.",
		zh: "随内建的 Azure 登录一起取消。应安装 `acr-credential-provider`，并用 `--image-credential-provider-config` 和 `--image-credential-provider-bin-dir` 指明。",
	},
	"cadvisor-port": {
		en: "Gone: cAdvisor's own web page is no longer served. Scrape `/metrics/cadvisor` on the kubelet's port, or run cAdvisor as a DaemonSet.",
		zh: "已取消：不再提供 cAdvisor 自己的网页。应从 kubelet 端口的 `/metrics/cadvisor` 采集，或者以 DaemonSet 运行 cAdvisor。",
	},
	"chaos-chance": {
		en: "Gone: it made API calls fail at random, for tests of Kubernetes itself. Delete it; nothing takes its place.",
		zh: "已取消：曾让 API 调用随机失败，供测试 Kubernetes 本身。删掉即可，没有替代。",
	},
	"cloud-config": {
		en: "Read by the clouds once built into the kubelet, and gone with them. Delete it here, run the cloud controller manager with its own `--cloud-config`, and set `--cloud-provider=external`.",
		zh: "供 kubelet 内建的云读取，已随之取消。从这里删掉，把 `--cloud-config` 交给云控制器（cloud controller manager），kubelet 写 `--cloud-provider=external`。",
	},
	"container-runtime": {
		en: "Gone since `remote` is the only way left. Delete it, and name the socket in `containerRuntimeEndpoint`; nodes that had `docker` here need cri-dockerd or containerd first.",
		zh: "只剩 `remote` 一种方式，因此取消。删掉它，套接字写在 `containerRuntimeEndpoint`；原来写 `docker` 的节点，要先换成 cri-dockerd 或 containerd。",
	},
	"dynamic-config-dir": {
		en: "Gone: the kubelet no longer fetches its configuration from the API server. Spread the `--config` file with your own tools, or drop-ins by `--config-dir`, and restart the kubelet.",
		zh: "已取消：kubelet 不再从 API 服务器取配置。改用自己的工具分发 `--config` 文件，或用 `--config-dir` 加 drop-in（片段文件），然后重启 kubelet。",
	},
	"enable-cadvisor-json-endpoints": {
		en: "Gone with `/spec` and most of `/stats`. Read `/stats/summary` or `/metrics/cadvisor` on the kubelet's port instead.",
		zh: "与 `/spec` 和大部分 `/stats` 接口一起取消。改读 kubelet 端口上的 `/stats/summary` 或 `/metrics/cadvisor`。",
	},
	"experimental-bootstrap-kubeconfig": {
		en: "The old name of `--bootstrap-kubeconfig`, gone: drop `experimental-` and keep the value.",
		zh: "旧名，已经取消：去掉前缀 `experimental-`，改用 `--bootstrap-kubeconfig`，参数值保持不变。",
	},
	"experimental-check-node-capabilities-before-mount": {
		en: "Gone: it looked for mount tools on the host before a mount. CSI drivers bring theirs along; delete the flag.",
		zh: "已取消：曾在挂载前检查主机上有没有挂载工具。CSI 驱动自带工具，删掉即可。",
	},
	"experimental-kernel-memcg-notification": {
		en: "The old name of `--kernel-memcg-notification`, gone. Write `kernelMemcgNotification` in the file; on cgroup v2 it has no effect at all.",
		zh: "旧名，已经取消，后来叫 `--kernel-memcg-notification`。应在文件里写 `kernelMemcgNotification`；在 cgroup v2 上根本不起作用。",
	},
	"keep-terminated-pod-volumes": {
		en: "Gone: volumes of ended pods are always unmounted, or they could not be attached elsewhere. Delete it; `false` was the default anyway.",
		zh: "已取消：已结束 Pod 的卷一律卸载，否则无法挂到别的节点。删掉即可，`false` 本来就是默认值。",
	},
	"master-service-namespace": {
		en: "Gone: the variables `KUBERNETES_SERVICE_HOST` and `_PORT` always come from the Service `kubernetes` in `default`. Delete it; nothing takes its place.",
		zh: "已取消：环境变量 `KUBERNETES_SERVICE_HOST`、`_PORT` 一律取自 `default` 命名空间的 Service `kubernetes`。删掉即可，没有替代。",
	},
	"non-masquerade-cidr": {
		en: "Gone with kubenet, which alone read it. Which pod traffic keeps its address is now up to the CNI plugin or ip-masq-agent.",
		zh: "只有 kubenet 读它，已随之取消。哪些 Pod 流量不做地址伪装，现在由 CNI 插件或 ip-masq-agent 决定。",
	},
	"pod-infra-container-image": {
		en: "Since dockershim left it chose no sandbox image, it only kept that image from being deleted; newer kubelets exit on it. Set the runtime's own key (`sandbox_image`, `pause_image`, cri-dockerd's flag) and take it out of kubeadm-flags.env before the upgrade.",
		zh: "dockershim 去掉之后，它不再决定沙箱镜像，只是避免该镜像被清理；较新的 kubelet 遇到它会退出。应改在运行时设置（`sandbox_image`、`pause_image` 或 cri-dockerd 的同名参数），升级前从 kubeadm-flags.env 里删掉。",
	},
	"really-crash-for-testing": {
		en: "Gone: it let the kubelet die on a panic instead of going on, for tests. Delete it; nothing takes its place.",
		zh: "已取消：曾让 kubelet 遇到 panic 就崩溃而不继续，供测试用。删掉即可，没有替代。",
	},
	"redirect-container-streaming": {
		en: "Gone: `kubectl exec`, `attach` and `port-forward` always run through the kubelet, never straight to the runtime. Delete it.",
		zh: "已取消：`kubectl exec`、`attach`、`port-forward` 一律经过 kubelet，不再直连运行时。删掉即可。",
	},
	"register-schedulable": {
		en: "With `false` a new node took no pods; newer kubelets do not know it. Give the node a taint of your own in `registerWithTaints`, or run `kubectl cordon` once it has joined; `node.kubernetes.io/unschedulable` is taken off again by the cluster.",
		zh: "写 `false` 曾让新节点不接 Pod，较新的 kubelet 已不认识它。应在 `registerWithTaints` 里写自己的污点，或者节点加入后执行 `kubectl cordon`；`node.kubernetes.io/unschedulable` 会被集群去掉。",
	},
	"seccomp-profile-root": {
		en: "Gone: profiles of type `Localhost` always lie in `seccomp` below `--root-dir`. Move them to `/var/lib/kubelet/seccomp` and delete the flag.",
		zh: "已取消：`Localhost` 类型的 seccomp 配置一律放在 `--root-dir` 下的 `seccomp` 目录。移到 `/var/lib/kubelet/seccomp` 后删掉它。",
	},
	"cni-bin-dir": {
		en: "Gone with dockershim: the runtime starts the CNI plugins now. Set `bin_dir` or `bin_dirs` in containerd's CNI table, `plugin_dirs` in CRI-O, or cri-dockerd's flag of the same name.",
		zh: "随 dockershim 取消：CNI 插件现在由运行时启动。改用 containerd CNI 表里的 `bin_dir` 或 `bin_dirs`、CRI-O 的 `plugin_dirs`，或 cri-dockerd 的同名参数。",
	},
	"cni-cache-dir": {
		en: "Gone with dockershim. cri-dockerd has the flag under the same name; with containerd and CRI-O delete it, the cache is in `/var/lib/cni`.",
		zh: "随 dockershim 取消。cri-dockerd 有同名参数；用 containerd 或 CRI-O 则直接删掉，缓存在 `/var/lib/cni`。",
	},
	"cni-conf-dir": {
		en: "Gone with dockershim: the runtime reads the CNI configuration now. Set `conf_dir` in containerd, `network_dir` in CRI-O, or cri-dockerd's flag of the same name.",
		zh: "随 dockershim 取消：CNI 配置现在由运行时读取。改用 containerd 的 `conf_dir`、CRI-O 的 `network_dir`，或 cri-dockerd 的同名参数。",
	},
	"docker-endpoint": {
		en: "Gone with dockershim. To keep Docker, give it to cri-dockerd, and let `containerRuntimeEndpoint` name `unix:///var/run/cri-dockerd.sock`.",
		zh: "随 dockershim 取消。要继续用 Docker，把它交给 cri-dockerd，并让 `containerRuntimeEndpoint` 指向 `unix:///var/run/cri-dockerd.sock`。",
	},
	"experimental-dockershim-root-directory": {
		en: "Gone with dockershim, whose state it placed; the old directory can be deleted. cri-dockerd calls its own `--cri-dockerd-root-directory`.",
		zh: "随 dockershim 取消，原是其状态目录，旧目录可以删除。cri-dockerd 的对应参数是 `--cri-dockerd-root-directory`。",
	},
	"image-pull-progress-deadline": {
		en: "Gone with dockershim: the runtime gives up on a stalled pull now. See `image_pull_progress_timeout` in containerd, `pull_progress_timeout` in CRI-O, the flag of the same name in cri-dockerd.",
		zh: "随 dockershim 取消：拉取停滞多久放弃，现在由运行时决定。见 containerd 的 `image_pull_progress_timeout`、CRI-O 的 `pull_progress_timeout`、cri-dockerd 的同名参数。",
	},
	"network-plugin": {
		en: "Gone with dockershim; left in an environment file it keeps newer kubelets from starting (`unknown flag`). Delete it: with CRI, pods always get their network from CNI. cri-dockerd has the flag itself.",
		zh: "随 dockershim 取消；留在环境文件里，较新的 kubelet 会以 `unknown flag` 退出。删掉即可：走 CRI 时 Pod 网络一律来自 CNI。cri-dockerd 自己有这个参数。",
	},
	"network-plugin-mtu": {
		en: "Gone with dockershim, for kubenet alone. Set `mtu` in the CNI configuration or in the network add-on.",
		zh: "只对 kubenet 有用，随 dockershim 取消。改在 CNI 配置或网络插件里写 `mtu`。",
	},
	"add-dir-header": {
		en: "Gone: put the source directory into each log line. Delete it; nothing takes its place.",
		zh: "已取消：曾在每行日志里加上源码目录。删掉即可，没有替代。",
	},
	alsologtostderr: {
		en: "Gone: the kubelet always logs to stderr, which systemd takes into the journal. Delete it and read with `journalctl -u kubelet`.",
		zh: "已取消：kubelet 的日志一律写到 stderr，由 systemd 收进 journal。删掉它，用 `journalctl -u kubelet` 查看。",
	},
	"log-backtrace-at": {
		en: "Gone: printed a stack trace whenever a given log line was reached. It was for developers; delete it.",
		zh: "已取消：曾在执行到指定日志行时打印调用栈。供开发者用，删掉即可。",
	},
	"log-dir": {
		en: "Gone: the kubelet no longer writes log files. Use the journal, or in the unit `StandardError=append:/var/log/kubelet.log` with logrotate, or wrap it in `kube-log-runner`.",
		zh: "已取消：kubelet 不再自己写日志文件。改用 journal，或在单元里写 `StandardError=append:/var/log/kubelet.log` 并配 logrotate，或用 `kube-log-runner` 包一层。",
	},
	"log-file": {
		en: "Gone: let systemd write the file (`StandardError=append:…` in the unit), or start the kubelet through `kube-log-runner -log-file=…`.",
		zh: "已取消：改由 systemd 写文件（单元里的 `StandardError=append:…`），或者用 `kube-log-runner -log-file=…` 启动 kubelet。",
	},
	"log-file-max-size": {
		en: "Gone together with `--log-file`. Bound the journal with `SystemMaxUse=` in journald.conf, or rotate your file with logrotate.",
		zh: "与 `--log-file` 一起取消。用 journald.conf 的 `SystemMaxUse=` 限制 journal，或用 logrotate 轮转自己的文件。",
	},
	logtostderr: {
		en: "Gone, for stderr is the only way left: delete it. Whoever had `false` for log files finds them in the journal now.",
		zh: "已取消，因为只剩 stderr 一种方式，删掉即可。原来写 `false` 输出日志文件的，现在到 journal 里看。",
	},
	"one-output": {
		en: "Gone: said whether a message also goes into the files of lower severities. There are no log files any more; delete it.",
		zh: "已取消：曾决定一条消息是否也写进较低级别的日志文件。现在没有日志文件了，删掉即可。",
	},
	"skip-headers": {
		en: "Gone: left out time and source at the start of log lines. For lines made for machines take `logging.format: json`.",
		zh: "已取消：曾去掉日志行首的时间和源码位置。要给机器读，应写 `logging.format: json`。",
	},
	"skip-log-headers": {
		en: "Gone: left out the heading lines of new log files, which are not written any more. Delete it.",
		zh: "已取消：曾不写新日志文件开头的几行说明。现在已没有日志文件，删掉即可。",
	},
	stderrthreshold: {
		en: "Gone: from which severity on messages went to stderr beside the log file. Now all go there; choose the detail with `-v`.",
		zh: "已取消：曾规定哪个级别以上的消息除日志文件外也写 stderr。现在全部写 stderr，详细程度用 `-v` 调。",
	},
	"application-metrics-count-limit": {
		en: "A leftover of cAdvisor: caps the metrics containers offer through a label of their own. Hardly anyone uses that; delete it and let Prometheus scrape the pods.",
		zh: "cAdvisor 的遗留参数：限制容器凭自身标签提供的指标数量。几乎没人用，删掉它，让 Prometheus 直接采集 Pod。",
	},
	"boot-id-file": {
		en: "A leftover of cAdvisor: where the boot id shown in the Node object is read from. The kernel's own file is always right; delete the flag.",
		zh: "cAdvisor 的遗留参数：从哪个文件读 Node 对象里的启动 ID。内核提供的文件总是对的，删掉即可。",
	},
	"container-hints": {
		en: "A leftover of cAdvisor: a JSON file naming network interfaces of containers set up by hand. Useless for pods; delete it.",
		zh: "cAdvisor 的遗留参数：用 JSON 文件说明手工搭建的容器所用的网卡。对 Pod 没有用处，删掉即可。",
	},
	containerd: {
		en: "Tells cAdvisor another containerd socket, as k3s, RKE2 and k0s need. Once it is gone (1.37), cAdvisor only looks at `/run/containerd/containerd.sock`: put a symlink there, or container metrics lose their pod and image labels.",
		zh: "告诉 cAdvisor 另一个 containerd 套接字，k3s、RKE2、k0s 都靠它。1.37 取消之后，cAdvisor 只看 `/run/containerd/containerd.sock`：应在那里放一个符号链接，否则容器指标会丢掉 Pod 和镜像标签。",
	},
	"containerd-namespace": {
		en: "In which containerd namespace cAdvisor looks for containers. Pods are always in `k8s.io`, its default; delete the flag.",
		zh: "cAdvisor 到哪个 containerd 命名空间找容器。Pod 总在 `k8s.io`，也就是它的默认值，删掉即可。",
	},
	"enable-load-reader": {
		en: "Fills cAdvisor's `container_cpu_load_average_10s`, which goes with it and was unreliable on cgroup v2. Look at the pressure metrics (PSI, `container_pressure_…`) instead.",
		zh: "用来采集 cAdvisor 的 `container_cpu_load_average_10s`，该指标随之取消，在 cgroup v2 上本来也不可靠。改看压力指标（PSI，`container_pressure_…`）。",
	},
	"event-storage-age-limit": {
		en: "A leftover of cAdvisor: how long it remembers events such as OOM kills. The kubelet sees those as they happen; delete it.",
		zh: "cAdvisor 的遗留参数：OOM 等事件记住多久。kubelet 在事件发生时就能收到，删掉即可。",
	},
	"event-storage-event-limit": {
		en: "A leftover of cAdvisor: how many of its own events it keeps in memory. It has nothing to do with `kubectl get events`; delete it.",
		zh: "cAdvisor 的遗留参数：在内存里保留多少条它自己的事件。与 `kubectl get events` 无关，删掉即可。",
	},
	"global-housekeeping-interval": {
		en: "A leftover of cAdvisor: how often it looks for new containers besides being told of them. To save CPU use `--housekeeping-interval` instead.",
		zh: "cAdvisor 的遗留参数：除了接到通知，还每隔多久查找一次新容器。想省 CPU，应改用 `--housekeeping-interval`。",
	},
	"log-cadvisor-usage": {
		en: "A leftover of cAdvisor: logs how much CPU it takes up itself. It runs inside the kubelet, whose metrics show that; delete it.",
		zh: "cAdvisor 的遗留参数：记录它自己占多少 CPU。它就在 kubelet 里运行，看 kubelet 的指标即可；删掉它。",
	},
	"machine-id-file": {
		en: "A leftover of cAdvisor: files from which the machine id of the Node object is read. Make sure `/etc/machine-id` differs on each host, above all on cloned ones, and delete the flag.",
		zh: "cAdvisor 的遗留参数：从哪些文件读 Node 对象的机器 ID。应确保每台主机的 `/etc/machine-id` 各不相同（克隆的机器尤其要查），然后删掉它。",
	},
	"storage-driver-buffer-duration": {
		en: "A leftover of cAdvisor: how long data is gathered before it is sent to a database. The kubelet never sends any; delete it.",
		zh: "cAdvisor 的遗留参数：数据攒多久才写往数据库。kubelet 从不往数据库写，删掉即可。",
	},
	"storage-driver-db": {
		en: "A leftover of cAdvisor: name of the database for its data. The kubelet has no database to write to; scrape `/metrics/cadvisor` with Prometheus.",
		zh: "cAdvisor 的遗留参数：存放数据的数据库名。kubelet 不写数据库，应让 Prometheus 采集 `/metrics/cadvisor`。",
	},
	"storage-driver-host": {
		en: "A leftover of cAdvisor: address of an InfluxDB or the like. Without `--storage-driver`, a flag the kubelet does not have, it does nothing; delete it.",
		zh: "cAdvisor 的遗留参数：InfluxDB 之类数据库的地址。kubelet 没有 `--storage-driver` 这个参数，因此它不起作用，删掉即可。",
	},
	"storage-driver-password": {
		en: "A leftover of cAdvisor without any use here, and a password that everybody on the host can read in `ps`: delete it and change the password.",
		zh: "cAdvisor 的遗留参数，在这里毫无用处，而且主机上谁都能从 `ps` 里看到密码：删掉它，并更换密码。",
	},
	"storage-driver-secure": {
		en: "A leftover of cAdvisor: whether to reach its database over TLS. The kubelet talks to none; delete it.",
		zh: "cAdvisor 的遗留参数：连接数据库是否用 TLS。kubelet 不连数据库，删掉即可。",
	},
	"storage-driver-table": {
		en: "A leftover of cAdvisor: into which table its data goes. Nothing is written; delete it.",
		zh: "cAdvisor 的遗留参数：数据写进哪张表。实际什么都不写，删掉即可。",
	},
	"storage-driver-user": {
		en: "A leftover of cAdvisor: the login for its database. It is never used in the kubelet; delete it.",
		zh: "cAdvisor 的遗留参数：登录数据库的用户名。在 kubelet 里从不使用，删掉即可。",
	},
	docker: {
		en: "Where cAdvisor found Docker's socket. cAdvisor in the kubelet has not read from Docker since dockershim left; delete it, and run cAdvisor as a DaemonSet for its labels under cri-dockerd.",
		zh: "cAdvisor 到哪里找 Docker 的套接字。dockershim 去掉之后，kubelet 里的 cAdvisor 不再读 Docker；删掉它，cri-dockerd 下想要指标标签，应以 DaemonSet 运行 cAdvisor。",
	},
	"docker-env-metadata-whitelist": {
		en: "Which environment variables of Docker containers became metric labels. The kubelet no longer asks Docker; delete it and use pod labels with kube-state-metrics.",
		zh: "Docker 容器的哪些环境变量变成指标标签。kubelet 已不再问 Docker，删掉它，改用 Pod 标签和 kube-state-metrics。",
	},
	"docker-only": {
		en: "Left everything but Docker containers out of cAdvisor's metrics. Gone; drop unwanted series in Prometheus (`metric_relabel_configs`).",
		zh: "曾让 cAdvisor 只报告 Docker 容器。已取消；不要的指标在 Prometheus 里用 `metric_relabel_configs` 去掉。",
	},
	"docker-root": {
		en: "Told cAdvisor where Docker keeps its data. Delete it; Docker's place is `data-root` in daemon.json.",
		zh: "曾告诉 cAdvisor Docker 的数据放在哪里。删掉即可；Docker 的数据目录由 daemon.json 的 `data-root` 决定。",
	},
	"docker-tls": {
		en: "Made cAdvisor talk to Docker over TLS. The kubelet does not talk to Docker any more; delete it together with `--docker-tls-ca`, `-cert` and `-key`.",
		zh: "曾让 cAdvisor 用 TLS 连接 Docker。kubelet 已不再连接 Docker，与 `--docker-tls-ca`、`-cert`、`-key` 一起删掉。",
	},
	"docker-tls-ca": {
		en: "The CA with which cAdvisor checked Docker's certificate. Nothing reads it any more; delete it with `--docker-tls`.",
		zh: "cAdvisor 校验 Docker 证书用的 CA。现在没有谁再读它，与 `--docker-tls` 一起删掉。",
	},
	"docker-tls-cert": {
		en: "The certificate cAdvisor showed to Docker. Without use since cAdvisor no longer asks Docker; delete it with `--docker-tls`.",
		zh: "cAdvisor 向 Docker 出示的证书。cAdvisor 不再问 Docker，已无用处，与 `--docker-tls` 一起删掉。",
	},
	"docker-tls-key": {
		en: "The private key to the certificate cAdvisor showed to Docker. Delete the flag, and the key file if nothing else uses it.",
		zh: "cAdvisor 向 Docker 出示的证书的私钥。删掉这个参数；密钥文件若无他用，也一并删除。",
	},
};
