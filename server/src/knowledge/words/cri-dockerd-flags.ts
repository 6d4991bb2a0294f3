import type { KeyWords } from "./key-words.ts";

/** What the flags of cri-dockerd are for; one to three sentences each. Sources: as in ../keys/cri-dockerd-flags.ts. */
export const criDockerdFlagsWords: KeyWords = {
	"container-runtime-endpoint": {
		en: "The socket cri-dockerd itself serves, not Docker's. With systemd it is `fd://`, the socket of cri-docker.socket; the kubelet's `containerRuntimeEndpoint` and kubeadm's `criSocket` name its path, `unix:///var/run/cri-dockerd.sock`.",
		zh: "cri-dockerd 自己提供的套接字，不是 Docker 的。由 systemd 启动时写 `fd://`，即 cri-docker.socket 的套接字；kubelet 的 `containerRuntimeEndpoint` 和 kubeadm 的 `criSocket` 要写它的路径 `unix:///var/run/cri-dockerd.sock`。",
	},
	"docker-endpoint": {
		en: "The socket of Docker behind it. If `hosts` in daemon.json has moved that socket, name the new one here too; cri-dockerd exits when Docker does not answer at start.",
		zh: "背后 Docker 的套接字。daemon.json 的 `hosts` 改了套接字位置时，这里也要跟着改；启动时 Docker 没有应答，cri-dockerd 就退出。",
	},
	"pod-infra-container-image": {
		en: "The sandbox image. If it is missing it is pulled with the logins in the node's Docker configuration, never with a pod's secrets; on an air-gapped node name your own registry here. The kubelet's flag of this name does not change it.",
		zh: "沙箱镜像。节点上没有就拉取，用的是节点上 Docker 配置里的凭据，从不用 Pod 的 Secret；离线节点要在这里写自己的镜像仓库。kubelet 的同名参数改不了它。",
	},
	"cri-dockerd-root-directory": {
		en: "Holds a checkpoint of each pod with its name and host ports, so that its network can be cleaned up even when Docker no longer has the container. Moved or lost while pods run, host ports and addresses may stay taken.",
		zh: "保存每个 Pod 的检查点（名字和主机端口），即使 Docker 里的容器已经没了，也能据此清理网络。有 Pod 在运行时移动或丢失它，主机端口和 IP 地址可能收不回来。",
	},
	"network-plugin": {
		en: "Who gives pods their network: `cni` for every usual cluster. An empty value leaves pods on Docker's own bridge, where they do not reach pods of other nodes; an unknown name stops cri-dockerd at start.",
		zh: "Pod 的网络由谁负责：一般集群都用 `cni`。写空值，Pod 会接到 Docker 自己的网桥上，与其他节点的 Pod 不通；名字不认识，cri-dockerd 无法启动。",
	},
	"network-plugin-mtu": {
		en: "MTU of the bridge that `kubenet` makes. With `cni` it does nothing: the MTU then belongs into the CNI plugin's own configuration.",
		zh: "`kubenet` 所建网桥的 MTU。用 `cni` 时不起作用，MTU 要在 CNI 插件自己的配置里设置。",
	},
	"cni-bin-dir": {
		en: "Directories, separated by commas, where CNI programs are searched. If one is missing there, pods hang in `ContainerCreating` with `failed to find plugin`; some distributions keep them in `/usr/libexec/cni` or `/usr/lib/cni`.",
		zh: "在哪些目录里找 CNI 程序，用逗号分隔。缺一个，Pod 就卡在 `ContainerCreating`，报 `failed to find plugin`；有的发行版把它们放在 `/usr/libexec/cni` 或 `/usr/lib/cni`。",
	},
	"cni-conf-dir": {
		en: "Where the CNI configuration lies; the first valid file by name counts. Until one is there the node stays NotReady with `cni config uninitialized`. New files are noticed within seconds, no restart is needed.",
		zh: "CNI 配置所在的目录，按文件名取第一个有效的。没有配置之前节点一直 NotReady，报 `cni config uninitialized`。新文件几秒内就会发现，不用重启。",
	},
	"cni-cache-dir": {
		en: "Where the results of CNI calls are kept, for checks and for clean-up when a pod ends. Nobody needs to move it.",
		zh: "保存 CNI 调用结果的目录，供检查和 Pod 结束时清理用。没有必要改。",
	},
	"hairpin-mode": {
		en: "Whether a pod reaches itself through its own service, with `kubenet`. CNI plugins do not look here; there it is a setting of the plugin, such as `hairpinMode` of the bridge plugin.",
		zh: "用 `kubenet` 时，Pod 能否经由自己的 Service 访问到自己。CNI 插件不看这里，要在插件自己的配置里设置，例如 bridge 插件的 `hairpinMode`。",
	},
	"runtime-cgroups": {
		en: "A group that cri-dockerd makes, and into which it moves dockerd and containerd again and again. Under systemd leave it empty: they have the groups of their units there, and would be taken out of them.",
		zh: "cri-dockerd 会创建这个组，并反复把 dockerd 和 containerd 移进去。用 systemd 时请留空：它们本来就在各自单元的组里，设置后会被移出来。",
	},
	"image-pull-progress-deadline": {
		en: "A pull whose download stands still for so long is cancelled, and the pod shows `ImagePullBackOff` and tries again. Raise it where a registry or proxy takes long before it sends the first bytes of a layer.",
		zh: "下载停滞这么久就取消拉取，Pod 显示 `ImagePullBackOff` 后重试。镜像仓库或代理迟迟不开始传数据时应调大。",
	},
	"runtime-request-timeout": {
		en: "How long a call to Docker may take, except pulls, logs, exec and attach. Raise it together with the kubelet's `runtimeRequestTimeout` on nodes where Docker is slow, or only one of the two waits.",
		zh: "调用 Docker 最多等多久，拉取、日志、exec、attach 除外。Docker 慢的节点上要与 kubelet 的 `runtimeRequestTimeout` 一起调大，只调一个没有用。",
	},
	"streaming-bind-addr": {
		en: "Address of the server behind `kubectl exec`, `attach` and `port-forward`, which has no TLS. Only the kubelet of the same node connects, so `127.0.0.1` is enough; without an address it listens on all of them. A value it cannot parse stops cri-dockerd.",
		zh: "`kubectl exec`、`attach`、`port-forward` 背后的服务监听的地址，没有 TLS。连它的只有本机 kubelet，写 `127.0.0.1` 就够；不写地址则监听所有网卡。值解析不了，cri-dockerd 无法启动。",
	},
	"pod-cidr": {
		en: "Pod addresses of this node, for `kubenet` and for CNI configurations that ask the runtime for them. Leave it out: the kubelet hands over the range from the node object, and a value here makes cri-dockerd ignore that.",
		zh: "本节点的 Pod 地址段，供 `kubenet` 和向运行时要地址段的 CNI 配置使用。应当不写：kubelet 会把节点对象里的地址段传过来，这里一写，传来的就被忽略。",
	},
	"ipv6-dual-stack": {
		en: "Reports both addresses of a pod. In a dual-stack cluster without it each pod shows one only, so services of the other family find no endpoints.",
		zh: "上报 Pod 的两个地址。双栈集群里不开，每个 Pod 只显示一个地址，另一协议族的 Service 就没有端点。",
	},
	"log-level": {
		en: "How much cri-dockerd itself logs, from `panic` to `trace`; `debug` helps with failing pods. A word it does not know makes it exit.",
		zh: "cri-dockerd 自身日志的详细程度，从 `panic` 到 `trace`；Pod 出问题时可用 `debug`。写了不认识的词，程序会退出。",
	},
	version: {
		en: "Prints the version and exits. In a unit's `ExecStart` it keeps cri-dockerd from running.",
		zh: "打印版本后退出。写进单元的 `ExecStart`，cri-dockerd 就不会运行。",
	},
	buildinfo: {
		en: "Prints version, commit and build details and exits; nothing for a unit.",
		zh: "打印版本、提交和构建信息后退出，不要写进单元文件。",
	},
	help: {
		en: "Prints the flags this release knows and exits; nothing for a unit.",
		zh: "打印当前版本支持的参数后退出，不要写进单元文件。",
	},
};
