import type { WrittenGate } from "../../kinds/parts/kubelet-gates.ts";
import { type Change, set } from "../rule.ts";
import { withoutFlag } from "./without-flag.ts";

/** The changes that take a feature gate away; with the last one of a flag the flag goes as well. */
export function withoutGate({ setting, flag }: WrittenGate): Change[] {
	if (!flag) return setting.place ? [{ type: "remove", place: setting.place }] : [];
	if (flag.rest === "") return withoutFlag(flag.flag);
	const change = flag.flag.setting && set(flag.flag.setting, flag.rest);
	return change ? [change] : [];
}
