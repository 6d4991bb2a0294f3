import { defineMessages } from "../../base/message.ts";
import type { Host } from "../../kinds/parts/index.ts";
import type { Spot } from "../../kinds/setting.ts";
import { bridgeModule, bridgeSettings } from "../../knowledge/kernel-settings.ts";
import { type Change, defineRule, fix, place, SAFE } from "../rule.ts";

/** Where the guides put it. */
const FILE = "etc/modules-load.d/k8s.conf";

const messages = defineMessages({
	notLoaded: {
		en: "{name} exists only while {module} is loaded, and no file in modules-load.d loads it: at boot this line does nothing.",
		zh: "{name} 只有在加载了 {module} 时才存在，而 modules-load.d 中没有文件加载它：启动时这一行不起作用。",
	},
	load: { en: "Load {module} at boot, in /{path}", zh: "在 /{path} 中设置启动时加载 {module}" },
});

export default defineRule({
	id: "bridge-netfilter-not-loaded",
	group: "host",
	severity: "warning",
	on: ["host", "node"],
	docs: {
		summary: {
			en: "Settings of the module br_netfilter are written, but nothing loads it",
			zh: "写了 br_netfilter 模块的设置，但没有任何文件加载它",
		},
		why: {
			en: "The settings of a module appear when it is loaded. systemd loads what modules-load.d lists before it applies sysctl.d, and passes over settings that do not exist. After modprobe by hand all is well until the next boot. Up to 1.29 kubeadm refuses a machine on which the setting does not exist. Said only of a machine, or a copy of one, of which more than one folder was read, and not where a unit or the boot loader names the module, or Docker loads it.",
			zh: "模块的设置在加载模块后才会出现。systemd 先加载 modules-load.d 列出的模块，再应用 sysctl.d，并跳过不存在的设置。手动执行 modprobe 之后一切正常，直到下次启动。1.29 及更早的 kubeadm 会拒绝没有该设置的机器。仅当读取了机器（或其副本）的多个文件夹，且没有单元或引导程序提到该模块、也没有 Docker 加载它时才会提示。",
		},
		sources: [
			"https://github.com/kubernetes/kubeadm/issues/1062",
			"https://www.freedesktop.org/software/systemd/man/latest/sysctl.d.html",
			"https://www.freedesktop.org/software/systemd/man/latest/modules-load.d.html",
			"https://github.com/moby/moby/tree/master/daemon/libnetwork/drivers/bridge",
		],
	},
	messages,

	*check({ host, node }) {
		// dockerd loads the module for its bridge. Source: moby libnetwork/drivers/bridge (modprobe bridge br_netfilter).
		if ((!node.kubelet && !node.kubeadm) || node.docker) return;
		const kernel = host.kernel();
		const at = bridgeSettings.map((name) => kernel.setting(name)?.winner).find((setting) => setting?.value === "1");
		if (!at || !kernel.isNotLoaded(bridgeModule)) return;
		yield {
			at,
			message: messages.notLoaded({ name: at.name, module: bridgeModule }),
			fixes: [fix(messages.load({ module: bridgeModule, path: FILE }), SAFE, load(host, at))],
		};
	},
});

function load(host: Host, beside: Spot): Change {
	const document = host.kernel().fileAt(FILE);
	return document
		? { type: "insert", place: place(document), value: bridgeModule }
		: { type: "create", path: FILE, format: "modules", value: [bridgeModule], beside };
}
