import { type Locale, render, type Text } from "../base/message.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import { containerdV1Keys } from "../knowledge/keys/containerd-v1.ts";
import { containerdV2Keys } from "../knowledge/keys/containerd-v2.ts";
import { containerdV3Keys } from "../knowledge/keys/containerd-v3.ts";
import { containerdV4Keys } from "../knowledge/keys/containerd-v4.ts";
import { criDockerdFlags } from "../knowledge/keys/cri-dockerd-flags.ts";
import { crictlKeys } from "../knowledge/keys/crictl.ts";
import { crioKeys } from "../knowledge/keys/crio.ts";
import { dockerKeys } from "../knowledge/keys/docker.ts";
import { dockerdFlags } from "../knowledge/keys/dockerd-flags.ts";
import type { Flags } from "../knowledge/keys/flag-info.ts";
import { hostsKeys } from "../knowledge/keys/hosts.ts";
import { kubeadmKeys } from "../knowledge/keys/kubeadm.ts";
import { kubeletKeys } from "../knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../knowledge/keys/kubelet-flags.ts";
import { registriesKeys } from "../knowledge/keys/registries.ts";
import type { Keys } from "../knowledge/keys.ts";
import { kubeadmPageOf, upstreamPageOf } from "../knowledge/upstream-pages.ts";
import { type FlagsId, type KeysId, nameOfWords, wordsOf, wordsOfFlag } from "../knowledge/words/index.ts";
import { allReleasesOf } from "../node/possible.ts";
import { keyFacts } from "./key-facts.ts";

/** A page that lists every key of one format, or every flag of one daemon. */
export interface KeyPage {
	/** The name of its file. */
	readonly id: string;
	readonly title: Text;
	/** How many keys or flags it lists. */
	readonly count: number;
	readonly markdown: (locale: Locale) => Promise<string>;
}

const texts = {
	top: { en: "Top level", zh: "顶层" },
	marks: {
		en: "`*` stands for any name, `[]` for any item of a list. Defaults are those of all releases that are known here.",
		zh: "`*` 代表任意名称，`[]` 代表列表的任意一项。默认值包括这里所知的全部版本。",
	},
	generated: { en: "Written by `npm run docs`.", zh: "由 `npm run docs` 生成。" },
	upstream: { en: "Upstream's own page: {link}", zh: "上游文档：{link}" },
} as const satisfies Record<string, Text>;

/** A list of rows under one heading. */
interface Section {
	readonly heading: string;
	readonly rows: readonly string[];
}

const same = (text: string): Text => ({ en: text, zh: text });

export const keyPages: readonly KeyPage[] = [
	...[containerdV1Keys, containerdV2Keys, containerdV3Keys, containerdV4Keys].map((keys: Keys, index) =>
		pageOfKeys(
			`containerd-v${index + 1}`,
			{ en: `containerd config.toml, version ${index + 1}`, zh: `containerd config.toml，版本 ${index + 1}` },
			"containerd",
			keys,
			"containerd",
		),
	),
	pageOfKeys("containerd-hosts", same("containerd hosts.toml"), "hosts", hostsKeys, "containerd"),
	pageOfKeys("docker", same("Docker daemon.json"), "docker", dockerKeys, "docker"),
	pageOfFlags(
		"dockerd-flags",
		{ en: "Flags of dockerd", zh: "dockerd 命令行参数" },
		"dockerd-flags",
		dockerdFlags,
		"docker",
		dockerKeys,
	),
	pageOfFlags(
		"cri-dockerd-flags",
		{ en: "Flags of cri-dockerd", zh: "cri-dockerd 命令行参数" },
		"cri-dockerd-flags",
		criDockerdFlags,
		"cri-dockerd",
	),
	pageOfKeys("kubelet", same("KubeletConfiguration"), "kubelet", kubeletKeys, "kubelet"),
	pageOfFlags(
		"kubelet-flags",
		{ en: "Flags of the kubelet", zh: "kubelet 命令行参数" },
		"kubelet-flags",
		kubeletFlags,
		"kubelet",
	),
	...Object.entries(kubeadmKeys).map(([version, documents]) => pageOfKubeadm(version, documents)),
	pageOfKeys("crio", same("CRI-O crio.conf"), "crio", crioKeys, "crio"),
	pageOfKeys("registries", same("containers registries.conf"), "registries", registriesKeys, "crio"),
	pageOfKeys("crictl", same("crictl.yaml"), "crictl", crictlKeys, "kubelet"),
];

