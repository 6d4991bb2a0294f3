import { asJson } from "../base/json.ts";
import { LineIndex } from "../base/lines.ts";
import type { Message, Text } from "../base/message.ts";
import { before, type Version } from "../base/version.ts";
import type { NodeParts } from "../kinds/parts/index.ts";
import type { Spot } from "../kinds/setting.ts";
import { type Dates, knows } from "./by-release.ts";
import { daemonNames } from "./daemons.ts";
import { describeReleases } from "./releases.ts";
import { settingInForce } from "./setting-in-force.ts";
import type { Subject } from "./subject.ts";
import type { Topic } from "./topic.ts";
import type { Worlds } from "./worlds.ts";

const texts = {
	here: { en: "In force: {value}, written here", zh: "生效的值：{value}，就写在这里" },
	elsewhere: {
		en: "In force: {value}, from {place}, which wins over this place",
		zh: "生效的值：{value}，来自 {place}，这里的不算数",
	},
	flag: {
		en: "In force: {value}, by the flag `{flag}` in {place}, which wins over this place",
		zh: "生效的值：{value}，由 {place} 的参数 `{flag}` 决定，这里的不算数",
	},
	default: { en: "In force: {value}, the default; this place does not count", zh: "生效的值：{value}，即默认值，这里的不算数" },
	clash: {
		en: "Also given by `{flag}` in {place}: dockerd does not start with both",
		zh: "{place} 的 `{flag}` 也给了它：两处都有，dockerd 无法启动",
	},
	place: { en: "`{file}` line {line}", zh: "`{file}` 第 {line} 行" },
	some: { en: "{message} ({daemon} {releases})", zh: "{message}（{daemon} {releases}）" },
	several: { en: "{first}; {rest}", zh: "{first}；{rest}" },
	longValue: { en: "the value", zh: "该值" },
} as const satisfies Record<string, Text>;

/** What is in force for a topic in one world, seen from the place under the cursor. */
export interface InForce {
	readonly how: "here" | "elsewhere" | "flag" | "default" | "clash";
	readonly value: unknown;
	/** The flag, where it decides. */
	readonly flag?: string;
	readonly spot: Spot;
}

/** More than this many answers, by releases, teach nobody anything. */
const MAX_ANSWERS = 3;

/** An answer, and the releases that give it. */
interface Answer {
	readonly found: InForce;
	readonly releases: readonly Version[];
}

/** Which value counts for the setting under the cursor, and where it is written; undefined where nobody can tell. */
export function inForce(topic: Topic, subject: Subject, worlds: Worlds): Message | undefined {
	const { release } = topic;
	const question = release && settingInForce(topic, subject);
	const outcomes = question && worlds.run((parts: NodeParts) => question(parts));
	if (!release || !outcomes) return undefined;
	const knows = releasesWith(topic.flag ?? topic.info);
	const answers = new Map<string, Answer>();
	for (const { sets, value: found } of outcomes) {
		const releases = sets.releases[release].filter(knows);
		if (releases.length === 0) continue;
		// One world in which nobody can tell is enough: what holds in the others may not hold here.
		if (!found) return undefined;
		const key = keyOf(found);
		answers.set(key, { found, releases: [...(answers.get(key)?.releases ?? []), ...releases] });
	}
	if (answers.size === 0 || answers.size > MAX_ANSWERS) return undefined;
	const all = worlds.possible.releases[release];
	const messages = [...answers.values()].map(({ found, releases }) => {
		const of = new Set(releases);
		const some = all.filter((one) => of.has(one));
		const args = { message: sentence(found), daemon: daemonNames[release], releases: describeReleases(some, all) };
		return some.length === all.length && answers.size === 1 ? args.message : { text: texts.some, args };
	});
	return messages.reduce((first, rest) => ({ text: texts.several, args: { first, rest } }));
}

/** Tells the releases that know a key and do something with it. */
function releasesWith(dates: Dates = {}): (release: Version) => boolean {
	const ends = [dates.noEffectSince, dates.ignored ? (dates.deprecated ?? "0") : undefined].filter((end) => end !== undefined);
	const isKnown = knows(dates);
	return (release) => isKnown(release) && ends.every((end) => before(release, end));
}

const keyOf = ({ how, value, spot }: InForce): string => asJson([how, value, spot.file.path, spot.span.start]);

function sentence({ how, value, flag = "", spot }: InForce): Message {
	const { line } = new LineIndex(spot.file.text).positionAt(spot.span.start);
	const place: Message = { text: texts.place, args: { file: spot.file.path, line: line + 1 } };
	return { text: texts[how], args: { value: shown(value), flag, place } };
}

const LONGEST = 60;

function shown(value: unknown): string | Text {
	const text = asJson(value);
	return text.length > LONGEST ? texts.longValue : `\`${text}\``;
}
