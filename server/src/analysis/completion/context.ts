import type { SourceFile } from "../../base/file.ts";
import type { NodeDocument } from "../../kinds/kind.ts";
import type { Possible } from "../../node/possible.ts";

/** What proposals are made from beside the place itself. */
export interface Context {
	readonly file: SourceFile;
	readonly offset: number;
	/** All documents of the node, as they stand. */
	readonly documents: readonly NodeDocument[];
	readonly possible: Possible;
}
