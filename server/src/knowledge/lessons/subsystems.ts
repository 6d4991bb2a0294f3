import {
	type Asker,
	type Controller,
	type ControllerId,
	type ControllerInterface,
	controllers,
	type Need,
	type SettingEnd,
	type Words,
} from "../cgroups.ts";
import type { Block, Page } from "./page.ts";
import type { SubsystemText } from "./subsystem-text.ts";
import { subsystemsBesideKubernetes } from "./subsystems-beside-kubernetes.ts";
import { subsystemsOfKubernetes } from "./subsystems-of-kubernetes.ts";

type Language = keyof Words;

const texts: Readonly<Record<ControllerId, SubsystemText>> = { ...subsystemsOfKubernetes, ...subsystemsBesideKubernetes };

const askers: Readonly<Record<Asker, Words>> = {
	kubelet: { en: "kubelet", zh: "kubelet" },
	containerd: { en: "containerd", zh: "containerd" },
	crio: { en: "CRI-O", zh: "CRI-O" },
	docker: { en: "Docker", zh: "Docker" },
	unit: { en: "unit file", zh: "单元文件" },
	pod: { en: "pod", zh: "Pod" },
};

const needs: Readonly<Record<Need, Words>> = {
	required: { en: "required", zh: "必需" },
	"where-present": { en: "in each of its groups, if the root has it", zh: "根组有，则它的每个组都要有" },
	optional: { en: "only a warning without it", zh: "缺少时仅警告" },
	none: { en: "not looked at", zh: "不检查" },
};

const words = {
	file: { en: "file", zh: "文件" },
	holds: { en: "holds", zh: "内容" },
	noFiles: { en: "It has no files of its own.", zh: "它没有自己的文件。" },
	noV1: { en: "Documented for cgroup v2 only.", zh: "只有 cgroup v2 的文档提到它。" },
	unlisted: { en: "Always there, and never listed in `cgroup.controllers`.", zh: "始终存在，不会列在 `cgroup.controllers` 里。" },
	nobody: { en: "Neither the kubelet nor the checks of kubeadm look for it.", zh: "kubelet 和 kubeadm 的检查都不看它。" },
	settings: { en: "What ends here", zh: "哪些设置最终落在这里" },
	setting: { en: "setting", zh: "设置" },
	how: { en: "how", zh: "方式" },
	noSettings: { en: "No setting of the node's configuration files ends here.", zh: "节点的配置文件里没有任何设置落在这里。" },
	example: { en: "An example", zh: "举例" },
	seeAlso: {
		en: "Read on: [control groups](lesson:control-group), [hierarchies](lesson:hierarchy), [drivers](lesson:drivers).",
		zh: "继续阅读：[控制组](lesson:control-group)、[层级](lesson:hierarchy)、[驱动](lesson:drivers)。",
	},
} as const satisfies Record<string, Words>;

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => [
	row(...head),
	`|${"---|".repeat(head.length)}`,
	...rows.map((cells) => row(...cells)),
];

function heading(version: "v1" | "v2", shown: ControllerInterface | null, language: Language): string {
	const name = shown?.name === undefined ? "" : `\`${shown.name}\``;
	const since = shown?.since === undefined ? "" : { en: `since Linux ${shown.since}`, zh: `Linux ${shown.since} 起` }[language];
	const separator = language === "en" ? ", " : "，";
	const details = [name, since].filter((part) => part !== "").join(separator);
	const colon = language === "en" ? ": " : "：";
	return `## cgroup ${version}${details === "" ? "" : colon}${details}`;
}

const filesOf = (shown: ControllerInterface, language: Language): Block =>
	shown.files.length === 0
		? words.noFiles[language]
		: table(
				[words.file[language], words.holds[language]],
				shown.files.map(({ name, holds }) => [`\`${name}\``, holds[language]]),
			);

function v1Blocks({ v1 }: Controller, language: Language): readonly Block[] {
	return [heading("v1", v1, language), v1 === null ? words.noV1[language] : filesOf(v1, language)];
}

function v2Blocks({ v2, withoutV2 }: Controller, language: Language): readonly Block[] {
	if (v2 !== null) {
		const unlisted = v2.name === undefined ? [words.unlisted[language]] : [];
		return [heading("v2", v2, language), ...unlisted, filesOf(v2, language)];
	}
	const reason = withoutV2?.[language] ?? "";
	const sentence = { en: `cgroup v2 has no such controller: ${reason}.`, zh: `cgroup v2 没有这个控制器：${reason}。` };
	return [heading("v2", v2, language), sentence[language]];
}

function versions({ v1, v2 }: { readonly v1: Need; readonly v2: Need }, language: Language): string {
	if (v1 === v2) return needs[v1][language];
	const both = { en: `v1: ${needs[v1].en}; v2: ${needs[v2].en}`, zh: `v1：${needs[v1].zh}；v2：${needs[v2].zh}` };
	return both[language];
}

function needSentence({ need: { kubelet, kubeadm } }: Controller, language: Language): Block {
	if ([kubelet.v1, kubelet.v2, kubeadm.v1, kubeadm.v2].every((one) => one === "none")) return words.nobody[language];
	const ofKubelet = versions(kubelet, language);
	const ofKubeadm = versions(kubeadm, language);
	const sentence = {
		en: `Who needs it: the kubelet (${ofKubelet}) and the checks of kubeadm (${ofKubeadm}).`,
		zh: `谁需要它：kubelet（${ofKubelet}）、kubeadm 的检查（${ofKubeadm}）。`,
	};
	return sentence[language];
}

const code = (text: string | null): string => (text === null ? "—" : `\`${text}\``);

const settingRow = ({ part, key, v1, v2, how }: SettingEnd, language: Language): readonly string[] => [
	`${askers[part][language]} \`${key}\``,
	code(v1),
	code(v2),
	how?.[language] ?? "",
];

function settingBlocks({ settings }: Controller, language: Language): readonly Block[] {
	const head = [words.setting[language], "v1", "v2", words.how[language]];
	const body =
		settings.length === 0
			? words.noSettings[language]
			: table(
					head,
					settings.map((setting) => settingRow(setting, language)),
				);
	return [`## ${words.settings[language]}`, body];
}

function blocks(id: ControllerId, language: Language): readonly Block[] {
	const controller = controllers[id];
	return [
		controller.purpose[language],
		...texts[id].about[language],
		...v1Blocks(controller, language),
		...v2Blocks(controller, language),
		needSentence(controller, language),
		...settingBlocks(controller, language),
		`## ${words.example[language]}`,
		...texts[id].example[language],
		words.seeAlso[language],
	];
}

/** The page of one subsystem, `subsystem-<id>`: its table of facts and its own words, put together. */
export function subsystemPage(id: ControllerId): Page {
	return { id: `subsystem-${id}`, title: texts[id].title, body: { en: blocks(id, "en"), zh: blocks(id, "zh") } };
}
