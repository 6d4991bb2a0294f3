import assert from "node:assert/strict";
import type { Judged } from "../../server/src/analysis/analyze.ts";
import type { SourceFile } from "../../server/src/base/file.ts";
import { LineIndex } from "../../server/src/base/lines.ts";
import { type Message, render } from "../../server/src/base/message.ts";
import type { Span } from "../../server/src/base/span.ts";
import type { Mark } from "./carets.ts";

type Marks = ReadonlyMap<string, readonly Mark[]>;

/** Something said at a place. */
interface Said {
	readonly path: string;
	/** Cut off at the end of the line it starts in, as marks are. */
	readonly span: Span;
	readonly severity: string | undefined;
	readonly message: string;
}

function said(file: SourceFile, { start, end }: Span, message: Message, severity?: string): Said {
	const line = /^[^\r\n]*/.exec(file.text.slice(start))?.[0].length ?? 0;
	return { path: file.path, span: { start, end: Math.min(end, start + line) }, severity, message: render(message, "en") };
}

const show = ({ path, span, severity, message }: Said, text: string): string => {
	const { line, character } = new LineIndex(text).positionAt(span.start);
	return `${path}:${line + 1}:${character + 1} (${span.end - span.start} wide) ${severity ?? ""}: ${message}`;
};

/** What was said is what is marked, each mark once. */
function matches(all: readonly Said[], wanted: readonly Said[], textOf: (path: string) => string): void {
	const left = [...all];
	const missing: Said[] = [];
	for (const want of wanted) {
		const found = left.findIndex(
			(one) =>
				one.path === want.path &&
				one.span.start === want.span.start &&
				one.span.end === want.span.end &&
				(want.severity === undefined || one.severity === want.severity) &&
				one.message.includes(want.message),
		);
		if (found < 0) missing.push(want);
		else left.splice(found, 1);
	}
	const lines = (list: readonly Said[]) => list.map((one) => show(one, textOf(one.path)));
	assert.deepEqual({ unexpected: lines(left), missing: lines(missing) }, { unexpected: [], missing: [] });
}

const marksOf = (marks: Marks, kind: Mark["kind"]): Said[] =>
	[...marks].flatMap(([path, list]) =>
		list.filter((mark) => mark.kind === kind).map(({ span, severity, says }) => ({ path, span, severity, message: says })),
	);

/** The findings are those that carets mark, and one in each file that can hold no marks. */
export function findingsAre(findings: readonly Judged[], marks: Marks, unmarked: Readonly<Record<string, string>>): void {
	const texts = new Map(findings.map(({ at }) => [at.file.path, at.file.text]));
	const isUnmarked = ({ at }: Judged) => Object.hasOwn(unmarked, at.file.path);
	matches(
		findings
			.filter((finding) => !isUnmarked(finding))
			.map(({ at, message, severity }) => said(at.file, at.span, message, severity)),
		marksOf(marks, "finding"),
		(path) => texts.get(path) ?? "",
	);
	const others = findings.filter(isUnmarked).map(({ at, message }) => [at.file.path, render(message, "en")] as const);
	assert.deepEqual(others.map(([path]) => path).sort(), Object.keys(unmarked).sort());
	for (const [path, message] of others) assert.ok(message.includes(unmarked[path] ?? ""), `${path}: ${message}`);
}

/** Where tildes mark any related place, the findings have exactly the marked ones. */
export function relatedAre(findings: readonly Judged[], marks: Marks): void {
	const wanted = marksOf(marks, "related");
	if (wanted.length === 0) return;
	const places = new Map<string, Said>();
	const texts = new Map<string, string>();
	for (const { at, message } of findings.flatMap((finding) => finding.related ?? [])) {
		const one = said(at.file, at.span, message);
		places.set(JSON.stringify(one), one);
		texts.set(at.file.path, at.file.text);
	}
	matches([...places.values()], wanted, (path) => texts.get(path) ?? "");
}

/** Every sentence and title of a finding is filled in, in English and in Chinese. */
export function speaksBothLanguages({ message, related, fixes }: Judged): void {
	const titles = (fixes ?? []).flatMap((fix) => (fix ? [fix.title, ...(fix.caution ? [fix.caution] : [])] : []));
	for (const one of [message, ...(related ?? []).map((place) => place.message), ...titles]) {
		const [en, zh] = [render(one, "en"), render(one, "zh-cn")];
		assert.doesNotMatch(en, /\{\w+\}|undefined|\[object/);
		assert.doesNotMatch(zh, /\{\w+\}|undefined|\[object/);
		assert.match(zh, /\p{Script=Han}/u, `no Chinese: ${zh}`);
	}
}
