import { resolve } from "node:path";
import { ruleList } from "../analysis/rule-list.ts";
import type { SourceFile } from "../base/file.ts";
import { defineMessages, type Message } from "../base/message.ts";
import { nearest } from "../base/nearest.ts";
import { readAs } from "../io/disk.ts";
import type { Reader } from "../io/load.ts";
import { type Assumptions, readAssumptions } from "../node/node.ts";
import { whyNoAssumption } from "./assumptions.ts";
import { UsageError } from "./usage-error.ts";

/** What a `runtime-config.json` states, and what of it makes no sense. */
export interface OwnConfig {
	readonly assume: Assumptions;
	/** Severity by rule id, or `off`. */
	readonly rules: Readonly<Record<string, string>>;
	readonly complaints: readonly Message[];
}

const messages = defineMessages({
	unreadable: { en: "--config {path}: cannot be read", zh: "--config {path}：无法读取" },
	noJson: { en: "{where}: is no JSON, so nothing of it counts", zh: "{where}：不是 JSON，因此全部不算数" },
	noObject: { en: "{where}: must be an object, so it does not count", zh: "{where}：必须是对象，因此不算数" },
	noRule: { en: "{where}: no such rule", zh: "{where}：没有这条规则" },
	meantRule: { en: "{where}: no such rule; did you mean {other}?", zh: "{where}：没有这条规则；您是指 {other} 吗？" },
	severity: { en: "{where}: must be one of {allowed}", zh: "{where}：只能是 {allowed} 之一" },
	noKey: { en: "{where}: no such key; there are assume, rules", zh: "{where}：没有这个键；可用的有 assume、rules" },
});

const SEVERITIES = ["off", "error", "warning", "information", "hint"];

/** The file that `--config` names, which stands for every node's own; throws a usage error when it cannot be read. */
export async function namedConfig(path: string): Promise<OwnConfig> {
	const file = await readAs(resolve(path), path);
	const data = file && parsed(file);
	if (data === undefined) throw new UsageError(messages.unreadable({ path }));
	return fromData(data, path);
}

/** The `runtime-config.json` of a node, at its root or in its `etc/`; `shown` is the root as messages name it. */
export async function ownConfig(reader: Reader, shown: string): Promise<OwnConfig> {
	for (const path of ["runtime-config.json", "etc/runtime-config.json"]) {
		const file = await reader.read(path);
		if (!file) continue;
		const where = shown === "/" ? `/${path}` : `${shown}/${path}`;
		const data = parsed(file);
		return data === undefined ? { assume: {}, rules: {}, complaints: [messages.noJson({ where })] } : fromData(data, where);
	}
	return { assume: {}, rules: {}, complaints: [] };
}

function parsed({ text, absent }: SourceFile): unknown {
	if (absent) return undefined;
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return undefined;
	}
}

const fromData = (data: unknown, where: string): OwnConfig => ({
	...readAssumptions(data),
	complaints: complaintsOf(data, where),
});

/** What is left out of the data of a `runtime-config.json`, and why. */
function complaintsOf(data: unknown, where: string): Message[] {
	if (!isTable(data)) return [messages.noObject({ where })];
	return Object.entries(data).flatMap(([key, value]) => {
		const at = `${where}: ${key}`;
		if (key === "$schema") return [];
		if (key !== "assume" && key !== "rules") return [messages.noKey({ where: at })];
		if (!isTable(value)) return [messages.noObject({ where: at })];
		const why = key === "assume" ? whyNoAssumption : whyNoRule;
		return Object.entries(value).flatMap(([name, one]) => why(name, one, `${at}.${name}`) ?? []);
	});
}

const isTable = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function whyNoRule(id: string, severity: unknown, where: string): Message | undefined {
	return (
		noSuchRule(id, where) ??
		(SEVERITIES.some((known) => known === severity) ? undefined : messages.severity({ where, allowed: SEVERITIES.join(", ") }))
	);
}

/** That there is no rule of that id, and which one was meant; undefined when there is one. */
export function noSuchRule(id: string, where: string): Message | undefined {
	const ids = ruleList().map((rule) => rule.id);
	if (ids.includes(id)) return undefined;
	const other = nearest(id, ids);
	return other ? messages.meantRule({ where, other }) : messages.noRule({ where });
}
