import type { KeyWords } from "./key-words.ts";

/** What dockerd's flags without a key in daemon.json are for; one to three sentences each. Sources: as in ../keys/dockerd-flags.ts. */
export const dockerdFlagsWords: KeyWords = {
	"config-file": {
		en: "The file that dockerd reads in place of `/etc/docker/daemon.json`. A file named here must exist, or dockerd does not start; without the flag a missing file is fine. A reload (SIGHUP) reads the same path.",
		zh: "dockerd 读取的配置文件，代替 `/etc/docker/daemon.json`。用它指定的文件必须存在，否则 dockerd 起不来；不写这个参数时，文件不存在也没关系。重载（SIGHUP）读的是同一路径。",
	},
	"containerd-plugins-namespace": {
		en: "The namespace of containerd in which Docker keeps its plugins. It must differ from `containerd-namespace`, or dockerd does not start. The file has no key for it: the same name in `daemon.json` is not read.",
		zh: "Docker 的插件放在 containerd 的哪个命名空间。必须与 `containerd-namespace` 不同，否则 dockerd 起不来。文件里没有对应的键，`daemon.json` 里写同名的键不会被读取。",
	},
	help: {
		en: "Prints what flags this release knows and ends; in a unit's `ExecStart=` the daemon would never run.",
		zh: "打印这个版本认识的参数后退出；写进 unit 的 `ExecStart=`，守护进程就永远跑不起来。",
	},
	restart: {
		en: "A relic that once started containers again after a restart of the daemon. Take it out and give the containers a restart policy (`docker run --restart`); pods are restarted by the kubelet.",
		zh: "历史遗留，曾用于守护进程重启后重新拉起容器。应删掉，改用容器的重启策略（`docker run --restart`）；Pod 由 kubelet 负责重启。",
	},
	validate: {
		en: "Checks flags and file and ends, with `configuration OK` or an error. Pass the unit's own flags too, or a clash between flag and file stays unseen; a bad cgroup driver, `cgroup-parent` or runtime shows only at a real start.",
		zh: "检查参数和文件后退出，输出 `configuration OK` 或错误。要带上 unit 里的参数，否则看不出参数与文件的冲突；cgroup 驱动、`cgroup-parent`、运行时写错，只有真正启动时才暴露。",
	},
	version: {
		en: "Prints the release of dockerd and ends. The daemon that is running may be another: ask it with `docker version`.",
		zh: "打印 dockerd 的版本后退出。正在运行的守护进程可能是另一个版本，要用 `docker version` 查。",
	},
};
