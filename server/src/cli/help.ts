import type { Locale } from "../base/message.ts";

const EN = `runtime-config — checks a Kubernetes node's runtime configuration as a whole

  runtime-config check [PATH…] [--assume k=v]… [--format text|json] [--fail-on error|warning|information|never]
  runtime-config fix   [PATH…] [--assume k=v]… [--rule ID]… [--unsafe] [--dry-run]
  runtime-config rules [--format text|json]

PATH is a file, a node root (a copy of a machine's /), or a folder with node roots below it; the current folder
without one. The machine itself is /, named.

Facts for --assume: kubelet, kubeadm, containerd, crio, docker, cri-dockerd (releases), cgroup (v1, v2),
init (systemd, other). They may also stand in runtime-config.json at the node root.

Everywhere: [--locale en|zh-cn] [--config FILE] [--quiet] [--help] [--version]
Exit: 0 nothing at or above --fail-on, 1 findings, 2 bad usage or nothing could be read`;

const ZH = `runtime-config —— 把一个 Kubernetes 节点的运行时配置作为整体来检查

  runtime-config check [路径…] [--assume k=v]… [--format text|json] [--fail-on error|warning|information|never]
  runtime-config fix   [路径…] [--assume k=v]… [--rule ID]… [--unsafe] [--dry-run]
  runtime-config rules [--format text|json]

路径可以是一个文件、一个节点根目录（某台机器 / 的副本），或者下面放着多个节点根目录的文件夹；不写则为当前目录。
机器本身要明确写作 /。

--assume 可用的事实：kubelet、kubeadm、containerd、crio、docker、cri-dockerd（版本），cgroup（v1、v2），
init（systemd、other）。也可以写在节点根目录的 runtime-config.json 里。

通用选项：[--locale en|zh-cn] [--config 文件] [--quiet] [--help] [--version]
退出码：0 没有达到 --fail-on 的问题，1 有问题，2 用法错误或什么都读不到`;

/** The usage text; commands share one page. */
export const help = (_command: string | undefined, locale: Locale): string => (locale === "zh-cn" ? ZH : EN);
