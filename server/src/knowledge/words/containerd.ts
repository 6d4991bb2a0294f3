import type { KeyWords } from "./key-words.ts";

/** What the keys of containerd's config.toml are for; one to three sentences each. Sources: as in ../keys/containerd-*.ts. */
export const containerdWords: KeyWords = {
	address: {
		en: "Where this server plugin listens: a socket path for `grpc`, `ttrpc` and `debug`, host and port for `grpc-tcp` and `metrics`. Empty turns `grpc-tcp`, `debug` and `metrics` off; for `grpc` it is an error, because the kubelet speaks CRI over that socket.",
		zh: "这个服务插件监听在哪里：`grpc`、`ttrpc`、`debug` 写套接字路径，`grpc-tcp`、`metrics` 写主机和端口。留空表示关闭 `grpc-tcp`、`debug`、`metrics`；`grpc` 则不能为空，kubelet 就是通过这个套接字讲 CRI 的。",
	},
	append_vhd_footer: {
		en: "Windows only: puts a VHD footer at the end of each layer and merged layer of the `blockcim` snapshotter.",
		zh: "仅用于 Windows：给 `blockcim` 快照器的每个层及合并后的层末尾加上 VHD 尾部。",
	},
	async_remove: {
		en: "devmapper: thin devices of deleted snapshots go away later, in garbage collection, instead of at once. Deleting containers is quicker, but the pool gets its space back later.",
		zh: "devmapper：被删快照的精简设备不立即删除，留到垃圾回收时再删。删容器更快，但存储池的空间要晚些才回来。",
	},
	base_image_size: {
		en: "devmapper: the size of the thin device an image is unpacked into, and so the most a container's root filesystem holds, image included. Without it the snapshotter does not load; the pool gives up space only as it is written to.",
		zh: "devmapper：镜像解包到的精简设备有多大，也就是容器根文件系统连同镜像在内的上限。不写，快照器不加载；存储池的空间写多少才占多少。",
	},
	bin_dir: {
		en: "Executables that are asked before each image pull; all must agree with exit code 0, and an empty or missing directory blocks nothing. Only pulls through the transfer service are checked, so local pulls of CRI pass by unseen.",
		zh: "每次拉取镜像前要询问的可执行文件所在目录；全部以退出码 0 同意才放行，目录为空或不存在则什么都不拦。只检查经过传输服务的拉取，CRI 的本地拉取不受管。",
	},
	blockio_config_file: {
		en: "Classes of block I/O weight and throttling, in goresctrl's format, that pods choose by annotation. Without it a container that asks for a class is refused, unless `ignore_blockio_not_enabled_errors` is set; a faulty file is only logged.",
		zh: "按 goresctrl 格式定义块 I/O 权重和限速的等级，Pod 用注解来选。不配置时，要求某个等级的容器会被拒绝，除非设置了 `ignore_blockio_not_enabled_errors`；文件有错只会写进日志。",
	},
	cdi_spec_dirs: {
		en: "Where containerd looks for CDI files, which describe how a device such as a GPU is put into a container. If the vendor's tool writes them elsewhere, pods that ask for the device fail to start. It needs `enable_cdi`.",
		zh: "到哪些目录找 CDI 描述文件；它们说明 GPU 之类的设备怎样放进容器。厂商工具若写到了别处，申请该设备的 Pod 就起不来。需要 `enable_cdi`。",
	},
	"cgroup.path": {
		en: "The group containerd moves itself into at start; containers and pods are not affected. On cgroup v2 it must exist already, or the daemon does not start. Under systemd leave it empty, the unit has its group.",
		zh: "containerd 启动时把自己移进哪个组；与容器和 Pod 无关。cgroup v2 上它必须已经存在，否则守护进程无法启动。由 systemd 管理时应留空，单元自带一个组。",
	},
	check_platform_supported: {
		en: "Transfer service: with `true` an image is unpacked only by an `unpack_config` entry whose platform fits; with `false` every entry is taken to fit any platform.",
		zh: "传输服务：`true` 时，只有平台相符的 `unpack_config` 项才用来解包；`false` 时，每一项都视为适用于任何平台。",
	},
	"cni.bin_dir": {
		en: "Where the CNI plugins that network configurations name lie as executables. The network add-on must install into the same place, or pods hang in ContainerCreating with `failed to find plugin`: Debian's package says `/usr/lib/cni`, most add-ons use `/opt/cni/bin`.",
		zh: "网络配置里提到的 CNI 插件，其可执行文件放在哪里。网络组件必须装到同一处，否则 Pod 停在 ContainerCreating，报 `failed to find plugin`：Debian 的软件包写的是 `/usr/lib/cni`，多数网络组件装在 `/opt/cni/bin`。",
	},
	"cni.bin_dirs": {
		en: "Directories searched in turn for CNI plugins, `loopback` among them. The network add-on must install into one of these; `cni.bin_dir` set beside it keeps CRI from loading.",
		zh: "依次在这些目录里找 CNI 插件，包括 `loopback`。网络组件必须装到其中之一；若同时写了 `cni.bin_dir`，CRI 不会加载。",
	},
	"cni.conf_dir": {
		en: "Where the network add-on drops its configuration; containerd watches the directory, so no restart is needed. While nothing valid lies there, the node is NotReady with `cni plugin not initialized`.",
		zh: "网络组件把配置放在哪里；containerd 会监视这个目录，无需重启。里面没有有效配置时，节点 NotReady，报 `cni plugin not initialized`。",
	},
	"cni.conf_template": {
		en: "A Go template from which containerd writes a CNI configuration itself once the kubelet tells it the node's pod CIDR. It is meant for clusters without a network add-on; where a network already works, nothing is written.",
		zh: "一个 Go 模板：kubelet 告知本节点的 Pod CIDR 后，containerd 据此自己写出 CNI 配置。用于没有网络组件的集群；网络已经可用时，什么都不写。",
	},
	"cni.ip_pref": {
		en: "Which address of a dual-stack pod containerd reports first: IPv4 (empty or `ipv4`), IPv6 (`ipv6`), or the first one the network plugin returned (`cni`). The others follow as additional addresses.",
		zh: "双栈 Pod 上报时哪个地址排第一：IPv4（留空或 `ipv4`）、IPv6（`ipv6`），或网络插件返回的第一个（`cni`）。其余作为附加地址。",
	},
	"cni.max_conf_num": {
		en: "How many files of `cni.conf_dir` are loaded, by name order; every pod joins each of them, and 0 loads all. With 1 a leftover of an earlier add-on hides the one in use if its name sorts first.",
		zh: "从 `cni.conf_dir` 按文件名顺序加载几个文件，每个 Pod 都会接入所加载的全部网络；0 表示全部加载。只加载一个时，旧网络组件残留的文件若排在前面，就会盖住正在用的那个。",
	},
	"cni.setup_serially": {
		en: "Joins a pod's networks one after another instead of all at once. It matters only if several configurations are loaded and one needs what another made.",
		zh: "让 Pod 逐个接入各个网络，而不是同时进行。只有加载了多个配置、且一个依赖另一个的结果时才有意义。",
	},
	"cni.use_internal_loopback": {
		en: "containerd brings up `lo` in each pod itself, so the CNI plugin `loopback` need not be installed. With `false` a node that lacks that executable cannot start pods.",
		zh: "由 containerd 自己启用每个 Pod 里的 `lo`，不必安装 CNI 插件 `loopback`。`false` 时，节点上缺这个可执行文件就起不了 Pod。",
	},
	concurrent_layer_fetch_buffer: {
		en: "Above 512, one layer is fetched in several ranges at once, each of this many bytes; 0 uses one connection for each layer. It speeds up very large layers at the cost of memory. The transfer service and the local pull of CRI each have their own copy.",
		zh: "大于 512 时，一个层分成若干段同时下载，每段这么多字节；0 表示每层只用一个连接。能加快特别大的层，代价是内存。传输服务与 CRI 的本地拉取各有一份，互不影响。",
	},
	config_path: {
		en: "A directory with `hosts.toml` folders for those clients of the transfer service that bring none of their own. Pods are not affected: CRI passes its `registry.config_path` along.",
		zh: "存放 `hosts.toml` 子目录的目录，供自己没有指定目录的传输服务客户端使用。与 Pod 无关：CRI 会传入自己的 `registry.config_path`。",
	},
	"containerd.default_runtime": {
		en: "The old table for the runtime of ordinary pods. It counts only when its `runtime_type` is set, and 2.x ignores it: use an entry under `runtimes` and `default_runtime_name`.",
		zh: "过去给普通 Pod 指定运行时的表。只有写了其中的 `runtime_type` 才算数，2.x 则忽略它；应改用 `runtimes` 里的一项加 `default_runtime_name`。",
	},
	"containerd.default_runtime_name": {
		en: "The runtime handler for pods without a RuntimeClass; it must be defined under `runtimes`, or CRI does not load. From 2.0 on its `SystemdCgroup` is the driver the kubelet is told, so a copy made the default without that line turns the node to cgroupfs.",
		zh: "没有 RuntimeClass 的 Pod 用哪个运行时处理程序；它必须在 `runtimes` 里有定义，否则 CRI 不加载。从 2.0 起，报告给 kubelet 的驱动就看它的 `SystemdCgroup`，复制一份设为默认却漏了这行，节点就变成 cgroupfs。",
	},
	"containerd.disable_snapshot_annotations": {
		en: "Keeps the image's name and layer digests from the snapshotter. Lazy-pulling ones such as stargz need them, so there it has to be `false`; overlayfs does not care.",
		zh: "不把镜像名和各层摘要告诉快照器。stargz 之类按需拉取的快照器需要这些信息，必须写 `false`；overlayfs 无所谓。",
	},
	"containerd.discard_unpacked_layers": {
		en: "Lets garbage collection delete a layer's compressed blob once it is unpacked, which saves disk. The node can then no longer export the image without fetching it again.",
		zh: "层解包之后，允许垃圾回收删掉它的压缩包，节省磁盘。此后不重新下载，就无法从本节点导出该镜像。",
	},
	"containerd.ignore_blockio_not_enabled_errors": {
		en: "Starts a container that asks for a block I/O class even though the node has no `blockio_config_file`; it then runs without the class. By default it is refused.",
		zh: "节点没有 `blockio_config_file` 时，仍然启动要求块 I/O 等级的容器，只是不带等级运行。默认是拒绝。",
	},
	"containerd.ignore_rdt_not_enabled_errors": {
		en: "Starts a container that asks for a class of Intel RDT although the node has none configured; it then runs without it. By default such containers are refused.",
		zh: "节点没有配置 Intel RDT 时，仍然启动要求 RDT 等级的容器，只是不带等级运行。默认是拒绝。",
	},
	"containerd.no_pivot": {
		en: "The old switch for hosts whose root filesystem is a RAM disk. With a runc v2 runtime `true` keeps CRI from loading; what is meant is `NoPivotRoot` in the runtime's `options`.",
		zh: "根文件系统在内存盘上的主机用的旧开关。配 runc v2 运行时写 `true`，CRI 不会加载；该写的是运行时 `options` 里的 `NoPivotRoot`。",
	},
	"containerd.runtimes.*.base_runtime_spec": {
		en: "A JSON file with the OCI spec all containers of this handler start from, for instance to change rlimits; `ctr oci spec` prints one to begin with. It is read at start only, and if it cannot be read, CRI does not load.",
		zh: "一个 JSON 文件，这个处理程序的所有容器都以其中的 OCI 规范为底，比如用来改 rlimit；可用 `ctr oci spec` 生成初稿。只在启动时读取，读不了 CRI 就不加载。",
	},
	"containerd.runtimes.*.cgroup_writable": {
		en: "Mounts `/sys/fs/cgroup` writable in containers that are not privileged, so that systemd or a nested runtime inside can make groups of its own. On a cgroup v1 host `true` keeps CRI from loading.",
		zh: "在非特权容器里以可写方式挂载 `/sys/fs/cgroup`，好让里面的 systemd 或嵌套的运行时自己建组。在 cgroup v1 主机上写 `true`，CRI 不会加载。",
	},
	"containerd.runtimes.*.cni_conf_dir": {
		en: "A network configuration of its own for pods of this handler; empty means that of `cni.conf_dir`. If the directory holds no valid file, pods of this handler fail.",
		zh: "给这个处理程序的 Pod 单独用的网络配置目录；留空沿用 `cni.conf_dir`。目录里没有有效文件，用这个处理程序的 Pod 就起不来。",
	},
	"containerd.runtimes.*.cni_max_conf_num": {
		en: "How many files of this handler's `cni_conf_dir` are loaded; 0 takes the number of `cni.max_conf_num`. Without `cni_conf_dir` it has no effect.",
		zh: "从这个处理程序的 `cni_conf_dir` 加载几个文件；0 表示沿用 `cni.max_conf_num`。没写 `cni_conf_dir` 时不起作用。",
	},
	"containerd.runtimes.*.container_annotations": {
		en: "Which annotations of a container are handed on to the runtime in its OCI spec; patterns such as `vendor.example/*` work. They come from device plugins and other parts of the node, not from the pod's manifest.",
		zh: "容器的哪些注解会随 OCI 规范传给运行时，可用 `vendor.example/*` 这样的模式。这些注解来自设备插件等节点组件，而不是 Pod 清单。",
	},
	"containerd.runtimes.*.disable_pause_image_pull": {
		en: "Starts pods of this handler without fetching the sandbox image first. Meant for a `sandboxer` without pause container, such as Kata's `shim`; with `podsandbox` the image must already be on the node.",
		zh: "启动这个处理程序的 Pod 时不先拉取沙箱镜像。用于没有 pause 容器的 `sandboxer`，例如 Kata 的 `shim`；若是 `podsandbox`，镜像必须已在节点上。",
	},
	"containerd.runtimes.*.io_type": {
		en: "How a container's output reaches containerd: through named pipes, or with `streaming` through a connection to the sandbox, for VM runtimes whose shim offers it. Another word keeps CRI from loading.",
		zh: "容器输出怎样到达 containerd：走命名管道，或用 `streaming` 连到沙箱（供 shim 支持它的虚拟机类运行时使用）。写成别的词，CRI 不会加载。",
	},
	"containerd.runtimes.*.options": {
		en: "Settings for the shim, so what may stand here depends on `runtime_type`; for `io.containerd.runc.v2` above all `SystemdCgroup` and `BinaryName`. Unknown keys are never reported, and a wrong type shows only when a pod starts.",
		zh: "给 shim 的设置，能写什么取决于 `runtime_type`；对 `io.containerd.runc.v2` 来说最要紧的是 `SystemdCgroup` 和 `BinaryName`。不认识的键从不报告，类型写错要到启动 Pod 时才看得出来。",
	},
	"containerd.runtimes.*.options.BinaryName": {
		en: "The OCI runtime the shim calls, as a name in PATH or a path: `crun`, `/usr/bin/nvidia-container-runtime`; empty means `runc`. `runtime_type` stays `io.containerd.runc.v2`. If the file is missing, pods of this handler fail.",
		zh: "shim 调用的 OCI 运行时，写 PATH 里的名字或路径：`crun`、`/usr/bin/nvidia-container-runtime`；留空就是 `runc`。`runtime_type` 仍是 `io.containerd.runc.v2`。文件不存在，用它的 Pod 就起不来。",
	},
	"containerd.runtimes.*.options.ConfigBody": {
		en: "The configuration of another runtime in place of a file. containerd fills it from the rest of the table when `ConfigPath` is empty, so it is hardly ever written by hand.",
		zh: "直接给出其他运行时的配置内容，代替文件。`ConfigPath` 为空时，containerd 会用这个表的其余内容填充它，几乎不需要手写。",
	},
	"containerd.runtimes.*.options.ConfigPath": {
		en: "The configuration file of a runtime that is not runc, such as Kata's `configuration.toml` or gVisor's `runsc.toml`. What runc takes from this table, the cgroup driver included, is set in that file.",
		zh: "runc 以外的运行时的配置文件，例如 Kata 的 `configuration.toml`、gVisor 的 `runsc.toml`。runc 写在本表里的东西（包括 cgroup 驱动），对它们都要写进那个文件。",
	},
	"containerd.runtimes.*.options.CriuImagePath": {
		en: "Where CRIU's checkpoint images lie. It belongs to a single checkpoint or restore call; leave it empty in the configuration.",
		zh: "CRIU 检查点镜像所在的路径。它属于某一次检查点或恢复操作，配置文件里应留空。",
	},
	"containerd.runtimes.*.options.CriuPath": {
		en: "Which `criu` program to use for checkpoints. 2.x ignores it and takes the one in PATH.",
		zh: "做检查点时用哪个 `criu` 程序。2.x 忽略它，只用 PATH 里的那个。",
	},
	"containerd.runtimes.*.options.CriuWorkPath": {
		en: "Where CRIU keeps its work files and logs during a checkpoint or restore; empty uses a temporary place. Set it to keep the logs of a failure.",
		zh: "CRIU 做检查点或恢复时，工作文件和日志放在哪里；留空用临时位置。想留下失败时的日志才需要设置。",
	},
	"containerd.runtimes.*.options.IoGid": {
		en: "The group that owns the pipes of a container's standard streams. Root's, 0, is right on nearly every node.",
		zh: "容器标准输入输出所用管道的属组。几乎所有节点用 0（root）即可。",
	},
	"containerd.runtimes.*.options.IoUid": {
		en: "The user who owns the pipes of a container's standard streams, next to `IoGid`. Root's, 0, is right on nearly every node.",
		zh: "容器标准输入输出所用管道的属主，与 `IoGid` 配对。几乎所有节点用 0（root）即可。",
	},
	"containerd.runtimes.*.options.NoNewKeyring": {
		en: "Leaves containers in the keyring they inherit instead of giving each a new one. It helps where starts fail because the kernel's key quota is used up (`disk quota exceeded`), at the price of weaker isolation.",
		zh: "不为每个容器新建会话密钥环，沿用继承来的。内核密钥配额用尽、容器启动报 `disk quota exceeded` 时有用，代价是隔离变弱。",
	},
	"containerd.runtimes.*.options.NoPivotRoot": {
		en: "Enters the container's root filesystem without `pivot_root`. Only for hosts that run from a RAM disk, where `pivot_root` fails; elsewhere it is less safe.",
		zh: "不用 `pivot_root` 就切换到容器的根文件系统。只用于从内存盘运行、`pivot_root` 会失败的主机；其他地方用它安全性更差。",
	},
	"containerd.runtimes.*.options.Root": {
		en: "Where runc keeps the state of running containers; empty means `/run/containerd/runc`. It should lie on a tmpfs, for stale state after a reboot is in the way. For pods, `runc --root` wants this path with `/k8s.io` appended.",
		zh: "runc 把运行中容器的状态存在哪里；留空为 `/run/containerd/runc`。应放在 tmpfs 上，重启后残留的状态会碍事。查看 Pod 时，`runc --root` 要写这个路径加 `/k8s.io`。",
	},
	"containerd.runtimes.*.options.ShimCgroup": {
		en: "The group shims are put into; empty leaves them with containerd. It must exist already, or every container of this handler fails to start. The containers themselves stay in their pods' groups.",
		zh: "shim 进程放进哪个组；留空则与 containerd 同组。它必须已经存在，否则用这个处理程序的容器都起不来。容器本身仍在 Pod 的组里。",
	},
	"containerd.runtimes.*.options.SystemdCgroup": {
		en: "The cgroup driver of this handler: `true` has systemd make the groups, `false` lets runc write them. It must be the kubelet's, and the same on every handler with runc; with cgroupfs in the kubelet `true` fails every pod, and the other way round limits silently do not bind.",
		zh: "这个处理程序的 cgroup 驱动：`true` 由 systemd 建组，`false` 由 runc 自己写。必须与 kubelet 一致，所有基于 runc 的处理程序也要一致；kubelet 用 cgroupfs 而这里是 `true`，Pod 全都起不来，反过来则没有报错，限额却管不住。",
	},
	"containerd.runtimes.*.options.TaskApiAddress": {
		en: "The address of a task service that already runs, to be used instead of starting a shim. Sandbox controllers fill it in; it has no place in a configuration file.",
		zh: "已在运行的任务服务的地址，用它而不另起 shim。由沙箱控制器填写，不该出现在配置文件里。",
	},
	"containerd.runtimes.*.options.TaskApiVersion": {
		en: "Which version of the protocol the service at `TaskApiAddress` speaks. Sandbox controllers fill it in, not the operator.",
		zh: "`TaskApiAddress` 那个服务用的协议版本。由沙箱控制器填写，不由运维来写。",
	},
	"containerd.runtimes.*.options.TypeUrl": {
		en: "Tells the shim of a runtime other than runc what kind of options it gets; for gVisor `io.containerd.runsc.v1.options`. It goes with `ConfigPath`.",
		zh: "告诉 runc 以外的 shim 它收到的是哪种选项；gVisor 用 `io.containerd.runsc.v1.options`。与 `ConfigPath` 配合使用。",
	},
	"containerd.runtimes.*.pod_annotations": {
		en: "Which annotations of a pod reach the runtime; patterns such as `io.katacontainers.*` work, and what is not listed is withheld. Whoever may create pods can set them, so list only what may be in their hands.",
		zh: "Pod 的哪些注解会传给运行时，可用 `io.katacontainers.*` 这样的模式；没列出的一律不传。能创建 Pod 的人就能写这些注解，所以只列可以交给他们的。",
	},
	"containerd.runtimes.*.privileged_without_host_devices": {
		en: "Privileged containers of this handler do not get the host's devices. Set it for VM runtimes such as Kata, where those devices do not exist inside; with runc it breaks privileged pods that need `/dev`.",
		zh: "这个处理程序的特权容器不再获得主机的全部设备。用于 Kata 之类的虚拟机运行时，里面本来就没有这些设备；用在 runc 上，会弄坏需要 `/dev` 的特权 Pod。",
	},
	"containerd.runtimes.*.privileged_without_host_devices_all_devices_allowed": {
		en: "Goes with `privileged_without_host_devices`: no device nodes are added, but the container may use any that it makes itself. Without its partner CRI does not load.",
		zh: "与 `privileged_without_host_devices` 配套：不添加设备节点，但允许容器使用自己创建的任何设备。单独写它，CRI 不会加载。",
	},
	"containerd.runtimes.*.runtime_engine": {
		en: "The old place for the OCI runtime's path. With a runc v2 runtime it keeps CRI from loading up to 1.7, and 2.x ignores it; write `BinaryName` in `options`.",
		zh: "过去用来写 OCI 运行时的路径。配 runc v2 运行时，1.7 及以前 CRI 不会加载，2.x 则忽略；改写 `options` 里的 `BinaryName`。",
	},
	"containerd.runtimes.*.runtime_path": {
		en: "The shim's executable as an absolute path; empty derives its name from `runtime_type`, `containerd-shim-runc-v2` for instance, and looks in PATH. It is not the path of runc, which is `BinaryName` in `options`.",
		zh: "shim 可执行文件的绝对路径；留空则由 `runtime_type` 推出名字（如 `containerd-shim-runc-v2`）到 PATH 里找。它不是 runc 的路径，那是 `options` 里的 `BinaryName`。",
	},
	"containerd.runtimes.*.runtime_root": {
		en: "The old place for runc's state directory. With a runc v2 runtime it keeps CRI from loading up to 1.7, and 2.x ignores it; write `Root` in `options`.",
		zh: "过去用来写 runc 的状态目录。配 runc v2 运行时，1.7 及以前 CRI 不会加载，2.x 则忽略；改写 `options` 里的 `Root`。",
	},
	"containerd.runtimes.*.runtime_type": {
		en: "The shim that runs this handler's containers: `io.containerd.runc.v2` for runc, crun and whatever has runc's command line, others for Kata or gVisor. In 1.x every written handler needs the line, `runc` too, or its pods fail.",
		zh: "由哪个 shim 运行这个处理程序的容器：runc、crun 及命令行与 runc 兼容的用 `io.containerd.runc.v2`，Kata、gVisor 各有自己的。1.x 里写了的处理程序都要有这一行，连 `runc` 也不例外，否则 Pod 起不来。",
	},
	"containerd.runtimes.*.sandbox_mode": {
		en: "The name `sandboxer` had in 1.7: who makes a pod's sandbox, containerd with a pause container (`podsandbox`) or the shim itself (`shim`).",
		zh: "`sandboxer` 在 1.7 里的名字：Pod 的沙箱由谁来建，是 containerd 用 pause 容器（`podsandbox`），还是 shim 自己（`shim`）。",
	},
	"containerd.runtimes.*.sandboxer": {
		en: "Who makes a pod's sandbox: containerd with a pause container (`podsandbox`), the shim itself (`shim`, for VM runtimes that can), or a proxy plugin of the type `sandbox` by its name. runc's own shim needs `podsandbox`.",
		zh: "Pod 的沙箱由谁来建：containerd 用 pause 容器（`podsandbox`）、shim 自己（`shim`，供支持它的虚拟机类运行时），或某个 `sandbox` 类型代理插件的名字。runc 自带的 shim 要用 `podsandbox`。",
	},
	"containerd.runtimes.*.snapshotter": {
		en: "A snapshotter of its own for this handler, such as devmapper for Kata; empty means the common one. From 2.0 to 2.2 image pulls follow it only if `runtime_platforms` names it too.",
		zh: "给这个处理程序单独用的快照器，比如 Kata 配 devmapper；留空用公共的那个。2.0 到 2.2 里，要在 `runtime_platforms` 中也写上，拉取镜像时才会跟着用。",
	},
	"containerd.snapshotter": {
		en: "How image layers become a container's root filesystem. The named snapshotter must be loaded, or CRI is not. From config version 3 on the key stands at the top of `io.containerd.cri.v1.images`.",
		zh: "镜像各层怎样变成容器的根文件系统。写的快照器必须已加载，否则 CRI 也不加载。从配置版本 3 起，这个键写在 `io.containerd.cri.v1.images` 的顶层。",
	},
	"containerd.untrusted_workload_runtime": {
		en: "The old table for pods annotated as untrusted. 2.x ignores it: define a handler named `untrusted` under `runtimes`; having both keeps CRI from loading in 1.x.",
		zh: "过去给标注为不可信的 Pod 指定运行时的表。2.x 忽略它，应在 `runtimes` 里定义名为 `untrusted` 的处理程序；1.x 里两者都写，CRI 不会加载。",
	},
	content_sharing_policy: {
		en: "Whether a containerd namespace may use a blob only by naming its digest (`shared`) or must first bring the whole content itself (`isolated`). It does not part pods from one another: all of them are in `k8s.io`.",
		zh: "containerd 的一个命名空间是报出摘要就能用别处已有的内容（`shared`），还是必须自己先提供完整内容（`isolated`）。它隔不开 Pod：所有 Pod 都在 `k8s.io` 里。",
	},
	"debug.address": {
		en: "A socket that offers Go's profiling data (`/debug/pprof`, read by `ctr pprof`); empty offers none. It is not needed for debug logs, those come with `debug.level`.",
		zh: "提供 Go 性能剖析数据的套接字（`/debug/pprof`，可用 `ctr pprof` 读取）；留空则不提供。看调试日志用不着它，那是 `debug.level` 的事。",
	},
	"debug.format": {
		en: "Whether log lines are readable text or JSON for a log collector. A change takes a restart, and parsers that expect the other form fail quietly.",
		zh: "日志行是便于阅读的文本，还是给日志采集用的 JSON。改动要重启才生效，按另一种格式解析的采集器会默默失败。",
	},
	"debug.gid": {
		en: "The group that owns the socket of `debug.address`. Profiling data may show secrets, so keep it to root.",
		zh: "`debug.address` 那个套接字的属组。剖析数据可能泄露机密，宜只留给 root。",
	},
	"debug.level": {
		en: "From which level on messages are logged; the flag `--log-level` wins over it. `debug` shows CRI calls and shims in detail, the first step when pods fail without a clear reason, but too much for daily use.",
		zh: "从哪一级开始记日志；命令行的 `--log-level` 优先。`debug` 会详细记录 CRI 调用和 shim，Pod 失败又说不清原因时先开它，平时则太多。",
	},
	"debug.log_trace_id": {
		en: "Writes the id of the OpenTelemetry trace into log lines, so that both can be matched. It is of use only where traces are exported.",
		zh: "把 OpenTelemetry 追踪的 ID 写进日志行，便于两边对照。只有导出追踪数据时才有用。",
	},
	"debug.uid": {
		en: "The user who owns the socket of `debug.address`, next to `debug.gid`. Root is right unless a profiler runs as someone else.",
		zh: "`debug.address` 那个套接字的属主，与 `debug.gid` 配对。除非剖析工具以别的用户运行，否则用 root。",
	},
	default: {
		en: "The differs that unpack layers, tried in this order until one can; EROFS wants `erofs` before `walking`. A name that is not loaded keeps the diff service from loading.",
		zh: "按顺序尝试哪些 differ 来解包镜像层，直到有一个能处理；用 EROFS 时要把 `erofs` 写在 `walking` 前面。写了没有加载的名字，diff 服务就不加载。",
	},
	default_size: {
		en: "EROFS: gives each container's writable layer a block file of this size, such as `20GiB`, so that no container can fill the node's disk. Empty sets no limit.",
		zh: "EROFS：给每个容器的可写层一个这么大的块文件（如 `20GiB`），免得某个容器写满节点磁盘。留空不限。",
	},
	"default_validator.enable": {
		en: "Turns on NRI's built-in check of what plugins change in containers. The other keys of `default_validator` count only with it; a container that breaks one of its rules is not created.",
		zh: "打开 NRI 自带的检查，管住插件对容器的改动。`default_validator` 的其他键只有打开它才算数；违反规则的容器不会被创建。",
	},
	"default_validator.reject_custom_seccomp_adjustment": {
		en: "Refuses a container if an NRI plugin touched its seccomp settings and it has a profile of its own from the node (`Localhost`).",
		zh: "NRI 插件动了 seccomp 设置、而容器用的是节点上的自定义配置（`Localhost`）时，拒绝创建该容器。",
	},
	"default_validator.reject_namespace_adjustment": {
		en: "Refuses a container whose Linux namespaces an NRI plugin has changed, for instance to let it into the host's.",
		zh: "NRI 插件改动了容器的 Linux 命名空间（例如让它进入主机的命名空间）时，拒绝创建该容器。",
	},
	"default_validator.reject_oci_hook_adjustment": {
		en: "Refuses a container into which an NRI plugin has put OCI hooks, that is, commands that run on the host as root. Plugins that work with hooks stop working.",
		zh: "NRI 插件给容器加了 OCI hook（以 root 在主机上执行的命令）时，拒绝创建该容器。靠 hook 工作的插件会因此失效。",
	},
	"default_validator.reject_runtime_default_seccomp_adjustment": {
		en: "Refuses a container if an NRI plugin touched its seccomp settings and its profile is the runtime's default.",
		zh: "NRI 插件动了 seccomp 设置、而容器用的是运行时默认配置时，拒绝创建该容器。",
	},
	"default_validator.reject_sysctl_adjustment": {
		en: "Refuses a container for which an NRI plugin has set kernel parameters, past the checks Kubernetes makes of them.",
		zh: "NRI 插件绕过 Kubernetes 的检查、给容器设置了内核参数时，拒绝创建该容器。",
	},
	"default_validator.reject_unconfined_seccomp_adjustment": {
		en: "Refuses a container if an NRI plugin touched its seccomp settings and it runs without a filter.",
		zh: "NRI 插件动了 seccomp 设置、而容器没有任何过滤（unconfined）时，拒绝创建该容器。",
	},
	"default_validator.required_plugins": {
		en: "NRI plugins without which no container is created. They bind static pods and the plugins' own pods too, so name a way out in `tolerate_missing_plugins_annotation`, or a node cannot come up again after a reboot.",
		zh: "缺了这些 NRI 插件就不创建任何容器。静态 Pod 以及插件自己的 Pod 也受约束，所以要用 `tolerate_missing_plugins_annotation` 留条出路，否则节点重启后可能再也起不来。",
	},
	"default_validator.tolerate_missing_plugins_annotation": {
		en: "The pod annotation that, set to `true`, lets a pod start although `required_plugins` are missing. Empty leaves no exception; give it to static pods and to the pods of the plugins.",
		zh: "带有这个注解且值为 `true` 的 Pod，即使 `required_plugins` 不全也能启动。留空则没有例外；应给静态 Pod 和插件自己的 Pod 加上。",
	},
	deletion_threshold: {
		en: "After how many deletions garbage collection starts at once; 0 leaves it to the next scheduled run, which any deletion brings about.",
		zh: "累计删除多少次就立即开始垃圾回收；0 表示等到下一次排定的运行，只要有过删除，到时就会执行。",
	},
	device_ownership_from_security_context: {
		en: "Devices in a container belong to the pod's `runAsUser` and `runAsGroup` instead of their owner on the host. Without it a pod that is not root cannot use raw block volumes; KubeVirt's importer needs it.",
		zh: "容器里的设备归 Pod 的 `runAsUser`、`runAsGroup` 所有，而不是沿用主机上的属主。不打开，非 root 的 Pod 用不了裸块卷；KubeVirt 的导入组件需要它。",
	},
	disable: {
		en: "Turns NRI off, so that no plugin can look at or change containers. Resource and topology plugins that rely on NRI then find no socket.",
		zh: "关闭 NRI，任何插件都看不到也改不了容器。依赖 NRI 的资源、拓扑类插件会找不到套接字。",
	},
	disable_apparmor: {
		en: "Runs containers without AppArmor profiles, also those whose pods ask for one. Only for a containerd that has no access to AppArmor, as in rootless mode.",
		zh: "容器一律不用 AppArmor 配置，Pod 要求了也不用。只用于无权访问 AppArmor 的 containerd，例如 rootless 模式。",
	},
	disable_cgroup: {
		en: "Runs containers outside any group, so no limit of theirs is enforced. It was meant for a containerd without access to cgroups; 2.x ignores it.",
		zh: "容器不进任何 cgroup，它们的限额全都不起作用。原本给无权访问 cgroup 的 containerd 使用；2.x 忽略它。",
	},
	disable_connections: {
		en: "Makes no NRI socket, so only plugins that lie in `plugin_path` run and nothing else can join. Plugins deployed as a DaemonSet need it off.",
		zh: "不建立 NRI 套接字，只运行 `plugin_path` 里的插件，别的都连不进来。以 DaemonSet 部署的插件需要它关着。",
	},
	disable_hugetlb_controller: {
		en: "With `true` containerd writes no hugepage limits for containers, even where the kernel could; those of the pod's group come from the kubelet. It helps rootless setups without hugetlb delegation.",
		zh: "`true` 时，即使内核支持，containerd 也不给容器写大页限额；Pod 那一级的由 kubelet 写。供没有委派 hugetlb 的 rootless 环境使用。",
	},
	disable_proc_mount: {
		en: "Ignores what pods ask for with `procMount` and masks `/proc` by containerd's own list. Only Kubernetes up to 1.11 needed it.",
		zh: "不理会 Pod 的 `procMount`，按 containerd 自己的清单遮蔽 `/proc`。只有 Kubernetes 1.11 及以前才需要。",
	},
	disable_snapshot_annotations: {
		en: "`false` tells the snapshotter the image's name and layer digests, as stargz and other lazy-pulling ones need. From 2.1 on it also switches CRI to local pull; with the transfer service the proxy plugin's `exports` ask for them instead.",
		zh: "`false` 时把镜像名和层摘要告诉快照器，stargz 等按需拉取的快照器需要。从 2.1 起它还会让 CRI 改用本地拉取；使用传输服务时，应改由代理插件的 `exports` 来要求。",
	},
	disable_tcp_service: {
		en: "Keeps CRI off the TCP address of containerd. With `false` and a `tcp_address` whoever reaches that port can run containers as root, unless client certificates are demanded.",
		zh: "不在 containerd 的 TCP 地址上提供 CRI。若为 `false` 且设了 `tcp_address`，凡能连到该端口的人都能以 root 运行容器，除非要求客户端证书。",
	},
	disabled_plugins: {
		en: "Plugins that are not loaded, by full id from version 2 on. With CRI among them containerd runs but the kubelet gets `unknown service runtime.v1.RuntimeService`; Docker's package ships it like that. Lists of imported files add up, so a drop-in cannot take an entry away.",
		zh: "不加载的插件，从版本 2 起写完整 ID。若包含 CRI，containerd 照常运行，kubelet 却得到 `unknown service runtime.v1.RuntimeService`；Docker 的软件包出厂就是这样。被导入文件的列表会累加，drop-in 无法去掉其中一项。",
	},
	discard_blocks: {
		en: "devmapper: hands the blocks of a removed device back to what the pool lies on. With a pool on loop files their disk space comes back only so.",
		zh: "devmapper：删除设备时把块归还给存储池所在的底层。存储池建在 loop 文件上时，只有这样才能收回磁盘空间。",
	},
	discard_unpacked_layers: {
		en: "Frees the disk of compressed layers after unpacking, at the price of fetching them again for an export or another snapshotter. From 2.1 on `true` switches CRI from the transfer service to local pull.",
		zh: "解包后释放压缩层占的磁盘，代价是导出镜像或换快照器时要重新下载。从 2.1 起，`true` 会让 CRI 从传输服务改为本地拉取。",
	},
	dmverity_mode: {
		en: "EROFS: whether layers are checked block by block when read. `auto` checks those that have hashes beside them, `on` refuses all others, so layers must come from a differ with `enable_dmverity`.",
		zh: "EROFS：读取时是否逐块校验镜像层。`auto` 校验带有哈希的层，`on` 拒绝没有哈希的层，因此这些层必须由开了 `enable_dmverity` 的 differ 生成。",
	},
	drain_exec_sync_io_timeout: {
		en: "How long containerd waits for the output to close after a probe's or `crictl exec`'s command has ended. With 0 it waits for ever: a child left in the background keeps the call hanging.",
		zh: "探针或 `crictl exec` 的命令结束后，等输出关闭等多久。0 表示一直等：留在后台的子进程会让调用挂住。",
	},
	enable_cdi: {
		en: "Lets device plugins and dynamic resource allocation put devices into containers by their CDI description. With `false` GPUs requested that way are missing inside.",
		zh: "允许设备插件和动态资源分配按 CDI 描述把设备放进容器。`false` 时，用这种方式申请的 GPU 不会出现在容器里。",
	},
	enable_criu: {
		en: "Whether CRI offers checkpoints of containers at all. They also need the program `criu` on the node and support in the kubelet.",
		zh: "CRI 是否提供容器检查点。要用它，节点上还得有 `criu` 程序，kubelet 也要支持。",
	},
	enable_dmverity: {
		en: "EROFS differ: adds dm-verity hashes to each layer it writes, so that tampering or rot shows when it is read. The kernel needs dm-verity; `dmverity_mode` of the snapshotter decides what is done with them.",
		zh: "EROFS differ：给写出的每个层附上 dm-verity 哈希，被篡改或损坏时读取即可发现。内核要支持 dm-verity；怎样使用由快照器的 `dmverity_mode` 决定。",
	},
	enable_experimental_restore_via_create: {
		en: "Allows a container to be restored from a checkpoint image when it is created. Such an image can get around the pod's security settings, so turn it on only where everyone who creates pods is trusted.",
		zh: "允许创建容器时从检查点镜像恢复。这样的镜像能绕过 Pod 的安全设置，只有在能创建 Pod 的人都可信时才打开。",
	},
	enable_fsverity: {
		en: "EROFS: seals layer files with fs-verity, so that a changed layer is noticed; reading gets somewhat slower. Where the filesystem or the kernel cannot do it, it is skipped.",
		zh: "EROFS：用 fs-verity 封存层文件，被改动就能发现，读取会慢一些。文件系统或内核不支持时跳过。",
	},
	enable_layer_integrity: {
		en: "Windows only: seals the layers of the `blockcim` snapshotter when they are written and checks them, so that tampering is noticed.",
		zh: "仅用于 Windows：`blockcim` 快照器写完镜像层后加以封存并校验，被篡改就能发现。",
	},
	enable_selinux: {
		en: "Gives containers SELinux labels. With `false` the `seLinuxOptions` of pods are ignored; with `true` on a host in enforcing mode the package container-selinux must be there, or containers are denied access to their own files.",
		zh: "给容器打 SELinux 标签。`false` 时，Pod 的 `seLinuxOptions` 不起作用；主机处于 enforcing 模式时写 `true`，必须装有 container-selinux，否则容器连自己的文件都访问不了。",
	},
	enable_tar_index: {
		en: "EROFS differ: keeps the layer's tar as it is and puts an index before it instead of rewriting its content, so the layer can still be checked against the image's digests.",
		zh: "EROFS differ：保留层的原始 tar，只在前面加一个索引，而不重写内容，因此仍可与镜像摘要核对。",
	},
	enable_tls_streaming: {
		en: "Encrypts the connection for exec, attach and port-forward between kubelet and containerd, with a self-signed certificate unless `x509_key_pair_streaming` names one. On the loopback address it is rarely worth it.",
		zh: "给 kubelet 与 containerd 之间的 exec、attach、port-forward 连接加密；没有在 `x509_key_pair_streaming` 里给出证书时用自签名的。走回环地址时很少有必要。",
	},
	enable_unprivileged_icmp: {
		en: "Lets containers ping without CAP_NET_RAW, by opening `net.ipv4.ping_group_range` in pods that have a network of their own. Pods in a user namespace or with the sysctl set themselves are left alone.",
		zh: "在有独立网络的 Pod 里放开 `net.ipv4.ping_group_range`，容器没有 CAP_NET_RAW 也能 ping。使用用户命名空间的、或自己设了该 sysctl 的 Pod 不受影响。",
	},
	enable_unprivileged_ports: {
		en: "Lets containers that are not root listen on ports below 1024, by setting `net.ipv4.ip_unprivileged_port_start` to 0 in pods with a network of their own. With `false` they need CAP_NET_BIND_SERVICE.",
		zh: "在有独立网络的 Pod 里把 `net.ipv4.ip_unprivileged_port_start` 设为 0，非 root 容器也能监听 1024 以下的端口。`false` 时要有 CAP_NET_BIND_SERVICE。",
	},
	endpoint: {
		en: "Where traces go, the URL of an OpenTelemetry collector; empty sends none. Since the key is on its way out, set `OTEL_EXPORTER_OTLP_ENDPOINT` in containerd's unit.",
		zh: "追踪数据发往哪里，即 OpenTelemetry 采集器的 URL；留空不发送。这个键即将取消，应在 containerd 的单元里设置 `OTEL_EXPORTER_OTLP_ENDPOINT`。",
	},
	env: {
		en: "Environment variables for all shims, each as `NAME=value`; `SCHED_CORE=1` turns core scheduling on. From 2.3 on a version 3 file that also has a table for `io.containerd.runtime.v2.task` loses them.",
		zh: "所有 shim 的环境变量，每项写成 `NAME=value`；`SCHED_CORE=1` 打开核心调度。从 2.3 起，版本 3 的文件若同时有 `io.containerd.runtime.v2.task` 表，它们会丢失。",
	},
	fs_options: {
		en: "devmapper: extra options for the `mkfs` of new devices; only `ext4` takes them. Devices made before keep theirs.",
		zh: "devmapper：新设备执行 `mkfs` 时的额外选项，只有 `ext4` 用得上。已有的设备保持原样。",
	},
	fs_type: {
		en: "The filesystem inside each snapshot of devmapper or blockfile. The kernel that mounts it, in VM runtimes the guest's, must know it; for blockfile it must be the one `scratch_file` was formatted with.",
		zh: "devmapper 或 blockfile 每个快照里的文件系统。负责挂载的内核（虚拟机类运行时是客户机内核）必须支持；blockfile 还要与 `scratch_file` 的格式一致。",
	},
	gid: {
		en: "The group that owns the socket of this server plugin. Who may write to that of `grpc` can do everything root can on the node, so hand it out as sparingly as root's password.",
		zh: "这个服务插件的套接字属于哪个组。能写 `grpc` 那个套接字的人在节点上等于 root，授予时要像给 root 密码一样谨慎。",
	},
	"grpc.address": {
		en: "The socket of containerd, over which the kubelet, `crictl` and `ctr` reach it. Change it, and `containerRuntimeEndpoint` of the kubelet and crictl.yaml have to follow, or the node goes NotReady.",
		zh: "containerd 的套接字，kubelet、`crictl`、`ctr` 都通过它连接。改了它，kubelet 的 `containerRuntimeEndpoint` 和 crictl.yaml 也要跟着改，否则节点 NotReady。",
	},
	"grpc.gid": {
		en: "The group that owns containerd's socket. Its members can start privileged containers, so they are as good as root on the node.",
		zh: "containerd 套接字的属组。组里的人能启动特权容器，在节点上等同于 root。",
	},
	"grpc.max_recv_message_size": {
		en: "The largest request containerd takes from a client, in bytes. Too small a value refuses big calls with `received message larger than max`.",
		zh: "containerd 接受的最大请求，单位字节。设得太小，较大的调用会被拒绝，报 `received message larger than max`。",
	},
	"grpc.max_send_message_size": {
		en: "The largest answer containerd sends, in bytes. Listing the containers or images of a very full node must fit in, and the client has a limit of its own.",
		zh: "containerd 发出的最大应答，单位字节。在特别满的节点上列出全部容器或镜像要装得下；客户端另有自己的上限。",
	},
	"grpc.tcp_address": {
		en: "Offers those services that allow it over TCP as well; empty offers none, and the kubelet needs none. Without TLS and client certificates it hands the node to whoever reaches the port.",
		zh: "允许走 TCP 的服务同时在这个地址上提供；留空不开，kubelet 也不需要。没有 TLS 和客户端证书，就等于把节点交给能连到该端口的人。",
	},
	"grpc.tcp_tls_ca": {
		en: "The CA that client certificates on the TCP address must come from. Without it the connection is encrypted, but anyone may use it.",
		zh: "TCP 地址上的客户端证书必须由这个 CA 签发。不写时连接虽然加密，但谁都能用。",
	},
	"grpc.tcp_tls_cert": {
		en: "The server certificate for the TCP address, along with `tcp_tls_key`. Without it the port speaks plain text.",
		zh: "TCP 地址的服务器证书，与 `tcp_tls_key` 配对。不写，该端口就是明文。",
	},
	"grpc.tcp_tls_common_name": {
		en: "Windows: takes the certificate for the TCP address from the system's store by this name, in place of files. A `tcp_tls_cert` beside it wins.",
		zh: "Windows：按这个名字从系统证书库取 TCP 地址的证书，代替文件。同时写了 `tcp_tls_cert` 则以后者为准。",
	},
	"grpc.tcp_tls_key": {
		en: "The private key that belongs to `tcp_tls_cert`; readable for root only. A pair that does not fit keeps the TCP service from coming up.",
		zh: "与 `tcp_tls_cert` 配对的私钥，只应 root 可读。两者不匹配，TCP 服务起不来。",
	},
	"grpc.uid": {
		en: "The user who owns containerd's socket, next to `grpc.gid`. Only root should, since the socket gives full power over the node.",
		zh: "containerd 套接字的属主，与 `grpc.gid` 配对。这个套接字能完全控制节点，只应归 root。",
	},
	grpc_histogram: {
		en: "Adds the latency of each API call to the metrics. It shows slow CRI calls, at the cost of many more time series.",
		zh: "在指标里加上每个 API 调用的耗时分布。能看出慢的 CRI 调用，代价是时间序列大增。",
	},
	ignore_deprecation_warnings: {
		en: "Ids of deprecations, such as `io.containerd.deprecation/pull-schema-1-image`, that no longer count against the condition `ContainerdHasNoDeprecationWarnings`. The deprecated setting still goes away when its time comes.",
		zh: "弃用项的 ID（形如 `io.containerd.deprecation/…`），不再计入 `ContainerdHasNoDeprecationWarnings` 状态。弃用的设置到期照样会取消。",
	},
	ignore_image_defined_volumes: {
		en: "Does not make the volumes an image declares. A container with `readOnlyRootFilesystem` is then really read-only, but images that write there fail until the pod mounts a volume.",
		zh: "不创建镜像里声明的卷。这样 `readOnlyRootFilesystem` 的容器才真正只读，但往那里写的镜像会失败，直到 Pod 自己挂上卷。",
	},
	"image_decryption.key_model": {
		en: "Where keys for encrypted images are: `node` looks for them on the node, empty turns decryption off. It takes `stream_processors` with the `ctd-decoder` of imgcrypt as well.",
		zh: "加密镜像的密钥在哪里：`node` 在节点上找，留空则不解密。还要在 `stream_processors` 里配上 imgcrypt 的 `ctd-decoder`。",
	},
	image_pull_progress_timeout: {
		en: "A pull is given up when no byte arrives for this long; `0s` never gives up. Slow disks count too, because unpacking holds the download back: raise it there if large images end in `context canceled`.",
		zh: "这么久没有收到任何数据就放弃拉取；`0s` 永不放弃。磁盘慢也会触发，因为解包会拖住下载：大镜像总以 `context canceled` 告终时应调大。",
	},
	image_pull_with_sync_fs: {
		en: "Flushes the whole filesystem after each unpacked layer, so that a power cut does not leave images with empty files. Pulls get slower, and from 2.1 on `true` switches CRI to local pull.",
		zh: "每解包一层就把整个文件系统刷到磁盘，断电后不会留下空文件的镜像。拉取变慢；从 2.1 起，`true` 会让 CRI 改用本地拉取。",
	},
	imports: {
		en: "Other files to read after this one, paths or globs such as `/etc/containerd/conf.d/*.toml`; later ones win. Only what is written here is read. Before 2.0 an imported file replaces the whole table of a plugin, from 2.0 on it is merged into it.",
		zh: "在本文件之后读取的其他文件，写路径或 `/etc/containerd/conf.d/*.toml` 这样的通配；后读的优先。只读这里写明的。2.0 之前，被导入的文件会整体替换某个插件的表，2.0 起则合并进去。",
	},
	insecure: {
		en: "Sends traces over gRPC without TLS; with `http/protobuf` the scheme of the URL decides instead. Since the key is on its way out, set `OTEL_EXPORTER_OTLP_INSECURE` in containerd's unit.",
		zh: "用 gRPC 发送追踪数据时不加密；`http/protobuf` 则由 URL 的前缀决定。这个键即将取消，应在 containerd 的单元里设置 `OTEL_EXPORTER_OTLP_INSECURE`。",
	},
	interval: {
		en: "How often containerd looks for containers to restart. It looks only at those with a restart label, as nerdctl sets it; pods are restarted by the kubelet.",
		zh: "containerd 多久检查一次有没有容器要重启。只管带重启标签的容器，例如 nerdctl 创建的；Pod 由 kubelet 负责重启。",
	},
	layer_content_caches: {
		en: "EROFS: directories with ready layer files, searched in turn before a layer is unpacked; the first hit is used as it lies there. With `dmverity_mode` `on` a file without its hashes fails the pull.",
		zh: "EROFS：存有现成层文件的目录，解包前依次查找，首个命中的直接使用。`dmverity_mode` 为 `on` 时，没有附带哈希的文件会让拉取失败。",
	},
	max_concurrent_downloads: {
		en: "How many layers are fetched at once. Pulls by the transfer service follow the copy in `io.containerd.transfer.v1.local`; any value but 3 in CRI's table switches CRI to local pull from 2.1 on.",
		zh: "同时下载几个层。传输服务拉取时看 `io.containerd.transfer.v1.local` 里的那份；从 2.1 起，CRI 表里写 3 以外的值会让 CRI 改用本地拉取。",
	},
	max_concurrent_unpacks: {
		en: "How many layers the transfer service unpacks at once; with 1 they follow one another. More helps on fast disks, and only with a snapshotter that can join layers afterwards, as overlayfs and erofs can.",
		zh: "传输服务同时解包几个层；1 表示逐层进行。调大在快盘上有用，而且只对能事后拼接各层的快照器有效，如 overlayfs、erofs。",
	},
	max_concurrent_uploaded_layers: {
		en: "How many layers are pushed at once by the transfer service. A Kubernetes node pulls only and never comes to it.",
		zh: "传输服务推送镜像时同时上传几个层。Kubernetes 节点只拉不推，用不到。",
	},
	max_container_log_line_size: {
		en: "Longer lines of a container's output are cut into pieces of this many bytes, marked partial in the log. Collectors must join them again, or long JSON lines break.",
		zh: "容器输出的一行超过这么多字节就切成几段，在日志里标为不完整行。采集器要把它们拼回去，否则长 JSON 会断开。",
	},
	max_recv_message_size: {
		en: "The largest request this server plugin takes, in bytes. A call beyond it fails with `received message larger than max`.",
		zh: "这个服务插件接受的最大请求，单位字节。超过的调用会失败，报 `received message larger than max`。",
	},
	max_unmerged_layers: {
		en: "erofs: up to how many layers of an image are mounted one by one. With more, their metadata is merged into one small file, so that a single mount serves them all; images of very many layers otherwise fail with `mount options is too long`.",
		zh: "erofs：镜像层数不超过它时逐层挂载；超过时把各层的元数据合并成一个小文件，一次挂载就够。层数太多又不合并，会报 `mount options is too long`。",
	},
	max_send_message_size: {
		en: "The largest answer this server plugin sends, in bytes. On a node with very many containers lists must still fit.",
		zh: "这个服务插件发出的最大应答，单位字节。容器特别多的节点上，列表仍要装得下。",
	},
	max_verifiers: {
		en: "How many executables in `bin_dir` are asked, by name order; the rest are skipped without a word, so an image they would refuse gets in. A negative number asks all.",
		zh: "按名称顺序询问 `bin_dir` 里的几个可执行文件；其余的不声不响地跳过，本该被它们拒绝的镜像也就放行了。负数表示全部询问。",
	},
	"metrics.address": {
		en: "Where Prometheus fetches metrics of containerd and its containers, host and port, under `/v1/metrics`; empty offers none. There is no login, so on a shared network keep it to the loopback address.",
		zh: "Prometheus 从哪里取 containerd 及其容器的指标，写主机和端口，路径是 `/v1/metrics`；留空不提供。没有认证，在共用网络上应只监听回环地址。",
	},
	"metrics.grpc_histogram": {
		en: "Measures how long API calls take, as histograms at `metrics.address`. Useful against slow CRI calls, but it multiplies the time series.",
		zh: "以直方图统计 API 调用耗时，在 `metrics.address` 提供。排查慢的 CRI 调用时有用，但时间序列会成倍增加。",
	},
	mkfs_options: {
		en: "EROFS differ: extra arguments for `mkfs.erofs`. `-T0 --mkfs-time` makes layers reproducible, `--sort=none` unpacks faster; both need a recent erofs-utils, or no layer is unpacked.",
		zh: "EROFS differ：传给 `mkfs.erofs` 的额外参数。`-T0 --mkfs-time` 让层可复现，`--sort=none` 解包更快；都要求较新的 erofs-utils，否则层解不开。",
	},
	mount_options: {
		en: "Options added to the mounts of overlayfs or blockfile snapshots, for all containers. One the kernel does not know fails every container on the node.",
		zh: "给 overlayfs 或 blockfile 快照的挂载追加的选项，对所有容器生效。写了内核不认识的，节点上的容器全都起不来。",
	},
	mutation_threshold: {
		en: "Garbage collection runs after this many writes to the database even if nothing was deleted. A lower number cleans up sooner and locks the database more often.",
		zh: "数据库写满这么多次，即使没有删除也运行一次垃圾回收。数值小清理得早，锁库也更频繁。",
	},
	netns_mounts_under_state_dir: {
		en: "Puts the network namespaces of pods below containerd's state directory instead of `/var/run/netns`. Remove all containers before you change it; tools and CNI plugins that look in the usual place no longer find them.",
		zh: "把 Pod 的网络命名空间放到 containerd 的状态目录下，而不是 `/var/run/netns`。改动前要删掉所有容器；到老地方去找的工具和 CNI 插件会找不到它们。",
	},
	no_prometheus: {
		en: "Leaves the containers' cgroup figures out of containerd's metrics. The kubelet's own figures, and with them `kubectl top`, are not affected.",
		zh: "containerd 的指标里不含各容器的 cgroup 数据。kubelet 自己的统计和 `kubectl top` 不受影响。",
	},
	no_shim: {
		en: "Ran the containers of the first runtime API from the daemon itself, without a shim. Handlers with `io.containerd.runc.v2` never read it.",
		zh: "在第一代运行时接口下，由守护进程直接运行容器而不用 shim。`io.containerd.runc.v2` 的处理程序从不读它。",
	},
	no_subreaper: {
		en: "A switch of containerd 1.0.0 not to adopt orphaned processes. Nothing reads it any more; delete it.",
		zh: "containerd 1.0.0 里不收养孤儿进程的开关。早已无人读取，删掉即可。",
	},
	no_sync: {
		en: "Writes the metadata database without flushing it to disk, which speeds up pulls under load. After a crash or power cut it may be broken and all images and containers lost: only for nodes that are thrown away.",
		zh: "写元数据库时不刷盘，高负载下拉取更快。崩溃或断电后库可能损坏，镜像和容器全部丢失：只用于用完即弃的节点。",
	},
	oom_score: {
		en: "How readily the kernel kills containerd when memory runs out, from -1000 to 1000; 0 leaves what the unit set (`OOMScoreAdjust=-999` upstream). Shims get one more than containerd, containers get theirs from the kubelet.",
		zh: "内存耗尽时内核有多愿意杀 containerd，-1000 到 1000；0 表示沿用单元的设置（上游为 `OOMScoreAdjust=-999`）。shim 比 containerd 大 1，容器的值由 kubelet 给。",
	},
	ovl_mount_options: {
		en: "EROFS: options added when the layers are joined by overlayfs. One the kernel does not know fails every container that uses this snapshotter.",
		zh: "EROFS：用 overlayfs 合并各层时追加的挂载选项。写了内核不认识的，使用这个快照器的容器全都起不来。",
	},
	path: {
		en: "A directory whose `bin` and `lib` containerd puts before PATH and LD_LIBRARY_PATH, so that shims and runtimes there are found first; `ctr install` fills it. On a system with a read-only `/opt` point it elsewhere, for instance below `/var/lib/containerd`.",
		zh: "containerd 会把这个目录下的 `bin`、`lib` 放到 PATH 和 LD_LIBRARY_PATH 最前面，里面的 shim 和运行时优先使用；`ctr install` 装到这里。`/opt` 只读的系统应改到别处，如 `/var/lib/containerd` 之下。",
	},
	pause_threshold: {
		en: "The share of time garbage collection may lock the database, 0.02 being two percent; more than 0.5 is cut to that. A higher share frees disk sooner and slows other work down.",
		zh: "垃圾回收可以占用数据库锁的时间比例，0.02 即百分之二，超过 0.5 按 0.5 算。比例大，磁盘释放得快，其他操作变慢。",
	},
	per_verifier_timeout: {
		en: "How long one verifier in `bin_dir` may take. A slower one counts as a failure and the image is not pulled, so a verifier that asks a server needs time enough.",
		zh: "`bin_dir` 里每个校验程序最多用多久。超时算失败，镜像不会拉取；要访问服务器的校验程序得留足时间。",
	},
	"pinned_images.*": {
		en: "An image that the kubelet's garbage collection leaves alone, under a name of your choice; only `sandbox` is also used by containerd. Write it in full, host and tag included, or it is not recognised.",
		zh: "kubelet 的垃圾回收不会清理的镜像，名字自取；containerd 自己只用到 `sandbox`。要写全，包括仓库主机名和标签，否则认不出来。",
	},
	"pinned_images.sandbox": {
		en: "The sandbox image, from which the first container of every pod is made. It is pulled with the node's registry settings and never with a pod's credentials; if that fails, no pod starts, so an air-gapped node must point it to its own registry.",
		zh: "沙箱镜像，每个 Pod 的第一个容器用它创建。拉取时用节点的镜像仓库设置，从不用 Pod 的凭据；拉不到就一个 Pod 也起不来，离线节点必须指向自己的镜像仓库。",
	},
	platforms: {
		en: "The platforms this runtime service declares that it runs, such as `linux/amd64`. Left out it is the host's, and no node needs another; one that does not parse keeps containers from running at all.",
		zh: "这个运行时服务声明能运行哪些平台，如 `linux/amd64`。不写就是主机平台，节点上无需改动；写得无法解析，容器就完全无法运行。",
	},
	plugin_config_path: {
		en: "Where NRI plugins started by containerd have their configuration, one file for each, named like the plugin.",
		zh: "由 containerd 启动的 NRI 插件的配置目录，每个插件一个同名文件。",
	},
	plugin_dir: {
		en: "A folder of Go plugins (`.so`) loaded into the daemon. 2.1 dropped them; extensions now run as `proxy_plugins`.",
		zh: "存放要载入守护进程的 Go 插件（`.so`）的目录。2.1 起取消，扩展改用 `proxy_plugins`。",
	},
	plugin_path: {
		en: "NRI plugins here, executables or links to them, are started together with containerd. Those that run as services or pods connect to `socket_path` instead.",
		zh: "放在这里的 NRI 插件（可执行文件或指向它的链接）随 containerd 启动。以服务或 Pod 运行的插件则自行连接 `socket_path`。",
	},
	plugin_registration_timeout: {
		en: "How long an NRI plugin may take to register after it has connected; then it is cut off. Raise it only for plugins that start slowly.",
		zh: "NRI 插件连上之后多久内必须完成注册，超时就断开。只有启动慢的插件才需要调大。",
	},
	plugin_request_timeout: {
		en: "How long an NRI plugin may take over one event. Creating a container waits for every plugin, so a slow one delays all pods up to this long; after that it is cut off.",
		zh: "NRI 插件处理一个事件最多用多久。创建容器要等所有插件答复，慢插件会把所有 Pod 拖到这么久；超时就断开它。",
	},
	plugins: {
		en: "One table for each plugin, by its full id from version 2 on; `ctr plugins ls` shows which there are. A table under an id that no plugin has is not read, mostly without a word.",
		zh: "每个插件一张表，从版本 2 起用完整 ID；有哪些插件可用 `ctr plugins ls` 查看。ID 对不上任何插件的表不会被读取，多半也没有提示。",
	},
	pool_name: {
		en: "devmapper: the thin pool to use, by its name in `/dev/mapper`. It must exist before containerd starts and be made again after each boot, or the snapshotter does not load.",
		zh: "devmapper：使用哪个精简存储池，写它在 `/dev/mapper` 里的名字。启动 containerd 之前必须已经建好，每次开机都要重新激活，否则快照器不加载。",
	},
	protocol: {
		en: "How traces travel to the collector: `http/protobuf` or `grpc`; it has to fit the port in `endpoint`. Since the key is on its way out, set `OTEL_EXPORTER_OTLP_PROTOCOL` in containerd's unit.",
		zh: "追踪数据用什么协议送到采集器：`http/protobuf` 或 `grpc`，要与 `endpoint` 的端口相符。这个键即将取消，应在 containerd 的单元里设置 `OTEL_EXPORTER_OTLP_PROTOCOL`。",
	},
	"proxy_plugins.*.address": {
		en: "The socket of the process that does the work, such as stargz's or nydus' snapshotter. It must run before containerd needs it: while the socket is missing, pulls and containers that use it fail.",
		zh: "实际干活的进程的套接字，例如 stargz、nydus 的快照器。它要先于使用者运行：套接字不在时，用到它的拉取和容器都会失败。",
	},
	"proxy_plugins.*.capabilities": {
		en: "What the plugin says it can do, for instance `remap-ids` for pods in user namespaces. Claim only what it really does, containerd does not check.",
		zh: "声明该插件会什么，例如支持用户命名空间 Pod 的 `remap-ids`。只写它真正会的，containerd 不做检查。",
	},
	"proxy_plugins.*.exports": {
		en: "Facts about the plugin for the rest of containerd: `root` tells on which filesystem images lie, which the kubelet watches; `enable_remote_snapshot_annotations = 'true'` gives a lazy-pulling snapshotter what it needs from the transfer service.",
		zh: "该插件告诉 containerd 其他部分的信息：`root` 指明镜像在哪个文件系统上，kubelet 据此监控；`enable_remote_snapshot_annotations = 'true'` 让传输服务把按需拉取所需的信息交给快照器。",
	},
	"proxy_plugins.*.platform": {
		en: "The platform the plugin works for, such as `linux/arm64`; empty means the host's. One that cannot be parsed is only warned about.",
		zh: "该插件适用的平台，如 `linux/arm64`；留空就是主机平台。写得无法解析只会有一条警告。",
	},
	"proxy_plugins.*.type": {
		en: "What the external process provides: `snapshot`, `content`, `diff` or `sandbox`. A snapshotter is then used by the name of this table, in `snapshotter`; a misspelt type is only warned about and provides nothing.",
		zh: "外部进程提供什么：`snapshot`、`content`、`diff` 或 `sandbox`。快照器之后以本表的名字写进 `snapshotter`；类型写错只有警告，实际什么也不提供。",
	},
	rdt_config_file: {
		en: "Classes of Intel RDT (cache and memory bandwidth), in goresctrl's format, that pods choose by annotation. Without it a container that asks for a class is refused, unless `ignore_rdt_not_enabled_errors` is set; a faulty file is only logged.",
		zh: "按 goresctrl 格式定义 Intel RDT（缓存、内存带宽）的等级，Pod 用注解来选。不配置时，要求某个等级的容器会被拒绝，除非设置了 `ignore_rdt_not_enabled_errors`；文件有错只会写进日志。",
	},
	recreate_scratch: {
		en: "blockfile: makes `scratch_file` anew when it is missing. With `false` the snapshotter does not load then.",
		zh: "blockfile：`scratch_file` 不存在时重新创建。`false` 时快照器不加载。",
	},
	"registry.auths.*.auth": {
		en: "User and password as one base64 text, as in Docker's config.json, for the registry with this URL. Pull secrets or a credential provider of the kubelet keep such logins out of this file.",
		zh: "键（URL）所指镜像仓库的用户名和密码，写成 Docker config.json 那样的一段 base64。改用拉取镜像的 Secret 或 kubelet 的凭据提供程序，凭据就不必留在这里。",
	},
	"registry.auths.*.identitytoken": {
		en: "A refresh token for the registry with this URL in place of a password. Only the host of the URL counts; use pull secrets instead.",
		zh: "键（URL）所指镜像仓库的刷新令牌，代替密码。URL 里只有主机名起作用；应改用拉取镜像的 Secret。",
	},
	"registry.auths.*.password": {
		en: "The password that goes with `username` for the registry with this URL, in plain text. Keep the file readable for root only.",
		zh: "键（URL）所指镜像仓库的密码，与 `username` 配对，明文保存。文件应只有 root 可读。",
	},
	"registry.auths.*.username": {
		en: "Who logs in to the registry with this URL when a pod brings no pull secret. From 2.1 on it switches CRI to local pull, and a login in plain text lies on every node.",
		zh: "Pod 没带凭据时，以谁的身份登录键（URL）所指的镜像仓库。从 2.1 起会让 CRI 改用本地拉取，而且每个节点上都留着明文凭据。",
	},
	"registry.config_path": {
		en: "The directory with a folder and a `hosts.toml` for each registry: mirrors, certificates, headers, read anew at each pull. Beside `registry.mirrors` it keeps CRI's images from loading. A list with colons is not split by the transfer service, which pulls from 2.1 on, and then nothing is read.",
		zh: "一个目录，每个镜像仓库一个子目录，里面放 `hosts.toml`：镜像站、证书、请求头，每次拉取时重新读取。与 `registry.mirrors` 并存，CRI 的镜像服务不会加载。用冒号分隔的列表，2.1 起负责拉取的传输服务不会拆开，结果什么也读不到。",
	},
	"registry.configs.*.auth.auth": {
		en: "User and password as one base64 text for the registry host in the key, in place of `username` and `password`. If it holds no colon once decoded, pulls fail.",
		zh: "键（主机名）所指镜像仓库的用户名和密码，写成一段 base64，代替 `username`、`password`。解码后没有冒号，拉取就会失败。",
	},
	"registry.configs.*.auth.identitytoken": {
		en: "A refresh token for the registry host in the key, used when no `username` is set.",
		zh: "键（主机名）所指镜像仓库的刷新令牌，没写 `username` 时使用。",
	},
	"registry.configs.*.auth.password": {
		en: "The password for `username`, in plain text, so keep the file for root. The kubelet's credential providers do the same without a secret in this file.",
		zh: "`username` 的密码，明文保存，文件应只有 root 可读。用 kubelet 的凭据提供程序，就不必把密码留在这里。",
	},
	"registry.configs.*.auth.username": {
		en: "Who logs in to the registry host in the key when a pod brings no pull secret; the sandbox image has no other way. It may stand beside `config_path`, but from 2.1 on switches CRI to local pull.",
		zh: "Pod 没带凭据时，以谁的身份登录键（主机名）所指的镜像仓库；沙箱镜像要登录也只有这条路。可以与 `config_path` 并存，但从 2.1 起会让 CRI 改用本地拉取。",
	},
	"registry.configs.*.tls.ca_file": {
		en: "The CA of the registry host in the key. Beside `config_path` it keeps CRI from loading in 1.5 to 1.7, and 2.x ignores it: write `ca` in hosts.toml.",
		zh: "键中那个镜像仓库的 CA。与 `config_path` 并存，1.5 到 1.7 的 CRI 不会加载，2.x 则忽略；改写到 hosts.toml 的 `ca`。",
	},
	"registry.configs.*.tls.cert_file": {
		en: "The client certificate for the registry host in the key, along with `key_file`. 2.x ignores it: write `client` in hosts.toml.",
		zh: "访问键中那个镜像仓库的客户端证书，与 `key_file` 配对。2.x 忽略它；改写到 hosts.toml 的 `client`。",
	},
	"registry.configs.*.tls.insecure_skip_verify": {
		en: "Takes whatever certificate the registry shows; it does not mean plain HTTP. 2.x ignores it, so pulls fail after an upgrade: write `skip_verify` in hosts.toml, or better the `ca`.",
		zh: "镜像仓库出示什么证书都接受，但不等于用 HTTP。2.x 忽略它，升级后拉取就会失败；改写 hosts.toml 的 `skip_verify`，最好写 `ca`。",
	},
	"registry.configs.*.tls.key_file": {
		en: "The private key for `cert_file`. 2.x ignores both: write them as a pair in `client` of hosts.toml.",
		zh: "`cert_file` 的私钥。2.x 两者都忽略；成对写进 hosts.toml 的 `client`。",
	},
	"registry.headers.*": {
		en: "A header sent along with every request to every registry. For a single one, `header` in its hosts.toml is the safer place, above all for tokens.",
		zh: "发往所有镜像仓库的每个请求都带上的请求头。只给某一个用时，写进它的 hosts.toml 的 `header` 更稳妥，尤其是令牌。",
	},
	"registry.mirrors.*.endpoint": {
		en: "URLs asked in turn for images of the registry in the key, `*` for all; the registry itself comes last. A path in the URL is used as it is, without `/v2`. Beside `config_path` it keeps CRI's images from loading; move it to hosts.toml.",
		zh: "拉取键中镜像仓库的镜像时依次询问的 URL，`*` 代表所有仓库；最后才问仓库本身。URL 里写了路径就原样使用，不加 `/v2`。与 `config_path` 并存，CRI 的镜像服务不会加载；应迁到 hosts.toml。",
	},
	required_plugins: {
		en: "Plugins without which containerd does not start; by default a failed one is only logged. With `io.containerd.grpc.v1.cri` here a broken CRI setting shows at once instead of as a NotReady node; an unknown id stops the daemon too.",
		zh: "缺了就不让 containerd 启动的插件；默认情况下插件失败只写进日志。把 `io.containerd.grpc.v1.cri` 写在这里，CRI 配置坏了会立刻暴露，而不是节点 NotReady；ID 不存在同样会让守护进程停下。",
	},
	restrict_oom_score_adj: {
		en: "Gives no container an OOM score below containerd's own, for a daemon that may not lower it, as in rootless mode. Elsewhere critical pods lose the protection the kubelet gives them.",
		zh: "容器的 OOM 分值不低于 containerd 自己的，供无权调低的守护进程（如 rootless 模式）使用。其他情况下，关键 Pod 会失去 kubelet 给的保护。",
	},
	root: {
		en: "Where images, snapshots and the metadata database lie; the first place a node's disk fills up, and what the kubelet watches as imagefs. To move it, drain the node and stop containerd first, then move the data along or all images are pulled again.",
		zh: "镜像、快照和元数据库所在的目录，节点磁盘最先从这里写满，也是 kubelet 当作 imagefs 监控的地方。搬迁前先腾空节点、停掉 containerd，数据一并搬走，否则所有镜像要重新拉取。",
	},
	root_path: {
		en: "Where this snapshotter keeps its data, in place of its folder below containerd's `root`: a way to put images on a disk of their own. devmapper takes it for its metadata; after a change nothing of the old place is seen.",
		zh: "这个快照器把数据放在哪里，代替 containerd `root` 下的目录，可借此把镜像放到单独的磁盘。devmapper 用它存元数据；改了之后，原来位置的内容就看不到了。",
	},
	runtime: {
		en: "The OCI runtime of the first runtime API, runc by default. Handlers of type `io.containerd.runc.v2` do not look here but at `BinaryName`.",
		zh: "第一代运行时接口所用的 OCI 运行时，默认 runc。`io.containerd.runc.v2` 类型的处理程序不看这里，看 `BinaryName`。",
	},
	"runtime_platforms.*.platform": {
		en: "The platform of images for the runtime handler in the key, when it is not the host's; it must parse as `os/arch`, or CRI's images do not load.",
		zh: "键中那个运行时处理程序用哪个平台的镜像，与主机不同时才写；必须是 `os/arch` 形式，否则 CRI 的镜像服务不加载。",
	},
	"runtime_platforms.*.snapshotter": {
		en: "Which snapshotter images for the runtime handler in the key are unpacked into. From 2.0 to 2.2 pulls follow a handler's own `snapshotter` only if it is repeated here.",
		zh: "键中那个运行时处理程序的镜像解包到哪个快照器。2.0 到 2.2 里，处理程序自己写的 `snapshotter` 要在这里重复一遍，拉取时才会用它。",
	},
	runtime_root: {
		en: "Where the first runtime API kept runc's state. Handlers of type `io.containerd.runc.v2` have `Root` in their `options` for it.",
		zh: "第一代运行时接口存放 runc 状态的目录。`io.containerd.runc.v2` 类型的处理程序用 `options` 里的 `Root`。",
	},
	sampling_ratio: {
		en: "Which share of calls is traced, 1.0 being all; a busy node wants far less. Since the key is on its way out, set `OTEL_TRACES_SAMPLER` and `OTEL_TRACES_SAMPLER_ARG` in containerd's unit.",
		zh: "追踪多大比例的调用，1.0 为全部，繁忙的节点应小得多。这个键即将取消，应在 containerd 的单元里设置 `OTEL_TRACES_SAMPLER` 和 `OTEL_TRACES_SAMPLER_ARG`。",
	},
	sandbox_image: {
		en: "The pause image, from which the first container of every pod is made. It is pulled with the node's registry settings and never with a pod's credentials: if that fails, no pod starts. The kubelet's `--pod-infra-container-image` does not change it.",
		zh: "pause 镜像，每个 Pod 的第一个容器用它创建。拉取时用节点的镜像仓库设置，从不用 Pod 的凭据；拉不到，一个 Pod 也起不来。kubelet 的 `--pod-infra-container-image` 改变不了它。",
	},
	sched_core: {
		en: "Core scheduling: threads of one CPU core are shared only within a pod, against side-channel attacks. The kernel must support it; 2.x wants `SCHED_CORE=1` in `env` of the shim manager.",
		zh: "核心调度：同一 CPU 核的超线程只在一个 Pod 之内共享，以防侧信道攻击。内核要支持；2.x 改为在 shim 管理器的 `env` 里写 `SCHED_CORE=1`。",
	},
	schedule_delay: {
		en: "How long garbage collection waits after it was called for. A little delay puts the work of many quick deletions into one run.",
		zh: "需要垃圾回收之后再等多久才开始。稍等一会儿，可把短时间内的大量删除合成一次处理。",
	},
	scratch_file: {
		en: "blockfile: an empty, formatted image file of which each new snapshot starts as a copy; its size is the most a root filesystem can hold. On a filesystem with reflinks, the same as `root_path`, copies cost nothing.",
		zh: "blockfile：一个格式化好的空镜像文件，每个新快照都从它复制而来；它的大小就是根文件系统的上限。与 `root_path` 同在支持 reflink 的文件系统上时，复制几乎不占空间。",
	},
	selinux_category_range: {
		en: "How many MCS categories containers are kept apart with; each gets a pair of its own. It must not exceed what the SELinux policy knows, and counts only with `enable_selinux`.",
		zh: "用多少个 MCS 类别来隔离容器，每个容器分到其中一对。不能超过 SELinux 策略所支持的，且只有 `enable_selinux` 打开才算数。",
	},
	service_name: {
		en: "The name under which containerd's traces appear. Since the key is on its way out, set `OTEL_SERVICE_NAME` in containerd's unit.",
		zh: "containerd 的追踪数据以什么名字出现。这个键即将取消，应在 containerd 的单元里设置 `OTEL_SERVICE_NAME`。",
	},
	set_immutable: {
		en: "EROFS: sets the immutable attribute on layer files, so that not even root deletes or changes them by accident. Unpacking gets a good deal slower, and clearing the directory by hand takes `chattr -i` first.",
		zh: "EROFS：给层文件加上不可变属性，连 root 也不会误删误改。解包明显变慢；手工清理目录前要先 `chattr -i`。",
	},
	shim: {
		en: "The shim of the first runtime API, by name or path. Handlers of type `io.containerd.runc.v2` use `containerd-shim-runc-v2` and do not read it.",
		zh: "第一代运行时接口的 shim，写名字或路径。`io.containerd.runc.v2` 类型的处理程序用 `containerd-shim-runc-v2`，不读它。",
	},
	shim_debug: {
		en: "Debug messages from the shims of the first runtime API. For today's shims set `debug.level` to `debug`.",
		zh: "第一代运行时接口的 shim 输出调试信息。现在的 shim 要把 `debug.level` 设为 `debug`。",
	},
	slow_chown: {
		en: "overlayfs: for pods in a user namespace, copies the image and changes the owner of every file when the kernel cannot map ids on the mount (before 5.19). It costs time and an image's worth of disk for each pod; with `false` such pods do not start there.",
		zh: "overlayfs：内核不支持在挂载上映射 ID（5.19 之前）时，为使用用户命名空间的 Pod 复制镜像并逐个文件改属主。每个 Pod 都要多花时间和一份镜像的磁盘；`false` 时这类 Pod 在该节点上起不来。",
	},
	snapshotter: {
		en: "How image layers become a container's root filesystem; the named one must be loaded, or CRI is not. Snapshotters share nothing, so after a change images are unpacked anew. A single handler can have another one by its own `snapshotter`.",
		zh: "镜像各层怎样变成容器的根文件系统；写的快照器必须已加载，否则 CRI 也不加载。快照器之间互不共享，更换后镜像要重新解包。个别处理程序可以用自己的 `snapshotter` 另选。",
	},
	socket_dir: {
		en: "Where shims put their sockets; empty means `/run/containerd/s` for root. Keep the path short: the kernel limits socket paths to about a hundred characters.",
		zh: "shim 的套接字放在哪里；以 root 运行时留空为 `/run/containerd/s`。路径要短，内核把套接字路径限制在一百来个字符。",
	},
	socket_path: {
		en: "The NRI socket that plugins from outside connect to; DaemonSets mount this path. Two runtimes on one node must not have the same, so change it or turn NRI off in one.",
		zh: "供外部插件连接的 NRI 套接字，DaemonSet 挂载的就是这个路径。同一节点上的两个运行时不能共用，要么改路径，要么关掉其中一个的 NRI。",
	},
	startup_delay: {
		en: "How long after its start containerd makes the first garbage collection. It leaves time for restoring pods first.",
		zh: "containerd 启动多久后做第一次垃圾回收，先把时间留给恢复 Pod。",
	},
	state: {
		en: "Sockets, process ids and mounts of what runs now. It must not outlive a reboot, so keep it on a tmpfs, and must not change while containers run, or containerd loses sight of them.",
		zh: "当前运行内容的套接字、进程号和挂载。它不该活过重启，要放在 tmpfs 上；有容器运行时不能改，否则 containerd 就找不到它们了。",
	},
	stats_collect_period: {
		en: "In CRI's images table: every how many seconds the disk use of snapshots is measured, a walk over the files that slow disks feel. In CRI's runtime table, from 2.3 on: a duration, how often the CPU use of containers is sampled.",
		zh: "在 CRI 的镜像表里：每隔几秒统计一次快照的磁盘用量，要遍历文件，慢盘会有感觉。在 CRI 的运行时表里（2.3 起）：是时间长度，表示多久采样一次容器的 CPU 用量。",
	},
	stats_retention_period: {
		en: "How long samples of the containers' CPU use are kept to work out the current rate. It has to span several of `stats_collect_period`.",
		zh: "容器 CPU 用量的采样保留多久，用来算出当前速率。要长过好几个 `stats_collect_period`。",
	},
	stream_idle_timeout: {
		en: "After how long without traffic an exec, attach or port-forward is cut off. A shell left open overnight ends here; load balancers in between often cut it sooner.",
		zh: "exec、attach、port-forward 多久没有数据就断开。放着过夜的终端就是在这里结束的；中间的负载均衡往往断得更早。",
	},
	"stream_processors.*.accepts": {
		en: "The media types of layers this processor takes, such as those ending in `+encrypted`. A type no processor accepts cannot be unpacked.",
		zh: "这个流处理器接收哪些媒体类型的层，例如以 `+encrypted` 结尾的。没有流处理器接收的类型无法解包。",
	},
	"stream_processors.*.args": {
		en: "Arguments for the program, for `ctd-decoder` the folder of keys: `--decryption-keys-path`. Each word is an item of its own.",
		zh: "传给该程序的参数，`ctd-decoder` 用 `--decryption-keys-path` 指定密钥目录。每个词单独作为一项。",
	},
	"stream_processors.*.env": {
		en: "Environment variables for the program, each as `NAME=value`, such as `OCICRYPT_KEYPROVIDER_CONFIG`.",
		zh: "传给该程序的环境变量，每项写成 `NAME=value`，例如 `OCICRYPT_KEYPROVIDER_CONFIG`。",
	},
	"stream_processors.*.path": {
		en: "The program that turns the layer from its standard input into the one on its standard output, by name in PATH or by path. If it is missing, encrypted images fail to unpack.",
		zh: "把标准输入的层转换后写到标准输出的程序，写 PATH 里的名字或路径。找不到它，加密镜像就无法解包。",
	},
	"stream_processors.*.returns": {
		en: "The media type the layer has afterwards. Another processor may take it from there; it must end in something containerd unpacks itself, such as a plain or gzipped tar.",
		zh: "处理之后层的媒体类型。可以再由别的流处理器接手，最终要变成 containerd 自己能解包的类型，例如 tar 或 tar+gzip。",
	},
	stream_server_address: {
		en: "Where containerd waits for the streams of exec, attach and port-forward. The kubelet connects from the same node, so the loopback address is enough; any other opens the port to the network.",
		zh: "containerd 在哪个地址等待 exec、attach、port-forward 的数据流。kubelet 就在同一节点上连接，回环地址足够；写别的就等于把端口开到网络上。",
	},
	stream_server_port: {
		en: "The port on which containerd serves exec, attach and port-forward, written as a text: `'0'` takes any free one. A bare number stops containerd at start, and a fixed port in use keeps CRI from coming up.",
		zh: "containerd 提供 exec、attach、port-forward 的端口，要写成字符串：`'0'` 表示任选空闲端口。写成裸数字，containerd 起不来；固定端口被占用，CRI 起不来。",
	},
	subreaper: {
		en: "Whether the daemon adopts orphaned processes. Docker's sample file offers it, but containerd does not read it.",
		zh: "守护进程是否收养孤儿进程。Docker 的示例文件里有它，containerd 并不读取。",
	},
	sync_fs: {
		en: "Flushes the filesystem after every layer that the diff service unpacks, for all clients; against images with empty files after a power cut. Pulls get slower.",
		zh: "diff 服务每解包一层就把文件系统刷到磁盘，对所有客户端生效；防止断电后镜像里出现空文件。拉取会变慢。",
	},
	sync_remove: {
		en: "overlayfs: deletes the files of a removed snapshot at once, so space is free when the call returns. Without it garbage collection does so a little later, and removing containers is quicker.",
		zh: "overlayfs：删除快照时立即删掉文件，调用返回时空间已经腾出。不打开则稍后由垃圾回收来做，删容器更快。",
	},
	systemd_cgroup: {
		en: "The old switch for the systemd driver, for a runtime that is gone. With `true` containerd 1.3 to 1.7 do not load CRI at all, and 2.x ignores it. What is meant is `SystemdCgroup = true` in the `options` table of the runtime.",
		zh: "旧的 systemd 驱动开关，只对早已去掉的运行时有效。写 `true`，containerd 1.3 到 1.7 根本不加载 CRI，2.x 则忽略它。真正该写的是运行时 `options` 表里的 `SystemdCgroup = true`。",
	},
	temp: {
		en: "Where containerd puts temporary files, handed on as TMPDIR; empty leaves the system's. Choose a place with room when `/tmp` is a small tmpfs.",
		zh: "containerd 的临时文件放在哪里，会作为 TMPDIR 传下去；留空用系统默认。`/tmp` 是很小的 tmpfs 时，改到空间充裕的地方。",
	},
	'timeouts."io.containerd.timeout.bolt.open"': {
		en: "How long to wait for the metadata database when another process has it locked, a second containerd for instance. With 0 it waits for ever, and the start hangs without an error.",
		zh: "元数据库被别的进程（例如另一个 containerd）锁住时等多久。0 表示一直等，启动就卡住而没有报错。",
	},
	'timeouts."io.containerd.timeout.cri.defercleanup"': {
		en: "How long CRI may clean up after a pod or container that failed to start, its network included. If it is too short, addresses and namespaces are left behind.",
		zh: "Pod 或容器启动失败后，CRI 清理现场（包括网络）最多用多久。太短会残留 IP 地址和命名空间。",
	},
	'timeouts."io.containerd.timeout.metrics.shimstats"': {
		en: "How long a shim may take to answer when Prometheus asks for the figures of containers. A slower one is missing from that scrape.",
		zh: "Prometheus 来取容器指标时，一个 shim 最多用多久应答。超时的，这一次就没有它的数据。",
	},
	'timeouts."io.containerd.timeout.shim.cleanup"': {
		en: "How long clearing up after a shim that died may take. Raise it on nodes with slow disks, where mounts of dead containers stay behind.",
		zh: "shim 死掉之后清理现场最多用多久。慢盘节点上若总残留已死容器的挂载，就调大。",
	},
	'timeouts."io.containerd.timeout.shim.load"': {
		en: "How long containerd waits for each running shim to answer when it starts. One that does not is taken for dead and its containers are removed: on overloaded nodes a restart then kills pods, so raise it there.",
		zh: "containerd 启动时，等每个在运行的 shim 应答多久。没应答的当作已死，其容器会被清除：负载过重的节点上，重启 containerd 就会因此杀掉 Pod，应调大。",
	},
	'timeouts."io.containerd.timeout.shim.shutdown"': {
		en: "How long a shim may take to end after its last container is gone. Past that containerd goes on and the process may be left over.",
		zh: "最后一个容器结束后，shim 最多用多久退出。超时 containerd 就不再等，该进程可能残留。",
	},
	'timeouts."io.containerd.timeout.task.state"': {
		en: "How long to wait for a shim that is asked how its container is doing. A slower one is reported as unknown, with `get state for` in the log: a sign of an overloaded node.",
		zh: "向 shim 询问容器状态时等多久。超时的报告为未知，日志里出现 `get state for`，说明节点负载过重。",
	},
	"timeouts.*": {
		en: "A duration such as `5s` for one of containerd's built-in limits, by its full name. An unknown name does nothing; a value that cannot be parsed stops the daemon.",
		zh: "按全名给 containerd 某个内置时限赋值，写成 `5s` 这样的时间长度。名字不存在就没有作用；值无法解析，守护进程起不来。",
	},
	tls_ca: {
		en: "`grpc-tcp`: the CA that client certificates must come from. Without it the connection is encrypted, but anyone may use it to run containers.",
		zh: "`grpc-tcp`：客户端证书必须由这个 CA 签发。不写时连接虽然加密，但谁都能借它运行容器。",
	},
	tls_cert: {
		en: "`grpc-tcp`: the server certificate, along with `tls_key`. Without it the port speaks plain text.",
		zh: "`grpc-tcp`：服务器证书，与 `tls_key` 配对。不写，该端口就是明文。",
	},
	tls_common_name: {
		en: "`grpc-tcp` on Windows: takes the certificate of this name from the system's store, in place of `tls_cert`.",
		zh: "Windows 上的 `grpc-tcp`：按这个名字从系统证书库取证书，代替 `tls_cert`。",
	},
	tls_key: {
		en: "`grpc-tcp`: the private key that belongs to `tls_cert`; readable for root only. A pair that does not fit keeps the port closed.",
		zh: "`grpc-tcp`：与 `tls_cert` 配对的私钥，只应 root 可读。两者不匹配，端口就不会打开。",
	},
	tolerate_missing_hugetlb_controller: {
		en: "Where the kernel lacks the hugetlb controller, starts containers with hugepage limits without these; `false` refuses them. It matters only if `disable_hugetlb_controller` is `false`.",
		zh: "内核没有 hugetlb 控制器时，照样启动带大页限额的容器，只是不写限额；`false` 则拒绝。只有 `disable_hugetlb_controller` 为 `false` 时才有意义。",
	},
	"ttrpc.address": {
		en: "The socket on which shims report events to containerd; empty puts `.ttrpc` after the main address. Running shims keep the old one, so do not change it under them.",
		zh: "shim 向 containerd 报告事件用的套接字；留空则在主地址后加 `.ttrpc`。在运行的 shim 仍用旧地址，有容器时不要改。",
	},
	"ttrpc.gid": {
		en: "The group that owns the ttrpc socket. It opens nothing to others: the server refuses whoever does not run as the same user and group as containerd.",
		zh: "ttrpc 套接字的属组。写了也不会放别人进来：与 containerd 不是同一用户和组的连接一律拒绝。",
	},
	"ttrpc.uid": {
		en: "The user who owns the ttrpc socket. Shims run as containerd's own user, so leave it alone.",
		zh: "ttrpc 套接字的属主。shim 与 containerd 以同一用户运行，不必改动。",
	},
	uid: {
		en: "The user who owns the socket of this server plugin, next to `gid`. Left out it is whoever runs containerd, which is right for all of them.",
		zh: "这个服务插件的套接字归谁所有，与 `gid` 配对。不写就是运行 containerd 的用户，一律如此即可。",
	},
	unformatted_scratch: {
		en: "Windows only: leaves the writable disk of the `blockcim` snapshotter unformatted, for a guest under Hyper-V to format. Containers with process isolation do not run on it.",
		zh: "仅用于 Windows：`blockcim` 快照器的可写磁盘不预先格式化，由 Hyper-V 客户机来做。进程隔离的容器无法使用。",
	},
	"unpack_config.[].config_type": {
		en: "The media type of the image configuration for which this entry counts, for images that are not ordinary ones. Leave it empty for container images.",
		zh: "本项适用于哪种媒体类型的镜像配置，供非常规镜像使用。普通容器镜像留空。",
	},
	"unpack_config.[].differ": {
		en: "Which differ unpacks layers for this entry, `walking` or `erofs` for instance. Left out, the first that fits the platform is taken, which may be the wrong one for the snapshotter.",
		zh: "本项用哪个 differ 解包镜像层，例如 `walking`、`erofs`。不写就取第一个平台相符的，不一定适合该快照器。",
	},
	"unpack_config.[].layer_types": {
		en: "Extra media types of layers that this entry unpacks, such as `application/vnd.erofs.layer.v1`. The usual tar types need not be listed.",
		zh: "本项额外能解包的层媒体类型，例如 `application/vnd.erofs.layer.v1`。常规的 tar 类型不用列。",
	},
	"unpack_config.[].optional": {
		en: "Skips this entry when its snapshotter or differ is not there. Otherwise the transfer service does not load, and with it pulls.",
		zh: "缺少所写的快照器或 differ 时跳过本项。否则传输服务不加载，拉取也就没有了。",
	},
	"unpack_config.[].platform": {
		en: "For images of which platform this entry counts, `linux` or `linux/amd64`. One that does not parse keeps the transfer service from loading.",
		zh: "本项适用于哪个平台的镜像，如 `linux`、`linux/amd64`。写得无法解析，传输服务不会加载。",
	},
	"unpack_config.[].snapshotter": {
		en: "Into which snapshotter the transfer service may unpack. Each one that CRI uses needs an entry: written entries replace the built-in one for overlayfs, so name that as well.",
		zh: "传输服务可以解包到哪个快照器。CRI 用到的每个快照器都要有一项：一旦写了，内置的 overlayfs 那项就被取代，所以也要写上它。",
	},
	unset_seccomp_profile: {
		en: "The seccomp profile of containers whose pod asks for none, such as `runtime/default`; empty leaves them unconfined. The kubelet's `seccompDefault` is the usual way to the same end.",
		zh: "Pod 没有要求时容器用哪个 seccomp 配置，例如 `runtime/default`；留空则不加限制。要达到同样目的，通常用 kubelet 的 `seccompDefault`。",
	},
	upperdir_label: {
		en: "overlayfs: tells clients in a label of each snapshot where its own changes lie on disk. Only special tools ask for it.",
		zh: "overlayfs：在每个快照的标签里告诉客户端，它自己的改动存在磁盘哪里。只有专门的工具会用到。",
	},
	use_local_image_pull: {
		en: "`true` lets CRI pull by itself, as up to 2.0, instead of through the transfer service. It is what a `registry.config_path` with colons needs. containerd does so on its own when a setting is written that the transfer service does not know, such as mirrors.",
		zh: "`true` 让 CRI 像 2.0 及以前那样自己拉取，而不经过传输服务。`registry.config_path` 里有冒号时就要这样。写了传输服务不认识的设置（如 mirrors），containerd 会自动改用本地拉取。",
	},
	version: {
		en: "The format of this file, which decides under which ids plugins are looked up. It must stand above all tables. One too high stops the daemon; without it the file counts as version 1, and settings under `io.containerd.grpc.v1.cri` are ignored up to 2.2, the cgroup driver and sandbox image among them.",
		zh: "本文件的格式版本，决定按哪种 ID 查找插件，必须写在所有表之前。写得太高，守护进程起不来；不写则当作版本 1，在 2.2 及以前，`io.containerd.grpc.v1.cri` 下的设置都被忽略，包括 cgroup 驱动和沙箱镜像。",
	},
	"x509_key_pair_streaming.tls_cert_file": {
		en: "The certificate for exec, attach and port-forward, along with `tls_key_file`. One without the other, or without `enable_tls_streaming`, keeps CRI from loading.",
		zh: "exec、attach、port-forward 用的证书，与 `tls_key_file` 配对。只写其中一个，或没有打开 `enable_tls_streaming`，CRI 都不会加载。",
	},
	"x509_key_pair_streaming.tls_key_file": {
		en: "The private key that belongs to `tls_cert_file`; keep it readable for root only. CRI reads both at start, so a renewed pair takes a restart.",
		zh: "与 `tls_cert_file` 配对的私钥，只应 root 可读。CRI 只在启动时读取，更换证书后要重启。",
	},
};
