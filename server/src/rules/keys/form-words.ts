import type { Text } from "../../base/message.ts";
import type { Form } from "../../knowledge/value-forms.ts";

/** What a value should have been, behind "is not"; the forms that have a message of their own aside. */
export const forms: { readonly [F in Exclude<Form, "image" | "endpoint">]: Text } = {
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
		en: "an option of overlay2 any more",
		zh: "overlay2 仍有的选项",
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
	"label-key": {
		en: "a label key (letters, digits, - _ . and one / after a lower-case domain; up to 63 characters, none of - _ . at either end)",
		zh: "标签键（字母、数字、- _ . 以及小写域名后的一个 /；最多 63 个字符，首尾不能是 - _ .）",
	},
	"label-value": {
		en: "a label value (letters, digits and - _ . up to 63 characters, none of - _ . at either end)",
		zh: "标签值（字母、数字和 - _ .，最多 63 个字符，首尾不能是 - _ .）",
	},
	"left-out": { en: "for you to write (Kubernetes sets it by itself)", zh: "由您填写的值（Kubernetes 会自行设置）" },
	"nonzero-quantity": { en: "a quantity of Kubernetes other than 0, such as 1Gi", zh: "不为 0 的 Kubernetes 数量（如 1Gi）" },
	share: { en: "a percentage from 0% to 100%, in whole numbers", zh: "0% 到 100% 的整数百分比" },
	"image-pattern": {
		en: "an image with its registry, without tag and digest (registry.example/team/app), or the beginning of one with /* behind it",
		zh: "带镜像仓库、不带标签和摘要的镜像（registry.example/team/app），也不是以 /* 结尾的镜像前缀",
	},
	"rising-cpu-set": { en: "a list of CPUs whose ranges rise, such as 0-3,8", zh: "范围由小到大的 CPU 列表（如 0-3,8）" },
	"below-root": { en: "a cgroup other than the root", zh: "根以外的 cgroup" },
	"cgroup-path": {
		en: "a cgroup without .slice (the systemd driver makes slices of its parts: /a/b is a.slice/a-b.slice)",
		zh: "不带 .slice 的 cgroup（systemd 驱动会自行把各部分变成 slice：/a/b 即 a.slice/a-b.slice）",
	},
	"trace-endpoint": {
		en: "an endpoint of gRPC (host:port, dns:, unix: or unix-abstract:)",
		zh: "gRPC 端点（主机:端口，或 dns:、unix:、unix-abstract:）",
	},
	"full-socket-path": {
		en: "a socket with its full path (unix:///run/…: three slashes)",
		zh: "带完整路径的套接字（unix:///run/…，三个斜杠）",
	},
};
