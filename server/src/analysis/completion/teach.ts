import type { SourceFile } from "../../base/file.ts";
import { type Locale, type Message, render, type Text } from "../../base/message.ts";
import type { Version } from "../../base/version.ts";
import { keyInfoOf } from "../../kinds/key-tables.ts";
import { childrenOf } from "../../knowledge/key-lookup.ts";
import type { Words } from "../../knowledge/words/index.ts";
import { documentsOfNode, type Node } from "../../node/node.ts";
import { type Possible, possibleOn } from "../../node/possible.ts";
import { flagTopic } from "../flag-topic.ts";
import { keyFacts } from "../key-facts.ts";
import { asRead } from "../template.ts";
import type { About } from "./proposal.ts";

/** What is told of a proposal once somebody looks at it, as Markdown; empty where nobody has anything to say. */
export async function teachOf(about: About, node: Node, file: SourceFile, locale: Locale): Promise<string> {
	if (about.of === "text") return render(about.text, locale);
	const documents = documentsOfNode(node);
	const possible = possibleOn(documents, node.assume);
	const { words, facts } = about.of === "flag" ? await ofFlag(about, possible) : await ofKey(about, node, file, possible);
	const say = (message: Message | Text) => render(message, locale);
	return [...(words ? [say(words)] : []), ...(facts.length > 0 ? [facts.map(say).join(" · ")] : [])].join("\n\n");
}

interface Told {
	readonly words: Words | undefined;
	readonly facts: readonly Message[];
}

async function ofKey(
	{ document, path }: About & { readonly of: "key" },
	node: Node,
	file: SourceFile,
	{ releases }: Possible,
): Promise<Told> {
	const written = documentsOfNode(node).find((one) => one.document.file === file && one.document.index === document);
	const found = written && asRead(written);
	const known = found && (keyInfoOf(found, path) ?? keyInfoOf(found, path.slice(0, -1)));
	if (!known) return { words: undefined, facts: [] };
	const { info, pattern, table } = known;
	const { wordsOfKey } = await import("../../knowledge/words/index.ts");
	// Of a table that nobody has words for, at least what stands in it.
	const isImplied = !Object.hasOwn(table.keys, pattern);
	const children = isImplied ? childrenOf(table.keys, info.type === "list<table>" ? [...path, 0] : path) : [];
	const all: readonly Version[] = releases[table.release];
	return {
		words: await wordsOfKey(table.words, pattern),
		facts: keyFacts({ info, flag: undefined, release: table.release, children }, all),
	};
}

async function ofFlag({ part, name }: About & { readonly of: "flag" }, { releases }: Possible): Promise<Told> {
	const topic = flagTopic(`--${name}`, part);
	if (!topic?.words) return { words: undefined, facts: [] };
	const { wordsOfFlag, wordsOfKey } = await import("../../knowledge/words/index.ts");
	const { of, set } = topic.words;
	const words = of === "flag" ? await wordsOfFlag(set, topic.words.name) : await wordsOfKey(set, topic.words.name);
	return { words, facts: keyFacts(topic, topic.release ? releases[topic.release] : []) };
}
