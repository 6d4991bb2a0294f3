import type { KeyWords } from "./key-words.ts";

/** What the keys of crio.conf are for; one to three sentences each. Sources: as in ../keys/crio.ts. */
export const crioWords: KeyWords = {
	"crio.clean_shutdown_file": {
		en: "Written on an orderly stop and removed at start. If it is missing after a reboot the storage is suspect: `internal_repair` checks it, a manual `crio wipe` clears it. The directory has to exist and to survive reboots.",
		zh: "正常停止时写下、启动时删除的标记文件。重启后若找不到它，存储就被视为可能损坏：`internal_repair` 会检查修复，手动执行 `crio wipe` 则会清空。所在目录必须存在，而且重启后不能丢。",
	},
	"crio.imagestore": {
		en: "A directory for image layers apart from `root`, so that images fill a disk of their own; the writable layers of containers stay in `root`. It must differ from `root`, and the kubelet copes with the split only with its gate `KubeletSeparateDiskGC`.",
		zh: "把镜像层放到 `root` 之外的目录，让镜像单独占一块盘；容器的可写层仍在 `root` 里。不能与 `root` 相同；kubelet 要打开特性门控 `KubeletSeparateDiskGC` 才能正确对待这种拆分。",
	},
	"crio.internal_repair": {
		en: "After an unclean stop CRI-O checks its storage at start and repairs what is broken. If the repair fails it removes the whole storage, so every image has to be pulled again; an air-gapped node may then lack even its pause image.",
		zh: "上次没有正常停止时，CRI-O 启动会检查存储并修复损坏的部分。修不好就清空整个存储，所有镜像都得重新拉取；离线节点可能连 pause 镜像都没有了。",
	},
	"crio.internal_wipe": {
		en: "At start CRI-O itself removes the containers left from before a reboot and, after an upgrade, the images if `version_file_persist` is set. With `false` somebody has to run `crio wipe`, or dead containers pile up.",
		zh: "CRI-O 启动时自己清除重启前遗留的容器；若设置了 `version_file_persist`，升级后还会清除镜像。写 `false` 就得有人执行 `crio wipe`，否则死容器会越积越多。",
	},
	"crio.log_dir": {
		en: "Where the logs of pods go that bring no log directory, such as those made with `crictl`; the kubelet always names one of its own. It must be an absolute path, or CRI-O does not start.",
		zh: "没有自带日志目录的 Pod（例如用 `crictl` 创建的）把日志写到这里；kubelet 创建的 Pod 总会指明自己的目录。必须是绝对路径，否则 CRI-O 无法启动。",
	},
	"crio.root": {
		en: "All images, layers and container file systems: the directory that fills up, watched by the kubelet's `imagefs` eviction signals. A new path moves nothing, CRI-O starts there with an empty store. Podman uses the same directory by default.",
		zh: "所有镜像、镜像层和容器文件系统都在这里，是最容易写满的目录，kubelet 的 `imagefs` 驱逐信号盯的就是它。改路径不会搬数据，CRI-O 会从空的存储开始。Podman 默认也用同一个目录。",
	},
	"crio.runroot": {
		en: "Short-lived state of containers, such as mount records and bundles. It belongs on a tmpfs, which a reboot clears; on a disk, stale state of dead containers comes back after the reboot.",
		zh: "容器的临时状态，如挂载记录和 bundle。应放在重启即清空的 tmpfs 上；放在磁盘上，重启后死容器的旧状态又会冒出来。",
	},
	"crio.storage_driver": {
		en: "How layers become a root file system: `overlay` practically everywhere; `vfs` copies every layer in full and is for tests. After a change the images of the old driver are not seen and have to be pulled again.",
		zh: "镜像层如何拼成根文件系统：几乎都用 `overlay`；`vfs` 会完整复制每一层，只适合测试。换了驱动，旧驱动下的镜像就看不见了，需要重新拉取。",
	},
	"crio.storage_option": {
		en: "Options of the storage driver, written `driver.option=value`, for instance `overlay.mountopt=nodev`. Those of storage.conf, crio.conf and all drop-ins add up, so a later file cannot take one back.",
		zh: "存储驱动的选项，写作 `驱动.选项=值`，例如 `overlay.mountopt=nodev`。storage.conf、crio.conf 和所有 drop-in（片段文件）里的选项是累加的，后面的文件无法去掉前面的。",
	},
	"crio.version_file": {
		en: "Here CRI-O notes its release at start. The path belongs on a tmpfs: a missing file tells CRI-O that the node has rebooted and that the old containers can go. On a disk that tidying never happens.",
		zh: "CRI-O 启动时把版本写在这里。要放在 tmpfs 上：文件没了，CRI-O 才知道节点重启过、旧容器可以清掉；放在磁盘上，这种清理就永远不会发生。",
	},
	"crio.version_file_persist": {
		en: "The same note on a disk that survives reboots, such as `/var/lib/crio/version`. If it is missing or of an older release, CRI-O takes that for an upgrade and removes all images; left empty, images stay.",
		zh: "同样的版本记录，但放在重启不丢的磁盘上，例如 `/var/lib/crio/version`。文件缺失或版本较旧，CRI-O 就认为刚升级过，会清除所有镜像；留空则镜像一直保留。",
	},
	"crio.api.grpc_max_recv_msg_size": {
		en: "Upper bound in bytes of one CRI request. What the kubelet sends is small, so nobody touches it; zero or less counts as the default.",
		zh: "单个 CRI 请求的上限（字节）。kubelet 发来的请求都很小，没人需要改；零或负数按默认值处理。",
	},
	"crio.api.grpc_max_send_msg_size": {
		en: "Upper bound in bytes of one CRI answer. Lists of very many containers grow large, and an answer above it fails; the kubelet for its part accepts no more than 16 MiB, so raising it helps other clients only.",
		zh: "单个 CRI 应答的上限（字节）。容器极多时列表会很大，超过就报错；kubelet 那边最多只收 16 MiB，所以调大它只对别的客户端有用。",
	},
	"crio.api.listen": {
		en: "CRI-O's CRI endpoint, a path without `unix://`. The kubelet's `containerRuntimeEndpoint`, kubeadm's `criSocket` and crictl.yaml name the same socket with the scheme; if only this one moves, the node becomes NotReady.",
		zh: "CRI-O 的 CRI 端点，写路径，不带 `unix://`。kubelet 的 `containerRuntimeEndpoint`、kubeadm 的 `criSocket` 和 crictl.yaml 要带前缀指向同一个套接字；只改这里，节点会变成 NotReady。",
	},
	"crio.api.stream_address": {
		en: "Address of the server that carries `kubectl exec`, `attach` and `port-forward`. Only the kubelet of the same node connects to it, so the loopback address is enough; a wider one offers the port to the network for nothing.",
		zh: "承载 `kubectl exec`、`attach` 和 `port-forward` 的服务监听的地址。连它的只有本机的 kubelet，回环地址就够了；放宽只是白白把端口暴露到网络上。",
	},
	"crio.api.stream_enable_tls": {
		en: "Encrypts exec, attach and port-forward between kubelet and CRI-O. It needs `stream_tls_cert` and `stream_tls_key`, or CRI-O does not start; on the loopback address there is little to protect.",
		zh: "对 kubelet 与 CRI-O 之间的 exec、attach、port-forward 流量加密。必须同时给出 `stream_tls_cert` 和 `stream_tls_key`，否则 CRI-O 无法启动；只监听回环地址时意义不大。",
	},
	"crio.api.stream_idle_timeout": {
		en: "After how long without traffic an exec, attach or port-forward is cut, as a duration such as `4h`. The kubelet, the API server and load balancers on the way may cut it earlier.",
		zh: "exec、attach 或 port-forward 多久没有数据就断开，写成 `4h` 这样的时长。途中的 kubelet、API server 和负载均衡器可能更早断开。",
	},
	"crio.api.stream_port": {
		en: "Port of the exec, attach and port-forward server, in quotes because it is a string; zero picks a free port at each start. Only firewall rules need a fixed one.",
		zh: "exec、attach、port-forward 服务的端口，是字符串，要加引号；写 0 则每次启动挑一个空闲端口。只有要写防火墙规则时才需要固定。",
	},
	"crio.api.stream_tls_ca": {
		en: "CA certificates against which client certificates on the streaming port are checked; it only counts with `stream_enable_tls`. Without it the server does not ask who connects.",
		zh: "用来校验流式端口上客户端证书的 CA；只有开了 `stream_enable_tls` 才起作用。不设置，服务端就不管连接者是谁。",
	},
	"crio.api.stream_tls_cert": {
		en: "Server certificate of the streaming port, required with `stream_enable_tls`. CRI-O reads the file again when it changes, so a renewal needs no restart.",
		zh: "流式端口的服务端证书，开 `stream_enable_tls` 时必填。文件变了 CRI-O 会重新读取，换证不用重启。",
	},
	"crio.api.stream_tls_key": {
		en: "Private key to `stream_tls_cert`. The two must match and are both read again on change, so exchange them together.",
		zh: "与 `stream_tls_cert` 配对的私钥。两者必须匹配，变化后都会重新读取，更换时要一起换。",
	},
	"crio.api.tls_cipher_suites": {
		en: "Ciphers of the streaming and the metrics server, by their Go names (`TLS_ECDHE_…`). It counts for TLS 1.2 only, as Go chooses those of 1.3 itself; a name that is not known is an error.",
		zh: "流式服务和指标服务使用的加密套件，写 Go 的名字（`TLS_ECDHE_…`）。只对 TLS 1.2 有效，1.3 的由 Go 自己决定；写了不认识的名字会报错。",
	},
	"crio.api.tls_min_version": {
		en: "Oldest TLS version that the streaming and the metrics server accept. `VersionTLS13` turns clients away that speak only 1.2, and leaves `tls_cipher_suites` without effect.",
		zh: "流式服务和指标服务接受的最低 TLS 版本。写 `VersionTLS13`，只会 1.2 的客户端连不上，`tls_cipher_suites` 也不再有作用。",
	},
	"crio.checkpoint_restore.container_level_enabled": {
		en: "How far CRI-O goes with CRIU: not at all, checkpoints only, or restoring as well. A restored container may keep privileges its new pod does not grant, so late patch releases default to `checkpoint_only`. It succeeds `enable_criu_support` and needs `criu` in `$PATH`.",
		zh: "CRI-O 对 CRIU 的支持程度：不支持、只做检查点、还是也能恢复。恢复出来的容器可能保留新 Pod 并未授予的权限，所以较新的补丁版本默认为 `checkpoint_only`。它取代 `enable_criu_support`，`$PATH` 里要有 `criu`。",
	},
	"crio.image.auto_reload_registries": {
		en: "Watches registries.conf.d and takes over changed mirrors by itself. Without it a change waits for `systemctl reload crio` (SIGHUP) or a restart, and pulls go on with the old mirrors.",
		zh: "监视 registries.conf.d，镜像站配置改了自动生效。不开的话，要等 `systemctl reload crio`（SIGHUP）或重启，在那之前仍按旧配置拉取。",
	},
	"crio.image.big_files_temporary_dir": {
		en: "Where layers lie while they are downloaded; empty means `/var/tmp`, unless `TMPDIR` says otherwise. If that disk is small, large images fail with `no space left on device` although `root` has room.",
		zh: "下载中的镜像层暂存在哪里；留空为 `/var/tmp`（除非设了 `TMPDIR`）。那块盘太小时，即使 `root` 还有空间，大镜像也会报 `no space left on device`。",
	},
	"crio.image.default_transport": {
		en: "What is put before an image name that names no transport; `docker://` stands for a registry. There is no reason to change it.",
		zh: "镜像名没写传输方式时加在前面的前缀；`docker://` 表示镜像仓库。没有理由去改。",
	},
	"crio.image.global_auth_file": {
		en: "A file like Docker's `config.json` with logins for all pulls of this node, the pause image included. `imagePullSecrets` of a pod come before it. It is read at each pull, so new credentials need no restart.",
		zh: "格式同 Docker 的 `config.json`，本节点所有拉取（包括 pause 镜像）都可用的登录凭据。Pod 的 `imagePullSecrets` 优先。每次拉取都会重新读取，换凭据不用重启。",
	},
	"crio.image.image_volumes": {
		en: "What becomes of the `VOLUME` lines of an image: a directory in the container's own root (`mkdir`), one of the host mounted there (`bind`), or nothing. With `mkdir` such a path cannot be written in a container with a read-only root.",
		zh: "镜像里的 `VOLUME` 怎么处理：在容器自己的根文件系统里建目录（`mkdir`）、把主机上的目录挂进去（`bind`），或不理会。用 `mkdir` 时，根文件系统只读的容器写不了这些路径。",
	},
	"crio.image.insecure_registries": {
		en: "Once the registries reached without TLS checks; nothing reads it any more. Set `insecure = true` in that registry's entry of registries.conf instead.",
		zh: "过去列出不校验 TLS 的镜像仓库，如今没有任何作用。请在 registries.conf 里该仓库的条目中写 `insecure = true`。",
	},
	"crio.image.namespaced_auth_dir": {
		en: "Where the kubelet plugin `crio-credential-provider` leaves logins per Kubernetes namespace; CRI-O uses each file for one pull and removes it. They come before `global_auth_file`. Only an absolute path is accepted, else CRI-O does not start.",
		zh: "kubelet 插件 `crio-credential-provider` 按命名空间存放登录凭据的目录；每个文件 CRI-O 用一次就删，优先于 `global_auth_file`。必须是绝对路径，否则 CRI-O 无法启动。",
	},
	"crio.image.oci_artifact_mount_support": {
		en: "Lets a pod mount files that are no container image, such as models, from a registry through an `image` volume. With `false` such pods fail to start.",
		zh: "允许 Pod 通过 `image` 卷从镜像仓库挂载并非容器镜像的文件（例如模型）。写 `false`，这样的 Pod 就起不来。",
	},
	"crio.image.pause_command": {
		en: "The program run in the pause container, a path inside `pause_image`. If your own image keeps it elsewhere, pods that need a pause container fail; an empty string takes the image's own entry point.",
		zh: "pause 容器里运行的程序，是 `pause_image` 镜像内的路径。自制镜像若放在别处，需要 pause 容器的 Pod 就会失败；写空字符串则用镜像自己的入口点。",
	},
	"crio.image.pause_image": {
		en: "The sandbox image. It is pulled when a pod first needs it, with `pause_image_auth_file` and registries.conf but never with a pod's secrets; if that fails, no pod starts. The name must begin with the registry's host; a reload is enough for a change.",
		zh: "沙箱镜像。第一次有 Pod 要用时拉取，用的是 `pause_image_auth_file` 和 registries.conf，从不用 Pod 的 Secret；拉不到，一个 Pod 也起不来。名字必须以仓库主机名开头；修改后重新加载即可。",
	},
	"crio.image.pause_image_auth_file": {
		en: "Logins for pulling `pause_image` alone, in the format of Docker's `config.json`. Without it `global_auth_file` serves; a pod's `imagePullSecrets` are never used for this pull.",
		zh: "只用于拉取 `pause_image` 的登录凭据，格式同 Docker 的 `config.json`。不设置则用 `global_auth_file`；Pod 的 `imagePullSecrets` 从不用于这次拉取。",
	},
	"crio.image.pinned_images": {
		en: "Images the kubelet may not delete when the disk fills: a full name, `name*` or `*word*`. The pause image is always among them. Pinning pulls nothing; what is not on the node is not protected.",
		zh: "磁盘吃紧时 kubelet 不能删的镜像：写完整名字、`name*` 或 `*word*`。pause 镜像总在其中。它不会去拉取，节点上没有的镜像无从保护。",
	},
	"crio.image.pull_progress_timeout": {
		en: "A pull that makes no progress for so long is given up and fails with `context canceled`. Short values kill large images on slow lines (1.30 and 1.31 first had ten seconds built in); `0s` never gives up.",
		zh: "拉取多久没有进展就放弃，报 `context canceled`。设得短，线路慢时大镜像会被误杀（1.30、1.31 起初固定为十秒）；`0s` 表示从不放弃。",
	},
	"crio.image.registries": {
		en: "Once the hosts searched for image names without one; long without effect. That list is now `unqualified-search-registries` in registries.conf.",
		zh: "过去用来查找不带主机名的镜像，早已没有作用。现在由 registries.conf 的 `unqualified-search-registries` 决定。",
	},
	"crio.image.short_name_mode": {
		en: "Under `enforcing` an image without a host, such as `nginx`, fails with `returns ambiguous list` once several search registries are configured. Charts with such names break on the way to 1.34; write the full name, or use `disabled`, which takes the first match.",
		zh: "`enforcing` 时，只要配置了多个搜索仓库，不带主机名的镜像（如 `nginx`）就报 `returns ambiguous list`。升级到 1.34 时，用短名字的 chart 会因此失败；请写全名，或改为 `disabled`（取第一个匹配）。",
	},
	"crio.image.signature_policy": {
		en: "The file that says which images may be pulled and whose signature they need; empty means `/etc/containers/policy.json`. Without such a file every pull fails, that of the pause image too.",
		zh: "规定哪些镜像可以拉取、需要谁的签名的文件；留空为 `/etc/containers/policy.json`。没有这个文件，所有拉取都失败，pause 镜像也不例外。",
	},
	"crio.image.signature_policy_dir": {
		en: "Holds policies per namespace: `NAMESPACE.json` counts for pulls of pods there, the general policy for all others. Only an absolute path is accepted, else CRI-O does not start.",
		zh: "按命名空间存放签名策略：某命名空间的 Pod 拉取时用 `NAMESPACE.json`，没有则用通用策略。必须是绝对路径，否则 CRI-O 无法启动。",
	},
	"crio.metrics.enable_metrics": {
		en: "Opens a Prometheus endpoint about CRI-O itself: operations, their latency, pulls, OOM kills. The CPU and memory usage of containers is not there but with the kubelet.",
		zh: "打开一个 Prometheus 端点，内容是 CRI-O 自身的情况：操作次数、延迟、拉取、OOM。容器的 CPU 和内存用量不在这里，要找 kubelet。",
	},
	"crio.metrics.metrics_cert": {
		en: "Certificate for HTTPS on the metrics port, only together with `metrics_key`. If neither file exists yet, CRI-O makes a self-signed pair there; changed files are read again without a restart.",
		zh: "指标端口启用 HTTPS 用的证书，必须与 `metrics_key` 一起给。两个文件都不存在时，CRI-O 会在那里生成一对自签名的；文件变了会重新读取，不用重启。",
	},
	"crio.metrics.metrics_collectors": {
		en: "Which metrics are offered, by name with or without `crio_`; all, if left out. Those kept per container or image, such as `containers_oom_count_total`, make many series: drop them here when Prometheus has too many.",
		zh: "提供哪些指标，写名字，带不带 `crio_` 都行；不写就是全部。按容器或镜像区分的（如 `containers_oom_count_total`）序列很多，Prometheus 吃不消时可在这里去掉。",
	},
	"crio.metrics.metrics_host": {
		en: "Address of the Prometheus endpoint. On the loopback only a scraper in the host network reaches it; there is no login, so a wider address leaves the numbers open to the network.",
		zh: "Prometheus 端点监听的地址。监听回环地址时，只有使用主机网络的采集器够得着；它没有登录验证，放宽地址就等于对网络公开。",
	},
	"crio.metrics.metrics_key": {
		en: "Private key to `metrics_cert`. With only one of the two the endpoint speaks plain HTTP, without a word.",
		zh: "与 `metrics_cert` 配对的私钥。两者只给一个时，端点会不声不响地用明文 HTTP。",
	},
	"crio.metrics.metrics_port": {
		en: "TCP port of the Prometheus endpoint. The default is Prometheus' own port too, so the two collide where Prometheus runs in the host network.",
		zh: "Prometheus 端点的 TCP 端口。默认值恰好也是 Prometheus 自己的端口，节点上有使用主机网络的 Prometheus 时会冲突。",
	},
	"crio.metrics.metrics_socket": {
		en: "A Unix socket that offers the same numbers besides the TCP port, for collectors on the node itself.",
		zh: "除 TCP 端口外，再用一个 Unix 套接字提供同样的指标，供节点本机的采集器使用。",
	},
	"crio.network.cni_default_network": {
		en: "Which CNI network pods get: the `name` inside the file, not the file's name; empty takes the first file of `network_dir`. Until a network of that name appears, the node stays NotReady.",
		zh: "Pod 用哪个 CNI 网络：写文件内容里的 `name`，不是文件名；留空取 `network_dir` 里的第一个文件。该名字的网络出现之前，节点一直 NotReady。",
	},
	"crio.network.cni_status_grace_period": {
		en: "Above zero, CRI-O goes on asking the CNI plugin for its status after start and reports the network as not ready once it has failed for so long; zero asks at start only. Make it longer than an update of the CNI pods takes. It needs a CNI 1.1 configuration.",
		zh: "大于零时，CRI-O 启动后继续查询 CNI 插件状态，持续失败这么久才报告网络未就绪；零表示只在启动时查询。应比 CNI 的 Pod 更新一次所需的时间长。需要 CNI 1.1 的配置。",
	},
	"crio.network.network_dir": {
		en: "Where CNI configuration is looked for; the file that sorts first wins. CNI DaemonSets write to `/etc/cni/net.d`: with another path here the node stays NotReady with `No CNI configuration file`. New files are noticed without a restart.",
		zh: "在哪里找 CNI 配置，按文件名排在最前的生效。CNI 的 DaemonSet 会写到 `/etc/cni/net.d`：这里写成别的，节点就一直 NotReady，报 `No CNI configuration file`。新文件会自动发现，不用重启。",
	},
	"crio.network.plugin_dir": {
		en: "The old form of `plugin_dirs` for one path. It still works, with a warning in the log: the path is appended to that list.",
		zh: "`plugin_dirs` 的旧写法，只能写一个路径。仍然可用，会追加到那个列表里，日志里有警告。",
	},
	"crio.network.plugin_dirs": {
		en: "Where the CNI programs named in the network's configuration are searched, in this order. If one is missing, pods hang in `ContainerCreating`; some distributions keep them in `/usr/libexec/cni` or `/usr/lib/cni`.",
		zh: "按顺序在哪些目录里找网络配置所用的 CNI 程序。缺一个，Pod 就卡在 `ContainerCreating`；有的发行版把它们放在 `/usr/libexec/cni` 或 `/usr/lib/cni`。",
	},
	"crio.nri.default_validator": {
		en: "Rules for what NRI plugins may do to a container; one that breaks them is not created. None of them counts before `nri_enable_default_validator` is `true`.",
		zh: "规定 NRI 插件可以对容器做什么，违反规则的容器不会被创建。`nri_enable_default_validator` 为 `true` 之前，这些规则都不起作用。",
	},
	"crio.nri.enable_nri": {
		en: "Lets NRI plugins see and change containers as they are created: CPU sets, devices, mounts, environment. Without plugins it changes nothing; resource policies and some DRA drivers need it.",
		zh: "允许 NRI 插件在创建容器时查看并修改它：CPU 集、设备、挂载、环境变量。没有插件时不改变任何东西；资源策略插件和一些 DRA 驱动离不开它。",
	},
	"crio.nri.nri_disable_connections": {
		en: "Turns plugins away that connect through `nri_listen`; only programs in `nri_plugin_dir` are left. Plugins deployed as a DaemonSet need `false`.",
		zh: "拒绝通过 `nri_listen` 连进来的插件，只剩 `nri_plugin_dir` 里的程序。以 DaemonSet 部署的插件需要 `false`。",
	},
	"crio.nri.nri_listen": {
		en: "The socket for NRI plugins that run as pods or services; their manifests mount this very path. Whoever reaches it can change every new container, so it is as good as root on the node.",
		zh: "供以 Pod 或服务方式运行的 NRI 插件连接的套接字，它们的清单里挂的正是这个路径。能连上它就能改动每个新容器，等同于节点上的 root。",
	},
	"crio.nri.nri_plugin_config_dir": {
		en: "Configuration for the programs of `nri_plugin_dir`, one file for each, named after it.",
		zh: "`nri_plugin_dir` 里各程序的配置，每个程序一个文件，按程序名命名。",
	},
	"crio.nri.nri_plugin_dir": {
		en: "Programs in here are started by CRI-O as NRI plugins, with its rights; the number at the front of the name gives the order. Nobody but root should be able to write here.",
		zh: "这里的程序由 CRI-O 作为 NRI 插件启动，拥有与它相同的权限；文件名开头的数字决定次序。除 root 外不应有人能写这个目录。",
	},
	"crio.nri.nri_plugin_registration_timeout": {
		en: "How long a new plugin may take to register before it is dropped. Raise it for plugins that start slowly, or containers are created without them.",
		zh: "新插件最多用多久完成注册，超时就被丢弃。启动慢的插件应调大，否则容器会在没有它的情况下创建。",
	},
	"crio.nri.nri_plugin_request_timeout": {
		en: "How long a plugin may take over one request; every new container waits for it. A plugin that takes longer is cut off, and containers go on without it.",
		zh: "插件处理一个请求最多用多久，每个新容器都要等它。超时的插件会被断开，之后的容器就不再经过它。",
	},
	"crio.nri.default_validator.nri_enable_default_validator": {
		en: "The switch for the rules in this table. While it is `false`, the others have no effect.",
		zh: "这张表里所有规则的总开关。为 `false` 时，其他各项怎么写都没用。",
	},
	"crio.nri.default_validator.nri_validator_reject_custom_seccomp_adjustment": {
		en: "Refuses a container when a plugin replaces the seccomp profile that its pod chose from the node (`Localhost`).",
		zh: "Pod 指定了节点上的 seccomp 配置（`Localhost`），插件却要换掉它时，拒绝创建该容器。",
	},
	"crio.nri.default_validator.nri_validator_reject_namespace_adjustment": {
		en: "Refuses a container when a plugin changes its Linux namespaces, for instance to share one of the host's.",
		zh: "插件改动容器的 Linux 命名空间（例如改成与主机共用）时，拒绝创建该容器。",
	},
	"crio.nri.default_validator.nri_validator_reject_oci_hook_adjustment": {
		en: "Refuses a container when a plugin adds OCI hooks, which are programs run on the host as root. Plugins that inject devices by way of hooks then no longer work.",
		zh: "插件给容器加 OCI 钩子（在主机上以 root 运行的程序）时，拒绝创建该容器。靠钩子注入设备的插件会因此失效。",
	},
	"crio.nri.default_validator.nri_validator_reject_runtime_default_seccomp_adjustment": {
		en: "Refuses a container when a plugin replaces the `RuntimeDefault` profile, the seccomp filter that CRI-O brings along.",
		zh: "容器用的是 CRI-O 自带的 seccomp 配置（`RuntimeDefault`），插件却要换掉它时，拒绝创建。",
	},
	"crio.nri.default_validator.nri_validator_reject_unconfined_seccomp_adjustment": {
		en: "Refuses a container when a plugin meddles with the seccomp setting of one that runs without a filter (`Unconfined`).",
		zh: "容器不加 seccomp 限制（`Unconfined`），插件却要改动这一项时，拒绝创建。",
	},
	"crio.nri.default_validator.nri_validator_required_plugins": {
		en: "Plugins without which no container is created. That hits the plugin's own pod and static pods of the control plane too: give them the annotation named in `nri_validator_tolerate_missing_plugins_annotation`, or the node cannot come up.",
		zh: "缺了这些插件就不创建任何容器。插件自己的 Pod 和控制面的静态 Pod 也不例外：要给它们加上 `nri_validator_tolerate_missing_plugins_annotation` 所指的注解，否则节点起不来。",
	},
	"crio.nri.default_validator.nri_validator_tolerate_missing_plugins_annotation": {
		en: "Key of the annotation with which a pod may start although a required plugin is absent. Put it, with the value `true`, on static pods and on the plugin's own DaemonSet; left empty, there is no such way out.",
		zh: "带上这个注解的 Pod，即使缺少必需的插件也可以启动。应加在静态 Pod 和插件自己的 DaemonSet 上，值为 `true`；留空就没有例外。",
	},
	"crio.runtime.absent_mount_sources_to_reject": {
		en: "Host paths that must exist before a container may mount them; for all others CRI-O makes an empty directory. The usual entry is `/etc/hostname`, which as a directory breaks the next boot.",
		zh: "容器要挂载这些主机路径时，路径必须已经存在；其他路径不存在时 CRI-O 会建空目录。常见的一项是 `/etc/hostname`，它若成了目录，下次开机就会出问题。",
	},
	"crio.runtime.add_inheritable_capabilities": {
		en: "Brings back the behaviour before 1.24: capabilities also go into the inheritable set, so a non-root process can get them through file capabilities. Leave it off unless an old image fails without it.",
		zh: "恢复 1.24 以前的行为：能力（capability）也放进可继承集合，非 root 进程可借文件能力获得它们。除非旧镜像离不开，否则不要打开。",
	},
	"crio.runtime.additional_artifact_stores": {
		en: "Read-only directories with OCI artifacts put there beforehand, for instance large models on NFS; each holds them in a folder `artifacts`. What is found there is not pulled. It is not a store for container images.",
		zh: "预先放好 OCI 制品（例如 NFS 上的大模型）的只读目录，制品在其下的 `artifacts` 子目录里；这里有的就不再拉取。它不能用来存放容器镜像。",
	},
	"crio.runtime.additional_devices": {
		en: "Devices of the host that every container gets, as `host:container:rwm`. No pod can decline them, so use a device plugin or `allowed_devices` where only some pods need one; a malformed entry keeps CRI-O from starting.",
		zh: "每个容器都会得到的主机设备，写作 `主机路径:容器路径:rwm`。Pod 无法拒绝，只有部分 Pod 需要时请用设备插件或 `allowed_devices`；格式写错 CRI-O 无法启动。",
	},
	"crio.runtime.allowed_devices": {
		en: "Devices a pod may ask for with the annotation `io.kubernetes.cri-o.Devices`, without being privileged. That annotation must also be in `allowed_annotations` of the pod's runtime handler or workload.",
		zh: "Pod 不用特权，凭注解 `io.kubernetes.cri-o.Devices` 就能申请的设备。该注解还必须列在所用运行时处理程序或 workload 的 `allowed_annotations` 里。",
	},
	"crio.runtime.apparmor_profile": {
		en: "The AppArmor profile of containers that choose none. `crio-default` is loaded by CRI-O; any other must be in the kernel beforehand, or CRI-O does not start. `unconfined` switches the protection off.",
		zh: "没有自选 AppArmor 配置的容器使用哪个。`crio-default` 由 CRI-O 加载；别的必须事先载入内核，否则 CRI-O 无法启动。`unconfined` 等于关闭保护。",
	},
	"crio.runtime.bind_mount_prefix": {
		en: "Put before the source of every bind mount, for a CRI-O that itself runs in a container and sees the host's root at, say, `/host`. On an ordinary node it stays empty, or no volume is found.",
		zh: "加在每个绑定挂载源路径前面，供本身跑在容器里、在 `/host` 之类位置看到主机根目录的 CRI-O 使用。普通节点要留空，否则所有卷都找不到。",
	},
	"crio.runtime.blockio_config_file": {
		en: "Defines classes of block I/O weights and rates that pods choose by annotation. Empty, there are none; a file that cannot be read or parsed keeps CRI-O from starting.",
		zh: "定义块 I/O 权重和速率的分级，Pod 用注解选择。留空则没有分级；文件读不了或解析不了，CRI-O 无法启动。",
	},
	"crio.runtime.blockio_reload": {
		en: "Reads `blockio_config_file` and the list of disks anew for every container that uses a class, so that disks added later count. It slows such containers' start a little.",
		zh: "每创建一个用到分级的容器，就重新读取 `blockio_config_file` 和磁盘列表，后加的磁盘才算数。这类容器的启动会因此稍慢。",
	},
	"crio.runtime.cdi_spec_dirs": {
		en: "Where CDI files lie, which say what belongs to a device such as `nvidia.com/gpu=0`: nodes, mounts, hooks. If the vendor's tool writes elsewhere, pods fail with `unresolvable CDI devices`; later directories win.",
		zh: "CDI 文件所在的目录，文件里说明某个设备（如 `nvidia.com/gpu=0`）由哪些设备节点、挂载和钩子组成。厂商工具若写到别处，Pod 会报 `unresolvable CDI devices`；列表靠后的目录优先。",
	},
	"crio.runtime.cgroup_manager": {
		en: "CRI-O's cgroup driver. It tells the kubelet from 1.28 on, which obeys from Kubernetes 1.31; before that the kubelet's `cgroupDriver` must say the same, or every pod is refused because of its parent group. A misspelt value keeps CRI-O from starting.",
		zh: "CRI-O 的 cgroup 驱动。从 1.28 起会告知 kubelet，Kubernetes 1.31 起 kubelet 照办；在那之前 `cgroupDriver` 必须相同，否则每个 Pod 都会因父级组不对而被拒绝。写错了 CRI-O 无法启动。",
	},
	"crio.runtime.conmon": {
		en: "Path of conmon, the small process that watches each container and writes its log. Where it is set it overrides `monitor_path` of every handler; a path that does not exist keeps CRI-O from starting.",
		zh: "conmon 的路径；conmon 是盯着每个容器并写日志的小进程。一旦设置，会盖过每个运行时处理程序的 `monitor_path`；路径不存在 CRI-O 无法启动。",
	},
	"crio.runtime.conmon_cgroup": {
		en: "The group of conmon: `pod` charges it to the pod, a slice such as `system.slice` to the node. Under `cgroupfs` only `pod` or nothing is accepted, up to 1.32 only `pod`. It overrides every handler's `monitor_cgroup`.",
		zh: "conmon 所在的组：`pod` 算在 Pod 头上，写 slice（如 `system.slice`）则算在节点头上。`cgroupfs` 下只能写 `pod` 或留空，1.32 及以前只能写 `pod`。它会盖过每个处理程序的 `monitor_cgroup`。",
	},
	"crio.runtime.conmon_env": {
		en: "Environment of conmon and, through it, of the OCI runtime. Not empty, it replaces the handlers' `monitor_env`, so `PATH` has to be in it.",
		zh: "conmon 的环境变量，也会传给 OCI 运行时。不为空就取代各处理程序的 `monitor_env`，所以要把 `PATH` 写进去。",
	},
	"crio.runtime.container_attach_socket_dir": {
		en: "Where conmon keeps the sockets for `kubectl attach`. Nobody needs to move it.",
		zh: "conmon 放置 `kubectl attach` 所用套接字的目录，没有必要改。",
	},
	"crio.runtime.container_exits_dir": {
		en: "Here conmon leaves a file when a container ends; CRI-O watches the directory to learn of it. It belongs on a tmpfs and is best left alone.",
		zh: "容器退出时 conmon 在这里留下一个文件，CRI-O 监视该目录得知退出。应放在 tmpfs 上，最好别动。",
	},
	"crio.runtime.ctr_stop_timeout": {
		en: "The least time, in seconds, that CRI-O waits for a container to end before it gives up on the stop. A pod's own `terminationGracePeriodSeconds` may be longer; a lower value here is raised, with a warning.",
		zh: "停止容器时 CRI-O 至少等多少秒才算失败。Pod 自己的 `terminationGracePeriodSeconds` 可以更长；这里写得太小会被抬高，并有警告。",
	},
	"crio.runtime.decryption_keys_path": {
		en: "Private keys for encrypted images; every file in it is tried. Without encrypted images it is of no account; a reload is enough after a change of the path.",
		zh: "解密加密镜像用的私钥目录，里面的文件都会尝试。不用加密镜像就无所谓；改路径后重新加载即可。",
	},
	"crio.runtime.default_capabilities": {
		en: "Capabilities of every container that is not privileged; pods add to it or drop from it. `NET_RAW` and `SYS_CHROOT` are not among the defaults, unlike in Docker and containerd, so `ping` may need `net.ipv4.ping_group_range` in `default_sysctls`.",
		zh: "所有非特权容器都有的能力（capability），Pod 可在此基础上增减。与 Docker、containerd 不同，默认不含 `NET_RAW` 和 `SYS_CHROOT`，`ping` 可能需要在 `default_sysctls` 里设置 `net.ipv4.ping_group_range`。",
	},
	"crio.runtime.default_env": {
		en: "Variables for all containers, as `NAME=value`; those of the image and the pod win. A proxy for pulling images does not belong here but into the environment of crio.service.",
		zh: "给所有容器设置的环境变量，写作 `NAME=value`；镜像和 Pod 自己的优先。拉取镜像用的代理不写在这里，而要写进 crio.service 的环境变量。",
	},
	"crio.runtime.default_mounts": {
		en: "Once a list of mounts for every container. Such mounts now go line by line into the file that `default_mounts_file` names.",
		zh: "过去给每个容器都加的挂载列表。现在改为逐行写进 `default_mounts_file` 所指的文件。",
	},
	"crio.runtime.default_mounts_file": {
		en: "Names a file with lines `/host:/container` for every container, meant for subscription secrets; what lies there is copied when the container is created. Empty reads `/etc/containers/mounts.conf`, then `/usr/share/containers/mounts.conf`.",
		zh: "指向一个文件，每行写 `/主机路径:/容器路径`，对所有容器生效，本意是放订阅凭据；内容在创建容器时复制进去。留空则读 `/etc/containers/mounts.conf` 和 `/usr/share/containers/mounts.conf`。",
	},
	"crio.runtime.default_runtime": {
		en: "The runtime handler of pods without a RuntimeClass; a name without a table `crio.runtime.runtimes.NAME` keeps CRI-O from starting. With 1.31 the default went from runc to crun, so an upgrade alone may change it.",
		zh: "没有 RuntimeClass 的 Pod 用哪个运行时处理程序；没有对应的 `crio.runtime.runtimes.NAME` 表，CRI-O 无法启动。1.31 起默认从 runc 换成 crun，光升级就可能换掉运行时。",
	},
	"crio.runtime.default_sysctls": {
		en: "Kernel parameters for every pod, as `name=value` without spaces around `=`, which would keep CRI-O from starting. Only those with a namespace of their own work (`net.*`, `kernel.shm*`, `kernel.msg*`, `fs.mqueue.*`), and not in pods that share the host's.",
		zh: "给每个 Pod 设置的内核参数，写作 `name=value`，`=` 两边不能有空格，否则 CRI-O 无法启动。只支持有独立命名空间的参数（`net.*`、`kernel.shm*`、`kernel.msg*`、`fs.mqueue.*`），与主机共用命名空间的 Pod 不生效。",
	},
	"crio.runtime.default_ulimits": {
		en: "Limits of all containers, as `nofile=1024:2048` (soft:hard). What is not listed is inherited from crio.service, so `LimitNOFILE` of that unit reaches every container. Kubernetes has no field for it; this is the only place.",
		zh: "所有容器的资源上限，写作 `nofile=1024:2048`（软:硬）。没列出的继承自 crio.service，所以该单元的 `LimitNOFILE` 会传到每个容器。Kubernetes 没有对应字段，只能在这里设置。",
	},
	"crio.runtime.device_ownership_from_security_context": {
		en: "Gives devices inside a container to its `runAsUser` and `runAsGroup` instead of the owner they have on the host. Pods that are not root need it to use a device of a device plugin.",
		zh: "容器内的设备归 `runAsUser`、`runAsGroup` 所有，而不是沿用主机上的属主。非 root 的 Pod 要用设备插件分配的设备，就需要它。",
	},
	"crio.runtime.disable_hostport_mapping": {
		en: "CRI-O then no longer makes the firewall rules for `hostPort` itself. Set it where the CNI plugin does that job, such as Cilium without kube-proxy; elsewhere `hostPort` silently stops working.",
		zh: "设置后 CRI-O 不再自己为 `hostPort` 写防火墙规则。适用于由 CNI 插件负责的场合，例如不带 kube-proxy 的 Cilium；否则 `hostPort` 会悄悄失效。",
	},
	"crio.runtime.drop_infra_ctr": {
		en: "Leaves out the pause container where a pod does not need it, that is unless its containers share a PID namespace or it runs in a VM; CRI-O holds the namespaces itself. `false` costs one more process per pod.",
		zh: "Pod 用不着 pause 容器时就不创建：除非容器共用 PID 命名空间，或跑在虚拟机里；命名空间由 CRI-O 自己保持。写 `false`，每个 Pod 多一个进程。",
	},
	"crio.runtime.enable_criu_support": {
		en: "Lets the kubelet checkpoint containers with CRIU. If `criu` is not in `$PATH` it is off whatever stands here; newer releases have `container_level_enabled` in its place.",
		zh: "允许 kubelet 用 CRIU 给容器做检查点。`$PATH` 里没有 `criu`，不管怎么写都是关闭；新版本改用 `container_level_enabled`。",
	},
	"crio.runtime.enable_pod_events": {
		en: "Sends the kubelet an event for each change of a container, so that it need not list them all every second. It only helps when the kubelet's gate `EventedPLEG` is on as well.",
		zh: "容器每次变化都向 kubelet 发事件，kubelet 就不必每秒列一遍。只有 kubelet 同时打开特性门控 `EventedPLEG` 才有用。",
	},
	"crio.runtime.gid_mappings": {
		en: "Maps group IDs for the user namespace of containers, as `container:host:size`; it goes with `uid_mappings`. Kubernetes has its own way, `hostUsers: false` in the pod.",
		zh: "容器用户命名空间的组 ID 映射，写作 `容器ID:主机ID:数量`，与 `uid_mappings` 配套。Kubernetes 现在有自己的办法：Pod 里写 `hostUsers: false`。",
	},
	"crio.runtime.hooks_dir": {
		en: "Directories with JSON files that make the OCI runtime run programs on the host, as root, around a container's start and end. The same file name in a later directory replaces the earlier; a missing directory is no error.",
		zh: "存放 OCI 钩子 JSON 文件的目录，让 OCI 运行时在容器启动和结束前后以 root 在主机上运行程序。同名文件以列表靠后的目录为准；目录不存在不算错误。",
	},
	"crio.runtime.hostnetwork_disable_selinux": {
		en: "Pods in the host network run as the unconfined SELinux type `spc_t`. With `false` they are confined like others, and ingress controllers or CNI pods that touch files of the host may be denied.",
		zh: "使用主机网络的 Pod 以不受限的 SELinux 类型 `spc_t` 运行。写 `false` 则与其他 Pod 一样受限，会碰主机文件的 ingress 控制器或 CNI Pod 可能被拒。",
	},
	"crio.runtime.infra_ctr_cpuset": {
		en: "CPUs for pause containers and the helper programs CRI-O starts, such as `0-1`. Give the same as the kubelet's `reservedSystemCPUs`, so that they stay off the CPUs of guaranteed pods. Without `taskset` on the node CRI-O does not start.",
		zh: "pause 容器和 CRI-O 启动的辅助程序用哪些 CPU，如 `0-1`。应与 kubelet 的 `reservedSystemCPUs` 相同，以免占用 Guaranteed Pod 的 CPU。节点上没有 `taskset` 时 CRI-O 无法启动。",
	},
	"crio.runtime.irqbalance_config_file": {
		en: "The file of the irqbalance service in which CRI-O bans the CPUs of pods with the annotation `irq-load-balancing.crio.io`. On Debian and Ubuntu it is `/etc/default/irqbalance`; with the wrong path interrupts keep disturbing those pods.",
		zh: "irqbalance 服务的配置文件，CRI-O 在里面禁用带注解 `irq-load-balancing.crio.io` 的 Pod 所占的 CPU。Debian 和 Ubuntu 上是 `/etc/default/irqbalance`；路径不对，中断会继续打扰这些 Pod。",
	},
	"crio.runtime.irqbalance_config_restore_file": {
		en: "Where CRI-O keeps the original mask of banned CPUs, to restore it in irqbalance's file after a reboot. `disable` leaves that file as it is, for nodes where another tool such as TuneD manages it.",
		zh: "CRI-O 在这里保存原来的禁用 CPU 掩码，重启后据此恢复 irqbalance 的配置。写 `disable` 则不恢复，适用于由 TuneD 等工具管理的节点。",
	},
	"crio.runtime.log_filter": {
		en: "A regular expression: only log lines that match it are written, all others are lost. `request:.*` with `log_level` `debug` shows the CRI calls; remove it afterwards. A reload is enough.",
		zh: "正则表达式：只写出匹配的日志行，其余全部丢弃。配合 `log_level` 为 `debug`，用 `request:.*` 可以看 CRI 调用；用完要去掉。重新加载即可生效。",
	},
	"crio.runtime.log_level": {
		en: "How much CRI-O itself logs; the logs of containers are not meant. `debug` shows each CRI call and fills the journal quickly. A reload is enough, so it can be raised while pods run.",
		zh: "CRI-O 自身日志的详细程度，与容器日志无关。`debug` 会记下每个 CRI 调用，很快塞满 journal。重新加载即可生效，Pod 运行时也能调。",
	},
	"crio.runtime.log_size_max": {
		en: "Cuts a container's log off at so many bytes: the file is emptied and begun anew, so old lines are lost. Leave that to the kubelet, which rotates by `containerLogMaxSize`; a value from 0 to 8191 keeps CRI-O from starting.",
		zh: "容器日志超过这么多字节就清空重写，旧内容会丢。应交给 kubelet 用 `containerLogMaxSize` 轮转；写 0 到 8191 之间的值，CRI-O 无法启动。",
	},
	"crio.runtime.log_to_journald": {
		en: "Sends the output of containers to journald besides the usual file. `kubectl logs` still reads the file; all output is then kept twice, and the journal's rate limit applies.",
		zh: "容器输出除写入平常的文件外，再发一份给 journald。`kubectl logs` 读的仍是文件；日志因此存两份，并受 journal 的速率限制。",
	},
	"crio.runtime.manage_network_ns_lifecycle": {
		en: "Let CRI-O keep the network namespaces of pods itself. It always does so now; take the line out.",
		zh: "让 CRI-O 自己保持 Pod 的网络命名空间。现在总是如此，可以删掉这一行。",
	},
	"crio.runtime.manage_ns_lifecycle": {
		en: "Let CRI-O hold the namespaces of pods with the help of `pinns`, instead of the pause container. It always does so now; take the line out.",
		zh: "让 CRI-O 借助 `pinns` 自己保持 Pod 的命名空间，而不靠 pause 容器。现在总是如此，可以删掉这一行。",
	},
	"crio.runtime.min_injected_gomaxprocs": {
		en: "Above zero, CRI-O sets `GOMAXPROCS` in containers without a CPU limit, by their CPU request but at least to this, so that Go programs do not size themselves for all CPUs of a large node. Guaranteed pods, and values the pod sets itself, stay as they are.",
		zh: "大于零时，CRI-O 给没有 CPU 限额的容器设置 `GOMAXPROCS`，按 CPU 请求计算，但不小于这个值，免得 Go 程序按大节点的全部 CPU 开线程。Guaranteed Pod 和 Pod 自己设置的值不受影响。",
	},
	"crio.runtime.minimum_mappable_gid": {
		en: "Lowest group ID of the host that a user namespace may use, for pods that do not run as root. Negative allows such mappings to root's pods only; Kubernetes' own user namespaces make it needless.",
		zh: "非 root 运行的 Pod，其用户命名空间最低可以用到主机上哪个组 ID。负数表示只有以 root 运行的 Pod 才能指定映射；有了 Kubernetes 自己的用户命名空间就用不着它了。",
	},
	"crio.runtime.minimum_mappable_uid": {
		en: "Lowest user ID of the host that a user namespace may use, for pods that do not run as root. It is the counterpart of `minimum_mappable_gid`, and as outdated.",
		zh: "非 root 运行的 Pod，其用户命名空间最低可以用到主机上哪个用户 ID。与 `minimum_mappable_gid` 相对应，同样已过时。",
	},
	"crio.runtime.namespaces_dir": {
		en: "Below it CRI-O pins the namespaces of pods, for instance in `netns`. It belongs on a tmpfs; `ip netns` shows the network ones while it is `/var/run`.",
		zh: "CRI-O 把 Pod 的命名空间固定在它下面，例如 `netns`。应放在 tmpfs 上；保持 `/var/run` 时，用 `ip netns` 能看到其中的网络命名空间。",
	},
	"crio.runtime.no_pivot": {
		en: "Changes a container's root by moving the mount instead of `pivot_root`, which does not work when the node runs from an initramfs. It is weaker isolation; use it for such diskless nodes only.",
		zh: "切换容器根目录时用移动挂载代替 `pivot_root`，后者在直接从 initramfs 运行的节点上不可用。隔离较弱，只用于这种无盘节点。",
	},
	"crio.runtime.pids_limit": {
		en: "Processes and threads one container may have; `-1` is no limit. The kubelet's `podPidsLimit` counts the whole pod and should be used instead; where both are set, the lower one bites first.",
		zh: "一个容器最多能有多少进程和线程，`-1` 为不限。应改用 kubelet 的 `podPidsLimit`，它按整个 Pod 计；两者都设时，小的先起作用。",
	},
	"crio.runtime.pinns_path": {
		en: "Path of `pinns`, the helper that makes a pod's namespaces; empty searches `$PATH`. Without that program CRI-O does not start.",
		zh: "创建 Pod 命名空间的辅助程序 `pinns` 的路径，留空则在 `$PATH` 里找。没有这个程序，CRI-O 无法启动。",
	},
	"crio.runtime.privileged_seccomp_profile": {
		en: "A JSON seccomp filter for privileged containers, which otherwise have none. Too tight a filter breaks CNI and storage pods, which are privileged; a reload is enough to take it back.",
		zh: "给特权容器用的 seccomp 配置文件（JSON）；不设置则特权容器不受 seccomp 限制。CNI 和存储类 Pod 都是特权的，太严会出问题；撤回只需重新加载。",
	},
	"crio.runtime.rdt_config_file": {
		en: "Classes of CPU cache and memory bandwidth (Intel RDT), which pods choose by annotation. Empty leaves RDT alone; otherwise the CPU must support it and the resctrl file system be mounted.",
		zh: "CPU 缓存和内存带宽的分级（Intel RDT），Pod 用注解选择。留空则不碰 RDT；否则要求 CPU 支持，并挂载 resctrl 文件系统。",
	},
	"crio.runtime.read_only": {
		en: "Makes the root of all unprivileged containers unwritable, with a tmpfs on `/run`, `/tmp` and `/var/tmp`. Many images fail under it; a pod asks for the same with `readOnlyRootFilesystem`.",
		zh: "所有非特权容器的根文件系统都不可写，`/run`、`/tmp`、`/var/tmp` 挂 tmpfs。很多镜像会因此失败；单个 Pod 可以用 `readOnlyRootFilesystem` 达到同样效果。",
	},
	"crio.runtime.runtimes": {
		en: "The runtime handlers, one table each; its name is the `handler` of a RuntimeClass. A table in a later file replaces the whole handler of that name, so repeat every key there; the other handlers stay.",
		zh: "运行时处理程序（runtime handler），每个一张表，表名就是 RuntimeClass 的 `handler`。后面文件里的同名表会整个取代前面的，所以各键都要重写；其他处理程序保留。",
	},
	"crio.runtime.seccomp_profile": {
		en: "The JSON filter behind `RuntimeDefault`; empty or a missing file takes CRI-O's own. It does nothing for pods without a seccomp profile unless the kubelet has `seccompDefault`; a file that does not parse keeps CRI-O from starting.",
		zh: "`RuntimeDefault` 对应的 JSON 配置；留空或文件不存在就用 CRI-O 自带的。没有声明 seccomp 的 Pod 不受它约束，除非 kubelet 开了 `seccompDefault`；文件解析不了 CRI-O 无法启动。",
	},
	"crio.runtime.seccomp_use_default_when_empty": {
		en: "Gave pods that ask for no seccomp filter the default one. The kubelet's `seccompDefault: true` does that now, for every runtime.",
		zh: "让没有要求 seccomp 的 Pod 也用默认配置。现在由 kubelet 的 `seccompDefault: true` 负责，对各种运行时都有效。",
	},
	"crio.runtime.selinux": {
		en: "Gives each pod an SELinux label of its own, which keeps a container that breaks out away from the host's and other pods' files. Left out, it follows the host; `false` on an enforcing host gives that protection up.",
		zh: "给每个 Pod 单独的 SELinux 标签，容器即使逃逸也碰不到主机和其他 Pod 的文件。不写则跟随主机；主机处于 enforcing 却写 `false`，就放弃了这层保护。",
	},
	"crio.runtime.separate_pull_cgroup": {
		en: "Pulls images in a group of their own, so that the page cache of a pull is not charged to CRI-O: a slice, or `pod` for that of the pod. It works under the `systemd` driver only; otherwise, or with a name that is no slice, every pull fails.",
		zh: "在单独的组里拉取镜像，拉取产生的页缓存就不算在 CRI-O 头上：写 slice 名，或写 `pod` 用 Pod 的组。只支持 `systemd` 驱动；否则，或写的不是 slice，所有拉取都会失败。",
	},
	"crio.runtime.shared_cpuset": {
		en: "CPUs that guaranteed pods may use besides their exclusive ones, if they ask with the annotation `cpu-shared.crio.io/CONTAINER`. Empty, such a request fails; keep the set apart from exclusive CPUs.",
		zh: "Guaranteed Pod 用注解 `cpu-shared.crio.io/容器名` 申请后，除独占 CPU 外还可共用的 CPU。留空时这种申请会失败；要与独占的 CPU 分开。",
	},
	"crio.runtime.timezone": {
		en: "Mounts this zone as `/etc/localtime` into all containers; `Local` takes the node's. Programs that follow `TZ` or bring their own zone data do not notice. An unknown name keeps CRI-O from starting.",
		zh: "把该时区作为 `/etc/localtime` 挂进所有容器；`Local` 表示与节点相同。只看 `TZ` 或自带时区数据的程序不受影响。名字不存在，CRI-O 无法启动。",
	},
	"crio.runtime.uid_mappings": {
		en: "Maps user IDs for the user namespace of containers, as `container:host:size`, several separated by commas. It is outdated: Kubernetes has user namespaces with `hostUsers: false` in the pod.",
		zh: "容器用户命名空间的用户 ID 映射，写作 `容器ID:主机ID:数量`，多段用逗号分隔。已过时：Kubernetes 自带用户命名空间，Pod 里写 `hostUsers: false` 即可。",
	},
	"crio.runtime.workloads": {
		en: "Named sets of CPU settings and permitted annotations, which a pod gets by carrying the set's `activation_annotation`. OpenShift pins its control-plane pods this way; the layout is experimental.",
		zh: "一组组带名字的 CPU 设置和允许的注解，Pod 带上对应的 `activation_annotation` 就套用。OpenShift 用它把控制面 Pod 绑到指定 CPU；格式仍属实验性质。",
	},
	"crio.runtime.runtimes.*.allowed_annotations": {
		en: "Which of CRI-O's special annotations pods of this handler may use, such as `io.kubernetes.cri-o.userns-mode` or `io.kubernetes.cri-o.ShmSize`. All others are ignored without an error in the pod; a misspelt one makes the handler invalid.",
		zh: "使用该处理程序的 Pod 可以用 CRI-O 的哪些特殊注解，如 `io.kubernetes.cri-o.userns-mode`、`io.kubernetes.cri-o.ShmSize`。没列出的会被忽略，Pod 上也没有报错；写错名字会使该处理程序失效。",
	},
	"crio.runtime.runtimes.*.container_create_timeout": {
		en: "Seconds the runtime may take to create one container before CRI-O gives up. Raise it for Kata with large VMs or slow disks; the kubelet's `runtimeRequestTimeout` usually runs out first, and the retry finds the name still taken.",
		zh: "运行时创建一个容器最多用多少秒，超时 CRI-O 就放弃。Kata 的大虚拟机或磁盘慢时应调大；通常 kubelet 的 `runtimeRequestTimeout` 会先到，重试时又发现名字还被占着。",
	},
	"crio.runtime.runtimes.*.container_min_memory": {
		en: "The smallest memory limit a container of this handler may have; below it the pod fails with `set memory limit … too low`. The runtime itself needs that much to start, crun less than runc.",
		zh: "使用该处理程序的容器最小可以设多少内存限额，低于它 Pod 会报 `set memory limit … too low`。运行时自身启动就要这么多，crun 比 runc 省。",
	},
	"crio.runtime.runtimes.*.default_annotations": {
		en: "Annotations given to pods of this handler that do not carry them, to spare repeating them in every pod. The pod's own value wins.",
		zh: "使用该处理程序的 Pod 若没有这些注解就自动补上，免得每个 Pod 都写一遍。Pod 自己的值优先。",
	},
	"crio.runtime.runtimes.*.disable_hostport_mapping": {
		en: "Without effect in a handler. `crio config` prints the key below the handlers' tables, so a line uncommented there lands in the last of them; move it up to `[crio.runtime]`.",
		zh: "写在处理程序里不起作用。`crio config` 把这个键打印在处理程序的表之后，就地取消注释就落进了最后一张表；应移到 `[crio.runtime]` 下。",
	},
	"crio.runtime.runtimes.*.exec_cpu_affinity": {
		en: "On which CPU `kubectl exec` and exec probes start in pods with exclusive CPUs. `first` keeps them on one, the first shared or else the first exclusive CPU, so that they do not disturb the others; empty leaves it to the runtime.",
		zh: "在独占 CPU 的 Pod 里，`kubectl exec` 和 exec 探针从哪个 CPU 启动。`first` 把它们固定在一个 CPU 上（有共享的取第一个共享的，否则取第一个独占的），不打扰其余；留空由运行时决定。",
	},
	"crio.runtime.runtimes.*.hostnetwork_disable_selinux": {
		en: "It counts in `[crio.runtime]` only. Copied from the output of `crio config`, where it stands after the handlers, it ends up in a handler and is ignored.",
		zh: "只有写在 `[crio.runtime]` 下才有效。`crio config` 的输出把它排在各处理程序之后，照抄会落进某个处理程序的表而被忽略。",
	},
	"crio.runtime.runtimes.*.inherit_default_runtime": {
		en: "Takes program, type, root and configuration path from the default runtime, whatever stands here. So a second handler, for instance with other annotations, follows when the default changes from runc to crun.",
		zh: "程序路径、类型、根目录和配置路径都取自默认运行时，不管这里怎么写。这样另立的处理程序（例如只为多几个注解）会随默认从 runc 换成 crun 而跟着换。",
	},
	"crio.runtime.runtimes.*.monitor_cgroup": {
		en: "The group of conmon for this handler: `pod` counts its memory and tasks against the pod, a slice against the node. Under `systemd` anything else stops CRI-O at start, under `cgroupfs` anything but `pod` or nothing.",
		zh: "该处理程序的 conmon 放进哪个组：`pod` 把内存和任务数算在 Pod 头上，slice 则算在节点头上。`systemd` 下写成别的，或 `cgroupfs` 下除 `pod` 和留空以外的，CRI-O 都无法启动。",
	},
	"crio.runtime.runtimes.*.monitor_env": {
		en: "Environment of conmon and of the OCI runtime it starts. A list of your own replaces the default, so keep `PATH` in it, or the runtime finds no helper programs.",
		zh: "conmon 及其启动的 OCI 运行时的环境变量。自己写的列表会取代默认值，要保留 `PATH`，否则运行时找不到辅助程序。",
	},
	"crio.runtime.runtimes.*.monitor_exec_cgroup": {
		en: "`container` moves the process behind exec probes into the container's group, so that pods with many probes pay for them; empty leaves it with CRI-O, on the node's reserved CPUs.",
		zh: "写 `container`，exec 探针背后的进程会移入容器的组，探针多的 Pod 自己承担开销；留空则留在 CRI-O 的组里，占用节点的预留 CPU。",
	},
	"crio.runtime.runtimes.*.monitor_path": {
		en: "Path of conmon, or of conmon-rs where `runtime_type` is `pod`; empty searches `$PATH`. If conmon cannot be found, CRI-O does not start.",
		zh: "conmon 的路径；`runtime_type` 为 `pod` 时是 conmon-rs 的路径。留空则在 `$PATH` 里找；找不到 conmon，CRI-O 无法启动。",
	},
	"crio.runtime.runtimes.*.no_sync_log": {
		en: "Skips writing a container's log through to the disk when it is rotated or the container ends. It spares slow disks, but a crash of the node may lose the last lines. Only handlers of type `oci` accept it.",
		zh: "日志轮转或容器退出时不强制落盘。慢盘会轻松些，但节点崩溃可能丢掉最后几行。只有类型为 `oci` 的处理程序接受它。",
	},
	"crio.runtime.runtimes.*.platform_runtime_paths": {
		en: 'Another runtime program for images of a certain platform, such as `"wasi/wasm32" = "/usr/bin/crun-wasm"`; all other images use `runtime_path`.',
		zh: '为特定平台的镜像指定另外的运行时程序，如 `"wasi/wasm32" = "/usr/bin/crun-wasm"`；其他镜像仍用 `runtime_path`。',
	},
	"crio.runtime.runtimes.*.privileged_without_host_devices": {
		en: "A privileged container of this handler does not see all devices of the host. Kata needs it, as it would otherwise try to pass every device of the node into the VM.",
		zh: "使用该处理程序的特权容器看不到主机的全部设备。Kata 需要它，否则会想把节点上的每个设备都塞进虚拟机。",
	},
	"crio.runtime.runtimes.*.runtime_config_path": {
		en: "Configuration of the VM runtime, for Kata a `configuration-….toml`. With a type other than `vm`, or if the file is missing, the handler is invalid.",
		zh: "虚拟机运行时的配置文件，对 Kata 来说是 `configuration-….toml`。类型不是 `vm`，或文件不存在，该处理程序就无效。",
	},
	"crio.runtime.runtimes.*.runtime_path": {
		en: "The program of this handler. If it is missing, the default handler keeps CRI-O from starting; newer releases drop another one with a warning, and its pods then find no such handler. Type `vm` wants a `containerd-shim-…-v2`.",
		zh: "该处理程序对应的程序。程序不存在时，若是默认处理程序，CRI-O 无法启动；若是别的，新版本会警告后丢弃它，用它的 Pod 会找不到处理程序。类型 `vm` 要求是 `containerd-shim-…-v2`。",
	},
	"crio.runtime.runtimes.*.runtime_pull_image": {
		en: "For Kata with confidential containers: the image is pulled inside the VM, and the host does not use the one it has. The kubelet still has the host pull it too, so an image the host cannot decrypt may fail there.",
		zh: "用于 Kata 机密容器：镜像在虚拟机里拉取，不用主机上的那份。但 kubelet 仍会让主机也拉一遍，主机解不开的加密镜像可能在那一步失败。",
	},
	"crio.runtime.runtimes.*.runtime_root": {
		en: "Where the OCI runtime keeps the state of its containers. Point `runc --root` or `crun --root` to it when you list them by hand; it belongs on a tmpfs.",
		zh: "OCI 运行时保存容器状态的目录。手动查看时，`runc --root` 或 `crun --root` 要指向它；应放在 tmpfs 上。",
	},
	"crio.runtime.runtimes.*.runtime_type": {
		en: "How CRI-O drives the program: `oci` for the command line of runc and crun with conmon, `vm` for a containerd shim such as Kata's, `pod` for conmon-rs. Any other word makes the handler invalid.",
		zh: "CRI-O 如何驱动该程序：`oci` 是 runc、crun 的命令行加 conmon，`vm` 是 Kata 之类的 containerd shim，`pod` 是 conmon-rs。写成别的，该处理程序无效。",
	},
	"crio.runtime.runtimes.*.seccomp_profile": {
		en: "The `RuntimeDefault` filter of this handler, instead of the one in `[crio.runtime]`. It must be an absolute path to an existing file: unlike there, a missing file makes the handler invalid.",
		zh: "该处理程序的 `RuntimeDefault` 配置，代替 `[crio.runtime]` 里的那个。必须是已存在文件的绝对路径：与那里不同，文件不存在会使处理程序无效。",
	},
	"crio.runtime.runtimes.*.stream_websockets": {
		en: "Exec and attach go over WebSockets, straight from conmon-rs. It needs conmon-rs 0.7 or newer and `runtime_type` `pod`; with another type the handler is invalid.",
		zh: "exec 和 attach 由 conmon-rs 直接通过 WebSocket 提供。需要 conmon-rs 0.7 以上，且 `runtime_type` 为 `pod`；类型不对则处理程序无效。",
	},
	"crio.runtime.runtimes.*.timezone": {
		en: "Belongs into `[crio.runtime]`; a handler has no time zone of its own. It gets here by uncommenting the output of `crio config` in place.",
		zh: "应写在 `[crio.runtime]` 下，处理程序没有自己的时区。它出现在这里，多半是把 `crio config` 的输出就地取消了注释。",
	},
	"crio.runtime.workloads.*.activation_annotation": {
		en: "A pod that carries this annotation, whatever its value, gets this workload's settings. Without it CRI-O does not start.",
		zh: "Pod 只要带有这个注解（值不论）就套用该 workload 的设置。不写这一项，CRI-O 无法启动。",
	},
	"crio.runtime.workloads.*.allowed_annotations": {
		en: "Special annotations that pods of this workload may use besides those of their runtime handler. So a feature such as `io.kubernetes.cri-o.Devices` is open to some pods only; a name CRI-O does not know keeps it from starting.",
		zh: "该 workload 的 Pod 除运行时处理程序允许的以外，还可以用哪些特殊注解。这样就能只对部分 Pod 开放 `io.kubernetes.cri-o.Devices` 之类的功能；写了不认识的名字，CRI-O 无法启动。",
	},
	"crio.runtime.workloads.*.annotation_prefix": {
		en: 'With the annotation `PREFIX/CONTAINER`, whose value is JSON such as `{"cpushares": 512}`, a pod sets other values for one container. Containers without it get those of `resources`.',
		zh: 'Pod 用注解 `前缀/容器名` 给单个容器另设数值，值为 JSON，如 `{"cpushares": 512}`。没有该注解的容器用 `resources` 里的值。',
	},
	"crio.runtime.workloads.*.resources": {
		en: "CPU values that replace those the kubelet has worked out from requests and limits. The scheduler knows nothing of them.",
		zh: "用来取代 kubelet 按 requests 和 limits 算出的 CPU 数值。调度器对此一无所知。",
	},
	"crio.runtime.workloads.*.resources.cpulimit": {
		en: "CPU limit in millicores; CRI-O works out the quota from it and `cpuperiod`. It wins over `cpuquota`.",
		zh: "以毫核为单位的 CPU 上限，CRI-O 用它和 `cpuperiod` 算出配额。优先于 `cpuquota`。",
	},
	"crio.runtime.workloads.*.resources.cpuperiod": {
		en: "Length in microseconds of the span in which a quota may be used up, commonly 100000. A short one throttles more evenly and costs more overhead.",
		zh: "配额计算周期，单位微秒，通常为 100000。周期短，限流更均匀，但开销更大。",
	},
	"crio.runtime.workloads.*.resources.cpuquota": {
		en: "CPU time in microseconds that a container may use per `cpuperiod`; twice the period is two CPUs. `cpulimit` says the same more simply and wins.",
		zh: "每个 `cpuperiod` 内容器可用的 CPU 时间，单位微秒；周期的两倍就是两个 CPU。用 `cpulimit` 写更简单，且优先。",
	},
	"crio.runtime.workloads.*.resources.cpuset": {
		en: "The CPUs containers of this workload run on, such as `0-1,64`. Choose those of the kubelet's `reservedSystemCPUs`, or they share CPUs that guaranteed pods believe to own.",
		zh: "该 workload 的容器在哪些 CPU 上运行，如 `0-1,64`。应取 kubelet 的 `reservedSystemCPUs`，否则会与 Guaranteed Pod 抢它们以为独占的 CPU。",
	},
	"crio.runtime.workloads.*.resources.cpushares": {
		en: "Weight in the competition for CPU, 1024 for one requested core. Zero leaves what the kubelet gave.",
		zh: "争用 CPU 时的权重，请求一个核对应 1024。写 0 则沿用 kubelet 给的值。",
	},
	"crio.stats.collection_period": {
		en: "Seconds between two rounds of collecting usage of pods and containers; 0 collects when somebody asks. With many pods and several scrapers a period spares CPU, at the price of older numbers.",
		zh: "每隔多少秒采集一次 Pod 和容器的用量；0 表示有人问才采集。Pod 多、采集方也多时，设个周期能省 CPU，代价是数据稍旧。",
	},
	"crio.stats.included_pod_metrics": {
		en: "Groups of metrics, such as `cpu`, `memory` and `network`, that CRI-O offers for `/metrics/cadvisor` once the kubelet has the gate `PodAndContainerStatsFromCRI`. With an empty list next to nothing arrives there.",
		zh: "kubelet 打开特性门控 `PodAndContainerStatsFromCRI` 后，CRI-O 为 `/metrics/cadvisor` 提供哪些组的指标，如 `cpu`、`memory`、`network`。列表为空，那里就几乎没有数据。",
	},
	"crio.stats.stats_collection_period": {
		en: "The old key for the same seconds as `collection_period`, which covers metrics of pods as well. Move the value there.",
		zh: "`collection_period` 的旧写法，单位同样是秒；新键还包括 Pod 的指标。请把值移过去。",
	},
	"crio.tracing.enable_tracing": {
		en: "Sends OpenTelemetry spans of CRI calls to a collector. With the default rate of `tracing_sampling_rate_per_million` CRI-O starts no trace by itself, so set that too.",
		zh: "把 CRI 调用的 OpenTelemetry span 发给收集器。`tracing_sampling_rate_per_million` 按默认值时 CRI-O 自己不会发起 trace，所以要一并设置。",
	},
	"crio.tracing.tracing_endpoint": {
		en: "Host and port of the collector that takes spans by OTLP over gRPC; no scheme in front. CRI-O runs in the host network, so cluster service names do not resolve here.",
		zh: "以 OTLP/gRPC 接收 span 的收集器的主机和端口，不带协议前缀。CRI-O 运行在主机网络里，集群内的 Service 名解析不了。",
	},
	"crio.tracing.tracing_sampling_rate_per_million": {
		en: "How many of a million spans are kept: 1000000 is all of them, which suits the search for a fault; on a busy node far fewer are enough.",
		zh: "每一百万个 span 保留多少：1000000 为全部，适合排查问题时用；忙碌的节点上少得多也够用。",
	},
};
