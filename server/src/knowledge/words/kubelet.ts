import type { KeyWords } from "./key-words.ts";

/** What the keys of KubeletConfiguration are for; one to three sentences each. Sources: as in ../keys/kubelet.ts. */
export const kubeletWords: KeyWords = {
	apiVersion: {
		en: "The schema the file is written in; there is only `kubelet.config.k8s.io/v1beta1`. Without it, or with that of kubeadm, the kubelet does not start; from 1.32 on that holds for each drop-in too.",
		zh: "文件遵循的模式，只有 `kubelet.config.k8s.io/v1beta1` 一种。缺了它，或者写成 kubeadm 的，kubelet 就无法启动；从 1.32 起，每个 drop-in（片段文件）也必须写。",
	},
	kind: {
		en: "What the document is: `KubeletConfiguration`. If it is missing or another, the kubelet exits; `Config` here means that a kubeconfig was given to `--config` instead of to `--kubeconfig`.",
		zh: "文档的种类：`KubeletConfiguration`。缺失或写成别的，kubelet 会退出；如果这里是 `Config`，说明把 kubeconfig 交给了 `--config`，它本该交给 `--kubeconfig`。",
	},
	enableServer: {
		en: "Whether the kubelet opens its HTTPS port at all. With `false`, `kubectl logs`, `exec` and `port-forward` to this node's pods fail, and nobody can scrape its metrics.",
		zh: "kubelet 是否打开自己的 HTTPS 端口。写 `false`，对本节点的 Pod 执行 `kubectl logs`、`exec`、`port-forward` 都会失败，指标也没人抓得到。",
	},
	staticPodPath: {
		en: "Directory (or single file) of manifests that run without the API server; kubeadm's control plane lives in `/etc/kubernetes/manifests`. If it does not exist there is only a log line. Every file not starting with a dot is read: a `.bak` beside a manifest runs as well.",
		zh: "存放清单的目录（或单个文件），其中的 Pod 不经 API 服务器直接运行；kubeadm 的控制平面就在 `/etc/kubernetes/manifests`。目录不存在时只有一行日志。除了以点开头的，所有文件都会读，清单旁边的 `.bak` 也会跑起来。",
	},
	podLogsDir: {
		en: "Where the logs of all containers are written, one directory per pod. Log collectors look in `/var/log/pods`: point them and their mounts to the new place too. The path must be absolute, without `..` or a slash at the end, and ASCII.",
		zh: "所有容器日志的存放处，每个 Pod 一个目录。日志采集器默认看 `/var/log/pods`，改了这里，它们的配置和挂载也要跟着改。必须是绝对路径，不含 `..`、末尾不带斜杠，只用 ASCII 字符。",
	},
	syncFrequency: {
		en: "The longest a running pod goes without being compared with its spec. It also bounds how late a changed ConfigMap or Secret shows up in mounted volumes; shorter means more work for every pod on the node.",
		zh: "运行中的 Pod 最长隔多久与其 spec 核对一次。ConfigMap、Secret 改动后最晚多久出现在挂载的卷里，也受它限制；调短则每个 Pod 都要多花开销。",
	},
	fileCheckFrequency: {
		en: "How often `staticPodPath` is listed again. On Linux changes there are noticed at once through inotify, so this is only the safety net.",
		zh: "每隔多久重新扫描 `staticPodPath`。Linux 上靠 inotify 立刻就能发现变化，这里只是兜底。",
	},
	httpCheckFrequency: {
		en: "How often `staticPodURL` is fetched; a changed manifest takes up to this long to arrive. Without that key it does nothing.",
		zh: "每隔多久取一次 `staticPodURL`；清单改了，最晚这么久之后生效。没写那个键，它就不起作用。",
	},
	staticPodURL: {
		en: "A web address whose pod manifests run here like those of `staticPodPath`. Whoever answers there can run anything on the node with full rights, so use `https` and a server you own; most nodes leave it empty.",
		zh: "从这个网址取得的清单，会像 `staticPodPath` 里的一样在本节点运行。应答者等于能以最高权限在节点上跑任何东西，所以要用 `https` 和自己的服务器；大多数节点留空。",
	},
	staticPodURLHeader: {
		en: "HTTP headers sent with each request to `staticPodURL`, such as a token for the server. They stand here in plain text: keep the file readable for root only.",
		zh: "请求 `staticPodURL` 时附带的 HTTP 头，例如服务器要求的令牌。它们在这里是明文，文件应只有 root 可读。",
	},
	"staticPodURLHeader.*": {
		en: "One header by its name, with a list of values; each value is sent as a header line of its own, in this order.",
		zh: "一个 HTTP 头：键是名字，值是列表；列表里每个值各发一行，顺序不变。",
	},
	address: {
		en: "The local address the kubelet's HTTPS server listens on. It must be reachable from the control plane: with `127.0.0.1` the node stays Ready, but `kubectl logs`, `exec` and metrics fail.",
		zh: "kubelet 的 HTTPS 服务监听在本机哪个地址上。控制平面必须连得到：写 `127.0.0.1`，节点仍是 Ready，但 `kubectl logs`、`exec` 和指标都会失败。",
	},
	port: {
		en: "The HTTPS port for logs, exec, metrics and health. The API server learns it from the Node object, but firewalls, kubeadm's preflight check and many scrapers expect 10250.",
		zh: "提供日志、exec、指标和健康检查的 HTTPS 端口。API 服务器从 Node 对象得知端口号，但防火墙规则、kubeadm 的预检和许多采集器都认定是 10250。",
	},
	readOnlyPort: {
		en: "A second port over plain HTTP without any login, usually 10255; it shows pods and metrics to whoever can reach the node. Leave it at 0. A kubelet started without `--config` has it open.",
		zh: "另一个不加密、无须认证的 HTTP 端口，通常是 10255；谁连得到节点，谁就能看到 Pod 和指标。应保持 0。kubelet 不带 `--config` 启动时，它是开着的。",
	},
	tlsCertFile: {
		en: "The certificate the kubelet shows to its callers, with intermediates after it; `tlsPrivateKeyFile` belongs to it. Without both, a self-signed one is made, which metrics-server and other checking clients refuse unless told otherwise; see also `serverTLSBootstrap`.",
		zh: "kubelet 出示给调用方的证书，中间证书接在后面；要和 `tlsPrivateKeyFile` 配对。两者都不写，就自签一张，metrics-server 等会校验的客户端默认不认；另见 `serverTLSBootstrap`。",
	},
	tlsPrivateKeyFile: {
		en: "The key to the certificate in `tlsCertFile`. Write both or neither, and make it readable for root only; if the two do not match, the HTTPS server does not come up.",
		zh: "`tlsCertFile` 中证书的私钥。两者要么都写，要么都不写，且只让 root 可读；不匹配时 HTTPS 服务起不来。",
	},
	tlsCipherSuites: {
		en: "Which cipher suites the HTTPS server offers up to TLS 1.2; those of TLS 1.3 cannot be chosen. An unknown name keeps the kubelet from starting. If the API server shares none of them, `kubectl logs` and `exec` fail.",
		zh: "HTTPS 服务在 TLS 1.2 及以下允许哪些密码套件；TLS 1.3 的套件不能选。写了不认识的名字，kubelet 无法启动。与 API 服务器没有交集时，`kubectl logs` 和 `exec` 会失败。",
	},
	tlsCurvePreferences: {
		en: "Which key exchanges the HTTPS server accepts, as Go's numbers: 23 is P-256, 29 X25519, 4588 X25519MLKEM768. Their order does not count. If it is empty, Go's own choice holds.",
		zh: "HTTPS 服务接受哪些密钥交换方式，用 Go 的编号写：23 是 P-256，29 是 X25519，4588 是 X25519MLKEM768。先后顺序不起作用；留空则由 Go 决定。",
	},
	tlsMinVersion: {
		en: "The oldest TLS version the HTTPS server speaks; older clients are turned away. With `VersionTLS13`, `tlsCipherSuites` no longer matters.",
		zh: "HTTPS 服务接受的最低 TLS 版本，更旧的客户端会被拒绝。写 `VersionTLS13` 后，`tlsCipherSuites` 就没有意义了。",
	},
	rotateCertificates: {
		en: "Whether the kubelet asks for a new client certificate before its own runs out. If not, the node drops out of the cluster on that day. The kubeconfig must name `kubelet-client-current.pem`, or the renewed one is not used after a restart.",
		zh: "客户端证书到期之前，kubelet 是否自动申请新的。不轮换，到期那天节点就会掉线。kubeconfig 必须指向 `kubelet-client-current.pem`，否则重启后用的还是旧证书。",
	},
	serverTLSBootstrap: {
		en: "The kubelet asks the cluster to sign its serving certificate instead of signing it itself. Nobody approves these requests by default: until someone does (`kubectl certificate approve`, or an approver), `kubectl logs` and `exec` end in `tls: internal error`.",
		zh: "kubelet 的服务端证书改由集群签发，不再自签。这类 CSR 默认没人批准：在手动执行 `kubectl certificate approve` 或由批准程序通过之前，`kubectl logs`、`exec` 报 `tls: internal error`。",
	},
	authentication: {
		en: "How the kubelet finds out who calls its HTTPS port: by client certificate, by bearer token, or not at all (`anonymous`). What the caller may do is up to `authorization`.",
		zh: "kubelet 怎样辨认是谁在访问它的 HTTPS 端口：凭客户端证书、凭令牌，或者不辨认（`anonymous`）。能做什么由 `authorization` 决定。",
	},
	"authentication.x509": {
		en: "Login by client certificate, the way the API server comes in; it is on as soon as `clientCAFile` is written.",
		zh: "凭客户端证书登录，API 服务器就是这样进来的；写了 `clientCAFile` 就启用。",
	},
	"authentication.x509.clientCAFile": {
		en: "The CA that must have signed the certificates of callers, above all the API server's. If it is the wrong one, `kubectl logs` and `exec` end in Unauthorized; if the file is missing, the kubelet does not start.",
		zh: "调用方（首先是 API 服务器）的客户端证书必须由这个 CA 签发。CA 不对，`kubectl logs`、`exec` 会报 Unauthorized；文件不存在，kubelet 无法启动。",
	},
	"authentication.webhook": {
		en: "Login by bearer token, which the kubelet has checked by the API server (TokenReview).",
		zh: "凭令牌登录，kubelet 把令牌交给 API 服务器核验（TokenReview）。",
	},
	"authentication.webhook.enabled": {
		en: "Whether service account tokens count as a login. Prometheus and metrics-server come in with them; with `false` they get 401.",
		zh: "是否接受 ServiceAccount 令牌登录。Prometheus 和 metrics-server 靠它进来；写 `false`，它们会得到 401。",
	},
	"authentication.webhook.cacheTTL": {
		en: "How long the API server's answer about a token is remembered. A revoked token is still good here for that long; shorter means more TokenReview requests.",
		zh: "API 服务器对令牌的核验结果记住多久。被吊销的令牌在这段时间内仍然有效；调短则 TokenReview 请求变多。",
	},
	"authentication.anonymous": {
		en: "Callers without a certificate or token: turned away, or let in as `system:anonymous`.",
		zh: "没有证书也没有令牌的调用方：拒绝，还是当作 `system:anonymous` 放进来。",
	},
	"authentication.anonymous.enabled": {
		en: "With `true`, a caller without credentials becomes `system:anonymous` and is only stopped by `authorization`. Together with `AlwaysAllow` anyone who reaches port 10250 can run commands in every pod of the node.",
		zh: "`true` 时，没有凭据的调用方成为 `system:anonymous`，只剩 `authorization` 一道关。若再配上 `AlwaysAllow`，谁连得到 10250 端口，谁就能在本节点任何 Pod 里执行命令。",
	},
	authorization: {
		en: "What a caller of the HTTPS port may do once `authentication` has said who it is.",
		zh: "`authentication` 认出调用方之后，允许它在 HTTPS 端口上做什么。",
	},
	"authorization.mode": {
		en: "`Webhook` asks the API server for each call (RBAC on `nodes/proxy`, `nodes/metrics` and the like); `AlwaysAllow` lets everybody do everything who got through `authentication`. Another word keeps the kubelet from starting.",
		zh: "`Webhook` 每次都问 API 服务器（RBAC 中的 `nodes/proxy`、`nodes/metrics` 等）；`AlwaysAllow` 让通过 `authentication` 的人什么都能做。写成别的，kubelet 无法启动。",
	},
	"authorization.webhook": {
		en: "How long answers are remembered in mode `Webhook`. It has no say in `AlwaysAllow`.",
		zh: "`Webhook` 模式下，授权结果记住多久；`AlwaysAllow` 时不起作用。",
	},
	"authorization.webhook.cacheAuthorizedTTL": {
		en: "How long a yes of the API server holds: a permission taken away still works here for that long.",
		zh: "API 服务器答“允许”之后记住多久：权限收回后，在这段时间内仍然有效。",
	},
	"authorization.webhook.cacheUnauthorizedTTL": {
		en: "How long a no of the API server holds: after you grant a permission, calls may go on failing for that long.",
		zh: "API 服务器答“拒绝”之后记住多久：刚授予权限，调用仍可能失败这么久。",
	},
	registryPullQPS: {
		en: "How many image pulls the kubelet starts per second; further ones fail with `pull QPS exceeded` and are tried again later. 0 takes the limit away. Raise it with `registryBurst` where many pods start at once.",
		zh: "kubelet 每秒最多发起多少次镜像拉取；超出的以 `pull QPS exceeded` 失败，稍后重试。0 表示不限。常有大批 Pod 同时启动的节点，可与 `registryBurst` 一起调高。",
	},
	registryBurst: {
		en: "How many image pulls may start at once before `registryPullQPS` slows them down. It only counts while that is above 0.",
		zh: "在被 `registryPullQPS` 压住之前，一次最多可以同时发起多少次镜像拉取。只有后者大于 0 才起作用。",
	},
	imagePullCredentialsVerificationPolicy: {
		en: "Whether a pod must have credentials of its own for an image that is already on the node. Without the check, `IfNotPresent` lets any pod use a private image that another team pulled. The choices differ in how images are treated that the kubelet did not pull itself.",
		zh: "镜像已在节点上时，Pod 是否仍须有自己的凭据。不检查，任何 Pod 靠 `IfNotPresent` 就能用别的团队拉下来的私有镜像。几个取值的差别，在于怎样对待不是由 kubelet 拉取的镜像。",
	},
	preloadedImagesVerificationAllowlist: {
		en: "Images loaded past the kubelet that any pod may use, such as those baked into the machine image. Names without tag or digest, `/*` at the end covers a path. Only with the policy `NeverVerifyAllowlistedImages`; with another it is refused.",
		zh: "不经 kubelet 预先装入、任何 Pod 都可以用的镜像，例如做进系统盘的那些。写名字，不带标签和摘要；结尾 `/*` 表示整个路径。只能与策略 `NeverVerifyAllowlistedImages` 同用，否则会被拒绝。",
	},
	eventRecordQPS: {
		en: "How many events per second the kubelet sends to the API server; those that do not get through in time are lost, and with them the traces of what happened. 0 is meant as no limit, but older releases take it as 5.",
		zh: "kubelet 每秒向 API 服务器发送多少个事件；来不及发的会丢，事后就查不到经过。0 本意是不限，但较旧的版本把它当作 5。",
	},
	eventBurst: {
		en: "How many events may go out in one go before `eventRecordQPS` applies; a node with many failing pods needs room here.",
		zh: "在 `eventRecordQPS` 限速之前，一次最多发出多少个事件；失败 Pod 多的节点需要留出余量。",
	},
	enableDebuggingHandlers: {
		en: "Whether the kubelet serves logs, exec, attach and port-forward. With `false`, `kubectl logs` and `kubectl exec` to pods of this node fail with MethodNotAllowed.",
		zh: "kubelet 是否提供日志、exec、attach 和 port-forward。写 `false`，对本节点的 Pod 执行 `kubectl logs`、`kubectl exec` 会报 MethodNotAllowed。",
	},
	enableContentionProfiling: {
		en: "Records where the kubelet waits for locks, to be read under `/debug/pprof`. It costs some CPU: switch it on only while you look for the cause of a slow kubelet.",
		zh: "记录 kubelet 在哪里等锁，可从 `/debug/pprof` 读取。会多占一些 CPU，只在排查 kubelet 变慢时打开。",
	},
	healthzPort: {
		en: "Plain HTTP port of `/healthz`, on this host only by default. `kubeadm init` and `join` wait for it to answer, and so do many watchdogs; 0 closes it.",
		zh: "`/healthz` 的明文 HTTP 端口，默认只在本机可用。`kubeadm init`、`join` 要等它应答，许多看门狗也靠它；0 表示关闭。",
	},
	healthzBindAddress: {
		en: "On which address `healthzPort` listens. There is no login on it, so leave it on the loopback unless a probe from outside needs it.",
		zh: "`healthzPort` 监听的地址。该端口没有认证，除非外部探测需要，应留在回环地址上。",
	},
	oomScoreAdj: {
		en: "How willingly the kernel kills the kubelet itself when memory runs out, from -1000 (never) to 1000. Raised, the kubelet dies before the pods do, and nobody evicts any more.",
		zh: "内存耗尽时，内核有多愿意杀掉 kubelet 自己，从 -1000（绝不）到 1000。调高了，kubelet 会比 Pod 先死，就没有谁来做驱逐了。",
	},
	clusterDomain: {
		en: "The domain added to the search list of each pod (`NAMESPACE.svc.DOMAIN`, `svc.DOMAIN`, `DOMAIN`). It must be the one CoreDNS answers for, or short service names do not resolve.",
		zh: "加进每个 Pod 搜索列表的域（`命名空间.svc.域`、`svc.域`、`域`）。必须与 CoreDNS 负责的域一致，否则 Service 的短名字解析不了。",
	},
	clusterDNS: {
		en: "IP addresses written as nameservers into pods: the cluster IP of kube-dns, or that of NodeLocal DNSCache. Without any, pods get the host's servers (event `MissingClusterDNS`) and find no services. Running pods keep what they have.",
		zh: "写进 Pod 的 DNS 服务器 IP：kube-dns 的 ClusterIP，或 NodeLocal DNSCache 的地址。不写，Pod 用主机的 DNS（事件 `MissingClusterDNS`），找不到 Service。改动只对新建的 Pod 生效。",
	},
	streamingConnectionIdleTimeout: {
		en: "Once closed idle `kubectl exec` and `port-forward` connections. It does nothing any more; the runtime's own key counts, such as `stream_idle_timeout` in containerd and CRI-O.",
		zh: "以前用来关闭空闲的 `kubectl exec`、`port-forward` 连接，现已不起作用；起作用的是运行时自己的键，如 containerd 和 CRI-O 的 `stream_idle_timeout`。",
	},
	nodeStatusUpdateFrequency: {
		en: "How often the kubelet works out the node's status; it is sent when something changed, or when `nodeStatusReportFrequency` is over. Writing this key alone pulls that one down to the same value, which means more load on the API server. The sign of life is the lease, not this.",
		zh: "kubelet 每隔多久计算一次节点状态；有变化，或者到了 `nodeStatusReportFrequency`，才上报。只写这个键，后者会跟着变成同样的值，API 服务器负担加重。心跳靠的是租约，不是它。",
	},
	nodeStatusReportFrequency: {
		en: "How often an unchanged node status is sent anyway. Keep it long in large clusters; changes go out at once, and leases tell that the node is alive.",
		zh: "节点状态没有变化时，隔多久也上报一次。大集群应当取长；有变化会立即上报，节点是否存活看租约。",
	},
	nodeLeaseDurationSeconds: {
		en: "How long the node's lease in `kube-node-lease` is good for; the kubelet renews it every quarter of that. Renewals must come well within the controller manager's `--node-monitor-grace-period`, or the node flaps to NotReady.",
		zh: "节点在 `kube-node-lease` 中的租约有效多久；kubelet 每过四分之一续一次。续约间隔必须远小于 controller-manager 的 `--node-monitor-grace-period`，否则节点会反复变成 NotReady。",
	},
	imageMinimumGCAge: {
		en: "How old an unused image must be before it may be deleted for disk space. It protects fresh pulls; a long time leaves nothing to delete when the disk fills.",
		zh: "没人用的镜像至少多老才可以为腾出磁盘而删除。它保护刚拉下来的镜像；设得太长，磁盘快满时就没有可删的。",
	},
	imageMaximumGCAge: {
		en: "After how long unused an image is deleted even if the disk has room; `0s` means never for its age. It must be longer than `imageMinimumGCAge`. The clock starts again when the kubelet restarts.",
		zh: "镜像多久没人用，即使磁盘有余也删除；`0s` 表示不按时间删。必须大于 `imageMinimumGCAge`。kubelet 重启后重新计时。",
	},
	imageGCHighThresholdPercent: {
		en: "At which fill level of the image disk unused images are deleted, down to `imageGCLowThresholdPercent`, which must be lower. 100 switches it off. Keep it below the level at which `evictionHard` on `imagefs.available` strikes, or the node is under DiskPressure before anything is cleaned up.",
		zh: "镜像所在磁盘用到百分之几时开始删除没人用的镜像，一直删到 `imageGCLowThresholdPercent`（必须更低）。100 表示关闭。应低于 `evictionHard` 中 `imagefs.available` 触发的水位，否则还没开始清理，节点就已经 DiskPressure。",
	},
	imageGCLowThresholdPercent: {
		en: "The fill level of the image disk at which deleting of unused images stops. It must be below `imageGCHighThresholdPercent`, or the kubelet does not start; the defaults count for that too.",
		zh: "删除没人用的镜像，删到磁盘用量降至百分之几为止。必须低于 `imageGCHighThresholdPercent`，否则 kubelet 无法启动；没写的那个按默认值比较。",
	},
	volumeStatsAggPeriod: {
		en: "How often the use of all pod volumes is measured. On volumes with millions of small files each round is expensive: make it longer there. A negative value stops it, and with it the volume metrics.",
		zh: "每隔多久统计一次所有 Pod 卷的用量。卷里有上百万小文件时每次都很费力，应当取长。负数表示不统计，卷的指标也就没有了。",
	},
	kubeletCgroups: {
		en: "The group the kubelet itself is to be in, as a literal path such as `/system.slice/kubelet.service`; empty leaves it where its unit put it. It should lie inside an enforced `kubeReservedCgroup`.",
		zh: "kubelet 自己要待的 cgroup，写字面路径，如 `/system.slice/kubelet.service`；留空则停在其单元所在处。如果强制执行 `kubeReservedCgroup`，它应位于其中。",
	},
	systemCgroups: {
		en: "A group into which the kubelet moves processes left in the root one. It needs `cgroupRoot` and must not be `/`; on hosts with systemd leave it empty, for there every process already has a unit.",
		zh: "kubelet 把留在根 cgroup 里的进程移进这个组。要求写明 `cgroupRoot`，且不能是 `/`；有 systemd 的主机应留空，那里每个进程都已有所属单元。",
	},
	cgroupRoot: {
		en: "The group below which `kubepods` is built; empty is the root. It must exist with all controllers before the kubelet starts. Write a plain path without `.slice` even with the systemd driver.",
		zh: "在哪个 cgroup 之下建 `kubepods`；留空表示根。kubelet 启动前它必须已存在且控制器齐全。即使用 systemd 驱动，也写普通路径，不带 `.slice`。",
	},
	cgroupsPerQOS: {
		en: "Whether the kubelet builds a group for each class of service and each pod. Without them limits of whole pods and node reservations cannot be enforced, and `enforceNodeAllocatable` has to be `[none]`, or the kubelet does not start.",
		zh: "kubelet 是否为每个服务质量等级和每个 Pod 建 cgroup。不建，整个 Pod 的限额和节点预留都无法执行，而且 `enforceNodeAllocatable` 必须是 `[none]`，否则 kubelet 无法启动。",
	},
	cgroupDriver: {
		en: "Who makes the groups of pods: the kubelet itself (`cgroupfs`) or systemd on its request (`systemd`). It must agree with the runtime (`SystemdCgroup`, `cgroup_manager`, `native.cgroupdriver`), unless that reports its own to kubelet 1.31 or newer. Anything but exactly `systemd` counts as `cgroupfs`.",
		zh: "Pod 的 cgroup 由谁创建：kubelet 自己（`cgroupfs`），还是请 systemd 来建（`systemd`）。必须与运行时（`SystemdCgroup`、`cgroup_manager`、`native.cgroupdriver`）一致，除非运行时会把自己的驱动告诉 1.31 及以上的 kubelet。只要不是一字不差的 `systemd`，都当作 `cgroupfs`。",
	},
	cpuManagerPolicy: {
		en: "With `static`, Guaranteed containers that request whole CPUs get them for themselves. Some CPU must be reserved for the system, or the kubelet does not start. Before changing it, drain the node and delete `/var/lib/kubelet/cpu_manager_state`.",
		zh: "`static` 让申请整数个 CPU 的 Guaranteed 容器独占这些 CPU。必须为系统预留一些 CPU，否则 kubelet 无法启动。更换之前先腾空节点，并删除 `/var/lib/kubelet/cpu_manager_state`。",
	},
	singleProcessOOMKill: {
		en: "On cgroup v2 a container that runs out of memory is killed as a whole. `true` kills only the one process, as on v1, which suits software that restarts its own workers; but a container may then live on half dead.",
		zh: "cgroup v2 上，容器内存用尽时整个容器一起被杀。`true` 只杀其中一个进程，与 v1 相同，适合会自己重启子进程的软件；但容器可能半死不活地留着。",
	},
	cpuManagerPolicyOptions: {
		en: 'Refinements of `cpuManagerPolicy: static`, such as `full-pcpus-only` (no sharing of a core\'s threads) or `strict-cpu-reservation`. Values are strings: write `"true"` with quotes. An unknown option, or any with `none`, keeps the kubelet from starting.',
		zh: '对 `cpuManagerPolicy: static` 的细化，如 `full-pcpus-only`（不与别人共用同一核心的超线程）、`strict-cpu-reservation`。值是字符串，要写成带引号的 `"true"`。选项不认识，或者策略是 `none` 却写了选项，kubelet 都无法启动。',
	},
	cpuManagerReconcilePeriod: {
		en: "How often the CPUs a container may use are put back to what `cpuManagerPolicy: static` gave it. Hardly anyone needs to touch it.",
		zh: "每隔多久把容器可用的 CPU 校正回 `cpuManagerPolicy: static` 分配的结果。几乎不需要改。",
	},
	memoryManagerPolicy: {
		en: "`Static` gives Guaranteed pods memory from fixed NUMA nodes. It needs `reservedMemory` that adds up to the reservations and the hard eviction threshold, or the kubelet does not start. The first letter is a capital, unlike in `cpuManagerPolicy`.",
		zh: "`Static` 让 Guaranteed Pod 的内存来自固定的 NUMA 节点。它要求 `reservedMemory` 的总量等于各项预留加上硬驱逐阈值，否则 kubelet 无法启动。首字母大写，与 `cpuManagerPolicy` 不同。",
	},
	topologyManagerPolicy: {
		en: "How strictly a pod's CPUs, memory and devices must come from one NUMA node. It only steers the CPU and memory managers, so it does little without their static policies. With `restricted` and `single-numa-node` a pod that does not fit fails with `TopologyAffinityError`.",
		zh: "Pod 的 CPU、内存和设备要多严格地来自同一个 NUMA 节点。它只是协调 CPU 和内存管理器，后两者不用静态策略时作用不大。`restricted`、`single-numa-node` 下放不下的 Pod 会以 `TopologyAffinityError` 失败。",
	},
	topologyManagerScope: {
		en: "Whether each container is aligned by itself or the whole pod goes to the same NUMA nodes. `pod` suits containers that share memory or a GPU, but more pods do not fit.",
		zh: "是每个容器各自对齐，还是整个 Pod 落在同一组 NUMA 节点上。容器之间共享内存或 GPU 时适合用 `pod`，但放不下的 Pod 会更多。",
	},
	topologyManagerPolicyOptions: {
		en: "Refinements of `topologyManagerPolicy`: `prefer-closest-numa-nodes`, and `max-allowable-numa-nodes` for machines with more than eight NUMA nodes, where the kubelet does not start otherwise. Values are strings, in quotes.",
		zh: "对 `topologyManagerPolicy` 的细化：`prefer-closest-numa-nodes`；以及 `max-allowable-numa-nodes`，NUMA 节点超过八个的机器不写它，kubelet 无法启动。值是字符串，要带引号。",
	},
	qosReserved: {
		en: "Which share of the memory requested by Guaranteed (and Burstable) pods is kept out of reach of the classes below, such as `memory: 50%`. It has been an experiment for years: leave it out.",
		zh: "Guaranteed（以及 Burstable）Pod 申请的内存，有多大比例不让更低等级占用，如 `memory: 50%`。多年来一直是实验功能，不要写。",
	},
	runtimeRequestTimeout: {
		en: "How long the kubelet waits for an answer of the runtime; image pulls, logs and exec are exempt, and making a sandbox gets twice as long. Too short for a slow disk, it ends in `DeadlineExceeded` and then `name … is reserved`.",
		zh: "kubelet 等运行时应答多久；拉取镜像、日志和 exec 不算在内，创建沙箱给两倍时间。磁盘慢而这里太短，会先报 `DeadlineExceeded`，接着报 `name … is reserved`。",
	},
	hairpinMode: {
		en: "How pods reached themselves through their own Service under dockershim. With CRI it changes nothing: set `hairpinMode` in the CNI configuration of the bridge plugin instead.",
		zh: "dockershim 时代，用来让 Pod 能经自己的 Service 访问自己。走 CRI 时它不起作用，应改在 CNI 的 bridge 插件配置里写 `hairpinMode`。",
	},
	maxPods: {
		en: "How many pods the node takes; further ones are scheduled elsewhere or stay Pending. Each needs an address, and those of dead pods are not free at once, so the node's pod CIDR should hold twice as many: a /24 for 110.",
		zh: "节点最多容纳多少个 Pod；再多就调度到别处，或者停在 Pending。每个 Pod 要一个地址，而刚结束的 Pod 的地址不会马上空出来，所以节点的 Pod CIDR 应能容纳两倍：110 个配一个 /24。",
	},
	podCIDR: {
		en: "The address range of pods for a kubelet that runs without an API server. In a cluster it is ignored: there the node's range comes from the controller manager.",
		zh: "kubelet 脱离 API 服务器单独运行时，Pod 的地址段。在集群里会被忽略，节点的地址段由 controller-manager 分配。",
	},
	podPidsLimit: {
		en: "The most processes and threads one pod may have. Without it one pod can use up those of the whole node; at the limit it cannot start new ones, but nothing is killed. JVMs need hundreds.",
		zh: "一个 Pod 最多能有多少进程和线程。不限，一个 Pod 就可能用光整个节点的；到了上限起不了新的，但不会杀谁。JVM 要按数百来估。",
	},
	resolvConf: {
		en: "The resolver file pods with the host's DNS, and CoreDNS, are given. With systemd-resolved it must be `/run/systemd/resolve/resolv.conf`: the stub 127.0.0.53 makes CoreDNS ask itself and crash (`Loop detected`). The empty string hands on nothing.",
		zh: "使用主机 DNS 的 Pod（包括 CoreDNS）拿到的解析文件。有 systemd-resolved 时必须是 `/run/systemd/resolve/resolv.conf`：本地存根 127.0.0.53 会让 CoreDNS 自己问自己而崩溃（`Loop detected`）。空字符串表示什么都不传。",
	},
	runOnce: {
		en: "Started the static pods once and ended. Newer kubelets refuse `true` and do not start; delete the key.",
		zh: "以前表示把静态 Pod 启动一次就退出。较新的 kubelet 拒绝 `true`，无法启动；应删掉这个键。",
	},
	cpuCFSQuota: {
		en: "Whether CPU limits of containers are enforced. With `false` nothing is throttled, and only requests decide who gets CPU when it is short; one greedy container can then take all that is idle.",
		zh: "是否强制执行容器的 CPU 上限。写 `false` 就没有限流，CPU 不够时只按 requests 分；贪心的容器可以占走所有空闲 CPU。",
	},
	cpuCFSQuotaPeriod: {
		en: "The time slice in which a CPU limit is counted. A shorter one makes each throttling pause shorter at the price of overhead. Any value but `100ms` needs the feature gate `CustomCPUCFSQuotaPeriod`, or the kubelet does not start.",
		zh: "按多长的时间片计算 CPU 上限。越短，每次限流的停顿越短，但开销越大。只要不是 `100ms`，就要打开特性门控 `CustomCPUCFSQuotaPeriod`，否则 kubelet 无法启动。",
	},
	nodeStatusMaxImages: {
		en: "How many images the Node object lists. The scheduler prefers nodes that have an image already and only knows the listed ones; -1 lists all and makes the object large, 0 none.",
		zh: "Node 对象里最多列出多少个镜像。调度器偏好已有镜像的节点，只认列出来的；-1 全列，对象会变大，0 一个不列。",
	},
	maxOpenFiles: {
		en: "The limit of open files of the kubelet process alone. That of containers comes from the runtime (`LimitNOFILE` of its unit).",
		zh: "只是 kubelet 进程自己的打开文件数上限。容器的上限来自运行时（其单元的 `LimitNOFILE`）。",
	},
	contentType: {
		en: "The encoding of requests to the API server. Protobuf is the cheap one; `application/json` is only for watching the traffic.",
		zh: "发往 API 服务器的请求用什么编码。Protobuf 开销小；`application/json` 只在需要看报文时用。",
	},
	kubeAPIQPS: {
		en: "How many requests per second the kubelet may send to the API server; events and heartbeats have limits of their own. On a node with many short-lived pods too little delays their start and their status.",
		zh: "kubelet 每秒最多向 API 服务器发多少个请求；事件和心跳另有限额。短命 Pod 多的节点上给少了，Pod 的启动和状态更新都会变慢。",
	},
	kubeAPIBurst: {
		en: "How many requests to the API server may go out in one go before `kubeAPIQPS` slows them down. Keep it above that.",
		zh: "在 `kubeAPIQPS` 限速之前，一次最多能向 API 服务器发多少个请求。应大于后者。",
	},
	serializeImagePulls: {
		en: "Pulls one image after the other, so a single large or hanging pull holds up every new pod on the node. With `false` they run side by side: cap them with `maxParallelImagePulls`, or a slow disk suffers.",
		zh: "镜像一个接一个地拉，某个大镜像或卡住的拉取会拖住本节点所有新 Pod。写 `false` 则并行，应以 `maxParallelImagePulls` 封顶，免得压垮慢盘。",
	},
	maxParallelImagePulls: {
		en: "How many images are pulled at the same time; without it there is no cap. More than 1 beside a written `serializeImagePulls: true` keeps the kubelet from starting.",
		zh: "同时最多拉取几个镜像；不写则不封顶。大于 1 而又写着 `serializeImagePulls: true`，kubelet 无法启动。",
	},
	evictionHard: {
		en: "Thresholds, such as `memory.available: 500Mi`, at which the kubelet kills pods at once. They are also taken off what the node offers. Naming one signal drops the defaults of all others, unless `mergeDefaultEvictionSettings` is on.",
		zh: "到达阈值（如 `memory.available: 500Mi`），kubelet 立即杀掉 Pod；节点可分配的量也会减去它。只写其中一个信号，其余信号的默认值就都没了，除非打开 `mergeDefaultEvictionSettings`。",
	},
	evictionSoft: {
		en: "Thresholds that must be crossed for the time in `evictionSoftGracePeriod` before pods are evicted. Every signal needs an entry there, or the kubelet does not start. They must strike earlier than `evictionHard` to be of use.",
		zh: "越过阈值并持续 `evictionSoftGracePeriod` 规定的时间，才驱逐 Pod。每个信号都要在那里有一项，否则 kubelet 无法启动。它必须比 `evictionHard` 更早触发才有意义。",
	},
	evictionSoftGracePeriod: {
		en: "How long each signal of `evictionSoft` must be over its threshold before pods are evicted, such as `memory.available: 1m30s`. This is not the time pods get to end: that is `evictionMaxPodGracePeriod`.",
		zh: "`evictionSoft` 的每个信号要越过阈值多久才驱逐，如 `memory.available: 1m30s`。它不是留给 Pod 退出的时间，那是 `evictionMaxPodGracePeriod`。",
	},
	evictionPressureTransitionPeriod: {
		en: "How long MemoryPressure and DiskPressure stay on the node after the pressure has gone. It keeps nodes from flapping; too long, and a recovered node takes no new pods. `0s` counts as not written.",
		zh: "压力消失后，MemoryPressure、DiskPressure 还要在节点上保留多久。用来防止状态来回跳；太长，恢复了的节点迟迟不接新 Pod。`0s` 等于没写。",
	},
	evictionMaxPodGracePeriod: {
		en: "Seconds a pod gets to end at a soft eviction; with 0 it is killed at once, as in a hard one. A negative value does not mean the pod's own period, whatever `--help` says: it kills almost at once.",
		zh: "软驱逐时留给 Pod 退出的秒数；0 表示立即杀掉，与硬驱逐一样。负数并不像 `--help` 说的那样沿用 Pod 自己的宽限期，而是几乎立即杀掉。",
	},
	evictionMinimumReclaim: {
		en: "How much beyond the threshold is to be freed, by signal, such as `imagefs.available: 2Gi`. Without it the kubelet stops just above the line and soon evicts again.",
		zh: "按信号规定，驱逐时要比阈值多腾出多少，如 `imagefs.available: 2Gi`。不写，kubelet 刚过线就停手，很快又要驱逐。",
	},
	mergeDefaultEvictionSettings: {
		en: "Keeps the defaults of the signals you do not name in `evictionHard`. With `false`, writing only `memory.available` means that a full disk no longer evicts anything.",
		zh: "`evictionHard` 里没写的信号，保留其默认值。`false` 时，只写 `memory.available` 就意味着磁盘满了也不会驱逐。",
	},
	podsPerCore: {
		en: "Lowers the number of pods on small machines: cores times this value, if that is less than `maxPods`. 0 means `maxPods` alone counts.",
		zh: "让小机器少放 Pod：上限取核数乘以此值，但不超过 `maxPods`。0 表示只看 `maxPods`。",
	},
	enableControllerAttachDetach: {
		en: "Leaves attaching and detaching of volumes to the controller manager. With `false` the kubelet does it itself, which CSI volumes do not support: their pods hang in ContainerCreating.",
		zh: "卷的挂接和分离交给 controller-manager。`false` 时由 kubelet 自己做，而 CSI 卷不支持这种方式，相应的 Pod 会卡在 ContainerCreating。",
	},
	protectKernelDefaults: {
		en: "With `true` the kubelet refuses to start while kernel settings differ from what it wants (`vm.overcommit_memory=1`, `kernel.panic=10`, `kernel.panic_on_oops=1` …): write them in sysctl.d first. With `false` it sets them itself.",
		zh: "`true` 时，内核参数与 kubelet 的要求（`vm.overcommit_memory=1`、`kernel.panic=10`、`kernel.panic_on_oops=1` 等）不符就拒绝启动，要先写进 sysctl.d。`false` 时由它自己改。",
	},
	makeIPTablesUtilChains: {
		en: "Whether the kubelet makes its own chains, above all `KUBE-IPTABLES-HINT`, from which CNI plugins tell whether the host uses iptables-legacy or nft. Leave it on; before 1.28 the chains for masquerading hung on it too.",
		zh: "kubelet 是否创建自己的链，主要是 `KUBE-IPTABLES-HINT`，CNI 插件据此判断主机用的是 iptables-legacy 还是 nft。应保持打开；1.28 之前，做地址伪装的链也靠它。",
	},
	iptablesMasqueradeBit: {
		en: "Once the mark bit for masquerading; the kubelet no longer makes that chain. Delete it; kube-proxy has a `masqueradeBit` of its own.",
		zh: "以前是地址伪装用的标记位；kubelet 已不再创建那条链，可以删掉。kube-proxy 有自己的 `masqueradeBit`。",
	},
	iptablesDropBit: {
		en: "Once the mark bit for packets to be dropped; nothing reads it any more. Delete it.",
		zh: "以前是标记待丢弃数据包的位；现在没有谁再读它，可以删掉。",
	},
	featureGates: {
		en: "Switches for features by name. A name this release does not know stops the kubelet (OpenShift's only logs it when it stands here), and so does turning a finished (locked) one the other way. Clean up before each upgrade.",
		zh: "按名字开关各项特性。写了本版本不认识的名字，kubelet 无法启动（OpenShift 的 kubelet 对写在这里的只记一行日志）；把已定型（锁定）的特性改成相反值也一样。升级前应先清理。",
	},
	failSwapOn: {
		en: "The kubelet does not start while the host has swap on. `false` lets it start, but pods still get no swap: that is `memorySwap.swapBehavior`.",
		zh: "主机开着交换空间时，kubelet 拒绝启动。写 `false` 可以启动，但 Pod 仍用不到交换空间，那由 `memorySwap.swapBehavior` 决定。",
	},
	memorySwap: {
		en: "What pods may do with the host's swap. It only matters with swap on and `failSwapOn: false`.",
		zh: "Pod 怎样使用主机的交换空间。只有开着交换空间并且 `failSwapOn: false` 时才有意义。",
	},
	"memorySwap.swapBehavior": {
		en: "`NoSwap` keeps pods out of swap; `LimitedSwap` gives Burstable ones a share by their memory request, on cgroup v2 only. `UnlimitedSwap` no longer exists and keeps newer kubelets from starting.",
		zh: "`NoSwap` 不让 Pod 用交换空间；`LimitedSwap` 按内存 request 的比例分给 Burstable Pod，只在 cgroup v2 上有效。`UnlimitedSwap` 已取消，写了它，较新的 kubelet 无法启动。",
	},
	containerLogMaxSize: {
		en: "At which size a container's log is rotated; times `containerLogMaxFiles` it is the disk space per container. With cri-dockerd rotation fails, for Docker cannot reopen logs: there keep `max-size` in Docker's `log-opts` below it.",
		zh: "容器日志到多大就轮转；乘以 `containerLogMaxFiles` 就是每个容器占的磁盘。cri-dockerd 下轮转会失败，因为 Docker 不能重新打开日志，应让 Docker `log-opts` 里的 `max-size` 小于它。",
	},
	containerLogMaxFiles: {
		en: "How many log files are kept per container, the current one included; at least 2. `kubectl logs` only shows the current one, so a chatty container seems to lose its past.",
		zh: "每个容器保留几个日志文件，含正在写的那个，至少 2 个。`kubectl logs` 只显示正在写的那个，所以日志多的容器看起来像丢了历史。",
	},
	containerLogMaxWorkers: {
		en: "How many logs are rotated and compressed at the same time. More than one helps nodes with many chatty containers and costs CPU and disk.",
		zh: "同时轮转、压缩几个日志。日志多的节点可以大于 1，代价是 CPU 和磁盘。",
	},
	containerLogMonitorInterval: {
		en: "How often log sizes are checked. In between a log grows past `containerLogMaxSize`; shorten it, to 3s at least, where containers write fast.",
		zh: "每隔多久检查一次日志大小。两次检查之间，日志会超过 `containerLogMaxSize`；写得快的节点可以调短，最短 3s。",
	},
	configMapAndSecretChangeDetectionStrategy: {
		en: "How the kubelet learns that a ConfigMap or Secret of its pods changed: by a watch on each, from a cache with an expiry, or by asking each time. `Get` burdens the API server most, `Cache` is the slowest to notice.",
		zh: "kubelet 怎样得知 Pod 用到的 ConfigMap、Secret 有变化：逐个 watch、带过期时间的缓存，还是每次都取。`Get` 对 API 服务器负担最重，`Cache` 发现得最慢。",
	},
	systemReserved: {
		en: "What is kept from pods for the system's own services, such as `memory: 1Gi`. It limits those services themselves only with `systemReservedCgroup` and `system-reserved` in `enforceNodeAllocatable`.",
		zh: "从 Pod 那里省下、留给系统自身服务的量，如 `memory: 1Gi`。只有写了 `systemReservedCgroup`，并且 `enforceNodeAllocatable` 含 `system-reserved`，才会反过来限制这些服务。",
	},
	kubeReserved: {
		en: "What is kept from pods for the kubelet and the runtime. Without any reservation pods can starve the node until it is NotReady. Both reservations together must stay below the machine's capacity.",
		zh: "从 Pod 那里省下、留给 kubelet 和运行时的量。完全不预留，Pod 可能把节点挤到 NotReady。两项预留之和必须小于机器容量。",
	},
	reservedSystemCPUs: {
		en: "CPUs, as `0-1,8`, that `cpuManagerPolicy: static` never gives away; they replace the CPU amounts of both reservations. It cannot stand beside `systemReservedCgroup` or `kubeReservedCgroup`, and does not move system services onto these CPUs.",
		zh: "`cpuManagerPolicy: static` 绝不分出去的 CPU，如 `0-1,8`；取代两项预留里的 CPU 数量。不能与 `systemReservedCgroup`、`kubeReservedCgroup` 并存，也不会把系统服务赶到这些 CPU 上。",
	},
	showHiddenMetricsForVersion: {
		en: "Shows metrics once more that the last release hid, while you mend your dashboards. Only the minor release before this one is accepted, so take it out before the next upgrade.",
		zh: "把上一个版本隐藏的指标再显示一轮，好让你改仪表盘。只接受前一个次版本号，所以下次升级前要删掉。",
	},
	systemReservedCgroup: {
		en: "The group on which `systemReserved` becomes a limit, usually `/system.slice`. It must exist. Too little memory there lets the OOM killer loose on sshd and the runtime: `system-reserved-compressible` enforces CPU alone.",
		zh: "`systemReserved` 作为上限写在哪个 cgroup 上，通常是 `/system.slice`，必须事先存在。内存给少了，OOM killer 会去杀 sshd 和运行时；`system-reserved-compressible` 只强制 CPU。",
	},
	kubeReservedCgroup: {
		en: "The group on which `kubeReserved` becomes a limit. The kubelet does not make it and does not start if it is missing. With the systemd driver it is a slice, each `-` in its name opens a level, and a `.service` cannot be used.",
		zh: "`kubeReserved` 作为上限写在哪个 cgroup 上。kubelet 不会创建它，缺了就无法启动。用 systemd 驱动时它是 slice，名字里每个 `-` 都是一层，不能写 `.service`。",
	},
	enforceNodeAllocatable: {
		en: "On which groups limits are written: `pods` caps all pods together, `system-reserved` and `kube-reserved` cap those services and need the matching `…Cgroup` key. `none` stands alone and is a must with `cgroupsPerQOS: false`.",
		zh: "在哪些 cgroup 上写限额：`pods` 限制全部 Pod 的总量；`system-reserved`、`kube-reserved` 限制那些服务，要写明相应的 `…Cgroup` 键。`none` 只能单独出现，`cgroupsPerQOS: false` 时必须用它。",
	},
	allowedUnsafeSysctls: {
		en: "Sysctls beyond the safe ones that pods may set, such as `net.core.somaxconn` or `kernel.msg*`. A pod that asks for another is refused on this node with `SysctlForbidden`, so taint or label the nodes that allow them.",
		zh: "除安全的以外，还允许 Pod 设置哪些 sysctl，如 `net.core.somaxconn`、`kernel.msg*`。要求别的，Pod 会被本节点以 `SysctlForbidden` 拒绝，所以应给放行的节点打上污点或标签。",
	},
	defaultPodSysctls: {
		en: "Sysctls every new pod of the node starts with, unless it sets them itself. They must be namespaced; those of a namespace the pod shares with the host are skipped. It needs the feature gate `DefaultPodSysctls`.",
		zh: "本节点每个新 Pod 一开始就带的 sysctl，Pod 自己写了则以 Pod 为准。必须是按命名空间隔离的；Pod 与主机共用的命名空间，相应的项会跳过。要打开特性门控 `DefaultPodSysctls`。",
	},
	volumePluginDir: {
		en: "Where FlexVolume drivers lie; CSI drivers do not use it. Change it where `/usr` is read-only, and give kube-controller-manager the same path in `--flex-volume-plugin-dir`.",
		zh: "FlexVolume 驱动所在目录，CSI 驱动用不到。`/usr` 只读的系统需要改，同时把 kube-controller-manager 的 `--flex-volume-plugin-dir` 改成相同路径。",
	},
	providerID: {
		en: "The machine's id at its cloud, as `aws:///zone/i-…`; it goes into the Node object. The cloud controller and the autoscaler find the machine by it. Once written there it cannot be changed without deleting the node.",
		zh: "机器在云上的编号，如 `aws:///zone/i-…`，会写进 Node 对象。云控制器和自动伸缩器靠它找到机器。写进去之后就改不了，除非删除该 Node。",
	},
	kernelMemcgNotification: {
		en: "Lets the kernel tell the kubelet at once when memory crosses an eviction threshold, instead of at the next poll. Only on cgroup v1; on v2 it does nothing.",
		zh: "内存越过驱逐阈值时由内核立即通知 kubelet，不必等下一次轮询。只在 cgroup v1 上有效，v2 上不起作用。",
	},
	logging: {
		en: "Format and detail of the kubelet's own log, which under systemd goes to the journal. It has nothing to do with the logs of containers.",
		zh: "kubelet 自身日志的格式和详细程度；有 systemd 时进 journal。与容器日志无关。",
	},
	"logging.format": {
		en: "`json` writes one object per line for log collectors; `text` is for people and the only one with `vmodule`.",
		zh: "`json` 每行一个对象，便于日志采集；`text` 给人看，也只有它支持 `vmodule`。",
	},
	"logging.flushFrequency": {
		en: "How long log lines may wait in memory before they are written; a crash loses that much. Releases up to 1.24 only take nanoseconds as a number.",
		zh: "日志在内存里最多停留多久才写出；崩溃时会丢掉这一段。1.24 及以前只接受以纳秒计的数字。",
	},
	"logging.verbosity": {
		en: "How much the kubelet logs: 2 is common, 4 shows decisions, 6 and more every request. Levels above that fill the journal and cost CPU; go back when done.",
		zh: "kubelet 日志的详细程度：常用 2，4 能看到各种决策，6 以上记录每个请求。再高会塞满 journal、消耗 CPU，查完应改回去。",
	},
	"logging.vmodule": {
		en: "A level of its own for single source files, so that you need not raise `verbosity` for everything. Only with the format `text`.",
		zh: "单独给某些源文件定详细程度，不必整体提高 `verbosity`。只在 `text` 格式下有效。",
	},
	"logging.vmodule.[].filePattern": {
		en: "Name of a Go source file without `.go`, such as `kubelet_pods`; `*` and `?` stand for any characters.",
		zh: "Go 源文件名，不带 `.go`，如 `kubelet_pods`；可用通配符 `*` 和 `?`。",
	},
	"logging.vmodule.[].verbosity": {
		en: "The level for the files that match, in place of the general `logging.verbosity`.",
		zh: "匹配到的文件用的详细程度，取代总的 `logging.verbosity`。",
	},
	"logging.options.text.splitStream": {
		en: "Sends errors to stderr and the rest to stdout instead of all to stderr. An alpha option: it needs the feature gate `LoggingAlphaOptions`.",
		zh: "错误写到 stderr，其余写到 stdout，而不是全部写 stderr。属于 alpha 选项，要打开特性门控 `LoggingAlphaOptions`。",
	},
	"logging.options.text.infoBufferSize": {
		en: "How many bytes of info lines are collected before they are written to stdout; only with `splitStream`. Lines in the buffer are lost in a crash.",
		zh: "普通日志攒够多少字节才写到 stdout；只在 `splitStream` 打开时有效。崩溃时缓冲区里的会丢。",
	},
	"logging.options.json.splitStream": {
		en: "The same for the format `json`: errors to stderr, the rest to stdout. It needs the feature gate `LoggingAlphaOptions`.",
		zh: "`json` 格式下的同一选项：错误写到 stderr，其余写到 stdout。要打开特性门控 `LoggingAlphaOptions`。",
	},
	"logging.options.json.infoBufferSize": {
		en: "With `json` and `splitStream`: how many bytes of info lines are gathered before they go to stdout. They are lost if the kubelet crashes.",
		zh: "`json` 格式并打开 `splitStream` 时，普通日志攒够多少字节才写到 stdout；kubelet 崩溃时会丢。",
	},
	"logging.sanitization": {
		en: "Tried to keep passwords and tokens out of the log at a high price in CPU. It was taken out again; delete the key.",
		zh: "曾用来避免密码和令牌进入日志，CPU 代价很高，后来取消了；应删掉这个键。",
	},
	enableSystemLogHandler: {
		en: "Serves the files below `/var/log` of the host under `/logs/` of the HTTPS port, to callers with rights on `nodes/log`. It goes with `enableDebuggingHandlers`; switch it off where host logs are confidential.",
		zh: "在 HTTPS 端口的 `/logs/` 下提供主机 `/var/log` 里的文件，调用方需有 `nodes/log` 权限。依赖 `enableDebuggingHandlers`；主机日志不宜外泄时应关闭。",
	},
	enableSystemLogQuery: {
		en: 'Lets admins read the journal of services over the API, as `kubectl get --raw "/api/v1/nodes/NODE/proxy/logs/?query=kubelet"`. It needs `enableSystemLogHandler`; whoever may use it reads every service\'s log, so turn it on only to debug.',
		zh: '让管理员经 API 读取服务的 journal，如 `kubectl get --raw "/api/v1/nodes/NODE/proxy/logs/?query=kubelet"`。依赖 `enableSystemLogHandler`；有权使用者能读所有服务的日志，只在排障时打开。',
	},
	shutdownGracePeriod: {
		en: "How long the kubelet holds up a shutdown of the machine to end pods in order. It uses logind's inhibitor and raises `InhibitDelayMaxSec` by a drop-in of its own; if another drop-in keeps that lower (`unattended-upgrades` on Ubuntu does), none of it works.",
		zh: "机器关机时，kubelet 拖住多久来有序结束 Pod。它靠 logind 的抑制锁，并写一个 drop-in（片段文件）调高 `InhibitDelayMaxSec`；若被别的片段压低（Ubuntu 的 `unattended-upgrades` 就会），整个功能失效。",
	},
	shutdownGracePeriodCriticalPods: {
		en: "The last part of `shutdownGracePeriod`, kept for critical pods such as DNS and CNI, which end after the others. It must not be longer than the whole; if it equals the whole, normal pods get no time.",
		zh: "`shutdownGracePeriod` 末尾留给关键 Pod（DNS、CNI 等）的一段，它们在其他 Pod 之后结束。不能长于总时间；与总时间相等，普通 Pod 就没有时间了。",
	},
	shutdownGracePeriodByPodPriority: {
		en: "Shutdown times by pod priority, in place of the two general keys; written beside them, the kubelet does not start. An entry holds from its priority up to the next higher one, and groups end one after the other, lowest first.",
		zh: "按 Pod 优先级规定关机时间，取代另外两个总的键；同时写，kubelet 无法启动。每一项从它的优先级起，到下一个更高的为止；各组依次结束，低的先走。",
	},
	"shutdownGracePeriodByPodPriority.[].priority": {
		en: "The lowest priority the entry is for; start with 0 so that ordinary pods are covered. System-critical pods have 2000000000 and above.",
		zh: "这一项从哪个优先级起算；应当有一项是 0，才能覆盖普通 Pod。系统关键 Pod 为 2000000000 及以上。",
	},
	"shutdownGracePeriodByPodPriority.[].shutdownGracePeriodSeconds": {
		en: "Seconds the pods of this entry get to end. The sum of all entries must fit into logind's `InhibitDelayMaxSec`.",
		zh: "这一组 Pod 有多少秒退出。各项之和必须不超过 logind 的 `InhibitDelayMaxSec`。",
	},
	crashLoopBackOff: {
		en: "How long the kubelet waits before it restarts a container that keeps failing.",
		zh: "容器反复失败时，kubelet 重启之前等多久。",
	},
	"crashLoopBackOff.maxContainerRestartPeriod": {
		en: "The longest pause between restarts of a failing container; it doubles up to here. A lower one gets pods back sooner once their database is up, and costs CPU and API requests meanwhile. Refused if its feature gate is off.",
		zh: "失败容器两次重启之间最长的停顿，从短到长翻倍直到此值。调低，依赖恢复后 Pod 能更快起来，但期间更费 CPU 和 API 请求。特性门控没打开时会被拒绝。",
	},
	reservedMemory: {
		en: "Which part of the reserved memory lies on which NUMA node, for `memoryManagerPolicy: Static`. The sum must be exactly `kubeReserved` + `systemReserved` + the hard threshold of `memory.available`, or the kubelet does not start.",
		zh: "`memoryManagerPolicy: Static` 下，预留内存各在哪个 NUMA 节点上。总和必须恰好等于 `kubeReserved` + `systemReserved` + `memory.available` 的硬阈值，否则 kubelet 无法启动。",
	},
	"reservedMemory.[].numaNode": {
		en: "Number of the NUMA node, as `lscpu` or `numactl -H` shows it. It must exist, and each kind of memory may be named once per node.",
		zh: "NUMA 节点编号，见 `lscpu` 或 `numactl -H`。必须存在，同一节点上每种内存只能写一次。",
	},
	"reservedMemory.[].limits": {
		en: "How much of `memory` or of `hugepages-SIZE` is held back on this NUMA node. Other resources and 0 are refused.",
		zh: "在这个 NUMA 节点上留下多少 `memory` 或 `hugepages-大小`。写别的资源或 0 会被拒绝。",
	},
	enableProfilingHandler: {
		en: "Serves Go profiles of the kubelet under `/debug/pprof`, to callers with rights on the node. Handy for support; hardening guides switch it off.",
		zh: "在 `/debug/pprof` 下提供 kubelet 的 Go 性能剖析，调用方需有节点权限。便于排障；安全基线通常要求关闭。",
	},
	enableDebugFlagsHandler: {
		en: "Lets a caller change the log level of the running kubelet by a PUT to `/debug/flags/v`, without a restart.",
		zh: "允许用 PUT `/debug/flags/v` 改变运行中 kubelet 的日志级别，不用重启。",
	},
	seccompDefault: {
		en: "Gives containers without a seccomp profile the runtime's default (`RuntimeDefault`) instead of none. It blocks rare system calls some software needs: try it on a few nodes first. Privileged containers are not affected.",
		zh: "没写 seccomp 配置的容器改用运行时默认的 `RuntimeDefault`，而不是不设防。它会挡住某些软件要用的少见系统调用，应先在少数节点上试。特权容器不受影响。",
	},
	memoryThrottlingFactor: {
		en: "Where between request and limit a container is slowed down by the kernel instead of being killed at the limit (`memory.high`). Lower starts earlier. Only with the feature gate `MemoryQoS` and cgroup v2.",
		zh: "容器内存在 request 与 limit 之间的哪一点开始被内核减速（`memory.high`），而不是到 limit 才被杀。越小越早。要打开特性门控 `MemoryQoS`，且只在 cgroup v2 上有效。",
	},
	memoryReservationPolicy: {
		en: "With `TieredReservation` the kernel protects requested memory from reclaim: hard for Guaranteed pods (`memory.min`), softly for Burstable ones (`memory.low`). It is refused without the feature gate `MemoryQoS`.",
		zh: "`TieredReservation` 让内核保护 Pod 申请的内存不被回收：Guaranteed 用硬保护（`memory.min`），Burstable 用软保护（`memory.low`）。没打开特性门控 `MemoryQoS` 会被拒绝。",
	},
	registerWithTaints: {
		en: "Taints the node gets when it joins, so that nothing is scheduled before it is ready for it. They are only set when the Node object is made: later changes here do nothing, use `kubectl taint`.",
		zh: "节点加入时带上的污点，免得还没准备好就有 Pod 调度过来。只在创建 Node 对象时设置；以后改这里不起作用，要用 `kubectl taint`。",
	},
	"registerWithTaints.[].key": {
		en: "Name of the taint, such as `dedicated` or `example.com/gpu`. Avoid those the cluster sets and removes itself, such as `node.kubernetes.io/unschedulable`: they vanish.",
		zh: "污点的名字，如 `dedicated`、`example.com/gpu`。不要用集群自己增删的，如 `node.kubernetes.io/unschedulable`，写了也会被去掉。",
	},
	"registerWithTaints.[].value": {
		en: "What a toleration with `operator: Equal` must match; may be empty.",
		zh: "`operator: Equal` 的容忍度要与它相等；可以为空。",
	},
	"registerWithTaints.[].effect": {
		en: "`NoSchedule` keeps pods without a toleration away, `PreferNoSchedule` only if there is room elsewhere, `NoExecute` throws running ones out too.",
		zh: "`NoSchedule` 不让没有容忍度的 Pod 调度过来，`PreferNoSchedule` 只是尽量避开，`NoExecute` 还会赶走已在运行的。",
	},
	"registerWithTaints.[].timeAdded": {
		en: "Do not write it: the cluster sets it, and a kubelet that finds it in its file does not start.",
		zh: "不要写：由集群自己设置，文件里有它，kubelet 无法启动。",
	},
	registerNode: {
		en: "Whether the kubelet makes its own Node object. With `false` someone else must make one of exactly this name, and taints and labels of the kubelet are not set.",
		zh: "kubelet 是否自己创建 Node 对象。`false` 时必须由别人创建同名的 Node，kubelet 的污点和标签也不会设置。",
	},
	tracing: {
		en: "Sends OpenTelemetry spans of the kubelet's work and of its CRI calls to a collector. Together with the runtime's tracing you see where a slow pod start spends its time.",
		zh: "把 kubelet 的处理过程和 CRI 调用以 OpenTelemetry span 发给采集器。与运行时的 tracing 配合，能看出 Pod 启动慢在哪里。",
	},
	"tracing.endpoint": {
		en: "Host and port of the OTLP collector over gRPC, without a scheme. The connection is not encrypted, so run the collector on the node.",
		zh: "OTLP 采集器的主机和端口，走 gRPC，不写协议前缀。连接不加密，采集器应放在本节点上。",
	},
	"tracing.samplingRatePerMillion": {
		en: "How many of a million requests are recorded; with 0 only those whose caller is being traced already. 1000000 records all and is for tests.",
		zh: "每百万次请求记录多少次；0 表示只跟随已被追踪的上游。1000000 是全部记录，只适合测试。",
	},
	localStorageCapacityIsolation: {
		en: "Whether requests and limits of `ephemeral-storage` and `sizeLimit` of emptyDir count. Switch it off only where the root file system cannot be measured, as in rootless kind; then nothing stops a pod from filling the disk.",
		zh: "`ephemeral-storage` 的 requests、limits 以及 emptyDir 的 `sizeLimit` 是否生效。只在测不了根文件系统的环境（如 rootless kind）才关；关了就没有什么能拦住 Pod 写满磁盘。",
	},
	containerRuntimeEndpoint: {
		en: "The CRI socket of the runtime, with `unix://` in front. If nobody there speaks CRI, the kubelet exits with `validate service connection` and the node is NotReady; crictl.yaml should name the same. The flag `--container-runtime-endpoint`, which older kubeadm writes, wins over it.",
		zh: "运行时的 CRI 套接字，要带 `unix://`。那里没有谁会讲 CRI，kubelet 就以 `validate service connection` 退出，节点 NotReady；crictl.yaml 应写同一个。较旧的 kubeadm 会写参数 `--container-runtime-endpoint`，它会盖过这里。",
	},
	imageServiceEndpoint: {
		en: "A second CRI socket for images alone; empty means the one of `containerRuntimeEndpoint`. Needed by lazy-pulling snapshotters that answer image requests themselves.",
		zh: "只用于镜像的另一个 CRI 套接字；留空则用 `containerRuntimeEndpoint`。自己应答镜像请求的按需拉取快照器（snapshotter）才需要它。",
	},
	failCgroupV1: {
		en: "The kubelet refuses to start on a host with cgroup v1; since this became the default, an upgrade alone can stop a node. `false` only buys time: move the host to v2. `stat -fc %T /sys/fs/cgroup` says `cgroup2fs` there.",
		zh: "主机用 cgroup v1 时 kubelet 拒绝启动；它成为默认值之后，光是升级就可能让节点起不来。`false` 只是争取时间，应把主机换到 v2。在 v2 上，`stat -fc %T /sys/fs/cgroup` 显示 `cgroup2fs`。",
	},
	userNamespaces: {
		en: "For pods with `hostUsers: false`, whose root is an unprivileged user on the host.",
		zh: "用于 `hostUsers: false` 的 Pod，其中的 root 在主机上是普通用户。",
	},
	"userNamespaces.idsPerPod": {
		en: "How many user ids each such pod gets, a multiple of 65536. More are needed for containers inside containers; a range given to the user `kubelet` in `/etc/subuid` must hold that many for `maxPods` pods. Existing pods must be made anew.",
		zh: "每个这样的 Pod 分到多少用户 ID，必须是 65536 的倍数。容器里再跑容器才需要更多；`/etc/subuid` 中若给 `kubelet` 用户划了范围，必须够 `maxPods` 个 Pod 用。改动后已有的 Pod 要重建。",
	},
};
