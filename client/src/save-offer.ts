import { l10n, Uri, window, workspace } from "vscode";

/** Offers to save the files that one code action changed, `uris`: several at once are easily left unsaved. */
export async function offerSave(uris: readonly string[]): Promise<void> {
	const wanted = new Set(uris.map((uri) => Uri.parse(uri).toString()));
	const unsaved = workspace.textDocuments.filter((document) => document.isDirty && wanted.has(document.uri.toString()));
	if (unsaved.length < 2) return;
	const saveAll = l10n.t("Save all");
	const question = l10n.t("{0} files were changed. Save all?", unsaved.length);
	if ((await window.showInformationMessage(question, saveAll, l10n.t("Not now"))) !== saveAll) return;
	await Promise.all(unsaved.map((document) => document.save()));
}
