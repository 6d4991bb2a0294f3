import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationToken, LSPErrorCodes } from "vscode-languageserver/node";
import { type Known, PulledDiagnostics } from "../../server/src/lsp/pull.ts";
import { Quiet } from "../../server/src/lsp/quiet.ts";

/** A workspace without any node, and a client that wants one file at a time. */
const known = {
	workspace: { nodeOf: async () => undefined },
	client: { can: { relatedDocuments: false } },
} as unknown as Known;
const pulled = new PulledDiagnostics(known, new Quiet(), () => {});

test("a question that the client took back while others were let through is not answered", async () => {
	const cancelled = pulled.document("file:///etc/crictl.yaml", undefined, CancellationToken.Cancelled);
	await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
});

test("one that stands is", async () => {
	const report = await pulled.document("file:///etc/crictl.yaml", undefined, CancellationToken.None);
	assert.deepEqual({ ...report, resultId: "" }, { kind: "full", resultId: "", items: [] });
});
