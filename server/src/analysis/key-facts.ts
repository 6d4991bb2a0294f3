import type { Message, Text } from "../base/message.ts";
import type { Version } from "../base/version.ts";
import { heldIndex, type ReleaseKey } from "../kinds/world.ts";
import type { FlagInfo } from "../knowledge/keys/flag-info.ts";
import type { KeyDefault, KeyInfo, KeyType } from "../knowledge/keys.ts";
import { type Dates, defaultRows, wordRows } from "./by-release.ts";
import { daemonNames } from "./daemons.ts";
import { describeReleases } from "./releases.ts";

const texts = {
	type: { en: "{type}", zh: "{type}" },
	typeDefault: { en: "{type}, by default {value}", zh: "{type}，默认 {value}" },
	values: { en: "one of {values}", zh: "取值：{values}" },
	overrides: { en: "overrides `{field}` of the configuration file", zh: "会覆盖配置文件里的 `{field}`" },
	stands: { en: "stands for `{field}` of the configuration file", zh: "对应配置文件里的 `{field}`" },
	since: { en: "since {daemon} {release}", zh: "自 {daemon} {release} 起" },
	deprecated: { en: "deprecated since {daemon} {release}", zh: "自 {daemon} {release} 起弃用" },
	ignored: { en: "read, but without effect", zh: "会被读取，但不起作用" },
	ignoredSince: { en: "without effect since {daemon} {release}", zh: "自 {daemon} {release} 起不起作用" },
	removed: { en: "removed in {daemon} {release}", zh: "在 {daemon} {release} 中移除" },
	replaced: { en: "its successor: `{key}`", zh: "后继的键：`{key}`" },
	movesTo: { en: "in the next config version: `{key}`", zh: "在下一个配置版本中：`{key}`" },
	table: { en: "a table with {keys}", zh: "表，其中可有：{keys}" },
	and: { en: "{before}, {name}", zh: "{before}、{name}" },
	anyName: { en: "any names", zh: "任意名称" },
} as const satisfies Record<string, Text>;

const types: Readonly<Record<KeyType, Text>> = {
	string: { en: "string", zh: "字符串" },
	integer: { en: "integer", zh: "整数" },
	float: { en: "number", zh: "数值" },
	boolean: { en: "true or false", zh: "true 或 false" },
	duration: { en: "duration (`10s`, `1m30s`)", zh: "时长（`10s`、`1m30s`）" },
	quantity: { en: "quantity (`1Gi`, `500m`)", zh: "数量（`1Gi`、`500m`）" },
	list: { en: "list", zh: "列表" },
	"list<string>": { en: "list of strings", zh: "字符串列表" },
	"list<integer>": { en: "list of integers", zh: "整数列表" },
	"list<table>": { en: "list of tables", zh: "表的列表" },
	table: { en: "table", zh: "表" },
	"map<string>": { en: "names with strings", zh: "名称到字符串的映射" },
	"map<boolean>": { en: "names with true or false", zh: "名称到 true 或 false 的映射" },
	"map<any>": { en: "names with values", zh: "名称到值的映射" },
	any: { en: "any value", zh: "任意值" },
};

/** What the tables have of a setting. */
interface Row {
	readonly info: KeyInfo | undefined;
	readonly flag: FlagInfo | undefined;
	/** The daemon whose releases `info` and `flag` speak of. */
	readonly release: ReleaseKey | undefined;
	/** What people call what reads it, where that is no daemon of ours. */
	readonly reader?: string;
	/** The keys of a table that has no row; `*` for any name. */
	readonly children?: readonly string[];
}

/** What the tables say of a setting: type, values, defaults in these releases, its life; empty where they only say that it is a table. */
export function keyFacts({ info, flag, release, reader, children = [] }: Row, releases: readonly Version[]): Message[] {
	const messages: (Message | undefined)[] = [
		...(children.length > 0 ? [tableOf(children)] : []),
		...(info && info.type !== "table" && children.length === 0 ? valueFacts(info, releases) : []),
		fieldOf(flag, release),
		...(release ? lifeFacts(flag ?? info, reader ?? daemonNames[release]) : []),
	];
	return messages.filter((message) => message !== undefined);
}

