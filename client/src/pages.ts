import { commands, type Disposable, Uri, window, workspace } from "vscode";
import type { Session } from "./session.ts";

/**
 * Pages about rules and lessons, as virtual Markdown documents: `runtime-config:/rules/<id>.md` and
 * `runtime-config:/lessons/<id>.md`. Their text comes from the server, so they work offline and in its language.
 */
const SCHEME = "runtime-config";

export const rulePage = (rule: string): string => `${SCHEME}:/rules/${rule}.md`;
export const lessonPage = (lesson: string): string => `${SCHEME}:/lessons/${lesson}.md`;

export function providePages(session: Session): Disposable {
	return workspace.registerTextDocumentContentProvider(SCHEME, {
		async provideTextDocumentContent(uri) {
			const page = await session.request<{ readonly markdown: string }>("runtimeConfig/page", { uri: uri.toString() });
			return page.markdown;
		},
	});
}

/** Shows a page as a preview; as text where the editor's own Markdown support is switched off. */
export async function openPage(page: string): Promise<void> {
	const uri = Uri.parse(page, true);
	if (uri.scheme !== SCHEME) return;
	try {
		await commands.executeCommand("markdown.showPreview", uri);
	} catch {
		await window.showTextDocument(await workspace.openTextDocument(uri));
	}
}
