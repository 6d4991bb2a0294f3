import { defineMessages, type Message, type Text } from "../../base/message.ts";
import type { Malformed } from "../../kinds/parts/malformed.ts";
import type { Form, Outcome } from "../../knowledge/value-forms.ts";
import { defineRule, fix, remove, SAFE, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	image: { en: "{key}: {value} is no image reference.", zh: "{key}：{value} 不是有效的镜像引用。" },
	endpoint: {
		en: "{key}: {value} is no socket the {reader} can use; it takes unix:///path.",
		zh: "{key}：{value} 不是 {reader} 能使用的套接字；应写成 unix:///路径。",
	},
	fatal: {
		en: "{key}: {value} is not {wanted}: {reader} does not start.",
		zh: "{key}：{value} 不是{wanted}：{reader} 无法启动。",
	},
	noCri: {
		en: "{key}: {value} is not {wanted}: {reader} runs, but does not load its CRI plugin.",
		zh: "{key}：{value} 不是{wanted}：{reader} 能运行，但不会加载 CRI 插件。",
	},
	unread: {
		en: "{key}: {value} is not {wanted}: {reader} ignores it without a word.",
		zh: "{key}：{value} 不是{wanted}：{reader} 会默默忽略它。",
	},
	logged: {
		en: "{key}: {value} is not {wanted}: {reader} writes a line to its log and goes on without it.",
		zh: "{key}：{value} 不是{wanted}：{reader} 只在日志里写一行，然后忽略它。",
	},
	use: { en: "Write {value}", zh: "改写为 {value}" },
	delete: { en: "Delete {value}", zh: "删除 {value}" },
});

const forms: { readonly [F in Exclude<Form, "image" | "endpoint">]: Text } = {
	address: { en: "an IP address", zh: "IP 地址" },
	network: { en: "an address with a prefix length, such as 10.10.0.1/16", zh: "带前缀长度的地址（如 10.10.0.1/16）" },
	"host-address": { en: "an address inside the network, but the network itself", zh: "网络内的地址，而是网络本身" },
	"registry-host": {
		en: "a registry (host, host:port or a network; no path)",
		zh: "镜像仓库（主机、主机:端口或网段，不带路径）",
	},
	mirror: {
		en: "an http:// or https:// URL without user, query and fragment",
		zh: "不带用户名、查询和片段的 http:// 或 https:// 地址",
	},
	"mirror-without-path": { en: "a URL without a path", zh: "不带路径的地址" },
	"daemon-socket": { en: "a socket (unix://, tcp:// or fd://)", zh: "套接字（unix://、tcp:// 或 fd://）" },
	label: { en: "a label of the form key=value", zh: "key=value 形式的标签" },
	"exec-opt": {
		en: "an option that it knows (native.cgroupdriver=systemd or native.cgroupdriver=cgroupfs)",
		zh: "它认识的选项（native.cgroupdriver=systemd 或 native.cgroupdriver=cgroupfs）",
	},
	size: { en: "a size such as 64M", zh: "大小（如 64M）" },
	"overlay2-option": { en: "an option of overlay2 (overlay2.size=…)", zh: "overlay2 的选项（overlay2.size=…）" },
	"kept-overlay2-option": {
		en: "an option of overlay2 any more (it went with 24.0)",
		zh: "overlay2 的选项（已在 24.0 中移除）",
	},
	slice: {
		en: "a slice (with the systemd driver the name must end in .slice)",
		zh: "slice（使用 systemd 驱动时，名称必须以 .slice 结尾）",
	},
	duration: { en: "a duration such as 30s or 1h30m", zh: "时长（如 30s 或 1h30m）" },
	"cpu-set": { en: "a list of CPUs such as 0-3,8", zh: "CPU 列表（如 0-3,8）" },
	capability: { en: "a capability of Linux", zh: "Linux 的能力（capability）" },
	ulimit: { en: "a limit such as nofile=1024:2048", zh: "限制（如 nofile=1024:2048）" },
	annotation: { en: "the name of an annotation", zh: "注解名称" },
	quantity: { en: "a quantity of Kubernetes, such as 500m, 10M or 1Gi", zh: "Kubernetes 的数量（如 500m、10M 或 1Gi）" },
	amount: {
		en: "a quantity of Kubernetes from 0 on, such as 500m, 10M or 1Gi",
		zh: "不小于 0 的 Kubernetes 数量（如 500m、10M 或 1Gi）",
	},
	threshold: {
		en: "a threshold (a quantity above 0 such as 100Mi, or a percentage)",
		zh: "阈值（大于 0 的数量，如 100Mi，或百分比）",
	},
	"whole-at-most": { en: "a percentage up to 100%", zh: "不超过 100% 的百分比" },
	reclaim: { en: "a quantity from 0 on such as 500Mi, or a percentage", zh: "不小于 0 的数量（如 500Mi）或百分比" },
	"clean-path": {
		en: "an absolute path in ASCII without a slash at the end, .. and the like",
		zh: "只含 ASCII 字符、结尾没有斜杠、不含 .. 等的绝对路径",
	},
	"full-socket-path": {
		en: "a socket with its full path (unix:///run/…: three slashes)",
		zh: "带完整路径的套接字（unix:///run/…，三个斜杠）",
	},
};

export default defineRule({
	id: "malformed-value",
	group: "keys",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "The value does not have the form it must have", zh: "值的格式不正确" },
		why: {
			en: "An image reference with a stray quote, a mirror without https://, a bip without its prefix length, a timeout without a unit: some daemons check at the start and exit, others only find out at the first pod. `dockerd --validate` lets many of them pass.",
			zh: "多了一个引号的镜像引用、没有 https:// 的镜像地址、没有前缀长度的 bip、没有单位的超时：有的守护进程启动时就检查并退出，有的要到第一个 Pod 才发现。其中许多 `dockerd --validate` 都会放过。",
		},
		sources: [
			"https://pkg.go.dev/github.com/distribution/reference",
			"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file",
			"https://pkg.go.dev/time#ParseDuration",
		],
	},
	messages,

	*check({ node }) {
		for (const malformed of node.malformed()) {
			const { setting, outcome, better, isDead } = malformed;
			yield {
				at: setting,
				severity: outcome === "unread" || outcome === "logged" ? "warning" : "error",
				message: sentence(malformed),
				fixes: [
					better === undefined ? undefined : fix(messages.use({ value: better }), UNSAFE, set(setting, better)),
					isDead ? fix(messages.delete({ value: setting.value }), SAFE, remove(setting)) : undefined,
				],
			};
		}
	},
});

function sentence({ form, setting, reader, outcome }: Malformed): Message {
	const args = { key: setting.name, value: setting.value || '""', reader };
	if (form === "image") return messages.image(args);
	if (form === "endpoint") return messages.endpoint(args);
	return effects[outcome]({ ...args, wanted: forms[form] });
}

const effects: { readonly [O in Outcome]: typeof messages.fatal } = {
	fatal: messages.fatal,
	"no-cri": messages.noCri,
	unread: messages.unread,
	logged: messages.logged,
	accepted: messages.unread,
};
