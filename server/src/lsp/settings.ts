import { type Assumptions, readAssumptions } from "../node/node.ts";
import { at } from "./unknown.ts";

/** Where errors of the syntax itself are shown. */
export type SyntaxDiagnostics = "auto" | "on" | "off";

/** The section `runtimeConfig` of the editor's settings. */
export interface Settings {
	readonly assume: Assumptions;
	/** Severity by rule id, or `off`. */
	readonly rules: Readonly<Record<string, string>>;
	readonly syntaxDiagnostics: SyntaxDiagnostics;
}

/** Reads settings as a client sends them; what makes no sense counts as not set. */
export function readSettings(data: unknown): Settings {
	const syntax = at(data, "syntaxDiagnostics");
	return { ...readAssumptions(data), syntaxDiagnostics: syntax === "on" || syntax === "off" ? syntax : "auto" };
}

/** The section in what `workspace/didChangeConfiguration` brings; undefined when it brings none. */
export function sectionOf(settings: unknown): unknown {
	return at(settings, "runtimeConfig");
}
