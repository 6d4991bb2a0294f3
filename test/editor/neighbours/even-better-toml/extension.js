const { DiagnosticSeverity, Diagnostic, Hover, languages, workspace } = require("vscode");

/** A hover on every word, and an error on a line with an odd number of double quotes. */
exports.activate = (context) => {
	const errors = languages.createDiagnosticCollection("neighbour");
	const check = (document) => {
		if (document.languageId !== "toml") return;
		const lines = document.getText().split("\n");
		const odd = lines.flatMap((line, number) => (line.split('"').length % 2 === 0 ? [document.lineAt(number).range] : []));
		const found = odd.map((range) =>
			Object.assign(new Diagnostic(range, "unclosed string", DiagnosticSeverity.Error), { source: "neighbour" }),
		);
		errors.set(document.uri, found);
	};
	context.subscriptions.push(
		errors,
		languages.registerHoverProvider("toml", { provideHover: () => new Hover("neighbour's hover") }),
		workspace.onDidOpenTextDocument(check),
		workspace.onDidChangeTextDocument((change) => check(change.document)),
	);
	workspace.textDocuments.forEach(check);
};
