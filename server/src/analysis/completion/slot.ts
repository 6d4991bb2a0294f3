import type { SourceFile } from "../../base/file.ts";
import { keyTableOf } from "../../kinds/key-tables.ts";
import type { Kind, NodeDocument } from "../../kinds/kind.ts";
import { type Slot as PlainSlot, slotsAt as plainSlotsAt } from "../../syntax/cursor/slot.ts";
import { isAloneOnLine, type TreeFormat } from "../../syntax/cursor/token.ts";
import { entryOf } from "../../syntax/tree.ts";
import { withItems } from "../list-steps.ts";
import { asRead, takesOverBase } from "../template.ts";

/** A place in a file of a node where something can be written; its path is one that the table of keys knows, where it can be. */
export interface Slot extends PlainSlot {
	/** Its document, as it would be with a word in this place. */
	readonly node: NodeDocument;
}

/** The places that a cursor may stand for. */
export const slotsAt = (file: SourceFile, kind: Kind, format: TreeFormat, offset: number): Slot[] =>
	plainSlotsAt(file, format, offset).map((slot) => inNode(slot, kind));

function inNode(slot: PlainSlot, kind: Kind): Slot {
	const written: NodeDocument = { kind, document: slot.document };
	const node = asRead(written);
	const keys = keyTableOf(node)?.keys;
	const path = keys ? withItems(keys, slot.path, slot.at === "key") : slot.path;
	const version = path.length === 0 && takesOverBase(written) ? entryOf(node.document.root, "version") : undefined;
	// The first line below the key of a list is the first line of its first item.
	const isItem = slot.document.format.id === "yaml" && path.length > slot.path.length && typeof path.at(-1) === "number";
	return {
		...slot,
		...(isItem ? { before: isAloneOnLine(slot.token, slot.document.file.text) ? "- " : slot.before } : {}),
		path,
		node,
		siblings: version ? [...slot.siblings, version] : slot.siblings,
	};
}
