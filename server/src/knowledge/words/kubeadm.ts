import type { KeyWords } from "./key-words.ts";

/** What the keys of kubeadm's documents are for; one to three sentences each. Sources: as in ../keys/kubeadm.ts. */
export const kubeadmWords: KeyWords = {
	"apiEndpoints.*.advertiseAddress": {
		en: "Address of one control plane node's API server, entered by kubeadm itself. Only old clusters keep this document in the ConfigMap `kubeadm-config`; remove a node's entry there if `kubeadm reset` could not.",
		zh: "某个控制平面节点的 API server 地址，由 kubeadm 自己登记。只有旧集群的 `kubeadm-config` ConfigMap 里有这份文档；`kubeadm reset` 没能清掉节点的条目时，要手工删除。",
	},
	"apiEndpoints.*.bindPort": {
		en: "Port of that node's API server, entered by kubeadm itself. There is no reason to write it by hand.",
		zh: "该节点 API server 的端口，由 kubeadm 自己登记，不需要手工填写。",
	},
	"apiServer.certSANs": {
		en: "Further names and addresses that the API server's certificate holds: those of load balancers, VIPs, public names. Clients that come by any other name get a certificate error; names added later need a new certificate (delete `apiserver.crt` and its key, then `kubeadm init phase certs apiserver`).",
		zh: "API server 证书里额外包含的名字和地址，如负载均衡、VIP、公网域名。客户端用别的名字访问会报证书错误；以后再加名字，要重新签发（删掉 `apiserver.crt` 及其私钥，再执行 `kubeadm init phase certs apiserver`）。",
	},
	"apiServer.extraArgs": {
		en: 'Flags of kube-apiserver, by name without dashes; they replace kubeadm\'s own. Values are strings, so write `"true"` in quotes. Upgrades write the manifest anew from the ConfigMap `kubeadm-config`: what is only edited in `/etc/kubernetes/manifests` gets lost.',
		zh: 'kube-apiserver 的参数，名字不带横线，会取代 kubeadm 自己设的。值是字符串，`"true"` 要加引号。升级时会按 `kubeadm-config` ConfigMap 重写清单，只改 `/etc/kubernetes/manifests` 的内容会丢。',
	},
	"apiServer.extraArgs.[].name": {
		en: "A flag of kube-apiserver, without dashes, such as `audit-log-path`. It replaces kubeadm's own of that name; write several items for a flag that may be repeated, such as `service-account-issuer`. A flag the release does not have keeps the API server from starting.",
		zh: "kube-apiserver 的参数名，不带横线，如 `audit-log-path`。会取代 kubeadm 设的同名参数；可重复的参数（如 `service-account-issuer`）写多项。写了该版本没有的参数，API server 起不来。",
	},
	"apiServer.extraArgs.[].value": {
		en: 'The flag\'s value, always a string: numbers and `"true"` go in quotes. Files named here must be mounted with `extraVolumes`, for kube-apiserver runs in a pod.',
		zh: '参数的值，一律是字符串：数字和 `"true"` 要加引号。kube-apiserver 跑在 Pod 里，这里写到的文件要用 `extraVolumes` 挂进去。',
	},
	"apiServer.extraEnvs.[].name": {
		en: "An environment variable of kube-apiserver. kubeadm hands on the proxy variables it finds when it runs; one of the same name here wins.",
		zh: "kube-apiserver 的环境变量名。kubeadm 会把运行时见到的代理变量传进去，这里的同名变量优先。",
	},
	"apiServer.extraEnvs.[].value": {
		en: "The variable's value, a string. An empty one takes back a proxy variable that kube-apiserver would get otherwise.",
		zh: "变量的值，字符串。写空值可以取消 kube-apiserver 本会得到的代理变量。",
	},
	"apiServer.extraEnvs.[].valueFrom": {
		en: "Takes the value from elsewhere. kube-apiserver is a static pod, which cannot use Secrets or ConfigMaps, so only fields of the pod itself (`fieldRef`) are of use.",
		zh: "从别处取值。kube-apiserver 是静态 Pod，不能引用 Secret 和 ConfigMap，实际只有 Pod 自身的字段（`fieldRef`）可用。",
	},
	"apiServer.extraVolumes.[].hostPath": {
		en: "The file or directory of the host that kube-apiserver is to see, such as an audit policy or an OIDC CA. It must exist on every control plane node.",
		zh: "要让 kube-apiserver 看到的主机文件或目录，如审计策略、OIDC 的 CA。每个控制平面节点上都要有。",
	},
	"apiServer.extraVolumes.[].mountPath": {
		en: "Where it appears inside the pod of kube-apiserver; this is the path to give in `extraArgs`.",
		zh: "在 kube-apiserver 的 Pod 里出现在哪个路径；`extraArgs` 里要写这个路径。",
	},
	"apiServer.extraVolumes.[].name": {
		en: "Name of the volume in the manifest of kube-apiserver. It must be unique there and must not be one kubeadm uses itself, such as `k8s-certs` or `ca-certs`.",
		zh: "卷在 kube-apiserver 清单里的名字。不能重复，也不能用 kubeadm 自己的名字，如 `k8s-certs`、`ca-certs`。",
	},
	"apiServer.extraVolumes.[].pathType": {
		en: "What `hostPath` has to be, checked before kube-apiserver starts. `File` for single files: without it a missing file is made a directory, and the error is hard to read. `DirectoryOrCreate` suits log directories.",
		zh: "要求 `hostPath` 是什么，kube-apiserver 启动前检查。单个文件写 `File`，否则文件不存在时会被建成目录，报错很难看懂。日志目录适合 `DirectoryOrCreate`。",
	},
	"apiServer.extraVolumes.[].readOnly": {
		en: "Whether kube-apiserver may only read the volume. `true` suits policies and certificates; a directory for audit logs needs `false`.",
		zh: "kube-apiserver 对这个卷是否只读。策略和证书适合 `true`，审计日志目录要用 `false`。",
	},
	"apiServer.timeoutForControlPlane": {
		en: "How long `kubeadm init` waits for the API server to come up. Longer only helps slow disks and pulls; mostly a wait in vain means that kubelet or runtime fail. v1beta4 has `timeouts.controlPlaneComponentHealthCheck` instead.",
		zh: "`kubeadm init` 等 API server 起来的时间。调长只对慢磁盘、慢拉取有用，等不到多半是 kubelet 或运行时有问题。v1beta4 改为 `timeouts.controlPlaneComponentHealthCheck`。",
	},
	apiVersion: {
		en: "Group and version of this document, `kubeadm.k8s.io/v1beta4` from kubeadm 1.31 on. A version this kubeadm no longer reads is refused; `kubeadm config migrate`, run with an older kubeadm if need be, rewrites the file.",
		zh: "本文档的组和版本，kubeadm 1.31 起为 `kubeadm.k8s.io/v1beta4`。当前 kubeadm 已不支持的版本会被拒绝，用 `kubeadm config migrate` 改写，必要时用旧版 kubeadm 来做。",
	},
	"apply.allowExperimentalUpgrades": {
		en: "Lets `kubeadm upgrade apply` go to alpha, beta and release candidate versions. From those there is often no way on to the final release: test clusters only.",
		zh: "允许 `kubeadm upgrade apply` 升到 alpha、beta 和候选版本。从这些版本往往无法再升到正式版，只用于测试集群。",
	},
	"apply.allowRCUpgrades": {
		en: "Lets `kubeadm upgrade apply` go to a release candidate, but to nothing less finished.",
		zh: "允许 `kubeadm upgrade apply` 升到候选版本（RC），不含更早的预览版。",
	},
	"apply.certificateRenewal": {
		en: "Whether the upgrade renews the certificates that kubeadm manages. With `false` they go on ageing: see `kubeadm certs check-expiration`, and renew them by hand before the year is over.",
		zh: "升级时是否顺带续签 kubeadm 管理的证书。写 `false` 就不续，要用 `kubeadm certs check-expiration` 盯着，到期前手工续签。",
	},
	"apply.dryRun": {
		en: "Only shows what `kubeadm upgrade apply` would do to this node and the cluster, and changes nothing.",
		zh: "只显示 `kubeadm upgrade apply` 会对本节点和集群做什么，不做任何改动。",
	},
	"apply.etcdUpgrade": {
		en: "Whether the upgrade also brings the etcd that kubeadm runs to its new version. With `false` etcd stays behind; external etcd is never touched.",
		zh: "升级时是否把 kubeadm 管理的 etcd 一起升级。写 `false` 则 etcd 停在旧版本；外部 etcd 从不触碰。",
	},
	"apply.forceUpgrade": {
		en: "Goes on past version rules that could be skipped, and asks no question. For plain unattended runs the flag `--yes` suffices.",
		zh: "跳过那些允许跳过的版本规则，并且不再询问。只是想无人值守执行，用参数 `--yes` 就够了。",
	},
	"apply.ignorePreflightErrors": {
		en: "Checks of `kubeadm upgrade apply` whose errors become warnings, by name, for instance `CoreDNSUnsupportedPlugins`; `all` stands alone. Clear up the cause where you can.",
		zh: "`kubeadm upgrade apply` 的哪些检查由报错降为警告，按名字写，如 `CoreDNSUnsupportedPlugins`；写 `all` 就不能再写别的。能解决原因的就不要忽略。",
	},
	"apply.imagePullPolicy": {
		en: "How `kubeadm upgrade apply` gets the new images before it touches anything. `Never` suits nodes without a way to a registry, where you load the images first.",
		zh: "`kubeadm upgrade apply` 动手之前怎样准备新镜像。连不上镜像仓库的节点写 `Never`，事先把镜像导入。",
	},
	"apply.imagePullSerial": {
		en: "Whether `kubeadm upgrade apply` pulls one image after another or all at once. `false` is quicker on a good line.",
		zh: "`kubeadm upgrade apply` 逐个拉镜像还是同时拉。线路好时写 `false` 更快。",
	},
	"apply.kubernetesVersion": {
		en: "The version to upgrade the control plane to, if the command line names none. At most one minor release at a time, and not above that of kubeadm: install the new kubeadm first.",
		zh: "命令行没写时，控制平面升级到哪个版本。一次最多跨一个次版本，且不能高于 kubeadm 自身：先装新版 kubeadm。",
	},
	"apply.patches.directory": {
		en: "Directory with patches for the manifests that `kubeadm upgrade apply` writes, as an absolute path. Give the same one as at `kubeadm init`: upgrades make the manifests anew, and changes without a patch are gone.",
		zh: "`kubeadm upgrade apply` 生成清单时使用的补丁目录，要写绝对路径。应与 `kubeadm init` 时相同：升级会重新生成清单，没有补丁的改动就丢了。",
	},
	"apply.printConfig": {
		en: "Prints the configuration that the upgrade works with, as it is kept in the cluster. Good for a look before the real run.",
		zh: "打印升级所用的配置，也就是集群里保存的那份。适合正式执行前先看一眼。",
	},
	"apply.skipPhases": {
		en: "Phases of `kubeadm upgrade apply` to leave out, such as `addon/kube-proxy` where another program does its work. A name that this command does not have is an error, also if `kubeadm init` has it.",
		zh: "`kubeadm upgrade apply` 跳过哪些阶段，如由其他程序代替 kube-proxy 时写 `addon/kube-proxy`。该命令没有的阶段名会报错，哪怕 `kubeadm init` 有。",
	},
	"bootstrapTokens.[].description": {
		en: "A note for people, shown by `kubeadm token list`.",
		zh: "给人看的备注，`kubeadm token list` 里会显示。",
	},
	"bootstrapTokens.[].expires": {
		en: "The moment, in RFC 3339 form, from which the token no longer lets nodes join. Use it or `ttl`, not both.",
		zh: "令牌的失效时刻（RFC 3339 格式），之后不能再用它加入节点。与 `ttl` 只能写一个。",
	},
	"bootstrapTokens.[].groups": {
		en: "Groups a node belongs to while it joins with this token; each begins with `system:bootstrappers:`. kubeadm's rules for signing node certificates hold for its default group: with another one, joining hangs until you write such rules.",
		zh: "节点凭这个令牌加入期间所属的组，都以 `system:bootstrappers:` 开头。kubeadm 的证书签发规则只针对默认组，换成别的组而不自己补规则，加入会一直卡住。",
	},
	"bootstrapTokens.[].token": {
		en: "The secret with which nodes join, in the form `abcdef.0123456789abcdef`. Whoever has it can add a node: leave it out, so that kubeadm makes a random one, and never keep one from an example.",
		zh: "节点加入集群用的密钥，形如 `abcdef.0123456789abcdef`。拿到它就能往集群里加节点：最好不写，让 kubeadm 随机生成，绝不要照抄示例里的值。",
	},
	"bootstrapTokens.[].ttl": {
		en: "How long the token lets nodes join. Afterwards joining fails until `kubeadm token create` makes a new one; `0s` never ends, which leaves a door open for good.",
		zh: "令牌多久内有效。过期后节点加入会失败，用 `kubeadm token create` 再建；`0s` 表示永不过期，等于一直留着门。",
	},
	"bootstrapTokens.[].usages": {
		en: "What the token is good for: `signing` proves the cluster to the node (discovery), `authentication` the node to the cluster. A normal join needs both; `groups` goes only with `authentication`.",
		zh: "令牌的用途：`signing` 用来让节点确认集群（发现），`authentication` 用来让集群确认节点。正常加入两个都要；`groups` 只能配合 `authentication`。",
	},
	caCertPath: {
		en: "Where the joining node stores the cluster's CA, for its kubelet. An absolute path that ends in `.crt`; if you change it, the kubelet's `authentication.x509.clientCAFile` must name the same file.",
		zh: "加入的节点把集群 CA 存到哪里，供 kubelet 使用。必须是以 `.crt` 结尾的绝对路径；改了它，kubelet 的 `authentication.x509.clientCAFile` 也要指向同一文件。",
	},
	caCertificateValidityPeriod: {
		en: "How long the CAs last that kubeadm makes. Replacing a CA means touching every node and kubeconfig, so do not shorten it lightly; a longer one only gives a warning. CAs that are there already stay as they are.",
		zh: "kubeadm 生成的 CA 有效多久。换 CA 要动到每个节点和每份 kubeconfig，不要轻易缩短；设得更长只会有警告。已存在的 CA 不变。",
	},
	certificateKey: {
		en: "The key, 32 bytes in hex, with which `kubeadm init --upload-certs` encrypts the control plane's certificates in a Secret. Other control plane nodes need it to join. The Secret is gone after two hours; do not keep the key in version control.",
		zh: "`kubeadm init --upload-certs` 把控制平面证书加密存进 Secret 所用的密钥，32 字节的十六进制。其他控制平面节点加入时要用。Secret 两小时后失效；密钥不要提交到版本库。",
	},
	certificateValidityPeriod: {
		en: "How long the certificates last that kubeadm makes, apart from CAs. Upgrades renew them; a cluster that is not upgraded in time stops working, so shorten it only with renewal in place. More than a year gives a warning.",
		zh: "kubeadm 签发的证书（CA 除外）有效多久。升级会顺带续签；长期不升级的集群到期就停摆，要缩短须先安排好续签。超过一年会有警告。",
	},
	certificatesDir: {
		en: "Where kubeadm keeps the certificates and keys of the control plane, or finds yours. CAs laid here before `kubeadm init` are used as they are. `kubeadm reset` empties the directory named to it.",
		zh: "控制平面证书和私钥的存放目录，也可放你自己的。`kubeadm init` 前放进来的 CA 会直接采用。`kubeadm reset` 会清空它所指的目录。",
	},
	cleanupTmpDir: {
		en: "Lets `kubeadm reset` also remove `/etc/kubernetes/tmp`, where upgrades leave backups of manifests and of etcd. They fill disks over the years, but are your way back.",
		zh: "`kubeadm reset` 时连 `/etc/kubernetes/tmp` 一起删除，升级时的清单和 etcd 备份都在里面。日久会占磁盘，但也是回退的依靠。",
	},
	clusterName: {
		en: "The cluster's name in the kubeconfig files kubeadm writes and for the controller manager. Give each cluster its own, or merged kubeconfigs overwrite one another.",
		zh: "集群在 kubeadm 所写 kubeconfig 里以及控制器管理器那里的名字。每个集群取不同的名字，否则合并 kubeconfig 时会互相覆盖。",
	},
	"controlPlane.certificateKey": {
		en: "The key that `kubeadm init --upload-certs` printed or was given: with it a joining control plane node decrypts the certificates. If the Secret has expired, run `kubeadm init phase upload-certs --upload-certs` again.",
		zh: "`kubeadm init --upload-certs` 打印出来（或指定给它）的密钥，加入的控制平面节点用它解密证书。Secret 过期后重新执行 `kubeadm init phase upload-certs --upload-certs`。",
	},
	"controlPlane.localAPIEndpoint.advertiseAddress": {
		en: "The IP address at which this new control plane node's API server and etcd are reached by the others. Set it on hosts with several interfaces; writing `controlPlane` at all is what makes the node one of the control plane.",
		zh: "这个新控制平面节点的 API server 和 etcd 供其他节点访问的 IP。多网卡主机要写；只要写了 `controlPlane`，节点就会作为控制平面加入。",
	},
	"controlPlane.localAPIEndpoint.bindPort": {
		en: "Port of this control plane node's API server. Keep it the same on all of them, since the load balancer usually expects one port.",
		zh: "本控制平面节点 API server 的端口。各节点应保持一致，负载均衡后端通常只认一个端口。",
	},
	controlPlaneEndpoint: {
		en: "The stable name or VIP, with a port, by which all nodes reach the API server. Set it at `kubeadm init` even for one node, best as a DNS name: it goes into certificates and kubeconfigs, and without it no control plane node can join later.",
		zh: "所有节点访问 API server 用的固定名字或 VIP，带端口。哪怕只有一个节点，`kubeadm init` 时也应写上，最好用域名：它会写进证书和 kubeconfig，没有它以后就无法再加控制平面节点。",
	},
	"controllerManager.extraArgs": {
		en: 'Flags of kube-controller-manager, by name without dashes; they replace kubeadm\'s own. Values are strings, numbers too. For instance `node-cidr-mask-size: "25"`, or `bind-address: 0.0.0.0` to let Prometheus in.',
		zh: 'kube-controller-manager 的参数，名字不带横线，会取代 kubeadm 自己设的。值是字符串，数字也加引号。如 `node-cidr-mask-size: "25"`，或 `bind-address: 0.0.0.0` 供 Prometheus 采集。',
	},
	"controllerManager.extraArgs.[].name": {
		en: "A flag of kube-controller-manager, without dashes, such as `node-cidr-mask-size`. It replaces kubeadm's own of that name; a flag the release does not have puts the pod into a crash loop.",
		zh: "kube-controller-manager 的参数名，不带横线，如 `node-cidr-mask-size`。会取代 kubeadm 设的同名参数；写了该版本没有的参数，Pod 会反复崩溃。",
	},
	"controllerManager.extraArgs.[].value": {
		en: 'The flag\'s value, always a string: write `"25"`, not `25`. Files named here must be mounted into kube-controller-manager with `extraVolumes`.',
		zh: '参数的值，一律是字符串：写 `"25"`，不要写 `25`。这里写到的文件要用 `extraVolumes` 挂进 kube-controller-manager。',
	},
	"controllerManager.extraEnvs.[].name": {
		en: "An environment variable of kube-controller-manager; it wins over the proxy variables that kubeadm hands on.",
		zh: "kube-controller-manager 的环境变量名，优先于 kubeadm 传进去的代理变量。",
	},
	"controllerManager.extraEnvs.[].value": {
		en: "The variable's value for kube-controller-manager; a string, numbers in quotes.",
		zh: "该变量在 kube-controller-manager 里的值；字符串，数字要加引号。",
	},
	"controllerManager.extraEnvs.[].valueFrom": {
		en: "Takes the value from a field of the pod (`fieldRef`). Secrets and ConfigMaps do not work, as kube-controller-manager is a static pod.",
		zh: "从 Pod 自身的字段取值（`fieldRef`）。kube-controller-manager 是静态 Pod，引用 Secret 和 ConfigMap 行不通。",
	},
	"controllerManager.extraVolumes.[].hostPath": {
		en: "The file or directory of the host that kube-controller-manager is to see, for instance a cloud configuration. It must exist on every control plane node.",
		zh: "要让 kube-controller-manager 看到的主机文件或目录，如云厂商配置。每个控制平面节点上都要有。",
	},
	"controllerManager.extraVolumes.[].mountPath": {
		en: "Where it appears inside the pod of kube-controller-manager; flags must name this path, not that of the host.",
		zh: "在 kube-controller-manager 的 Pod 里出现在哪个路径；参数里写的应是它，不是主机路径。",
	},
	"controllerManager.extraVolumes.[].name": {
		en: "Name of the volume in the manifest of kube-controller-manager, unique there. kubeadm itself uses `kubeconfig`, `k8s-certs`, `ca-certs` and `flexvolume-dir`.",
		zh: "卷在 kube-controller-manager 清单里的名字，不能重复。kubeadm 自己用了 `kubeconfig`、`k8s-certs`、`ca-certs` 和 `flexvolume-dir`。",
	},
	"controllerManager.extraVolumes.[].pathType": {
		en: "What `hostPath` has to be. With `File` or `Directory` a missing one shows as a clear event of the kube-controller-manager pod instead of an odd failure.",
		zh: "要求 `hostPath` 是什么。写 `File` 或 `Directory`，缺失时 kube-controller-manager 的 Pod 会给出明确的事件，而不是莫名的故障。",
	},
	"controllerManager.extraVolumes.[].readOnly": {
		en: "Whether kube-controller-manager may only read the volume. It rarely has to write, so `true` is the safer choice.",
		zh: "kube-controller-manager 对这个卷是否只读。它很少需要写，`true` 更稳妥。",
	},
	criSocket: {
		en: "CRI endpoint through which `kubeadm reset` removes the node's containers, such as `unix:///var/run/containerd/containerd.sock`. Needed where several runtimes are found; with the wrong one the pods stay running.",
		zh: "`kubeadm reset` 通过哪个 CRI 端点清理节点上的容器，如 `unix:///var/run/containerd/containerd.sock`。检测到多个运行时时必须写；写错了，Pod 会留在那里继续跑。",
	},
	"diff.contextLines": {
		en: "How many unchanged lines `kubeadm upgrade diff` shows around each change.",
		zh: "`kubeadm upgrade diff` 在每处改动前后显示多少行上下文。",
	},
	"diff.kubernetesVersion": {
		en: "The version whose manifests `kubeadm upgrade diff` compares with the present ones, if the command line names none.",
		zh: "命令行没写时，`kubeadm upgrade diff` 拿哪个版本的清单与当前的比较。",
	},
	"discovery.bootstrapToken": {
		en: "Finds the cluster by a token and a hash of its CA, the way of `kubeadm token create --print-join-command`. It needs the public ConfigMap `cluster-info`, and is an alternative to `file`: one of the two must be there.",
		zh: "凭令牌和 CA 哈希找到集群，即 `kubeadm token create --print-join-command` 的方式。依赖公开的 `cluster-info` ConfigMap；与 `file` 二选一，必须有一个。",
	},
	"discovery.bootstrapToken.apiServerEndpoint": {
		en: "Host and port of an API server, without `https://`, for instance `10.0.0.10:6443`. Give the load balancer where there is one; the port cannot be left out.",
		zh: "API server 的主机和端口，不带 `https://`，如 `10.0.0.10:6443`。有负载均衡就写它；端口不能省。",
	},
	"discovery.bootstrapToken.caCertHashes": {
		en: "The hash of the cluster CA's public key, `sha256:…`, so that no one can pose as the control plane. Without it joining is refused, unless `unsafeSkipCAVerification` is set; after a change of CA the old hash fails.",
		zh: "集群 CA 公钥的哈希 `sha256:…`，防止有人冒充控制平面。不写会被拒绝加入，除非设了 `unsafeSkipCAVerification`；换过 CA 后旧哈希不再匹配。",
	},
	"discovery.bootstrapToken.token": {
		en: "A token that still lives, of the form `abcdef.0123456789abcdef`; `kubeadm token list` on the control plane shows them. With an expired one joining fails while it looks for the cluster's information.",
		zh: "仍有效的令牌，形如 `abcdef.0123456789abcdef`，在控制平面上用 `kubeadm token list` 查看。用过期的令牌，会在获取集群信息这一步失败。",
	},
	"discovery.bootstrapToken.unsafeSkipCAVerification": {
		en: "Joins without checking the CA by its hash. Anyone who knows the token can then pose as the control plane to this node: for throwaway clusters only.",
		zh: "加入时不用哈希校验 CA。知道令牌的人就能对本节点冒充控制平面，只用于随用随弃的集群。",
	},
	"discovery.file.kubeConfigPath": {
		en: "A kubeconfig with the cluster's address and CA, as a local file or an `https://` URL. If it holds no credentials, give `tlsBootstrapToken` as well.",
		zh: "含集群地址和 CA 的 kubeconfig，可以是本地文件或 `https://` URL。里面没有凭据时，还要写 `tlsBootstrapToken`。",
	},
	"discovery.timeout": {
		en: "How long `kubeadm join` tries to reach the control plane and check its CA. v1beta4 has `timeouts.discovery` instead.",
		zh: "`kubeadm join` 尝试连接控制平面并校验 CA 的最长时间。v1beta4 改为 `timeouts.discovery`。",
	},
	"discovery.tlsBootstrapToken": {
		en: "The token by which the kubelet asks for its first certificate. With `bootstrapToken` it is the same token unless you write another; with a `file` without credentials it has to be given.",
		zh: "kubelet 申请第一张证书用的令牌。用 `bootstrapToken` 时默认就是同一个；用 `file` 而其中没有凭据时必须写。",
	},
	"dns.disabled": {
		en: "Leaves CoreDNS out, at init and at upgrades. Then something else must answer at the address in the kubelets' `clusterDNS`, or no pod resolves names.",
		zh: "初始化和升级时都不装 CoreDNS。那就得有别的服务在 kubelet 的 `clusterDNS` 地址上应答，否则 Pod 都无法解析域名。",
	},
	"dns.imageRepository": {
		en: "Registry and path for the image of CoreDNS alone, to which kubeadm adds `/coredns:TAG`. Useful for mirrors, as the official image lies one level deeper, at `registry.k8s.io/coredns/coredns`.",
		zh: "单独给 CoreDNS 镜像指定仓库和路径，kubeadm 在后面接 `/coredns:TAG`。做镜像站时有用，因为官方镜像多一层，在 `registry.k8s.io/coredns/coredns`。",
	},
	"dns.imageTag": {
		en: "Tag of the CoreDNS image. Upgrades then keep to it, so CoreDNS grows old unless you change it here each time.",
		zh: "CoreDNS 镜像的标签。写了以后升级不再改它，需要每次自己更新，否则 CoreDNS 会越来越旧。",
	},
	"dns.type": {
		en: "Which DNS server the cluster gets. There is only `CoreDNS` any more; leave it out.",
		zh: "集群用哪种 DNS 服务器。如今只剩 `CoreDNS`，不用写。",
	},
	dryRun: {
		en: "Only shows what the command (init, join or reset) would do, and leaves the node as it is. Since it is easily forgotten in the file, the flag `--dry-run` is often the better place.",
		zh: "只显示命令（init、join 或 reset）会做什么，不改动节点。写在文件里容易忘记删，临时试运行用参数 `--dry-run` 更合适。",
	},
	encryptionAlgorithm: {
		en: "Kind and size of the keys that kubeadm makes for CAs and certificates. What exists already keeps its own. ECDSA keys are smaller and quicker in handshakes; some old clients only know RSA.",
		zh: "kubeadm 为 CA 和证书生成的密钥种类与长度，已有的不变。ECDSA 密钥更短、握手更快；个别老客户端只支持 RSA。",
	},
	"etcd.external.caFile": {
		en: "The CA that signed the certificates of the external etcd, as an absolute path. It must lie on every control plane node; kubeadm does not copy it.",
		zh: "签发外部 etcd 证书的 CA，写绝对路径。每个控制平面节点上都要放好，kubeadm 不会代为复制。",
	},
	"etcd.external.certFile": {
		en: "Client certificate with which the API server signs in to the external etcd. It goes together with `keyFile` and `caFile`; kubeadm does not renew it.",
		zh: "API server 登录外部 etcd 用的客户端证书。要与 `keyFile`、`caFile` 一起写；kubeadm 不负责续签。",
	},
	"etcd.external.endpoints": {
		en: "Client URLs of all members of an etcd that you run yourself, with scheme and port, such as `https://10.0.0.11:2379`. Once any certificate is given here, each URL has to be `https`. Backups and upgrades of that etcd are yours.",
		zh: "自建 etcd 各成员的客户端 URL，带协议和端口，如 `https://10.0.0.11:2379`。只要写了证书，URL 就必须全是 `https`。备份和升级都由你自己负责。",
	},
	"etcd.external.httpEndpoints": {
		en: "URLs of the external etcd for HTTP requests alone (health, version, metrics), where it serves them on a port of their own (`--listen-client-http-urls`). Without it kubeadm asks the `endpoints`, and its check `ExternalEtcdVersion` fails on such an etcd.",
		zh: "外部 etcd 用单独端口（`--listen-client-http-urls`）提供 HTTP 请求（健康、版本、指标）时的 URL。不写则 kubeadm 去问 `endpoints`，对这样的 etcd，`ExternalEtcdVersion` 检查会失败。",
	},
	"etcd.external.keyFile": {
		en: "Private key of `certFile`; one without the other is refused. Whoever reads it can read and change the whole cluster's state.",
		zh: "`certFile` 的私钥，两者缺一会被拒绝。能读到它的人就能读写整个集群的状态。",
	},
	"etcd.local": {
		en: "An etcd that kubeadm runs itself, one member as a static pod on each control plane node. It is what you get when neither `local` nor `external` is written.",
		zh: "由 kubeadm 自己运行 etcd，每个控制平面节点一个静态 Pod 成员。`local` 和 `external` 都不写时就是它。",
	},
	"etcd.local.dataDir": {
		en: "Where etcd keeps its data on the host. It wants a fast local disk, as slow fsyncs bring the whole control plane down; `kubeadm init` and `join` refuse a directory that is not empty.",
		zh: "etcd 数据在主机上的目录。需要快的本地盘，fsync 一慢，整个控制平面都会受影响；目录非空时 `kubeadm init` 和 `join` 会拒绝。",
	},
	"etcd.local.extraArgs": {
		en: "Flags of etcd, by name without dashes, such as `quota-backend-bytes`; they replace kubeadm's own. Values are strings. Take care with URLs and names of members: kubeadm works them out for each node.",
		zh: "etcd 的参数，名字不带横线，如 `quota-backend-bytes`，会取代 kubeadm 自己设的。值是字符串。URL 和成员名要慎改，它们由 kubeadm 按节点计算。",
	},
	"etcd.local.extraArgs.[].name": {
		en: "A flag of etcd, without dashes, such as `quota-backend-bytes` or `listen-metrics-urls`. It replaces kubeadm's own of that name on all control plane nodes, so nothing that differs by node belongs here.",
		zh: "etcd 的参数名，不带横线，如 `quota-backend-bytes`、`listen-metrics-urls`。在所有控制平面节点上取代 kubeadm 设的同名参数，因节点而异的内容不要写在这里。",
	},
	"etcd.local.extraArgs.[].value": {
		en: 'The flag\'s value, always a string: write `"8589934592"` in quotes. etcd does not start with a value it cannot read, and without it neither does the API server.',
		zh: '参数的值，一律是字符串：`"8589934592"` 要加引号。etcd 读不懂的值会让它起不来，API server 也就跟着起不来。',
	},
	"etcd.local.extraEnvs.[].name": {
		en: "An environment variable of etcd. An `ETCD_…` variable for a setting that is also given as a flag stops etcd, so change what kubeadm sets in `extraArgs` instead.",
		zh: "etcd 的环境变量名。某项设置既有参数又有对应的 `ETCD_…` 变量，etcd 会直接退出，所以 kubeadm 已设的要在 `extraArgs` 里改。",
	},
	"etcd.local.extraEnvs.[].value": {
		en: "The variable's value for etcd; a string, numbers in quotes.",
		zh: "该变量在 etcd 里的值；字符串，数字要加引号。",
	},
	"etcd.local.extraEnvs.[].valueFrom": {
		en: "Takes the value from a field of the etcd pod (`fieldRef`), for instance the node's address. Secrets and ConfigMaps are out of reach of a static pod.",
		zh: "从 etcd Pod 自身的字段取值（`fieldRef`），如节点地址。静态 Pod 不能引用 Secret 和 ConfigMap。",
	},
	"etcd.local.imageRepository": {
		en: "Registry and path for the image of etcd alone, to which kubeadm adds `/etcd:TAG`. Without it, the cluster's `imageRepository`.",
		zh: "单独给 etcd 镜像指定仓库和路径，kubeadm 在后面接 `/etcd:TAG`。不写则用集群的 `imageRepository`。",
	},
	"etcd.local.imageTag": {
		en: "Tag of the etcd image. Upgrades then keep to it, so raise it yourself along with Kubernetes. Never go back to an older minor release of etcd on existing data.",
		zh: "etcd 镜像的标签。写了以后升级不再改它，要随 Kubernetes 一起自己调高。已有数据时不要退回 etcd 的旧次版本。",
	},
	"etcd.local.peerCertSANs": {
		en: "Further names and addresses in the certificate with which etcd members talk to one another. The node's name, its address and loopback are in it anyway.",
		zh: "etcd 成员之间通信的证书里额外包含的名字和地址。节点名、节点地址和回环地址本来就有。",
	},
	"etcd.local.serverCertSANs": {
		en: "Further names and addresses in the certificate that etcd shows its clients. Needed where backups or monitoring reach etcd by another name than the node's.",
		zh: "etcd 出示给客户端的证书里额外包含的名字和地址。备份或监控用节点名以外的名字访问 etcd 时需要。",
	},
	featureGates: {
		en: "Gates of kubeadm itself; a name it does not know is an error. Gates of Kubernetes do not belong here, but in `feature-gates` of each component's `extraArgs` and in `featureGates` of the KubeletConfiguration.",
		zh: "kubeadm 自身的特性门控，不认识的名字会报错。Kubernetes 的门控不写在这里，而是写进各组件 `extraArgs` 的 `feature-gates` 和 KubeletConfiguration 的 `featureGates`。",
	},
	force: {
		en: "`kubeadm reset` asks nothing before it takes the node apart. For scripts only: what it removes, etcd's data on this node included, does not come back.",
		zh: "`kubeadm reset` 不再询问就拆除节点。只用于脚本：删掉的东西（包括本节点的 etcd 数据）找不回来。",
	},
	ignorePreflightErrors: {
		en: "Checks of `kubeadm reset` whose errors become warnings, by name; `all` stands alone. Rarely needed.",
		zh: "`kubeadm reset` 的哪些检查由报错降为警告，按名字写；写 `all` 就不能再写别的。很少用到。",
	},
	imageRepository: {
		en: "Where kubeadm takes its images from, in place of the public registry: `<repo>/kube-apiserver`, `<repo>/etcd` and, without a further level, `<repo>/coredns`. The runtime's sandbox image does not follow: set it in containerd or CRI-O to `<repo>/pause` yourself.",
		zh: "kubeadm 从哪里取镜像，代替公共仓库：`<repo>/kube-apiserver`、`<repo>/etcd`，CoreDNS 则是少一层的 `<repo>/coredns`。运行时的沙箱镜像不会跟着变，要自己在 containerd 或 CRI-O 里设成 `<repo>/pause`。",
	},
	kind: {
		en: "Which document this is. Each kind may stand once in a file: `init` reads InitConfiguration and ClusterConfiguration, `join` only JoinConfiguration, `reset` and `upgrade` their own. Kinds that a command does not use are passed over.",
		zh: "这是哪种文档，同一文件里每种只能出现一次：`init` 读 InitConfiguration 和 ClusterConfiguration，`join` 只读 JoinConfiguration，`reset`、`upgrade` 各读各的。用不到的会被忽略。",
	},
	kubernetesVersion: {
		en: "Version of the control plane. Write it out, such as `v1.36.0`: a label like `stable-1` is looked up on the internet and can name a release that this kubeadm does not support. It may be at most one minor release older than kubeadm.",
		zh: "控制平面的版本。请写具体版本，如 `v1.36.0`：`stable-1` 这类标签要联网查询，查到的版本可能不受当前 kubeadm 支持。最多比 kubeadm 低一个次版本。",
	},
	"localAPIEndpoint.advertiseAddress": {
		en: "The IP address at which this node's API server and etcd are reached. Set it on hosts with several interfaces, where the one with the default route may be the wrong one. A later change means new certificates, kubeconfigs and an etcd member.",
		zh: "本节点 API server 和 etcd 供访问的 IP。多网卡主机要写，默认路由所在的网卡未必合适。以后再改，要重做证书、kubeconfig 和 etcd 成员。",
	},
	"localAPIEndpoint.bindPort": {
		en: "Port on which this node's API server listens. It must be free and open in the firewall; where `controlPlaneEndpoint` gives no port, this one is used there too.",
		zh: "本节点 API server 的监听端口。必须空闲并在防火墙上放行；`controlPlaneEndpoint` 没写端口时也用它。",
	},
	"networking.dnsDomain": {
		en: "The DNS suffix of Services, as in `NAME.NAMESPACE.svc.cluster.local`. kubeadm hands it to CoreDNS and as `clusterDomain` to the kubelets. Choose it once: changing it later breaks names in certificates and applications.",
		zh: "Service 的域名后缀，如 `NAME.NAMESPACE.svc.cluster.local`。kubeadm 会交给 CoreDNS，并作为 `clusterDomain` 交给 kubelet。要一次定好，以后改会让证书和应用里的名字失效。",
	},
	"networking.podSubnet": {
		en: "The range of pod addresses; the controller manager gives each node a piece of it, a /24 for IPv4. It must match the CNI plugin's setting and overlap neither `serviceSubnet` nor the hosts' network, and be large enough from the start: a /16 is 256 nodes.",
		zh: "Pod 的地址范围，控制器管理器给每个节点分一段，IPv4 默认 /24。必须与 CNI 插件的设置一致，不能与 `serviceSubnet` 和主机网络重叠，而且一开始就要够大：/16 可容纳 256 个节点。",
	},
	"networking.serviceSubnet": {
		en: "The range of Service addresses, which exist only in kube-proxy's rules. Its first address becomes `kubernetes`, its tenth the cluster's DNS (`clusterDNS`). It must not overlap pods or hosts, and is hard to change later.",
		zh: "Service 的地址范围，只存在于 kube-proxy 的规则里。第一个地址给 `kubernetes`，第十个给集群 DNS（`clusterDNS`）。不能与 Pod、主机网络重叠，以后很难更改。",
	},
	"node.certificateRenewal": {
		en: "Whether `kubeadm upgrade node` renews this control plane node's certificates. With `false` do it by hand with `kubeadm certs renew` before they expire.",
		zh: "`kubeadm upgrade node` 是否续签本控制平面节点的证书。写 `false` 则要在到期前用 `kubeadm certs renew` 手工续签。",
	},
	"node.dryRun": {
		en: "Only shows what `kubeadm upgrade node` would do here, and changes nothing.",
		zh: "只显示 `kubeadm upgrade node` 在本节点会做什么，不做任何改动。",
	},
	"node.etcdUpgrade": {
		en: "Whether `kubeadm upgrade node` also upgrades this node's etcd member. Choose the same on all control plane nodes, so that the members do not stay on different versions.",
		zh: "`kubeadm upgrade node` 是否一并升级本节点的 etcd 成员。各控制平面节点要一致，免得成员版本长期不同。",
	},
	"node.ignorePreflightErrors": {
		en: "Checks of `kubeadm upgrade node` whose errors become warnings, by name; `all` stands alone.",
		zh: "`kubeadm upgrade node` 的哪些检查由报错降为警告，按名字写；写 `all` 就不能再写别的。",
	},
	"node.imagePullPolicy": {
		en: "How `kubeadm upgrade node` gets the new images on control plane nodes; workers pull none here. `Never` suits nodes where images are loaded beforehand.",
		zh: "`kubeadm upgrade node` 在控制平面节点上怎样准备新镜像，工作节点此时不拉。镜像已预先导入的写 `Never`。",
	},
	"node.imagePullSerial": {
		en: "Whether `kubeadm upgrade node` pulls one image after another or all at once.",
		zh: "`kubeadm upgrade node` 逐个拉镜像还是同时拉。",
	},
	"node.patches.directory": {
		en: "Directory with patches for what `kubeadm upgrade node` writes, as an absolute path that exists on this node. Leave it out, and changes made by patches at join are gone after the upgrade.",
		zh: "`kubeadm upgrade node` 生成文件时使用的补丁目录，写本节点上存在的绝对路径。漏写的话，加入时靠补丁做的改动升级后就没了。",
	},
	"node.skipPhases": {
		en: "Phases of `kubeadm upgrade node` to leave out, such as `kubelet-config`. The first 1.31 and 1.32 releases pass over this field; there use `--skip-phases`.",
		zh: "`kubeadm upgrade node` 跳过哪些阶段，如 `kubelet-config`。1.31、1.32 的早期补丁版本不理会这个字段，要用 `--skip-phases`。",
	},
	"nodeRegistration.criSocket": {
		en: "CRI endpoint of this node's runtime, with `unix://`. Needed where several are found, as on hosts with Docker and containerd: for Docker it is `unix:///var/run/cri-dockerd.sock`, not Docker's own socket. kubeadm passes it on to the kubelet.",
		zh: "本节点运行时的 CRI 端点，带 `unix://`。检测到多个时必须写，例如同时装了 Docker 和 containerd 的主机：用 Docker 应写 `unix:///var/run/cri-dockerd.sock`，不是 Docker 自己的套接字。kubeadm 会把它交给 kubelet。",
	},
	"nodeRegistration.ignorePreflightErrors": {
		en: "Checks of init or join whose errors become warnings, by name as in the message, such as `Swap` or `NumCPU`; `all` stands alone. Ignoring a check does not cure its cause: `SystemVerification` on cgroup v1 ends with a kubelet that does not start.",
		zh: "init 或 join 的哪些检查由报错降为警告，名字见报错信息，如 `Swap`、`NumCPU`；写 `all` 就不能再写别的。忽略不等于解决：在 cgroup v1 上忽略 `SystemVerification`，结果是 kubelet 起不来。",
	},
	"nodeRegistration.imagePullPolicy": {
		en: "How kubeadm gets the control plane's images at init and join. `Never` suits nodes without a registry: load them first (`kubeadm config images list` names them). Pods of users are not concerned.",
		zh: "init 和 join 时 kubeadm 怎样准备控制平面镜像。没有镜像仓库的节点写 `Never`，事先导入（清单见 `kubeadm config images list`）。与用户的 Pod 无关。",
	},
	"nodeRegistration.imagePullSerial": {
		en: "Whether kubeadm pulls its images one after another or all at once at init and join. Pulls of pods follow the kubelet's `serializeImagePulls` instead.",
		zh: "init 和 join 时 kubeadm 逐个拉镜像还是同时拉。Pod 的镜像由 kubelet 的 `serializeImagePulls` 决定。",
	},
	"nodeRegistration.kubeletExtraArgs": {
		en: "Flags of this node's kubelet, by name without dashes, such as `node-ip`. They land in `/var/lib/kubelet/kubeadm-flags.env` and win over the kubelet's file; what has a key in the KubeletConfiguration rather goes there. A removed flag keeps the kubelet from starting.",
		zh: "本节点 kubelet 的参数，名字不带横线，如 `node-ip`。会写进 `/var/lib/kubelet/kubeadm-flags.env`，优先于 kubelet 配置文件；KubeletConfiguration 里有对应键的就写那边。写了已移除的参数，kubelet 起不来。",
	},
	"nodeRegistration.kubeletExtraArgs.[].name": {
		en: "A flag of this node's kubelet, without dashes, such as `node-ip` or `node-labels`. It wins over the kubelet's file, so use it for what differs by node; a flag the release has removed keeps the kubelet from starting.",
		zh: "本节点 kubelet 的参数名，不带横线，如 `node-ip`、`node-labels`。优先于 kubelet 配置文件，适合写因节点而异的内容；写了该版本已移除的参数，kubelet 起不来。",
	},
	"nodeRegistration.kubeletExtraArgs.[].value": {
		en: 'The flag\'s value, always a string, numbers and `"true"` in quotes. It goes into `KUBELET_KUBEADM_ARGS` of `/var/lib/kubelet/kubeadm-flags.env`; editing that file and restarting the kubelet changes it later.',
		zh: '参数的值，一律是字符串，数字和 `"true"` 要加引号。最终写进 `/var/lib/kubelet/kubeadm-flags.env` 的 `KUBELET_KUBEADM_ARGS`；以后要改，编辑该文件并重启 kubelet。',
	},
	"nodeRegistration.name": {
		en: "The name under which the node registers, also in its certificate: lower case, as a DNS name, and unique in the cluster. A name that a Ready node already has is refused; a later change means reset and join.",
		zh: "节点注册用的名字，也写进它的证书：小写、符合域名格式、集群内唯一。与已就绪的节点重名会被拒绝；以后改名要 reset 后重新加入。",
	},
	"nodeRegistration.taints": {
		en: "Taints the node registers with. `[]` leaves a control plane node without its own, so that it takes ordinary pods, as on single-node clusters. A list of your own replaces that taint, so write it again where you still want it. Registered nodes change with `kubectl taint`.",
		zh: "节点注册时带的污点。写 `[]`，控制平面节点就不带它的污点，可以跑普通 Pod，适合单节点集群。自己写的列表会取代该污点，还想要就再写一遍。已注册的节点用 `kubectl taint` 改。",
	},
	"nodeRegistration.taints.[].effect": {
		en: "What becomes of pods that do not tolerate the taint: `NoSchedule` keeps new ones away, `PreferNoSchedule` if possible, `NoExecute` also evicts those that run, DaemonSets without a toleration included.",
		zh: "不容忍该污点的 Pod 会怎样：`NoSchedule` 不再调度新的，`PreferNoSchedule` 尽量不调度，`NoExecute` 连正在运行的也驱逐，没有容忍的 DaemonSet 也一样。",
	},
	"nodeRegistration.taints.[].key": {
		en: "Name of the taint, which pods repeat in their tolerations. That of the control plane is `node-role.kubernetes.io/control-plane` (before 1.24 `node-role.kubernetes.io/master`).",
		zh: "污点的名字，Pod 在容忍里写同样的名字。控制平面的是 `node-role.kubernetes.io/control-plane`（1.24 之前为 `node-role.kubernetes.io/master`）。",
	},
	"nodeRegistration.taints.[].timeAdded": {
		en: "Part of the Kubernetes type, but of no use here: leave it out.",
		zh: "Kubernetes 类型自带的字段，在这里没有用处，不要写。",
	},
	"nodeRegistration.taints.[].value": {
		en: "An optional word beside the taint's key; tolerations with operator `Equal` must repeat it, those with `Exists` need not.",
		zh: "污点键之外可选的值；`Equal` 方式的容忍必须写同样的值，`Exists` 不用。",
	},
	"patches.directory": {
		en: "Directory with patches for the manifests kubeadm writes, in files such as `kube-apiserver0+merge.yaml`; from 1.25 on `kubeletconfiguration.yaml` does it for this node's kubelet. The directory must lie on each node it is for, and be given again at every upgrade, or the changes are gone.",
		zh: "kubeadm 生成清单时套用的补丁目录，文件名如 `kube-apiserver0+merge.yaml`；1.25 起 `kubeletconfiguration.yaml` 可用于本节点的 kubelet。用到的节点上都要放好，每次升级也要再指定，否则改动会丢。",
	},
	"plan.allowExperimentalUpgrades": {
		en: "Lets `kubeadm upgrade plan` also list alpha, beta and release candidate versions.",
		zh: "让 `kubeadm upgrade plan` 也列出 alpha、beta 和候选版本。",
	},
	"plan.allowRCUpgrades": {
		en: "Lets `kubeadm upgrade plan` also list release candidates.",
		zh: "让 `kubeadm upgrade plan` 也列出候选版本（RC）。",
	},
	"plan.dryRun": {
		en: "Of little use: `kubeadm upgrade plan` only reads and lists in any case.",
		zh: "作用不大：`kubeadm upgrade plan` 本来就只读取和列出信息。",
	},
	"plan.etcdUpgrade": {
		en: "Whether `kubeadm upgrade plan` also looks at etcd. Set it as you will for `apply`, so that the plan shows what will happen.",
		zh: "`kubeadm upgrade plan` 是否把 etcd 也算进去。应与 `apply` 的设置一致，计划才与实际相符。",
	},
	"plan.ignorePreflightErrors": {
		en: "Checks of `kubeadm upgrade plan` whose errors become warnings, by name; the real upgrade has a list of its own.",
		zh: "`kubeadm upgrade plan` 的哪些检查由报错降为警告，按名字写；正式升级另有自己的列表。",
	},
	"plan.kubernetesVersion": {
		en: "The version `kubeadm upgrade plan` is to plan for. Without it kubeadm looks on the internet for newer ones, which takes long on closed networks.",
		zh: "`kubeadm upgrade plan` 以哪个版本为目标。不写则联网查找新版本，在隔离网络里会等很久。",
	},
	"plan.printConfig": {
		en: "Prints the cluster's kubeadm configuration along with the plan.",
		zh: "列出计划的同时，打印集群里的 kubeadm 配置。",
	},
	"proxy.disabled": {
		en: "Leaves kube-proxy out, at init and at upgrades. For CNI plugins that do its work themselves, such as Cilium; without either, no Service address works.",
		zh: "初始化和升级时都不装 kube-proxy。适合自己代替它的 CNI 插件，如 Cilium；两者都没有，所有 Service 地址都不通。",
	},
	"scheduler.extraArgs": {
		en: "Flags of kube-scheduler, by name without dashes; they replace kubeadm's own. Values are strings. With `config` for a scheduler configuration, mount that file with `extraVolumes`.",
		zh: "kube-scheduler 的参数，名字不带横线，会取代 kubeadm 自己设的。值是字符串。用 `config` 指定调度器配置时，文件要用 `extraVolumes` 挂进去。",
	},
	"scheduler.extraArgs.[].name": {
		en: "A flag of kube-scheduler, without dashes, such as `config` or `bind-address`. It replaces kubeadm's own of that name; a flag the release does not have puts the pod into a crash loop, and new pods stay `Pending`.",
		zh: "kube-scheduler 的参数名，不带横线，如 `config`、`bind-address`。会取代 kubeadm 设的同名参数；写了该版本没有的参数，它会反复崩溃，新 Pod 一直 `Pending`。",
	},
	"scheduler.extraArgs.[].value": {
		en: 'The flag\'s value, always a string, numbers and `"true"` in quotes. Paths are those inside the pod of kube-scheduler.',
		zh: '参数的值，一律是字符串，数字和 `"true"` 要加引号。路径指 kube-scheduler 的 Pod 里的路径。',
	},
	"scheduler.extraEnvs.[].name": {
		en: "An environment variable of kube-scheduler; it wins over the proxy variables that kubeadm hands on.",
		zh: "kube-scheduler 的环境变量名，优先于 kubeadm 传进去的代理变量。",
	},
	"scheduler.extraEnvs.[].value": {
		en: "The variable's value for kube-scheduler; a string, numbers in quotes.",
		zh: "该变量在 kube-scheduler 里的值；字符串，数字要加引号。",
	},
	"scheduler.extraEnvs.[].valueFrom": {
		en: "Takes the value from a field of the pod (`fieldRef`). Secrets and ConfigMaps do not work, as kube-scheduler is a static pod.",
		zh: "从 Pod 自身的字段取值（`fieldRef`）。kube-scheduler 是静态 Pod，引用 Secret 和 ConfigMap 行不通。",
	},
	"scheduler.extraVolumes.[].hostPath": {
		en: "The file or directory of the host that kube-scheduler is to see, mostly its configuration. It must exist on every control plane node, with the same content.",
		zh: "要让 kube-scheduler 看到的主机文件或目录，多半是它的配置文件。每个控制平面节点上都要有，内容一致。",
	},
	"scheduler.extraVolumes.[].mountPath": {
		en: "Where it appears inside the pod of kube-scheduler; the flag `config` must name this path.",
		zh: "在 kube-scheduler 的 Pod 里出现在哪个路径；`config` 参数要写这个路径。",
	},
	"scheduler.extraVolumes.[].name": {
		en: "Name of the volume in the manifest of kube-scheduler, unique there. kubeadm itself uses `kubeconfig`.",
		zh: "卷在 kube-scheduler 清单里的名字，不能重复。kubeadm 自己用了 `kubeconfig`。",
	},
	"scheduler.extraVolumes.[].pathType": {
		en: "What `hostPath` has to be. `File` suits a scheduler configuration: if it is missing, the pod says so instead of getting an empty directory.",
		zh: "要求 `hostPath` 是什么。调度器配置文件适合写 `File`：文件不存在时 Pod 会明确报出来，而不是得到一个空目录。",
	},
	"scheduler.extraVolumes.[].readOnly": {
		en: "Whether kube-scheduler may only read the volume; for a configuration file, `true`.",
		zh: "kube-scheduler 对这个卷是否只读；配置文件写 `true`。",
	},
	skipPhases: {
		en: "Phases of the command (init, join or reset) to leave out, as its `--help` names them, such as `addon/kube-proxy` at init. The flag `--skip-phases` replaces this list; upgrades do not know of it and have fields of their own.",
		zh: "命令（init、join 或 reset）跳过哪些阶段，名字见其 `--help`，如 init 时的 `addon/kube-proxy`。参数 `--skip-phases` 会取代这个列表；升级不会记得它，要在升级自己的字段里写。",
	},
	"timeouts.controlPlaneComponentHealthCheck": {
		en: "How long kubeadm waits until API server, controller manager and scheduler are healthy. If it runs out, look at the kubelet's log and at the containers with `crictl ps -a`; more time rarely helps.",
		zh: "kubeadm 等 API server、控制器管理器和调度器变为健康的时间。超时后应看 kubelet 日志，并用 `crictl ps -a` 看容器；单纯加时间很少有用。",
	},
	"timeouts.discovery": {
		en: "How long a joining node tries to reach the API server and check its CA. Longer helps where nodes start before the control plane is up.",
		zh: "加入的节点尝试连接 API server 并校验 CA 的最长时间。节点先于控制平面启动时可以调长。",
	},
	"timeouts.etcdAPICall": {
		en: "How long kubeadm waits for one request to etcd, for instance when a member is added or removed. Slow disks may need more.",
		zh: "kubeadm 等待 etcd 单次请求的时间，如增删成员。磁盘慢时可能要调长。",
	},
	"timeouts.kubeletHealthCheck": {
		en: "How long kubeadm waits until the kubelet answers on its health port (10248). If it runs out, the kubelet is crashing: `journalctl -u kubelet` says why, often swap, the cgroup driver or the runtime's endpoint.",
		zh: "kubeadm 等 kubelet 健康端口（10248）应答的时间。超时说明 kubelet 在崩溃，`journalctl -u kubelet` 里有原因，常见的是 swap、cgroup 驱动或运行时端点。",
	},
	"timeouts.kubernetesAPICall": {
		en: "How long kubeadm waits for one request to the API server before it gives up.",
		zh: "kubeadm 等待 API server 单次请求的时间，超过就放弃。",
	},
	"timeouts.tlsBootstrap": {
		en: "How long a joining node waits for the kubelet to get its certificate. If it runs out, the certificate request was not signed: see `kubectl get csr`.",
		zh: "加入的节点等 kubelet 拿到证书的时间。超时说明证书请求没有被签发，用 `kubectl get csr` 查看。",
	},
	"timeouts.upgradeManifests": {
		en: "How long an upgrade waits for each static pod to come back with its new manifest. If it runs out, kubeadm puts the old manifests back.",
		zh: "升级时等每个静态 Pod 以新清单重新起来的时间。超时后 kubeadm 会恢复旧清单。",
	},
	unmountFlags: {
		en: "How `kubeadm reset` unmounts what hangs below `/var/lib/kubelet`. `MNT_DETACH` gets past mounts that are busy; `MNT_FORCE` can lose data on network file systems. Without flags a busy mount makes reset complain.",
		zh: "`kubeadm reset` 卸载 `/var/lib/kubelet` 下的挂载时用的标志。`MNT_DETACH` 可以绕过占用中的挂载；`MNT_FORCE` 可能让网络文件系统丢数据。不写时，遇到占用中的挂载 reset 会报错。",
	},
	useHyperKubeImage: {
		en: "Ran the control plane from the one image `hyperkube` instead of one per component. That image is no longer built: leave it out.",
		zh: "让控制平面使用单一的 `hyperkube` 镜像，而不是每个组件一个。该镜像早已停止构建，不要写。",
	},
};
