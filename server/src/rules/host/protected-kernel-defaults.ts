import { defineMessages } from "../../base/message.ts";
import { type ProtectedSetting, protectedSettings } from "../../knowledge/kernel-settings.ts";
import { defineRule, fix, UNSAFE } from "../rule.ts";
import { writeSettings } from "./write-settings.ts";

const messages = defineMessages({
	refused: {
		en: "With {key} the kubelet sets no kernel settings: it does not start unless the machine has {wanted}.",
		zh: "启用 {key} 时 kubelet 不会设置内核参数：除非机器上已有 {wanted}，否则它无法启动。",
	},
	other: { en: "{value} here; the kubelet wants {wanted}", zh: "此处为 {value}；kubelet 需要 {wanted}" },
	write: { en: "Write what the kubelet wants into sysctl.d", zh: "将 kubelet 需要的值写入 sysctl.d" },
	caution: {
		en: "The values hold from the next boot on, or after sysctl --system. The machine restarts after a kernel panic then.",
		zh: "这些值在下次启动或执行 sysctl --system 后生效。此后内核崩溃时机器会自动重启。",
	},
});

export default defineRule({
	id: "protected-kernel-defaults",
	group: "host",
	severity: "warning",
	on: ["host", "kubelet"],
	docs: {
		summary: {
			en: "protectKernelDefaults is on, and the machine's files do not set what the kubelet wants",
			zh: "启用了 protectKernelDefaults，但机器的文件没有设置 kubelet 需要的值",
		},
		why: {
			en: 'By itself the kubelet sets six kernel settings. Under protectKernelDefaults it only compares them, and stops with "invalid kernel flag" at the first start on a machine whose files say otherwise or nothing. That no file says anything is only said of a machine, or a copy of one, of which more than one folder was read.',
			zh: '默认情况下 kubelet 会自行设置六个内核参数。启用 protectKernelDefaults 后它只做比较，如果机器的文件写了其他值或什么都没写，首次启动就会以 "invalid kernel flag" 退出。仅当读取了机器（或其副本）的多个文件夹时，才会提示没有文件设置这些值。',
		},
		sources: [
			"https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
			"https://github.com/kubernetes/kubernetes/issues/66241",
		],
	},
	messages,

	*check({ host, kubelet }) {
		const at = kubelet.get("protectKernelDefaults");
		const kernel = host.kernel();
		if (at?.value !== true) return;
		const wrong = protectedSettings.filter((one) => kernel.isUnlike(one));
		if (wrong.length === 0) return;
		const written = wrong.flatMap((one) => {
			const setting = kernel.setting(one.name)?.winner;
			return setting ? [{ one, setting }] : [];
		});
		// Those that only some kernels have by themselves are written along.
		const open = protectedSettings.filter((one) => wrong.includes(one) || !kernel.setting(one.name));
		yield {
			at,
			message: messages.refused({ key: at.name, wanted: wrong.map(shown).join(", ") }),
			related: written.map(({ one, setting }) => ({
				at: setting,
				message: messages.other({ value: shown(setting), wanted: shown(one) }),
			})),
			fixes: [
				fix(
					messages.write(),
					{ ...UNSAFE, caution: messages.caution() },
					...writeSettings(host, open, "etc/sysctl.d/90-kubelet.conf", at),
				),
			],
		};
	},
});

const shown = ({ name, value }: Pick<ProtectedSetting, "name" | "value">): string => `${name}=${value}`;
