import { scalarOf } from "../kinds/setting.ts";
import { moduleName, moduleNames, sysctlName, sysctlNames } from "../knowledge/host-names.ts";
import type { Subject } from "./subject.ts";
import type { Topic } from "./topic.ts";

const texts = {
	wanted: { en: "a node wants `{value}`", zh: "节点需要的值：`{value}`" },
} as const;

/** The kernel setting or module that a line of the host's own files is about; undefined for those that no node depends on. */
export function hostTopic({ node: { kind }, path, value }: Subject): Topic | undefined {
	const [step] = path;
	if (kind.format === "sysctl") return typeof step === "string" ? sysctlTopic(step) : undefined;
	const name = moduleName(scalarOf(value, "string") ?? "");
	const words = Object.hasOwn(moduleNames, name) ? moduleNames[name] : undefined;
	return words && { ...HOST, name, told: words };
}

function sysctlTopic(written: string): Topic | undefined {
	const name = sysctlName(written);
	const info = Object.hasOwn(sysctlNames, name) ? sysctlNames[name] : undefined;
	if (!info) return undefined;
	const { value } = info;
	return { ...HOST, name, told: info, ...(value === undefined ? {} : { facts: [{ text: texts.wanted, args: { value } }] }) };
}

const HOST = { part: "host", keys: [], info: undefined, flag: undefined, release: undefined, words: undefined } as const;
