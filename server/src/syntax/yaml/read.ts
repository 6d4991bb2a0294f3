import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Span } from "../../base/span.ts";
import { Witness, type Wound } from "./witness.ts";

/** How deep collections may be nested; whatever is deeper is not read. */
export const MAX_DEPTH = 200;

/**
 * Every scalar stays a string (`failsafe`): what a plain scalar means is for `scalar.ts` to say. Duplicate keys are looked
 * for in `tree.ts`, in linear time.
 */
const OPTIONS = { schema: "failsafe", resolveKnownTags: false, uniqueKeys: false } as const;

/** The source tokens tell an edit where colons, dashes and commas stand; a mere reading is faster without them. */
export type Purpose = "parse" | "edit";

type YamlDocument = Document.Parsed<ParsedNode, true>;

/** One document of a reading. */
export interface ReadDocument {
	readonly composed: YamlDocument;
	/** Where it starts and what stands before its content; none for a text without any document. */
	readonly token: Pick<CST.Document, "offset" | "start"> | undefined;
	/** Offset of the `...` that ends it. */
	readonly endMark: number | undefined;
}

/** One pass over a text. The errors of the `yaml` package hang on the composed documents. */
export interface Reading {
	readonly documents: readonly ReadDocument[];
	/** From `#` to the end of the line's text. */
	readonly comments: readonly Span[];
	/** The outermost collections in brackets, in order. */
	readonly flows: readonly Span[];
	readonly wounds: readonly Wound[];
}

/** Reads a whole text; stops early only where it is nested too deep. */
export function read(text: string, purpose: Purpose): Reading {
	const witness = new Witness(text);
	const parser = new Parser();
	const stream = new DocumentStream(purpose);
	for (const lexeme of new Lexer().lex(text)) {
		witness.see(lexeme);
		for (const token of parser.next(lexeme)) stream.add(token);
		if (parser.stack.length > MAX_DEPTH) {
			witness.tooDeep();
			break;
		}
	}
	for (const token of parser.end()) stream.add(token);
	witness.leaveFlow();
	return { documents: stream.end(text.length), comments: witness.comments, flows: witness.flows, wounds: witness.wounds };
}

/** Pairs each composed document with its token. The composer hands a document out when it sees what follows it. */
class DocumentStream {
	readonly #composer: Composer<ParsedNode, true>;
	readonly #composed: YamlDocument[] = [];
	readonly #starts: Pick<CST.Document, "offset" | "start">[] = [];
	/** By the number of the document. */
	readonly #endMarks = new Map<number, number>();

	constructor(purpose: Purpose) {
		this.#composer = new Composer({ ...OPTIONS, keepSourceTokens: purpose === "edit" });
	}

	add(token: CST.Token): void {
		const last = this.#starts.length - 1;
		if (token.type === "document") this.#starts.push({ offset: token.offset, start: token.start });
		if (token.type === "doc-end" && last >= 0 && !this.#endMarks.has(last)) this.#endMarks.set(last, token.offset);
		this.#keep(this.#composer.next(token));
	}

	end(length: number): ReadDocument[] {
		this.#keep(this.#composer.end(this.#starts.length === 0, length));
		return this.#composed.map((composed, i) => ({ composed, token: this.#starts[i], endMark: this.#endMarks.get(i) }));
	}

	#keep(documents: Iterable<YamlDocument>): void {
		for (const document of documents) this.#composed.push(document);
	}
}
