import { defineMessages } from "../../base/message.ts";
import type { Containerd } from "../../kinds/parts/containerd.ts";
import type { Setting } from "../../kinds/setting.ts";
import { builtInRuntime } from "../../knowledge/containerd-dialects.ts";
import { defineRule, type Finding, type Fix, fix, set, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	undefined: {
		en: '{runtime} has no runtime "{name}", which {key} names; defined: {defined}.',
		zh: "{key} 指定了“{name}”，但 {runtime} 没有这个运行时；已定义的有：{defined}。",
	},
	byDefault: {
		en: '{runtime} has no runtime "{name}", its default: writing any other runtime takes the built-in one away; defined: {defined}.',
		zh: "{runtime} 没有默认运行时“{name}”：写了任何其他运行时，内置的那个就没有了；已定义的有：{defined}。",
	},
	define: { en: 'Define "{name}" as {type}', zh: "把“{name}”定义为 {type}" },
	use: { en: "Set {key} to {name}", zh: "把 {key} 设为 {name}" },
});

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

	*check({ node: { containerd, crio, docker } }) {
		if (containerd && containerd.criDisabledBy().length === 0) {
			const defined = containerd.handlers().map(({ name }) => name);
			yield* judge("containerd", containerd.defaultRuntime(), defined, () => [defineBuiltIn(containerd)]);
		}
		if (crio) yield* judge("CRI-O", crio.get("crio.runtime.default_runtime"), crio.runtimeNames());
		const setting = docker?.get("default-runtime");
		if (docker && setting && !docker.takesShim(setting.value)) yield* judge("dockerd", setting, docker.runtimeNames());
	},
});

/** The built-in runtime as it is while nothing is written. */
function defineBuiltIn(containerd: Containerd): Fix | undefined {
	const { name, type } = builtInRuntime;
	const setting = containerd.runtimeType(name);
	return setting && fix(messages.define({ name, type }), UNSAFE, set(setting, type));
}

function* judge(
	runtime: string,
	setting: Setting<string> | undefined,
	defined: readonly string[],
	definitions: () => readonly (Fix | undefined)[] = () => [],
): Iterable<Finding> {
	const [first] = defined;
	if (!setting || first === undefined || defined.includes(setting.value)) return;
	const args = { runtime, name: setting.value, key: setting.name, defined: defined.join(", ") };
	const name = defined.includes(builtInRuntime.name) ? builtInRuntime.name : first;
	yield {
		at: setting,
		message: setting.written ? messages.undefined(args) : messages.byDefault(args),
		fixes: [
			...(setting.value === builtInRuntime.name ? definitions() : []),
			fix(messages.use({ key: setting.name, name }), UNSAFE, set(setting, name)),
		],
	};
}
