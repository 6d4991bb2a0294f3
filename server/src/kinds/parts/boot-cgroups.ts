import { controllersOff, controllersOn, falseWords, unifiedHierarchy } from "../../knowledge/boot-parameters.ts";
import type { BootParameter } from "./boot-parameters.ts";

/** The parameters by which the machine boots with cgroup v1, the one that counts last; empty where it does not. */
export function legacyHierarchy(parameters: readonly BootParameter[]): readonly BootParameter[] {
	const all = parameters.filter(({ name }) => name === unifiedHierarchy.name);
	const isOff = ({ value }: BootParameter) => value !== undefined && falseWords.includes(value.toLowerCase());
	const last = all.at(-1);
	return last && isOff(last) ? all.filter(isOff) : [];
}

/** The parameters by which the kernel leaves out a controller, the one that counts last; empty where it does not. */
export function withoutController(parameters: readonly BootParameter[], controller: string): readonly BootParameter[] {
	const names = ({ value = "" }: BootParameter) => value.split(",").includes(controller);
	const all = parameters.filter((one) => (one.name === controllersOff || one.name === controllersOn) && names(one));
	return all.at(-1)?.name === controllersOff ? all.filter(({ name }) => name === controllersOff) : [];
}
