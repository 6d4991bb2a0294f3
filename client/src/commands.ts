import { commands, type Diagnostic, type Disposable, type LogOutputChannel, l10n, languages, window } from "vscode";
import { lessonPage, openPage, rulePage } from "./pages.ts";
import { offerSave } from "./save-offer.ts";
import type { Session } from "./session.ts";
import { turnRuleOff } from "./settings.ts";

/** All commands: those of the palette, and those that the server puts into hovers and code actions. */
export function registerCommands(session: Session, output: LogOutputChannel): Disposable[] {
	const handlers: Record<string, (...args: never[]) => Promise<void> | void> = {
		restart: () => session.restart(),
		explainCgroups: () => openPage(lessonPage("control-group")),
		whyThisFile: () => explainFile(session),
		openRule: (rule?: string) => openRule(rule),
		showOutput: () => output.show(),
		openPage: (page: string) => openPage(page),
		offerSave: (uris: string[]) => offerSave(uris),
		turnRuleOff: (rule: string) => turnRuleOff(rule),
	};
	return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(`runtimeConfig.${name}`, handler));
}

async function explainFile(session: Session): Promise<void> {
	const document = window.activeTextEditor?.document;
	if (document?.uri.scheme !== "file") {
		void window.showInformationMessage(l10n.t("Open a file first."));
		return;
	}
	const answer = await session.request<{ readonly text: string }>("runtimeConfig/why", { uri: document.uri.toString() });
	const [headline = "", ...rest] = answer.text.split("\n");
	void window.showInformationMessage(headline, { modal: true, detail: rest.join("\n").trim() });
}

/** The page of a rule: the one named, else that of the findings at the cursor, else one of those in the file. */
async function openRule(named: string | undefined): Promise<void> {
	const rule = named ?? (await chooseRule());
	if (rule !== undefined) await openPage(rulePage(rule));
}

async function chooseRule(): Promise<string | undefined> {
	const editor = window.activeTextEditor;
	const findings = editor ? languages.getDiagnostics(editor.document.uri).filter((one) => one.source === "runtime-config") : [];
	const here = findings.filter((one) => editor?.selections.some((selection) => one.range.intersection(selection)));
	const rules = [...new Set((here.length > 0 ? here : findings).map(ruleOf))].filter((rule) => rule !== "");
	if (rules.length === 0) void window.showInformationMessage(l10n.t("No finding in this file."));
	return rules.length > 1 ? window.showQuickPick(rules, { placeHolder: l10n.t("Which rule?") }) : rules[0];
}

function ruleOf({ code }: Diagnostic): string {
	return String(typeof code === "object" ? code.value : (code ?? ""));
}
