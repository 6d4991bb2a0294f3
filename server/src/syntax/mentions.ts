import type { Document } from "./documents.ts";

/**
 * What a pattern finds anywhere in a document's text, in comments and commands too: for questions where a name alone is reason
 * enough to say nothing. The pattern is global.
 */
export const mentionsIn = ({ file, span }: Document, pattern: RegExp): readonly string[] =>
	file.text.slice(span.start, span.end).match(pattern) ?? [];
