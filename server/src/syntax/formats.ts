import type { Data } from "./data.ts";
import type { Format, FormatId } from "./format.ts";
import { json } from "./json.ts";
import { writePlain } from "./lines/plain-text.ts";
import { writeUnit } from "./lines/unit-edit.ts";
import { env, lines, modules, sysctl, unit } from "./lines.ts";
import { toml, writeToml } from "./toml.ts";
import { yaml } from "./yaml.ts";

/** Every format by its id. */
export const formats: Readonly<Record<FormatId, Format>> = { toml, json, yaml, env, unit, sysctl, modules, lines };

/** A whole new document. Only for formats in which we make files: TOML, JSON, units of systemd, settings and modules of the kernel. */
export function writeDocument(format: FormatId, value: Data): string {
	if (format === "sysctl" || format === "modules") return writePlain(value);
	if (format === "unit") return writeUnit(value);
	return format === "toml" ? writeToml(value) : `${JSON.stringify(value, undefined, 2)}\n`;
}
