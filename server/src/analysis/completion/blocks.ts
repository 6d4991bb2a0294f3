import type { Text } from "../../base/message.ts";
import { keyTableOf } from "../../kinds/key-tables.ts";
import type { KindId } from "../../kinds/kind.ts";
import { criPlugins } from "../../knowledge/containerd-dialects.ts";
import { sectionSpot, sectionSpotOfHeader } from "../../syntax/cursor/section-spot.ts";
import type { TreeFormat } from "../../syntax/cursor/token.ts";
import { writePath } from "../../syntax/cursor/write.ts";
import { lineBreakOf, lineStart } from "../../syntax/line-breaks.ts";
import { entryOf, type Tree, treeAt } from "../../syntax/tree.ts";
import type { Context } from "./context.ts";
import { choice, type Proposal, RANKS, stop } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** Several lines that belong together, for a kind of file. */
interface Block {
	readonly label: string;
	readonly kinds: readonly KindId[];
	readonly title: Text;
	readonly teach: Text;
	/** Keys of the slot's table, in the place of which it would stand: it is offered where none of them is written. */
	readonly keys?: readonly string[];
	/** Its lines as a snippet; undefined where the document has such a thing already. */
	readonly lines: (root: Tree) => readonly string[] | undefined;
}

/** Where CRI's runtimes and registry stand, by the version of containerd's file. */
function criPaths(root: Tree): { readonly runtimes: readonly string[]; readonly registry: readonly string[] } {
	const version = entryOf(root, "version")?.value;
	const number = version?.kind === "scalar" ? Number(version.value) : 1;
	const runtime = number >= 3 ? criPlugins.runtime : number === 2 ? criPlugins.grpc : criPlugins.v1;
	const images = number >= 3 ? criPlugins.images : runtime;
	return { runtimes: ["plugins", runtime, "containerd", "runtimes"], registry: ["plugins", images, "registry"] };
}

const CONTAINERD: readonly KindId[] = ["containerd", "containerd-drop-in"];

const BLOCKS: readonly Block[] = [
	{
		label: "runc handler",
		kinds: CONTAINERD,
		title: { en: "runc with the systemd cgroup driver", zh: "使用 systemd cgroup 驱动的 runc" },
		teach: {
			en: "A runtime handler whose containers are put under systemd's cgroups. The kubelet must use the same driver: `cgroupDriver: systemd`.",
			zh: "把容器放到 systemd 的 cgroup 之下的运行时处理程序。kubelet 必须使用同样的驱动：`cgroupDriver: systemd`。",
		},
		lines: (root) => {
			const { runtimes } = criPaths(root);
			const name = treeAt(root, [...runtimes, "runc"]) ? "handler" : "runc";
			if (treeAt(root, [...runtimes, name])) return undefined;
			const path = writePath(runtimes);
			return [
				`[${path}.${stop(1, name)}]`,
				'  runtime_type = "io.containerd.runc.v2"',
				`  [${path}.${stop(1, name)}.options]`,
				"    SystemdCgroup = true",
			];
		},
	},
	{
		label: "registry config_path",
		kinds: CONTAINERD,
		title: { en: "hosts.toml files for registries", zh: "镜像仓库的 hosts.toml 目录" },
		teach: {
			en: "Lets containerd look for `<folder>/<registry>/hosts.toml` at each pull: mirrors and certificates then need no restart. Not together with `registry.mirrors`.",
			zh: "让 containerd 每次拉取镜像时查找 `<目录>/<仓库>/hosts.toml`：修改镜像加速和证书不必重启。不能与 `registry.mirrors` 并用。",
		},
		lines: (root) => {
			const { registry } = criPaths(root);
			if (treeAt(root, registry)) return undefined;
			return [`[${writePath(registry)}]`, `  config_path = "${stop(1, "/etc/containerd/certs.d")}"`];
		},
	},
	{
		label: "registry mirror",
		kinds: ["hosts"],
		title: { en: "A mirror of this registry", zh: "该仓库的镜像加速" },
		teach: {
			en: "Asked before the registry itself, in the order of the file. Without `push` among the capabilities nothing is ever uploaded there.",
			zh: "按文件中的顺序，先于仓库本身被询问。capabilities 里没有 `push`，就不会向它上传任何内容。",
		},
		lines: () => [`[host."${stop(1, "https://mirror.example.com")}"]`, '  capabilities = ["pull", "resolve"]'],
	},
	{
		label: "log rotation",
		kinds: ["docker"],
		title: { en: "Rotate container logs", zh: "轮转容器日志" },
		teach: {
			en: "Without it the logs of `json-file` grow until the disk is full. Values are texts, numbers too; they hold for containers that are created afterwards.",
			zh: "不设置的话，`json-file` 日志会一直增长直到磁盘写满。值都是字符串，数字也要加引号；只对之后创建的容器生效。",
		},
		keys: ["log-driver", "log-opts"],
		lines: () => [
			`"log-driver": "${choice(1, ["json-file", "local"])}",`,
			'"log-opts": {',
			`  "max-size": "${stop(2, "10m")}",`,
			`  "max-file": "${stop(3, "3")}"`,
			"}",
		],
	},
	{
		label: "eviction thresholds",
		kinds: ["kubelet", "kubelet-drop-in", "kubelet-instance", "kubeadm"],
		title: { en: "Hard and soft eviction with a grace period", zh: "硬驱逐与带宽限期的软驱逐" },
		teach: {
			en: "At the soft threshold pods are evicted when it has been crossed for the whole grace period, at the hard one at once. Every soft signal needs its grace period, and a written `evictionHard` replaces all defaults.",
			zh: "越过软阈值并持续整个宽限期后才驱逐 Pod，越过硬阈值则立即驱逐。每个软信号都必须有宽限期；写了 `evictionHard` 就会替换全部默认值。",
		},
		keys: ["evictionHard", "evictionSoft", "evictionSoftGracePeriod"],
		lines: () => [
			"evictionHard:",
			`  memory.available: ${stop(1, "100Mi")}`,
			`  nodefs.available: ${stop(2, "10%")}`,
			`  nodefs.inodesFree: ${stop(3, "5%")}`,
			`  imagefs.available: ${stop(4, "15%")}`,
			"evictionSoft:",
			`  memory.available: ${stop(5, "300Mi")}`,
			"evictionSoftGracePeriod:",
			`  memory.available: ${stop(6, "1m30s")}`,
		],
	},
];

