import { defineMessages } from "../../base/message.ts";
import { baseName } from "../../base/paths.ts";
import type { Host } from "../../kinds/parts/index.ts";
import type { KernelSetting } from "../../kinds/parts/kernel.ts";
import type { Spot } from "../../kinds/setting.ts";
import { type Change, type Finding, set } from "../rule.ts";

const messages = defineMessages({
	overridden: { en: "{value} here does not count: {path} is read later", zh: "此处的 {value} 不起作用：{path} 在其后读取" },
});

/** The places of a kernel setting that do not count. */
export const passedOver = ({ winner, overridden }: KernelSetting): NonNullable<Finding["related"]> =>
	overridden.map((at) => ({ at, message: messages.overridden({ value: at.value, path: `/${winner.file.path}` }) }));

/** Kernel settings by name, with the values they shall have. */
export type Wanted = readonly { readonly name: string; readonly value: string }[];

/**
 * What gives kernel settings other values: where one of the administrator's files decides, there, and else in the one at a path
 * below `etc/sysctl.d`. A file of the distribution is never changed; undefined where it would win over that path.
 */
export function writeSettings(host: Host, wanted: Wanted, path: string, beside: Spot): (Change | undefined)[] {
	const kernel = host.kernel();
	const own: (Change | undefined)[] = [];
	const added: Record<string, string> = {};
	for (const { name, value } of wanted) {
		const winner = kernel.setting(name)?.winner;
		if (winner?.file.path.startsWith("etc/")) own.push(set(winner, value));
		else if (winner && baseName(winner.file.path) >= baseName(path)) return [undefined];
		else added[name] = value;
	}
	if (Object.keys(added).length === 0) return own;
	const document = kernel.fileAt(path);
	if (!document) return [...own, { type: "create", path, format: "sysctl", value: added, beside }];
	return [
		...own,
		...Object.entries(added).map(([name, value]) => ({ type: "set" as const, place: { document, path: [name] }, value })),
	];
}
