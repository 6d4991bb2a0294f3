import { type ExtensionContext, window, workspace } from "vscode";
import { registerCommands } from "./commands.ts";
import { providePages } from "./pages.ts";
import { createSession, type Session } from "./session.ts";
import { SECTION } from "./settings.ts";

let session: Session | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
	const output = window.createOutputChannel("Container Runtime Config", { log: true });
	const started = createSession(context, output);
	session = started;
	context.subscriptions.push(
		output,
		started,
		providePages(started),
		...registerCommands(started, output),
		workspace.onDidGrantWorkspaceTrust(() => started.tellTrust()),
		workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration(`${SECTION}.locale`)) void started.restartIfRunning();
		}),
	);
	await started.startWhenNeeded();
}

export async function deactivate(): Promise<void> {
	await session?.stop();
	session = undefined;
}
