// Types in typical files and prints, as JSON, how long completion and hover took. Bundled and run by ../timing.test.ts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { readClient } from "../../../server/src/lsp/client.ts";
import { Server } from "../../../server/src/lsp/server.ts";
import { typicalFiles } from "./typical-files.ts";

/** The 95th percentile of the answers, in milliseconds, and how many of one round said something. */
export interface Measured {
	readonly completion: number;
	readonly hover: number;
	readonly answers: number;
}

const WARM_UP = 100;
const REQUESTS = 100;
/** Every request is made so often, and its quickest answer counts: what else a busy machine does only adds to it. */
const ROUNDS = 8;
/** Quick enough to go on to the next file. */
const ENOUGH = 6;

/**
 * How long something takes: by the clock or by the processor, whichever is less. The clock counts other programs of a busy
 * machine in, the processor counts what V8 compiles and sweeps beside us.
 */
async function timed(what: () => Promise<unknown>): Promise<number> {
	const [cpu, clock] = [process.cpuUsage(), performance.now()];
	await what();
	const elapsed = performance.now() - clock;
	const { user, system } = process.cpuUsage(cpu);
	return Math.min(elapsed, (user + system) / 1000);
}

const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

interface Typing {
	readonly change: TextDocumentContentChangeEvent;
	readonly cursor: { readonly line: number; readonly character: number };
}

/** A letter of a new flag on a command line, or of a new line below any other. */
function typingAt(text: string, line: number): Typing {
	const flag = text.lastIndexOf(" --");
	const indent = /^\s*/.exec(text)?.[0] ?? "";
	const start = flag >= 0 ? { line, character: flag } : { line: line + 1, character: 0 };
	const typed = flag >= 0 ? " --s" : `${indent}s`;
	return {
		change: { range: { start, end: start }, text: flag >= 0 ? typed : `${typed}\n` },
		cursor: { line: start.line, character: start.character + typed.length },
	};
}

/** How long each request of a round took. */
interface Round {
	readonly completion: number[];
	readonly hover: number[];
	readonly answers: number;
}

const quickest = (a: readonly number[], b: readonly number[]): number[] => b.map((time, i) => Math.min(time, a[i] ?? time));

/** Some times over: something is typed and completed, then taken away and a line hovered over. */
async function round(server: Server, document: TextDocument, text: string, requests: number): Promise<Round> {
	const textDocument = { uri: document.uri };
	const change = (one: TextDocumentContentChangeEvent): void => {
		TextDocument.update(document, [one], document.version + 1);
		server.typed(document);
	};
	const lines = text.split("\n").flatMap((line, number) => (/^\s*(?:#.*)?$/.test(line) ? [] : [{ line, number }]));
	const times: Round = { completion: [], hover: [], answers: 0 };
	let answers = 0;
	for (let i = 0; i < requests; i++) {
		const { line, number } = lines[(i * 7) % lines.length] ?? { line: "", number: 0 };
		const { change: typed, cursor } = typingAt(line, number);
		const character = Math.max(line.lastIndexOf(" --") + 4, /^\s*/.exec(line)?.[0].length ?? 0) + 1;
		times.completion.push(
			await timed(async () => {
				change(typed);
				answers += (await server.completion({ textDocument, position: cursor }))?.items.length ? 1 : 0;
			}),
		);
		times.hover.push(
			await timed(async () => {
				change({ text });
				answers += (await server.hover({ textDocument, position: { line: number, character } })) ? 1 : 0;
			}),
		);
	}
	return { ...times, answers };
}

async function measure(server: Server, file: string, text: string): Promise<Measured> {
	const document = TextDocument.create(pathToFileURL(file).href, "plaintext", 1, text);
	server.opened(document);
	await round(server, document, text, WARM_UP);
	let best: Round = { completion: [], hover: [], answers: 0 };
	for (let i = 0; i < ROUNDS; i++) {
		const { completion, hover, answers } = await round(server, document, text, REQUESTS);
		best = { completion: quickest(best.completion, completion), hover: quickest(best.hover, hover), answers };
		if (Math.max(p95(best.completion), p95(best.hover)) < ENOUGH) break;
	}
	server.closed(document);
	return { completion: p95(best.completion), hover: p95(best.hover), answers: best.answers };
}

async function main(): Promise<void> {
	const root = mkdtempSync(path.join(tmpdir(), "timing-"));
	for (const [name, text] of Object.entries(typicalFiles)) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), text);
	}
	const connection = createConnection(ProposedFeatures.all, new PassThrough(), new PassThrough());
	const capabilities = { textDocument: { diagnostic: { relatedDocumentSupport: true } } };
	const server = new Server(connection, readClient({ capabilities, initializationOptions: { locale: "en" } }));
	const measured: Record<string, Measured> = {};
	for (const [name, text] of Object.entries(typicalFiles)) measured[name] = await measure(server, path.join(root, name), text);
	rmSync(root, { recursive: true });
	process.stdout.write(JSON.stringify(measured), () => process.exit(0));
}

main().catch((error: unknown) => {
	process.stderr.write(String(error));
	process.exit(1);
});
