import type { Span } from "../../base/span.ts";
import { moduleName, moduleNames, sysctlName, sysctlNames, sysctlPath } from "../../knowledge/host-names.ts";
import { plainSpotAt } from "../../syntax/cursor/plain-line.ts";
import type { Context } from "./context.ts";
import { type About, type Proposal, RANKS } from "./proposal.ts";

/** Names of kernel settings and their values, in a sysctl file. */
export function sysctlProposals({ file: { text }, offset }: Context): Proposal[] {
	const spot = plainSpotAt(text, offset);
	if (!spot) return [];
	if (spot.at === "value") return wantedValue(spot.name, spot.span);
	const others = new Set(spot.others.map(sysctlName));
	const bySlashes = spot.name.includes("/");
	return Object.entries(sysctlNames)
		.filter(([key]) => !others.has(key))
		.map(([key, info]) => {
			const rest = spot.hasValue ? "" : ` = ${info.value ?? ""}`;
			return nameAt(bySlashes ? sysctlPath(key) : key, spot.span, { of: "text", text: info }, rest, info.value);
		});
}

/** Names of kernel modules, in a file of modules to load. */
export function moduleProposals({ file: { text }, offset }: Context): Proposal[] {
	const spot = plainSpotAt(text, offset);
	if (spot?.at !== "name") return [];
	const others = new Set(spot.others.map(moduleName));
	return Object.entries(moduleNames)
		.filter(([name]) => !others.has(name))
		.map(([name, words]) => nameAt(name, spot.span, { of: "text", text: words }, "", undefined));
}

const nameAt = (label: string, where: Span, about: About, rest: string, detail: string | undefined): Proposal => ({
	label,
	kind: "key",
	detail,
	deprecated: false,
	rank: RANKS.ordinary,
	insertion: { plain: `${label}${rest}` },
	span: where,
	filter: label,
	about,
});

function wantedValue(written: string, where: Span): Proposal[] {
	const info = sysctlNames[sysctlName(written)];
	if (info?.value === undefined) return [];
	const { value } = info;
	return [{ ...nameAt(value, where, { of: "text", text: info }, "", undefined), kind: "value" }];
}
