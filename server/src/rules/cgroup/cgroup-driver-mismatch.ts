import { defineMessages, type Message } from "../../base/message.ts";
import type { Driver } from "../../kinds/parts/kubelet.ts";
import type { DriverSide, Runtime } from "../../kinds/parts/runtime.ts";
import type { Setting } from "../../kinds/setting.ts";
import { defineRule, type Fix, fix, set } from "../rule.ts";
import { alignNode, changesFor, DRAIN_FIRST } from "./align.ts";

const messages = defineMessages({
	handler: {
		en: 'Runtime "{handler}" of {runtime} uses the {theirs} cgroup driver ({key}: {value}), but the kubelet uses {ours} ({file}).',
		zh: "{runtime} 的运行时“{handler}”使用 {theirs} cgroup 驱动（{key}：{value}），而 kubelet 使用 {ours}（{file}）。",
	},
	runtime: {
		en: "{runtime} uses the {theirs} cgroup driver ({key}: {value}), but the kubelet uses {ours} ({file}).",
		zh: "{runtime} 使用 {theirs} cgroup 驱动（{key}：{value}），而 kubelet 使用 {ours}（{file}）。",
	},
	setting: { en: "{key} is {value}", zh: "{key} 是 {value}" },
	byDefault: { en: "{value}, by default", zh: "默认值 {value}" },
	changeDriver: { en: "Set {key} to {driver} in {runtime}", zh: "在 {runtime} 中把 {key} 设为 {driver}" },
	changeRuntime: { en: "Set {key} to {value} ({driver}) in {runtime}", zh: "在 {runtime} 中把 {key} 设为 {value}（{driver}）" },
	changeKubelet: { en: "Set {key} to {driver} in the kubelet", zh: "在 kubelet 中把 {key} 设为 {driver}" },
});

const shown = (setting: Setting<unknown>) =>
	setting.written ? String(setting.value) : messages.byDefault({ value: String(setting.value) });

export default defineRule({
	id: "cgroup-driver-mismatch",
	group: "cgroup",
	severity: "error",
	on: ["kubelet", "runtime", "host"],
	docs: {
		summary: {
			en: "The kubelet and the container runtime use different cgroup drivers",
			zh: "kubelet 与容器运行时使用了不同的 cgroup 驱动",
		},
		why: {
			en: "Two managers then write one tree of control groups, each without knowing of the other. With a cgroupfs kubelet over a systemd runtime every pod fails to start; the other way round pods start below directories that systemd does not know, are counted twice, and flap under pressure. Nothing in the log says so.",
			zh: "两个管理者各自改写同一棵控制组树，互不知情。kubelet 用 cgroupfs 而运行时用 systemd 时，每个 Pod 都无法启动；反过来，Pod 会启动在 systemd 不知道的目录之下，资源被重复统计，在压力下反复重启，而日志里什么也不会说。",
		},
		sources: [
			"https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers",
			"https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4033-group-driver-detection-over-cri",
		],
	},
	messages,

	*check({ kubelet, runtime, host }) {
		const own = kubelet.cgroupDriver();
		const different = runtime.cgroupDrivers().filter((side) => own && side.driver !== own.driver);
		const [first] = different;
		if (!own || !first) return;
		if (kubelet.asksRuntimeForDriver() && runtime.answersRuntimeConfig()) return;

		const toRuntime = changeRuntime(runtime, different, own.driver);
		const toKubelet = changeKubelet(own.setting, first.driver);
		const fixes = [
			...(own.driver === "systemd" ? [toRuntime, toKubelet] : [toKubelet, toRuntime]),
			alignNode(kubelet, runtime, host.known("init") === "other" ? "cgroupfs" : "systemd"),
		];
		// The side on cgroupfs is the one to look at: the kubelet, or each handler of the runtime.
		if (own.driver === "cgroupfs") {
			const related = different.map((side) => ({ at: side.setting, message: messages.setting(keyAndValue(side.setting)) }));
			yield { at: own.setting, message: sentence(runtime, different, own), related, fixes };
			return;
		}
		const related = [{ at: own.setting, message: messages.setting(keyAndValue(own.setting)) }];
		for (const side of different) yield { at: side.setting, message: sentence(runtime, [side], own), related, fixes };
	},
});

const keyAndValue = (setting: Setting<unknown>) => ({ key: setting.name, value: shown(setting) });

/** What differs, for sides of one runtime that have the same driver. */
function sentence(runtime: Runtime, sides: readonly DriverSide[], own: { setting: Setting<string>; driver: Driver }): Message {
	const [side] = sides as [DriverSide];
	const args = {
		runtime: runtime.title,
		theirs: side.driver,
		ours: own.driver,
		...keyAndValue(side.setting),
		file: own.setting.file.path,
	};
	if (side.handler === undefined) return messages.runtime(args);
	return messages.handler({ ...args, handler: sides.map(({ handler }) => handler).join('", "') });
}

function changeRuntime(runtime: Runtime, sides: readonly DriverSide[], driver: Driver): Fix | undefined {
	const [first] = sides as [DriverSide];
	const value = String(first.valueFor(driver));
	const args = { key: first.setting.name, value, driver, runtime: runtime.title };
	const title = value === driver ? messages.changeDriver(args) : messages.changeRuntime(args);
	return fix(title, { safe: false, caution: DRAIN_FIRST }, ...sides.flatMap((side) => changesFor(side, driver)));
}

function changeKubelet(setting: Setting<string>, driver: Driver): Fix | undefined {
	const title = messages.changeKubelet({ key: setting.name, driver });
	return fix(title, { safe: false, caution: DRAIN_FIRST }, set(setting, driver));
}
