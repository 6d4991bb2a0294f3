import path from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { openBrowser, remoteUri, workbenchUrl } from "../../../scripts/editor/browser.mts";
import { type ServerOptions, startCodeServer } from "../../../scripts/editor/code-server.mts";

const PATIENCE = 60_000;

/** One editor window in a browser, and what a person does in it. Everything waits for its outcome, and throws when it does not come. */
export interface Window {
	readonly page: Page;
	/** Opens a file of the folder by its name, through the quick picker. */
	open(name: string): Promise<void>;
	/** Runs a command of the palette by its title. */
	run(title: string): Promise<void>;
	/** The line of the editor that contains a text. */
	line(text: string): Locator;
	/** How many stretches of the editor are underlined as errors. */
	errors(): Promise<number>;
	/** Waits until exactly so many errors are underlined. */
	awaitErrors(count: number): Promise<void>;
	/** Rests the mouse on a word of the editor; the text of what pops up, once it contains `expected`. */
	hover(word: string, expected: RegExp): Promise<string>;
	/** Opens the list of quick fixes at a word; their titles, once `expected` is one of them. */
	fixes(word: string, expected: RegExp): Promise<string[]>;
	/** Takes a fix of the open list. */
	take(title: RegExp): Promise<void>;
	/** Opens the Problems panel; its text, once it contains `expected`. */
	problems(expected: RegExp): Promise<string>;
	/** The text of the Markdown preview, once it contains `expected`. */
	preview(expected: RegExp): Promise<Frame>;
	close(): Promise<void>;
}

export interface Opening extends ServerOptions {
	/** The folder to open, and a file of it. */
	readonly folder: string;
	readonly file: string;
}

export async function openWindow(opening: Opening): Promise<Window> {
	const server = await startCodeServer(opening);
	const { browser, context } = await openBrowser(opening.locale === "zh-cn" ? "zh-CN" : "en-US");
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	const file = remoteUri(server, path.join(opening.folder, opening.file));
	await page.goto(workbenchUrl(server, opening.folder, [["openFile", file]]));
	await page.locator(".monaco-editor .view-line").first().waitFor();
	return {
		...editing(page),
		...reading(page),
		page,
		async close() {
			await browser.close();
			await server.stop();
		},
	};
}

type Editing = Pick<Window, "open" | "run" | "line" | "errors" | "awaitErrors" | "fixes" | "take">;
type Reading = Pick<Window, "hover" | "problems" | "preview">;

function editing(page: Page): Editing {
	const line = (text: string) => page.locator(".monaco-editor .view-line", { hasText: text }).first();
	const errors = () => page.locator(".monaco-editor .squiggly-error").count();
	const rows = page.locator(".action-widget .monaco-list-row");
	return {
		line,
		errors,
		async open(name) {
			const file = path.basename(name);
			const tab = page.locator(".tab", { has: page.getByText(file, { exact: true }) }).first();
			if (await tab.isVisible()) await tab.click();
			else await pick(page, "Control+P", name, new RegExp(`^${file.replaceAll(".", "\\.")}`));
			await page.locator(".tab.active", { hasText: file }).waitFor();
		},
		run: (title) => pick(page, "F1", title, new RegExp(title.replace(/[()]/g, "\\$&"))),
		async awaitErrors(count) {
			await until(page, `${count} errors`, async () => (await errors()) === count);
		},
		async fixes(word, expected) {
			await wordOf(line(word), word).click();
			await until(page, `a fix ${expected}`, async () => {
				await page.keyboard.press("Control+."); // too early, the list comes without ours
				const first = rows.filter({ hasText: expected }).first();
				if (await appears(first, 3000)) return true;
				await page.keyboard.press("Escape");
				return false;
			});
			return (await rows.allInnerTexts()).map((text) => text.trim());
		},
		async take(title) {
			await rows.filter({ hasText: title }).first().click();
			await rows.first().waitFor({ state: "hidden" });
		},
	};
}

function reading(page: Page): Reading {
	return {
		async hover(word, expected) {
			const place = wordOf(page.locator(".monaco-editor .view-line", { hasText: word }).first(), word);
			const box = page.locator(".monaco-hover:visible", { hasText: expected }).first();
			await until(page, `a hover with ${expected}`, async () => {
				await page.mouse.move(5, 5);
				await place.hover();
				return appears(box, 4000);
			});
			return box.innerText();
		},
		async problems(expected) {
			const panel = page.locator(".markers-panel");
			if (!(await panel.isVisible())) await page.keyboard.press("Control+Shift+M");
			await until(page, `problems with ${expected}`, async () => expected.test(await panel.innerText()));
			return panel.innerText();
		},
		async preview(expected) {
			const shown = async () => {
				for (const frame of page.frames()) {
					const text = await frame
						.locator("body")
						.innerText({ timeout: 500 })
						.catch(() => "");
					if (frame !== page.mainFrame() && expected.test(text)) return frame;
				}
				return undefined;
			};
			return until(page, `a preview with ${expected}`, shown);
		},
	};
}

/** A token of the editor: the innermost element whose text contains the word. */
const wordOf = (line: Locator, word: string): Locator => line.locator("span > span", { hasText: word }).first();

/** Opens a quick picker, types, waits for the row and takes it. */
async function pick(page: Page, key: string, text: string, row: RegExp): Promise<void> {
	const box = page.locator(".quick-input-widget:visible");
	await until(page, `the picker for ${text}`, async () => {
		await page.keyboard.press(key);
		return appears(box, 3000);
	});
	await page.keyboard.type(text);
	await box.locator(".monaco-list-row", { hasText: row }).first().waitFor();
	await page.keyboard.press("Enter");
}

const appears = (locator: Locator, milliseconds: number): Promise<boolean> =>
	locator.waitFor({ timeout: milliseconds }).then(
		() => true,
		() => false,
	);

/** Asks again and again until the answer is something; fails with what it waited for. */
export async function until<T>(page: Page, what: string, answer: () => Promise<T | undefined | false>): Promise<T> {
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		const value = await answer();
		if (value !== undefined && value !== false) return value;
		if (Date.now() > deadline) throw new Error(`waited ${PATIENCE / 1000} s for ${what}`);
		await page.waitForTimeout(100);
	}
}
