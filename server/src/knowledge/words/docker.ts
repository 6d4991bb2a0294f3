import type { KeyWords } from "./key-words.ts";

/** What the keys of daemon.json are for; one to three sentences each. Sources: as in ../keys/docker.ts. */
export const dockerWords: KeyWords = {
	"allow-direct-routing": {
		en: "Lets other machines send packets straight to a container's own address, for its published ports. Without it the firewall drops them on arrival, and only ports of the host lead in; an overlay such as flannel that routes to Docker's bridge networks needs it.",
		zh: "允许其他机器直接向容器自己的地址发包，访问已发布的端口。不开的话，防火墙在入口就把这些包丢掉，只能经主机端口访问；靠 flannel 之类的覆盖网络路由到 Docker 网桥网络时需要打开。",
	},
	"allow-nondistributable-artifacts": {
		en: "Once named registries that were also to receive layers marked as not for redistribution, such as those of old Windows images. On Linux nodes it never mattered, and newer releases let it pass without reading it.",
		zh: "曾用来列出也可以推送“不可再分发”层（如旧的 Windows 基础镜像层）的镜像仓库。Linux 节点用不到，新版本只放行、不再读取。",
	},
	"api-cors-header": {
		en: "Once sent cross-origin headers with the answers of Docker's API, so that web pages of other sites could call it. It is gone: delete the key, which keeps newer releases from starting, and put a reverse proxy in front if browsers must reach the API.",
		zh: "曾让 Docker API 的应答带上跨域头，供其他站点的网页调用。这个功能已经移除，新版本遇到这个键会启动失败，应当删掉；确实要让浏览器访问 API，请在前面放反向代理。",
	},
	"authorization-plugins": {
		en: "Plugins that are asked about every call to Docker's API and may refuse it; they are asked in this order. One that is not installed or not running keeps the daemon from starting or makes calls fail, those of cri-dockerd included.",
		zh: "每次调用 Docker API 都要先问这些插件，由它们决定放行还是拒绝，按书写顺序询问。插件没装或没在运行，守护进程可能起不来，或者调用失败，cri-dockerd 的调用也一样。",
	},
	bip: {
		en: "Address and prefix of `docker0`, for instance `172.26.0.1/16`: the host's own address in it, not the network's. Set it where the default 172.17.0.0/16 collides with the site's networks, the pod CIDR or the Service CIDR.",
		zh: "`docker0` 的地址和前缀，如 `172.26.0.1/16`；写的是主机在其中的地址，不是网络地址。默认的 172.17.0.0/16 与机房网络、Pod 网段或 Service 网段冲突时要改。",
	},
	bip6: {
		en: "The IPv6 address and prefix of `docker0`, as `bip` gives the IPv4 one. It only matters where `ipv6` is on.",
		zh: "`docker0` 的 IPv6 地址和前缀，与 IPv4 的 `bip` 对应。只有开了 `ipv6` 才有意义。",
	},
	bridge: {
		en: "An existing Linux bridge to use for the default network in place of `docker0`; it has to be there before dockerd starts. `none` makes no default network at all, which suits nodes where a CNI plugin connects every pod.",
		zh: "默认网络改用一个现成的 Linux 网桥，不用 `docker0`；dockerd 启动前它必须已经存在。写 `none` 则完全不建默认网络，适合 Pod 网络全由 CNI 插件负责的节点。",
	},
	"bridge-accept-fwmark": {
		en: "Packets that carry this firewall mark (`mark` or `mark/mask`) are let into Docker's bridge networks although its rules would drop them. It is the way for your own rules to allow traffic, above all with nftables, where there is no `DOCKER-USER` chain.",
		zh: "带有这个防火墙标记（`mark` 或 `mark/mask`）的包可以进入 Docker 的网桥网络，不受它自己的丢弃规则限制。自定义规则想放行流量就靠它，尤其是 nftables 下没有 `DOCKER-USER` 链。",
	},
	builder: {
		en: "Settings of BuildKit inside dockerd: garbage collection of the build cache, build history, and what builds may ask for. They do not touch pods; a misspelt key in here is not reported, it only has no effect.",
		zh: "dockerd 内置 BuildKit 的设置：构建缓存的回收、构建历史、构建可以申请的特权。与 Pod 无关；里面的键拼错不会报错，只是不起作用。",
	},
	"builder.entitlements": {
		en: "Which privileges a build may ask for. A build that asks for one that is not granted here fails at once.",
		zh: "构建过程可以申请哪些特权。申请了这里没有放开的特权，构建会直接失败。",
	},
	"builder.entitlements.device": {
		en: "Lets builds use devices of the host that are described by CDI. It is granted unless this says `false`.",
		zh: "允许构建使用由 CDI 描述的主机设备。不写 `false` 就是允许的。",
	},
	"builder.entitlements.network-host": {
		en: "Lets steps of a build run in the host's network (`--network=host`), where they reach services on loopback. It is granted unless this says `false`.",
		zh: "允许构建步骤用主机网络运行（`--network=host`），从而能访问只监听回环地址的服务。不写 `false` 就是允许的。",
	},
	"builder.entitlements.security-insecure": {
		en: "Lets builds run steps without confinement (`--security=insecure`), much like a privileged container. Leave it off on nodes: whoever may build there could take over the host.",
		zh: "允许构建步骤不加限制地运行（`--security=insecure`），相当于特权容器。节点上不要打开，否则能在上面构建的人就可能控制主机。",
	},
	"builder.gc": {
		en: "Garbage collection of the build cache. Without it a node that builds images fills its disk, and the kubelet evicts pods to free space that they do not occupy.",
		zh: "构建缓存的垃圾回收。不回收的话，兼做镜像构建的节点会把磁盘占满，kubelet 为腾空间去驱逐 Pod，而空间并不是它们占的。",
	},
	"builder.gc.defaultKeepStorage": {
		en: "The older name of `defaultReservedSpace`: how much build cache the default rules leave alone, for instance `20GB`. Newer releases still read it where the new key is absent.",
		zh: "`defaultReservedSpace` 的旧名：默认规则保留多少构建缓存，如 `20GB`。新版本在没写新键时仍会读它。",
	},
	"builder.gc.defaultMaxUsedSpace": {
		en: "The most disk space the build cache may take under the default rules; beyond it the entries used least go first. Not read where `policy` is given.",
		zh: "默认规则下构建缓存最多占多少磁盘，超出就从最少用到的开始清理。写了 `policy` 就不再读它。",
	},
	"builder.gc.defaultMinFreeSpace": {
		en: "How much of the disk the default rules try to keep free by removing build cache. On a Kubernetes node set it above the kubelet's `evictionHard` threshold, so that cache goes before pods do.",
		zh: "默认规则为磁盘保留多少空闲空间，不够时清理构建缓存。Kubernetes 节点上应高于 kubelet 的 `evictionHard` 阈值，让缓存先走，而不是先驱逐 Pod。",
	},
	"builder.gc.defaultReservedSpace": {
		en: "How much build cache the default rules leave in place, so that builds stay fast. Not read where `policy` is given.",
		zh: "默认规则留下多少构建缓存不回收，以保证构建速度。写了 `policy` 就不再读它。",
	},
	"builder.gc.enabled": {
		en: "Switches the collection of build cache. Older releases collect only when this is `true`, newer ones unless it is `false`: write it, so that all nodes do the same.",
		zh: "构建缓存回收的开关。旧版本写了 `true` 才回收，新版本不写 `false` 就回收；建议明确写出来，各节点才一致。",
	},
	"builder.gc.policy": {
		en: "Your own rules for the build cache, applied in order. They replace the built-in ones, and with them every `default…` key beside this one.",
		zh: "自定义的构建缓存回收规则，按顺序执行。写了它就取代内置规则，旁边那些 `default…` 键也随之失效。",
	},
	"builder.gc.policy.[]": {
		en: "One rule: which cache it looks at (`filter`, `all`) and how much of it may stay. Begin with the cache that is cheapest to make again.",
		zh: "一条规则：管哪些缓存（`filter`、`all`），允许留下多少。应当从最容易重新生成的缓存开始写。",
	},
	"builder.gc.policy.[].all": {
		en: "Also takes in cache that other records or images still share and BuildKit's internal entries. Rules without it leave those alone, so the last rule usually has it.",
		zh: "连被其他记录或镜像共用的缓存以及 BuildKit 的内部条目也算进来。不写的规则不碰它们，所以通常放在最后一条规则里。",
	},
	"builder.gc.policy.[].filter": {
		en: "Narrows the rule to some of the cache: items such as `unused-for=168h` or `type=source.local` in a list; the map of older files is still taken. Without it the rule looks at everything.",
		zh: "让规则只管一部分缓存，用列表写 `unused-for=168h`、`type=source.local` 等；旧文件里的映射写法仍然有效。不写则管全部。",
	},
	"builder.gc.policy.[].keepStorage": {
		en: "The older name of the rule's `reservedSpace`: how much of the matching cache stays. Newer releases still read it where the new key is absent.",
		zh: "本条规则 `reservedSpace` 的旧名：匹配到的缓存留下多少。新版本在没写新键时仍会读它。",
	},
	"builder.gc.policy.[].maxUsedSpace": {
		en: "Upper bound for the cache this rule covers; what is above it is removed, beginning with what is used least.",
		zh: "这条规则所管缓存的上限，超出部分从最少用到的开始清理。",
	},
	"builder.gc.policy.[].minFreeSpace": {
		en: "The rule removes matching cache until the disk has this much free, but not below its `reservedSpace`.",
		zh: "清理匹配到的缓存，直到磁盘空闲达到这个数；但不会清到 `reservedSpace` 以下。",
	},
	"builder.gc.policy.[].reservedSpace": {
		en: "Matching cache up to this size stays, however full the disk is.",
		zh: "匹配到的缓存在这个大小以内就保留，不管磁盘多满。",
	},
	"builder.history": {
		en: "How many records of past builds BuildKit keeps, for `docker buildx history`. Only hosts that build images need to care.",
		zh: "BuildKit 保留多少条历史构建记录，供 `docker buildx history` 查看。只有用来构建镜像的主机才需要关心。",
	},
	"builder.history.maxAge": {
		en: "Records of builds older than this are dropped, as far as `maxEntries` allows: the newest ones stay.",
		zh: "早于这个时长的构建记录会被清掉，但最新的若干条按 `maxEntries` 保留。",
	},
	"builder.history.maxEntries": {
		en: "How many of the newest build records are kept whatever their age.",
		zh: "最新的多少条构建记录不论新旧都保留。",
	},
	"cdi-spec-dirs": {
		en: "Directories with CDI files, which describe devices such as GPUs and what a container needs to use them. A device asked for by its CDI name that is found in none of them keeps the container from starting.",
		zh: "存放 CDI 描述文件的目录，文件说明 GPU 等设备以及容器用它所需的内容。按 CDI 名申请的设备在这些目录里找不到，容器就起不来。",
	},
	"cgroup-parent": {
		en: "The group in which Docker makes those of its own containers. With the systemd driver it must be the name of a slice, `something.slice`, or dockerd does not start, which `dockerd --validate` does not see. Pods bring a parent of their own.",
		zh: "Docker 把自己的容器的组建在哪个组下。用 systemd 驱动时必须是 slice 的名字（如 `something.slice`），否则 dockerd 起不来，而 `dockerd --validate` 查不出来。Pod 自带父级组，不受影响。",
	},
	"cluster-advertise": {
		en: "The address under which this engine entered itself in the external store of the old, pre-swarm overlay networks. The feature is gone, and newer releases do not start with the key: delete it.",
		zh: "本机在旧式（swarm 模式之前的）覆盖网络外部存储里登记的地址。功能早已移除，新版本遇到这个键就起不来，应当删掉。",
	},
	"cluster-store": {
		en: "URL of the external store (Consul, etcd, ZooKeeper) of the old overlay networks. The feature is gone, and newer releases do not start with the key; swarm mode brings its own store.",
		zh: "旧式覆盖网络的外部存储（Consul、etcd、ZooKeeper）的 URL。功能早已移除，新版本遇到这个键就起不来；swarm 模式自带存储。",
	},
	"cluster-store-opts": {
		en: "Certificates and timeouts for the store named in `cluster-store`. Gone together with it; delete the key before an upgrade.",
		zh: "访问 `cluster-store` 所指存储用的证书和超时。已随它一起移除，升级前要删掉。",
	},
	containerd: {
		en: "Socket of the containerd that dockerd works with. The stock unit gives it as a flag, and the key beside the flag keeps dockerd from starting. Without either, dockerd takes a running containerd or starts one of its own.",
		zh: "dockerd 所用 containerd 的套接字。自带的 unit 已用参数指定，再写这个键 dockerd 就起不来。两边都不写时，dockerd 用正在运行的 containerd，没有就自己启动一个。",
	},
	"containerd-namespace": {
		en: "The namespace of containerd in which Docker keeps its containers, seen with `ctr -n moby`. It must differ from that of the plugins, and `k8s.io` belongs to containerd's own CRI. After a change dockerd no longer finds the running containers.",
		zh: "Docker 的容器放在 containerd 的哪个命名空间，可用 `ctr -n moby` 查看。必须与插件的命名空间不同，也不要占用 containerd CRI 的 `k8s.io`。改了之后 dockerd 就找不到正在运行的容器。",
	},
	"cpu-rt-period": {
		en: "Length of the period, in microseconds, over which realtime CPU time of Docker's containers is counted. It needs a kernel with realtime group scheduling; with cgroup v2 it is of no use.",
		zh: "统计 Docker 容器实时 CPU 时间的周期，单位微秒。需要内核支持实时组调度；cgroup v2 下没有用。",
	},
	"cpu-rt-runtime": {
		en: "How many microseconds of each `cpu-rt-period` the realtime processes of all Docker's containers may use together. Without it no container gets realtime scheduling from Docker.",
		zh: "每个 `cpu-rt-period` 里，所有 Docker 容器的实时进程合计可以用多少微秒。不设就没有容器能从 Docker 得到实时调度。",
	},
	"cri-containerd": {
		en: "Leaves the CRI plugin on in the containerd that dockerd starts itself, so that a kubelet can use that containerd directly. It does nothing where containerd runs as a service of its own: there `disabled_plugins` in `/etc/containerd/config.toml` decides.",
		zh: "让 dockerd 自己启动的 containerd 保留 CRI 插件，kubelet 可以直接用它。containerd 作为独立服务运行时不起作用，那时由 `/etc/containerd/config.toml` 的 `disabled_plugins` 决定。",
	},
	"data-root": {
		en: "Where images, volumes and containers are kept. A new path starts empty: stop Docker, copy the old directory with its permissions, then change the key. With the containerd image store the images are not here but in containerd's own root.",
		zh: "镜像、卷和容器存放的目录。换了路径等于从空目录开始：先停 Docker，带权限复制旧目录，再改这个键。使用 containerd 镜像存储时，镜像不在这里，而在 containerd 自己的根目录下。",
	},
	debug: {
		en: "Logs at debug level, whatever `log-level` says. It can be switched with a reload (SIGHUP) while containers run; leave it off otherwise, the log grows fast.",
		zh: "不管 `log-level` 怎么写，都按 debug 级别记日志。可以在不停容器的情况下重载（SIGHUP）切换；平时不要开，日志涨得很快。",
	},
	"default-address-pools": {
		en: "The ranges from which new Docker networks take their subnets when none is asked for. The built-in ones cover much of 172.16.0.0/12 and 192.168.0.0/16: set your own where they touch the site's networks, the pod CIDR or the Service CIDR. Existing networks keep theirs.",
		zh: "新建 Docker 网络未指定子网时，从这些地址段里分配。内置的占了 172.16.0.0/12 和 192.168.0.0/16 的大部分，与机房网络、Pod 网段或 Service 网段有重叠时要自己设。已有网络不变。",
	},
	"default-address-pools.[]": {
		en: "One range: `base` says where it lies, `size` how large a piece each network gets. When all pools are used up, creating a network fails.",
		zh: "一个地址段：`base` 是范围，`size` 是每个网络分多大。所有地址段用完后，新建网络会失败。",
	},
	"default-address-pools.[].base": {
		en: "The whole range in CIDR form, for instance `10.210.0.0/16`. It must overlap neither the pod CIDR nor the Service CIDR, or traffic of pods ends on a Docker bridge.",
		zh: "整个范围，CIDR 写法，如 `10.210.0.0/16`。不能与 Pod 网段、Service 网段重叠，否则 Pod 的流量会被导到 Docker 网桥上。",
	},
	"default-address-pools.[].size": {
		en: "Prefix length of each network cut from `base`: `24` makes /24 networks, of which a /16 yields 256. It cannot be shorter than the prefix of `base`.",
		zh: "从 `base` 切出的每个网络的前缀长度：`24` 即 /24，一个 /16 可切 256 个。不能比 `base` 的前缀更短。",
	},
	"default-cgroupns-mode": {
		en: "Whether a container sees its own group as the root of the tree (`private`) or the tree of the host (`host`). It changes what is seen, not the limits; programs that look for their limits under the host's path need `host`.",
		zh: "容器把自己的组看成根（`private`），还是看到主机的整棵树（`host`）。只影响看到什么，不影响限额；按主机路径查自己限额的程序需要 `host`。",
	},
	"default-gateway": {
		en: "The IPv4 gateway of containers in the default network, where it is not the address of `docker0`. It must lie inside the subnet of the bridge. Pods behind a CNI plugin have nothing to do with it.",
		zh: "默认网络里容器的 IPv4 网关，用于网关不是 `docker0` 自身地址的情况。必须在网桥的子网内。走 CNI 网络的 Pod 与它无关。",
	},
	"default-gateway-v6": {
		en: "The IPv6 gateway of containers in the default network, where it is not the bridge itself. It belongs together with `ipv6`.",
		zh: "默认网络里容器的 IPv6 网关，用于网关不是网桥自身的情况。要与 `ipv6` 一起用。",
	},
	"default-ipc-mode": {
		en: "Whether containers that do not ask for a mode have their shared memory to themselves (`private`) or let others join (`shareable`). With `private`, `--ipc container:NAME` on such a container fails; for its sandboxes cri-dockerd asks for `shareable` itself.",
		zh: "未指定模式的容器，共享内存是独用（`private`），还是允许别的容器加入（`shareable`）。`private` 时，对这样的容器用 `--ipc container:NAME` 会失败；cri-dockerd 的沙箱会自己要求 `shareable`。",
	},
	"default-network-opts": {
		en: "Options that new networks get, by driver; for instance under `bridge` the key `com.docker.network.driver.mtu` with `1450`. Values are strings. Existing networks stay as they are, and so does the default `bridge`, which takes `mtu`.",
		zh: "按驱动给新建网络附加的选项，例如 `bridge` 下写 `com.docker.network.driver.mtu`，值为 `1450`。值必须是字符串。已有网络和默认的 `bridge` 网络不受影响，后者用 `mtu`。",
	},
	"default-runtime": {
		en: "The runtime of containers and pods that ask for none. A name that is neither `runc`, nor in `runtimes`, nor a shim keeps dockerd from starting. GPU nodes set it to `nvidia`, so that every pod can see the devices.",
		zh: "没有指定运行时的容器和 Pod 用哪个运行时。名字既不是 `runc`，也不在 `runtimes` 里，又不是 shim，dockerd 就起不来。GPU 节点常设为 `nvidia`，让每个 Pod 都能看到设备。",
	},
	"default-shm-size": {
		en: "Size of `/dev/shm` in containers that do not ask for one. Databases and machine learning jobs outgrow 64 MiB and die with bus errors; pods rather mount an `emptyDir` of medium `Memory` there.",
		zh: "未指定大小的容器里 `/dev/shm` 有多大。数据库和机器学习任务用 64 MiB 不够，会以总线错误退出；Pod 更适合在那里挂 `medium: Memory` 的 `emptyDir`。",
	},
	"default-stop-timeout": {
		en: "Seconds between the stop signal and the kill for containers without a timeout of their own; `0` kills at once. It also holds for existing containers after a reload. Pods go by `terminationGracePeriodSeconds`.",
		zh: "没有自带超时的容器，从停止信号到强杀之间等多少秒；`0` 表示立即杀。重载后对已有容器也生效。Pod 以 `terminationGracePeriodSeconds` 为准。",
	},
	"default-ulimits": {
		en: "Resource limits (ulimits) of containers, by name. Pods cannot ask for ulimits of their own, so with cri-dockerd this is the place to raise `nofile` or `memlock` for them. Running containers keep theirs.",
		zh: "容器的资源限制（ulimit），按名称设置。Pod 里没有设置 ulimit 的字段，所以用 cri-dockerd 时，要给 Pod 调 `nofile`、`memlock` 就在这里。运行中的容器不变。",
	},
	"default-ulimits.*": {
		en: "The limit is named twice: as this key and again as `Name` inside, for instance `nofile`, `nproc`, `memlock` or `core`.",
		zh: "限制的名称要写两遍：这里的键和里面的 `Name`，如 `nofile`、`nproc`、`memlock`、`core`。",
	},
	"default-ulimits.*.Hard": {
		en: "The ceiling up to which a process may raise its own limit; `-1` is unlimited. It cannot be below `Soft`.",
		zh: "进程自行调高时的上限，`-1` 表示不限。不能小于 `Soft`。",
	},
	"default-ulimits.*.Name": {
		en: "The limit meant, spelled as the key above it. It is this one that counts: if it is absent, or no limit the kernel has, containers do not start.",
		zh: "指的是哪项限制，与上层的键写法一致。真正起作用的是它：漏写，或写了内核没有的名字，容器都起不来。",
	},
	"default-ulimits.*.Soft": {
		en: "The limit in force when a process starts. Software that never raises its limit stays at this value, so for `nofile` set it as high as is really needed.",
		zh: "进程启动时实际生效的限制。不会自行调高的程序就停在这个值，所以 `nofile` 要按真实需要设够。",
	},
	"deprecated-key-path": {
		en: "Path of the key that once signed images of the old manifest format and gave the daemon its ID. Newer releases let it pass without reading it; delete it.",
		zh: "曾经用来给旧清单格式的镜像签名、并生成守护进程 ID 的密钥路径。新版本只放行、不再读取，可以删掉。",
	},
	"disable-legacy-registry": {
		en: "Once switched off the first version of the registry protocol. That protocol is gone, and the key now keeps dockerd from starting: delete it.",
		zh: "曾用来关闭第一版镜像仓库协议。该协议早已移除，现在写了它 dockerd 起不来，应当删掉。",
	},
	dns: {
		en: "Name servers, as addresses, for Docker's own containers instead of those in the host's `resolv.conf`. Pods are not affected: cri-dockerd writes the file that the kubelet wants (`clusterDNS`, `dnsPolicy`).",
		zh: "Docker 自己的容器使用的 DNS 服务器（写 IP），代替主机 `resolv.conf` 里的。Pod 不受影响，cri-dockerd 会按 kubelet 的要求（`clusterDNS`、`dnsPolicy`）改写该文件。",
	},
	"dns-opts": {
		en: "Lines for `options` in the `resolv.conf` of Docker's own containers, for instance `ndots:2`, `timeout:1` or `rotate`. Pods get theirs from the kubelet.",
		zh: "写进 Docker 自己的容器 `resolv.conf` 的 `options`，如 `ndots:2`、`timeout:1`、`rotate`。Pod 的由 kubelet 给出。",
	},
	"dns-search": {
		en: "Domains tried after short names in Docker's own containers; a single `.` means none. Something that is no domain name keeps dockerd from starting. Pods get theirs from the kubelet.",
		zh: "Docker 自己的容器解析短名字时依次补上的域名；只写一个 `.` 表示不要。写成不合法的域名 dockerd 起不来。Pod 的由 kubelet 给出。",
	},
	"exec-opts": {
		en: "Holds Docker's cgroup driver: `native.cgroupdriver=systemd` or `=cgroupfs`, which must be the kubelet's. From 28.0 on any other option stops dockerd, before that a misspelt one was skipped and the default driver taken; a misspelt value always stops it.",
		zh: "Docker 的 cgroup 驱动写在这里：`native.cgroupdriver=systemd` 或 `=cgroupfs`，必须与 kubelet 一致。28.0 起写了别的选项 dockerd 起不来，之前选项名写错会被跳过、改用默认驱动；值写错则一律起不来。",
	},
	"exec-root": {
		en: "Where dockerd keeps the state of running containers; it belongs on tmpfs and is no place for data. Two daemons on one host need two of them.",
		zh: "存放运行中容器的状态，应当在 tmpfs 上，不放数据。一台主机跑两个守护进程，要各用一个目录。",
	},
	experimental: {
		en: "Opens features that are not finished, checkpoints of containers among them. They may change or go with any release, so keep it off on nodes.",
		zh: "打开尚未定型的功能，例如容器检查点。它们随时可能改变或取消，节点上不要开。",
	},
	features: {
		en: "Switches for single features of the engine. Any name is accepted, so a misspelt one is never reported; it only changes nothing.",
		zh: "引擎各项功能的开关。什么名字都收，拼错了不会报错，只是没有效果。",
	},
	"features.buildkit": {
		en: "Whether the daemon offers BuildKit as the builder of `docker build`. `false` brings back the classic builder, which is deprecated; pods are not concerned.",
		zh: "守护进程是否把 BuildKit 作为 `docker build` 的构建器。写 `false` 会退回已弃用的旧构建器；与 Pod 无关。",
	},
	"features.cdi": {
		en: "Support for devices described by CDI, such as GPUs named `nvidia.com/gpu=0`. Releases in which it is off by default refuse such devices until it is `true`; the files come from `cdi-spec-dirs`.",
		zh: "支持用 CDI 描述的设备，如名为 `nvidia.com/gpu=0` 的 GPU。默认关闭的版本要写 `true` 才接受这类设备；描述文件来自 `cdi-spec-dirs`。",
	},
	"features.containerd-migration": {
		en: "Experimental: at its next start dockerd moves from the graph driver to the containerd image store, if there are no containers and not more images than `DOCKER_MIGRATE_SNAPSHOTTER_THRESHOLD` allows. On a node that runs pods nothing happens.",
		zh: "实验功能：下次启动时从图驱动切换到 containerd 镜像存储，前提是没有任何容器，镜像也不超过 `DOCKER_MIGRATE_SNAPSHOTTER_THRESHOLD` 允许的量。正在跑 Pod 的节点不会切换。",
	},
	"features.containerd-snapshotter": {
		en: "Keeps images and layers in containerd instead of Docker's own graph driver. Switching either way hides the images and containers of the other store without deleting them, so drain the node first and watch the disk that holds containerd's root.",
		zh: "镜像和层由 containerd 保存，不再用 Docker 自己的图驱动。来回切换会看不到另一个存储里的镜像和容器（但不会删除），所以要先排空节点，并留意 containerd 根目录所在的磁盘。",
	},
	"features.embedded-containerd": {
		en: "Experimental: containerd runs inside the dockerd process instead of beside it. It excludes `cri-containerd`; both together keep dockerd from starting.",
		zh: "实验功能：containerd 在 dockerd 进程内运行，不再是单独的进程。与 `cri-containerd` 互斥，两个都写 dockerd 起不来。",
	},
	"features.swarm-nftables": {
		en: "For swarm on hosts whose `firewall-backend` is `nftables`. Nodes that run no swarm do not need it.",
		zh: "供 `firewall-backend` 为 `nftables` 的主机使用 swarm。不跑 swarm 的节点不需要。",
	},
	"features.time-namespaces": {
		en: "Newer releases give each container a time namespace of its own where the kernel has them; `false` goes back to the host's. Clocks read the same either way, it only hardens the container.",
		zh: "新版本在内核支持时给每个容器单独的时间命名空间，写 `false` 则退回与主机共用。看到的时间没有差别，只是一项加固措施。",
	},
	"firewall-backend": {
		en: "What dockerd writes its rules with. With `nftables` it no longer switches on IP forwarding itself, and rules in `DOCKER-USER` have to be moved; kube-proxy and the CNI plugin keep rules of their own, whatever is chosen here.",
		zh: "dockerd 用什么写防火墙规则。选 `nftables` 后它不再自行打开 IP 转发，`DOCKER-USER` 里的规则也要另行迁移；kube-proxy 和 CNI 插件各写各的，与这里的选择无关。",
	},
	"fixed-cidr": {
		en: "The part of the default network's IPv4 subnet from which containers get addresses; the rest stays free, for instance for hosts on the same bridge. It must lie inside `bip`.",
		zh: "默认网络的 IPv4 子网中，用来给容器分配地址的那一段；其余留作他用，如同一网桥上的主机。必须在 `bip` 的范围内。",
	},
	"fixed-cidr-v6": {
		en: "The IPv6 subnet of the default network. Older releases do not start with `ipv6` on and this missing; newer ones choose a private range themselves.",
		zh: "默认网络的 IPv6 子网。旧版本开了 `ipv6` 却没写它就起不来，新版本会自己选一个私有网段。",
	},
	graph: {
		en: "The name `data-root` had before: the directory of images and containers. Newer releases do not start with it: rename it and keep the path.",
		zh: "`data-root` 以前的名字，即存放镜像和容器的目录。新版本遇到它就起不来，改键名、路径照旧即可。",
	},
	group: {
		en: "The group that owns Docker's socket. Everyone in it is as good as root on the host. With the stock unit systemd makes the socket, so the group in `docker.socket` counts, not this one.",
		zh: "Docker 套接字所属的用户组，组内的人等同于主机上的 root。自带的 unit 由 systemd 创建套接字，以 `docker.socket` 里的组为准，这里不起作用。",
	},
	"host-gateway-ip": {
		en: "The single-address form of `host-gateway-ips`: what `host-gateway` in `--add-host` stands for. Both keys together keep dockerd from starting.",
		zh: "`host-gateway-ips` 的单地址写法，即 `--add-host` 里 `host-gateway` 代表的地址。两个键同时写 dockerd 起不来。",
	},
	"host-gateway-ips": {
		en: "What `host-gateway` in `docker run --add-host NAME:host-gateway` stands for, at most one IPv4 and one IPv6 address. Without it, the addresses of the default bridge; on hosts with `bridge` set to `none` give it yourself.",
		zh: "`docker run --add-host NAME:host-gateway` 中 `host-gateway` 代表的地址，IPv4、IPv6 各至多一个。不写则用默认网桥的地址；`bridge` 为 `none` 的主机要自己写。",
	},
	hosts: {
		en: "Where dockerd listens. The stock unit passes `-H fd://`, and the key beside the flag keeps dockerd from starting: empty `ExecStart=` in a drop-in, then write it again without `-H`. A `tcp://` address without `tlsverify` gives root on the host to everyone who reaches it.",
		zh: "dockerd 的监听地址。自带的 unit 传了 `-H fd://`，再写这个键 dockerd 就起不来：先用 drop-in 清空 `ExecStart=`，再写一条不带 `-H` 的。`tcp://` 不配 `tlsverify`，谁连得上谁就是主机的 root。",
	},
	"http-proxy": {
		en: "At the top level of the file it is accepted and not read, so pulls go out without a proxy. Move it into `proxies`.",
		zh: "写在文件顶层能通过检查但不会被读取，拉取镜像仍然不走代理。要放进 `proxies` 里。",
	},
	"https-proxy": {
		en: "Accepted at the top level of the file and not read. It is the one that pulls from registries need: move it into `proxies`.",
		zh: "写在文件顶层能通过检查但不会被读取。从镜像仓库拉取要靠它，请放进 `proxies` 里。",
	},
	icc: {
		en: "Whether containers in the default network may talk to each other without published ports. `false` needs `iptables`, or dockerd does not start. Networks that users create and pods behind a CNI plugin are not concerned.",
		zh: "默认网络里的容器能否不经发布端口就互相通信。写 `false` 需要 `iptables` 打开，否则 dockerd 起不来。用户自建的网络和走 CNI 网络的 Pod 不受影响。",
	},
	init: {
		en: "Puts a small init (`docker-init`) first in every container, which reaps zombies and passes signals on. It spares images without an init of their own; some that bring one complain that they are not process 1.",
		zh: "在每个容器里先启动一个小的 init（`docker-init`），负责回收僵尸进程和转发信号。自身没有 init 的镜像用得上；自带 init 的可能会抱怨自己不是 1 号进程。",
	},
	"init-path": {
		en: "Another program to use as init where `init` or `--init` asks for one. It must be a static binary, since it runs inside images of every kind.",
		zh: "`init` 或 `--init` 要求 init 时改用的程序。它要在各种镜像里运行，必须是静态链接的。",
	},
	"insecure-registries": {
		en: "Registries (`host:port` or a CIDR, no `https://`) whose certificate is not checked and to which plain HTTP is tried next. Better put the registry's CA into `/etc/docker/certs.d/HOST:PORT/ca.crt`. Pulls of pods by cri-dockerd follow it too; a reload suffices.",
		zh: "这些镜像仓库（写 `host:port` 或 CIDR，不带 `https://`）不校验证书，还会退回明文 HTTP。更好的做法是把仓库的 CA 放到 `/etc/docker/certs.d/主机:端口/ca.crt`。cri-dockerd 替 Pod 拉镜像也照此办理；重载即可生效。",
	},
	ip: {
		en: "The host address on which containers of the default network publish ports when `-p` names none. `127.0.0.1` keeps ports that were published in haste off the network.",
		zh: "默认网络的容器用 `-p` 发布端口而没写地址时，端口开在主机的哪个地址上。写 `127.0.0.1` 可以避免随手发布的端口暴露到网络上。",
	},
	"ip-forward": {
		en: "Lets dockerd switch on IP forwarding in the kernel. Nodes need forwarding anyway and should set it in `/etc/sysctl.d`: where dockerd is the one to switch it on, it also sets the policy of the FORWARD chain to DROP, which cuts off pods.",
		zh: "允许 dockerd 打开内核的 IP 转发。节点本来就需要转发，应在 `/etc/sysctl.d` 里设好：如果由 dockerd 打开，它会同时把 FORWARD 链的默认策略设为 DROP，Pod 的流量会被拦掉。",
	},
	"ip-forward-no-drop": {
		en: "Leaves the policy of the FORWARD chain alone when dockerd switches on forwarding. Set it on Kubernetes nodes and routers, whose forwarded traffic is not Docker's.",
		zh: "dockerd 打开转发时，不去动 FORWARD 链的默认策略。Kubernetes 节点和兼作路由器的主机应当打开，它们转发的流量不归 Docker 管。",
	},
	"ip-masq": {
		en: "Hides addresses of containers in the default network behind the host's when they leave it. With `false` the network outside needs a route back to them. Pods are masqueraded by their CNI plugin or ip-masq-agent.",
		zh: "默认网络的容器访问外部时，源地址换成主机的。写 `false` 则外部网络要有回程路由。Pod 的地址伪装由 CNI 插件或 ip-masq-agent 负责。",
	},
	ip6tables: {
		en: "Lets dockerd write firewall rules for IPv6. With `false`, containers that have IPv6 addresses get neither filtering nor port mapping by Docker and may be open to the network.",
		zh: "允许 dockerd 写 IPv6 的防火墙规则。写 `false` 时，有 IPv6 地址的容器既没有 Docker 的过滤，也没有端口映射，可能直接暴露在网络上。",
	},
	iptables: {
		en: "Lets dockerd write firewall rules. `false` takes published ports, masquerading and the isolation of networks away from Docker's own containers; choose it only where all networking is the CNI plugin's, together with `bridge` set to `none`.",
		zh: "允许 dockerd 写防火墙规则。写 `false`，Docker 自己的容器就没有端口发布、地址伪装和网络隔离；只适合网络全归 CNI 插件管的节点，并配合 `bridge` 设为 `none`。",
	},
	ipv6: {
		en: "Gives containers in the default network IPv6 addresses too. Other networks need `--ipv6` when they are created. IPv6 of pods does not depend on it.",
		zh: "默认网络的容器同时得到 IPv6 地址。其他网络要在创建时加 `--ipv6`。Pod 的 IPv6 与它无关。",
	},
	labels: {
		en: "`key=value` pairs that describe this engine, shown by `docker info` and usable in swarm as `engine.labels`. They are not Kubernetes node labels. One key with two values is an error.",
		zh: "描述本引擎的 `key=value`，`docker info` 里能看到，swarm 里可用作 `engine.labels`。与 Kubernetes 的节点标签无关。同一个键写两个不同的值会报错。",
	},
	"live-restore": {
		en: "Containers go on running while dockerd is stopped or upgraded; without it, every restart of Docker kills all pods of the node. It does not go with swarm, and changes of `bip`, `data-root` or the storage driver need a real stop all the same.",
		zh: "dockerd 停止或升级期间容器继续运行；不开的话，每次重启 Docker 节点上所有 Pod 都会被停掉。不能与 swarm 同用；改 `bip`、`data-root` 或存储驱动，仍然要真正停下容器。",
	},
	"log-driver": {
		en: "Where output of containers goes. With cri-dockerd leave it at `json-file`: with any other, `kubectl logs` has no file to read. A misspelt name is noticed only when a container starts; existing containers keep their driver.",
		zh: "容器的输出记到哪里。用 cri-dockerd 时保持 `json-file`，换成别的，`kubectl logs` 就没有文件可读。名字写错要到容器启动时才发现；已有容器沿用原来的驱动。",
	},
	"log-format": {
		en: "The form of dockerd's own log; `json` is for log collectors. Output of containers is not concerned.",
		zh: "dockerd 自身日志的格式，`json` 便于日志采集。与容器的输出无关。",
	},
	"log-level": {
		en: "From which severity on dockerd writes to its own log. A word that is not a level keeps it from starting; `debug: true` overrides it.",
		zh: "dockerd 自身日志从哪个级别开始记。写了不存在的级别会起不来；`debug: true` 会盖过它。",
	},
	"log-opts": {
		en: "Options of the log driver, all as strings, numbers too. Set `max-size` and `max-file`: logs of `json-file` grow without end, and with cri-dockerd the kubelet's `containerLogMaxSize` cannot rotate them. Existing containers keep their options.",
		zh: "日志驱动的选项，值一律写成字符串，数字也要加引号。务必设 `max-size` 和 `max-file`：`json-file` 日志默认无限增长，用 cri-dockerd 时 kubelet 的 `containerLogMaxSize` 无法轮转它们。已有容器不变。",
	},
	"max-concurrent-downloads": {
		en: "How many layers are fetched at a time for one pull. How many images are pulled at a time is the kubelet's matter (`serializeImagePulls`, `maxParallelImagePulls`); lower it where pulls choke the line or the disk.",
		zh: "拉一个镜像时同时下载多少层。同时拉几个镜像由 kubelet 决定（`serializeImagePulls`、`maxParallelImagePulls`）；拉镜像挤占带宽或磁盘时调小。",
	},
	"max-concurrent-uploads": {
		en: "How many layers are sent at a time for one push. Only hosts that build and push images notice it.",
		zh: "推一个镜像时同时上传多少层。只有构建并推送镜像的主机才用得上。",
	},
	"max-download-attempts": {
		en: "How often fetching a layer is tried before the pull fails. Raise it on bad lines; the kubelet begins the whole pull again later in any case.",
		zh: "一层下载失败后最多试几次，仍不行则拉取失败。线路差时可调大；失败后 kubelet 反正会再重新拉。",
	},
	"metrics-addr": {
		en: "Address and port where dockerd serves metrics for Prometheus at `/metrics`, without TLS or login: bind it to loopback or an internal address. It counts engine and builds; metrics of pods come from the kubelet.",
		zh: "dockerd 在这个地址和端口的 `/metrics` 上提供 Prometheus 指标，没有 TLS 也不用登录，应绑定回环或内网地址。内容是引擎和构建的指标，Pod 的指标由 kubelet 提供。",
	},
	"min-api-version": {
		en: "The oldest API version that clients may speak. After an upgrade to 29 old clients and monitoring agents fail with `client version … is too old`: lower it until they are replaced. It has no flag, but an environment variable, `DOCKER_MIN_API_VERSION`.",
		zh: "允许客户端使用的最低 API 版本。升级到 29 后，旧客户端和监控代理会报 `client version … is too old`：换掉它们之前先把这个值调低。没有对应的参数，但有环境变量 `DOCKER_MIN_API_VERSION`。",
	},
	mtu: {
		en: "Packet size of the default network. Where the host's line carries less, as with VPNs or cloud overlays, big transfers from containers hang until it is lowered. Other networks take it from their own options, pods from the CNI plugin.",
		zh: "默认网络的最大包长。主机线路更小时（VPN、云上覆盖网络等），不调小的话容器里的大流量传输会卡死。其他网络看各自的选项，Pod 看 CNI 插件。",
	},
	"network-control-plane-mtu": {
		en: "Packet size for the gossip between the nodes of a swarm. Without swarm nothing uses it.",
		zh: "swarm 节点之间 gossip 通信的最大包长。不用 swarm 就没有用处。",
	},
	"network-diagnostic-port": {
		en: "Port of a debugging server for swarm's networking. It has no login and can change network state: set it only while you look for a fault, and reload.",
		zh: "swarm 网络调试服务的端口。它不需要登录，还能改动网络状态：只在排查故障时打开，重载即可。",
	},
	"no-new-privileges": {
		en: "New containers cannot gain rights through setuid programs such as `sudo` unless they ask otherwise. Pods say it with `allowPrivilegeEscalation: false`; images that rely on setuid break.",
		zh: "新容器默认不能借 `sudo` 之类的 setuid 程序提权，除非另行声明。Pod 里对应 `allowPrivilegeEscalation: false`；依赖 setuid 的镜像会出问题。",
	},
	"no-proxy": {
		en: "Accepted at the top level of the file and not read, so internal registries are sought through the proxy. Move it into `proxies`.",
		zh: "写在文件顶层能通过检查但不会被读取，访问内网镜像仓库仍会走代理。要放进 `proxies` 里。",
	},
	"node-generic-resources": {
		en: "Resources that a swarm node offers to services, for instance `NVIDIA-GPU=UUID1`. Kubernetes does not look at it: there, device plugins do this.",
		zh: "swarm 节点向服务提供的资源，如 `NVIDIA-GPU=UUID1`。Kubernetes 不看它，那边靠设备插件。",
	},
	"nri-opts": {
		en: "NRI plugins, which may change a container while it is created. They run with the rights of dockerd itself, so guard their directory and socket.",
		zh: "NRI 插件，可以在容器创建时改动它的设置。插件的权限与 dockerd 相同，要看好它们的目录和套接字。",
	},
	"nri-opts.enable": {
		en: "Switches NRI on; until then the paths beside it have no effect.",
		zh: "打开 NRI；不打开时，旁边的各个路径都不起作用。",
	},
	"nri-opts.plugin-config-path": {
		en: "Directory with the configuration of plugins that dockerd starts itself. Without it, `/etc/docker/nri/conf.d`, not the directory of containerd.",
		zh: "由 dockerd 启动的插件的配置目录。不写则为 `/etc/docker/nri/conf.d`，与 containerd 的目录不同。",
	},
	"nri-opts.plugin-path": {
		en: "Directory from which dockerd starts plugins. Without it, `/usr/libexec/docker/nri-plugins`, not the directory of containerd.",
		zh: "dockerd 从这个目录启动插件。不写则为 `/usr/libexec/docker/nri-plugins`，与 containerd 的目录不同。",
	},
	"nri-opts.socket-path": {
		en: "Socket on which plugins that run on their own can register. Without it there is none. Choose another path than containerd's `/var/run/nri/nri.sock`.",
		zh: "独立运行的插件通过这个套接字注册。不写就没有套接字。路径要避开 containerd 的 `/var/run/nri/nri.sock`。",
	},
	"oom-score-adjust": {
		en: "How readily the kernel kills dockerd when memory runs out; below 0, less readily. Newer releases do not start with it: write `OOMScoreAdjust=` in a drop-in of the unit instead.",
		zh: "内存耗尽时内核有多倾向于杀掉 dockerd，负值表示不容易被杀。新版本已移除，遇到它就起不来，改在 unit 的 drop-in 里写 `OOMScoreAdjust=`。",
	},
	pidfile: {
		en: "Where dockerd writes its process id. If the file names a process that is alive, dockerd does not start; a second daemon needs a path of its own.",
		zh: "dockerd 的进程号写在哪里。文件里的进程还活着时 dockerd 不会启动；第二个守护进程要另用路径。",
	},
	proxies: {
		en: "Proxies for what dockerd itself fetches, above all images. They are not handed to containers, for which the client's `~/.docker/config.json` is the place. They come before the proxy variables of the unit.",
		zh: "dockerd 自身访问外部（主要是拉镜像）用的代理。不会传给容器，容器的代理写在客户端的 `~/.docker/config.json`。优先于 unit 里的代理环境变量。",
	},
	"proxies.http-proxy": {
		en: "Proxy for plain HTTP, which few registries use; pulls need `https-proxy` as well.",
		zh: "明文 HTTP 请求用的代理，镜像仓库很少用 HTTP；拉镜像还要写 `https-proxy`。",
	},
	"proxies.https-proxy": {
		en: "Proxy for HTTPS, and so for nearly every pull. Its value mostly begins with `http://`, since the proxy itself is spoken to in plain HTTP. A proxy that opens TLS needs its CA among those of the host.",
		zh: "HTTPS 请求用的代理，拉镜像基本靠它。值通常以 `http://` 开头，因为与代理本身用明文 HTTP 通信。会解开 TLS 的代理，要把它的 CA 加进主机的信任列表。",
	},
	"proxies.no-proxy": {
		en: "Hosts, domains, addresses and CIDRs, separated by commas, that are reached directly: put internal registries here. Leave no space after the commas.",
		zh: "不走代理的主机、域名、地址和 CIDR，用逗号分隔：内网镜像仓库要写在这里。逗号后不要加空格。",
	},
	"raw-logs": {
		en: "Full timestamps and no colours in dockerd's own log. It only matters where the log is read on a terminal.",
		zh: "dockerd 自身日志用完整时间戳、不带颜色。只在终端上直接看日志时有区别。",
	},
	"registry-mirrors": {
		en: "Mirrors of Docker Hub, tried in order before it; full URLs without a path. Images of `registry.k8s.io`, `quay.io` and others do not go through them: name such a mirror in the image itself, as with kubeadm's `imageRepository`. A reload suffices.",
		zh: "Docker Hub 的镜像加速地址，按顺序先试；写完整 URL，不带路径。`registry.k8s.io`、`quay.io` 等的镜像不会走这里，只能在镜像名里写明，如 kubeadm 的 `imageRepository`。重载即可生效。",
	},
	rootless: {
		en: "For a daemon that runs without root inside RootlessKit; `dockerd-rootless.sh` sets it. On an ordinary node leave it out.",
		zh: "供在 RootlessKit 里以普通用户运行的守护进程使用，由 `dockerd-rootless.sh` 设置。普通节点不要写。",
	},
	runtimes: {
		en: "Runtimes beside `runc`, by name, for `docker run --runtime`, `default-runtime` and, with newer cri-dockerd, the handler of a RuntimeClass. Defining `runc` here keeps dockerd from starting. A reload suffices, for new containers.",
		zh: "`runc` 之外的运行时，按名字登记，供 `docker run --runtime`、`default-runtime` 使用，较新的 cri-dockerd 也用作 RuntimeClass 的 handler。在这里定义 `runc`，dockerd 起不来。重载即可，对新容器生效。",
	},
	"runtimes.*": {
		en: "One runtime: either the `path` of a program that is used like runc, or the `runtimeType` of a shim. Both or neither keep dockerd from starting.",
		zh: "一个运行时：要么用 `path` 指向用法与 runc 相同的程序，要么用 `runtimeType` 指定 shim。两个都写或都不写，dockerd 起不来。",
	},
	"runtimes.*.options": {
		en: "Options for the shim of `runtimeType`; which there are, the shim decides. For runc's shim `SystemdCgroup` and `BinaryName` are among them.",
		zh: "传给 `runtimeType` 所指 shim 的选项，有哪些由 shim 决定。runc 的 shim 有 `SystemdCgroup`、`BinaryName` 等。",
	},
	"runtimes.*.path": {
		en: "The program, used in place of runc: an absolute path or a name in the PATH of dockerd, for instance `nvidia-container-runtime`. If it is missing, containers that use it do not start.",
		zh: "代替 runc 的程序：绝对路径，或 dockerd 的 PATH 里能找到的名字，如 `nvidia-container-runtime`。程序不存在，用它的容器就起不来。",
	},
	"runtimes.*.runtimeArgs": {
		en: "Arguments that go before those dockerd gives to the program of `path`, for instance `--debug`.",
		zh: "调用 `path` 所指程序时，加在 dockerd 自己的参数之前，如 `--debug`。",
	},
	"runtimes.*.runtimeType": {
		en: "The shim, by its name in containerd, such as `io.containerd.kata.v2`, or by its absolute path. A name is looked for as `containerd-shim-kata-v2` in the PATH of containerd.",
		zh: "用哪个 shim：containerd 里的名字，如 `io.containerd.kata.v2`，或绝对路径。写名字时，containerd 会在自己的 PATH 里找 `containerd-shim-kata-v2`。",
	},
	"seccomp-profile": {
		en: "Which system calls containers may make: the built-in list, a file of your own, or all (`unconfined`). It also holds for pods with the seccomp profile `RuntimeDefault`; a file that is missing or broken keeps dockerd from starting.",
		zh: "容器可以用哪些系统调用：内置列表、自备文件，或不限制（`unconfined`）。seccomp 设为 `RuntimeDefault` 的 Pod 也按它；文件缺失或格式错误，dockerd 起不来。",
	},
	"selinux-enabled": {
		en: "Gives containers SELinux labels, so that one cannot touch the files of the host or of another. On hosts that enforce SELinux it needs the `container-selinux` policy, and bind mounts need `:z` or `:Z`.",
		zh: "给容器打 SELinux 标签，使它碰不到主机和其他容器的文件。在强制 SELinux 的主机上需要 `container-selinux` 策略，绑定挂载要加 `:z` 或 `:Z`。",
	},
	"shutdown-timeout": {
		en: "How many seconds dockerd waits for containers when it stops; a negative value waits without end. A container with a longer stop timeout extends it, and systemd's `TimeoutStopSec` cuts it short.",
		zh: "dockerd 停止时最多等容器多少秒，负值表示一直等。有容器的停止超时更长时会相应延长；但受 systemd 的 `TimeoutStopSec` 限制。",
	},
	"storage-driver": {
		en: "How layers are kept on disk; `overlay2`, or a snapshotter such as `overlayfs` with the containerd image store. After a change the images and containers of the other driver are out of sight, not deleted. A driver that the release has dropped keeps dockerd from starting.",
		zh: "镜像层在磁盘上怎么存：`overlay2`，使用 containerd 镜像存储时是 `overlayfs` 之类的快照器。换驱动后看不到原来的镜像和容器，但没有删除。写了该版本已移除的驱动，dockerd 起不来。",
	},
	"storage-opts": {
		en: "Options of the storage driver, for instance `overlay2.size=20G`, which limits each container's own layer and needs XFS mounted with `pquota`. An option the driver does not know keeps dockerd from starting: remove them when you change the driver.",
		zh: "存储驱动的选项，如 `overlay2.size=20G` 限制每个容器可写层的大小，需要带 `pquota` 挂载的 XFS。驱动不认识的选项会让 dockerd 起不来，换驱动时要一并清理。",
	},
	"swarm-default-advertise-addr": {
		en: "Address or interface that a swarm node tells the others, when `swarm init` or `join` name none. Hosts with several interfaces need it; without swarm it does nothing.",
		zh: "`swarm init`、`join` 没指定时，swarm 节点告诉其他节点的地址或网卡。多网卡主机用得上；不用 swarm 则没有作用。",
	},
	tls: {
		en: "Serves `tcp://` addresses over TLS. By itself it does not check who calls: without `tlsverify` every client is let in. Unix sockets are not touched.",
		zh: "让 `tcp://` 地址走 TLS。单靠它并不检查来者是谁，没有 `tlsverify` 任何客户端都能进。Unix 套接字不受影响。",
	},
	tlscacert: {
		en: "The CA whose client certificates are accepted under `tlsverify`. Use one made for this purpose: each certificate it signs means root on the host.",
		zh: "`tlsverify` 时接受由哪个 CA 签发的客户端证书。要用专门的 CA：它签出的每张证书都等同于主机的 root。",
	},
	tlscert: {
		en: "The daemon's certificate for `tcp://` addresses. It must carry the names or addresses by which clients call, and `tlskey` must fit; it is read at the start.",
		zh: "`tcp://` 地址上守护进程出示的证书。要包含客户端访问时用的名字或地址，并与 `tlskey` 配对；启动时读取。",
	},
	tlskey: {
		en: "The private key of `tlscert`, readable by root only. If it is missing or does not fit, dockerd does not start.",
		zh: "`tlscert` 的私钥，只应 root 可读。缺失或与证书不配对，dockerd 起不来。",
	},
	tlsverify: {
		en: "Only clients with a certificate of `tlscacert` may call on `tcp://` addresses. Writing it at all switches TLS on, so `false` is not the way to turn TLS off: leave it out.",
		zh: "`tcp://` 地址只接受持有 `tlscacert` 所签证书的客户端。只要写了它就会启用 TLS，写 `false` 也关不掉，不要就整个删去。",
	},
	"userland-proxy": {
		en: "Starts a `docker-proxy` process for each published port, for connections that the firewall rules cannot redirect, such as those to loopback. `false` saves memory where many ports are published and leaves it all to the kernel. Host ports of pods behind CNI do not use it.",
		zh: "为每个发布的端口起一个 `docker-proxy` 进程，处理防火墙规则转不了的连接，如访问回环地址。端口很多时写 `false` 可省内存，全交给内核。走 CNI 网络的 Pod，hostPort 不经过它。",
	},
	"userland-proxy-path": {
		en: "Where `docker-proxy` lies, if not where dockerd looks by itself. While `userland-proxy` is on, a path that is not absolute or not executable keeps dockerd from starting.",
		zh: "`docker-proxy` 的位置，在 dockerd 默认查找的地方找不到时才写。`userland-proxy` 开着时，路径不是绝对路径或不可执行，dockerd 起不来。",
	},
	"userns-remap": {
		en: "Runs root of the containers as an unprivileged user of the host, from `/etc/subuid` and `/etc/subgid`. dockerd then works in a subdirectory of `data-root`, so images seem gone. cri-dockerd runs pods with the host's users all the same.",
		zh: "把容器里的 root 映射成主机上的普通用户，号段取自 `/etc/subuid` 和 `/etc/subgid`。开启后 dockerd 改用 `data-root` 下的子目录，原有镜像像是没了。cri-dockerd 运行的 Pod 仍用主机的用户。",
	},
	"containerd-plugins-namespace": {
		en: "Passes dockerd's check and is not read. The namespace of Docker's plugins in containerd can only be set with the flag of this name.",
		zh: "能通过 dockerd 的检查，但不会被读取。Docker 插件在 containerd 里的命名空间只能用同名的命令行参数设。",
	},
	host: {
		en: "The flag's name, not the file's: dockerd lets it pass and goes on listening only where it did. Write `hosts`, with a list.",
		zh: "这是命令行参数的名字，不是文件里的键：dockerd 放行却不读，监听地址不会变。应写 `hosts`，值是列表。",
	},
	"registry-mirror": {
		en: "The flag's name: dockerd lets it pass, and pulls still go to Docker Hub. Write `registry-mirrors`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，仍然直接访问 Docker Hub。应写 `registry-mirrors`，值是列表。",
	},
	"insecure-registry": {
		en: "The flag's name: dockerd lets it pass, and pulls still fail on the certificate. Write `insecure-registries`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，拉取仍会因证书失败。应写 `insecure-registries`，值是列表。",
	},
	"exec-opt": {
		en: "The flag's name: dockerd lets it pass and takes its default cgroup driver, which may not be the kubelet's. Write `exec-opts`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，cgroup 驱动仍是默认值，可能与 kubelet 不一致。应写 `exec-opts`，值是列表。",
	},
	"storage-opt": {
		en: "The flag's name: dockerd lets it pass, and limits written here do not hold. Write `storage-opts`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，写在这里的限制不生效。应写 `storage-opts`，值是列表。",
	},
	"log-opt": {
		en: "The flag's name: dockerd lets it pass, and logs go on growing without rotation. Write `log-opts`, a table of strings.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，日志照样不轮转、一直增长。应写 `log-opts`，值是字符串表。",
	},
	label: {
		en: "The flag's name: dockerd lets it pass, and the engine stays without its labels. Write `labels`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，引擎不会带上标签。应写 `labels`，值是列表。",
	},
	"dns-opt": {
		en: "The flag's name: dockerd lets it pass, and resolvers in containers stay as they were. Write `dns-opts`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，容器的解析选项不变。应写 `dns-opts`，值是列表。",
	},
	"default-ulimit": {
		en: "The flag's name: dockerd lets it pass, and containers keep the limits they have. Write `default-ulimits`, a table.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，容器的限制不变。应写 `default-ulimits`，值是表。",
	},
	"default-address-pool": {
		en: "The flag's name: dockerd lets it pass, and new networks still take the built-in ranges. Write `default-address-pools`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，新网络仍用内置地址段。应写 `default-address-pools`，值是列表。",
	},
	"default-network-opt": {
		en: "The flag's name: dockerd lets it pass, and new networks get nothing of it. Write `default-network-opts`, a table by driver.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，新网络得不到这些选项。应写 `default-network-opts`，值是按驱动分的表。",
	},
	"authorization-plugin": {
		en: "The flag's name: dockerd lets it pass, and no call is checked. Write `authorization-plugins`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，调用不会经过授权检查。应写 `authorization-plugins`，值是列表。",
	},
	"node-generic-resource": {
		en: "The flag's name: dockerd lets it pass, and the swarm sees none of it. Write `node-generic-resources`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，swarm 看不到这些资源。应写 `node-generic-resources`，值是列表。",
	},
	"add-runtime": {
		en: "The flag's name: dockerd lets it pass and does not know the runtime afterwards. Write `runtimes`, a table by name.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，之后并不认识这个运行时。应写 `runtimes`，值是按名字分的表。",
	},
	"cdi-spec-dir": {
		en: "The flag's name: dockerd lets it pass and looks for CDI files only in the default places. Write `cdi-spec-dirs`, with a list.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，仍只在默认目录找 CDI 文件。应写 `cdi-spec-dirs`，值是列表。",
	},
	feature: {
		en: "The flag's name: dockerd lets it pass, and nothing is switched. Write `features`, a table of `true` and `false`.",
		zh: "这是命令行参数的名字：dockerd 放行却不读，什么都不会切换。应写 `features`，值是 `true`/`false` 的表。",
	},
};
