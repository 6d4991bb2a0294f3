import type { SourceFile } from "../../base/file.ts";
import type { Kind, NodeDocument } from "../../kinds/kind.ts";
import { type Slot as PlainSlot, slotsAt as plainSlotsAt } from "../../syntax/cursor/slot.ts";
import type { TreeFormat } from "../../syntax/cursor/token.ts";

/** A place in a file of a node where something can be written. */
export interface Slot extends PlainSlot {
	/** Its document, as it would be with a word in this place. */
	readonly node: NodeDocument;
}

/** The places that a cursor may stand for. */
export const slotsAt = (file: SourceFile, kind: Kind, format: TreeFormat, offset: number): Slot[] =>
	plainSlotsAt(file, format, offset).map((slot) => ({ ...slot, node: { kind, document: slot.document } }));
