/** What only the bytes of a file show; empty for a text that never was bytes. */
export interface ByteFacts {
	/** The encoding that the first bytes name, or that of an invalid file. */
	readonly bom?: "utf-8" | "utf-16le" | "utf-16be";
	/** Offsets (in the decoded text) of U+FFFD that stand for bytes that are not UTF-8. */
	readonly invalid?: readonly number[];
}

/** A file as it was read once: an immutable value, the key of every cache. */
export interface SourceFile {
	/** Relative to the node root, with `/`, without a leading one. */
	readonly path: string;
	/** Without a byte order mark; empty when there is no text to judge. */
	readonly text: string;
	readonly bytes: ByteFacts;
	/** Why there is no text: not readable, over the size limit, or no text at all (NUL bytes). */
	readonly absent?: "unreadable" | "too-large" | "binary";
}
