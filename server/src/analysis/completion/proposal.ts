import type { Arg, Text } from "../../base/message.ts";
import type { Span } from "../../base/span.ts";
import type { Part } from "../../kinds/kind.ts";
import type { Path } from "../../syntax/tree.ts";

/** A text to insert: as it is, and with stops for the cursor in the notation of LSP snippets where it has some. */
export interface Insertion {
	readonly plain: string;
	readonly snippet?: string;
}

/** What something that can be inserted is about; enough to say more of it later. Plain data: it travels to the editor and back. */
export type About =
	| { readonly of: "key"; readonly document: number; readonly path: Path }
	| { readonly of: "flag"; readonly part: Part; readonly name: string }
	| { readonly of: "text"; readonly text: Text };

/** One thing that could stand at the cursor. */
export interface Proposal {
	readonly label: string;
	readonly kind: "key" | "table" | "value" | "flag" | "block";
	/** On the line of the label: a type, a stage. */
	readonly detail: Arg | undefined;
	/** No release that may be running reads it for long. */
	readonly deprecated: boolean;
	/** Places it among the others: by this first, then by its label. */
	readonly rank: Rank;
	readonly insertion: Insertion;
	/** What is replaced; `shorter`: only up to the cursor, where the rest of the word may stay. */
	readonly span: Span;
	readonly shorter?: Span;
	/** What the text in `span` is compared with. */
	readonly filter: string;
	readonly about: About | undefined;
}

/** Said beside a value that is the default. */
export const STANDARD = { en: "default", zh: "默认" } as const satisfies Text;

/** The order of proposals. */
export const RANKS = { required: 0, ordinary: 1, table: 2, block: 3, deprecated: 4 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** A text inside a snippet's placeholder. */
const inPlaceholder = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

/** A stop with a text that is selected, to be typed over; an empty one where there is no text. */
export const stop = (index: number, text: string): string => (text === "" ? `$${index}` : `\${${index}:${inPlaceholder(text)}}`);

/** A stop at which one of some texts is picked. */
export const choice = (index: number, texts: readonly string[]): string =>
	`\${${index}|${texts.map((text) => text.replace(/[\\,|]/g, "\\$&")).join(",")}|}`;

/** A text that is not to be read as a snippet. */
export const literal = (text: string): string => text.replace(/[\\$]/g, "\\$&");
