import { type Locale, type Message, render, type Text } from "../base/message.ts";
import { kindAt, kinds, looseKinds } from "../kinds/index.ts";
import type { Part } from "../kinds/kind.ts";
import type { ReleaseKey } from "../kinds/world.ts";
import { documentsOfNode, type Node } from "../node/node.ts";
import { possibleOn } from "../node/possible.ts";
import { daemonNames } from "./daemons.ts";
import { describeReleases } from "./releases.ts";

const texts = {
	taken: { en: "{path} is read as: {kind}", zh: "{path} 被当作：{kind}" },
	byPlace: { en: "Because of its place: it ends with {place}.", zh: "因为它的位置：路径以 {place} 结尾。" },
	byContent: { en: "Because of its name and its content.", zh: "因为它的名字和内容。" },
	named: { en: "Because another file of the node names it.", zh: "因为节点的另一个文件提到了它。" },
	root: { en: "Node root: {root}", zh: "节点根目录：{root}" },
	alone: { en: "No other file of this node is known.", zh: "没有发现这个节点的其他文件。" },
	others: { en: "Other files of the node:", zh: "节点的其他文件：" },
	knownFacts: { en: "What was stated about it:", zh: "已声明的事实：" },
	noFacts: { en: "Nothing was stated about it.", zh: "没有声明任何事实。" },
	fact: { en: "{key}: {value} ({origin})", zh: "{key}：{value}（{origin}）" },
	guesses: { en: "Releases that are possible:", zh: "可能的版本：" },
	guess: { en: "{daemon} {releases}", zh: "{daemon} {releases}" },
	notTaken: { en: "{path} is not taken for a runtime configuration", zh: "{path} 没有被当作运行时配置" },
	noPlace: { en: "It lies at none of the places where such files lie.", zh: "它不在这类文件所在的任何位置。" },
	noName: {
		en: "No kind of file is recognised by a name like this elsewhere.",
		zh: "在其他位置，也没有哪类文件会叫这样的名字。",
	},
	nameOnly: { en: "By its name it could be one of these, but its content is not:", zh: "从名字看它可能是以下之一，但内容不符：" },
	nearest: { en: "Nearest places:", zh: "最接近的位置：" },
	place: { en: "{place} ({kind})", zh: "{place}（{kind}）" },
	settings: { en: "the setting runtimeConfig.assume", zh: "设置 runtimeConfig.assume" },
	machine: { en: "this machine", zh: "本机" },
} as const satisfies Record<string, Text>;

/** A file whose node is known. */
export interface Explained {
	/** The file's path below the node root. */
	readonly path: string;
	readonly node: Node;
	/** Who stated each assumption: `settings`, `machine`, or the name of a file. */
	readonly origins: Readonly<Record<string, string>>;
}

/** Why a file is taken: lines of plain text, the first one says what for. */
export function whyTaken({ path, node, origins }: Explained, locale: Locale): string {
	const say = sayIn(locale);
	const kind = node.files.find(({ file }) => file.path === path)?.kind;
	if (!kind) return whyNotTaken(path, locale);
	const others = node.files
		.filter(({ file }) => file.path !== path)
		.map(({ file, kind }) => `  ${file.path} (${say(kind.title)})`);
	const possible = guesses(node).map((message) => `  ${say(message)}`);
	const facts = Object.entries(node.assume).map(([key, value]) => {
		const origin = origins[key] ?? "";
		const named = origin === "settings" || origin === "machine" ? texts[origin] : origin;
		return `  ${say({ text: texts.fact, args: { key, value, origin: named } })}`;
	});
	return [
		say({ text: texts.taken, args: { path, kind: kind.title } }),
		"",
		say(reason(path, kind.looseNames?.test(path) === true)),
		say({ text: texts.root, args: { root: node.root } }),
		...(others.length === 0 ? [say(texts.alone)] : [say(texts.others), ...others.sort()]),
		...(facts.length === 0 ? [say(texts.noFacts)] : [say(texts.knownFacts), ...facts.sort()]),
		...(possible.length === 0 ? [] : [say(texts.guesses), ...possible]),
	].join("\n");
}

function reason(path: string, byName: boolean): Message {
	const at = kindAt(path);
	const place = at?.root === "" ? path : undefined;
	if (place !== undefined) return { text: texts.byPlace, args: { place } };
	return { text: byName && !path.includes("/") ? texts.byContent : texts.named, args: {} };
}

/** The releases that the node's parts may be of. */
function guesses(node: Node): Message[] {
	const documents = documentsOfNode(node);
	const { releases, known } = possibleOn(documents, node.assume);
	const parts = new Set(documents.map(({ kind }) => kind.part));
	const shown = (Object.keys(daemonNames) as ReleaseKey[]).filter((key) => parts.has(key satisfies Part) && !known.has(key));
	return shown.map((key) => ({
		text: texts.guess,
		args: { daemon: daemonNames[key], releases: describeReleases(releases[key], releases[key]) },
	}));
}

const MOST_PLACES = 5;

/** Why no kind of file claims a path, and what comes nearest; lines of plain text. */
export function whyNotTaken(path: string, locale: Locale): string {
	const say = sayIn(locale);
	const named = looseKinds(path).map(({ title }) => `  ${say(title)}`);
	const places = nearestPlaces(path).map((message) => `  ${say(message)}`);
	return [
		say({ text: texts.notTaken, args: { path } }),
		"",
		say(texts.noPlace),
		...(named.length === 0 ? [say(texts.noName)] : [say(texts.nameOnly), ...named]),
		...(places.length === 0 ? [] : [say(texts.nearest), ...places]),
	].join("\n");
}

/** Places with the same file name, else with the same last folder, else with the same ending. */
function nearestPlaces(path: string): Message[] {
	const [folder = "", name = ""] = path.split("/").slice(-2);
	const ending = /\.[^.]+$/.exec(name)?.[0];
	const all = kinds.flatMap(({ places, title }) => places.map((place) => ({ place, kind: title })));
	const tests = [
		(place: string) => place.endsWith(`/${name}`),
		(place: string) => place.split("/").at(-2) === folder,
		(place: string) => ending !== undefined && place.endsWith(ending),
	];
	const found = tests.map((test) => all.filter(({ place }) => test(place))).find((list) => list.length > 0) ?? [];
	return found.slice(0, MOST_PLACES).map((args) => ({ text: texts.place, args }));
}

const sayIn =
	(locale: Locale) =>
	(message: Message | Text): string =>
		render(message, locale);
