import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	CodeActionTriggerKind,
	type Command,
	type WorkspaceEdit,
} from "vscode-languageserver/node";
import { type Action, allowAction, findingsAt, fixActions, turnOffAction, turnOffTitle } from "../analysis/actions.ts";
import type { Judged } from "../analysis/analyze.ts";
import { fixAll, fixAllTitle, fixRuleTitle } from "../analysis/fix-all.ts";
import { openPageTitle } from "../analysis/pages.ts";
import type { Message } from "../base/message.ts";
import { FIX_ALL } from "./capabilities.ts";
import { type Listener, rulePage, SOURCE, speak, toOffset, toRange, toWorkspaceEdit } from "./convert.ts";
import type { Known } from "./pull.ts";
import { type Located, locate } from "./questions.ts";

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
	const quick = wants(params, CodeActionKind.QuickFix) ? quickFixes(asked) : [];
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
	const caution = action.caution && speak(action.caution, listener);
	const edit = toWorkspaceEdit(action.edits, { title, caution }, listener);
	if (!edit) return [];
	return [
		{
			title,
			kind: CodeActionKind.QuickFix,
			diagnostics: diagnosticsOf(action.findings, asked),
			edit,
			...(action.preferred ? { isPreferred: true } : {}),
			...(action.wholeNode ? offerSave(title, edit, listener) : {}),
		},
	];
}

/** Several files that were changed together are easily left unsaved. */
function offerSave(title: string, edit: WorkspaceEdit, { client }: Listener): { command?: Command } {
	if (!client.commands.has("runtimeConfig.offerSave")) return {};
	const changed = (edit.documentChanges ?? []).flatMap((change) => ("textDocument" in change ? [change.textDocument.uri] : []));
	const uris = [...changed, ...Object.keys(edit.changes ?? {})];
	if (uris.length < 2) return {};
	return { command: { title, command: "runtimeConfig.offerSave", arguments: [uris] } };
}

/** The diagnostics the client sent that are those findings. */
function diagnosticsOf(findings: readonly Judged[], { params, file }: Asked) {
	const keys = new Set(findings.map(({ rule, at }) => JSON.stringify([rule.id, toRange(file, at.span)])));
	return params.context.diagnostics.filter(
		({ source, code, range }) => source === SOURCE && keys.has(JSON.stringify([code, { start: range.start, end: range.end }])),
	);
}

/** The same mend everywhere in the file, for a rule with more than one finding there. */
function fixRule({ rule }: Judged, shown: readonly Judged[], asked: Asked): CodeAction[] {
	const all = shown.filter((one) => one.rule.id === rule.id && one.at.file === asked.file);
	if (all.length < 2 || !all.some(({ fixes }) => fixes?.some((fix) => fix?.safe))) return [];
	const edit = mendAll(asked, fixRuleTitle(rule.id), (finding) => finding.rule.id === rule.id);
	if (!edit) return [];
	const title = speak(fixRuleTitle(rule.id), asked.listener);
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(all, asked), edit }];
}

function fixAllAction(asked: Asked): CodeAction[] {
	const shown = new Set(asked.known.reports.shown(asked.loaded).map(({ rule }) => rule.id));
	const edit = mendAll(asked, fixAllTitle(), ({ rule }) => shown.has(rule.id));
	return edit ? [{ title: speak(fixAllTitle(), asked.listener), kind: FIX_ALL, edit }] : [];
}

function mendAll(
	{ loaded, file, listener }: Asked,
	title: Message,
	takes: (finding: Judged) => boolean,
): WorkspaceEdit | undefined {
	const until = performance.now() + FIX_ALL_MS;
	const wanted = (finding: Judged, fix: { readonly safe: boolean }) => fix.safe && takes(finding);
	const edit = fixAll(loaded.node, file.path, wanted, () => performance.now() < until);
	return edit && toWorkspaceEdit([edit], { title: speak(title, listener), caution: undefined }, listener);
}

/** In `runtime-config.json`; for the machine itself, whose root is no place to write to, in the settings. */
function turnOff(finding: Judged, asked: Asked): CodeAction[] {
	const { loaded, listener } = asked;
	if (loaded.root !== "") {
		const action = turnOffAction(finding, loaded.config);
		return action ? toQuickFix(action, asked) : [];
	}
	if (!listener.client.commands.has("runtimeConfig.turnRuleOff")) return [];
	const title = speak(turnOffTitle(finding), listener);
	const command = { title, command: "runtimeConfig.turnRuleOff", arguments: [finding.rule.id] };
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf([finding], asked), command }];
}

function openPage(finding: Judged, asked: Asked): CodeAction[] {
	const { listener } = asked;
	if (!listener.client.commands.has("runtimeConfig.openPage")) return [];
	const title = speak(openPageTitle(finding.rule.id), listener);
	const command = { title, command: "runtimeConfig.openPage", arguments: [rulePage(finding.rule.id)] };
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf([finding], asked), command }];
}
