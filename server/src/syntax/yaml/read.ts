import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Span } from "../../base/span.ts";
import { Witness, type Wound } from "./witness.ts";

/** How deep collections may be nested; whatever is deeper is not read. */
export const MAX_DEPTH = 200;

/**
 * Every scalar stays a string (`failsafe`): what a plain scalar means is for `scalar.ts` to say. Duplicate keys are looked
 * for in `tree.ts`, in linear time; the source tokens tell an edit where colons, dashes and commas stand.
 */
const OPTIONS = { schema: "failsafe", resolveKnownTags: false, uniqueKeys: false, keepSourceTokens: true } as const;

export type YamlDocument = Document.Parsed<ParsedNode, true>;

export interface ReadDocument {
	readonly composed: YamlDocument;
	/** The document token; none for a text without any document. */
	readonly token: CST.Document | undefined;
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
export function read(text: string): Reading {
	const witness = new Witness(text);
	const parser = new Parser();
	const stream = new DocumentStream();
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
	readonly #composer = new Composer(OPTIONS);
	readonly #composed: YamlDocument[] = [];
	readonly #tokens: CST.Document[] = [];
	readonly #endMarks = new Map<CST.Document, number>();

	add(token: CST.Token): void {
		const last = this.#tokens.at(-1);
		if (token.type === "document") this.#tokens.push(token);
		if (token.type === "doc-end" && last && !this.#endMarks.has(last)) this.#endMarks.set(last, token.offset);
		this.#keep(this.#composer.next(token));
	}

	end(length: number): ReadDocument[] {
		this.#keep(this.#composer.end(this.#tokens.length === 0, length));
		return this.#composed.map((composed, i) => {
			const token = this.#tokens[i];
			return { composed, token, endMark: token && this.#endMarks.get(token) };
		});
	}

	#keep(documents: Iterable<YamlDocument>): void {
		for (const document of documents) this.#composed.push(document);
	}
}
