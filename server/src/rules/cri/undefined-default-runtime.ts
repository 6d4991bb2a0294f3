import { defineMessages } from "../../base/message.ts";
import type { Setting } from "../../kinds/setting.ts";
import { defineRule, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	undefined: {
		en: '{runtime} has no runtime "{name}", which {key} names; defined: {defined}.',
		zh: "{key} 指定了“{name}”，但 {runtime} 没有这个运行时；已定义的有：{defined}。",
	},
	byDefault: {
		en: '{runtime} has no runtime "{name}", its default: writing any other runtime takes the built-in one away; defined: {defined}.',
		zh: "{runtime} 没有默认运行时“{name}”：写了任何其他运行时，内置的那个就没有了；已定义的有：{defined}。",
	},
	use: { en: "Set {key} to {name}", zh: "把 {key} 设为 {name}" },
});

/** dockerd also takes the name of a containerd shim. */
const isShim = (runtime: string, name: string) => runtime === "dockerd" && name.startsWith("io.containerd.");

export default defineRule({
	id: "undefined-default-runtime",
	group: "cri",
	severity: "error",
	on: ["node"],
	docs: {
		summary: { en: "The default runtime is not defined", zh: "默认运行时没有定义" },
		why: {
			en: "Every pod without a RuntimeClass goes to the default runtime. containerd does not load its CRI plugin when it is not defined, CRI-O and dockerd do not start.",
			zh: "没有 RuntimeClass 的 Pod 都使用默认运行时。它没有定义时，containerd 不加载 CRI 插件，CRI-O 和 dockerd 则无法启动。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
	},
	messages,

	*check(parts) {
		const { containerd, crio, docker } = parts.node;
		if (containerd)
			yield* judge(
				"containerd",
				containerd.defaultRuntime(),
				containerd.handlers().map((h) => h.name),
			);
		if (crio) yield* judge("CRI-O", crio.get("crio.runtime.default_runtime"), crio.runtimeNames());
		if (docker) yield* judge("dockerd", docker.get("default-runtime"), docker.runtimeNames());

		function* judge(runtime: string, setting: Setting<string> | undefined, defined: readonly string[]) {
			if (!setting || defined.length === 0 || defined.includes(setting.value) || isShim(runtime, setting.value)) return;
			const args = { runtime, name: setting.value, key: setting.name, defined: defined.join(", ") };
			const candidate = defined.includes("runc") ? "runc" : (defined[0] as string);
			yield {
				at: setting,
				message: setting.written ? messages.undefined(args) : messages.byDefault(args),
				fixes: [fix(messages.use({ key: setting.name, name: candidate }), UNSAFE, set(setting, candidate))],
			};
		}
	},
});
