import { type Locale, type Message, render, type Text } from "../base/message.ts";
import type { PartName } from "../kinds/parts/index.ts";
import { rules } from "../rules/index.ts";
import type { Group, Rule, Severity } from "../rules/rule.ts";

const texts = {
	facts: { en: "`{id}` · {severity} · group `{group}`", zh: "`{id}` · {severity} · 分组 `{group}`" },
	says: { en: "What it says", zh: "它会怎么说" },
	reads: { en: "What it reads", zh: "它读取什么" },
	settings: { en: "The settings", zh: "相关设置" },
	silence: { en: "To silence it", zh: "如何关闭" },
	comment: {
		en: "For one place, in TOML, YAML, unit and environment files: a comment on the line or the line above.",
		zh: "只针对一处（TOML、YAML、unit 和环境变量文件）：在该行或上一行写注释。",
	},
	node: {
		en: "For one node: in `runtime-config.json` at its root. For all: the setting `runtimeConfig.rules`.",
		zh: "针对一个节点：写在其根目录的 `runtime-config.json` 里。针对所有节点：用设置 `runtimeConfig.rules`。",
	},
	more: { en: "Read on", zh: "继续阅读" },
	sources: { en: "Sources", zh: "来源" },
	open: { en: "Open the page of {id}", zh: "打开 {id} 的说明页" },
	noRule: { en: "There is no rule `{id}`.", zh: "没有规则 `{id}`。" },
	noLesson: { en: "There is no page `{id}`.", zh: "没有页面 `{id}`。" },
} as const satisfies Record<string, Text>;

const severities: Readonly<Record<Severity, Text>> = {
	error: { en: "error", zh: "错误" },
	warning: { en: "warning", zh: "警告" },
	information: { en: "information", zh: "信息" },
	hint: { en: "hint", zh: "提示" },
};

const partNames: Readonly<Record<PartName, Text>> = {
	kubelet: { en: "the kubelet: configuration file, drop-ins, flags", zh: "kubelet：配置文件、附加配置、命令行参数" },
	kubeadm: { en: "kubeadm's configuration", zh: "kubeadm 的配置" },
	containerd: { en: "containerd: configuration file, imports", zh: "containerd：配置文件、imports" },
	crio: { en: "CRI-O: configuration file, drop-ins", zh: "CRI-O：配置文件、附加配置" },
	docker: { en: "Docker: daemon.json, flags", zh: "Docker：daemon.json、命令行参数" },
	criDockerd: { en: "cri-dockerd: flags", zh: "cri-dockerd：命令行参数" },
	crictl: { en: "crictl's configuration", zh: "crictl 的配置" },
	runtime: {
		en: "the runtime that the kubelet uses (containerd, CRI-O or Docker)",
		zh: "kubelet 使用的运行时（containerd、CRI-O 或 Docker）",
	},
	host: {
		en: "the machine: cgroup version, init system, what its kernel is told at boot",
		zh: "主机：cgroup 版本、init 系统、启动时对内核的设置",
	},
	files: { en: "the files as texts", zh: "文件的文本本身" },
	node: { en: "the node as a whole", zh: "整个节点" },
	keys: { en: "every key that is written, by the tables of keys", zh: "写出的每个键，对照键表" },
};

/** What to teach beside the rules of a group: settings by `<part>:<key>`, and lessons. */
const groupReading: Partial<Record<Group, { readonly settings: readonly string[]; readonly lessons: readonly string[] }>> = {
	cgroup: {
		settings: ["kubelet:cgroupDriver", "containerd:SystemdCgroup", "crio:cgroup_manager", "docker:native.cgroupdriver"],
		lessons: ["drivers", "hierarchy", "control-group"],
	},
	pause: {
		settings: ["containerd:sandbox_image", "crio:pause_image", "kubelet:pod-infra-container-image"],
		lessons: ["hierarchy"],
	},
};

export const openPageTitle = (id: string): Message => ({ text: texts.open, args: { id } });

const wordsOf = (locale: Locale) => (locale === "zh-cn" ? "zh" : "en");

/** Markdown about a rule, written from the rule itself. Links to lessons are relative to `rules/<id>.md`. */
export async function rulePage(id: string, locale: Locale): Promise<string> {
	const rule = rules.find((one) => one.id === id);
	if (!rule) return `${render({ text: texts.noRule, args: { id } }, locale)}\n`;
	const say = (text: Text) => render(text, locale);
	const facts = { id, severity: severities[rule.severity], group: rule.group };
	const blocks = [
		`# ${say(rule.docs.summary)}`,
		render({ text: texts.facts, args: facts }, locale),
		say(rule.docs.why),
		...section(say(texts.says), sentences(rule, locale)),
		...section(
			say(texts.reads),
			rule.on.map((part) => say(partNames[part])),
		),
		...(await reading(rule, locale)),
		...silencing(id, locale),
		...section(
			say(texts.sources),
			rule.docs.sources.map((source) => `<${source}>`),
		),
	];
	return `${blocks.join("\n\n")}\n`;
}

/** The messages of a rule that are whole sentences; its others are titles of fixes and parts of messages. */
function sentences({ messages }: Rule, locale: Locale): string[] {
	const all = Object.values(messages.texts).filter(({ en }) => en.endsWith("."));
	return all.map((text) => text[wordsOf(locale)].replace(/\{(\w+)\}/g, "‹$1›"));
}

async function reading({ group }: Rule, locale: Locale): Promise<string[]> {
	const read = groupReading[group];
	if (!read) return [];
	const [{ settingLessons }, { lesson }] = await Promise.all([
		import("../knowledge/setting-lessons.ts"),
		import("../knowledge/lessons/index.ts"),
	]);
	const words = wordsOf(locale);
	const taught = read.settings.flatMap((name) => {
		const known = settingLessons[name];
		return known ? [`\`${name.slice(name.indexOf(":") + 1)}\` (${name.slice(0, name.indexOf(":"))}): ${known.teach[words]}`] : [];
	});
	const links = read.lessons.flatMap((id) => {
		const page = lesson(id);
		return page ? [`[${page.title[words]}](../lessons/${id}.md)`] : [];
	});
	return [...section(render(texts.settings, locale), taught), ...section(render(texts.more, locale), links)];
}

function silencing(id: string, locale: Locale): string[] {
	const fence = (language: string, line: string) => `\`\`\`${language}\n${line}\n\`\`\``;
	return [
		`## ${render(texts.silence, locale)}`,
		render(texts.comment, locale),
		fence("toml", `# runtime-config: allow ${id}`),
		render(texts.node, locale),
		fence("json", JSON.stringify({ rules: { [id]: "off" } })),
	];
}

const section = (title: string, items: readonly string[]): string[] =>
	items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join("\n")];

/** Markdown of a lesson. Links to other pages are relative to `lessons/<id>.md`. */
export async function lessonPage(id: string, locale: Locale): Promise<string> {
	const { lesson } = await import("../knowledge/lessons/index.ts");
	const page = lesson(id);
	if (!page) return `${render({ text: texts.noLesson, args: { id } }, locale)}\n`;
	return page.markdown[wordsOf(locale)].replace(/\]\((lesson|rule):([\w-]+)\)/g, "](../$1s/$2.md)");
}
