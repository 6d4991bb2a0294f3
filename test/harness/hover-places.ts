import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hoverAt } from "../../server/src/analysis/hover.ts";
import type { Locale } from "../../server/src/base/message.ts";
import type { Assumptions } from "../../server/src/node/node.ts";
import { type Files, nodesOf } from "./node-of.ts";

/** A stretch of a file with `‸` at the cursor, and what a hover there says; nothing to say: there is no hover. */
export type HoverPlace = readonly [at: string, ...says: string[]];

/** A node, and places in its files by path. */
export interface HoverCase {
	readonly name: string;
	/** The files are as somebody leaves them while typing or by mistake. */
	readonly broken?: true;
	readonly files: Files;
	readonly assume?: Assumptions;
	readonly locale?: Locale;
	readonly places: Readonly<Record<string, readonly HoverPlace[]>>;
}

const CURSOR = "‸";

/** How many places every kind of file is tested at, and one of how many lies in a broken file. */
const LEAST = 15;
const BROKEN = 3;

/** Runs the places of one kind of file, a test each. */
export function testHovers(kind: string, cases: readonly HoverCase[]): void {
	describe(`hover in ${kind}`, () => {
		for (const one of cases) testHover(one);
		it("is tested at enough places, a third of them in broken files", () => {
			const [all, broken] = [count(cases), count(cases.filter((one) => one.broken))];
			assert.ok(all >= LEAST && broken * BROKEN >= all, `${broken} of ${all}`);
		});
	});
}

const count = (cases: readonly HoverCase[]): number =>
	cases.reduce((sum, { places }) => sum + Object.values(places).reduce((inner, list) => inner + list.length, 0), 0);

/** One test for each place. What begins with `!` must not be said. */
function testHover({ name, files, assume = {}, locale = "en", places }: HoverCase): void {
	for (const [path, list] of Object.entries(places))
		for (const [at, ...says] of list)
			it(`${name}: ${path}: ${at.replaceAll("\n", "⏎")}`, async () => {
				const said = await hoverIn(files, path, at, assume, locale);
				if (says.length === 0) assert.equal(said, undefined);
				for (const words of says) {
					const isWanted = !words.startsWith("!");
					assert.equal(said?.includes(isWanted ? words : words.slice(1)), isWanted, `${words}\nin\n${said}`);
				}
			});
}

async function hoverIn(files: Files, path: string, at: string, assume: Assumptions, locale: Locale): Promise<string | undefined> {
	const nodes = await nodesOf(files, assume);
	const node = nodes.find((one) => one.files.some(({ file }) => file.path === path));
	const file = node?.files.find((one) => one.file.path === path)?.file;
	assert.ok(node && file, `${path} is no file of a node`);
	const text = at.replace(CURSOR, "");
	const start = file.text.indexOf(text);
	assert.ok(at.includes(CURSOR) && start >= 0, `${at} is not in ${path}`);
	assert.equal(file.text.indexOf(text, start + 1), -1, `${at} is twice in ${path}`);
	const linkToLesson = (title: string, id: string) => `[${title}](lesson:${id})`;
	const found = await hoverAt(node, file, start + at.indexOf(CURSOR), { locale, linkToLesson });
	assert.ok(!found || found.span.start <= start + at.indexOf(CURSOR), "the hover is of something else");
	return found?.markdown;
}
