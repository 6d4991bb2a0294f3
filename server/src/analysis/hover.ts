import { applyEdits } from "../base/edit.ts";
import type { SourceFile } from "../base/file.ts";
import { type Locale, type Message, render, type Text } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import type { SettingLesson } from "../knowledge/setting-lessons.ts";
import { type Words, wordsOfFlag, wordsOfKey } from "../knowledge/words/index.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import { type Possible, possibleOn } from "../node/possible.ts";
import { closeLine } from "../syntax/cursor/open-flow.ts";
import { documentsOf } from "../syntax/documents.ts";
import { driversInForce } from "./drivers.ts";
import { gateFacts } from "./gate-facts.ts";
import { inForce } from "./in-force.ts";
import { keyFacts } from "./key-facts.ts";
import { subjectAt } from "./subject.ts";
import { type Topic, topicOf } from "./topic.ts";
import { Worlds } from "./worlds.ts";

/** What a person is told about the setting under the cursor. */
export interface HoverText {
	/** The key or value it is about. */
	readonly span: Span;
	readonly markdown: string;
}

/** In which language, and how a link to the page of a lesson is written. */
export interface HoverOptions {
	readonly locale: Locale;
	readonly linkToLesson: (title: string, id: string) => string;
}

const texts = {
	within: { en: "in `{map}`", zh: "位于 `{map}`" },
	path: { en: "Group on this node, with {driver}: `{path}`", zh: "在本节点上（{driver}）对应的组：`{path}`" },
	pathWith: { en: "Group with {driver}: `{path}`", zh: "使用 {driver} 时对应的组：`{path}`" },
	more: { en: "Read on: {links}", zh: "继续阅读：{links}" },
} as const satisfies Record<string, Text>;

/**
 * What is known of the key, value or flag at an offset; undefined where nothing is. A few lines: its name; what it is for;
 * what the tables say of it; the value in force; where to read on.
 */
export async function hoverAt(
	node: Node,
	file: SourceFile,
	offset: number,
	options: HoverOptions,
): Promise<HoverText | undefined> {
	const documents = documentsOfNode(node);
	const mended = withLineClosed(documents, file, offset);
	const subject = mended ? subjectAt(mended.documents, mended.file, offset) : subjectAt(documents, file, offset);
	const topic = subject && topicOf(subject, offset);
	if (!subject || !topic) return undefined;
	const possible = possibleOn(documents, node.assume);
	const lesson = await lessonOf(topic);
	const words = lesson?.teach ?? topic.told ?? (await wordsOf(topic));
	const facts = factsOf(topic, possible);
	if (!words && facts.length === 0) return undefined;
	const say = (message: Message | Text) => render(message, options.locale);
	const worlds = new Worlds(documents, possible);
	const force = mended ? undefined : inForce(topic, subject, worlds);
	const lines = [
		headOf(topic, options.locale),
		...(words ? [options.locale === "zh-cn" ? words.zh : words.en] : []),
		...(facts.length > 0 ? [capital(facts.map(say).join(" · "))] : []),
		...(force ? [say(force)] : []),
		...(lesson ? groupPaths(lesson, worlds).map(say) : []),
		...(await readOn(topic, lesson, options)),
	];
	return { span: topic.span ?? subject.span, markdown: lines.join("\n\n") };
}

/** A file of YAML with the brackets closed that the line of the cursor leaves open; undefined where it leaves none. */
function withLineClosed(
	documents: readonly NodeDocument[],
	file: SourceFile,
	offset: number,
): { readonly documents: readonly NodeDocument[]; readonly file: SourceFile } | undefined {
	const own = documents.filter(({ document }) => document.file === file);
	const isOpen = own.some(
		({ document: { format, problems } }) => format.id === "yaml" && problems.some(({ code }) => code === "unclosed"),
	);
	const edit = isOpen ? closeLine(file.text, offset) : undefined;
	const [first] = own;
	if (!edit || !first) return undefined;
	const closed: SourceFile = { ...file, text: applyEdits(file.text, [edit]) };
	const read = documentsOf(closed, first.document.format);
	return { documents: read.map((document) => ({ kind: first.kind, document })), file: closed };
}

const factsOf = (topic: Topic, { releases }: Possible): readonly Message[] =>
	topic.facts ?? gateFacts(topic) ?? keyFacts(topic, topic.release ? releases[topic.release] : []);

function headOf({ name, within }: Topic, locale: Locale): string {
	const place = within === undefined ? "" : ` ${render({ text: texts.within, args: { map: within } }, locale)}`;
	return `**\`${name}\`**${place}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

async function lessonOf({ part, keys }: Topic): Promise<SettingLesson | undefined> {
	const { settingLessons } = await import("../knowledge/setting-lessons.ts");
	return keys.map((key) => settingLessons[`${part}:${key}`]).find((one) => one !== undefined);
}

async function wordsOf({ words }: Topic): Promise<Words | undefined> {
	if (!words) return undefined;
	return words.of === "key" ? wordsOfKey(words.set, words.name) : wordsOfFlag(words.set, words.name);
}

/** Lessons, and upstream's own page. */
async function readOn(
	{ page }: Topic,
	lesson: SettingLesson | undefined,
	{ locale, linkToLesson }: HoverOptions,
): Promise<string[]> {
	const known = lesson ? await import("../knowledge/lessons/index.ts") : undefined;
	const lessons = (lesson?.lessons ?? []).flatMap((id) => {
		const one = known?.lesson(id);
		return one ? [linkToLesson(locale === "zh-cn" ? one.title.zh : one.title.en, id)] : [];
	});
	const links = [...lessons, ...(page ? [`[${page.title}](${page.url})`] : [])];
	return links.length > 0 ? [render({ text: texts.more, args: { links: links.join(" · ") } }, locale)] : [];
}

/** Where the setting ends up in the tree of control groups, under the driver in force; under both where nobody can tell. */
function groupPaths({ path }: SettingLesson, worlds: Worlds): Message[] {
	if (!path) return [];
	const drivers = driversInForce(worlds);
	const [only] = drivers;
	if (only && drivers.length === 1) return [{ text: texts.path, args: { driver: only, path: path[only] } }];
	return (["systemd", "cgroupfs"] as const).map((driver) => ({ text: texts.pathWith, args: { driver, path: path[driver] } }));
}
