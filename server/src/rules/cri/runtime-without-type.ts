import { defineMessages } from "../../base/message.ts";
import { builtInRuntime } from "../../knowledge/containerd-dialects.ts";
import { defineRule, fix, SAFE, set } from "../rule.ts";

const messages = defineMessages({
	missing: {
		en: 'Runtime "{name}" has no runtime_type, and this containerd fills none in: pods that use it fail.',
		zh: "运行时“{name}”没有 runtime_type，而这个 containerd 不会补上：使用它的 Pod 会失败。",
	},
	notForOthers: {
		en: "Right for runc and programs that take its place; kata, gVisor and others have types of their own.",
		zh: "适用于 runc 和可替代它的程序；kata、gVisor 等有各自的类型。",
	},
	add: { en: "Add runtime_type = {type}", zh: "添加 runtime_type = {type}" },
});

export default defineRule({
	id: "runtime-without-type",
	group: "cri",
	severity: "error",
	on: ["containerd"],
	docs: {
		summary: { en: "A runtime of containerd has no runtime_type", zh: "containerd 的某个运行时没有 runtime_type" },
		why: {
			en: "Up to 1.7 a runtime that is written takes the place of the built-in one with all its values; only writing its options leaves the type empty, and each pod fails with `container.Runtime.Name must be set`. From 2.0 on values merge, so only runtimes other than runc need the line.",
			zh: "在 1.7 及以前，写出的运行时会整个取代内置的那个；只写 options 会让类型为空，每个 Pod 都以 `container.Runtime.Name must be set` 失败。从 2.0 起取值会合并，只有 runc 以外的运行时需要这一行。",
		},
		sources: ["https://github.com/containerd/containerd/blob/main/docs/cri/config.md"],
	},
	messages,

	*check({ containerd }) {
		const preferred = containerd.defaultRuntime()?.value;
		for (const handler of containerd.handlers()) {
			if (!handler.written || handler.type?.value !== "" || handler.typeIsElsewhere) continue;
			const { type } = builtInRuntime;
			const isRunc = handler.name === builtInRuntime.name || handler.systemdCgroup?.written === true;
			yield {
				at: handler,
				message: messages.missing({ name: handler.name }),
				severity: handler.name === preferred ? "error" : "warning",
				fixes: [
					fix(messages.add({ type }), isRunc ? SAFE : { safe: false, caution: messages.notForOthers() }, set(handler.type, type)),
				],
			};
		}
	},
});
