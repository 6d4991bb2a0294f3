/** What the benchmark of the analysis needs of the server, bundled as one file like the server itself. */
import { listBelow, readBelow } from "../../server/src/io/disk.ts";
import { load } from "../../server/src/io/load.ts";
import { needs, places } from "../../server/src/node/needs.ts";
import type { Node } from "../../server/src/node/node.ts";

export { analyze } from "../../server/src/analysis/analyze.ts";
export { documentsOf } from "../../server/src/syntax/documents.ts";
export { formats } from "../../server/src/syntax/formats.ts";

/** The node at a root, as the command line reads it. */
export async function readNode(root: string): Promise<Node> {
	const reader = { read: (path: string) => readBelow(root, path), list: (folder: string) => listBelow(root, folder) };
	return { root, files: await load([], places, needs, reader), assume: {}, rules: {} };
}
