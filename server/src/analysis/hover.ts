import type { SourceFile } from "../base/file.ts";
import { type Locale, type Message, render, type Text } from "../base/message.ts";
import type { Span } from "../base/span.ts";
import type { NodeDocument } from "../kinds/kind.ts";
import type { SettingLesson } from "../knowledge/setting-lessons.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import { type Possible, possibleOn } from "../node/possible.ts";
import { driversInForce } from "./drivers.ts";
import { keyFacts } from "./key-facts.ts";
import { subjectAt } from "./subject.ts";
import { topicOf } from "./topic.ts";

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
	path: { en: "Group on this node, with {driver}: `{path}`", zh: "在本节点上（{driver}）对应的组：`{path}`" },
	pathWith: { en: "Group with {driver}: `{path}`", zh: "使用 {driver} 时对应的组：`{path}`" },
	more: { en: "Read on: {links}", zh: "继续阅读：{links}" },
} as const satisfies Record<string, Text>;

/** What is known of the key, value or flag at an offset; undefined where nothing is. */
export async function hoverAt(
	node: Node,
	file: SourceFile,
	offset: number,
	options: HoverOptions,
): Promise<HoverText | undefined> {
	const documents = documentsOfNode(node);
	const subject = subjectAt(documents, file, offset);
	const topic = subject && topicOf(subject, offset);
	if (!subject || !topic) return undefined;
	const possible = possibleOn(documents, node.assume);
	const { settingLessons } = await import("../knowledge/setting-lessons.ts");
	const lesson = topic.keys.map((key) => settingLessons[`${topic.part}:${key}`]).find((one) => one !== undefined);
	const facts = keyFacts(topic, possible);
	if (!lesson && facts.length === 0) return undefined;
	const say = (message: Message | Text) => render(message, options.locale);
	const blocks = [
		[`**\`${topic.name}\`**`, ...facts.map(say)].join("  \n"),
		...(lesson ? await teach(lesson, documents, possible, options) : []),
	];
	return { span: subject.span, markdown: blocks.join("\n\n") };
}

async function teach(
	lesson: SettingLesson,
	documents: readonly NodeDocument[],
	possible: Possible,
	options: HoverOptions,
): Promise<string[]> {
	const { locale, linkToLesson } = options;
	const words = locale === "zh-cn" ? "zh" : "en";
	const pages = await import("../knowledge/lessons/index.ts");
	const links = lesson.lessons.flatMap((id) => {
		const page = pages.lesson(id);
		return page ? [linkToLesson(page.title[words], id)] : [];
	});
	return [
		lesson.teach[words],
		...groupPaths(lesson, documents, possible).map((message) => render(message, locale)),
		...(links.length > 0 ? [render({ text: texts.more, args: { links: links.join(" · ") } }, locale)] : []),
	];
}

/** Where the setting ends up in the tree of control groups, under the driver in force; under both where nobody can tell. */
function groupPaths({ path }: SettingLesson, documents: readonly NodeDocument[], possible: Possible): Message[] {
	if (!path) return [];
	const drivers = driversInForce(documents, possible);
	const [only] = drivers;
	if (only && drivers.length === 1) return [{ text: texts.path, args: { driver: only, path: path[only] } }];
	return (["systemd", "cgroupfs"] as const).map((driver) => ({ text: texts.pathWith, args: { driver, path: path[driver] } }));
}
