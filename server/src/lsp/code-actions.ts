import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	CodeActionTriggerKind,
	type Diagnostic,
	type WorkspaceEdit,
} from "vscode-languageserver/node";
import { type Action, allowAction, findingsAt, fixActions, turnOffAction, turnOffTitle } from "../analysis/actions.ts";
import type { Judged } from "../analysis/analyze.ts";
import { fixAll, fixAllTitle, fixRuleTitle } from "../analysis/fix-all.ts";
import { openPageTitle } from "../analysis/pages.ts";
import type { Message } from "../base/message.ts";
import { FIX_ALL } from "./capabilities.ts";
import {
	type ClientCommand,
	type Listener,
	rulePage,
	SOURCE,
	speak,
	toCodeAction,
	toOffset,
	toRange,
	toWorkspaceEdit,
	urisOf,
} from "./convert.ts";
import type { Known } from "./pull.ts";
import { type Located, locate } from "./questions.ts";

const QUICK_FIX = CodeActionKind.QuickFix;

/** How long mending everything may take; what is done by then is offered. */
const FIX_ALL_MS = 1000;

/** A request for actions with all that is needed to answer it. */
interface Asked extends Located {
	readonly known: Known;
	readonly listener: Listener;
	readonly params: CodeActionParams;
}

/**
 * What can be done about the findings at a place. The edits are made and proven at once: an action that could not be made
 * must not be offered, and only the few findings at that place need it.
 */
export async function codeActions(known: Known, params: CodeActionParams): Promise<CodeAction[] | null> {
	const at = await locate(known, params.textDocument.uri);
	if (!at || !known.client.can.codeActionLiterals) return null;
	const asked = { ...at, known, params, listener: known.reports.listener(at.loaded) };
	const quick = wants(params, QUICK_FIX) ? quickFixes(asked) : [];
	return wantsAll(params) ? [...quick, ...fixAllAction(asked)] : quick;
}

const wants = ({ context }: CodeActionParams, kind: string): boolean =>
	context.only === undefined || context.only.some((only) => only === "" || kind === only || kind.startsWith(`${only}.`));

/** Mending a whole file is only worked out for somebody who asks for it, not at each move of the cursor. */
const wantsAll = (params: CodeActionParams): boolean =>
	params.context.only === undefined ? params.context.triggerKind === CodeActionTriggerKind.Invoked : wants(params, FIX_ALL);

function quickFixes(asked: Asked): CodeAction[] {
	const { known, loaded, file, params } = asked;
	const span = { start: toOffset(file, params.range.start), end: toOffset(file, params.range.end) };
	const shown = known.reports.shown(loaded);
	const here = findingsAt(shown, file, span);
	const fixes = fixActions(here);
	const rules = [...new Map(here.map((finding) => [finding.rule.id, finding])).values()];
	return [
		...[...fixes.filter((fix) => !fix.wholeNode), ...fixes.filter((fix) => fix.wholeNode)].flatMap((fix) =>
			toQuickFix(fix, asked),
		),
		...rules.flatMap((finding) => fixRule(finding, shown, asked)),
		...rules.flatMap((finding) =>
			[allowAction(loaded.node, finding) ?? []].flat().flatMap((action) => toQuickFix(action, asked)),
		),
		...rules.flatMap((finding) => turnOff(finding, asked)),
		...rules.flatMap((finding) => openPage(finding, asked)),
	];
}

function toQuickFix(action: Action, asked: Asked): CodeAction[] {
	const { listener } = asked;
	const title = speak(action.title, listener);
	const edit = toWorkspaceEdit(action.edits, { title, caution: action.caution && speak(action.caution, listener) }, listener);
	if (!edit) return [];
	const { findings, preferred } = action;
	const command = action.wholeNode ? offerSave(edit, listener) : undefined;
	return [toCodeAction({ title, kind: QUICK_FIX, diagnostics: diagnosticsOf(findings, asked), edit, preferred, command })];
}

/** Several files that were changed together are easily left unsaved. */
function offerSave(edit: WorkspaceEdit, { client }: Listener): ClientCommand | undefined {
	const uris = urisOf(edit);
	const isKnown = client.commands.has("runtimeConfig.offerSave");
	return isKnown && uris.length > 1 ? { name: "runtimeConfig.offerSave", argument: uris } : undefined;
}

/** The diagnostics the client sent that are those findings. */
function diagnosticsOf(findings: readonly Judged[], { params, file }: Asked): Diagnostic[] {
	const keys = new Set(findings.map(({ rule, at }) => JSON.stringify([rule.id, toRange(file, at.span)])));
	return params.context.diagnostics.filter(
		({ source, code, range }) => source === SOURCE && keys.has(JSON.stringify([code, { start: range.start, end: range.end }])),
	);
}

/** The same mend everywhere in the file, for a rule with more than one finding there. */
function fixRule({ rule }: Judged, shown: readonly Judged[], asked: Asked): CodeAction[] {
	const all = shown.filter((one) => one.rule.id === rule.id && one.at.file === asked.file);
	if (all.length < 2 || !all.some(({ fixes }) => fixes?.some((fix) => fix?.safe))) return [];
	const title = speak(fixRuleTitle(rule.id), asked.listener);
	const edit = mendAll(asked, title, (finding) => finding.rule.id === rule.id);
	return edit ? [toCodeAction({ title, kind: QUICK_FIX, diagnostics: diagnosticsOf(all, asked), edit })] : [];
}

function fixAllAction(asked: Asked): CodeAction[] {
	const shown = new Set(asked.known.reports.shown(asked.loaded).map(({ rule }) => rule.id));
	const title = speak(fixAllTitle(), asked.listener);
	const edit = mendAll(asked, title, ({ rule }) => shown.has(rule.id));
	return edit ? [toCodeAction({ title, kind: FIX_ALL, diagnostics: [], edit })] : [];
}

function mendAll(
	{ loaded, file, listener }: Asked,
	title: string,
	takes: (finding: Judged) => boolean,
): WorkspaceEdit | undefined {
	const until = performance.now() + FIX_ALL_MS;
	const wanted = (finding: Judged, fix: { readonly safe: boolean }) => fix.safe && takes(finding);
	const edit = fixAll(loaded.node, file.path, wanted, () => performance.now() < until);
	return edit && toWorkspaceEdit([edit], { title, caution: undefined }, listener);
}

/** In `runtime-config.json`; for the machine itself, whose root is no place to write to, in the settings. */
function turnOff(finding: Judged, asked: Asked): CodeAction[] {
	if (asked.loaded.root === "")
		return commandAction(turnOffTitle(finding), "runtimeConfig.turnRuleOff", finding.rule.id, finding, asked);
	const action = turnOffAction(finding, asked.loaded.config);
	return action ? toQuickFix(action, asked) : [];
}

const openPage = (finding: Judged, asked: Asked): CodeAction[] =>
	commandAction(openPageTitle(finding.rule.id), "runtimeConfig.openPage", rulePage(finding.rule.id), finding, asked);

/** Something that only our own client can do. */
function commandAction(message: Message, name: string, argument: string, finding: Judged, asked: Asked): CodeAction[] {
	const { listener } = asked;
	if (!listener.client.commands.has(name)) return [];
	const diagnostics = diagnosticsOf([finding], asked);
	return [toCodeAction({ title: speak(message, listener), kind: QUICK_FIX, diagnostics, command: { name, argument } })];
}