/** Elsewhere than in the kubelet, a flag beside its key is an error. */
function fieldOf(flag: FlagInfo | undefined, release: ReleaseKey | undefined): Message | undefined {
	if (flag?.field === undefined) return undefined;
	return { text: release === "kubelet" ? texts.overrides : texts.stands, args: { field: flag.field } };
}

const MOST_CHILDREN = 8;

function tableOf(children: readonly string[]): Message {
	const names: (Message | Text)[] = children
		.slice(0, MOST_CHILDREN)
		.map((name) => (name === "*" ? texts.anyName : { en: `\`${name}\``, zh: `\`${name}\`` }));
	if (children.length > MOST_CHILDREN) names.push({ en: "…", zh: "…" });
	const [first = texts.anyName, ...rest] = names;
	const keys = rest.reduce((before, name) => ({ text: texts.and, args: { before, name } }), first);
	return { text: texts.table, args: { keys } };
}

function valueFacts(info: KeyInfo, releases: readonly Version[]): (Message | undefined)[] {
	const value = defaultIn(info, releases);
	const type = types[info.type];
	const values = valuesIn(info, releases)
		.filter((one) => one !== "")
		.map((one) => `\`${one}\``);
	return [
		value ? { text: texts.typeDefault, args: { type, value } } : { text: texts.type, args: { type } },
		// A single one only says which version of the format the table is for.
		values.length < 2 ? undefined : { text: texts.values, args: { values: values.join(", ") } },
	];
}

/** The values that one of the releases takes. */
const valuesIn = (info: KeyInfo, releases: readonly Version[]): readonly string[] => [
	...new Set(releases.flatMap((release) => wordRows(info)[heldIndex(wordRows(info), release)]?.value ?? [])),
];

function lifeFacts(life: Dates | undefined, daemon: string): (Message | undefined)[] {
	const when = (text: Text, since: string | undefined) =>
		since === undefined ? undefined : { text, args: { daemon, release: since } };
	return [
		when(texts.since, life?.since),
		// For a key without effect that is the release from which it has none.
		when(life?.ignored ? texts.ignoredSince : texts.deprecated, life?.deprecated),
		life?.ignored && !life.deprecated ? { text: texts.ignored, args: {} } : undefined,
		when(texts.ignoredSince, life?.noEffectSince),
		when(texts.removed, life?.removed),
		life?.replacedBy === undefined
			? undefined
			: { text: isGoing(life) ? texts.replaced : texts.movesTo, args: { key: life.replacedBy } },
	];
}

const isGoing = ({ deprecated, removed, ignored }: Dates): boolean =>
	deprecated !== undefined || removed !== undefined || ignored === true;

/** The default in each of the releases: `false`, or `"a"` (1.6–1.7), `"b"` (2.0–2.3). Undefined where there is none. */
function defaultIn(info: KeyInfo, releases: readonly Version[]): string | undefined {
	const rows = defaultRows(info);
	// One that never changed is the default whatever may be running.
	if (rows.length < 2) return rows[0] && shown(rows[0].value);
	const groups = new Map(rows.map((row): [typeof row, Version[]] => [row, []]));
	for (const release of releases) {
		const row = rows[heldIndex(rows, release)];
		if (row) groups.get(row)?.push(release);
	}
	const parts = [...groups].flatMap(([{ value }, of]) => (of.length > 0 ? [{ text: shown(value), of }] : []));
	if (parts.some(({ text }) => text === undefined)) return undefined;
	return parts.length === 1
		? parts[0]?.text
		: parts.map(({ text, of }) => `${text} (${describeReleases(of, releases)})`).join(", ") || undefined;
}

const LONGEST = 80;

function shown(value: KeyDefault): string | undefined {
	const text = JSON.stringify(value);
	return value === null || text.length > LONGEST ? undefined : `\`${text}\``;
}
