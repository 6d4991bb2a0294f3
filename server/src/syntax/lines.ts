import type { Format, FormatId, Parsed } from "./format.ts";
import { editEnv } from "./lines/env-edit.ts";
import { editLines, editModules, editSysctl } from "./lines/plain-edit.ts";
import { parseEnv, parseLines, parseModules, parseSysctl } from "./lines/trees.ts";
import { parseUnit } from "./lines/unit.ts";
import { editUnit } from "./lines/unit-edit.ts";
import { type Edit, eachOf } from "./steps.ts";

const lineFormat = (id: FormatId, parse: (text: string) => Parsed, edit: Edit): Format => ({
	id,
	parse,
	edit: (text, document, changes) => (document === 0 ? eachOf(changes, (change) => edit(text, change)) : undefined),
});

/** Files of `KEY=value` that systemd reads into the environment: `{ KUBELET_EXTRA_ARGS: ["--v=2"] }`. */
export const env: Format = lineFormat("env", parseEnv, editEnv);

/**
 * systemd unit files and drop-ins: `{ Service: { ExecStart: [[], ["/usr/bin/kubelet", "$ARGS"]] } }`.
 * A directive is the list of its lines; the span of a line goes from its key to its end.
 */
export const unit: Format = lineFormat("unit", parseUnit, editUnit);

/** `sysctl.d` files: `{ "net.ipv4.ip_forward": "1" }`. */
export const sysctl: Format = lineFormat("sysctl", parseSysctl, editSysctl);

/** `modules-load.d` files: `["overlay", "br_netfilter"]`. */
export const modules: Format = lineFormat("modules", parseModules, editModules);

/** Files of one statement a line: `["nameserver 10.0.0.2", "search corp.example"]`. A line that is taken away stays as a comment. */
export const lines: Format = { ...lineFormat("lines", parseLines, editLines), keepsRemoved: true };