/** The blocks that may stand in a slot for a key. */
export function blockProposals(slot: Slot, context: Context, format: TreeFormat): Proposal[] {
	const place = placeOf(slot, context.file.text, format);
	const table = keyTableOf(slot.node);
	if (!place || !table) return [];
	const { root } = slot.node.document;
	return BLOCKS.flatMap(({ label, kinds, title, teach, keys, lines }) => {
		const isFor = kinds.includes(slot.node.kind.id) && (slot.node.kind.id !== "kubeadm" || table.release === "kubelet");
		const isFree = !keys || (slot.path.length === 0 && !slot.siblings.some(({ key }) => keys.includes(key)));
		const written = isFor && isFree ? lines(root) : undefined;
		if (!written) return [];
		const text = written.map((line, i) => (i === 0 ? line : place.indent + line)).join(place.newline);
		const snippet = `${slot.header ? "" : slot.before}${text}${slot.header ? "" : slot.after}`;
		return [
			{
				label,
				kind: "block",
				detail: title,
				deprecated: false,
				rank: RANKS.block,
				insertion: { plain: withoutStops(snippet), snippet },
				span: place.span,
				filter: `${place.prefix}${label}`,
				about: { of: "text", text: teach },
			} satisfies Proposal,
		];
	});
}

/** A snippet with the text of each stop in its place. */
const withoutStops = (snippet: string): string =>
	snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1");

interface Place {
	readonly span: Slot["token"]["span"];
	readonly indent: string;
	readonly newline: string;
	/** What stands in the span before the word. */
	readonly prefix: string;
}

/** Where a block would stand, and how its lines begin; undefined where there is no room for several lines. */
function placeOf(slot: Slot, text: string, format: TreeFormat): Place | undefined {
	const { token } = slot;
	if (slot.header) return sectionSpotOfHeader(slot, text);
	if (!slot.pair) return undefined;
	const prefix = token.quote;
	if (format === "toml") {
		const spot = sectionSpot(slot, text);
		return spot && { ...spot, span: token.span, prefix };
	}
	const before = text.slice(lineStart(text, token.span.start), token.span.start);
	const indent = /^[ \t]*/.exec(before)?.[0] ?? "";
	if (format === "yaml" && indent !== before) return undefined;
	return { span: token.span, indent: indent === before ? indent : `${indent}  `, newline: lineBreakOf(text), prefix };
}
