import { defineMessages } from "../../base/message.ts";
import type { HeaderFault } from "../../kinds/parts/type-headers.ts";
import { dropInNeedsHeader, kubeletHeader } from "../../knowledge/type-headers.ts";
import { defineRule, type Fix, fix, SAFE, UNSAFE } from "../rule.ts";

const messages = defineMessages({
	missing: {
		en: "The kubelet reads nothing without its header, and {missing} is missing here: it does not start.",
		zh: "没有类型头 kubelet 什么都不读，而这里缺少 {missing}：它无法启动。",
	},
	notYet: {
		en: "{missing} is missing here: from {since} on the kubelet does not start with such a drop-in.",
		zh: "这里缺少 {missing}：从 {since} 起，带着这样的附加配置 kubelet 无法启动。",
	},
	wrong: {
		en: "{key} is {value}, but the kubelet reads {wanted} only: it does not start.",
		zh: "{key} 为 {value}，但 kubelet 只读取 {wanted}：它无法启动。",
	},
	wrongLater: {
		en: "{key} is {value}, not {wanted}: from {since} on the kubelet does not start with such a drop-in.",
		zh: "{key} 为 {value}，而不是 {wanted}：从 {since} 起，带着这样的附加配置 kubelet 无法启动。",
	},
	foreign: {
		en: "kubeadm does not know {value}: kubeadm config validate refuses the whole file.",
		zh: "kubeadm 不认识 {value}：kubeadm config validate 会拒绝整个文件。",
	},
	add: { en: "Add {header}", zh: "添加 {header}" },
	set: { en: "Write {header}", zh: "改写为 {header}" },
});

export default defineRule({
	id: "missing-type-header",
	group: "kubelet",
	severity: "error",
	on: ["node"],
	docs: {
		summary: {
			en: "A document lacks its apiVersion or kind, or has another one",
			zh: "文档缺少 apiVersion 或 kind，或写成了别的",
		},
		why: {
			en: "The kubelet finds out by apiVersion and kind what a file is, and stops at anything but KubeletConfiguration of v1beta1. Drop-ins may be partial, but need both since 1.32. kubeadm takes several documents and refuses those it does not know.",
			zh: "kubelet 通过 apiVersion 和 kind 判断文件是什么，遇到 v1beta1 的 KubeletConfiguration 之外的任何东西都会停止。附加配置可以不完整，但从 1.32 起两者缺一不可。kubeadm 接受多个文档，但会拒绝它不认识的文档。",
		},
		sources: ["https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/"],
	},
	messages,

	*check({ node }) {
		for (const fault of node.headerFaults()) {
			const { at, isFatal } = fault;
			const [wrong] = fault.wrong;
			yield {
				at,
				severity: isFatal ? "error" : "warning",
				message: wrong ? wrongMessage(fault, wrong) : missingMessage(fault),
				fixes: [wrong ? corrected(fault) : added(fault)],
			};
		}
	},
});

type Wrong = HeaderFault["wrong"][number];

function wrongMessage(fault: HeaderFault, { key, value }: Wrong) {
	const args = { key, value, wanted: kubeletHeader[key], since: dropInNeedsHeader };
	if (fault.isForeign) return messages.foreign(args);
	return fault.isFatal ? messages.wrong(args) : messages.wrongLater(args);
}

function missingMessage({ missing, isFatal }: HeaderFault) {
	const args = { missing: missing.join(", "), since: dropInNeedsHeader };
	return isFatal ? messages.missing(args) : messages.notYet(args);
}

function added({ missing, place }: HeaderFault): Fix | undefined {
	const header = missing.map((key) => `${key}: ${kubeletHeader[key]}`).join(", ");
	const changes = missing.map((key) => ({ type: "set" as const, place: place(key), value: kubeletHeader[key] }));
	return fix(messages.add({ header }), SAFE, ...changes);
}

/** Another spelling of the same is plainly meant; another kind of file is not. */
function corrected({ isForeign, wrong, place }: HeaderFault): Fix | undefined {
	if (isForeign) return undefined;
	const header = wrong.map(({ key }) => `${key}: ${kubeletHeader[key]}`).join(", ");
	const isCase = wrong.every(({ key, value }) => value.toLowerCase() === kubeletHeader[key].toLowerCase());
	const changes = wrong.map(({ key }) => ({ type: "set" as const, place: place(key), value: kubeletHeader[key] }));
	return fix(messages.set({ header }), isCase ? SAFE : UNSAFE, ...changes);
}
