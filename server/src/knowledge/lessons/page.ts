import type { Words } from "../cgroups.ts";

/** One page to read, in Markdown. Links to other pages are relative: `[drivers](lesson:drivers)`. */
export interface Lesson {
	/** Never renamed: editors and documentation link to it. */
	readonly id: string;
	readonly title: Words;
	readonly markdown: Words;
}

/** A paragraph on one line (a line break inside would show as a blank between Chinese characters), or the lines of a list, table or code fence. */
export type Block = string | readonly string[];

/** The blocks of a page below its title, the same ones in the same order in both languages. */
export interface Body {
	readonly en: readonly Block[];
	readonly zh: readonly Block[];
}

/** A page as it is written down; the Markdown is put together when somebody asks for it. */
export interface Page {
	readonly id: string;
	readonly title: Words;
	readonly body: Body;
}

const markdown = (title: string, blocks: readonly Block[]): string =>
	`${[`# ${title}`, ...blocks.map((block) => (typeof block === "string" ? block : block.join("\n")))].join("\n\n")}\n`;

export const toLesson = ({ id, title, body }: Page): Lesson => ({
	id,
	title,
	markdown: { en: markdown(title.en, body.en), zh: markdown(title.zh, body.zh) },
});
