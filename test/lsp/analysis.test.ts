import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import fc from "fast-check";
import { allowAction, fixActions } from "../../server/src/analysis/actions.ts";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { definitionsAt } from "../../server/src/analysis/definition.ts";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import { hoverAt } from "../../server/src/analysis/hover.ts";
import { linksIn } from "../../server/src/analysis/links.ts";
import { type Outline, outlineOf } from "../../server/src/analysis/symbols.ts";
import { applyEdits } from "../../server/src/base/edit.ts";
import type { SourceFile } from "../../server/src/base/file.ts";
import type { Span } from "../../server/src/base/span.ts";
import { claimBelow } from "../../server/src/node/find.ts";
import type { Node } from "../../server/src/node/node.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
const RUNS = { numRuns: 300 };

/** The files of every example node. */
const examples: readonly (readonly SourceFile[])[] = readdirSync(EXAMPLES)
	.map((name) => path.join(EXAMPLES, name))
	.filter((folder) => statSync(folder).isDirectory())
	.map((folder) =>
		readdirSync(folder, { recursive: true })
			.map(String)
			.filter((name) => statSync(path.join(folder, name)).isFile())
			.map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(path.join(folder, name), "utf8"), bytes: {} })),
	);

const nodeOf = (files: readonly SourceFile[]): Node => ({ root: "/", files: claimBelow(files), assume: {}, rules: {} });

/** Pieces that break texts in interesting ways. */
const pieces = fc.constantFrom(
	"",
	'"',
	"“",
	"[",
	"]",
	"{",
	"}",
	":",
	"=",
	"#",
	"\n",
	"\r\n",
	"\t",
	"- ",
	"---\n",
	"\uFEFF",
	"&a ",
	"*a",
	"{{ x }}",
	"😀",
	"\0",
);

/** An example node with one file changed at one place, the changed file, and an offset in it. */
const broken = fc
	.record({ node: fc.nat(), file: fc.nat(), at: fc.nat(), length: fc.nat(40), piece: pieces, offset: fc.nat() })
	.map((pick) => {
		const files = examples[pick.node % examples.length] ?? [];
		const old = files[pick.file % files.length];
		if (!old) throw new Error("no file");
		const at = pick.at % (old.text.length + 1);
		const file = { ...old, text: old.text.slice(0, at) + pick.piece + old.text.slice(at + pick.length) };
		const node = nodeOf(files.map((one) => (one === old ? file : one)));
		return { node, file, offset: pick.offset % (file.text.length + 1) };
	});

const isInside = ({ start, end }: Span, { text }: SourceFile): boolean => 0 <= start && start <= end && end <= text.length;

it("finds its way in broken files", async () => {
	let hovers = 0;
	await fc.assert(
		fc.asyncProperty(broken, async ({ node, file, offset }) => {
			const hover = await hoverAt(node, file, offset, { locale: "en", linkToLesson: (title) => title });
			if (hover) {
				hovers++;
				assert.ok(isInside(hover.span, file));
				assert.ok(hover.span.start <= offset && offset <= hover.span.end);
			}
			for (const { span, path } of linksIn(node, file))
				assert.ok(isInside(span, file) && !path.startsWith("/") && !path.includes(".."));
			assertOutline(outlineOf(node, file), { start: 0, end: file.text.length });
			for (const target of definitionsAt(node, analyze(node), file, offset)) assert.ok(isInside(target.span, target.file));
		}),
		RUNS,
	);
	assert.ok(hovers > 0, "some of them hover something");
});

function assertOutline(outline: readonly Outline[], around: Span): void {
	for (const { name, span, nameSpan, children } of outline) {
		assert.ok(name !== "");
		assert.ok(around.start <= span.start && span.end <= around.end);
		assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end);
		assertOutline(children, span);
	}
}

it("offers only comments that work, and they silence that finding alone", () => {
	let allowed = 0;
	fc.assert(
		fc.property(broken, ({ node }) => {
			const before = analyze(node);
			for (const finding of before) {
				const [edit] = allowAction(node, finding)?.edits ?? [];
				if (edit?.type !== "edit") continue;
				allowed++;
				const file = { ...edit.file, text: applyEdits(edit.file.text, edit.edits) };
				const after = analyze({ ...node, files: node.files.map((one) => (one.file === edit.file ? { ...one, file } : one)) });
				const count = (findings: typeof before, same: boolean) =>
					findings.filter(({ rule }) => (rule === finding.rule) === same).length;
				assert.ok(count(after, true) < count(before, true));
				assert.equal(count(after, false), count(before, false));
			}
		}),
		{ numRuns: 100 },
	);
	assert.ok(allowed > 0, "some were offered");
});

it("mends all that is safe until nothing safe is left", () => {
	let mended = 0;
	fc.assert(
		fc.property(broken, ({ node, file }) => {
			const edit = fixAll(node, file.path, (_, fix) => fix.safe);
			if (edit?.type !== "edit") return;
			mended++;
			const now = { ...file, text: applyEdits(file.text, edit.edits) };
			const after = { ...node, files: node.files.map((one) => (one.file === file ? { ...one, file: now } : one)) };
			assert.equal(
				fixAll(after, file.path, (_, fix) => fix.safe),
				undefined,
			);
		}),
		RUNS,
	);
	assert.ok(mended > 0, "some were mended");
});

it("offers each fix once, and one of them first", () => {
	const text = "version = 2\n[plugins.“a”]\nx = “1”\n";
	const node = nodeOf([{ path: "etc/containerd/config.toml", text, bytes: {} }]);
	const actions = fixActions(analyze(node));
	const shown = actions.map(({ title, edits }) =>
		JSON.stringify([title, edits.map((edit) => (edit.type === "edit" ? edit.edits : edit))]),
	);
	assert.ok(shown.length > 0);
	assert.equal(new Set(shown).size, shown.length);
	assert.ok(actions.some(({ preferred }) => preferred));
});
