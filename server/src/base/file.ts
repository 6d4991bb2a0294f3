/** What only the bytes of a file show; empty for a text that never was bytes. */
export interface ByteFacts {
	/** The byte order mark that the file begins with. */
	readonly bom?: "utf-8" | "utf-16le" | "utf-16be";
	/** Offsets (in the decoded text) of U+FFFD that stand for bytes that are not UTF-8. */
	readonly invalid?: readonly number[];
}

/** A file as it was read once: an immutable value, the key of every cache. */
export interface SourceFile {
	/** Relative to the node root, with `/`, without a leading one. */
	readonly path: string;
	/**
	 * As it was read: a UTF-8 byte order mark stays as U+FEFF at offset 0 (an editor strips it). Empty when there is no
	 * text to judge.
	 */
	readonly text: string;
	readonly bytes: ByteFacts;
	/** Why there is no text: not readable, over the size limit, or no text at all. */
	readonly absent?: "unreadable" | "too-large" | "binary";
}
