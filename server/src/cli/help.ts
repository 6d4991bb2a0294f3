import type { Text } from "../base/message.ts";
import type { CommandName } from "./command-line.ts";

const EVERYWHERE: Text = {
	en: `Everywhere:
  --locale en|zh-cn   the language; else that of the terminal (LC_ALL, LC_MESSAGES, LANG)
  --config FILE       a runtime-config.json that stands for every node's own
  -q, --quiet         nothing but findings and what goes wrong
  -h, --help          this help
  -V, --version       the version

Colours only on a terminal, and none where NO_COLOR is set.`,
	zh: `通用选项：
  --locale en|zh-cn   语言；不写则取终端的语言（LC_ALL、LC_MESSAGES、LANG）
  --config 文件       用这个 runtime-config.json 代替每个节点自己的
  -q, --quiet         只输出发现的问题和出错信息
  -h, --help          本帮助
  -V, --version       版本

只有在终端上才使用颜色；设置了 NO_COLOR 时不使用。`,
};

const PATHS: Text = {
	en: `PATH is a file (then the whole node it belongs to is read), a node root (a copy of a machine's /), or a folder with
node roots below it; the current folder where none is given. The machine itself is /, named.`,
	zh: `路径可以是一个文件（会读取它所属的整个节点）、一个节点根目录（某台机器 / 的副本），或者下面放着多个节点根目录的
文件夹；不写则为当前文件夹。机器本身要明确写作 /。`,
};

const ASSUME: Text = {
	en: `  --assume KEY=VALUE  a fact about the nodes that their files do not state; may be repeated
                        kubelet, kubeadm, containerd, crio, docker, cri-dockerd, runc, kernel, systemd: a version
                        cgroup: v1 or v2     init: systemd or other     arch: amd64, arm64, …
                      They may also stand in a runtime-config.json at the node root or in its etc/:
                        { "assume": { "kubelet": "1.33.4", "cgroup": "v2" }, "rules": { "RULE": "off" } }`,
	zh: `  --assume 键=值      节点文件里没有写明的事实；可以重复
                        kubelet、kubeadm、containerd、crio、docker、cri-dockerd、runc、kernel、systemd：版本号
                        cgroup：v1 或 v2     init：systemd 或 other     arch：amd64、arm64……
                      也可以写在节点根目录或其 etc/ 下的 runtime-config.json 里：
                        { "assume": { "kubelet": "1.33.4", "cgroup": "v2" }, "rules": { "规则": "off" } }`,
};

const overview: Text = {
	en: `runtime-config: checks the runtime configuration of Kubernetes nodes, each node as a whole

  runtime-config check [PATH…]   says what is wrong
  runtime-config fix   [PATH…]   mends what can be mended
  runtime-config rules           lists the rules

runtime-config COMMAND --help says more about one of them.

${PATHS.en}

${EVERYWHERE.en}

Exit code: 0 nothing grave, 1 findings, 2 bad usage or something that could not be read or written.`,
	zh: `runtime-config：把每个 Kubernetes 节点的运行时配置作为整体来检查

  runtime-config check [路径…]   指出问题
  runtime-config fix   [路径…]   修复可以修复的
  runtime-config rules           列出规则

“runtime-config 命令 --help” 说明单个命令的用法。

${PATHS.zh}

${EVERYWHERE.zh}

退出码：0 没有严重问题，1 有问题，2 用法错误，或有内容无法读取或写入。`,
};

const check: Text = {
	en: `runtime-config check [PATH…] [options]: says what is wrong

${PATHS.en}

  --format text|json  for people, or one JSON document for programs (text)
  --fail-on LEVEL     from which severity on the exit code is 1: error, warning, information, never (error)
${ASSUME.en}

${EVERYWHERE.en}

Findings go to standard output, everything else to standard error.
Exit code: 0 nothing at or above --fail-on, 1 findings, 2 bad usage or a path that could not be read.`,
	zh: `runtime-config check [路径…] [选项]：指出问题

${PATHS.zh}

  --format text|json  供人阅读，或输出一份供程序读取的 JSON 文档（默认 text）
  --fail-on 级别      从哪个严重级别起退出码为 1：error、warning、information、never（默认 error）
${ASSUME.zh}

${EVERYWHERE.zh}

发现的问题写到标准输出，其余写到标准错误。
退出码：0 没有达到 --fail-on 的问题，1 有问题，2 用法错误或有路径无法读取。`,
};

const fix: Text = {
	en: `runtime-config fix [PATH…] [options]: mends what can be mended, until nothing is left

${PATHS.en}

  --dry-run           shows the changes, writes nothing
  --rule RULE         only fixes of this rule; may be repeated
  --unsafe            also fixes that may disturb a running node; what they may disturb is said first
${ASSUME.en}

${EVERYWHERE.en}

Comments, order, indentation, quotes, line ends, mode and owner of a file stay. A file that is not UTF-8 is
never written.
Exit code: 0 no error is left, 1 errors are left, 2 bad usage or a path that could not be read or written.`,
	zh: `runtime-config fix [路径…] [选项]：反复修复，直到没有可修复的为止

${PATHS.zh}

  --dry-run           只显示改动，不写入
  --rule 规则         只应用这条规则的修复；可以重复
  --unsafe            也应用可能影响运行中节点的修复；会先说明可能的影响
${ASSUME.zh}

${EVERYWHERE.zh}

文件的注释、顺序、缩进、引号、换行符、权限和属主都保持不变。不是 UTF-8 的文件不会被写入。
退出码：0 没有剩余的错误，1 仍有错误，2 用法错误，或有路径无法读取或写入。`,
};

const rules: Text = {
	en: `runtime-config rules [options]: lists the rules, by group

  --format text|json  for people, or a JSON list for programs (text)

${EVERYWHERE.en}`,
	zh: `runtime-config rules [选项]：按分组列出规则

  --format text|json  供人阅读，或输出供程序读取的 JSON 列表（默认 text）

${EVERYWHERE.zh}`,
};

const pages: Readonly<Record<CommandName, Text>> = { check, fix, rules };

/** How a command is used; without one, what there is. */
export const help = (command: CommandName | undefined): Text => (command ? pages[command] : overview);