function pageOfKeys(id: string, title: Text, set: KeysId, keys: Keys, release: ReleaseKey): KeyPage {
	const markdown = async (locale: Locale) => {
		const { title: name, url } = upstreamPageOf(set, "");
		const sections = await sectionsOf(set, keys, release, locale);
		return [...head(title, `[${name}](${url})`, locale), ...sections.flatMap(written)].join("\n\n").concat("\n");
	};
	return { id, title, count: Object.keys(keys).length, markdown };
}

function pageOfKubeadm(version: string, documents: Readonly<Record<string, Keys>>): KeyPage {
	const title = same(`kubeadm.k8s.io/${version}`);
	const markdown = async (locale: Locale) => {
		const links = Object.keys(documents).map((kind) => `[${kind}](${kubeadmPageOf(version, kind).url})`);
		const parts = Object.entries(documents).map(async ([kind, keys]) => {
			const sections = await sectionsOf("kubeadm", keys, "kubeadm", locale);
			return sections.map(({ heading, rows }) => ({
				heading: heading === texts.top[locale === "en" ? "en" : "zh"] ? `\`${kind}\`` : `\`${kind}\`: ${heading}`,
				rows,
			}));
		});
		const sections = (await Promise.all(parts)).flat();
		return [...head(title, links.join(", "), locale), ...sections.flatMap(written)].join("\n\n").concat("\n");
	};
	const count = Object.values(documents).reduce((sum, keys) => sum + Object.keys(keys).length, 0);
	return { id: `kubeadm-${version}`, title, count, markdown };
}

function pageOfFlags(id: string, title: Text, set: FlagsId, flags: Flags, release: ReleaseKey, fields: Keys = {}): KeyPage {
	const markdown = async (locale: Locale) => {
		const { title: name, url } = upstreamPageOf(set, "");
		const rows = Object.entries(flags).map(async ([flag, info]) => {
			const facts = keyFacts({ info: fields[info.field ?? ""], flag: info, release }, allReleasesOf(release));
			const words = await wordsOfFlag(set, flag);
			return rowOf(
				`--${flag}`,
				words,
				facts.map((fact) => render(fact, locale)),
				locale,
			);
		});
		return [...head(title, `[${name}](${url})`, locale), (await Promise.all(rows)).join("\n")].join("\n\n").concat("\n");
	};
	return { id, title, count: Object.keys(flags).length, markdown };
}

const head = (title: Text, link: string, locale: Locale): string[] => [
	`# ${render(title, locale)}`,
	`${render(texts.generated, locale)} ${render(texts.marks, locale)}`,
	render({ text: texts.upstream, args: { link } }, locale),
];

const written = ({ heading, rows }: Section): string[] => [`## ${heading}`, rows.join("\n")];

/** The keys of a table by the table they stand in, in the order in which tables and keys come. */
async function sectionsOf(set: KeysId, keys: Keys, release: ReleaseKey, locale: Locale): Promise<Section[]> {
	const words = await wordsOf(set);
	const sections = new Map<string, string[]>();
	for (const [pattern, info] of Object.entries(keys)) {
		const at = lastStep(pattern);
		const name = nameOfWords(words, pattern);
		const reader = set === "crictl" ? { reader: "crictl" } : {};
		const facts = keyFacts({ info, flag: undefined, release, ...reader }, allReleasesOf(release)).map((fact) =>
			render(fact, locale),
		);
		const table = at === 0 ? render(texts.top, locale) : `\`${pattern.slice(0, at - 1)}\``;
		const rows = sections.get(table) ?? [];
		rows.push(rowOf(pattern.slice(at), name === undefined ? undefined : words[name], facts, locale));
		sections.set(table, rows);
	}
	return [...sections].map(([heading, rows]) => ({ heading, rows }));
}

/** Where the last step of a pattern begins; a quoted one may hold dots. */
function lastStep(pattern: string): number {
	const end = pattern.endsWith('"') ? pattern.lastIndexOf('"', pattern.length - 2) : pattern.length;
	return pattern.lastIndexOf(".", end) + 1;
}

function rowOf(name: string, words: Text | undefined, facts: readonly string[], locale: Locale): string {
	const says = words ? ` ${locale === "zh-cn" ? words.zh : words.en}` : "";
	return [`- **\`${name}\`**${says}`, ...(facts.length > 0 ? [`  *${facts.join(" · ")}*`] : [])].join("  \n");
}
