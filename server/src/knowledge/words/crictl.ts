import type { KeyWords } from "./key-words.ts";

/** What the keys of crictl.yaml are for; one to three sentences each. Sources: as in ../keys/crictl.ts. */
export const crictlWords: KeyWords = {
	"runtime-endpoint": {
		en: "The CRI endpoint crictl talks to, with `unix://`: the same socket as the kubelet's `containerRuntimeEndpoint`. Left out, crictl tries the known sockets in turn, with a warning and a wait for each; on a node with two runtimes the wrong one may answer.",
		zh: "crictl 连接的 CRI 端点，要带 `unix://`，应与 kubelet 的 `containerRuntimeEndpoint` 是同一个套接字。不写时 crictl 依次尝试已知的套接字，每次都有警告和等待；节点上有两个运行时时，应答的可能是错的那个。",
	},
	"image-endpoint": {
		en: "The endpoint for image commands such as `crictl pull` and `crictl images`. Only a node whose images are served by another process than its containers needs it; a stale line sends these commands to the old runtime.",
		zh: "`crictl pull`、`crictl images` 等镜像命令使用的端点。只有镜像与容器由不同进程管理的节点才需要；换运行时后忘了改这一行，镜像命令还会发给旧的运行时。",
	},
	timeout: {
		en: "How long crictl waits for the runtime, as a bare number of seconds: `2s` is an error that stops every command. Raise it when a busy node answers with `DeadlineExceeded`.",
		zh: "crictl 等运行时应答的时间，只写秒数：写成 `2s` 会出错，所有命令都用不了。节点繁忙、报 `DeadlineExceeded` 时调大。",
	},
	debug: {
		en: "Prints each CRI request and its answer besides the result, as `crictl --debug` does for one command. Scripts that read the output are happier without it.",
		zh: "除结果外，把每个 CRI 请求和应答也打印出来，相当于每条命令都带 `--debug`。有脚本要解析输出时不要打开。",
	},
	"pull-image-on-create": {
		en: "`crictl create` pulls the image first. Otherwise the image has to be on the node already, or the command fails; `--with-pull` and `--no-pull` decide it for one command.",
		zh: "`crictl create` 先拉取镜像。不开的话，节点上必须已有该镜像，否则命令失败；单次可用 `--with-pull`、`--no-pull` 指定。",
	},
	"disable-pull-on-run": {
		en: "`crictl run` uses the image that is on the node instead of pulling it first. That suits nodes without a way to the registry; `--with-pull` and `--no-pull` decide it for one command.",
		zh: "`crictl run` 直接用节点上已有的镜像，不先拉取。适合连不上镜像仓库的节点；单次可用 `--with-pull`、`--no-pull` 指定。",
	},
	"max-retries": {
		en: "How often crictl tries again when the named endpoint does not answer, with growing pauses, which helps while the runtime restarts; 0 gives up at once. An older crictl does not know the key and refuses the whole file.",
		zh: "指定的端点没有应答时，crictl 再试几次，间隔逐渐变长，适合运行时正在重启的时候；写 0 则立即放弃。旧版 crictl 不认识这个键，会拒绝整个文件。",
	},
};
